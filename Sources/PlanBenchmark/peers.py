#!/usr/bin/env python3
"""Asks `plan-benchmark` and existing solvers the same planning instances in one run and compares.

  peers.py [--ours PROGRAM] [--tasks a,b10,c] [--peers NAME,...] [--seconds 60] [--runs 5] FILE...

Tasks: a = the least cost; bK = the costs of the K cheapest subset-minimal plans; c = the front of
(cost, date). Every solver runs in a process of its own, so that none slows another by what it
loads; its time is what it needs inside, imports aside, from the instance as read to the answer:
building its model counts. Ours and the peers take turns on each file, and medians are compared.
The first run makes a virtual environment beside the work directory and installs the peers there.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

PACKAGES = ["ortools==9.15.6755", "highspy==1.15.1", "python-sat==1.9.dev17", "clingo==5.8.3",
            "pyscipopt==6.3.0", "exact==2.2.1", "numpy==2.4.6", "six"]
# Which peers are worth asking: those that ever came near the front on a family.
DEFAULTS = {
    ("small", "a"): "cpsat highs rc2 clingo scip exact", ("small", "b"): "cpsat rc2 clingo",
    ("small", "c"): "cpsat highs rc2 clingo scip", ("packs", "a"): "cpsat highs rc2 clingo exact",
    ("packs", "b"): "cpsat rc2 clingo", ("packs", "c"): "cpsat highs rc2 clingo",
    ("medium", "a"): "highs highs2 cpsat scip",
    ("medium", "b"): "highs cpsat scip", ("medium", "c"): "highs cpsat scip",
    ("assign", "a"): "cpsat cpsat2 highs scip", ("assign", "c"): "cpsat highs",
    ("large", "a"): "highs scip cpsat", ("hard", "a"): "cpsat cpsat2 scip",
}


class Instance:
    """A file of the neutral format, as rows: gate true -> at least `need` of its children true."""

    def __init__(self, path):
        with open(path) as file:
            document = json.load(file)
        self.size = len(document["nodes"])
        self.root, self.groups = document["root"], document.get("exclusive", [])
        self.given, self.cost, self.date, self.gates = [], {}, {}, []
        for node in document["nodes"]:
            if node["kind"] != "leaf":
                children = node["children"]
                need = {"and": len(children), "or": 1}.get(node["kind"]) or node["k"]
                self.gates.append((node["id"], need, children))
            elif node["given"]:
                self.given.append(node["id"])
            else:
                self.cost[node["id"]], self.date[node["id"]] = node["cost"], node["date"]

    def rows(self):
        """(least, {node: factor}) rows for linear solvers; an all-gate is told child by child."""
        for gate, need, children in self.gates:
            if need == len(children):
                for child in children:
                    yield 0, {gate: -1, child: 1}
            else:
                yield 0, {gate: -need, **dict.fromkeys(children, 1)}
        for group in self.groups:
            yield -1, dict.fromkeys(group, -1)


class CpSat:
    """The linear relaxation at its strongest; without it this solver proves little here."""

    def __init__(self, instance, workers=1):
        from ortools.sat.python import cp_model
        self.lib, self.cost = cp_model, instance.cost
        self.model, self.solver = cp_model.CpModel(), cp_model.CpSolver()
        given = set(instance.given)
        self.node = [self.model.new_constant(1) if i in given else self.model.new_bool_var("")
                     for i in range(instance.size)]
        for gate, need, children in instance.gates:
            below = [self.node[i] for i in children]
            if need == len(below):
                rule = self.model.add_bool_and(below)
            elif need == 1:
                rule = self.model.add_bool_or(below)
            else:
                rule = self.model.add(sum(below) >= need)
            rule.only_enforce_if(self.node[gate])
        for group in instance.groups:
            self.model.add_at_most_one(self.node[i] for i in group)
        self.model.add_bool_or([self.node[instance.root]])
        self.model.minimize(cp_model.LinearExpr.weighted_sum(
            [self.node[i] for i in self.cost], list(self.cost.values())))
        self.solver.parameters.num_workers = workers
        self.solver.parameters.linearization_level = 2
        if workers == 2:
            self.solver.parameters.subsolvers.extend(["max_lp", "reduced_costs"])

    def solve(self):
        if self.solver.solve(self.model) != self.lib.OPTIMAL:
            return None
        return {i for i in self.cost if self.solver.boolean_value(self.node[i])}

    def block(self, leaves):
        self.model.add_bool_or([self.node[i].negated() for i in leaves])


class Highs:
    def __init__(self, instance, threads=1):
        import highspy
        import numpy
        self.cost, self.lib = instance.cost, highspy
        rows, fixed = list(instance.rows()), {instance.root, *instance.given}
        lp, count = highspy.HighsLp(), instance.size
        lp.num_col_, lp.num_row_ = count, len(rows)
        lp.col_cost_ = numpy.array([self.cost.get(i, 0) for i in range(count)], float)
        lp.col_lower_ = numpy.array([i in fixed for i in range(count)], float)
        lp.col_upper_ = numpy.ones(count)
        lp.row_lower_ = numpy.array([least for least, _ in rows], float)
        lp.row_upper_ = numpy.full(len(rows), numpy.inf)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = numpy.cumsum([0] + [len(row) for _, row in rows])
        lp.a_matrix_.index_ = numpy.array([i for _, row in rows for i in row])
        lp.a_matrix_.value_ = numpy.array([x for _, row in rows for x in row.values()], float)
        lp.integrality_ = [highspy.HighsVarType.kInteger] * count
        self.highs = highspy.Highs()
        for option, value in (("output_flag", False), ("threads", threads),
                              ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.99)):
            self.highs.setOptionValue(option, value)
        self.highs.passModel(lp)

    def solve(self):
        self.highs.run()
        if self.highs.getModelStatus() != self.lib.HighsModelStatus.kOptimal:
            return None
        values = self.highs.getSolution().col_value
        return {i for i in self.cost if values[i] > 0.5}

    def block(self, leaves):
        self.highs.addRow(-1e30, len(leaves) - 1, len(leaves), sorted(leaves), [1.0] * len(leaves))


class Rc2:
    """MaxSAT by cores; gates as clauses where few subsets suffice, otherwise as totalizers."""

    def __init__(self, instance):
        import itertools
        import math
        from pysat.card import ITotalizer
        from pysat.examples.rc2 import RC2Stratified
        from pysat.formula import WCNF
        self.cost, formula, top = instance.cost, WCNF(), instance.size
        formula.extend([[i + 1] for i in (instance.root, *instance.given)])
        for gate, need, children in instance.gates:
            below, spare = [i + 1 for i in children], len(children) - need
            if math.comb(len(below), spare + 1) <= 60:
                formula.extend([[-gate - 1, *s] for s in itertools.combinations(below, spare + 1)])
                continue
            with ITotalizer([-i for i in below], ubound=spare, top_id=top) as counter:
                formula.extend(counter.cnf.clauses)
                formula.append([-gate - 1, -counter.rhs[spare]])
                top = max(top, counter.top_id)
        for group in instance.groups:
            formula.extend([[-a - 1, -b - 1] for a, b in itertools.combinations(group, 2)])
        formula.extend([[-i - 1] for i in self.cost], weights=list(self.cost.values()))
        self.solver = RC2Stratified(formula, solver="g3", adapt=True, exhaust=True, minz=True,
                                    trim=5, nohard=True)

    def solve(self):
        model = self.solver.compute()
        return None if model is None else {i for i in (x - 1 for x in model) if i in self.cost}

    def block(self, leaves):
        self.solver.add_clause([-i - 1 for i in leaves])


class Clingo:
    def __init__(self, instance):
        import clingo
        self.cost, self.number = instance.cost, clingo.Number
        lines = [f"{{t({i})}}. :~ t({i}). [{c},{i}]" for i, c in self.cost.items()]
        lines += [f"t({i})." for i in instance.given]
        for gate, need, children in instance.gates:
            lines.append(f"t({gate}) :- {need} {{{';'.join(f't({i})' for i in children)}}}."
                         if gate not in {i for g in instance.groups for i in g} else
                         f"{{t({gate})}} :- {need} {{{';'.join(f't({i})' for i in children)}}}.")
        lines += [f":- 2 {{{';'.join(f't({i})' for i in group)}}}." for group in instance.groups]
        lines += [f":- not t({instance.root})."]
        self.control = clingo.Control(["--opt-strategy=usc", "--warn=none"])
        self.control.add("base", [], "\n".join(lines))
        self.control.ground([("base", [])])

    def solve(self):
        found = None
        with self.control.solve(yield_=True) as handle:
            for model in handle:
                found = {s.arguments[0].number for s in model.symbols(atoms=True)}
        return None if found is None else found & self.cost.keys()

    def block(self, leaves):
        self.blocked = getattr(self, "blocked", 0) + 1
        name = f"b{self.blocked}"
        self.control.add(name, [], f":- {','.join(f't({i})' for i in leaves)}.")
        self.control.ground([(name, [])])


class Scip:
    def __init__(self, instance):
        import pyscipopt
        self.cost, self.sum, self.model = instance.cost, pyscipopt.quicksum, pyscipopt.Model()
        self.model.hideOutput()
        self.model.setObjIntegral()
        fixed = {instance.root, *instance.given}
        self.node = [self.model.addVar(vtype="B", obj=self.cost.get(i, 0), lb=float(i in fixed))
                     for i in range(instance.size)]
        for least, row in instance.rows():
            self.model.addCons(self.sum(x * self.node[i] for i, x in row.items()) >= least)

    def solve(self):
        self.model.optimize()
        if self.model.getStatus() != "optimal":
            return None
        return {i for i in self.cost if self.model.getVal(self.node[i]) > 0.5}

    def block(self, leaves):
        self.model.freeTransform()
        self.model.addCons(self.sum(self.node[i] for i in leaves) <= len(leaves) - 1)


class Exact:
    def __init__(self, instance):
        import exact
        self.cost, self.solver = instance.cost, exact.Exact()
        for i in range(instance.size):
            self.solver.addVariable(f"v{i}")
        for least, row in instance.rows():
            self.solver.addConstraint([(x, f"v{i}") for i, x in row.items()], True, least)
        for i in (instance.root, *instance.given):
            self.solver.addConstraint([(1, f"v{i}")], True, 1)
        self.solver.setObjective([(c, f"v{i}") for i, c in self.cost.items()])

    def solve(self):
        self.solver.runFull(True)
        truth = self.solver.getLastSolutionFor([f"v{i}" for i in self.cost])
        return {i for i, x in zip(self.cost, truth) if x}


PEERS = {"cpsat": CpSat, "cpsat2": lambda i: CpSat(i, 2), "highs": Highs,
         "highs2": lambda i: Highs(i, 2), "rc2": Rc2, "clingo": Clingo, "scip": Scip,
         "exact": Exact}


def answer(peer, task, instance):
    """The answer of a peer that solves and blocks, as `plan-benchmark` words it."""
    total = lambda leaves: sum(instance.cost[i] for i in leaves)
    if task == "a":
        best = peer.solve()
        return None if best is None else total(best)
    if task[0] == "b":
        costs = []
        while len(costs) < int(task[1:]) and (best := peer.solve()) is not None:
            costs.append(total(best))
            if not best:
                break
            peer.block(best)
        return costs
    front, limit = [], float("inf")
    while (best := peer.solve()) is not None:
        day = max((instance.date[i] for i in best), default=-1)
        if front and front[-1][0] == total(best):
            front.pop()
        front.append([total(best), day])
        if day < 0:
            break
        for i, date in instance.date.items():
            if day <= date < limit:
                peer.block([i])
        limit = day
    return front


def ask_once(name, task, path):
    """Runs in a process of its own: one peer, one file, one line."""
    instance = Instance(path)
    # Loading a library is not part of the time; a tiny question of its own loads it whole.
    tiny = Instance.__new__(Instance)
    tiny.size, tiny.root, tiny.groups, tiny.given = 2, 1, [], []
    tiny.cost, tiny.date, tiny.gates = {0: 1}, {0: 0}, [(1, 1, [0])]
    PEERS[name](tiny).solve()
    start = time.perf_counter()
    result = answer(PEERS[name](instance), task, instance)
    print(json.dumps({"ms": 1000 * (time.perf_counter() - start), "answer": result}))


def child(command, seconds):
    """The last JSON line of a command, or None when it takes too long or fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 15)
        lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
        return json.loads(lines[-1]) if lines else None
    except subprocess.TimeoutExpired:
        return None


