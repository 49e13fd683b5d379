#!/usr/bin/env python3
"""Facts of the bench: the same bytes for the same N and seed, on every machine.

    generate.py N DIR [SEED]   writes DIR/{orgs,systems,assessments,evidence,risks}.{csv,jsonl}

One company for 100 systems; a system has 22 columns, 0 to 10 evidence records, 0 to 4 risks, 0 or 1 impact assessment.
"""
import datetime
import json
import math
import os
import sys

MASK = 0xFFFFFFFF
AS_OF = datetime.date(2026, 6, 30)


class Dice:
    """mulberry32; every draw is one call, so the order of the calls below is the format."""

    def __init__(self, seed):
        self.state = seed & MASK

    def draw(self):
        self.state = (self.state + 0x6D2B79F5) & MASK
        t = self.state
        t = ((t ^ (t >> 15)) * (t | 1)) & MASK
        t ^= (t + ((t ^ (t >> 7)) * (t | 61) & MASK)) & MASK
        return (t ^ (t >> 14)) / 4294967296

    def between(self, low, high):
        return low + math.floor(self.draw() * (high - low + 1))

    def chance(self, share):
        return self.draw() < share

    def pick(self, among):
        return among[math.floor(self.draw() * len(among))]

    def weigh(self, among, weights):
        left = self.draw()
        for i in range(len(among) - 1):
            left -= weights[i]
            if left < 0:
                return among[i]
        return among[-1]


def day(away):
    return (AS_OF + datetime.timedelta(days=away)).isoformat()


def as_cell(value):
    if value is None:
        return ''
    if isinstance(value, bool):
        return '1' if value else '0'
    return str(value)


def write(folder, name, columns, rows):
    with open(os.path.join(folder, name + '.csv'), 'w', newline='') as table:
        table.write(','.join(columns) + '\n')
        for row in rows:
            table.write(','.join(as_cell(row[column]) for column in columns) + '\n')
    with open(os.path.join(folder, name + '.jsonl'), 'w', newline='') as lines:
        for row in rows:
            lines.write(json.dumps(row, separators=(',', ':')) + '\n')


ROLES = ['provider', 'deployer', 'importer', 'distributor']
STAGES = ['design', 'development', 'validation', 'production', 'retired']
CLASSES = ['minimal', 'limited', 'high', 'prohibited']
DEPARTMENTS = ['hr', 'finance', 'operations', 'sales', 'legal', 'it', 'research', 'support']
KINDS = ['event_log', 'test_report', 'data_sheet', 'model_card', 'training_record', 'supplier_contract',
         'incident_plan', 'monitoring_report', 'dpia_ref', 'change_record']
CATEGORIES = ['bias', 'safety', 'security', 'privacy', 'robustness', 'misuse']
TREATMENTS = ['none', 'accept', 'mitigate', 'transfer', 'avoid']
ADJECTIVES = ['Adaptive', 'Central', 'Deep', 'Fast', 'Global', 'Hybrid', 'Inline', 'Local', 'Prime', 'Smart']
NOUNS = ['Classifier', 'Forecaster', 'Matcher', 'Planner', 'Ranker', 'Recommender', 'Scorer', 'Summariser',
         'Translator', 'Vision']


