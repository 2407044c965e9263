export const id = 7406;
export const ids = [7406];
export const modules = {

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/http/src/index.js + 10 modules
var src = __webpack_require__(1401);
;// CONCATENATED MODULE: ./packages/monitor/src/adapters/node-ports.js

/** The real clock. */ const systemClock = {
    now: ()=>Date.now(),
    sleep: (ms, signal)=>new Promise((resolve)=>{
            if (signal.aborted) {
                resolve();
                return;
            }
            const end = ()=>{
                clearTimeout(timer);
                signal.removeEventListener('abort', end);
                resolve();
            };
            const timer = setTimeout(end, ms);
            signal.addEventListener('abort', end, {
                once: true
            });
        })
};
/** The real network and clock; `secret` gives the value of an environment variable and masks it. */ const nodePorts = (secret, signal)=>({
        http: createHttpClient(),
        clock: systemClock,
        secret,
        signal
    });

;// CONCATENATED MODULE: ./packages/monitor/src/engine/noise.js
/** Deviations this many robust standard deviations out are an incident of yesterday, not the noise of today. */ const outlying = 5;
/** Mean of what exceeds the counting variance, outliers left out. */ function excessVariance(deviations) {
    const sizes = deviations.map(({ relative })=>Math.abs(relative)).sort((left, right)=>left - right);
    const limit = outlying * 1.4826 * (sizes[Math.floor(sizes.length / 2)] ?? 0);
    const kept = deviations.filter(({ relative })=>limit === 0 || Math.abs(relative) <= limit);
    if (kept.length === 0) return 0;
    const excess = kept.reduce((sum, { relative, variance })=>sum + relative * relative - variance, 0);
    return Math.max(0, excess / kept.length);
}
const blocksPerHour = [
    24,
    12,
    6,
    3,
    1.5
];
/** Measures noise at a few block lengths from differences of neighbours, and interpolates between them. */ function measureNoise(track, historyFrom, historyTo, baselineSteps) {
    const reference = track.level(historyFrom, historyTo) ?? 0;
    const lengths = [
        ...new Set(blocksPerHour.map((share)=>Math.max(1, Math.round(baselineSteps / share))))
    ];
    const measured = lengths.map((length)=>{
        const deviations = [];
        for(let at = historyTo - length; at - length >= historyFrom; at -= length){
            const deviation = track.deviation(at - length, at, at, at + length, reference);
            if (deviation !== null) deviations.push(deviation);
        }
        return {
            length,
            variance: excessVariance(deviations) / 2
        };
    });
    return (length)=>interpolate(measured, length);
}
function interpolate(measured, length) {
    const above = measured.findIndex((point)=>point.length >= length);
    const last = measured.at(-1);
    if (above === -1) return last === undefined ? 0 : last.variance * last.length / length;
    const right = measured[above];
    const left = measured[above - 1];
    if (right === undefined) return 0;
    if (left === undefined) return right.variance;
    const share = (length - left.length) / (right.length - left.length);
    return left.variance * (1 - share) + right.variance * share;
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/rank.js
const descending = (values)=>[
        ...values
    ].sort((left, right)=>right - left);
/** The value that `part` in `disjoint` watches exceed, read from watches that overlap. */ function exceededBy(values, part, disjoint) {
    const rank = Math.max(1, Math.round(part * values.length / Math.max(1, disjoint)));
    return descending(values)[rank - 1] ?? -Infinity;
}
/**
 * The mixture's own limit for data without noise: by Ville's inequality the likelihood ratio of an unchanged service
 * ever exceeds `replays + 1` in at most one of that many watches. A bound that is wanted lower than the replays can
 * state is kept in this way.
 */ const leastEvidence = (replays, falseAlarms)=>Math.max(Math.log(replays + 1), Math.log(1 / falseAlarms));
/** Overlapping replays repeat each other, so that the threshold is more uncertain than their number says. */ const keptBack = 0.85;
/** Rank of the threshold among `watches` overlapping replays, so that no more than 1 in `disjoint + 1` exceed it. */ const thresholdRank = (watches, disjoint)=>Math.max(1, Math.floor(keptBack * (watches + 1) / (disjoint + 1)));

;// CONCATENATED MODULE: ./packages/monitor/src/engine/replays.js
/** 24 hours hold 44 watches of 30 minutes between the first baseline hour and the last. */ const mostReplays = 44;
/** Starts per watch. */ const offsets = 8;
/** A window with more than this share missing tells nothing. */ const mostMissing = 0.2;
const complete = (track, { from, to })=>from >= 0 && to > from && track.present(from, to) >= (1 - mostMissing) * (to - from);
/** The instants between which whole watches with their baselines fit. */ function planReplays(plan, usable) {
    const { windows, historyFrom, historyTo } = plan;
    const first = historyFrom + windows.baseline;
    const last = historyTo - windows.duration;
    if (last < first) return {
        moments: [],
        disjoint: 0
    };
    const fitting = Math.min(mostReplays, Math.floor((last - first) / windows.duration) + 1);
    const stride = fitting > 1 ? Math.max(windows.duration, (last - first) / (fitting - 1)) : windows.duration;
    const starts = Array.from({
        length: (fitting - 1) * offsets + 1
    }, (_, index)=>Math.min(last, first + Math.floor(index * stride / offsets)));
    const moments = [
        ...new Set(starts)
    ].map((deployedAt)=>({
            deployedAt,
            baselineFrom: deployedAt - windows.baseline,
            baselineTo: deployedAt
        })).filter(usable);
    return {
        moments,
        disjoint: countDisjoint(moments, windows.duration)
    };
}
function countDisjoint(moments, duration) {
    let free = -Infinity;
    let count = 0;
    for (const { deployedAt } of moments){
        if (deployedAt < free) continue;
        count += 1;
        free = deployedAt + duration;
    }
    return Math.min(count, mostReplays);
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/likelihood.js
/** Looked up once: these are the innermost loops. */ const { abs, exp, log, log1p, max, min, sqrt } = Math;
const impossible = -Infinity;
/**
 * The changes that the mixture looks for. The smallest one is what makes a change material: with endless traffic a
 * rise of a few per cent is certain, and still no reason to roll back.
 */ const ratios = [
    1.4,
    2,
    3,
    5,
    10
];
const gridOf = (changes)=>({
        ratio: Float64Array.from(changes),
        log: Float64Array.from(changes, log)
    });
const grid = {
    higher: gridOf(ratios),
    lower: gridOf(ratios.map((ratio)=>1 / ratio))
};
/** One log likelihood ratio per change of the grid; reused, since these are the innermost loops. */ const logs = new Float64Array(ratios.length);
/** Averages the likelihood ratios of the grid's changes, given as `logs`, without overflow. */ function logMean() {
    let highest = impossible;
    for(let index = 0; index < logs.length; index += 1)highest = max(highest, logs[index] ?? 0);
    if (highest === impossible) return highest;
    let sum = 0;
    for(let index = 0; index < logs.length; index += 1)sum += exp((logs[index] ?? 0) - highest);
    return highest + log(sum / logs.length);
}
function worsened(worse, pair) {
    const { before, beforeExposure, after, afterExposure } = pair;
    if (!(beforeExposure > 0) || !(afterExposure > 0)) return false;
    return worse === 'higher' ? after * beforeExposure > before * afterExposure : after * beforeExposure < before * afterExposure;
}
/**
 * Log mixture likelihood ratio of "the rate changed for the worse" against "the same rate in both windows".
 * Conditioned on the number of bad events of both windows together, so that the unknown rate drops out.
 */ function rateEvidence(worse, pair) {
    if (!worsened(worse, pair)) return impossible;
    const { before, beforeExposure, after, afterExposure } = pair;
    const share = afterExposure / (beforeExposure + afterExposure);
    const events = before + after;
    const { ratio, log: logRatio } = grid[worse];
    for(let index = 0; index < logs.length; index += 1){
        logs[index] = after * (logRatio[index] ?? 0) - events * log1p(((ratio[index] ?? 1) - 1) * share);
    }
    return logMean();
}
/** The likelihood ratio of the best fitting change: no mixture over changes can exceed it. */ function rateEvidenceCeiling(worse, pair) {
    if (!worsened(worse, pair)) return impossible;
    const { before, beforeExposure, after, afterExposure } = pair;
    const pooled = (before + after) / (beforeExposure + afterExposure);
    const gain = (events, exposure)=>events > 0 ? events * log(events / (exposure * pooled)) : 0;
    return gain(after, afterExposure) + gain(before, beforeExposure);
}
/**
 * Expected bad events of the service after the deployment in the log-linear model of four cells (service and control,
 * before and after) whose margins are the observed ones and whose odds ratio is `odds`: the root of a quadratic.
 */ function fittedCell(odds, row, column, all) {
    if (abs(odds - 1) < 1e-12) return row * column / all;
    const a = odds - 1;
    const b = all + a * (row + column);
    const root = sqrt(max(0, b * b - 4 * a * odds * row * column));
    return 2 * odds * row * column / (b + root);
}
const times = (observed, expected)=>observed > 0 ? observed * log(max(expected, 1e-300)) : 0;
/**
 * Log mixture likelihood ratio of "the service changed for the worse by more than the control did" against "both
 * changed alike". The common change is free: it is fitted under both hypotheses.
 */ function shareEvidence(worse, service, control) {
    const leastExposure = min(service.beforeExposure, service.afterExposure, control.beforeExposure, control.afterExposure);
    if (!(leastExposure > 0)) return impossible;
    const offset = service.afterExposure * control.beforeExposure / (service.beforeExposure * control.afterExposure);
    const row = service.before + service.after;
    const column = service.after + control.after;
    const all = row + control.before + control.after;
    const logLikelihood = (ratio)=>{
        const fitted = fittedCell(ratio * offset, row, column, all);
        return times(service.after, fitted) + times(service.before, row - fitted) + times(control.after, column - fitted) + times(control.before, all - row - column + fitted);
    };
    const null_ = logLikelihood(1);
    const { ratio } = grid[worse];
    for(let index = 0; index < logs.length; index += 1){
        logs[index] = logLikelihood(ratio[index] ?? 1) - null_;
    }
    return logMean();
}
/** Log mixture likelihood ratio of a shifted mean; `shift` and `variance` in units in which the level is 1. */ function shiftEvidence(worse, shift, variance) {
    if (worse === 'higher' ? shift <= 0 : shift >= 0) return impossible;
    const { ratio } = grid[worse];
    for(let index = 0; index < logs.length; index += 1){
        const change = (ratio[index] ?? 1) - 1;
        logs[index] = (change * shift - change * change / 2) / variance;
    }
    return logMean();
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/scan.js

/** Looked up once: these are the innermost loops. */ const { ceil, max: scan_max, min: scan_min } = Math;
/** The monitor notices that trouble is older than the deployment if it started in the last three quarters. */ const earliestShareOfRise = 1 / 4;
/** Looks for the most likely start of a rise within the baseline. */ function riseBefore(track, moment, windows) {
    const { baselineFrom, baselineTo } = moment;
    const first = baselineFrom + ceil((baselineTo - baselineFrom) * earliestShareOfRise);
    let best = {
        evidence: -Infinity,
        since: baselineTo
    };
    for(let since = first; since <= baselineTo - windows.shortestRise; since += 1){
        if (track.evidenceCeiling(baselineFrom, since, since, baselineTo) <= best.evidence) continue;
        const evidence = track.evidence(baselineFrom, since, since, baselineTo);
        if (evidence > best.evidence) best = {
            evidence,
            since
        };
    }
    return best;
}
/** The control counts as worse from this much evidence on: any chance excess would excuse too much. */ const leastShared = 1.5;
/** Between so much evidence of a common change and so much, the deployment's own part must show ever more clearly. */ const doubtfulCommon = 2;
const certainCommon = 6;
const commonStrictness = 1.25;
/** Looks at the control in the same window, and in all that came after the warm-up: one of them may be short of luck. */ function compareWithControl({ subject, windows }, moment, from, to) {
    if (subject.shared === undefined) return {
        beyondControl: Infinity,
        shared: false
    };
    const { service, control } = subject.shared;
    const { baselineFrom, baselineTo, deployedAt } = moment;
    const common = control.pair(baselineFrom, baselineTo, from, to);
    const own = service.pair(baselineFrom, baselineTo, from, to);
    const whole = control.pair(baselineFrom, baselineTo, deployedAt + windows.warmUp, to);
    const evidence = scan_max(rateEvidenceCeiling(subject.worse, common), rateEvidenceCeiling(subject.worse, whole));
    const certainty = scan_min(1, scan_max(0, (evidence - doubtfulCommon) / (certainCommon - doubtfulCommon)));
    return {
        beyondControl: shareEvidence(subject.worse, own, common) / (1 + (commonStrictness - 1) * certainty),
        shared: evidence > leastShared
    };
}
/** Compares one window after the deployment with the time before it, in each way that matters for blame. */ function weigh(scanner, moment, rise, from, to) {
    const { track } = scanner.subject;
    const trouble = track.evidence(moment.baselineFrom, moment.baselineTo, from, to);
    const burning = rise.evidence > scanner.riseGate;
    const sinceRise = burning ? track.evidence(rise.since, moment.baselineTo, from, to) : Infinity;
    return {
        trouble,
        sinceRise: burning ? scanner.temper(sinceRise, moment, rise, from, to) : sinceRise,
        ...compareWithControl(scanner, moment, from, to)
    };
}
/**
 * Visits the windows of a watch in the order of its looks: at each, everything since the warm-up and the newest parts
 * of it, as far as the evidence of trouble can exceed `least`.
 */ function visitLooks(scanner, moment, end, least, visit) {
    const { subject, windows } = scanner;
    const { track } = subject;
    const { deployedAt, baselineFrom, baselineTo } = moment;
    const first = deployedAt + windows.warmUp;
    const look = (from, to)=>{
        if (track.evidenceCeiling(baselineFrom, baselineTo, from, to) > least) visit(from, to);
    };
    for(let to = first + windows.shortestWindow; to <= end; to += 1){
        if (track.present(to - 1, to) === 0) continue;
        look(first, to);
        for (const length of windows.recent)if (to - length > first) look(to - length, to);
    }
}
/** What was burning before must get worse beyond dispute before the deployment is blamed for it. */ const olderTroubleStrictness = 1.15;
/** How much speaks for harm by the deployment: never more than the weakest of what must hold for it. */ const blameOf = (weights, norms)=>scan_min(weights.trouble / norms.trouble, weights.sinceRise / (norms.trouble * olderTroubleStrictness), weights.shared ? weights.beyondControl / norms.beyondControl : Infinity);

;// CONCATENATED MODULE: ./packages/monitor/src/engine/calibrate.js




const gateQuantile = 0.98;
const leastRise = 2;
/** Evidence below this never matters, and is not worth computing. */ const leastWeighed = 2.5;
function temperedBy(subject, input) {
    const { windows, historyFrom, historyTo } = input;
    const noise = measureNoise(subject.track, historyFrom, historyTo, windows.baseline);
    return (evidence, moment, rise, from, to)=>{
        const counting = subject.track.change(rise.since, moment.baselineTo, from, to)?.variance ?? 0;
        if (evidence <= 0 || counting === 0) return evidence;
        return evidence * counting / (counting + noise(to - from) + noise(moment.baselineTo - rise.since));
    };
}
/** Learns from the past what one metric does on its own. Null where there is too little of it. */ function calibrate(subject, input) {
    const { windows } = input;
    const replays = planReplays(input, (moment)=>usable(subject, moment, windows));
    const rises = replays.moments.map((moment)=>riseBefore(subject.track, moment, windows));
    const ordered = descending(rises.map(({ evidence })=>evidence));
    const gate = ordered[Math.floor(ordered.length * (1 - gateQuantile))] ?? Infinity;
    const scanner = {
        subject,
        windows,
        riseGate: Math.max(leastRise, gate),
        temper: temperedBy(subject, input)
    };
    const replayed = replays.moments.map((moment, index)=>({
            moment,
            weights: weighWatch(scanner, moment, rises[index] ?? {
                evidence: -Infinity,
                since: moment.baselineTo
            })
        }));
    const highest = (pick)=>replayed.map(({ weights })=>weights.reduce((most, each)=>Math.max(most, pick(each)), -Infinity));
    const least = leastEvidence(replays.disjoint, input.falseAlarms);
    return {
        subject,
        scanner,
        replayed,
        replays: replays.disjoint,
        norms: {
            trouble: Math.max(least, exceededBy(highest(({ trouble })=>trouble), 3, replays.disjoint)),
            beyondControl: Math.max(least / 2, exceededBy(highest((each)=>each.beyondControl), 1, replays.disjoint))
        },
        riseLimit: Math.max(least, exceededBy(rises.map(({ evidence })=>evidence), 1, replays.disjoint)),
        spread: spreadOf(subject, replays, input)
    };
}
function usable({ track, shared }, { deployedAt, baselineFrom, baselineTo }, windows) {
    const baseline = {
        from: baselineFrom,
        to: baselineTo
    };
    const watch = {
        from: deployedAt,
        to: deployedAt + windows.duration
    };
    const sides = shared === undefined ? [
        track
    ] : [
        track,
        shared.control
    ];
    return sides.every((side)=>complete(side, baseline) && complete(side, watch));
}
function weighWatch(scanner, moment, rise) {
    const found = [];
    const end = moment.deployedAt + scanner.windows.duration;
    visitLooks(scanner, moment, end, leastWeighed, (from, to)=>{
        found.push(weigh(scanner, moment, rise, from, to));
    });
    return found;
}
/** How far the level of a watch strays from its baseline in quiet times, beyond what counting explains. */ function spreadOf(subject, replays, { windows, historyFrom, historyTo }) {
    const reference = subject.track.level(historyFrom, historyTo) ?? 0;
    return excessVariance(replays.moments.flatMap(({ deployedAt, baselineFrom, baselineTo })=>{
        const from = deployedAt + windows.warmUp;
        const to = deployedAt + windows.duration;
        const deviation = subject.track.deviation(baselineFrom, baselineTo, from, to, reference);
        return deviation === null ? [] : [
            deviation
        ];
    }));
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/family.js



/** Below this many replays a bound on false alarms says nothing. */ const fewestReplays = 8;
/** Replays that a wanted bound on false alarms needs, as far as 24 hours can give them. */ const family_replaysFor = (falseAlarms)=>Math.max(fewestReplays, Math.min(mostReplays, Math.ceil(1 / falseAlarms - 1)));
/** Blame needs this much of what quiet times reach, even where no replay came near it. */ const leastBlame = 0.6;
/** The highest values over all metrics, per instant that all of them could replay. */ function watchesOf(members) {
    const found = new Map();
    for (const { replayed, norms } of members){
        for (const { moment, weights } of replayed){
            const watch = found.get(moment.deployedAt) ?? {
                moment,
                trouble: -Infinity,
                blame: -Infinity,
                members: 0
            };
            watch.members += 1;
            for (const each of weights){
                watch.trouble = Math.max(watch.trouble, each.trouble / norms.trouble);
                watch.blame = Math.max(watch.blame, blameOf(each, norms));
            }
            found.set(moment.deployedAt, watch);
        }
    }
    return [
        ...found.values()
    ].filter((watch)=>watch.members === members.length).sort((left, right)=>left.moment.deployedAt - right.moment.deployedAt);
}
/** An incident of the past stands out this many times from the threshold that holds without it. */ const standsOut = 2.5;
/** More than this many are no exceptions but how the service is. */ const mostIncidents = 2;
function threshold(watches, pick, duration) {
    const disjoint = countDisjoint(watches.map(({ moment })=>moment), duration);
    return descending(watches.map(pick))[thresholdRank(watches.length, disjoint) - 1] ?? -Infinity;
}
/** Leaves out whole incidents: all watches that touch the one with the most evidence of trouble. */ function withoutIncidents(watches, duration) {
    let quiet = watches;
    const incidents = [];
    while(incidents.length < mostIncidents){
        const [top] = [
            ...quiet
        ].sort((left, right)=>right.trouble - left.trouble);
        if (top === undefined) break;
        const rest = quiet.filter(({ moment })=>Math.abs(moment.deployedAt - top.moment.deployedAt) >= duration);
        const limit = Math.max(1, threshold(rest, ({ trouble })=>trouble, duration));
        if (rest.length === 0 || top.trouble <= standsOut * limit) break;
        incidents.push(top.moment.deployedAt);
        quiet = rest;
    }
    return {
        quiet,
        incidents
    };
}
/** Sets the thresholds by what the same monitor, with the same looks and metrics, would have said in the past. */ function calibrateFamily(members, duration, falseAlarms) {
    const { quiet, incidents } = withoutIncidents(watchesOf(members), duration);
    const replays = countDisjoint(quiet.map(({ moment })=>moment), duration);
    return {
        replays,
        bound: 1 / (replays + 1),
        enough: replays >= family_replaysFor(falseAlarms),
        trouble: threshold(quiet, (watch)=>watch.trouble, duration),
        blame: Math.max(leastBlame, threshold(quiet, (watch)=>watch.blame, duration)),
        leastEvidence: leastEvidence(replays, falseAlarms),
        incidents
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/alarms.js

const noAlarms = {
    blame: null,
    trouble: null,
    shared: false
};
/** The first looks whose evidence exceeds the family's thresholds. An alarm is sticky: recovery does not undo it. */ function findAlarms({ scanner, norms }, rise, watch, family) {
    const { moment, end } = watch;
    let alarms = noAlarms;
    visitLooks(scanner, moment, end, family.leastEvidence, (from, to)=>{
        if (alarms.blame !== null) return;
        const weights = weigh(scanner, moment, rise, from, to);
        if (weights.trouble < family.leastEvidence) return;
        const alarm = {
            at: to - moment.deployedAt,
            from
        };
        if (alarms.trouble === null && weights.trouble / norms.trouble > family.trouble) {
            alarms = {
                ...alarms,
                trouble: alarm,
                shared: weights.shared
            };
        }
        if (blameOf(weights, norms) > family.blame) alarms = {
            ...alarms,
            blame: alarm
        };
    });
    return alarms;
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/doubts.js

/** A level is compared only in windows with at least this many requests. */ const fewestRequests = 20;
/** With this many newest samples missing nobody knows how the service is now. */ const newestSamples = 3;
/** How much of the data is there, as reasons not to conclude from it. */ function gaps({ subject: { track } }, { moment, end }) {
    const steps = end - moment.deployedAt;
    const present = track.present(moment.deployedAt, end);
    if (steps <= 0 || present === 0 || track.present(moment.baselineFrom, moment.baselineTo) === 0) return [
        'no-data'
    ];
    const reasons = [];
    if (present < (1 - mostMissing) * steps) reasons.push('samples-missing');
    if (track.present(end - Math.min(newestSamples, steps), end) === 0) reasons.push('last-samples-missing');
    return reasons;
}
/** Too few requests to tell anything, or none any more. */ function trafficDoubts({ subject, scanner: { windows } }, { moment, end }) {
    if (subject.metric.kind !== 'ratio') return [];
    const { track } = subject;
    const { baselineFrom, baselineTo, deployedAt } = moment;
    const perStep = track.weight(baselineFrom, baselineTo) / Math.max(1, track.present(baselineFrom, baselineTo));
    const newest = Math.max(deployedAt, end - windows.harm);
    const expected = perStep * track.present(newest, end);
    const reasons = [];
    if (expected >= fewestRequests && track.weight(newest, end) === 0) reasons.push('traffic-stopped');
    const judged = track.weight(deployedAt + windows.warmUp, end);
    if (perStep * windows.duration < fewestRequests || judged < fewestRequests) reasons.push('low-traffic');
    return reasons;
}
/** Whether the watch rules out every share of bad events that would matter, however few there were before. */ function negligible({ subject: { metric, track } }, from, to) {
    if (metric.kind !== 'ratio') return false;
    const events = track.weight(from, to);
    const level = track.level(from, to);
    if (level === null) return false;
    // Wilson's upper limit, which stays honest at zero bad events.
    const z = 1.645;
    const bad = level * events;
    const upper = (bad + z ** 2 / 2 + z * Math.sqrt(bad * (1 - level) + z ** 2 / 4)) / (events + z ** 2);
    return upper <= metric.negligible * metric.margin;
}
/** A pass needs a watch that can find a change of this many times the margin. */ const visible = 1.5;
/**
 * Why a change by the margin cannot be excluded; empty where it can. Luck is not enough: a watch that would hardly
 * have found a change well above the margin has too little to go by, whatever it found.
 */ function changeDoubts({ subject: { metric, worse } }, estimate) {
    const { interval, counting, noise, detectable } = estimate;
    if (interval === null) return [
        'no-data'
    ];
    const [low, , high] = interval;
    const { margin } = metric;
    const excluded = worse === 'higher' ? high < margin : low > 1 / margin;
    const found = detectable === null ? Infinity : Math.max(detectable, 1 / detectable);
    if (excluded && found <= visible * margin) return [];
    const changed = worse === 'higher' ? low > 1 : high < 1;
    if (changed) return [
        'change-not-excluded'
    ];
    return [
        counting >= noise ? 'low-traffic' : 'noisy'
    ];
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/guard.js
/** More than half of all requests bad … */ const catastrophicLevel = 0.5;
/** … where before it was less than half of that … */ const ordinaryLevel = 0.25;
/** … over enough requests not to be a coincidence. */ const guard_fewestRequests = 10;
/**
 * The step at which most requests failed for the whole of the guard's window, or null. Needs no history and does not
 * wait for the warm-up. What failed as badly before the deployment, or where it did not happen, is not its doing.
 */ function catastrophe({ worse, track, shared, metric }, deployedAt, end, { guard, baseline }) {
    if (metric.kind !== 'ratio' || worse === 'lower') return null;
    const before = track.level(Math.max(0, deployedAt - baseline), deployedAt);
    const justBefore = track.level(Math.max(0, deployedAt - guard), deployedAt);
    if (before === null || before >= ordinaryLevel || (justBefore ?? 0) >= ordinaryLevel) return null;
    for(let to = deployedAt + guard; to <= end; to += 1){
        const from = to - guard;
        if (track.present(from, to) < guard || track.weight(from, to) < guard_fewestRequests) continue;
        if ((track.level(from, to) ?? 0) <= catastrophicLevel) continue;
        if ((shared?.control.level(from, to) ?? 0) >= ordinaryLevel) continue;
        return to - deployedAt;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/interval.js
/** Each bound by itself holds with 95 %. */ const sure = 1.645;
/** One-sided 80 %: how often a change of the detectable size is found. */ const power = 0.84;
/** Bounds of after / before, each held with 95 %, from counting and from the noise between windows of this length. */ function ratioInterval(change, spread) {
    const half = sure * Math.sqrt(change.variance + spread);
    return [
        Math.exp(change.logRatio - half),
        Math.exp(change.logRatio),
        Math.exp(change.logRatio + half)
    ];
}
const detectableMost = 1000;
/**
 * The smallest change that a watch of this length would find four times in five at this traffic, as a factor above 1
 * (or below 1 where lower is worse). `threshold` is log evidence; null where nothing could be seen.
 */ function detectableChange(exposure, threshold, spread) {
    const { eventsPerStep, beforeSteps, afterSteps, worse } = exposure;
    const before = eventsPerStep * beforeSteps + 0.5;
    const needed = Math.sqrt(2 * Math.max(0, threshold));
    for(let log = 0.02; log < Math.log(detectableMost); log += 0.02){
        const ratio = Math.exp(worse === 'higher' ? log : -log);
        const after = eventsPerStep * afterSteps * ratio + 0.5;
        const counting = 1 / before + 1 / after;
        if (log >= needed * Math.sqrt(counting) + power * Math.sqrt(counting + spread)) return ratio;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/judge-metric.js






/** Counted events per step before the deployment; null without data. A gauge counts its samples. */ function eventsPerStep({ subject: { metric, track } }, { baselineFrom, baselineTo }) {
    const level = track.level(baselineFrom, baselineTo);
    if (level === null) return null;
    if (metric.kind === 'gauge') return 1;
    return level * track.weight(baselineFrom, baselineTo) / track.present(baselineFrom, baselineTo);
}
function estimate(calibrated, watch, from, family) {
    const { subject, spread, norms, scanner } = calibrated;
    const { moment, end } = watch;
    const change = subject.track.change(moment.baselineFrom, moment.baselineTo, from, end);
    const rate = eventsPerStep(calibrated, moment);
    const exposure = {
        worse: subject.worse,
        eventsPerStep: rate ?? 0,
        beforeSteps: moment.baselineTo - moment.baselineFrom,
        afterSteps: scanner.windows.duration - scanner.windows.warmUp
    };
    const threshold = Math.max(family.leastEvidence, family.blame * norms.trouble);
    return {
        interval: change === null ? null : ratioInterval(change, spread),
        counting: change?.variance ?? Infinity,
        noise: spread,
        detectable: rate === null ? null : detectableChange(exposure, threshold, spread)
    };
}
/** Trouble before the deployment is called so, without an alarm after it, only where no quiet hour comes near it. */ const beyondDoubt = 2;
/** The level is still where an older rise brought it. */ const stillRaised = ({ subject: { track } }, rise, { moment, end })=>track.evidence(moment.baselineFrom, rise.since, moment.deployedAt, end) > 0;
/** Whether the newest part of the watch is still clearly worse than before; null where it cannot be told. */ function harmPresent({ subject, scanner: { windows } }, { moment, end }) {
    const { track, worse, metric } = subject;
    const now = track.level(Math.max(moment.deployedAt, end - windows.harm), end);
    const before = track.level(moment.baselineFrom, moment.baselineTo);
    if (now === null || before === null) return null;
    const factor = Math.sqrt(metric.margin);
    return worse === 'higher' ? now > before * factor : now < before / factor;
}
function failure(calibrated, watch, alarms, guardAt) {
    const alarmAt = Math.min(alarms.blame?.at ?? Infinity, guardAt ?? Infinity);
    if (alarmAt === Infinity) return null;
    const present = harmPresent(calibrated, watch);
    const reasons = [
        alarmAt === guardAt ? 'catastrophic' : 'alarm'
    ];
    if (present !== null) reasons.push(present ? 'still-present' : 'recovered');
    return {
        verdict: 'fail',
        cause: 'deployment',
        alarmAt,
        reasons,
        harmPresent: present
    };
}
/** Trouble that is not, or not surely, the deployment's. */ function otherTrouble(calibrated, watch, alarms, rise) {
    const burning = rise.evidence > beyondDoubt * calibrated.riseLimit && stillRaised(calibrated, rise, watch);
    if (alarms.trouble === null && !burning) return null;
    const alarmAt = alarms.trouble?.at ?? null;
    const found = (cause, reason)=>({
            verdict: 'inconclusive',
            cause,
            alarmAt,
            reasons: [
                reason
            ],
            harmPresent: harmPresent(calibrated, watch)
        });
    if (burning || rise.evidence > calibrated.scanner.riseGate) return found('pre-existing', 'pre-existing');
    return alarms.shared ? found('common', 'common') : found('unknown', 'unattributed');
}
function quiet(calibrated, watch, measured, known) {
    const judgedFrom = watch.moment.deployedAt + calibrated.scanner.windows.warmUp;
    const reasons = [
        ...gaps(calibrated, watch),
        ...trafficDoubts(calibrated, watch)
    ];
    if (!known) reasons.push('history-too-short');
    if (!watch.whole) reasons.push('window-too-short');
    if (reasons.length === 0 && !negligible(calibrated, judgedFrom, watch.end)) {
        reasons.push(...changeDoubts(calibrated, measured));
    }
    const verdict = reasons.length === 0 ? 'pass' : 'inconclusive';
    return {
        verdict,
        cause: 'none',
        alarmAt: null,
        reasons,
        harmPresent: null
    };
}
/** Judges one metric by the thresholds of the family. */ function judgeMetric(calibrated, watch, family) {
    const { subject, scanner } = calibrated;
    const { moment, end } = watch;
    const { windows } = scanner;
    const known = calibrated.replays >= fewestReplays && family.enough;
    const rise = riseBefore(subject.track, moment, windows);
    const alarms = known ? findAlarms(calibrated, rise, watch, family) : noAlarms;
    const judgedFrom = Math.min(end, moment.deployedAt + windows.warmUp);
    const measured = estimate(calibrated, watch, alarms.blame?.from ?? judgedFrom, family);
    const finding = failure(calibrated, watch, alarms, catastrophe(subject, moment.deployedAt, end, windows)) ?? (known ? otherTrouble(calibrated, watch, alarms, rise) : null) ?? quiet(calibrated, watch, measured, known);
    return {
        id: subject.metric.id,
        ...finding,
        ratio: measured.interval,
        detectable: measured.detectable,
        before: subject.track.level(moment.baselineFrom, moment.baselineTo),
        after: subject.track.level(judgedFrom, end)
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/track.js
/** Half-open range of steps, `from` included, `to` not. */ /** Running sums with a leading zero: the sum over [from, to) is `sums[to] - sums[from]`. */ function runningSums(values) {
    const sums = new Float64Array(values.length + 1);
    let sum = 0;
    for(let index = 0; index < values.length; index += 1){
        sum += values[index] ?? 0;
        sums[index + 1] = sum;
    }
    return sums;
}
function sumBetween(sums, from, to) {
    return (sums[to] ?? 0) - (sums[from] ?? 0);
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/counts.js


/** A step counts when both numbers are there and make sense together: more bad events than events is no measurement. */ function counts_usable(counts, index) {
    const bad = counts.bad[index] ?? null;
    const total = counts.total[index] ?? null;
    return bad !== null && total !== null && bad >= 0 && bad <= total;
}
/**
 * Where less is worse and most events are of the counted kind (answered requests, successful logins), what can
 * multiply is the remainder: from 99 % to 95 % success is five times the failures.
 */ function judgedAsRemainder(worse, counts) {
    if (worse === 'higher') return false;
    let bad = 0;
    let total = 0;
    for(let index = 0; index < counts.total.length; index += 1){
        if (!counts_usable(counts, index)) continue;
        bad += counts.bad[index] ?? 0;
        total += counts.total[index] ?? 0;
    }
    return bad > total / 2;
}
/** Bad and total events of one metric, with sums over any window at the price of one subtraction. */ function countTrack(worse, counts, remainder = false) {
    const direction = remainder ? 'higher' : worse;
    const steps = counts.total.length;
    const total = new Float64Array(steps);
    const bad = new Float64Array(steps);
    const present = new Float64Array(steps);
    for(let index = 0; index < steps; index += 1){
        if (!counts_usable(counts, index)) continue;
        total[index] = counts.total[index] ?? 0;
        bad[index] = remainder ? (counts.total[index] ?? 0) - (counts.bad[index] ?? 0) : counts.bad[index] ?? 0;
        present[index] = 1;
    }
    const [totals, bads, presents] = [
        runningSums(total),
        runningSums(bad),
        runningSums(present)
    ];
    const pair = (beforeFrom, beforeTo, afterFrom, afterTo)=>({
            before: sumBetween(bads, beforeFrom, beforeTo),
            beforeExposure: sumBetween(totals, beforeFrom, beforeTo),
            after: sumBetween(bads, afterFrom, afterTo),
            afterExposure: sumBetween(totals, afterFrom, afterTo)
        });
    return {
        steps,
        pair,
        present: (from, to)=>sumBetween(presents, from, to),
        weight: (from, to)=>sumBetween(totals, from, to),
        level: (from, to)=>{
            const total = sumBetween(totals, from, to);
            return total > 0 ? sumBetween(bads, from, to) / total : null;
        },
        evidence: (a, b, c, d)=>rateEvidence(direction, pair(a, b, c, d)),
        evidenceCeiling: (a, b, c, d)=>rateEvidenceCeiling(direction, pair(a, b, c, d)),
        deviation: (a, b, c, d, reference)=>rateDeviation(pair(a, b, c, d), reference),
        change: (a, b, c, d)=>rateChange(pair(a, b, c, d))
    };
}
function rateDeviation({ before, beforeExposure, after, afterExposure }, reference) {
    if (!(beforeExposure > 0) || !(afterExposure > 0) || !(reference > 0)) return null;
    return {
        relative: (after / afterExposure - before / beforeExposure) / reference,
        variance: (before / beforeExposure ** 2 + after / afterExposure ** 2) / reference ** 2
    };
}
/** Half an event is added to each side, so that no events are little evidence and not an infinite ratio. */ function rateChange({ before, beforeExposure, after, afterExposure }) {
    if (!(beforeExposure > 0) || !(afterExposure > 0)) return null;
    const logRatio = Math.log((after + 0.5) * beforeExposure / ((before + 0.5) * afterExposure));
    return {
        logRatio,
        variance: 1 / (before + 0.5) + 1 / (after + 0.5)
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/gauge.js


const known = (values)=>values.filter((value)=>value !== null);
function median(sorted) {
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
/** Spread around the median that a few wild samples cannot inflate; equals the standard deviation of normal data. */ function robustSpread(values, centre) {
    const distances = values.map((value)=>Math.abs(value - centre)).sort((left, right)=>left - right);
    const mad = 1.4826 * median(distances);
    if (mad > 0) return mad;
    const squares = values.reduce((sum, value)=>sum + (value - centre) ** 2, 0);
    return Math.sqrt(squares / Math.max(1, values.length));
}
/**
 * A measured level such as CPU use or queue length. Changes are relative to the level itself; a gauge whose past lies
 * around zero is measured in units of its own spread.
 */ function gaugeTrack(worse, values, historyTo) {
    const past = known(values.slice(0, historyTo)).sort((left, right)=>left - right);
    const centre = median(past);
    const spread = Math.max(robustSpread(past, centre), Math.abs(centre) * 0.01, Number.MIN_VALUE);
    const sums = runningSums(values.map((value)=>value ?? 0));
    const presents = runningSums(values.map((value)=>value === null ? 0 : 1));
    const present = (from, to)=>sumBetween(presents, from, to);
    const level = (from, to)=>{
        const samples = present(from, to);
        return samples > 0 ? sumBetween(sums, from, to) / samples : null;
    };
    const relative = (a, b, c, d)=>{
        const before = level(a, b);
        const after = level(c, d);
        if (before === null || after === null) return null;
        const unit = Math.max(before, spread);
        const variance = (spread / unit) ** 2 * (1 / present(a, b) + 1 / present(c, d));
        return {
            shift: (after - before) / unit,
            variance
        };
    };
    const evidence = (a, b, c, d)=>{
        const found = relative(a, b, c, d);
        return found === null ? -Infinity : shiftEvidence(worse, found.shift, found.variance);
    };
    return {
        steps: values.length,
        present,
        weight: present,
        level,
        evidence,
        evidenceCeiling: (a, b, c, d)=>{
            const found = relative(a, b, c, d);
            if (found === null || (worse === 'higher' ? found.shift <= 0 : found.shift >= 0)) return -Infinity;
            return found.shift ** 2 / (2 * found.variance);
        },
        deviation: (a, b, c, d, reference)=>{
            const before = level(a, b);
            const after = level(c, d);
            return before === null || after === null ? null : {
                relative: (after - before) / Math.max(reference, spread),
                variance: 0
            };
        },
        change: (a, b, c, d)=>{
            const found = relative(a, b, c, d);
            if (found === null) return null;
            const ratio = Math.max(1 + found.shift, 0.01);
            return {
                logRatio: Math.log(ratio),
                variance: 0
            };
        }
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/subject.js


function subjectOf(metric, historyTo) {
    if (metric.kind === 'gauge') {
        return {
            metric,
            worse: metric.worse,
            track: gaugeTrack(metric.worse, metric.values, historyTo)
        };
    }
    const remainder = judgedAsRemainder(metric.worse, metric.counts);
    const service = countTrack(metric.worse, metric.counts, remainder);
    return {
        metric,
        worse: remainder ? 'higher' : metric.worse,
        track: service,
        ...metric.control === undefined ? {} : {
            shared: {
                service,
                control: countTrack(metric.worse, metric.control, remainder)
            }
        }
    };
}
const stepsOf = (metric)=>metric.kind === 'gauge' ? metric.values.length : metric.counts.total.length;

;// CONCATENATED MODULE: ./packages/monitor/src/engine/windows.js
/** Lengths of all windows, in steps. */ const minutes = 60;
/** From this duration on all windows have the length that the names above promise; below, all shrink alike. */ const fullScaleSeconds = 15 * minutes;
/** The lengths in seconds at full scale. */ const windows_fullScale = {
    baseline: 60 * minutes,
    warmUp: 2 * minutes,
    recent: [
        5 * minutes,
        10 * minutes
    ],
    shortestWindow: 2 * minutes,
    shortestRise: 2 * minutes,
    harm: 3 * minutes,
    guard: 1 * minutes,
    history: 24 * 60 * minutes
};
/**
 * Derives every window from the step and the duration. A watch of 30 seconds (of a demonstration) uses the same
 * proportions as one of 15 minutes: 120 seconds of baseline and 4 of warm-up.
 */ function windows_windowsFor(stepSeconds, durationSteps, chosen = {}) {
    const scale = Math.min(1, durationSteps * stepSeconds / fullScaleSeconds);
    const steps = (seconds)=>Math.max(1, Math.round(seconds * scale / stepSeconds));
    const explicit = (seconds, otherwise)=>seconds === undefined ? otherwise : Math.max(0, Math.round(seconds / stepSeconds));
    return {
        duration: durationSteps,
        baseline: Math.max(1, explicit(chosen.baselineSeconds, steps(windows_fullScale.baseline))),
        warmUp: explicit(chosen.warmUpSeconds, steps(windows_fullScale.warmUp)),
        recent: windows_fullScale.recent.map(steps),
        shortestWindow: steps(windows_fullScale.shortestWindow),
        shortestRise: steps(windows_fullScale.shortestRise),
        harm: steps(windows_fullScale.harm),
        guard: steps(windows_fullScale.guard),
        history: Math.max(1, Math.round((chosen.historySeconds ?? windows_fullScale.history) / stepSeconds))
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/judge.js





/** Judges one deployment. Pure: the same case gives the same judgement, whoever asks and how often. */ function judge_judge(monitorCase, options = {}) {
    const { deployedAt, metrics, durationSteps } = monitorCase;
    const falseAlarms = options.falseAlarms ?? 1 / (fewestReplays + 1);
    const windows = windows_windowsFor(monitorCase.stepSeconds, durationSteps, options.windows);
    const baselineTo = Math.min(deployedAt, monitorCase.baselineEnd ?? deployedAt);
    const moment = {
        deployedAt,
        baselineFrom: Math.max(0, baselineTo - windows.baseline),
        baselineTo
    };
    const historyFrom = Math.max(0, deployedAt - windows.history);
    const calibrated = metrics.map((metric)=>calibrate(subjectOf(metric, baselineTo), {
            windows,
            historyFrom,
            historyTo: moment.baselineFrom,
            falseAlarms
        }));
    const family = calibrateFamily(calibrated.filter(({ replays })=>replays >= fewestReplays), windows.duration, falseAlarms);
    const needed = options.earlyPass === true ? Math.ceil(windows.duration / 2) : windows.duration;
    const judged = metrics.map((metric, index)=>{
        const end = Math.min(stepsOf(metric), deployedAt + windows.duration);
        const watch = {
            moment,
            end,
            whole: end - deployedAt >= needed
        };
        return judgeMetric(calibrated[index], watch, family);
    });
    return {
        ...conclude(monitorCase, judged, family),
        windows,
        incidents: family.incidents,
        seen: seenSteps(monitorCase, windows)
    };
}
function seenSteps({ metrics, deployedAt }, { duration }) {
    const ends = metrics.map((metric)=>Math.min(stepsOf(metric) - deployedAt, duration));
    return Math.max(0, Math.min(...ends));
}
/** Fail: harm by the deployment in a critical metric. Inconclusive: any other trouble, or a critical metric in doubt. */ function conclude({ id, metrics }, judged, family) {
    const isCritical = (index)=>metrics[index]?.critical ?? true;
    const failed = judged.filter(({ verdict }, index)=>verdict === 'fail' && isCritical(index));
    const troubled = judged.filter(({ cause })=>cause !== 'none');
    const doubtful = judged.filter(({ verdict }, index)=>verdict !== 'pass' && isCritical(index));
    const base = {
        id,
        falseAlarmBound: family.bound,
        replays: family.replays,
        metrics: judged
    };
    if (failed.length > 0) {
        return {
            ...base,
            verdict: 'fail',
            cause: 'deployment',
            alarmAt: firstAlarm(failed)
        };
    }
    const [first] = troubled;
    const cause = first?.cause ?? 'none';
    const verdict = doubtful.length > 0 || troubled.length > 0 || judged.length === 0 ? 'inconclusive' : 'pass';
    return {
        ...base,
        verdict,
        cause,
        alarmAt: firstAlarm(troubled)
    };
}
function firstAlarm(judged) {
    const alarms = judged.flatMap(({ alarmAt })=>alarmAt === null ? [] : [
            alarmAt
        ]);
    return alarms.length === 0 ? null : Math.min(...alarms);
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(5915);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js
var api = __webpack_require__(1299);
;// CONCATENATED MODULE: ./packages/monitor/src/engine/metric.js
const defaultMargin = 2;
const defaultNegligible = 0.0005;

;// CONCATENATED MODULE: ./packages/monitor/src/replay/case.js


const defaultDurationSeconds = 1800;
const samples = schemas/* array */.YOg(schemas/* nullable */.mee(schemas/* number */.aig().check(api/* _nonnegative */.UI('expected a count of 0 or more'))));
const counts = schemas/* strictObject */.rej({
    bad: samples,
    total: samples
});
const common = {
    id: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    worse: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'higher',
        'lower'
    ]), 'higher'),
    critical: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true),
    margin: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gt */.Tx(1, 'expected more than 1')), defaultMargin)
};
const ratio = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('ratio'),
    bad: samples,
    total: samples,
    control: schemas/* optional */.lqM(counts)
});
const gauge = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('gauge'),
    value: schemas/* array */.YOg(schemas/* nullable */.mee(schemas/* number */.aig()))
});
const index = schemas/* int */.Whr('expected a whole number').check(api/* _nonnegative */.UI('expected 0 or more'));
const replayCase = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    step: schemas/* number */.aig().check(api/* _positive */.NC('expected more than 0')),
    deployedAt: index,
    duration: schemas/* optional */.lqM(schemas/* int */.Whr('expected a whole number of steps').check(api/* _positive */.NC('expected more than 0'))),
    metrics: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [
        ratio,
        gauge
    ])).check(api/* _minLength */.m9(1, 'expected at least one metric'))
});
function idOf(value) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    return typeof id === 'string' ? id : null;
}
function lengths(metric) {
    if (metric.kind === 'gauge') return {
        value: metric.value.length
    };
    const own = {
        bad: metric.bad.length,
        total: metric.total.length
    };
    if (metric.control === undefined) return own;
    return {
        ...own,
        'control.bad': metric.control.bad.length,
        'control.total': metric.control.total.length
    };
}
/** All series of a case describe the same steps: where they do not, nobody knows which sample belongs to which. */ function lengthProblem({ metrics, deployedAt }) {
    const all = metrics.flatMap((metric)=>Object.entries(lengths(metric)).map(([name, length])=>({
                name: `${metric.id}.${name}`,
                length
            })));
    const [first] = all;
    if (first === undefined) return null;
    const other = all.find(({ length })=>length !== first.length);
    if (other !== undefined) {
        return `unequal lengths: ${first.name} has ${first.length} steps, ${other.name} has ${other.length}`;
    }
    return deployedAt > first.length ? `deployedAt is ${deployedAt}, but the series have only ${first.length} steps` : null;
}
function duplicateId({ metrics }) {
    const ids = metrics.map(({ id })=>id);
    const twice = ids.find((id, position)=>ids.indexOf(id) !== position);
    return twice === undefined ? null : `two metrics have the id "${twice}"`;
}
function toMetric(written) {
    const { id, worse, critical, margin } = written;
    if (written.kind === 'gauge') return {
        id,
        worse,
        critical,
        margin,
        kind: 'gauge',
        values: written.value
    };
    return {
        id,
        worse,
        critical,
        margin,
        kind: 'ratio',
        negligible: defaultNegligible,
        counts: {
            bad: written.bad,
            total: written.total
        },
        ...written.control === undefined ? {} : {
            control: written.control
        }
    };
}
/** The first problem, as "path: what was expected". */ function problemOf([issue]) {
    if (issue === undefined) return 'malformed';
    const path = issue.path.map(String).join('.');
    return path === '' ? expectation(issue) : `${path}: ${expectation(issue)}`;
}
function expectation(issue) {
    switch(issue.code){
        case 'unrecognized_keys':
            return `unknown field ${issue.keys.map((key)=>`"${key}"`).join(', ')}`;
        case 'invalid_type':
            return `expected ${issue.expected}`;
        case 'invalid_value':
            return `expected ${issue.values.map(String).join(' or ')}`;
        case 'invalid_union':
            return issue.errors.length === 0 ? 'expected ratio or gauge' : 'expected a number or null';
        default:
            return issue.message;
    }
}
/** Reads one line of a replay file. Whatever is wrong with it concerns this line only. */ function parseCase(line) {
    let value;
    try {
        value = JSON.parse(line);
    } catch (error) {
        return {
            ok: false,
            id: null,
            error: `not JSON: ${error instanceof Error ? error.message : String(error)}`
        };
    }
    const parsed = replayCase.safeParse(value);
    if (!parsed.success) return {
        ok: false,
        id: idOf(value),
        error: problemOf(parsed.error.issues)
    };
    const written = parsed.data;
    const problem = lengthProblem(written) ?? duplicateId(written);
    if (problem !== null) return {
        ok: false,
        id: written.id,
        error: problem
    };
    return {
        ok: true,
        case: {
            id: written.id,
            stepSeconds: written.step,
            deployedAt: written.deployedAt,
            durationSteps: written.duration ?? Math.max(1, Math.round(defaultDurationSeconds / written.step)),
            metrics: written.metrics.map(toMetric)
        }
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/replay/replay.js


/** Judges one line of NDJSON, offline. */ function replayLine(line) {
    const parsed = parseCase(line);
    if (!parsed.ok) return {
        id: parsed.id,
        error: parsed.error
    };
    const { id, verdict, cause, alarmAt, falseAlarmBound, replays, metrics } = judge_judge(parsed.case);
    return {
        id,
        verdict,
        cause,
        alarmAt,
        falseAlarmBound,
        replays,
        metrics: metrics.map((metric)=>({
                id: metric.id,
                verdict: metric.verdict,
                cause: metric.cause,
                alarmAt: metric.alarmAt,
                ratio: metric.ratio,
                detectable: metric.detectable,
                reasons: metric.reasons
            }))
    };
}
const isReplayError = (result)=>'error' in result;
/** Splits text that arrives in pieces into lines; blank lines are no cases. */ async function* linesOf(pieces) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const piece of pieces){
        rest += typeof piece === 'string' ? piece : decoder.decode(piece, {
            stream: true
        });
        const lines = rest.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)if (line.trim() !== '') yield line;
    }
    rest += decoder.decode();
    if (rest.trim() !== '') yield rest;
}
/** Answers each case in order, as soon as it has been read. */ async function* replay(pieces) {
    for await (const line of linesOf(pieces))yield replayLine(line);
}

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var report_src = __webpack_require__(8575);
;// CONCATENATED MODULE: ./packages/monitor/src/watch/plan.js

/** As many steps as 24 hours of 15 seconds have: enough for every replay, little enough for one answer. */ const mostHistorySteps = 5760;
const replays = 44;
/** Derives the whole plan from the policy; whatever is not set follows from step and duration. */ function planWatch({ policy, deployedAt, baselineEnd, durationMs, abnormal = [] }) {
    const stepMs = policy.step.ms;
    const duration = durationMs ?? policy.duration.ms;
    const durationSteps = Math.max(1, Math.round(duration / stepMs));
    const warmUp = policy['warm-up'];
    const derived = windowsFor(stepMs / 1000, durationSteps, warmUp === undefined ? {} : {
        warmUpSeconds: warmUp.ms / 1000
    });
    const needed = replays * durationSteps + 2 * derived.baseline;
    const historySteps = Math.min(Math.round(policy.history.ms / stepMs), Math.max(mostHistorySteps, needed));
    const chosen = {
        historySeconds: historySteps * stepMs / 1000,
        ...warmUp === undefined ? {} : {
            warmUpSeconds: warmUp.ms / 1000
        }
    };
    return {
        deployedAt,
        baselineEnd,
        stepMs,
        durationMs: durationSteps * stepMs,
        historyMs: historySteps * stepMs,
        chosen,
        windows: windowsFor(stepMs / 1000, durationSteps, chosen),
        metrics: policy.metrics,
        falseAlarms: policy['false-alarms'],
        earlyPass: policy['early-pass'],
        abnormal
    };
}
/** Selectors and expressions that the metrics name. */ const expressionsOf = (metrics)=>Object.values(metrics).flatMap((metric)=>metric.kind === 'gauge' ? [
            metric.value
        ] : [
            metric.bad,
            metric.total,
            ...metric.control === undefined ? [] : [
                metric.control.bad,
                metric.control.total
            ]
        ]);
/** Whether the windows are shorter than the guide means them, as in a demonstration. */ const plan_isScaledDown = ({ windows, stepMs })=>windows.baseline * stepMs < fullScale.baseline * 1000;

;// CONCATENATED MODULE: ./packages/monitor/src/report/words.js

/** "x4.6", with the digits that a factor of this size deserves. */ const words_factor = (ratio)=>`x${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)}`;
const isGauge = ({ counts })=>'level' in counts.after;
function words_level(metric, value) {
    if (value === null) return 'no data';
    if (!isGauge(metric)) return formatShare(value);
    return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
/** "Errors rose from 0.9 % to 4.1 % (x4.6, at least x3.1)". */ function words_changeOf(metric) {
    const { id, before, after, ratio, verdict } = metric;
    const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    const direction = (after ?? 0) >= (before ?? 0) ? 'rose' : 'fell';
    const change = `${name} ${direction} from ${words_level(metric, before)} to ${words_level(metric, after)}`;
    if (ratio === null) return change;
    const [low, middle, high] = ratio;
    if (verdict === 'pass') return `${change} (${words_factor(middle)}, at most ${words_factor(high)})`;
    return middle >= 1 ? `${change} (${words_factor(middle)}, at least ${words_factor(low)})` : `${change} (${words_factor(middle)}, at most ${words_factor(high)})`;
}
/** How many requests the verdict rests on. */ const words_requestsAfter = ({ counts: { after } })=>'total' in after ? Math.round(after.total) : null;
const reasonSentences = {
    alarm: ()=>'worse than in every watch of an unchanged service',
    catastrophic: ()=>'more than half of all requests failed',
    'still-present': ()=>'still there',
    recovered: ()=>'gone again in the newest part of the watch',
    'pre-existing': ()=>'the trouble began before the deployment and did not grow with it',
    common: ()=>'the control, where this version does not run, got worse too',
    unattributed: ()=>'worse than before, but not beyond what could have another cause',
    'no-data': ()=>'no samples',
    'samples-missing': ()=>'more than a fifth of the samples are missing',
    'last-samples-missing': ()=>'the newest samples are missing',
    'history-too-short': ()=>'too little history to state how often an unchanged service would alarm',
    'window-too-short': ()=>'the watch is not over',
    'low-traffic': ({ detectable })=>detectable === null ? 'too little traffic to see any change' : `this traffic can only show a change of ${words_factor(detectable)} or more`,
    'traffic-stopped': ()=>'requests stopped coming',
    noisy: ()=>'this level swings too much on its own to exclude a change by the margin',
    'change-not-excluded': ({ ratio })=>ratio === null ? 'a change cannot be excluded' : `a change of up to ${words_factor(ratio[2])} cannot be excluded`,
    'control-missing': ()=>'the control has no samples',
    'inconsistent-counts': ()=>'more bad events than events were counted',
    'incident-in-history': ()=>'an incident in the history was left out',
    negligible: ()=>'too rare to matter'
};
const words_reasonsOf = (metric)=>metric.reasons.map((reason)=>reasonSentences[reason](metric)).join('; ');

;// CONCATENATED MODULE: ./packages/monitor/src/report/report.js





const subject = ({ target, release, sha })=>`${target.service} ${release ?? shortSha(sha)} in ${target.environment}`;
/** Whether the verdict rests on what happened, or on the watch having ended some other way. */ const cutShort = {
    cancelled: 'the watch was cancelled',
    superseded: 'a newer deployment began before the watch was over',
    'source-silent': 'the source did not tell the end of the watch',
    configuration: 'the source refuses what it is asked'
};
/** A watch that ended some other way than by its own clock, or of who knows what, is never a pass. */ function outcomeOf({ end: { ending, look }, deploymentComplete }) {
    if (look.judgement.verdict === 'fail') return 'fail';
    return ending === 'settled' && deploymentComplete ? look.judgement.verdict : 'inconclusive';
}
function reasonCodes({ end: { ending, look }, deploymentComplete }) {
    const { judgement } = look;
    const own = ending === 'settled' || ending === 'not-over' ? [] : [
        ending
    ];
    const incomplete = deploymentComplete ? [] : [
        'deployment-not-complete'
    ];
    const order = {
        fail: 0,
        inconclusive: 1,
        pass: 2
    };
    const ranked = [
        ...judgement.metrics
    ].sort((left, right)=>order[left.verdict] - order[right.verdict]);
    return [
        ...new Set([
            ...own,
            ...incomplete,
            ...ranked.flatMap(({ reasons })=>reasons)
        ])
    ];
}
const worst = ({ detail })=>detail.metrics.find(({ verdict })=>verdict === 'fail') ?? detail.metrics.find(({ cause })=>cause !== 'none') ?? detail.metrics.find(({ verdict })=>verdict === 'inconclusive') ?? detail.metrics[0];
const whyCut = ({ end, deploymentComplete })=>cutShort[end.ending] ?? (deploymentComplete ? undefined : 'the deploy step is not known to have ended well');
function headline(facts) {
    const { end, detail, plan } = facts;
    const metric = worst(facts);
    switch(outcomeOf(facts)){
        case 'fail':
            return `Fail: ${subject(facts)}, caused by the deployment`;
        case 'pass':
            return `Pass: ${subject(facts)} is no worse than before, watched for ${formatDuration(plan.durationMs)}`;
        case 'inconclusive':
            {
                if (end.ending === 'not-over') return `Watching ${subject(facts)}: nothing found so far`;
                const why = whyCut(facts) ?? (metric === undefined ? 'nothing to watch' : reasonsOf(metric));
                return `Inconclusive: ${subject(facts)}, ${detail.cause === 'none' ? '' : `${detail.cause}: `}${why}`;
            }
    }
}
function finding(facts) {
    const { detail, plan } = facts;
    const metric = worst(facts);
    if (metric === undefined) return 'The policy names no metric.';
    const change = changeOf(metric);
    if (metric.alarmAt === null) {
        const requests = requestsAfter(metric);
        const rests = requests === null ? '' : ` over ${count(requests, 'request')}`;
        return `${change}${rests}. ${metric.verdict === 'pass' ? `A change by ${factor(plan.metrics[metric.id]?.margin ?? 2)} is excluded (95 %).` : ''}`.trim();
    }
    const alarm = new Date(plan.deployedAt + metric.alarmAt * plan.stepMs);
    const after = formatDuration(metric.alarmAt * plan.stepMs);
    const still = reasonsOf(metric);
    const recovered = detail.rollbackAdvised || outcomeOf(facts) !== 'fail' ? '' : ' In the newest samples it is gone.';
    return `${change} at ${formatTime(alarm)}, ${after} after the deployment: ${still}.${recovered}`;
}
const people = ({ onCall })=>onCall.length === 0 ? 'On-call' : [
        'On-call (',
        ...onCall.map((login, index)=>[
                index === 0 ? '' : ', ',
                {
                    code: login
                }
            ]),
        ')'
    ];
/** What to do next, and who. */ function nextStep(facts) {
    const { detail, end } = facts;
    switch(outcomeOf(facts)){
        case 'pass':
            return 'Nothing to do: the deployment record is marked as verified.';
        case 'fail':
            return detail.rollbackAdvised ? [
                'Recommended: roll back. The release manager and on-call decide; reply ',
                {
                    code: '/rollback'
                },
                ' on the incident, or start the rollback workflow.'
            ] : 'The harm is gone in the newest samples, so no rollback is advised by itself. The release manager and on-call decide.';
        case 'inconclusive':
            {
                if (end.ending === 'not-over') return 'Nothing to do: the watch goes on.';
                const accept = [
                    people(facts),
                    ' can accept with ',
                    {
                        code: '/verify <reason>'
                    },
                    ' on the release ticket'
                ];
                if (end.ending === 'configuration') return [
                    end.fault?.hint ?? 'Correct the policy.',
                    ' Then run this job again.'
                ];
                if (detail.cause === 'pre-existing' || detail.cause === 'common') return [
                    'Rolling back would not mend this. ',
                    people(facts),
                    ' looks for the cause outside of this release; then ',
                    {
                        code: '/verify <reason>'
                    },
                    ' or watch again.'
                ];
                if (worst(facts)?.reasons.includes('low-traffic') === true) return [
                    accept,
                    ', or add synthetic probes that send steady traffic through the critical paths, or watch longer.'
                ];
                return [
                    accept,
                    ', or run this job again.'
                ];
            }
    }
}
function bound({ detail }) {
    if (detail.replays === 0) return 'There is too little history to state how often an unchanged service would alarm.';
    const history = formatDuration((detail.windows['history'] ?? 0) * 1000);
    const incidents = detail.incidents.length === 0 ? '' : `; ${count(detail.incidents.length, 'incident')} of the past left out`;
    const metrics = count(detail.metrics.length, 'metric');
    return `False-alarm bound for this deployment: ${formatShare(detail.falseAlarmBound)} over ${metrics} (${count(detail.replays, 'replay')} of the last ${history}${incidents}).`;
}
function table({ detail }) {
    const mark = {
        pass: '✓',
        fail: '✗',
        inconclusive: '?'
    };
    return {
        table: {
            columns: [
                '',
                'Metric',
                'Before',
                'After',
                'Change (95 %)',
                'Smallest change visible',
                'Why'
            ],
            rows: detail.metrics.map((metric)=>[
                    mark[metric.verdict],
                    metric.id,
                    level(metric, metric.before),
                    level(metric, metric.after),
                    metric.ratio === null ? 'none' : `${factor(metric.ratio[1])} (${factor(metric.ratio[0])} to ${factor(metric.ratio[2])})`,
                    metric.detectable === null ? 'none' : factor(metric.detectable),
                    reasonsOf(metric) || 'no worse than before'
                ])
        }
    };
}
function howWatched({ detail, plan, source }) {
    const seconds = (name)=>formatDuration((detail.windows[name] ?? 0) * 1000);
    const scaled = isScaledDown(plan) ? ' All windows are shortened in proportion, because the duration is under 15 minutes.' : '';
    return {
        details: {
            summary: 'How this was watched',
            blocks: [
                {
                    paragraph: `Deployed ${detail.deployedAt}, baseline up to ${detail.baselineEnd}. Step ${seconds('step')}, duration ${seconds('duration')}, seen ${formatDuration(detail.seenSeconds * 1000)}, baseline ${seconds('baseline')}, warm-up ${seconds('warmUp')} (shown, not judged), history ${seconds('history')}.${scaled}`
                },
                {
                    paragraph: `Source: ${source}.`
                },
                {
                    list: detail.metrics.flatMap(({ id, queries })=>Object.entries(queries).map(([name, query])=>[
                                `${id}, ${name}: `,
                                {
                                    code: query
                                }
                            ]))
                }
            ]
        }
    };
}
/** Everything that people see of a watch, from one value. */ function monitorReport(request) {
    const { mode, plan, source, end, target, sha, release } = request;
    const facts = {
        ...request,
        detail: monitorDetail(mode, plan, source, end)
    };
    const outcome = outcomeOf(request);
    const shown = worst(facts);
    const chart = shown === undefined ? null : chartOf(end.look.watched, shown.id, end.look.judgement.windows, plan.deployedAt);
    const first = headline(facts);
    return {
        ...target,
        kind: 'monitor',
        outcome,
        reasons: reasonCodes(request),
        sha,
        ...release === undefined ? {} : {
            release
        },
        startedAt: request.startedAt.toISOString(),
        finishedAt: request.finishedAt.toISOString(),
        headline: first,
        body: [
            {
                paragraph: finding(facts)
            },
            ...end.fault === undefined ? [] : [
                {
                    paragraph: end.fault.message
                }
            ],
            {
                paragraph: nextStep(facts)
            },
            {
                paragraph: bound(facts)
            },
            ...chart === null ? [] : [
                {
                    chart
                }
            ],
            table(facts),
            howWatched(facts)
        ],
        annotations: outcome === 'pass' || end.ending === 'not-over' ? [] : [
            {
                level: outcome === 'fail' ? 'error' : 'warning',
                message: first
            }
        ],
        detail: facts.detail
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/sources/source.js
/** The number of series that one selector may meet. */ const mostSeries = 500;
/** Of one answer, unpacked. */ const mostBytes = 8 * 1024 * 1024;
/** Of a source's own words in a message. */ const mostCharacters = 300;
function source_fault(kind, message, hint) {
    const oneLine = message.replace(/\s+/gu, ' ').trim();
    const clipped = oneLine.length > mostCharacters ? `${oneLine.slice(0, mostCharacters - 1)}…` : oneLine;
    return {
        ok: false,
        kind,
        message: clipped,
        hint
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/sources/prometheus-answer.js


const series = schemas/* object */.Ikc({
    metric: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    values: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* tuple */.PVZ([
        schemas/* number */.aig(),
        schemas/* string */.YjP()
    ])), [])
});
const answer = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('success'),
    data: schemas/* object */.Ikc({
        resultType: schemas/* string */.YjP(),
        result: schemas/* unknown */.L5J()
    }),
    /** Thanos and Mimir say here that a part did not answer. */ warnings: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    /** VictoriaMetrics says it here. */ isPartial: schemas/* optional */.lqM(schemas/* boolean */.zMY())
});
function parse(body) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    } catch  {
        return undefined;
    }
}
/** NaN and infinity are no numbers of events: such a sample was not obtained. */ function toSamples(values) {
    return values.flatMap(([seconds, text])=>{
        const value = text.trim() === '' ? NaN : Number(text);
        return Number.isFinite(value) ? [
            {
                at: Math.round(seconds * 1000),
                value
            }
        ] : [];
    });
}
/** Reads a matrix, refusing everything that is not surely whole. An empty answer is an answer: no series. */ function decodeMatrix(body, address, allowPartial) {
    const read = answer.safeParse(parse(body));
    if (!read.success) {
        return source_fault('configuration', `${address} answered 200, but not as Prometheus does`, 'Check that monitor.prometheus is the address of the query interface.');
    }
    const { data, warnings = [], isPartial = false } = read.data;
    if ((isPartial || warnings.length > 0) && !allowPartial) {
        return source_fault('partial', `${address} says its answer is not whole: ${warnings.join('; ')}`, 'Mend the part that did not answer, or accept such answers with monitor.prometheus.allow-partial.');
    }
    if (data.resultType !== 'matrix') {
        return source_fault('configuration', `${address} answered a ${data.resultType} where series over time were asked for`, 'Give a selector or an expression that gives a value at each step.');
    }
    const result = schemas/* array */.YOg(series).safeParse(data.result);
    if (!result.success) return source_fault('configuration', `${address} answered a malformed matrix`, 'Check the address.');
    return {
        ok: true,
        value: result.data.map(({ metric, values })=>({
                labels: metric,
                samples: toSamples(values)
            })),
        notes: warnings
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/sources/prometheus-ask.js


const deadlineMs = 10_000;
const attempts = 3;
const firstPauseMs = 500;
const longestPauseMs = 10_000;
/** An address as it may be printed. */ function printable(url) {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}
const fewer = 'Select fewer series, such as with a label for the service.';
const passing = 'Asked again until the watch ends.';
const transportFault = ({ kind, message })=>kind === 'too-large' ? source_fault('too-large', message, fewer) : source_fault('unavailable', message, passing);
function statusFault({ status, body }, address) {
    const text = new TextDecoder().decode(body.slice(0, 4096));
    const said = /"error"\s*:\s*"((?:[^"\\]|\\.)*)"/u.exec(text)?.[1] ?? text;
    const message = `${address} answered ${status}: ${said}`;
    if (status === 401 || status === 403) {
        return source_fault('configuration', message, 'Set monitor.prometheus.token to a variable whose token may query.');
    }
    if (status === 422 && /too many samples|exceeds the limit/iu.test(said)) {
        return source_fault('too-large', message, fewer);
    }
    if (status === 429 || status >= 500) return source_fault('unavailable', message, passing);
    return source_fault('configuration', message, 'Correct the query or the address in the policy.');
}
const mayPass = (answer)=>answer.ok ? answer.status === 429 || answer.status >= 500 : answer.kind !== 'too-large';
function pauseMs(attempt, answer) {
    const asked = answer.ok ? Number(answer.headers['retry-after']) * 1000 : NaN;
    return Math.min(longestPauseMs, asked > 0 ? asked : firstPauseMs * 2 ** attempt);
}
async function insist(request, { clock, signal }) {
    for(let attempt = 1;; attempt += 1){
        const answer = await request();
        if (!mayPass(answer) || attempt >= attempts || signal.aborted) return answer;
        await clock.sleep(pauseMs(attempt - 1, answer), signal);
    }
}
/** Parameters go in a form, which no proxy writes to its log; the token goes in a header and never to a redirect. */ function asker(settings, ports) {
    const address = printable(settings.url);
    const base = settings.url.replace(/\/+$/u, '');
    return async (path, parameters)=>{
        const bearer = settings.token === undefined ? null : ports.secret(settings.token);
        if (bearer === undefined) {
            const message = `the environment variable ${settings.token ?? ''} is not set`;
            return source_fault('configuration', message, 'Pass it to this step with env:');
        }
        const answer = await insist(()=>ports.http({
                method: 'POST',
                url: `${base}${path}`,
                body: new URLSearchParams(parameters).toString(),
                headers: {
                    ...settings.headers,
                    'content-type': 'application/x-www-form-urlencoded',
                    accept: 'application/json',
                    ...bearer === null ? {} : {
                        authorization: `Bearer ${bearer}`
                    }
                },
                deadlineMs,
                maxBodyBytes: mostBytes,
                signal: ports.signal
            }), ports);
        if (!answer.ok) return transportFault(answer);
        if (answer.status !== 200) return statusFault(answer, address);
        return decodeMatrix(answer.body, address, settings.allowPartial);
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/sources/selector.js
const metricName = /^[a-zA-Z_:][a-zA-Z0-9_:]*/u;
const matcher = /^\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)\s*(,|$)/u;
const escapes = {
    n: '\n',
    t: '\t',
    r: '\r'
};
const unquote = (quoted)=>quoted.startsWith('`') ? quoted.slice(1, -1) : quoted.slice(1, -1).replace(/\\(.)/gu, (_, character)=>escapes[character] ?? character);
function toMatcher(label, operator, value) {
    if (operator === '=') return {
        label,
        matches: (found)=>found === value
    };
    if (operator === '!=') return {
        label,
        matches: (found)=>found !== value
    };
    const pattern = new RegExp(`^(?:${value})$`, 'su');
    return operator === '=~' ? {
        label,
        matches: (found)=>pattern.test(found)
    } : {
        label,
        matches: (found)=>!pattern.test(found)
    };
}
function matchersIn(text) {
    const matchers = [];
    let rest = text;
    while(rest.trim() !== ''){
        const found = matcher.exec(rest);
        if (found === null) return `cannot read "${rest.trim()}" as label="value"`;
        const [whole, label = '', operator = '', quoted = ''] = found;
        try {
            matchers.push(toMatcher(label, operator, unquote(quoted)));
        } catch  {
            return `${quoted} is no regular expression`;
        }
        rest = rest.slice(whole.length);
    }
    return matchers;
}
/**
 * Reads a selector of counters, such as `http_requests_total{code=~"5.."}`: a name, labels, nothing else. A rate or a
 * sum is refused, since what it lost at a restart or a new version cannot be found again. A string says what is wrong.
 */ function parseSelector(written) {
    const text = written.trim();
    const name = metricName.exec(text)?.[0] ?? '';
    const rest = text.slice(name.length).trim();
    const braces = rest === '' ? '{}' : rest;
    if (!braces.startsWith('{') || !braces.endsWith('}')) {
        return `"${written}" is no plain selector of counters such as http_requests_total{code=~"5.."}; rates and sums are computed here`;
    }
    const labels = matchersIn(braces.slice(1, -1));
    if (typeof labels === 'string') return labels;
    if (name === '' && labels.length === 0) return 'a selector must name something';
    return name === '' ? labels : [
        toMatcher('__name__', '=', name),
        ...labels
    ];
}
const selects = (matchers, labels)=>matchers.every(({ label, matches })=>matches(labels[label] ?? ''));
/** `{code="200", version="1.4.0"}`, for messages. */ const selector_labelText = (labels)=>`{${Object.entries(labels).map(([name, value])=>`${name}="${value}"`).join(', ')}}`;
/** One name for one set of labels, whatever their order. */ const selector_labelKey = (labels)=>JSON.stringify(Object.entries(labels).sort(([left], [right])=>left < right ? -1 : 1));

;// CONCATENATED MODULE: ./packages/monitor/src/sources/prometheus.js



/** An answer that is too large is asked for again in this many pieces at most. */ const mostPieces = 64;
/** Prometheus refuses more points per series than this. */ const mostPoints = 11_000;
/** Joins pieces of the same series; where they overlap, a sample counts once. */ function joined(pieces) {
    const all = new Map();
    for (const { labels, samples } of pieces.flat()){
        const key = selector_labelKey(labels);
        const known = all.get(key) ?? {
            labels,
            samples: []
        };
        const newest = known.samples.at(-1)?.at ?? -Infinity;
        known.samples.push(...samples.filter(({ at })=>at > newest));
        all.set(key, known);
    }
    return [
        ...all.values()
    ];
}
function capped(value, notes) {
    if (value.length <= mostSeries) return {
        ok: true,
        value,
        notes: [
            ...new Set(notes)
        ]
    };
    return source_fault('configuration', `${value.length} series, more than ${mostSeries}`, 'Select fewer series, such as with a label for the service.');
}
/** Reads a span in pieces, in four times as many again where one is too large. */ async function inPieces({ from, to }, pieces, read) {
    const edge = (index)=>Math.round(from + index * (to - from) / pieces);
    const found = [];
    const notes = [];
    for(let index = 0; index < pieces; index += 1){
        const reading = await read({
            from: edge(index),
            to: edge(index + 1)
        });
        if (!reading.ok) {
            const again = reading.kind === 'too-large' && pieces * 4 <= mostPieces;
            return again ? inPieces({
                from,
                to
            }, pieces * 4, read) : reading;
        }
        found.push(reading.value);
        notes.push(...reading.notes);
    }
    return capped(joined(found), notes);
}
const seconds = (ms)=>(ms / 1000).toFixed(3);
/** A server that answers Prometheus' query interface: Prometheus, Thanos, Mimir, VictoriaMetrics, managed ones. */ function prometheusSource(settings, ports) {
    const ask = asker(settings, ports);
    return {
        name: `Prometheus at ${printable(settings.url)}`,
        keepsHistory: true,
        counters: (selector, span)=>{
            const parsed = parseSelector(selector);
            if (typeof parsed === 'string') {
                return Promise.resolve(source_fault('configuration', parsed, 'Name a counter in the policy.'));
            }
            return inPieces(span, 1, ({ from, to })=>ask('/api/v1/query', {
                    query: `${selector.trim()}[${to - from}ms]`,
                    time: seconds(to)
                }));
        },
        gauge: (expression, span, stepMs)=>{
            const points = Math.ceil((span.to - span.from) / stepMs);
            const pieces = Math.max(1, Math.ceil(points / (mostPoints - 1)));
            return inPieces(span, pieces, ({ from, to })=>ask('/api/v1/query_range', {
                    query: expression,
                    start: seconds(from),
                    end: seconds(to),
                    step: seconds(stepMs)
                }));
        },
        collect: ()=>Promise.resolve({
                ok: true,
                value: null,
                notes: []
            }),
        state: ()=>null
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/sources/exposition.js
const line = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*?)\})?[ \t]+(\S+)(?:[ \t]+\S+)?(?:[ \t]+#.*)?$/u;
const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/gu;
const exposition_unescape = (text)=>text.replace(/\\(.)/gu, (_, character)=>character === 'n' ? '\n' : character);
const numberOf = (text)=>/^[+-]?inf$/iu.test(text) ? NaN : Number(text);
/** Samples of a Prometheus or OpenMetrics text; comments, exemplars, timestamps and what is no number are left out. */ function parseExposition(text) {
    return text.split('\n').flatMap((raw)=>{
        const found = raw.startsWith('#') ? null : line.exec(raw.trimEnd());
        if (found === null) return [];
        const [, name = '', inner = '', written = ''] = found;
        const value = numberOf(written);
        if (!Number.isFinite(value)) return [];
        const labels = Object.fromEntries([
            ...inner.matchAll(label)
        ].map(([, key = '', quoted = ''])=>[
                key,
                exposition_unescape(quoted)
            ]));
        return [
            {
                labels: {
                    ...labels,
                    __name__: name
                },
                value
            }
        ];
    });
}

;// CONCATENATED MODULE: ./packages/monitor/src/sources/scrape.js




const scrape_deadlineMs = 5_000;
const scrape_passing = 'Asked again at the next step.';
function within({ labels, at, values }, { from, to }) {
    const samples = at.flatMap((moment, index)=>moment > from && moment <= to ? [
            {
                at: moment,
                value: values[index] ?? 0
            }
        ] : []);
    return {
        labels,
        samples
    };
}
function scrape_statusFault({ status }, address) {
    if (status === 200) return null;
    return status === 401 || status === 403 || status === 404 ? source_fault('configuration', `${address} answered ${status}`, 'Correct monitor.scrape in the policy.') : source_fault('unavailable', `${address} answered ${status}`, scrape_passing);
}
/** Reads the page once: only what the monitor asks for is kept of it. */ async function readPage(settings, ports, selectors) {
    const address = printable(settings.url);
    const bearer = settings.token === undefined ? null : ports.secret(settings.token);
    if (bearer === undefined) {
        const message = `the environment variable ${settings.token ?? ''} is not set`;
        return source_fault('configuration', message, 'Pass it to this step with env:');
    }
    const answer = await ports.http({
        url: settings.url,
        headers: bearer === null ? {} : {
            authorization: `Bearer ${bearer}`
        },
        deadlineMs: scrape_deadlineMs,
        maxBodyBytes: mostBytes,
        signal: ports.signal
    });
    if (!answer.ok) {
        return source_fault(answer.kind === 'too-large' ? 'too-large' : 'unavailable', answer.message, scrape_passing);
    }
    const refused = scrape_statusFault(answer, address);
    if (refused !== null) return refused;
    const value = parseExposition(new TextDecoder().decode(answer.body)).filter(({ labels })=>selectors.some((matchers)=>selects(matchers, labels)));
    if (value.length <= mostSeries) return {
        ok: true,
        value,
        notes: []
    };
    const message = `${address} shows ${value.length} matching series, more than ${mostSeries}`;
    return source_fault('configuration', message, 'Select fewer series.');
}
/** Samples in memory, which outlive a job as state. */ function memory(earlier) {
    const kept = new Map((earlier?.series ?? []).map(({ labels, at, values })=>[
            selector_labelKey(labels),
            {
                labels,
                at: [
                    ...at
                ],
                values: [
                    ...values
                ]
            }
        ]));
    return {
        add: (exposed, at)=>{
            for (const { labels, value } of exposed){
                const key = selector_labelKey(labels);
                const series = kept.get(key) ?? {
                    labels,
                    at: [],
                    values: []
                };
                series.at.push(at);
                series.values.push(value);
                kept.set(key, series);
            }
        },
        all: ()=>[
                ...kept.values()
            ]
    };
}
/**
 * The service's own metrics page. It has no history: what is known is what was collected since `baseline`, so the
 * samples are kept as state between jobs.
 */ function scrapeSource(settings, ports, wanted, earlier) {
    const kept = memory(earlier);
    const selectors = wanted.map(parseSelector).filter((matchers)=>typeof matchers !== 'string');
    const read = (selector, span)=>{
        const matchers = parseSelector(selector);
        if (typeof matchers === 'string') {
            return Promise.resolve(source_fault('configuration', matchers, 'Name a metric of the page.'));
        }
        const value = kept.all().filter(({ labels })=>selects(matchers, labels)).map((series)=>within(series, span)).filter(({ samples })=>samples.length > 0);
        return Promise.resolve({
            ok: true,
            value,
            notes: []
        });
    };
    return {
        name: `metrics page ${printable(settings.url)}`,
        keepsHistory: false,
        counters: read,
        gauge: read,
        collect: async ()=>{
            const page = await readPage(settings, ports, selectors);
            if (!page.ok) return page;
            kept.add(page.value, ports.clock.now());
            return {
                ok: true,
                value: null,
                notes: []
            };
        },
        state: ()=>({
                series: kept.all()
            })
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/sources/registry.js


/** Every source: null where the policy does not name it. One line each. */ const sources = {
    prometheus: ({ policy: { prometheus } }, ports)=>prometheus === undefined ? null : prometheusSource({
            ...prometheus,
            allowPartial: prometheus['allow-partial']
        }, ports),
    scrape: ({ policy: { scrape }, environmentUrl, wanted, earlier }, ports)=>scrape === undefined ? null : scrapeSource({
            url: new URL(scrape.path, environmentUrl).href,
            token: scrape.token
        }, ports, wanted, earlier)
};
/** The source that the policy names; null where it names none. A server with history goes before a bare page. */ function openSource(request, ports) {
    for (const make of Object.values(sources)){
        const source = make(request, ports);
        if (source !== null) return source;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/monitor/src/watch/samples.js



/** Samples may come late; so much is read again at each look. */ const rereadMs = (/* unused pure expression or super */ null && (5 * 60_000));
/** A series that has not been seen for this many intervals is not waited for: its process is gone. */ const goneIntervals = 2.5;
function merge(known, fresh, from) {
    const all = new Map(known.map((series)=>[
            labelKey(series.labels),
            series
        ]));
    for (const series of fresh){
        const key = labelKey(series.labels);
        const kept = all.get(key)?.samples.filter(({ at })=>at <= from) ?? [];
        const newest = kept.at(-1)?.at ?? -Infinity;
        const samples = [
            ...kept,
            ...series.samples.filter(({ at })=>at > newest)
        ];
        all.set(key, {
            labels: series.labels,
            samples
        });
    }
    return [
        ...all.values()
    ];
}
/** The instant up to which every series that is alive has been read; null where there is none. */ function samples_knownUntil(all) {
    const newest = all.map(({ samples })=>samples.at(-1)?.at ?? -Infinity);
    const latest = Math.max(...newest);
    if (!Number.isFinite(latest)) return null;
    const interval = scrapeInterval(all) ?? 0;
    return Math.min(...newest.filter((at)=>at >= latest - goneIntervals * interval));
}
function severalSeries(expression, found) {
    const names = found.slice(0, 3).map(({ labels })=>labelText(labels));
    const more = found.length > names.length ? ' …' : '';
    return fault('configuration', `"${expression}" gives ${found.length} series where one is expected: ${names.join(', ')}${more}`, 'Join them with sum, max or avg.');
}
/** Steps that gauges are asked for begin at `start`. */ function samples_createSamples(source, start, stepMs) {
    const raw = new Map();
    const readUntil = new Map();
    const alignDown = (moment)=>start + Math.floor((moment - start) / stepMs) * stepMs;
    const spanOf = ({ expression, isGauge }, now)=>{
        const since = readUntil.get(expression);
        const first = start - stepMs;
        return {
            from: since === undefined ? first : Math.max(first, alignDown(since - rereadMs)),
            to: isGauge ? alignDown(now) : now
        };
    };
    return {
        of: (expression)=>raw.get(expression) ?? [],
        seriesCount: ()=>[
                ...raw.values()
            ].reduce((sum, series)=>sum + series.length, 0),
        read: async (wanted, now)=>{
            const { expression, isGauge } = wanted;
            const span = spanOf(wanted, now);
            const reading = isGauge ? await source.gauge(expression, span, stepMs) : await source.counters(expression, span);
            if (!reading.ok) return reading;
            if (isGauge && reading.value.length > 1) return severalSeries(expression, reading.value);
            raw.set(expression, merge(raw.get(expression) ?? [], reading.value, span.from));
            readUntil.set(expression, span.to);
            return reading.notes;
        }
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/watch/session.js







/** The series by which a metric is known to be alive. */ const liveness = (metric)=>metric.kind === 'gauge' ? metric.value : metric.total;
function wantedBy(metrics) {
    const all = Object.values(metrics).flatMap((metric)=>{
        if (metric.kind === 'gauge') return [
            {
                expression: metric.value,
                isGauge: true
            }
        ];
        const { bad, total, control } = metric;
        const counters = [
            bad,
            total,
            ...control === undefined ? [] : [
                control.bad,
                control.total
            ]
        ];
        return counters.map((expression)=>({
                expression,
                isGauge: false
            }));
    });
    return [
        ...new Map(all.map((wanted)=>[
                `${wanted.expression}\n${wanted.isGauge}`,
                wanted
            ])).values()
    ];
}
async function refreshAll(plan, source, samples, now) {
    const collected = await source.collect();
    const faults = collected.ok ? [] : [
        collected
    ];
    const notes = [];
    for (const wanted of wantedBy(plan.metrics)){
        const result = await samples.read(wanted, now);
        if ('ok' in result) faults.push(result);
        else notes.push(...result);
    }
    return {
        faults,
        notes: [
            ...new Set(notes)
        ]
    };
}
/** Reads nothing yet. Windows are aligned to the deployment, so that every look cuts time in the same places. */ function openSession(plan, source) {
    const { stepMs, metrics } = plan;
    const historySteps = Math.round(plan.historyMs / stepMs);
    const start = plan.deployedAt - historySteps * stepMs;
    const whole = {
        start,
        stepMs,
        steps: historySteps + plan.windows.duration
    };
    const samples = createSamples(source, start, stepMs);
    const living = ()=>Object.values(metrics).map((metric)=>samples.of(liveness(metric)));
    const until = ()=>{
        const known = living().flatMap((series)=>knownUntil(series) ?? []);
        return known.length === 0 ? null : Math.max(...known);
    };
    const seen = ()=>Math.max(0, wholeSteps(whole, until() ?? 0) - historySteps);
    return {
        refresh: async (now)=>({
                ...await refreshAll(plan, source, samples, now),
                knownUntil: until(),
                series: samples.seriesCount(),
                intervalMs: scrapeInterval(living().flat())
            }),
        knownFrom: ()=>{
            const first = Math.min(...living().flatMap((all)=>all.map((series)=>series.samples[0]?.at ?? Infinity)));
            return Number.isFinite(first) ? first : null;
        },
        caseOf: (mostSteps = Infinity)=>{
            const grid = {
                ...whole,
                steps: historySteps + Math.min(seen(), mostSteps)
            };
            const marks = touched({
                ...grid,
                steps: historySteps
            }, plan.abnormal);
            return {
                id: 'watch',
                stepSeconds: stepMs / 1000,
                deployedAt: historySteps,
                durationSteps: plan.windows.duration,
                baselineEnd: Math.floor((plan.baselineEnd - start) / stepMs),
                metrics: Object.entries(metrics).map(([id, metric])=>without(session_toMetric(id, metric, grid, samples), marks))
            };
        },
        judge: (watched)=>judge(watched, {
                windows: plan.chosen,
                falseAlarms: plan.falseAlarms,
                earlyPass: plan.earlyPass
            })
    };
}
function session_toMetric(id, metric, grid, samples) {
    const { critical, margin, worse } = metric;
    const common = {
        id,
        critical,
        margin,
        worse
    };
    if (metric.kind === 'gauge') {
        return {
            ...common,
            kind: 'gauge',
            values: levelsOf(samples.of(metric.value)[0], grid)
        };
    }
    const { bad, total, control, negligible } = metric;
    const counts = countsOf(samples.of(bad), samples.of(total), grid);
    if (control === undefined) return {
        ...common,
        kind: 'ratio',
        negligible,
        counts
    };
    const shared = countsOf(samples.of(control.bad), samples.of(control.total), grid);
    return {
        ...common,
        kind: 'ratio',
        negligible,
        counts,
        control: shared
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/report/other-modes.js



function reportOf(common, said) {
    const { target, sha, release, startedAt, finishedAt } = common;
    return {
        ...target,
        kind: 'monitor',
        sha,
        ...release === undefined ? {} : {
            release
        },
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
        annotations: said.outcome === 'pass' ? [] : [
            {
                level: 'warning',
                message: said.headline
            }
        ],
        ...said
    };
}
const place = ({ target, release, sha })=>`${target.service} ${release ?? shortSha(sha)} in ${target.environment}`;
/** A pass needs a watch that can find a change of this many times the margin. */ const other_modes_visible = 1.5;
function readinessOf(judged, { plan }, judgement) {
    const metric = plan.metrics[judged.id];
    const { id, before, detectable } = judged;
    const say = (ready, code, why)=>({
            id,
            ready,
            code,
            why
        });
    if (metric === undefined || before === null) return say(false, 'no-data', 'no samples');
    if (judgement.replays < replaysFor(plan.falseAlarms)) {
        const wanted = count(replaysFor(plan.falseAlarms), 'replay');
        return say(false, 'history-too-short', `history for ${judgement.replays} of ${wanted}`);
    }
    if (metric.kind === 'ratio' && before <= metric.negligible) return say(true, '', 'ready; hardly ever bad');
    const change = detectable === null ? Infinity : Math.max(detectable, 1 / detectable);
    if (change <= other_modes_visible * metric.margin) return say(true, '', 'ready');
    const seen = detectable === null ? 'no change at all' : `a change of ${factor(detectable)} or more`;
    return say(false, 'low-traffic', `this traffic can only show ${seen}: add synthetic probes, or watch longer`);
}
/** Whether a watch could come to a verdict, told before the deployment. */ function preflightReport(request) {
    const { look, plan, source, knownFrom } = request;
    const { judgement, refreshed, at } = look;
    const metrics = judgement.metrics.map((judged)=>readinessOf(judged, request, judgement));
    const unready = metrics.filter(({ ready })=>!ready);
    const faults = refreshed.faults.map(({ message, hint })=>`${message} ${hint}`);
    const ready = unready.length === 0 && faults.length === 0;
    const lagMs = refreshed.knownUntil === null ? null : at - refreshed.knownUntil;
    const late = lagMs !== null && lagMs > 3 * Math.max(plan.stepMs, refreshed.intervalMs ?? 0);
    const known = knownFrom === null ? 'no samples' : `samples since ${formatDateTime(new Date(knownFrom))}`;
    const interval = refreshed.intervalMs === null ? 'unknown' : formatDuration(refreshed.intervalMs);
    const lag = lagMs === null ? 'unknown' : formatDuration(Math.max(0, lagMs));
    const rows = metrics.map((metric)=>[
            metric.ready ? '✓' : '?',
            metric.id,
            metric.why
        ]);
    return reportOf(request, {
        outcome: ready && !late ? 'pass' : 'inconclusive',
        reasons: [
            ...new Set([
                ...faults.length === 0 ? [] : [
                    'source'
                ],
                ...late ? [
                    'stale'
                ] : [],
                ...unready.map(({ code })=>code)
            ])
        ],
        headline: ready && !late ? `Ready to watch ${place(request)}` : `Not ready to watch ${place(request)}`,
        body: [
            ...faults.map((paragraph)=>({
                    paragraph
                })),
            ...late ? [
                {
                    paragraph: `The newest sample is ${lag} old: the source is late, or nothing is being read any more.`
                }
            ] : [],
            {
                table: {
                    columns: [
                        '',
                        'Metric',
                        'What a watch could tell'
                    ],
                    rows
                }
            },
            {
                paragraph: `${source.name}: ${count(refreshed.series, 'series', 'series')}, one sample every ${interval}, the newest ${lag} old, ${known}. ${count(judgement.replays, 'replay')}, so a false-alarm bound of ${formatShare(judgement.falseAlarmBound)}.`
            }
        ],
        detail: {
            mode: 'preflight',
            source: source.name,
            series: refreshed.series,
            intervalMs: refreshed.intervalMs,
            lagMs,
            replays: judgement.replays,
            falseAlarmBound: judgement.falseAlarmBound,
            metrics
        }
    });
}
/** What `baseline` collected. Never a pass: it vouches for nothing. */ function baselineReport(request) {
    const { source, collected, samples } = request;
    const { durationMs, neededMs, faults } = collected;
    const detail = {
        mode: 'baseline',
        source: source.name,
        durationMs,
        neededMs,
        samples
    };
    if (source.keepsHistory) {
        return reportOf(request, {
            outcome: 'pass',
            reasons: [],
            headline: `No baseline needed for ${place(request)}`,
            body: [
                {
                    paragraph: `${source.name} keeps its own history.`
                }
            ],
            detail
        });
    }
    const short = durationMs < neededMs;
    const enough = short ? `For a verdict the watch needs ${formatDuration(neededMs)}.` : 'That is enough for a watch to come to a verdict.';
    return reportOf(request, {
        outcome: 'inconclusive',
        reasons: samples === null ? [
            'baseline-too-large'
        ] : [
            'baseline-recorded',
            ...short ? [
                'history-too-short'
            ] : []
        ],
        headline: samples === null ? `No baseline kept for ${place(request)}: too many samples for one piece of evidence` : `Baseline recorded for ${place(request)}`,
        body: [
            {
                paragraph: `${count(collected.samples, 'sample')} over ${formatDuration(durationMs)} from ${source.name}. ${enough}`
            },
            {
                paragraph: [
                    'Pass the output ',
                    {
                        code: 'evidence'
                    },
                    ' of this step to the watch as its input ',
                    {
                        code: 'evidence'
                    },
                    '.'
                ]
            },
            ...faults.map(({ message, hint })=>({
                    paragraph: `${message} ${hint}`
                }))
        ],
        detail
    });
}
/** What the monitor would have said in the past: how often it would have been wrong, and what it would have caught. */ function backtestReport(request) {
    const { pretended, deployments, backMs, source } = request;
    const alarms = pretended.filter(({ verdict })=>verdict === 'fail').length;
    const inconclusive = pretended.filter(({ verdict })=>verdict === 'inconclusive').length;
    const total = pretended.length;
    const share = (part)=>`${part} (${formatShare(total === 0 ? 0 : part / total)})`;
    const back = formatDuration(backMs);
    return reportOf(request, {
        outcome: total === 0 ? 'inconclusive' : 'pass',
        reasons: total === 0 ? [
            'history-too-short'
        ] : [],
        headline: total === 0 ? `No backtest of ${place(request)}: the source keeps too little history` : `Backtest of ${place(request)}: ${count(alarms, 'false alarm')} in ${count(total, 'pretended deployment')}`,
        body: [
            {
                paragraph: `Pretended deployments of nothing over the last ${back}, each judged by what was known then: ${share(total - alarms - inconclusive)} pass, ${share(inconclusive)} inconclusive, ${share(alarms)} false alarms. Of 30 deployments a month that would be ${(30 * alarms / Math.max(1, total)).toFixed(1)} false alarms.`
            },
            ...deployments.length === 0 ? [] : [
                {
                    table: {
                        columns: [
                            'Deployed',
                            'Version',
                            'Recorded as',
                            'The monitor says',
                            'Cause'
                        ],
                        rows: deployments.map(({ at, version, recorded, verdict, cause })=>[
                                at,
                                version,
                                recorded,
                                verdict,
                                cause
                            ])
                    }
                }
            ]
        ],
        detail: {
            mode: 'backtest',
            source: source.name,
            pretended: total,
            falseAlarms: alarms,
            inconclusive,
            deployments
        }
    });
}

;// CONCATENATED MODULE: ./packages/monitor/src/watch/backtest.js

function sliced(metric, from, to) {
    const cut = (values)=>values.slice(from, to);
    if (metric.kind === 'gauge') return {
        ...metric,
        values: cut(metric.values)
    };
    const { counts, control } = metric;
    return {
        ...metric,
        counts: {
            bad: cut(counts.bad),
            total: cut(counts.total)
        },
        ...control === undefined ? {} : {
            control: {
                bad: cut(control.bad),
                total: cut(control.total)
            }
        }
    };
}
/** Judges a deployment that happened, or is pretended to have happened, at a step of the past: by what was known then. */ function judgePast(past, deployedAt, historySteps, options) {
    const from = Math.max(0, deployedAt - historySteps);
    const to = deployedAt + past.durationSteps;
    return judge({
        id: past.id,
        stepSeconds: past.stepSeconds,
        durationSteps: past.durationSteps,
        deployedAt: deployedAt - from,
        metrics: past.metrics.map((metric)=>sliced(metric, from, to))
    }, options);
}
/** Steps at which deployments can be pretended, one watch after the other, each with a whole history before it. */ function pretendedDeployments(past, historySteps) {
    const last = past.deployedAt - past.durationSteps;
    const count = Math.max(0, Math.floor((last - historySteps) / past.durationSteps) + 1);
    return Array.from({
        length: count
    }, (_, index)=>historySteps + index * past.durationSteps);
}

;// CONCATENATED MODULE: ./packages/monitor/src/watch/collect.js


const progressLines = 10;
/** Two baselines, and one watch for each replay that the bound needs. */ const neededHistoryMs = ({ windows, falseAlarms, stepMs })=>(2 * windows.baseline + replaysFor(falseAlarms) * windows.duration + 1) * stepMs;
/** Takes a sample at every step. A sample that could not be taken is missing; the next one is tried all the same. */ async function collectBaseline(request) {
    const { plan, source, clock, signal, onProgress } = request;
    const neededMs = neededHistoryMs(plan);
    if (source.keepsHistory) return {
        durationMs: 0,
        neededMs: 0,
        samples: 0,
        faults: []
    };
    const durationMs = request.durationMs ?? neededMs;
    const startedAt = clock.now();
    const faults = new Map();
    let samples = 0;
    let told = 0;
    for(let due = startedAt; due <= startedAt + durationMs && !signal.aborted; due += plan.stepMs){
        await clock.sleep(Math.max(0, due - clock.now()), signal);
        const taken = await source.collect();
        if (taken.ok) samples += 1;
        else faults.set(taken.message, taken);
        if (!taken.ok && taken.kind === 'configuration') break;
        const elapsed = clock.now() - startedAt;
        if (elapsed < told * durationMs / progressLines) continue;
        told += 1;
        onProgress(`${samples} samples, ${formatDuration(Math.max(0, durationMs - elapsed))} to go`);
    }
    return {
        durationMs: clock.now() - startedAt,
        neededMs,
        samples,
        faults: [
            ...faults.values()
        ]
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/index.js












// EXTERNAL MODULE: ./packages/cli/src/options.js
var src_options = __webpack_require__(754);
;// CONCATENATED MODULE: ./packages/cli/src/commands/monitor.js






/** `monitor --replay FILE|-`: exit code 0; 2 if a line could not be read as a case. */ async function run(args, terminal) {
    const command = (0,src_options.commandFor)(terminal, 'monitor', 'Judge metrics after a deployment.').option('--replay <file>', 'judge recorded cases offline: NDJSON, one case a line; "-" reads standard input').option('--json', 'print results as JSON, one a line, and nothing else');
    const parsed = (0,src_options.parseArguments)(command, args);
    if (parsed === undefined) return report_src/* exitCodes */.hS.success;
    const options = parsed.opts();
    if (options.replay === undefined) {
        throw new report_src/* ConfigurationError */.j1('the command line', [
            {
                path: '--replay',
                message: 'expected a file, or "-"'
            }
        ]);
    }
    return await replayFile(options.replay, options.json === true, terminal);
}
async function replayFile(file, json, terminal) {
    let unreadable = 0;
    for await (const result of replay(await monitor_open(file, terminal))){
        if (terminal.signal.aborted) break;
        if (isReplayError(result)) unreadable += 1;
        terminal.write(`${json ? JSON.stringify(result) : sentence(result)}\n`);
    }
    return unreadable > 0 ? report_src/* exitCodes */.hS.configuration : report_src/* exitCodes */.hS.success;
}
async function monitor_open(file, { input, workingFolder }) {
    if (file === '-') return input;
    const path = (0,external_node_path_.resolve)(workingFolder, file);
    try {
        await (0,promises_.access)(path, promises_.constants.R_OK);
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new report_src/* ConfigurationError */.j1('the command line', [
            {
                path: '--replay',
                message: `cannot be read: ${reason}`
            }
        ]);
    }
    return (0,external_node_fs_.createReadStream)(path);
}
function sentence(result) {
    if (isReplayError(result)) return `${result.id ?? '(no id)'}: not a case: ${result.error}`;
    const { id, verdict, cause, alarmAt, metrics } = result;
    const troubled = metrics.filter((metric)=>metric.verdict !== 'pass');
    const why = troubled.map((metric)=>`${metric.id}: ${metric.reasons.join(', ')}`).join('; ');
    const when = alarmAt === null ? '' : ` at step ${alarmAt}`;
    return `${id}: ${verdict}${cause === 'none' ? '' : `, ${cause}`}${when}${why === '' ? '' : ` (${why})`}`;
}


/***/ })

};