def ask_ours(program, task, path, seconds):
    # The first of three questions warms the process, as the tiny question does for the peers.
    line = child([program, task, "3", str(seconds), path], 3 * seconds)
    if line is None:
        return None
    return {"ms": 1000 * (line["build"] + line["solve"]), **line}


def prepare(directory):
    """A Python that has the peers, installed on first use."""
    python = directory / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(directory)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return str(python)


def compare(options):
    python = prepare(pathlib.Path(options.environment))
    print("| task | file | ours ms | proved | peak MB | best peer | its ms | ratio | others |")
    print("|---|---|---:|---|---:|---|---:|---:|---|")
    for task in options.tasks.split(","):
        for path in options.files:
            family = pathlib.Path(path).name.split("-")[0]
            names = options.peers or DEFAULTS.get((family, task[0]), "")
            ours, times, answers = [], {}, {}
            for turn in range(options.runs):
                mine = ask_ours(options.ours, task, path, options.seconds)
                if mine:
                    ours.append(mine)
                for name in names.replace(",", " ").split():
                    if turn and (name not in times or times[name][-1] > 1000 * options.patience):
                        continue
                    command = [python, __file__, "--ask", name, task, path]
                    if result := child(command, options.seconds):
                        times.setdefault(name, []).append(result["ms"])
                        answers[name] = result["answer"]
            report(task, path, ours, names.replace(",", " ").split(), times, answers)