class Register:
    def __init__(self, dice):
        self.dice = dice
        self.orgs, self.systems, self.assessments, self.evidence, self.risks = [], [], [], [], []

    def add_org(self, number):
        d = self.dice
        self.orgs.append({
            'id': f'ORG-{number:05}', 'risk_appetite': d.between(8, 16),
            'policy_reviewed_on': None if d.chance(0.04) else day(-d.between(1, 420)),
            'audit_on': None if d.chance(0.05) else day(-d.between(1, 440))})

    def add_system(self, number):
        d, org = self.dice, number // 100
        key = f'SYS-{number:07}'
        user = lambda: f'u{org:05}-{d.between(0, 9):02}'
        governed = 0.55 + 0.45 * d.draw()
        good = lambda share: d.chance(min(0.995, share * governed + 0.15))
        stage = d.weigh(STAGES, [0.10, 0.15, 0.10, 0.55, 0.10])
        risk_class = d.weigh(CLASSES, [0.35, 0.35, 0.28, 0.02])
        owner = None if d.chance(0.06) else user()
        deployed = -d.between(30, 1500) if stage in ('production', 'retired') else None
        self.systems.append({
            'id': key, 'org': f'ORG-{org:05}',
            'name': d.pick(ADJECTIVES) + ' ' + d.pick(NOUNS) + ' ' + str(d.between(1, 99)),
            'role': d.weigh(ROLES, [0.35, 0.45, 0.1, 0.1]), 'lifecycle': stage, 'risk_class': risk_class,
            'owner': owner, 'dept': d.pick(DEPARTMENTS),
            'vendor': f'V-{d.between(0, 399):04}' if d.chance(0.4) else None,
            'personal_data': d.chance(0.5), 'automated_decision': d.chance(0.4), 'human_oversight': good(0.9),
            'public_facing': d.chance(0.35), 'uses_gpai': d.chance(0.3), 'logging_enabled': good(0.95),
            'transparency_notice': good(0.9), 'deployed_on': None if deployed is None else day(deployed),
            'last_review_on': None if d.chance(0.06) else day(-d.between(1, 240)),
            'next_review_on': None if d.chance(0.03) else day(d.between(-60, 300)),
            'users_affected': (1 << d.between(0, 18)) + d.between(0, 99),
            'accuracy': min(1000, 700 + d.between(0, 320)), 'data_quality': min(1000, 450 + d.between(0, 600))})
        if d.chance(0.55 + 0.4 * governed):
            self.add_assessment(key, deployed, user, good)
        self.add_evidence(key, governed, user)
        self.add_risks(key, user)

    def add_assessment(self, system, deployed, user, good):
        d = self.dice
        status = d.weigh(['draft', 'submitted', 'approved', 'rejected'], [0.08, 0.07, 0.82, 0.03])
        approved_on = approver = None
        if status == 'approved':
            if deployed is not None and d.chance(0.7):
                approved_on = day(min(-1, max(deployed - d.between(1, 90), -d.between(1, 500))))
            else:
                approved_on = day(-d.between(1, 420))
            approver = user()
        self.assessments.append({
            'id': f'IA-{len(self.assessments):07}', 'system': system, 'status': status, 'approved_on': approved_on,
            'approver': approver, 'covers_groups': good(0.95), 'covers_society': good(0.9)})

    def add_evidence(self, system, governed, user):
        d = self.dice
        held = [kind for kind in KINDS if d.chance(0.62 * governed)]
        for kind in held:
            self.evidence.append({
                'id': '', 'system': system, 'kind': kind,
                'status': d.weigh(['draft', 'approved', 'rejected', 'superseded'], [0.06, 0.86, 0.03, 0.05]),
                'collected_on': day(-(d.between(1, 220) if kind == 'monitoring_report' else d.between(1, 430))),
                'expires_on': None if d.chance(0.35) else day(d.between(-60, 500)), 'hash_ok': not d.chance(0.01),
                'owner': None if d.chance(0.03) else user()})

    def add_risks(self, system, user):
        d = self.dice
        for k in range(d.weigh([0, 1, 2, 3, 4], [0.08, 0.22, 0.4, 0.22, 0.08])):
            treatment = d.weigh(TREATMENTS, [0.06, 0.14, 0.6, 0.1, 0.1])
            likelihood, impact, is_open = d.between(1, 5), d.between(1, 5), d.chance(0.7)
            self.risks.append({
                'id': '', 'system': system, 'seq': k + 1, 'category': d.pick(CATEGORIES), 'likelihood': likelihood,
                'impact': impact, 'treatment': treatment, 'treatment_owner': None if d.chance(0.07) else user(),
                'due_on': None if treatment == 'none' or d.chance(0.05) else day(d.between(-25, 300)),
                'residual': max(1, math.floor(likelihood * impact * (0.2 + 0.6 * d.draw()))),
                'accepted_by': user() if treatment == 'accept' and d.chance(0.85) else None,
                'status': 'open' if is_open else 'closed'})

    def shuffle(self, rows):
        """Registers are not kept in the order of the systems."""
        for i in range(len(rows) - 1, 0, -1):
            j = math.floor(self.dice.draw() * (i + 1))
            rows[i], rows[j] = rows[j], rows[i]


def main():
    count, folder = int(sys.argv[1]), sys.argv[2]
    register = Register(Dice(int(sys.argv[3]) if len(sys.argv) > 3 else 42001))
    os.makedirs(folder, exist_ok=True)
    for number in range(max(1, math.ceil(count / 100))):
        register.add_org(number)
    for number in range(count):
        register.add_system(number)
    register.shuffle(register.evidence)
    register.shuffle(register.risks)
    for rows, prefix in ((register.evidence, 'EV'), (register.risks, 'RK')):
        for i, row in enumerate(rows):
            row['id'] = f'{prefix}-{i:07}'
    for name, rows in (('orgs', register.orgs), ('systems', register.systems),
                       ('assessments', register.assessments), ('evidence', register.evidence),
                       ('risks', register.risks)):
        write(folder, name, list(rows[0]), rows)


main()