def report(task, path, ours, names, times, answers):
    median = {name: statistics.median(all_times) for name, all_times in times.items()}
    best = min(median, key=median.get) if median else None
    mine = statistics.median(run["ms"] for run in ours) if ours else None
    proved = bool(ours) and all(run["optimal"] for run in ours)
    said = {json.dumps(a) for a in answers.values()}
    if proved:
        said.add(json.dumps(ours[-1]["answer"]))
    others = ", ".join(f"{n} {median[n]:.1f}" if n in median else f"{n} –" for n in names if n != best)
    if len(said) > 1:
        others += " **ANSWERS DIFFER**"
    ratio = f"{median[best] / mine:.1f}×" if best and mine and proved else "–"
    state = "yes" if proved else f"no, ≥ {ours[-1]['bound']}" if ours else "–"
    print(f"| {task} | {pathlib.Path(path).stem} | {mine:.2f} |" if mine else f"| {task} | {path} | – |",
          f"{state} | {ours[-1]['peak_mb'] if ours else '–'} | {best or '–'} |",
          f"{median[best]:.1f} |" if best else "– |", f"{ratio} | {others} |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--ask"]:
        ask_once(*sys.argv[2:5])
        sys.exit()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ours", default=".build/release/plan-benchmark")
    parser.add_argument("--tasks", default="a")
    parser.add_argument("--peers", default="")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--patience", type=float, default=20, help="seconds; slower peers run once")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--environment", default=os.path.expanduser("~/.cache/plan-benchmark"))
    parser.add_argument("files", nargs="+")
    compare(parser.parse_args())
