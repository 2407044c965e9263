export const id = 591;
export const ids = [591];
export const modules = {

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

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
        http: (0,src/* createHttpClient */.uT)(),
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
/** Replays that a wanted bound on false alarms needs, as far as 24 hours can give them. */ const replaysFor = (falseAlarms)=>Math.max(fewestReplays, Math.min(mostReplays, Math.ceil(1 / falseAlarms - 1)));
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
        enough: replays >= replaysFor(falseAlarms),
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
/** The lengths in seconds at full scale. */ const fullScale = {
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
 */ function windowsFor(stepSeconds, durationSteps, chosen = {}) {
    const scale = Math.min(1, durationSteps * stepSeconds / fullScaleSeconds);
    const steps = (seconds)=>Math.max(1, Math.round(seconds * scale / stepSeconds));
    const explicit = (seconds, otherwise)=>seconds === undefined ? otherwise : Math.max(0, Math.round(seconds / stepSeconds));
    return {
        duration: durationSteps,
        baseline: Math.max(1, explicit(chosen.baselineSeconds, steps(fullScale.baseline))),
        warmUp: explicit(chosen.warmUpSeconds, steps(fullScale.warmUp)),
        recent: fullScale.recent.map(steps),
        shortestWindow: steps(fullScale.shortestWindow),
        shortestRise: steps(fullScale.shortestRise),
        harm: steps(fullScale.harm),
        guard: steps(fullScale.guard),
        history: Math.max(1, Math.round((chosen.historySeconds ?? fullScale.history) / stepSeconds))
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/engine/judge.js





/** Judges one deployment. Pure: the same case gives the same judgement, whoever asks and how often. */ function judge_judge(monitorCase, options = {}) {
    const { deployedAt, metrics, durationSteps } = monitorCase;
    const falseAlarms = options.falseAlarms ?? 1 / (fewestReplays + 1);
    const windows = windowsFor(monitorCase.stepSeconds, durationSteps, options.windows);
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

// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(2727);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
;// CONCATENATED MODULE: ./packages/monitor/src/engine/metric.js
const defaultMargin = 2;
const metric_defaultNegligible = 0.0005;

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
/** Reads one line of a replay file. Whatever is wrong with it concerns this line only. */ function case_parseCase(line) {
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
    const { id, verdict, cause, alarmAt, falseAlarmBound, replays, metrics } = judge(parsed.case);
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

// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var report_src = __webpack_require__(7303);
;// CONCATENATED MODULE: ./packages/monitor/src/watch/chart.js
/** More points than this make labels unreadable. */ const mostPoints = 60;
function levelBetween(metric, from, to) {
    const known = (values)=>values.slice(from, to).filter((value)=>value !== null);
    const sum = (values)=>values.reduce((total, value)=>total + value, 0);
    if (metric.kind === 'gauge') {
        const values = known(metric.values);
        return values.length === 0 ? null : sum(values) / values.length;
    }
    const total = sum(known(metric.counts.total));
    return total > 0 ? 100 * sum(known(metric.counts.bad)) / total : null;
}
/** The level of one metric over time, with as much before the deployment as after it. */ function chartOf(watched, metricId, windows, deployedAtMs) {
    const metric = watched.metrics.find(({ id })=>id === metricId);
    if (metric === undefined) return null;
    const { deployedAt, stepSeconds } = watched;
    const steps = metric.kind === 'gauge' ? metric.values.length : metric.counts.total.length;
    const from = Math.max(0, deployedAt - windows.duration);
    const width = Math.max(1, Math.ceil((deployedAt + windows.duration - from) / mostPoints));
    const before = Math.ceil((deployedAt - from) / width);
    const after = Math.floor((steps - deployedAt) / width);
    if (before + after < 2) return null;
    const indices = Array.from({
        length: before + after
    }, (_, index)=>index - before);
    const level = (index)=>{
        const start = deployedAt + index * width;
        return levelBetween(metric, Math.max(0, start), start + width);
    };
    const clock = (index)=>{
        const time = new Date(deployedAtMs + index * width * stepSeconds * 1000).toISOString();
        return `${width * stepSeconds >= 30 ? time.slice(11, 16) : time.slice(11, 19)} UTC`;
    };
    return {
        title: `${metricId}, ${metric.kind === 'gauge' ? 'level' : 'share'} around the deployment`,
        unit: metric.kind === 'gauge' ? '' : '%',
        labels: indices.map(clock),
        values: indices.map(level),
        marker: before
    };
}

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
/** Whether the windows are shorter than the guide means them, as in a demonstration. */ const isScaledDown = ({ windows, stepMs })=>windows.baseline * stepMs < fullScale.baseline * 1000;

;// CONCATENATED MODULE: ./packages/monitor/src/report/detail.js
function countsBetween(metric, from, to) {
    const sum = (values)=>values.slice(from, to).reduce((total, value)=>total + (value ?? 0), 0);
    if (metric.kind === 'ratio') {
        const round = (value)=>Math.round(value * 1000) / 1000;
        return {
            bad: round(sum(metric.counts.bad)),
            total: round(sum(metric.counts.total))
        };
    }
    const known = metric.values.slice(from, to).filter((value)=>value !== null);
    return {
        level: known.length === 0 ? null : sum(known) / known.length
    };
}
function metricDetails({ metrics, deployedAt, baselineEnd }, judgement, plan) {
    const { windows } = judgement;
    const baselineTo = Math.min(deployedAt, baselineEnd ?? deployedAt);
    return judgement.metrics.flatMap((judged, index)=>{
        const metric = metrics[index];
        const written = plan.metrics[judged.id];
        if (metric === undefined || written === undefined) return [];
        const after = deployedAt + windows.warmUp;
        return [
            {
                ...judged,
                queries: written.kind === 'gauge' ? {
                    value: written.value
                } : {
                    bad: written.bad,
                    total: written.total
                },
                counts: {
                    before: countsBetween(metric, Math.max(0, baselineTo - windows.baseline), baselineTo),
                    after: countsBetween(metric, after, deployedAt + judgement.seen)
                }
            }
        ];
    });
}
const iso = (ms)=>new Date(ms).toISOString();
/** Harm is worth a rollback only if it is the deployment's, in a critical metric, and still there now. */ function rollbackAdvised(judgement, newest) {
    if (judgement.verdict !== 'fail') return false;
    return judgement.metrics.some(({ id, verdict })=>{
        const now = newest.metrics.find((metric)=>metric.id === id);
        return verdict === 'fail' && now?.harmPresent === true;
    });
}
/** From this share of bad events on, most customers are hit … */ const outage = 0.25;
/** … from this on, many. */ const major = 0.05;
/** An input for people and for the rollback, in the guide's words "high" and "low impact": never more than a proposal. */ function severityOf(judgement) {
    if (judgement.verdict !== 'fail') return null;
    const levels = judgement.metrics.filter(({ verdict })=>verdict === 'fail').map(({ after })=>after ?? 1);
    const worst = Math.max(...levels);
    if (judgement.metrics.some(({ reasons })=>reasons.includes('catastrophic')) || worst >= outage) return 'SEV1';
    return worst >= major ? 'SEV2' : 'SEV3';
}
function monitorDetail(mode, plan, source, { ending, look, newest }) {
    const { judgement, watched } = look;
    const { windows } = judgement;
    const { stepMs, deployedAt } = plan;
    const seconds = (steps)=>steps * stepMs / 1000;
    const start = deployedAt - watched.deployedAt * stepMs;
    return {
        mode,
        ending,
        source,
        deployedAt: iso(deployedAt),
        baselineEnd: iso(plan.baselineEnd),
        alarmAt: judgement.alarmAt === null ? null : iso(deployedAt + judgement.alarmAt * stepMs),
        cause: judgement.cause,
        falseAlarmBound: judgement.falseAlarmBound,
        replays: judgement.replays,
        incidents: judgement.incidents.map((step)=>iso(start + step * stepMs)),
        windows: {
            step: seconds(1),
            duration: seconds(windows.duration),
            baseline: seconds(windows.baseline),
            warmUp: seconds(windows.warmUp),
            history: seconds(windows.history),
            harm: seconds(windows.harm)
        },
        seenSeconds: seconds(judgement.seen),
        rollbackAdvised: rollbackAdvised(judgement, newest),
        severity: severityOf(judgement),
        metrics: metricDetails(watched, judgement, plan)
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/report/words.js

/** "x4.6", with the digits that a factor of this size deserves. */ const factor = (ratio)=>`x${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)}`;
const isGauge = ({ counts })=>'level' in counts.after;
function level(metric, value) {
    if (value === null) return 'no data';
    if (!isGauge(metric)) return (0,report_src/* formatShare */.T1)(value);
    return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
/** "Errors rose from 0.9 % to 4.1 % (x4.6, at least x3.1)". */ function changeOf(metric) {
    const { id, before, after, ratio, verdict } = metric;
    const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    const direction = (after ?? 0) >= (before ?? 0) ? 'rose' : 'fell';
    const change = `${name} ${direction} from ${level(metric, before)} to ${level(metric, after)}`;
    if (ratio === null) return change;
    const [low, middle, high] = ratio;
    if (verdict === 'pass') return `${change} (${factor(middle)}, at most ${factor(high)})`;
    return middle >= 1 ? `${change} (${factor(middle)}, at least ${factor(low)})` : `${change} (${factor(middle)}, at most ${factor(high)})`;
}
/** How many requests the verdict rests on. */ const requestsAfter = ({ counts: { after } })=>'total' in after ? Math.round(after.total) : null;
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
    'low-traffic': ({ detectable })=>detectable === null ? 'too little traffic to see any change' : `this traffic can only show a change of ${factor(detectable)} or more`,
    'traffic-stopped': ()=>'requests stopped coming',
    noisy: ()=>'this level swings too much on its own to exclude a change by the margin',
    'change-not-excluded': ({ ratio })=>ratio === null ? 'a change cannot be excluded' : `a change of up to ${factor(ratio[2])} cannot be excluded`,
    'control-missing': ()=>'the control has no samples',
    'inconsistent-counts': ()=>'more bad events than events were counted',
    'incident-in-history': ()=>'an incident in the history was left out',
    negligible: ()=>'too rare to matter'
};
const reasonsOf = (metric)=>metric.reasons.map((reason)=>reasonSentences[reason](metric)).join('; ');

;// CONCATENATED MODULE: ./packages/monitor/src/report/report.js





const subject = ({ target, release, sha })=>`${target.service} ${release ?? (0,report_src/* shortSha */.Fu)(sha)} in ${target.environment}`;
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
            return `Pass: ${subject(facts)} is no worse than before, watched for ${(0,report_src/* formatDuration */.a3)(plan.durationMs)}`;
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
        const rests = requests === null ? '' : ` over ${(0,report_src/* count */.U9)(requests, 'request')}`;
        return `${change}${rests}. ${metric.verdict === 'pass' ? `A change by ${factor(plan.metrics[metric.id]?.margin ?? 2)} is excluded (95 %).` : ''}`.trim();
    }
    const alarm = new Date(plan.deployedAt + metric.alarmAt * plan.stepMs);
    const after = (0,report_src/* formatDuration */.a3)(metric.alarmAt * plan.stepMs);
    const still = reasonsOf(metric);
    const recovered = detail.rollbackAdvised || outcomeOf(facts) !== 'fail' ? '' : ' In the newest samples it is gone.';
    return `${change} at ${(0,report_src/* formatTime */.fU)(alarm)}, ${after} after the deployment: ${still}.${recovered}`;
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
    const history = (0,report_src/* formatDuration */.a3)((detail.windows['history'] ?? 0) * 1000);
    const incidents = detail.incidents.length === 0 ? '' : `; ${(0,report_src/* count */.U9)(detail.incidents.length, 'incident')} of the past left out`;
    const metrics = (0,report_src/* count */.U9)(detail.metrics.length, 'metric');
    return `False-alarm bound for this deployment: ${(0,report_src/* formatShare */.T1)(detail.falseAlarmBound)} over ${metrics} (${(0,report_src/* count */.U9)(detail.replays, 'replay')} of the last ${history}${incidents}).`;
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
    const seconds = (name)=>(0,report_src/* formatDuration */.a3)((detail.windows[name] ?? 0) * 1000);
    const scaled = isScaledDown(plan) ? ' All windows are shortened in proportion, because the duration is under 15 minutes.' : '';
    return {
        details: {
            summary: 'How this was watched',
            blocks: [
                {
                    paragraph: `Deployed ${detail.deployedAt}, baseline up to ${detail.baselineEnd}. Step ${seconds('step')}, duration ${seconds('duration')}, seen ${(0,report_src/* formatDuration */.a3)(detail.seenSeconds * 1000)}, baseline ${seconds('baseline')}, warm-up ${seconds('warmUp')} (shown, not judged), history ${seconds('history')}.${scaled}`
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
function fault(kind, message, hint) {
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
        return fault('configuration', `${address} answered 200, but not as Prometheus does`, 'Check that monitor.prometheus is the address of the query interface.');
    }
    const { data, warnings = [], isPartial = false } = read.data;
    if ((isPartial || warnings.length > 0) && !allowPartial) {
        return fault('partial', `${address} says its answer is not whole: ${warnings.join('; ')}`, 'Mend the part that did not answer, or accept such answers with monitor.prometheus.allow-partial.');
    }
    if (data.resultType !== 'matrix') {
        return fault('configuration', `${address} answered a ${data.resultType} where series over time were asked for`, 'Give a selector or an expression that gives a value at each step.');
    }
    const result = schemas/* array */.YOg(series).safeParse(data.result);
    if (!result.success) return fault('configuration', `${address} answered a malformed matrix`, 'Check the address.');
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
const transportFault = ({ kind, message })=>kind === 'too-large' ? fault('too-large', message, fewer) : fault('unavailable', message, passing);
function statusFault({ status, body }, address) {
    const text = new TextDecoder().decode(body.slice(0, 4096));
    const said = /"error"\s*:\s*"((?:[^"\\]|\\.)*)"/u.exec(text)?.[1] ?? text;
    const message = `${address} answered ${status}: ${said}`;
    if (status === 401 || status === 403) {
        return fault('configuration', message, 'Set monitor.prometheus.token to a variable whose token may query.');
    }
    if (status === 422 && /too many samples|exceeds the limit/iu.test(said)) {
        return fault('too-large', message, fewer);
    }
    if (status === 429 || status >= 500) return fault('unavailable', message, passing);
    return fault('configuration', message, 'Correct the query or the address in the policy.');
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
            return fault('configuration', message, 'Pass it to this step with env:');
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
/** `{code="200", version="1.4.0"}`, for messages. */ const labelText = (labels)=>`{${Object.entries(labels).map(([name, value])=>`${name}="${value}"`).join(', ')}}`;
/** One name for one set of labels, whatever their order. */ const labelKey = (labels)=>JSON.stringify(Object.entries(labels).sort(([left], [right])=>left < right ? -1 : 1));

;// CONCATENATED MODULE: ./packages/monitor/src/sources/prometheus.js



/** An answer that is too large is asked for again in this many pieces at most. */ const mostPieces = 64;
/** Prometheus refuses more points per series than this. */ const prometheus_mostPoints = 11_000;
/** Joins pieces of the same series; where they overlap, a sample counts once. */ function joined(pieces) {
    const all = new Map();
    for (const { labels, samples } of pieces.flat()){
        const key = labelKey(labels);
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
    return fault('configuration', `${value.length} series, more than ${mostSeries}`, 'Select fewer series, such as with a label for the service.');
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
                return Promise.resolve(fault('configuration', parsed, 'Name a counter in the policy.'));
            }
            return inPieces(span, 1, ({ from, to })=>ask('/api/v1/query', {
                    query: `${selector.trim()}[${to - from}ms]`,
                    time: seconds(to)
                }));
        },
        gauge: (expression, span, stepMs)=>{
            const points = Math.ceil((span.to - span.from) / stepMs);
            const pieces = Math.max(1, Math.ceil(points / (prometheus_mostPoints - 1)));
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
    return status === 401 || status === 403 || status === 404 ? fault('configuration', `${address} answered ${status}`, 'Correct monitor.scrape in the policy.') : fault('unavailable', `${address} answered ${status}`, scrape_passing);
}
/** Reads the page once: only what the monitor asks for is kept of it. */ async function readPage(settings, ports, selectors) {
    const address = printable(settings.url);
    const bearer = settings.token === undefined ? null : ports.secret(settings.token);
    if (bearer === undefined) {
        const message = `the environment variable ${settings.token ?? ''} is not set`;
        return fault('configuration', message, 'Pass it to this step with env:');
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
        return fault(answer.kind === 'too-large' ? 'too-large' : 'unavailable', answer.message, scrape_passing);
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
    return fault('configuration', message, 'Select fewer series.');
}
/** Samples in memory, which outlive a job as state. */ function memory(earlier) {
    const kept = new Map((earlier?.series ?? []).map(({ labels, at, values })=>[
            labelKey(labels),
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
                const key = labelKey(labels);
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
            return Promise.resolve(fault('configuration', matchers, 'Name a metric of the page.'));
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

;// CONCATENATED MODULE: ./packages/monitor/src/watch/hold.js
const mostPauseMs = 30_000;
const looksPerWatch = 60;
const mostGraceMs = 2 * 60_000;
/** Time between two looks. More looks would change nothing: each one judges every step since the last. */ const pauseOf = ({ stepMs, durationMs })=>Math.max(stepMs, Math.min(mostPauseMs, durationMs / looksPerWatch));
/** How long after the end a late source is waited for. */ const graceMs = ({ durationMs, stepMs }, { intervalMs })=>Math.min(mostGraceMs, durationMs / 5) + 4 * Math.max(stepMs, intervalMs ?? 0);
/** Looks once. */ async function look(session, clock, mostSteps) {
    const at = clock.now();
    const refreshed = await session.refresh(at);
    const watched = session.caseOf(mostSteps);
    return {
        at,
        refreshed,
        watched,
        judgement: session.judge(watched)
    };
}
/** The look at the moment of the alarm: what a watch that was killed and begun again comes to as well. */ function atAlarm(session, found) {
    const { alarmAt } = found.judgement;
    if (alarmAt === null) return found;
    const watched = session.caseOf(alarmAt);
    return {
        ...found,
        watched,
        judgement: session.judge(watched)
    };
}
const configurationFault = ({ refreshed })=>refreshed.faults.find(({ kind })=>kind === 'configuration' || kind === 'too-large');
/** Whether a look decides; `not-over` where the watch goes on. */ function endingOf(plan, found, newerAt) {
    const { judgement, at, refreshed } = found;
    if (judgement.verdict === 'fail') return 'settled';
    if (newerAt !== null) return 'superseded';
    if (configurationFault(found) !== undefined) return 'configuration';
    if (judgement.seen >= plan.windows.duration) return 'settled';
    if (plan.earlyPass && judgement.verdict === 'pass') return 'settled';
    return at >= plan.deployedAt + plan.durationMs + graceMs(plan, refreshed) ? 'source-silent' : 'not-over';
}
function ended(session, found, ending) {
    const fault = configurationFault(found) ?? found.refreshed.faults[0];
    return {
        ending,
        newest: found.judgement,
        look: found.judgement.verdict === 'fail' ? atAlarm(session, found) : found,
        ...fault === undefined ? {} : {
            fault
        }
    };
}
/** Steps that belong to this deployment alone. */ const stepsBefore = ({ deployedAt, stepMs }, newerAt)=>newerAt === null ? undefined : Math.max(0, Math.floor((newerAt - deployedAt) / stepMs));
/** Looks once and says what that comes to, without waiting. */ async function check(plan, session, ports) {
    const newerAt = await ports.supersededAt();
    const found = await look(session, ports.clock, stepsBefore(plan, newerAt));
    return ended(session, found, ports.signal.aborted ? 'cancelled' : endingOf(plan, found, newerAt));
}
/** Looks until the verdict is final. Nothing is kept between looks that the source could not tell again. */ async function hold(plan, session, ports) {
    for(;;){
        const end = await check(plan, session, ports);
        await ports.onLook(end.look);
        if (end.ending !== 'not-over') return end;
        await ports.clock.sleep(pauseOf(plan), ports.signal);
        if (ports.signal.aborted) return {
            ...end,
            ending: 'cancelled'
        };
    }
}

;// CONCATENATED MODULE: ./packages/monitor/src/series/grid.js
/** Steps of equal length, aligned to the deployment: step k covers the time after `start + k * stepMs`, its end included. */ /** Steps that lie wholly before `moment`. */ const wholeSteps = ({ start, stepMs, steps }, moment)=>Math.max(0, Math.min(steps, Math.floor((moment - start) / stepMs)));

;// CONCATENATED MODULE: ./packages/monitor/src/series/increments.js
/** Samples further apart than this many intervals have a gap between them: what happened there is not known. */ const gapIntervals = 3.5;
/** Median distance of neighbouring samples; null for fewer than two. */ function scrapeInterval(all) {
    const distances = [];
    for (const { samples } of all){
        for(let index = Math.max(1, samples.length - 200); index < samples.length; index += 1){
            distances.push((samples[index]?.at ?? 0) - (samples[index - 1]?.at ?? 0));
        }
    }
    distances.sort((left, right)=>left - right);
    return distances[Math.floor(distances.length / 2)] ?? null;
}
/** Adds `amount` to the steps that the time from `from` to `to` touches, by their share of it. */ function spread({ start, stepMs, steps }, counted, from, to, amount) {
    const first = Math.max(0, Math.floor((from - start) / stepMs));
    const last = Math.min(steps - 1, Math.ceil((to - start) / stepMs) - 1);
    for(let step = first; step <= last; step += 1){
        const begin = Math.max(from, start + step * stepMs);
        const end = Math.min(to, start + (step + 1) * stepMs);
        if (end <= begin) continue;
        counted.events[step] = (counted.events[step] ?? 0) + amount * (end - begin) / (to - from);
        counted.covered[step] = 1;
    }
}
/** A counter only grows; where it is lower than before, its process began again from zero. */ const growth = (before, after)=>after >= before ? after - before : after;
/**
 * What the counters grew by in each step, across restarts and without extrapolation: PromQL's `increase` counts the
 * first sample of a new series as zero and loses what a new version did first. Births are returned, not yet counted.
 */ function countIncrements(all, grid) {
    const counted = {
        events: new Float64Array(grid.steps),
        covered: new Uint8Array(grid.steps)
    };
    const births = [];
    for (const series of all){
        const interval = scrapeInterval([
            series
        ]) ?? scrapeInterval(all) ?? grid.stepMs;
        addSeries(series.samples, interval, grid, counted);
        const [first] = series.samples;
        if (first !== undefined && first.at > grid.start + gapIntervals * Math.max(interval, grid.stepMs)) {
            births.push({
                at: first.at,
                since: first.at - interval,
                value: first.value
            });
        }
    }
    return {
        counted,
        births
    };
}
function addSeries(samples, interval, grid, counted) {
    for(let index = 1; index < samples.length; index += 1){
        const before = samples[index - 1];
        const after = samples[index];
        if (before === undefined || after === undefined) continue;
        if (after.at - before.at > gapIntervals * interval) continue;
        spread(grid, counted, before.at, after.at, growth(before.value, after.value));
    }
}
/** How far back the traffic is looked at to tell a new counter from an old one that was only now found. */ const recentMs = 5 * 60_000;
const mostTimesRecent = 3;
const alwaysPlausible = 20;
/**
 * Counts the first values of new counters. A counter whose first value is more than the service can have done since
 * the last sample is an old one under a new label or name: it begins to count at its first sample.
 */ function countBirths(births, traffic, grid, counted) {
    for (const { at, since, value } of births){
        const to = Math.floor((since - grid.start) / grid.stepMs);
        const from = Math.max(0, to - Math.max(1, Math.round(recentMs / grid.stepMs)));
        let recent = 0;
        let known = false;
        for(let step = from; step < to; step += 1){
            recent += traffic.events[step] ?? 0;
            known ||= traffic.covered[step] === 1;
        }
        if (known && value <= mostTimesRecent * recent + alwaysPlausible) spread(grid, counted, since, at, value);
    }
}

;// CONCATENATED MODULE: ./packages/monitor/src/series/level.js
/** A gauge's value in each step: the last sample of the step. */ function levelsOf(series, grid) {
    const levels = Array.from({
        length: grid.steps
    }, ()=>null);
    for (const { at, value } of series?.samples ?? []){
        const step = Math.ceil((at - grid.start) / grid.stepMs) - 1;
        if (step >= 0 && step < grid.steps) levels[step] = value;
    }
    return levels;
}

;// CONCATENATED MODULE: ./packages/monitor/src/series/ratio.js

/**
 * Bad and total events per step. The total is what tells life from silence: where it was read, a bad counter that does
 * not exist has counted nothing; where it was not, nothing is known, and the step is missing.
 */ function countsOf(bad, total, grid) {
    const all = countIncrements(total, grid);
    const traffic = {
        events: all.counted.events.slice(),
        covered: all.counted.covered.slice()
    };
    countBirths(all.births, traffic, grid, all.counted);
    const part = countIncrements(bad, grid);
    countBirths(part.births, all.counted, grid, part.counted);
    const badSteps = [];
    const totalSteps = [];
    for(let step = 0; step < grid.steps; step += 1){
        const known = all.counted.covered[step] === 1;
        const events = all.counted.events[step] ?? 0;
        totalSteps.push(known ? events : null);
        badSteps.push(known ? ratio_within(part.counted.events[step] ?? 0, events) : null);
    }
    return {
        bad: badSteps,
        total: totalSteps
    };
}
/** Sums of parts of events may differ in their last binary digit. */ const ratio_within = (bad, total)=>bad > total && bad - total < 1e-6 * (1 + total) ? total : bad;

;// CONCATENATED MODULE: ./packages/monitor/src/watch/abnormal.js
/** Marks each step that a period touches. */ function touched({ start, stepMs, steps }, periods) {
    const marks = Array.from({
        length: steps
    }, ()=>false);
    for (const { from, to } of periods){
        const first = Math.max(0, Math.floor((from - start) / stepMs));
        const last = Math.min(steps, Math.ceil((to - start) / stepMs));
        marks.fill(true, Math.min(first, last), last);
    }
    return marks;
}
/** The same metric with marked steps missing: what happened in them is nothing to compare with. */ function without(metric, marks) {
    const blank = (values)=>values.map((value, index)=>marks[index] === true ? null : value);
    if (metric.kind === 'gauge') return {
        ...metric,
        values: blank(metric.values)
    };
    const { counts, control } = metric;
    return {
        ...metric,
        counts: {
            bad: blank(counts.bad),
            total: blank(counts.total)
        },
        ...control === undefined ? {} : {
            control: {
                bad: blank(control.bad),
                total: blank(control.total)
            }
        }
    };
}

;// CONCATENATED MODULE: ./packages/monitor/src/watch/samples.js



/** Samples may come late; so much is read again at each look. */ const rereadMs = 5 * 60_000;
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
/** The instant up to which every series that is alive has been read; null where there is none. */ function knownUntil(all) {
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
/** Steps that gauges are asked for begin at `start`. */ function createSamples(source, start, stepMs) {
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
        judge: (watched)=>judge_judge(watched, {
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
const place = ({ target, release, sha })=>`${target.service} ${release ?? (0,report_src/* shortSha */.Fu)(sha)} in ${target.environment}`;
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
        const wanted = (0,report_src/* count */.U9)(replaysFor(plan.falseAlarms), 'replay');
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
    const known = knownFrom === null ? 'no samples' : `samples since ${(0,report_src/* formatDateTime */.r6)(new Date(knownFrom))}`;
    const interval = refreshed.intervalMs === null ? 'unknown' : (0,report_src/* formatDuration */.a3)(refreshed.intervalMs);
    const lag = lagMs === null ? 'unknown' : (0,report_src/* formatDuration */.a3)(Math.max(0, lagMs));
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
                paragraph: `${source.name}: ${(0,report_src/* count */.U9)(refreshed.series, 'series', 'series')}, one sample every ${interval}, the newest ${lag} old, ${known}. ${(0,report_src/* count */.U9)(judgement.replays, 'replay')}, so a false-alarm bound of ${(0,report_src/* formatShare */.T1)(judgement.falseAlarmBound)}.`
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
    const enough = short ? `For a verdict the watch needs ${(0,report_src/* formatDuration */.a3)(neededMs)}.` : 'That is enough for a watch to come to a verdict.';
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
                paragraph: `${(0,report_src/* count */.U9)(collected.samples, 'sample')} over ${(0,report_src/* formatDuration */.a3)(durationMs)} from ${source.name}. ${enough}`
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
    const share = (part)=>`${part} (${(0,report_src/* formatShare */.T1)(total === 0 ? 0 : part / total)})`;
    const back = (0,report_src/* formatDuration */.a3)(backMs);
    return reportOf(request, {
        outcome: total === 0 ? 'inconclusive' : 'pass',
        reasons: total === 0 ? [
            'history-too-short'
        ] : [],
        headline: total === 0 ? `No backtest of ${place(request)}: the source keeps too little history` : `Backtest of ${place(request)}: ${(0,report_src/* count */.U9)(alarms, 'false alarm')} in ${(0,report_src/* count */.U9)(total, 'pretended deployment')}`,
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
    return judge_judge({
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
        onProgress(`${samples} samples, ${(0,report_src/* formatDuration */.a3)(Math.max(0, durationMs - elapsed))} to go`);
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












;// CONCATENATED MODULE: ./packages/deployments/src/payload.js
const isFields = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value)=>typeof value === 'string';
const isTextList = (value)=>Array.isArray(value) && value.every(isText);
const isOptional = (value, is)=>value === undefined || is(value);
const isArtifact = (value)=>isFields(value) && isText(value['component']) && isText(value['digest']);
const isSchema = (value)=>isFields(value) && Number.isSafeInteger(value['version']) && Number.isSafeInteger(value['minCompatible']) && typeof value['reversible'] === 'boolean';
const isFreeze = (value)=>isFields(value) && isTextList(value['badShas']) && isTextList(value['badDigests']) && isOptional(value['until'], isText) && isOptional(value['incident'], Number.isSafeInteger) && isOptional(value['descendants'], (word)=>word === 'free');
const isRollback = (value)=>isFields(value) && [
        'fromDeployment',
        'toDeployment'
    ].every((key)=>Number.isSafeInteger(value[key])) && [
        'fromVersion',
        'toVersion',
        'reason',
        'actor',
        'holder',
        'heldUntil'
    ].every((key)=>isText(value[key]));
const fieldChecks = {
    key: isText,
    service: isText,
    wave: isText,
    version: isText,
    artifacts: (value)=>Array.isArray(value) && value.every(isArtifact),
    schema: (value)=>isOptional(value, isSchema),
    configDigest: (value)=>isOptional(value, isText),
    policyDigest: (value)=>isOptional(value, isText),
    gateEvidence: (value)=>isOptional(value, isText),
    procedure: (value)=>isOptional(value, isText),
    rollback: (value)=>isOptional(value, isRollback),
    freeze: (value)=>isOptional(value, isFreeze),
    fixes: (value)=>isOptional(value, (list)=>Array.isArray(list) && list.every(Number.isSafeInteger))
};
function parseObject(value) {
    if (!isText(value)) return value;
    try {
        return JSON.parse(value);
    } catch  {
        return undefined;
    }
}
/**
 * Tells our payload from a foreign one and from one of ours that was damaged. GitHub returns a payload either as it
 * was sent or as JSON text.
 */ function readPayload(raw) {
    const value = parseObject(raw);
    if (!isFields(value) || !('v' in value && 'key' in value && 'service' in value)) return {
        kind: 'foreign'
    };
    if (value['v'] !== 1) return {
        kind: 'malformed',
        message: `payload version ${JSON.stringify(value['v'])} is not 1`
    };
    const wrong = Object.keys(fieldChecks).filter((key)=>fieldChecks[key]?.(value[key]) !== true);
    if (wrong.length > 0) return {
        kind: 'malformed',
        message: `payload fields are damaged: ${wrong.join(', ')}`
    };
    return {
        kind: 'ours',
        payload: value
    };
}

;// CONCATENATED MODULE: ./packages/deployments/src/record.js

/** The words that our statuses start with; what they mean is read back from here only. */ const record_descriptions = {
    mutating: 'mutating',
    deployed: 'deployed',
    verified: 'verified',
    accepted: 'accepted',
    adopted: 'adopted',
    failed: 'failed',
    faulty: 'faulty',
    rolledBack: 'rolled back',
    unchanged: 'unchanged',
    unfrozen: 'unfrozen'
};
const startsWith = ({ description }, word)=>description.startsWith(word) && /^(?:$|[\s:])/u.test(description.slice(word.length));
const vouched = [
    record_descriptions.verified,
    record_descriptions.accepted,
    record_descriptions.adopted
];
/** Oldest first; GitHub answers newest first, and statuses of one second keep the order of their ids. */ const byAge = (left, right)=>Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id;
function phaseOf(statuses) {
    let phase = 'opened';
    for (const status of statuses){
        if (startsWith(status, record_descriptions.unchanged)) phase = 'unchanged';
        else if (startsWith(status, record_descriptions.mutating)) phase = 'mutating';
        else if (status.state === 'success') phase = 'deployed';
        else if ((status.state === 'error' || status.state === 'failure') && phase === 'mutating') phase = 'failed';
    }
    return phase;
}
function judgementOf(statuses) {
    let judgement = {};
    for (const status of statuses){
        const word = vouched.find((candidate)=>startsWith(status, candidate));
        // Begun anew: what an earlier try came to says nothing about this one.
        if (startsWith(status, record_descriptions.mutating)) judgement = {};
        else if (status.state === 'success' && word !== undefined) {
            judgement = {
                verified: {
                    by: status.description.slice(word.length).trim(),
                    at: status.createdAt
                }
            };
        } else if (status.state === 'error' || status.state === 'failure') {
            judgement = {
                bad: status.description
            };
        }
    }
    return judgement;
}
/** What a row of GitHub's says in our terms. */ function readRow(row) {
    const reading = readPayload(row.payload);
    if (reading.kind === 'foreign') return {
        kind: 'foreign',
        row
    };
    if (reading.kind === 'malformed') return {
        kind: 'malformed',
        row,
        message: reading.message
    };
    const statuses = [
        ...row.statuses
    ].sort(byAge);
    const record = {
        ...row,
        payload: reading.payload,
        statuses,
        phase: phaseOf(statuses),
        ...judgementOf(statuses)
    };
    return {
        kind: 'ours',
        record
    };
}

;// CONCATENATED MODULE: ./packages/deployments/src/freeze.js

/** Why a freeze ended: the release-manager's word, or a fix that names it and has been verified. */ function liftedBy(rollback, history) {
    const word = rollback.statuses.findLast(({ description })=>description.startsWith(descriptions.unfrozen));
    if (word !== undefined) return word.description;
    const fix = history.records.find(({ payload, verified })=>payload.fixes?.includes(rollback.id) === true && verified !== undefined);
    return fix === undefined ? null : `${fix.payload.version}, a fix of it, is verified`;
}
/** Every freeze that a rollback set, newest first, ended ones included. A rollback that never began sets none. */ const freezesIn = (history)=>history.records.flatMap((record)=>{
        const { freeze } = record.payload;
        if (freeze === undefined || record.phase === 'unchanged') return [];
        return [
            {
                record: record.id,
                freeze,
                lifted: liftedBy(record, history)
            }
        ];
    });
const holds = (standing, at)=>standing.lifted === null && (standing.freeze.until === undefined || Date.parse(standing.freeze.until) > at.getTime());
const identical = (left, right)=>left.toLowerCase() === right.toLowerCase();
const includes = (all, one)=>all.some((each)=>identical(each, one));
/**
 * Says whether a commit message states that it mends `incident`: one of GitHub's closing keywords, or an
 * `Incident:` trailer, before `#<number>`. Merely mentioning the incident is not a fix.
 */ function namesIncident(message, incident) {
    const reference = `(?:[\\w.-]+/[\\w.-]+)?#${incident}(?!\\d)`;
    const keyword = '(?:clos(?:e|es|ed)|fix(?:|es|ed)|resolv(?:e|es|ed)|incident)';
    return new RegExp(`(?:^|[^\\w-])${keyword}:?\\s+${reference}`, 'imu').test(message);
}
/** Git's own sentence for a revert of `sha`; an abbreviated name of at least ten digits counts. */ function reverts(message, sha) {
    const names = [
        ...message.matchAll(/^this reverts commit ([0-9a-f]{10,64})\b/gimu)
    ];
    return names.some(([, name])=>name !== undefined && sha.toLowerCase().startsWith(name.toLowerCase()));
}
/** The first commit that mends the bad one and was not itself reverted later on. */ function fixAmong(since, badSha, incident) {
    const stands = (sha)=>!since.some(({ message })=>reverts(message, sha));
    for (const { sha, message } of since.filter((commit)=>stands(commit.sha))){
        if (reverts(message, badSha)) return {
            sha,
            how: 'reverts-bad-commit'
        };
        if (incident !== undefined && namesIncident(message, incident)) return {
            sha,
            how: 'names-incident'
        };
    }
    return undefined;
}
/** The bad commits whose ancestry `isFrozen` will ask for, so that a caller can read them in one go. */ function ancestryNeeded(candidate, freezes, at) {
    const bad = freezes.filter((standing)=>holds(standing, at) && standing.freeze.descendants !== 'free').flatMap(({ freeze })=>freeze.badShas).filter((sha)=>!identical(sha, candidate.sha));
    return [
        ...new Set(bad.map((sha)=>sha.toLowerCase()))
    ];
}
function judgeDescent(standing, ancestry) {
    const { badShas, incident } = standing.freeze;
    let fixed;
    for (const bad of badShas){
        const relation = ancestry.get(bad.toLowerCase());
        if (relation === undefined || relation.kind === 'unknown') {
            const why = relation?.why ?? `nobody looked whether it contains ${bad.slice(0, 7)}`;
            return {
                state: 'unknown',
                freeze: standing,
                why
            };
        }
        if (relation.kind === 'unrelated') continue;
        fixed = fixAmong(relation.since, bad, incident);
        if (fixed === undefined) return {
            state: 'frozen',
            freeze: standing,
            because: 'contains-bad-commit'
        };
    }
    return fixed === undefined ? {
        state: 'clear'
    } : {
        state: 'fix',
        fix: fixed
    };
}
function judgeOne(candidate, standing, ancestry) {
    const { badShas, badDigests, descendants } = standing.freeze;
    if (includes(badShas, candidate.sha)) return {
        state: 'frozen',
        freeze: standing,
        because: 'bad-commit'
    };
    if (candidate.digests.some((digest)=>includes(badDigests, digest))) {
        return {
            state: 'frozen',
            freeze: standing,
            because: 'bad-artifact'
        };
    }
    return descendants === 'free' ? {
        state: 'clear'
    } : judgeDescent(standing, ancestry);
}
/**
 * Decides whether a freeze forbids a version. Refused are a bad commit, a bad artifact, and whatever contains a bad
 * commit without a commit that reverts it or names the incident as mended. A relation that could not be read is
 * `unknown`, which is never permission.
 *
 * @param ancestry by bad commit in lower case; `ancestryNeeded` lists the keys
 */ function isFrozen(candidate, freezes, ancestry, at) {
    const fixes = [];
    let undecided;
    for (const standing of freezes){
        if (!holds(standing, at)) continue;
        const verdict = judgeOne(candidate, standing, ancestry);
        if (verdict.state === 'frozen') return verdict;
        if (verdict.state === 'unknown') undecided ??= verdict;
        if (verdict.state === 'fix') fixes.push({
            freeze: standing,
            fix: verdict.fix
        });
    }
    if (undecided !== undefined) return undecided;
    return fixes.length > 0 ? {
        state: 'fix',
        fixes
    } : {
        state: 'clear'
    };
}

;// CONCATENATED MODULE: ./packages/deployments/src/history.js

const newestFirst = (items)=>[
        ...items
    ].sort((left, right)=>byAge(right, left));
/** Sorts an environment's deployments into those of one service and wave, foreign ones and damaged ones. */ function readHistory(rows, target) {
    const read = rows.filter((row)=>row.environment === target.environment).map(readRow);
    const ours = (item)=>item.kind === 'ours' && item.record.payload.service === target.service && item.record.payload.wave === target.wave ? [
            item.record
        ] : [];
    return {
        records: newestFirst(read.flatMap(ours)),
        foreign: newestFirst(read.flatMap((item)=>item.kind === 'foreign' ? [
                item.row
            ] : [])),
        malformed: read.flatMap((item)=>item.kind === 'malformed' ? [
                {
                    row: item.row,
                    message: item.message
                }
            ] : [])
    };
}
const mayHaveChanged = ({ phase })=>phase !== 'opened' && phase !== 'unchanged';
/**
 * What runs: the newest record that began to change the environment, whatever came of it. GitHub's ACTIVE state is
 * not asked, since production may show several. A newer deployment that is not ours makes it unknown.
 */ function liveOf(history) {
    const newest = history.records.find(mayHaveChanged);
    const isNewer = (row)=>newest === undefined || byAge(row, newest) > 0;
    const damaged = history.malformed.find(({ row })=>isNewer(row));
    if (damaged !== undefined) {
        return {
            kind: 'unknown',
            reason: 'malformed',
            message: `deployment ${damaged.row.id}: ${damaged.message}`
        };
    }
    const [foreign] = history.foreign;
    if (foreign !== undefined && isNewer(foreign)) {
        return {
            kind: 'unknown',
            reason: 'foreign',
            message: `deployment ${foreign.id} by ${foreign.creator} is newer and was not opened by these actions`
        };
    }
    return newest === undefined ? {
        kind: 'none'
    } : {
        kind: 'live',
        record: newest
    };
}
/** The record of an act that was begun before, so that running it again continues it. */ const history_recordWithKey = (history, key)=>history.records.findLast(({ payload })=>payload.key === key);
/** Other commits' records that began to change the environment before a commit's own newest one did, newest first. */ function recordsBefore(history, sha) {
    const changed = history.records.filter(mayHaveChanged);
    const own = changed.findIndex((record)=>record.sha === sha);
    return changed.slice(own + 1).filter((record)=>record.sha !== sha);
}

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var evidence_src = __webpack_require__(2714);
;// CONCATENATED MODULE: ./packages/deployments/src/store.js



/** All deployments of a target. */ async function historyOf(target, store) {
    const rows = await store.list(target.environment);
    return rows.known ? {
        ...rows,
        value: readHistory(rows.value, target)
    } : rows;
}
/** Names one act of deploying: the same run deploying the same commit is the same act, however often it is tried. */ const deploymentKey = ({ service, environment, wave, sha, version, runId })=>digestOf({
        service,
        environment,
        wave,
        sha,
        version,
        runId
    });
/**
 * Opens the record of a deployment and marks it as mutating; a record with the same key is continued. Called
 * directly before the team's deploy command, so that a job killed after it reads as "outcome unknown", never absent.
 */ async function openDeployment(deployment, history, store, logUrl) {
    const existing = recordWithKey(history, deployment.payload.key);
    const opened = existing === undefined ? await store.create(deployment) : {
        done: true,
        value: {
            id: existing.id
        }
    };
    if (!opened.done) return opened;
    const { id } = opened.value;
    const continued = existing !== undefined;
    if (existing?.phase === 'mutating') return {
        done: true,
        value: {
            id,
            continued
        }
    };
    const status = await store.addStatus(id, {
        state: 'in_progress',
        description: descriptions.mutating,
        ...withLog(logUrl)
    });
    return status.done ? {
        done: true,
        value: {
            id,
            continued
        }
    } : status;
}
const withLog = (logUrl)=>logUrl === undefined ? {} : {
        logUrl
    };
/** What the end of the deploy step means for the record; a cancelled step may have changed anything. */ function closingStatus(outcome) {
    switch(outcome){
        case 'success':
            return {
                state: 'success',
                description: descriptions.deployed
            };
        case 'failure':
            return {
                state: 'error',
                description: `${descriptions.failed} in the deploy step`
            };
        case 'cancelled':
            return {
                state: 'error',
                description: `${descriptions.failed}: the deploy step was cancelled`
            };
        case 'skipped':
            return {
                state: 'inactive',
                description: `${descriptions.unchanged}: the deploy step did not run`
            };
    }
}
/** Posts a status unless the record's newest one already says the same. */ async function postStatus(record, status, store) {
    const newest = record.statuses.at(-1);
    if (newest?.state === status.state && newest.description === status.description) {
        return {
            done: true,
            value: {
                id: newest.id
            }
        };
    }
    return store.addStatus(record.id, status);
}
/** Characters of a status's description that GitHub keeps. */ const longestDescription = 140;
/** `success`, "verified <digest>": a monitor passed. */ const verifiedStatus = (evidenceDigest)=>({
        state: 'success',
        description: `${record_descriptions.verified} ${evidenceDigest}`
    });
/** `success`, "accepted by <login>: <reason>": a person accepted an inconclusive monitor. */ const acceptedStatus = (login, reason)=>({
        state: 'success',
        description: `${descriptions.accepted} by ${login}: ${reason}`.slice(0, longestDescription)
    });
/** `error`, "faulty: <why>": a failed monitor, or a rollback away from it. */ const faultyStatus = (why)=>({
        state: 'error',
        description: `${record_descriptions.faulty}: ${why}`.slice(0, longestDescription)
    });

;// CONCATENATED MODULE: ./packages/deployments/src/index.js






// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/github/src/endpoints.js
var endpoints = __webpack_require__(8305);
// EXTERNAL MODULE: ./packages/github/src/failure.js
var src_failure = __webpack_require__(1573);
// EXTERNAL MODULE: ../../node_modules/@octokit/auth-token/dist-bundle/index.js
var dist_bundle = __webpack_require__(4453);
// EXTERNAL MODULE: ../../node_modules/@octokit/request/dist-bundle/index.js + 4 modules
var request_dist_bundle = __webpack_require__(6212);
// EXTERNAL MODULE: ./packages/github/src/wire.js
var wire = __webpack_require__(9662);
;// CONCATENATED MODULE: ./packages/github/src/direct.js




/** As many as the gateway has under way at most. */ const connectionsKept = 12;
/** What a server or a network on the way drops without a word is idle for longer than this. */ const idleMs = 4_000;
const maxRedirects = 5;
/** The gateway's signal ends a request; this is only what the exchange must be told. */ const direct_deadlineMs = 2 ** 31 - 1;
/** A connection that takes longer is tried anew; a third of it goes to each address of the name. */ const defaultConnectMs = 5_000;
const cutKinds = new Set([
    'cut-short',
    'too-large',
    'malformed'
]);
function errorOf({ kind, message, code, phase = 'request' }) {
    if (cutKinds.has(kind)) return new wire/* CutBody */.Rb(message);
    const unsent = kind === 'timeout' && phase !== 'request' && phase !== 'body';
    const named = unsent ? wire/* notConnected */.NU : code;
    return Object.assign(new Error(message), named === undefined ? {} : {
        code: named
    });
}
const toRequest = (url, { method = 'GET', headers = {}, body })=>({
        method,
        url: new URL(url),
        headers,
        ...body === undefined ? {} : {
            body
        }
    });
const headersOf = ({ headers })=>new Map(Object.entries(headers).map(([name, values])=>[
            name,
            values.join(', ')
        ]));
/** Fetches over `node:http` with kept connections. A redirect takes the token along to the same origin only. */ function directFetch(connectMs) {
    const connections = (0,src/* keepConnections */.FQ)({
        maxSockets: connectionsKept,
        idleMs
    });
    return async (url, init)=>{
        const signal = init.signal === undefined ? {} : {
            signal: init.signal
        };
        const { result } = await (0,src/* followRedirects */.FE)(toRequest(url, init), maxRedirects, (hop)=>(0,src/* exchange */.cv)(hop, {
                deadlineMs: direct_deadlineMs,
                connectMs,
                tlsMs: connectMs,
                maxBodyBytes: wire/* maxAnswerBytes */._j,
                connections,
                ...signal
            }));
        if (!result.ok) throw errorOf(result);
        const { status, body } = result;
        return (0,wire/* wholeResponse */.Zj)({
            status,
            url: result.url.href,
            headers: headersOf(result)
        }, Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    };
}
/** Octokit's own request function over `node:http`; `connectMs` limits connecting and, again, agreeing on TLS. */ const requestOf = (token, apiUrl, connectMs = defaultConnectMs)=>request_dist_bundle/* request */.E.defaults({
        baseUrl: apiUrl,
        request: {
            fetch: directFetch(connectMs),
            hook: (0,dist_bundle/* createTokenAuth */.g)(token).hook,
            parseSuccessResponseBody: false,
            log: wire/* quiet */.jQ
        }
    });

;// CONCATENATED MODULE: ./packages/github/src/octokit.js


/** This machine itself is never reached through a proxy, whatever the environment says. */ function needsProxy(apiUrl, environment) {
    const url = new URL(apiUrl);
    const here = url.hostname === 'localhost' || url.hostname === '[::1]' || url.hostname.startsWith('127.');
    return !here && (0,src/* proxyFor */.iJ)(url, environment) !== undefined;
}
/**
 * Octokit's request function for one token. Where the environment names a proxy for `apiUrl` it is the one of
 * `@actions/github`, which brings an HTTP stack of its own; else requests go straight out and nothing of that is loaded.
 */ async function octokitRequest(token, apiUrl) {
    if (!needsProxy(apiUrl, process.env)) return requestOf(token, apiUrl);
    const proxied = await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 6066));
    return proxied.requestOf(token, apiUrl);
}

;// CONCATENATED MODULE: ./packages/github/src/transport.js





const transport_systemClock = {
    now: ()=>Date.now(),
    sleep: async (ms, signal)=>{
        await (0,promises_.setTimeout)(ms, undefined, {
            signal,
            ref: true
        }).catch(()=>undefined);
    }
};
const parallelRequests = 12;
const transport_firstPauseMs = 250;
/** At most `places` at a time; the others wait in line. */ function queueOf(places) {
    const waiting = [];
    let free = places;
    return async (work)=>{
        if (free > 0) free -= 1;
        else await new Promise((resolve)=>waiting.push(resolve));
        try {
            return await work();
        } finally{
            const next = waiting.shift();
            if (next === undefined) free += 1;
            else next();
        }
    };
}
const methodOf = (call)=>call.endpoint.split(' ')[0] ?? '';
const isSafe = (call)=>call.safe ?? methodOf(call) === 'GET';
/** Milliseconds to wait before the next try; null: give up. */ function pauseBefore(failure, call, tried, patienceLeftMs) {
    if (tried >= (call.attempts ?? 3)) return null;
    // Refused by the rate limit means: not carried out. So even a write may be sent again.
    if (failure.reason === 'rate-limited') {
        const pause = failure.retryAfterMs;
        return pause !== null && pause < patienceLeftMs ? pause : null;
    }
    const mayPass = failure.reason === 'unreachable' || isSafe(call) && [
        'unavailable',
        'malformed',
        'timeout'
    ].includes(failure.reason);
    if (!mayPass || failure.reason === 'timeout' && tried > 1) return null;
    const pause = Math.max(failure.retryAfterMs ?? 0, transport_firstPauseMs * 4 ** (tried - 1));
    return pause < patienceLeftMs ? pause : null;
}
const neverSent = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    wire/* notConnected */.NU,
    'UND_ERR_CONNECT_TIMEOUT'
]);
const causes = (error)=>error === undefined ? [] : [
        error,
        ...causes(error.cause)
    ];
const messageOf = (data)=>{
    if (typeof data === 'string') return data.slice(0, 300);
    const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : '';
    return typeof message === 'string' ? message : '';
};
const textHeaders = (headers)=>Object.fromEntries(Object.entries(headers).map(([name, value])=>[
            name.toLowerCase(),
            String(value)
        ]));
class Wire {
    repository;
    hasDirectoryToken;
    #options;
    #clock;
    #inLine = queueOf(parallelRequests);
    #clients = new Map();
    #signal;
    #sent = 0;
    #serverTime = null;
    constructor(options){
        this.#options = options;
        this.repository = options.repository;
        this.hasDirectoryToken = options.directoryToken !== undefined && options.directoryToken !== '';
        this.#clock = options.clock ?? transport_systemClock;
        this.#signal = options.signal ?? new AbortController().signal;
    }
    now() {
        return this.#clock.now();
    }
    requests() {
        return this.#sent;
    }
    serverTime() {
        return this.#serverTime;
    }
    describe(call) {
        if (call.endpoint.startsWith('GRAPHQL ')) return call.endpoint.replace('GRAPHQL', 'GraphQL');
        const values = {
            ...this.repository,
            ...call.parameters
        };
        const [method = '', path = ''] = this.#route(call).split(' ');
        const filled = path.replace(/\{\+?(\w+)\}/gu, (whole, name)=>{
            const value = values[name];
            return typeof value === 'string' || typeof value === 'number' ? encodeURI(String(value)) : whole;
        });
        return `${method} ${filled.split('?')[0] ?? ''}`;
    }
    async graphql(call, query, variables) {
        return this.send({
            ...call,
            parameters: {
                query,
                variables
            }
        });
    }
    async send(call) {
        const started = this.#clock.now();
        const patience = this.#options.patienceMs ?? 30_000;
        for(let tried = 1;; tried += 1){
            const left = patience - (this.#clock.now() - started);
            const answer = await this.#inLine(()=>this.#once(call, left));
            if (answer.ok || this.#signal.aborted) return answer;
            const pause = pauseBefore(answer.failure, call, tried, patience - (this.#clock.now() - started));
            if (pause === null) return answer;
            await this.#clock.sleep(pause, this.#signal);
        }
    }
    async #once(call, patienceLeftMs) {
        if (this.#signal.aborted) return {
            ok: false,
            failure: (0,src_failure/* faultFailure */.zk)('cancelled', '')
        };
        const deadlineMs = Math.max(1, Math.min(this.#options.deadlineMs ?? 10_000, patienceLeftMs));
        const deadline = AbortSignal.timeout(deadlineMs);
        const need = (0,endpoints/* needOf */.ER)(call.endpoint);
        try {
            const request = await this.#client(call);
            this.#sent += 1;
            const response = await request(this.#route(call), {
                ...call.endpoint.includes('{owner}') ? this.repository : {},
                ...call.parameters,
                headers: {
                    ...call.headers
                },
                request: {
                    signal: AbortSignal.any([
                        deadline,
                        this.#signal
                    ])
                }
            });
            return this.#read(call, response);
        } catch (error) {
            return {
                ok: false,
                failure: this.#failure(need, error, deadline, deadlineMs)
            };
        }
    }
    #read(call, response) {
        const headers = textHeaders(response.headers);
        this.#serverTime = serverTimeOf(headers) ?? this.#serverTime;
        const at = new Date(this.#clock.now()).toISOString();
        const body = response.data;
        const base = {
            ok: true,
            status: response.status,
            headers,
            at
        };
        if (call.raw === true || !(body instanceof Buffer)) return {
            ...base,
            data: body
        };
        try {
            return {
                ...base,
                data: JSON.parse(body.toString('utf8'))
            };
        } catch  {
            return {
                ok: false,
                failure: (0,src_failure/* faultFailure */.zk)('malformed', `${body.length} bytes that are not JSON`)
            };
        }
    }
    #failure(need, error, deadline, deadlineMs) {
        if (error.response !== undefined) return this.#answeredFailure(need, error.response);
        if (this.#signal.aborted) return (0,src_failure/* faultFailure */.zk)('cancelled', '');
        if (deadline.aborted) return (0,src_failure/* faultFailure */.zk)('timeout', `${deadlineMs / 1000} s`);
        const chain = causes(error);
        const cut = chain.find((cause)=>cause instanceof wire/* CutBody */.Rb);
        if (cut !== undefined) return (0,src_failure/* faultFailure */.zk)('malformed', this.#scrub(cut.message));
        // A DOMException's code is a number and says nothing; a system error's is its name.
        const code = chain.map((cause)=>cause.code).find((each)=>typeof each === 'string') ?? '';
        const detail = this.#scrub(code === '' ? chain.at(-1)?.message ?? 'unknown trouble' : code);
        return (0,src_failure/* faultFailure */.zk)(neverSent.has(code) ? 'unreachable' : 'network', detail);
    }
    #answeredFailure(need, { status, data, headers: raw }) {
        const headers = textHeaders(raw);
        this.#serverTime = serverTimeOf(headers) ?? this.#serverTime;
        // The words decide what a 403 or 404 means; damaged words decide nothing.
        if (typeof data === 'string' && data !== '' && headers['content-type']?.includes('json') === true) return (0,src_failure/* faultFailure */.zk)('malformed', `${status} with a body that is not JSON`);
        const message = this.#scrub(messageOf(data));
        return (0,src_failure/* failureOf */.g5)(need, {
            status,
            headers,
            message,
            now: this.#clock.now()
        });
    }
    #client(call) {
        const { token, directoryToken, apiUrl } = this.#options;
        const chosen = call.token === 'directory' ? directoryToken ?? '' : token;
        const made = this.#clients.get(chosen) ?? octokitRequest(chosen, apiUrl.replace(/\/+$/u, ''));
        this.#clients.set(chosen, made);
        return made;
    }
    #route(call) {
        return call.endpoint.startsWith('GRAPHQL ') ? `POST ${this.#graphqlUrl()}` : call.endpoint;
    }
    #graphqlUrl() {
        const { graphqlUrl, apiUrl } = this.#options;
        return graphqlUrl ?? `${apiUrl.replace(/\/+$/u, '').replace(/\/v3$/u, '')}/graphql`;
    }
    /** Tokens leave in no message, whoever wrote it. */ #scrub(message) {
        return [
            this.#options.token,
            this.#options.directoryToken ?? ''
        ].filter((token)=>token.length > 0).reduce((text, token)=>text.replaceAll(token, '***'), message).replace(/\/\/[^/@\s]+@/gu, '//***@');
    }
}
function serverTimeOf(headers) {
    const ms = Date.parse(headers['date'] ?? '');
    return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
/** Sends requests: deadlines, retries where safe, `Retry-After`, a limit on parallel requests. Throws never. */ function createTransport(options) {
    const wire = new Wire(options);
    return {
        repository: wire.repository,
        hasDirectoryToken: wire.hasDirectoryToken,
        send: (call)=>wire.send(call),
        graphql: (call, query, variables)=>wire.graphql(call, query, variables),
        describe: (call)=>wire.describe(call),
        now: ()=>wire.now(),
        requests: ()=>wire.requests(),
        serverTime: ()=>wire.serverTime()
    };
}

// EXTERNAL MODULE: ./packages/github/src/reads.js
var reads = __webpack_require__(8150);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./packages/github/src/decode.js
var decode = __webpack_require__(1541);
;// CONCATENATED MODULE: ./packages/github/src/zip.js


const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const maxEntries = 10_000;
function directoryAt(zip) {
    const earliest = Math.max(0, zip.length - 22 - 0xffff);
    for(let at = zip.length - 22; at >= earliest; at -= 1)if (zip.readUInt32LE(at) === endOfDirectory) return {
        offset: zip.readUInt32LE(at + 16),
        entries: zip.readUInt16LE(at + 10)
    };
    throw new decode/* MalformedAnswer */.ol('the archive has no directory: it is no zip file, or was cut short');
}
function entryAt(zip, at) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new decode/* MalformedAnswer */.ol('the archive directory is damaged');
    const nameBytes = zip.readUInt16LE(at + 28);
    const rest = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const entry = {
        path: zip.toString('utf8', at + 46, at + 46 + nameBytes),
        method: zip.readUInt16LE(at + 10),
        checksum: zip.readUInt32LE(at + 16),
        packedBytes: zip.readUInt32LE(at + 20),
        bytes: zip.readUInt32LE(at + 24),
        offset: zip.readUInt32LE(at + 42)
    };
    return {
        entry,
        next: at + 46 + nameBytes + rest
    };
}
function contentOf(zip, entry) {
    if (zip.readUInt32LE(entry.offset) !== localHeader) throw new decode/* MalformedAnswer */.ol(`${entry.path} is not where the archive directory says`);
    const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
    const packed = zip.subarray(start, start + entry.packedBytes);
    if (entry.method !== 0 && entry.method !== 8) throw new decode/* MalformedAnswer */.ol(`${entry.path} is packed by method ${entry.method}, which is not known`);
    // The output is capped by what the directory promised: a bomb cannot unpack to more.
    const content = entry.method === 0 ? Buffer.from(packed) : (0,external_node_zlib_.inflateRawSync)(packed, {
        maxOutputLength: Math.max(1, entry.bytes)
    });
    if (content.length !== entry.bytes || (0,external_node_zlib_.crc32)(content) !== entry.checksum) throw new decode/* MalformedAnswer */.ol(`${entry.path} does not match its checksum`);
    return content;
}
/**
 * The files of a zip archive by path; folders are left out.
 *
 * @param maxBytes cap on the unpacked size of all files together
 * @throws MalformedAnswer for anything but a plain, whole archive within the cap
 */ function unzip(archive, maxBytes) {
    const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    try {
        const directory = directoryAt(zip);
        if (directory.entries > maxEntries) throw new decode/* MalformedAnswer */.ol(`more than ${maxEntries} files`);
        const files = new Map();
        let left = maxBytes;
        for(let at = directory.offset, index = 0; index < directory.entries; index += 1){
            const { entry, next } = entryAt(zip, at);
            at = next;
            left -= entry.bytes;
            if (left < 0) throw new decode/* MalformedAnswer */.ol(`unpacks to more than ${maxBytes} bytes`);
            if (!entry.path.endsWith('/')) files.set(entry.path, contentOf(zip, entry));
        }
        return files;
    } catch (error) {
        if (error instanceof decode/* MalformedAnswer */.ol) throw error;
        throw new decode/* MalformedAnswer */.ol('the archive is damaged', {
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./packages/github/src/resources/artifacts.js


const maxUnpackedBytes = 32 * 1024 * 1024;
function artifactOf(row) {
    const run = row.objectOrNull('workflow_run');
    return {
        id: row.number('id'),
        name: row.text('name'),
        sizeBytes: row.number('size_in_bytes'),
        expired: row.flag('expired'),
        digest: row.textOrNull('digest'),
        createdAt: row.textOrNull('created_at'),
        expiresAt: row.textOrNull('expires_at'),
        run: run?.has('id') === true ? {
            id: run.number('id'),
            branch: run.textOrNull('head_branch'),
            sha: run.textOrNull('head_sha'),
            repositoryId: run.numberOrNull('repository_id'),
            headRepositoryId: run.numberOrNull('head_repository_id')
        } : null
    };
}
async function filesOf(transport, id) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        parameters: {
            artifact_id: id,
            archive_format: 'zip'
        },
        raw: true
    };
    const answer = await transport.send(call);
    if (!answer.ok) return (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    return (0,reads/* decoded */.DH)(transport, call, proof, ()=>unzip(answer.data, maxUnpackedBytes));
}
const artifactReads = (transport)=>({
        byName: (name)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts',
                parameters: {
                    name
                },
                rows: 'artifacts',
                decode: artifactOf
            }),
        ofRun: (runId, name)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
                parameters: {
                    run_id: runId,
                    ...name === undefined ? {} : {
                        name
                    }
                },
                rows: 'artifacts',
                decode: artifactOf
            }),
        files: (id)=>filesOf(transport, id)
    });

// EXTERNAL MODULE: ./packages/github/src/writes.js
var writes = __webpack_require__(1467);
// EXTERNAL MODULE: ./packages/github/src/resources/common.js
var resources_common = __webpack_require__(3972);
;// CONCATENATED MODULE: ./packages/github/src/resources/runs.js





const runOf = (row)=>({
        id: row.number('id'),
        attempt: row.numberOrNull('run_attempt') ?? 1,
        number: row.number('run_number'),
        workflowId: row.number('workflow_id'),
        name: row.textOrNull('name'),
        path: row.text('path').split('@')[0] ?? '',
        event: row.text('event'),
        status: row.textOrNull('status'),
        conclusion: row.textOrNull('conclusion'),
        sha: row.text('head_sha'),
        branch: row.textOrNull('head_branch'),
        suiteId: row.numberOrNull('check_suite_id'),
        headRepository: row.objectOrNull('head_repository')?.text('full_name') ?? null,
        repository: row.object('repository').text('full_name'),
        actor: (0,resources_common/* accountOrNull */.SE)(row.objectOrNull('actor')),
        triggeringActor: (0,resources_common/* accountOrNull */.SE)(row.objectOrNull('triggering_actor')),
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        startedAt: row.textOrNull('run_started_at'),
        url: row.text('html_url')
    });
function filterParameters(filter) {
    const named = {
        head_sha: filter.sha,
        event: filter.event,
        branch: filter.branch,
        status: filter.status,
        created: filter.created,
        workflow_id: filter.workflow
    };
    return Object.fromEntries(Object.entries(named).filter(([, value])=>value !== undefined));
}
/** Workflow runs, newest first. */ const runsOf = (transport, filter)=>(0,reads/* readPages */.n4)(transport, {
        endpoint: filter.workflow === undefined ? 'GET /repos/{owner}/{repo}/actions/runs' : 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        parameters: filterParameters(filter),
        rows: 'workflow_runs',
        decode: runOf,
        ...filter.atMost === undefined ? {} : {
            atMost: filter.atMost
        }
    });
const approvalOf = (row)=>({
        state: row.text('state'),
        comment: row.textOrNull('comment') ?? '',
        user: (0,resources_common/* accountOf */.XP)(row.object('user')),
        environments: row.list('environments', (environment)=>environment.text('name'))
    });
const memberOf = (row)=>({
        runId: row.number('run_id'),
        jobId: row.numberOrNull('job_id'),
        status: row.text('status'),
        url: row.textOrNull('run_html_url')
    });
/** GitHub answers 404 for a group that nobody holds: an empty list, where runs can be read at all. */ async function concurrencyGroup(transport, name, ahead = {}) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}',
        parameters: {
            concurrency_group_name: name,
            ...ahead.ofRun === undefined ? {} : {
                ahead_of_run: ahead.ofRun
            },
            ...ahead.ofJob === undefined ? {} : {
                ahead_of_job: ahead.ofJob
            }
        }
    };
    const answer = await transport.send(call);
    if (answer.ok) {
        const proof = {
            endpoint: call.endpoint,
            pages: 1,
            at: answer.at
        };
        return (0,reads/* decoded */.DH)(transport, call, proof, ()=>new decode/* Fields */.C8(answer.data, 'answer').list('group_members', memberOf));
    }
    const fault = await (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const at = new Date(transport.now()).toISOString();
    return fault.reason === 'not-found' ? (0,evidence_src/* known */.eO)([], {
        endpoint: call.endpoint,
        pages: 1,
        at
    }) : fault;
}
const dispatchedOf = (data)=>{
    if (typeof data !== 'object' || data === null || data instanceof Buffer) return {
        runId: null,
        url: null
    };
    const fields = new decode/* Fields */.C8(data, 'answer');
    return {
        runId: fields.numberOrNull('workflow_run_id'),
        url: fields.textOrNull('html_url')
    };
};
function runsAccess({ transport, writer }) {
    return {
        list: (filter)=>runsOf(transport, filter),
        read: (id, attempt)=>(0,reads/* readOne */.JF)(transport, attempt === undefined ? {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
                parameters: {
                    run_id: id
                }
            } : {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
                parameters: {
                    run_id: id,
                    attempt_number: attempt
                }
            }, runOf),
        approvals: (id)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
                parameters: {
                    run_id: id
                },
                whole: true,
                decode: approvalOf
            }),
        dispatch: (workflow, ref, inputs)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
                parameters: {
                    workflow_id: workflow,
                    ref,
                    inputs,
                    return_run_details: true
                }
            }, `start workflow ${workflow} on ${ref}`, dispatchedOf),
        cancel: (id)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
                parameters: {
                    run_id: id
                }
            }, `cancel run ${id}`, writes/* nothing */.s6),
        concurrencyGroup: (name, ahead)=>concurrencyGroup(transport, name, ahead)
    };
}

;// CONCATENATED MODULE: ./packages/github/src/resources/checks.js




const appOf = (app)=>app === null ? null : {
        id: app.number('id'),
        slug: app.text('slug'),
        name: app.text('name')
    };
const checkRunOf = (row)=>{
    const output = row.objectOrNull('output');
    return {
        id: row.number('id'),
        name: row.text('name'),
        sha: row.text('head_sha'),
        status: row.text('status'),
        conclusion: row.textOrNull('conclusion'),
        startedAt: row.textOrNull('started_at'),
        completedAt: row.textOrNull('completed_at'),
        url: row.textOrNull('html_url') ?? '',
        detailsUrl: row.textOrNull('details_url'),
        externalId: row.textOrNull('external_id'),
        app: appOf(row.objectOrNull('app')),
        suiteId: row.objectOrNull('check_suite')?.number('id') ?? null,
        origin: null,
        title: output?.textOrNull('title') ?? null,
        summary: output?.textOrNull('summary') ?? null,
        text: output?.textOrNull('text') ?? null
    };
};
const suiteOf = (row)=>{
    const app = row.objectOrNull('app');
    return {
        id: row.number('id'),
        app: app === null ? null : {
            id: app.number('id'),
            slug: app.text('slug')
        },
        status: row.textOrNull('status'),
        conclusion: row.textOrNull('conclusion'),
        sha: row.text('head_sha'),
        branch: row.textOrNull('head_branch'),
        checkRunCount: row.number('latest_check_runs_count'),
        createdAt: row.textOrNull('created_at')
    };
};
const levels = [
    'notice',
    'warning',
    'failure'
];
const annotationOf = (row)=>({
        path: row.text('path'),
        line: row.number('start_line'),
        level: levels.find((level)=>level === row.textOrNull('annotation_level')) ?? 'notice',
        message: row.textOrNull('message') ?? ''
    });
const statusOf = (row)=>({
        context: row.text('context'),
        state: row.text('state'),
        description: row.textOrNull('description'),
        targetUrl: row.textOrNull('target_url'),
        creator: (0,resources_common/* accountOrNull */.SE)(row.objectOrNull('creator')),
        createdAt: row.text('created_at')
    });
/** GitHub lists every status ever set, newest first: the first of each context is the one that counts. */ function newestOfEachContext(statuses) {
    const newest = new Map();
    for (const status of statuses)if (!newest.has(status.context)) newest.set(status.context, status);
    return [
        ...newest.values()
    ];
}
const originOf = (run)=>({
        runId: run.id,
        attempt: run.attempt,
        workflowId: run.workflowId,
        workflowName: run.name,
        workflowPath: run.path,
        event: run.event
    });
/** Joins checks to the workflow runs that they belong to, by check suite. */ function withOrigins(checks, runs) {
    const bySuite = new Map(runs.map((run)=>[
            run.suiteId,
            run
        ]));
    return checks.map((check)=>{
        const run = check.suiteId === null ? undefined : bySuite.get(check.suiteId);
        return run === undefined ? check : {
            ...check,
            origin: originOf(run)
        };
    });
}
async function checksOfCommit(transport, sha, options = {}) {
    const checks = (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: {
            ref: sha,
            filter: options.superseded === true ? 'all' : 'latest'
        },
        rows: 'check_runs',
        decode: checkRunOf
    });
    if (options.origins === false) return checks;
    const [found, runs] = await Promise.all([
        checks,
        runsOf(transport, {
            sha
        })
    ]);
    return (0,reads/* both */.WP)(found, runs, withOrigins);
}
const outputOf = ({ annotations, ...output })=>({
        ...output,
        ...annotations === undefined ? {} : {
            annotations: annotations.map(({ path, line, level, message })=>({
                    path,
                    start_line: line,
                    end_line: line,
                    annotation_level: level,
                    message
                }))
        }
    });
const checkBody = (check)=>(0,resources_common/* defined */.sw)({
        name: check.name,
        head_sha: check.sha,
        status: check.status,
        conclusion: check.conclusion,
        external_id: check.externalId,
        details_url: check.detailsUrl,
        started_at: check.startedAt,
        completed_at: check.completedAt,
        output: check.output === undefined ? undefined : outputOf(check.output)
    });
function checksAccess({ transport, writer }) {
    return {
        ofCommit: (sha, options)=>checksOfCommit(transport, sha, options),
        suites: (sha)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
                parameters: {
                    ref: sha
                },
                rows: 'check_suites',
                decode: suiteOf
            }),
        annotations: (id)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
                parameters: {
                    check_run_id: id
                },
                decode: annotationOf
            }),
        statuses: async (sha)=>{
            const all = await (0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
                parameters: {
                    ref: sha
                },
                decode: statusOf
            });
            return all.known ? {
                ...all,
                value: newestOfEachContext(all.value)
            } : all;
        },
        create: (check)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/check-runs',
                parameters: checkBody(check)
            }, `create check run "${check.name}" (${check.conclusion ?? check.status}) on ${check.sha}`, (0,writes/* answered */.oQ)(checkRunOf)),
        update: (id, change)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
                parameters: {
                    check_run_id: id,
                    ...checkBody(change)
                },
                safe: true
            }, `update check run ${id} (${change.conclusion ?? change.status ?? 'text'})`, (0,writes/* answered */.oQ)(checkRunOf))
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/deployments.js + 1 modules
var deployments = __webpack_require__(117);
// EXTERNAL MODULE: ./packages/github/src/resources/projects.js
var projects = __webpack_require__(8755);
;// CONCATENATED MODULE: ./packages/github/src/resources/directory.js



const directory_memberOf = (row)=>({
        login: row.text('login'),
        type: row.text('type')
    });
/**
 * The job's own token is answered 404 for every team, which reads like "not a member": so only the directory token
 * is ever asked, and a slug that is no team is never taken for a user's login.
 */ async function readTeam(transport, name) {
    const endpoint = 'GET /orgs/{org}/teams/{team_slug}';
    if (!transport.hasDirectoryToken) return (0,reads/* withoutDirectoryToken */.DS)(transport, endpoint);
    const [org = '', slug = ''] = name.includes('/') ? name.split('/') : [
        transport.repository.owner,
        name
    ];
    const parameters = {
        org,
        team_slug: slug
    };
    const [team, members] = await Promise.all([
        (0,reads/* readOne */.JF)(transport, {
            endpoint,
            parameters,
            token: 'directory'
        }, (row)=>({
                name: row.text('name'),
                slug: row.text('slug')
            })),
        (0,reads/* readPages */.n4)(transport, {
            endpoint: 'GET /orgs/{org}/teams/{team_slug}/members',
            parameters,
            token: 'directory',
            decode: directory_memberOf
        })
    ]);
    return (0,reads/* both */.WP)(team, members, ({ name: title, slug: found }, people)=>({
            slug: found,
            name: title,
            members: people
        }));
}
const directoryReads = (transport)=>({
        team: (slug)=>readTeam(transport, slug),
        user: (login)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /users/{username}',
                parameters: {
                    username: login
                }
            }, resources_common/* accountOf */.XP),
        project: (project)=>(0,projects/* readProject */.Wh)(transport, project)
    });

// EXTERNAL MODULE: ./packages/github/src/written.js
var src_written = __webpack_require__(9108);
// EXTERNAL MODULE: ./packages/github/src/resources/comments.js
var comments = __webpack_require__(1119);
// EXTERNAL MODULE: ./packages/github/src/graph.js
var graph = __webpack_require__(4243);
// EXTERNAL MODULE: ./packages/github/src/resources/pull-requests.js
var pull_requests = __webpack_require__(6953);
;// CONCATENATED MODULE: ./packages/github/src/resources/milestones.js



const call = {
    endpoint: 'GRAPHQL milestone',
    attempts: 1
};
/** GitHub refuses queries of more than 500,000 nodes, and each pull request may bring 25 issues. */ const pullsPerPage = 50;
const listOf = (number, field, perPage, fragment, decode)=>({
        call,
        alias: field,
        fragments: fragment === 'IssueItem' ? pull_requests/* issueFragment */.a4 : pull_requests/* pullRequestFragment */.Fh,
        select: (after)=>`${field}: milestone(number: ${(0,graph/* literal */.eu)(number)}) { ${field}(first: ${perPage}${after}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...${fragment} } } }`,
        path: [
            field
        ],
        decode
    });
/** All issues and all pull requests of a milestone: one request for a hundred and fifty, further pages as needed. */ async function readMilestoneItems(transport, number) {
    const issues = listOf(number, 'issues', 100, 'IssueItem', (node)=>({
            kind: 'issue',
            issue: (0,pull_requests/* linkedIssueOf */.KX)(node)
        }));
    const pulls = listOf(number, 'pullRequests', pullsPerPage, 'PullRequestItem', (node)=>({
            kind: 'pull-request',
            pullRequest: (0,pull_requests/* pullRequestOf */._n)(node)
        }));
    const selection = [
        issues,
        pulls
    ].map((part)=>part.select('')).join('\n');
    const answer = await (0,graph/* askGraph */.ep)(transport, call, (0,graph/* inRepository */.yJ)(transport, selection, pull_requests/* itemFragments */.RB));
    if ('failure' in answer) return (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const [ofIssues, ofPulls] = await Promise.all([
        issues,
        pulls
    ].map((part)=>(0,graph/* finishList */.w2)(transport, part, answer)));
    if (ofIssues === undefined || ofPulls === undefined) throw new TypeError('two lists were asked for');
    return (0,reads/* both */.WP)(ofIssues, ofPulls, (left, right)=>[
            ...left,
            ...right
        ]);
}

;// CONCATENATED MODULE: ./packages/github/src/resources/issues.js








const issueOf = (row)=>{
    const milestone = row.objectOrNull('milestone');
    return {
        number: row.number('number'),
        id: row.number('id'),
        nodeId: row.text('node_id'),
        title: row.text('title'),
        body: row.textOrNull('body') ?? '',
        state: (0,decode/* oneOf */.yL)(row, 'state', [
            'open',
            'closed'
        ]),
        stateReason: row.textOrNull('state_reason'),
        labels: row.list('labels', (label)=>label.text('name')),
        assignees: row.listOrNull('assignees', (user)=>user.text('login')) ?? [],
        author: (0,resources_common/* accountOrNull */.SE)(row.objectOrNull('user')),
        milestone: milestone === null ? null : {
            number: milestone.number('number'),
            title: milestone.text('title')
        },
        isPullRequest: row.has('pull_request'),
        locked: row.flagOrNull('locked') ?? false,
        commentCount: row.number('comments'),
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        closedAt: row.textOrNull('closed_at'),
        closedBy: row.objectOrNull('closed_by')?.text('login') ?? null,
        url: row.text('html_url')
    };
};
const milestoneOf = (row)=>({
        number: row.number('number'),
        title: row.text('title'),
        state: (0,decode/* oneOf */.yL)(row, 'state', [
            'open',
            'closed'
        ]),
        description: row.textOrNull('description'),
        dueOn: row.textOrNull('due_on'),
        openIssues: row.number('open_issues'),
        closedIssues: row.number('closed_issues'),
        url: row.text('html_url')
    });
async function listIssues(transport, filter) {
    const found = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/issues',
        parameters: (0,resources_common/* defined */.sw)({
            labels: filter.labels?.join(','),
            creator: filter.creator,
            state: filter.state ?? 'open',
            milestone: filter.milestone?.toString(),
            since: filter.since,
            sort: 'created',
            direction: 'asc'
        }),
        decode: issueOf
    });
    return found.known ? (0,evidence_src/* known */.eO)(found.value.filter(({ isPullRequest })=>!isPullRequest), found.proof) : found;
}
const issueBody = (change)=>(0,resources_common/* defined */.sw)({
        title: change.title,
        body: change.body,
        labels: change.labels,
        assignees: change.assignees,
        milestone: change.milestone,
        state: change.state,
        state_reason: change.stateReason
    });
const missing = (wanted, got)=>{
    const have = new Set(got.map((name)=>name.toLowerCase()));
    return (wanted ?? []).filter((name)=>!have.has(name.toLowerCase()));
};
/** GitHub answers 201 and leaves out labels and assignees that the token or the repository does not allow. */ const withDropped = (asked)=>(row)=>{
        const issue = issueOf(row);
        return {
            issue,
            dropped: {
                labels: missing(asked.labels, issue.labels),
                assignees: missing(asked.assignees, issue.assignees)
            }
        };
    };
async function ensureLabels({ transport, writer }, labels) {
    const existing = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/labels',
        decode: (row)=>row.text('name')
    });
    const lacking = existing.known ? labels.filter(({ name })=>missing([
            name
        ], existing.value).length > 0) : labels;
    const created = [];
    for (const label of lacking){
        const written = await writer.send({
            endpoint: 'POST /repos/{owner}/{repo}/labels',
            parameters: (0,resources_common/* defined */.sw)(label)
        }, `create label ${label.name}`, (0,writes/* answered */.oQ)((row)=>row.text('name')));
        if (written.outcome === 'planned') continue;
        // 422 here means that somebody created it meanwhile.
        if (written.outcome === 'refused' && written.reason !== 'invalid') return written;
        created.push(label.name);
    }
    return (0,src_written/* done */.V)(created);
}
const milestoneAccess = ({ transport, writer })=>({
        milestones: (state)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/milestones',
                parameters: {
                    state
                },
                decode: milestoneOf
            }),
        milestone: (number)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/milestones/{milestone_number}',
                parameters: {
                    milestone_number: number
                }
            }, milestoneOf),
        milestoneItems: (number)=>readMilestoneItems(transport, number),
        closeMilestone: (number)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}',
                parameters: {
                    milestone_number: number,
                    state: 'closed'
                },
                safe: true
            }, `close milestone ${number}`, (0,writes/* answered */.oQ)(milestoneOf))
    });
const createCall = (issue)=>({
        endpoint: 'POST /repos/{owner}/{repo}/issues',
        parameters: issueBody(issue)
    });
function issueAccess(access) {
    const { transport, writer } = access;
    return {
        ...(0,comments/* commentAccess */.u)(access),
        list: (filter)=>listIssues(transport, filter),
        read: (number)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
                parameters: {
                    issue_number: number
                }
            }, issueOf),
        create: (issue)=>writer.send(createCall(issue), `create issue "${issue.title}"`, (0,writes/* answered */.oQ)(withDropped(issue))),
        update: (number, change)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
                parameters: {
                    issue_number: number,
                    ...issueBody(change)
                },
                safe: true
            }, `change issue #${number}: ${Object.keys(change).join(', ')}`, (0,writes/* answered */.oQ)(withDropped(change))),
        ensureLabels: (labels)=>ensureLabels(access, labels),
        addSubIssue: (parent, childId)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
                parameters: {
                    issue_number: parent,
                    sub_issue_id: childId
                }
            }, `add a sub-issue to #${parent}`, writes/* nothing */.s6),
        ...milestoneAccess(access)
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/repository.js
var repository = __webpack_require__(5593);
;// CONCATENATED MODULE: ./packages/github/src/resources/refs.js





const gone = '0'.repeat(40);
const fullName = (name)=>name.startsWith('refs/') ? name : `refs/${name}`;
async function repositoryId(transport) {
    const call = {
        endpoint: 'GRAPHQL repository id'
    };
    const answer = await (0,graph/* askGraph */.ep)(transport, call, (0,graph/* inRepository */.yJ)(transport, 'id'));
    return 'failure' in answer ? (0,reads/* unknownFrom */.NI)(transport, call, answer.failure) : (0,graph/* graphPart */.IA)(transport, call, answer, [
        'repository'
    ], (node)=>node.text('id'));
}
/** GitHub's only compare-and-set on refs; `after` of zeros deletes. */ async function swap({ transport, writer }, name, before, after) {
    const ref = fullName(name);
    const call = {
        endpoint: 'GRAPHQL updateRefs',
        parameters: {
            name: ref,
            before,
            after
        },
        safe: false
    };
    const what = after === gone ? `delete ${ref} at ${before}` : `move ${ref} from ${before} to ${after}`;
    const planned = writer.plan(call, what);
    if (planned !== null) return planned;
    const id = await repositoryId(transport);
    if (!id.known) return (0,writes/* refusedFor */.kK)(call.endpoint, id);
    const update = `{ name: ${(0,graph/* literal */.eu)(ref)}, beforeOid: ${(0,graph/* literal */.eu)(before)}, afterOid: ${(0,graph/* literal */.eu)(after)}, force: true }`;
    const document = `mutation { updateRefs(input: { repositoryId: ${(0,graph/* literal */.eu)(id.value)}, refUpdates: [${update}] }) { clientMutationId } }`;
    const answer = await transport.graphql({
        endpoint: call.endpoint,
        safe: false
    }, document, {});
    if (!answer.ok) return (0,writes/* refusedBy */.it)(transport, call, answer.failure);
    const { errors } = answer.data;
    if (errors === undefined || errors.length === 0) return (0,src_written/* done */.V)(null);
    return afterRefusal(transport, call, ref, before, errors[0]?.message ?? 'no reason given');
}
/** GitHub words a lost race in several ways, so the ref itself says whether it was one. */ async function afterRefusal(transport, call, ref, before, said) {
    const now = await (0,repository/* readRef */.sg)(transport, ref);
    const moved = now.known ? now.value.sha !== before : now.reason === 'not-found';
    return moved ? (0,writes/* conflict */.hj)(transport, call, `${ref} ${now.known ? `points at ${now.value.sha}` : 'is gone'}, not at ${before}`, 'Somebody else was faster. Read the ref and decide again.') : {
        outcome: 'refused',
        reason: /not accessible|permission|forbidden/iu.test(said) ? 'not-permitted' : 'invalid',
        endpoint: call.endpoint,
        message: `Cannot write ${ref}: GitHub says "${said}".`,
        hint: 'Add to this job:   permissions: { contents: write }'
    };
}
async function create({ transport, writer }, name, sha) {
    const ref = fullName(name);
    const call = {
        endpoint: 'POST /repos/{owner}/{repo}/git/refs',
        parameters: {
            ref,
            sha
        }
    };
    const written = await writer.send(call, `create ${ref} at ${sha}`, (0,writes/* answered */.oQ)(repository/* gitRefOf */.xu));
    if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
    const existing = await (0,repository/* readRef */.sg)(transport, ref);
    return existing.known ? (0,writes/* conflict */.hj)(transport, call, `${ref} exists already and points at ${existing.value.sha}`, 'Read what it points at, then wait or decide again.') : written;
}
async function remove({ transport, writer }, name) {
    const call = {
        endpoint: 'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
        parameters: {
            ref: fullName(name).replace(/^refs\//u, '')
        }
    };
    const written = await writer.send(call, `delete ${fullName(name)}`, writes/* nothing */.s6);
    if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
    const left = await (0,repository/* readRef */.sg)(transport, name);
    return !left.known && left.reason === 'not-found' ? (0,src_written/* done */.V)(null) : written;
}
const tagObjectOf = (row)=>({
        tag: row.text('tag'),
        message: row.text('message'),
        commit: row.object('object').text('sha')
    });
function refWrites(access) {
    const { transport, writer } = access;
    return {
        read: (name)=>(0,repository/* readRef */.sg)(transport, name),
        create: (name, sha)=>create(access, name, sha),
        compareAndSet: async (name, before, after)=>{
            const swapped = await swap(access, name, before, after);
            return swapped.outcome === 'done' ? (0,src_written/* done */.V)({
                name: fullName(name),
                sha: after,
                objectType: 'commit'
            }) : swapped;
        },
        compareAndDelete: (name, before)=>swap(access, name, before, gone),
        delete: (name)=>remove(access, name),
        createTagObject: ({ tag, message, commit })=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/git/tags',
                parameters: {
                    tag,
                    message,
                    object: commit,
                    type: 'commit'
                }
            }, `create tag object ${tag}`, (0,writes/* answered */.oQ)((row)=>row.text('sha'))),
        readTagObject: (sha)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
                parameters: {
                    tag_sha: sha
                }
            }, tagObjectOf)
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/github/src/resources/releases.js






const assetOf = (row)=>({
        id: row.number('id'),
        name: row.text('name'),
        sizeBytes: row.number('size'),
        contentType: row.text('content_type'),
        digest: row.textOrNull('digest'),
        url: row.text('browser_download_url')
    });
const releaseOf = (row)=>({
        id: row.number('id'),
        tag: row.text('tag_name'),
        name: row.textOrNull('name') ?? '',
        body: row.textOrNull('body') ?? '',
        draft: row.flag('draft'),
        prerelease: row.flag('prerelease'),
        target: row.text('target_commitish'),
        author: (0,resources_common/* accountOrNull */.SE)(row.objectOrNull('author')),
        createdAt: row.text('created_at'),
        updatedAt: row.textOrNull('updated_at'),
        publishedAt: row.textOrNull('published_at'),
        url: row.text('html_url'),
        uploadUrl: row.text('upload_url'),
        assets: row.list('assets', assetOf)
    });
const readRelease = (transport, id)=>(0,reads/* readOne */.JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/releases/{release_id}',
        parameters: {
            release_id: id
        }
    }, releaseOf);
const listReleases = (transport, atMost)=>(0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/releases',
        decode: releaseOf,
        ...atMost === undefined ? {} : {
            atMost
        }
    });
/**
 * GitHub shows drafts only to tokens with `contents: write`, and hides them from others without a word. None in the
 * list is therefore proof of absence only for a token that may push.
 */ async function draftsOf(transport, tag) {
    const [releases, mayPush] = await Promise.all([
        listReleases(transport),
        (0,reads/* readOne */.JF)(transport, {
            endpoint: 'GET /repos/{owner}/{repo}'
        }, (row)=>row.objectOrNull('permissions')?.flagOrNull('push') ?? null)
    ]);
    if (!releases.known) return releases;
    const drafts = releases.value.filter((release)=>release.draft && release.tag === tag);
    const anyDraft = releases.value.some(({ draft })=>draft);
    if (anyDraft || mayPush.known && mayPush.value === true) return (0,evidence_src/* known */.eO)(drafts.toSorted((left, right)=>right.id - left.id), releases.proof);
    return (0,evidence_src/* unknown */.L5)({
        reason: 'not-permitted',
        endpoint: 'GET /repos/{owner}/{repo}/releases',
        message: 'Cannot see draft releases: GitHub hides drafts from tokens that may not write contents.',
        hint: 'Add to this job:   permissions: { contents: write }'
    });
}
const releaseBody = (change)=>(0,resources_common/* defined */.sw)({
        tag_name: change.tag,
        target_commitish: change.target,
        name: change.name,
        body: change.body,
        prerelease: change.prerelease
    });
const patchCall = (id, body)=>({
        endpoint: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
        parameters: {
            release_id: id,
            ...body
        },
        safe: true
    });
/** The state that a change was decided on; when it is another one now, the write is refused. */ async function freshRelease(transport, id, expectedBody) {
    const call = patchCall(id, {});
    const now = await readRelease(transport, id);
    if (!now.known) return (0,writes/* refusedFor */.kK)(call.endpoint, now);
    return expectedBody !== undefined && normalised(now.value.body) !== normalised(expectedBody) ? (0,writes/* conflict */.hj)(transport, call, `the text of release ${now.value.tag} was edited meanwhile`, 'Read the new text; an approval of the old one does not cover it.') : now.value;
}
/** GitHub's web editor writes CRLF. */ const normalised = (text)=>text.replaceAll('\r\n', '\n');
async function updateDraft({ transport, writer }, id, change, expectedBody) {
    // Without `draft`: should it be published in this very moment, it stays published.
    const call = patchCall(id, releaseBody(change));
    const fresh = await freshRelease(transport, id, expectedBody);
    if ('outcome' in fresh) return fresh;
    if (!fresh.draft) return (0,writes/* conflict */.hj)(transport, call, `release ${fresh.tag} is published`, 'A published release is never changed. Make a new release.');
    return writer.send(call, `update draft release ${fresh.tag}`, (0,writes/* answered */.oQ)(releaseOf));
}
async function publish({ transport, writer }, id, options) {
    const fresh = await freshRelease(transport, id, options.expectedBody);
    if ('outcome' in fresh) return fresh;
    if (!fresh.draft) return (0,src_written/* done */.V)(fresh);
    const call = patchCall(id, {
        draft: false,
        ...options.target === undefined ? {} : {
            target_commitish: options.target
        },
        ...options.latest === undefined ? {} : {
            make_latest: String(options.latest)
        }
    });
    return writer.send(call, `publish release ${fresh.tag}`, (0,writes/* answered */.oQ)(releaseOf));
}
async function uploadAsset({ transport, writer }, release, asset) {
    const content = Buffer.from(asset.content);
    const call = {
        endpoint: 'POST {+upload_url}',
        parameters: {
            upload_url: `${release.uploadUrl.replace(/\{.*\}$/u, '')}?name=${encodeURIComponent(asset.name)}`,
            data: content
        },
        headers: {
            'content-type': asset.contentType,
            'content-length': String(content.length)
        }
    };
    const written = await writer.send(call, `upload ${asset.name} (${content.length} bytes)`, (0,writes/* answered */.oQ)(assetOf));
    if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
    const existing = await readRelease(transport, release.id);
    const same = existing.known ? existing.value.assets.find(({ name })=>name === asset.name) : undefined;
    if (same === undefined) return written;
    return await holdsContent(transport, same, content) ? (0,src_written/* done */.V)(same) : (0,writes/* conflict */.hj)(transport, call, `release ${release.id} has another ${asset.name} already`, 'Compare the two; an asset is never replaced.');
}
async function holdsContent(transport, asset, content) {
    if (asset.digest !== null) return asset.digest === `sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
    const there = await assetContent(transport, asset.id);
    return there.known && content.equals(there.value);
}
async function assetContent(transport, id) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
        parameters: {
            asset_id: id
        },
        headers: {
            accept: 'application/octet-stream'
        },
        raw: true
    };
    const answer = await transport.send(call);
    return answer.ok ? (0,evidence_src/* known */.eO)(answer.data, {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    }) : (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
}
function releaseAccess(access) {
    const { transport, writer } = access;
    return {
        list: (atMost)=>listReleases(transport, atMost),
        byTag: (tag)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
                parameters: {
                    tag
                }
            }, releaseOf),
        read: (id)=>readRelease(transport, id),
        draftsOf: (tag)=>draftsOf(transport, tag),
        createDraft: (release)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/releases',
                parameters: {
                    ...releaseBody(release),
                    draft: true
                }
            }, `create draft release ${release.tag}`, (0,writes/* answered */.oQ)(releaseOf)),
        updateDraft: (id, change, expectedBody)=>updateDraft(access, id, change, expectedBody),
        publish: (id, options)=>publish(access, id, options),
        setStanding: (id, { latest, prerelease })=>writer.send(patchCall(id, (0,resources_common/* defined */.sw)({
                prerelease,
                make_latest: latest === undefined ? undefined : String(latest)
            })), `set release ${id} to ${latest === false ? 'not latest' : 'latest'}`, (0,writes/* answered */.oQ)(releaseOf)),
        uploadAsset: (release, asset)=>uploadAsset(access, release, asset),
        deleteAsset: ({ id, name })=>writer.send({
                endpoint: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
                parameters: {
                    asset_id: id
                },
                safe: true
            }, `delete ${name}`, writes/* nothing */.s6),
        assetContent: (id)=>assetContent(transport, id)
    };
}

;// CONCATENATED MODULE: ./packages/github/src/resources/security.js



const analysisOf = (row)=>({
        id: row.number('id'),
        tool: row.object('tool').text('name'),
        toolVersion: row.object('tool').textOrNull('version'),
        category: row.textOrNull('category'),
        ref: row.text('ref'),
        sha: row.text('commit_sha'),
        createdAt: row.text('created_at'),
        resultCount: row.number('results_count'),
        error: row.textOrNull('error') ?? '',
        warning: row.textOrNull('warning') ?? ''
    });
/** By a person, or by a rule of Dependabot's, which names nobody. */ function dismissalOf(row) {
    if (row.has('dismissed_at')) {
        return {
            reason: row.textOrNull('dismissed_reason'),
            comment: row.textOrNull('dismissed_comment'),
            by: row.objectOrNull('dismissed_by')?.text('login') ?? null,
            at: row.textOrNull('dismissed_at')
        };
    }
    return row.has('auto_dismissed_at') ? {
        reason: 'auto_dismissed',
        comment: null,
        by: null,
        at: row.textOrNull('auto_dismissed_at')
    } : null;
}
function codeAlertOf(row) {
    const rule = row.object('rule');
    const instance = row.objectOrNull('most_recent_instance');
    const location = instance?.objectOrNull('location') ?? null;
    return {
        number: row.number('number'),
        state: row.text('state'),
        rule: rule.textOrNull('id') ?? '',
        description: rule.textOrNull('description') ?? '',
        severity: rule.textOrNull('severity'),
        securitySeverity: rule.textOrNull('security_severity_level'),
        tool: row.object('tool').text('name'),
        category: instance?.textOrNull('category') ?? null,
        ref: instance?.textOrNull('ref') ?? null,
        sha: instance?.textOrNull('commit_sha') ?? null,
        path: location?.textOrNull('path') ?? null,
        line: location?.numberOrNull('start_line') ?? null,
        createdAt: row.text('created_at'),
        fixedAt: row.textOrNull('fixed_at'),
        dismissal: dismissalOf(row),
        url: row.text('html_url')
    };
}
function dependabotAlertOf(row) {
    const dependency = row.object('dependency');
    const advisory = row.object('security_advisory');
    const vulnerability = row.object('security_vulnerability');
    return {
        number: row.number('number'),
        state: row.text('state'),
        package: vulnerability.object('package').text('name'),
        ecosystem: vulnerability.object('package').text('ecosystem'),
        manifest: dependency.textOrNull('manifest_path') ?? '',
        scope: dependency.textOrNull('scope'),
        severity: vulnerability.text('severity'),
        advisory: advisory.text('ghsa_id'),
        summary: advisory.text('summary'),
        patchedIn: vulnerability.objectOrNull('first_patched_version')?.text('identifier') ?? null,
        createdAt: row.text('created_at'),
        dismissal: dismissalOf(row),
        url: row.text('html_url')
    };
}
const secretAlertOf = (row)=>({
        number: row.number('number'),
        state: row.text('state'),
        kind: row.textOrNull('secret_type_display_name') ?? row.text('secret_type'),
        resolution: row.has('resolution') ? {
            reason: row.textOrNull('resolution'),
            comment: row.textOrNull('resolution_comment'),
            by: row.objectOrNull('resolved_by')?.text('login') ?? null,
            at: row.textOrNull('resolved_at')
        } : null,
        pushProtectionBypassed: row.flagOrNull('push_protection_bypassed') ?? false,
        validity: row.textOrNull('validity'),
        createdAt: row.text('created_at'),
        url: row.text('html_url')
    });
async function analyses(transport, filter) {
    const found = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
        parameters: (0,resources_common/* defined */.sw)({
            ref: filter.ref
        }),
        decode: analysisOf
    });
    if (found.known && filter.sha !== undefined) return (0,evidence_src/* known */.eO)(found.value.filter(({ sha })=>sha === filter.sha), found.proof);
    return found;
}
const securityReads = (transport)=>({
        codeScanningAnalyses: (filter)=>analyses(transport, filter),
        codeScanningAlerts: (filter)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
                parameters: (0,resources_common/* defined */.sw)(filter),
                decode: codeAlertOf
            }),
        dependabotAlerts: (filter)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/dependabot/alerts',
                parameters: (0,resources_common/* defined */.sw)({
                    state: filter.states?.join(',')
                }),
                cursor: true,
                decode: dependabotAlertOf
            }),
        secretScanningAlerts: async (filter)=>transport.hasDirectoryToken ? (0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
                parameters: {
                    ...(0,resources_common/* defined */.sw)(filter),
                    hide_secret: true
                },
                token: 'directory',
                decode: secretAlertOf
            }) : (0,reads/* withoutDirectoryToken */.DS)(transport, 'GET /repos/{owner}/{repo}/secret-scanning/alerts')
    });

;// CONCATENATED MODULE: ./packages/github/src/gateway.js













/**
 * One gateway to one repository. Nothing is sent until the first question. No method throws for anything that
 * GitHub or the network does: reads answer known or unknown, writes done, planned or refused.
 */ function createGitHub(options) {
    const transport = createTransport(options);
    const writer = (0,writes/* createWriter */.u7)(transport, options.dryRun ?? false);
    const access = {
        transport,
        writer
    };
    const github = {
        repository: (0,repository/* repositoryReads */.Wr)(transport),
        refs: refWrites(access),
        checks: checksAccess(access),
        runs: runsAccess(access),
        artifacts: artifactReads(transport),
        deployments: (0,deployments/* deploymentAccess */.C)(access),
        issues: issueAccess(access),
        pullRequests: (0,pull_requests/* pullRequestReads */.Ok)(transport),
        releases: releaseAccess(access),
        security: securityReads(transport),
        directory: directoryReads(transport),
        planned: writer.planned,
        requests: transport.requests,
        serverTime: transport.serverTime
    };
    return {
        ...github,
        snapshot: async (request)=>{
            const { readReleaseSnapshot } = await __webpack_require__.e(/* import() */ 131).then(__webpack_require__.bind(__webpack_require__, 2131));
            return await readReleaseSnapshot(transport, github, request);
        }
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/rules.js
var rules = __webpack_require__(3898);
;// CONCATENATED MODULE: ./packages/github/src/adapters/deployment-store.js

/**
 * GraphQL names no number for a status, and what is asked of it is order alone: so the oldest is 1, and each newer
 * one counts on.
 */ function deploymentRow(deployment) {
    const { statuses } = deployment;
    return {
        id: deployment.id,
        sha: deployment.sha,
        ref: deployment.ref ?? deployment.sha,
        task: deployment.task,
        environment: deployment.environment,
        payload: deployment.payload,
        creator: deployment.creator?.login ?? 'ghost',
        createdAt: deployment.createdAt,
        statuses: statuses.map((status, index)=>({
                id: statuses.length - index,
                // A word that is new to us decides nothing: only descriptions and the states known here do.
                state: status.state,
                description: status.description,
                createdAt: status.createdAt,
                logUrl: status.logUrl
            }))
    };
}
/** `planned` id: nothing was sent, so there is none. */ const dryRunId = 0;
function writtenOf(written, idOf) {
    switch(written.outcome){
        case 'done':
            return {
                done: true,
                value: {
                    id: idOf(written.value)
                }
            };
        case 'planned':
            return {
                done: true,
                value: {
                    id: dryRunId
                }
            };
        case 'refused':
            return {
                done: false,
                message: written.message,
                hint: written.hint
            };
    }
}
/** Deployment records on GitHub. In a dry run every write succeeds with id 0 and is in the gateway's `planned`. */ const deploymentStore = ({ deployments })=>({
        list: async (environment)=>(0,evidence_src/* mapReading */.P2)(await deployments.list({
                environment
            }), (rows)=>rows.map(deploymentRow)),
        create: async ({ payload, ...deployment })=>writtenOf(await deployments.create({
                ...deployment,
                payload: {
                    ...payload
                }
            }), ({ id })=>id),
        addStatus: async (id, status)=>writtenOf(await deployments.addStatus(id, status), ()=>id)
    });

;// CONCATENATED MODULE: ./packages/github/src/adapters/evidence-source.js


const evidence_source_originOf = (run)=>({
        id: run.id,
        repository: run.repository,
        // A deleted fork has no name any more: it is another repository in any case.
        headRepository: run.headRepository ?? 'a deleted repository',
        workflowPath: run.path,
        event: run.event,
        headSha: run.sha,
        headBranch: run.branch ?? ''
    });
const endpoint = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
/** The one file of the artifact that has this digest. */ async function fromArtifact(github, digest) {
    const artifacts = await github.artifacts.byName(`evidence-${digest}`);
    if (!artifacts.known) return artifacts;
    const alive = artifacts.value.find(({ expired })=>!expired);
    const files = alive === undefined ? undefined : await github.artifacts.files(alive.id);
    if (files !== undefined && !files.known) return files;
    const content = [
        ...files?.value.values() ?? []
    ].find((file)=>(0,evidence_src/* sha256 */.sc)(textOf(file)) === digest);
    return content === undefined ? (0,evidence_src/* unknown */.L5)({
        reason: 'not-found',
        endpoint,
        message: `The content of evidence ${digest.slice(0, 12)} is in no artifact that still exists.`,
        hint: 'Run the stage that makes it again.'
    }) : {
        ...artifacts,
        value: textOf(content)
    };
}
const textOf = (file)=>new TextDecoder('utf-8').decode(file);
/**
 * Where evidence is found on GitHub. `texts`: what is at hand already, such as the texts of check runs and ticket
 * comments; what is in none of them is taken from the artifact itself, for two requests more. Whoever asks verifies
 * the digest.
 */ function evidenceSource(github, texts = ()=>[]) {
    const atHand = (digest)=>texts().flatMap((text)=>(0,report_src/* evidenceFromText */.vY)(text) ?? []).find((content)=>(0,evidence_src/* sha256 */.sc)(content) === digest);
    return {
        artifactsNamed: async (name)=>(0,evidence_src/* mapReading */.P2)(await github.artifacts.byName(name), (artifacts)=>artifacts.flatMap(({ id, name: found, run, expired })=>run === null ? [] : [
                        {
                            id,
                            name: found,
                            runId: run.id,
                            expired
                        }
                    ])),
        run: async (runId)=>(0,evidence_src/* mapReading */.P2)(await github.runs.read(runId), evidence_source_originOf),
        content: async (digest)=>{
            const content = atHand(digest);
            const at = new Date().toISOString();
            return content === undefined ? fromArtifact(github, digest) : {
                known: true,
                value: content,
                proof: {
                    endpoint: 'text at hand',
                    pages: 0,
                    at
                }
            };
        }
    };
}
/** Texts of check runs in which evidence may be. */ const textsOf = (checks)=>checks.flatMap(({ text })=>text ?? []);

;// CONCATENATED MODULE: ./packages/github/src/index.js







;// CONCATENATED MODULE: ./packages/stage/src/connect.js

/**
 * GitHub as this run may use it, at the runner's own time. `signal` (default: the runner's) ends what is under way;
 * null: it still works after the run was cancelled.
 */ function connect(inputs, { context, clock, signal: ended }, signal = ended) {
    const directoryToken = inputs['directory-token'];
    return createGitHub({
        token: inputs.token,
        ...directoryToken === undefined ? {} : {
            directoryToken
        },
        apiUrl: context.apiUrl,
        graphqlUrl: context.graphqlUrl,
        repository: {
            owner: context.owner,
            repo: context.repo
        },
        dryRun: inputs['dry-run'],
        ...signal === null ? {} : {
            signal
        },
        clock: {
            now: ()=>clock.now().getTime(),
            sleep: (ms, aborted)=>clock.sleep(ms, aborted)
        }
    });
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/parse.js + 1 modules
var core_parse = __webpack_require__(8989);
;// CONCATENATED MODULE: ./packages/policy/src/configuration/quick-yaml.js
/**
 * Reads the YAML that most suites and policies consist of (nested mappings and lists, one-line values, flow collections
 * on one line) many times faster than a whole parser, and gives up on everything else, which the library then reads.
 * What it accepts means exactly what it means to the library; a property test holds it to that.
 */ function quickYaml(content) {
    if (unusual.test(content) || otherSpace.test(content)) return undefined;
    try {
        const reader = new BlockReader(content);
        return {
            value: reader.read(),
            places: reader.places
        };
    } catch (error) {
        if (error instanceof NotQuick) return undefined;
        throw error;
    }
}
class NotQuick extends Error {
}
function giveUp() {
    throw new NotQuick();
}
/** Tabs, control characters, other line breaks and byte order marks. */ const unusual = /[^\n -~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** Space that JavaScript trims and YAML keeps. */ const otherSpace = /[^\S\n ]/u;
/** Deeper than people write; and no text may exhaust the stack. */ const deepest = 60;
/** A key that is nothing but text, and what stands behind it. */ const plainKey = /^([A-Za-z_$/][\w$./*[\]()@<>=-]*(?: [\w$./*[\]()@<>=-]+)*):(?: +(.*))?$/u;
const quotedKey = /^(?:"([^"\\]*)"|'([^']*)'):(?: +(.*))?$/u;
/** Words that are no text, in any of their spellings, and what may be a number. */ const special = /^(?:true|false|null|yes|no|on|off|~|\.inf|\.nan)$/iu;
const numberLike = /^[-+.]?\d/u;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u;
/** Text: YAML 1.2 knows no dates. */ const date = /^\d{4}-\d\d-\d\d$/u;
/** How a plain value may not start, and what it may not hold. */ const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/u;
const ambiguous = /: |:$| #/u;
class BlockReader {
    #lines;
    places = new Map();
    #next = 0;
    constructor(content){
        this.#lines = content.split('\n').map((line, index)=>({
                indent: line.length - line.trimStart().length,
                text: line.trim(),
                number: index + 1
            })).filter(({ text })=>text !== '' && !text.startsWith('#'));
    }
    read() {
        if (this.#lines.length === 0) giveUp();
        const value = this.#block(this.#lines[0]?.indent ?? 0, []);
        return this.#next === this.#lines.length ? value : giveUp();
    }
    /** The mapping or the list whose entries stand at one indentation. */ #block(indent, path) {
        if (path.length > deepest) giveUp();
        return isItem(this.#lines[this.#next]?.text) ? this.#list(indent, path) : this.#mapping(indent, path);
    }
    #list(indent, path) {
        const items = [];
        for(let line = this.#lines[this.#next]; line?.indent === indent; line = this.#lines[this.#next]){
            // A list at its key's own indentation ends where the next key begins.
            if (!isItem(line.text)) break;
            items.push(this.#item(line, [
                ...path,
                items.length
            ]));
        }
        return items;
    }
    /** What stands behind a dash: a value, or a mapping whose first key stands there. */ #item({ indent, text, number }, path) {
        const content = text.slice(1).trimStart();
        if (content === '' || isItem(content)) giveUp();
        if (plainKey.test(content) || quotedKey.test(content)) {
            const inner = indent + text.length - content.length;
            this.#lines[this.#next] = {
                indent: inner,
                text: content,
                number
            };
            return this.#mapping(inner, path);
        }
        this.#next += 1;
        return this.#oneLine(content, indent);
    }
    #mapping(indent, path) {
        const entries = new Map();
        for(let line = this.#lines[this.#next]; line?.indent === indent; line = this.#lines[this.#next]){
            const [key, rest] = keyOf(line.text);
            if (entries.has(key)) giveUp();
            this.#next += 1;
            const own = [
                ...path,
                key
            ];
            if (path.length < 2) this.places.set(own.join('\n'), {
                line: line.number,
                column: indent + 1
            });
            entries.set(key, rest === '' ? this.#nested(indent, own) : this.#oneLine(rest, indent));
        }
        return Object.fromEntries(entries);
    }
    /** What stands below a key: nothing, a block, or a collection in brackets. */ #nested(indent, path) {
        const line = this.#lines[this.#next];
        if (line === undefined || line.indent < indent) return null;
        if (line.indent === indent) return isItem(line.text) ? this.#block(indent, path) : null;
        if (!/^[{[]/u.test(line.text)) return this.#block(line.indent, path);
        this.#next += 1;
        return this.#oneLine(line.text, indent);
    }
    /** A value that ends with its line: a deeper line behind it would continue it. */ #oneLine(text, indent) {
        const following = this.#lines[this.#next];
        if (following !== undefined && following.indent > indent) giveUp();
        return /^[{["']/u.test(text) ? new FlowReader(text).read() : scalarOf(withoutComment(text));
    }
}
const isItem = (text)=>text === '-' || text?.startsWith('- ') === true;
function keyOf(text) {
    const plain = plainKey.exec(text);
    if (plain?.[1] !== undefined) {
        return special.test(plain[1]) ? giveUp() : [
            plain[1],
            withoutOnlyComment(plain[2] ?? '')
        ];
    }
    const quoted = quotedKey.exec(text);
    const key = quoted?.[1] ?? quoted?.[2];
    return key === undefined ? giveUp() : [
        key,
        withoutOnlyComment(quoted?.[3] ?? '')
    ];
}
/** Behind a key may be nothing but a comment. */ const withoutOnlyComment = (text)=>text.startsWith('#') ? '' : text.trim();
function withoutComment(text) {
    const comment = text.indexOf(' #');
    return comment < 0 ? text : text.slice(0, comment).trimEnd();
}
/** A plain value with the type that YAML 1.2's core schema gives it, as far as it is beyond doubt. */ function scalarOf(text) {
    if (text === 'true' || text === 'false') return text === 'true';
    if (text === 'null' || text === '~') return null;
    if (plainNumber.test(text) && text !== '-0') return Number(text);
    if (date.test(text)) return text;
    if (numberLike.test(text) && !/^\d[\w.]* ?[A-Za-z]/u.test(text)) return giveUp();
    if (/^[-+]?\d[\d_]*(?:[xob.e]|$)/iu.test(text)) return giveUp();
    if (indicator.test(text) || ambiguous.test(text) || special.test(text)) return giveUp();
    return text;
}
/** Collections and quoted text on one line. */ class FlowReader {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text){
        this.#text = text;
    }
    read() {
        const value = this.#value();
        const rest = this.#text.slice(this.#at);
        return rest.trim() === '' || /^ +#/u.test(rest) ? value : giveUp();
    }
    #value() {
        this.#skip();
        const start = this.#text[this.#at];
        if (start === '{' || start === '[') return this.#collection(start);
        if (start === '"' || start === "'") return this.#quoted(start);
        return this.#plain();
    }
    #collection(start) {
        this.#depth += 1;
        if (this.#depth > deepest) giveUp();
        const value = start === '{' ? this.#mapping() : this.#list();
        this.#depth -= 1;
        return value;
    }
    #mapping() {
        const entries = new Map();
        this.#at += 1;
        for(;;){
            this.#skip();
            if (this.#take('}')) return Object.fromEntries(entries);
            const key = this.#key();
            if (entries.has(key)) giveUp();
            entries.set(key, this.#value());
            this.#skip();
            if (!this.#take(',') && this.#text[this.#at] !== '}') giveUp();
        }
    }
    #list() {
        const items = [];
        this.#at += 1;
        for(;;){
            this.#skip();
            if (this.#take(']')) return items;
            items.push(this.#value());
            this.#skip();
            if (!this.#take(',') && this.#text[this.#at] !== ']') giveUp();
        }
    }
    #key() {
        const start = this.#text[this.#at];
        const key = start === '"' || start === "'" ? this.#quoted(start) : this.#match(/[A-Za-z_$/][\w$./-]*/uy);
        if (special.test(key) || !this.#take(':') || this.#text[this.#at] !== ' ') giveUp();
        return key;
    }
    #quoted(mark) {
        const end = this.#text.indexOf(mark, this.#at + 1);
        const content = this.#text.slice(this.#at + 1, end);
        if (end < 0 || mark === '"' && content.includes('\\') || this.#text[end + 1] === mark) giveUp();
        this.#at = end + 1;
        return content;
    }
    /** A plain value, which holds none of the characters that structure a flow collection. */ #plain() {
        return scalarOf(this.#match(/[^,[\]{}\s#:"'](?:[^,[\]{}#\n]*[^,[\]{}#\s])?/uy));
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const [found] = pattern.exec(this.#text) ?? giveUp();
        this.#at = pattern.lastIndex;
        return found;
    }
    #take(character) {
        if (this.#text[this.#at] !== character) return false;
        this.#at += 1;
        return true;
    }
    #skip() {
        while(this.#text[this.#at] === ' ')this.#at += 1;
    }
}

// EXTERNAL MODULE: ./packages/policy/src/cross-checks.js
var cross_checks = __webpack_require__(9818);
// EXTERNAL MODULE: ./packages/policy/src/policy.js + 14 modules
var policy = __webpack_require__(7145);
;// CONCATENATED MODULE: ./packages/policy/src/parse-policy.js




/** Longer files are few, and gain nothing. */ const mostQuickCharacters = 64 * 1024;
/**
 * Reads the text of a policy file as `loadPolicy` does; `undefined` means that there is none. A policy without mistakes
 * that is written plainly is read without the YAML library, which is loaded for every other and to say what is wrong.
 */ async function parsePolicy(text, { file }) {
    const policy = text === undefined ? undefined : plainPolicy(text);
    if (policy !== undefined) return {
        ok: true,
        policy,
        digestInput: policy
    };
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 6882));
    return loadPolicy(text, {
        file
    });
}
function plainPolicy(text) {
    const quick = text.length > mostQuickCharacters ? undefined : quickYaml(text);
    if (quick === undefined) return undefined;
    const { success, data } = (0,core_parse/* safeParse */.xL)(policy/* policySchema */.w, quick.value);
    return success && (0,cross_checks/* crossChecks */.K)(quick.value).length === 0 ? data : undefined;
}

;// CONCATENATED MODULE: ./packages/policy/src/people.js
/** Who holds a role, by the policy: an unset role falls back to the release manager. */ function holdersOf(policy, role) {
    const own = policy.roles[role];
    return {
        role,
        holders: own ?? policy.roles['release-manager'],
        fallback: own === undefined
    };
}
/** Whether the guide's rules for production hold in an environment: as declared, else by its name. */ function isProduction(policy, environment) {
    return policy.environments[environment]?.production ?? environment === 'production';
}

// EXTERNAL MODULE: ./packages/policy/src/values/duration.js
var duration = __webpack_require__(4501);
// EXTERNAL MODULE: ./packages/policy/src/values/window-grammar.js + 1 modules
var window_grammar = __webpack_require__(4000);
;// CONCATENATED MODULE: ./packages/policy/src/index.js







;// CONCATENATED MODULE: ./packages/stage/src/policy.js



/**
 * Reads the policy by API, so that a release cannot bring its own.
 * @throws ConfigurationError when it cannot be read, is missing, or has mistakes.
 */ const readPolicy = async (github, file)=>await policyIn(await github.repository.fileOnDefaultBranch(file), file);
/** The policy of a file that was read already. @throws ConfigurationError as `readPolicy`. */ async function policyIn(reading, file) {
    if (!reading.known && reading.reason !== 'not-found') {
        throw new report_src/* ConfigurationError */.j1('the policy', [
            {
                path: file,
                message: `${reading.message} ${reading.hint}`
            }
        ]);
    }
    const loaded = await parsePolicy(reading.known ? reading.value.text : undefined, {
        file
    });
    if (!loaded.ok) throw new report_src/* ConfigurationError */.j1('the policy', loaded.problems);
    const commit = reading.known ? reading.value.commit : '';
    return {
        policy: loaded.policy,
        digest: (0,evidence_src/* digestOf */.ol)(loaded.digestInput),
        commit,
        file
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/publish.js


/** The check run of this name on this commit, if one is there already: it is edited, never doubled. */ async function existingCheckRun(github, check) {
    const checks = await github.checks.ofCommit(check.sha, {
        origins: false
    });
    return checks.known ? checks.value.findLast(({ name })=>name === check.name)?.id : undefined;
}
/**
 * GitHub adds the annotations of an edit to those that a check run has, and takes none away: only those that are not
 * there yet are sent. Where the present ones cannot be read all are, since twice is better than not at all.
 */ async function newAnnotations(github, id, wanted) {
    if (wanted.length === 0) return wanted;
    const present = await github.checks.annotations(id);
    if (!present.known) return wanted;
    const keyOf = ({ path, line, level, message })=>JSON.stringify([
            path,
            line,
            level,
            message
        ]);
    const keys = new Set(present.value.map(keyOf));
    return wanted.filter((annotation)=>!keys.has(keyOf(annotation)));
}
/** The commit of a check run is settled when it is made; GitHub refuses to hear it again. */ const withoutCommit = (check)=>Object.fromEntries(Object.entries(check).filter(([key])=>key !== 'sha'));
/**
 * Makes evidence of a report and shows it as the one check run of its name on the commit. Secrets are redacted
 * before anything is digested or sent. `checkRunId` saves the look-up where it is known.
 */ async function publishReport(report, extras, context) {
    const { github, producer, redactor, runUrl } = context;
    const safe = redactor.redactDeep(report);
    const evidence = (0,evidence_src/* makeEvidence */.Qw)(safe, {
        ...redactor.redactDeep(extras),
        producer
    });
    const check = (0,report_src/* reportToCheckRun */.dx)(safe, evidence, runUrl);
    const id = context.checkRunId ?? await existingCheckRun(github, check);
    const written = id === undefined ? await github.checks.create(check) : await github.checks.update(id, withoutCommit({
        ...check,
        output: {
            ...check.output,
            annotations: await newAnnotations(github, id, check.output.annotations)
        }
    }));
    switch(written.outcome){
        case 'done':
            return {
                evidence,
                checkRunId: written.value.id
            };
        case 'planned':
            return {
                evidence
            };
        case 'refused':
            return {
                evidence,
                problem: `${written.message} ${written.hint}`
            };
    }
}

;// CONCATENATED MODULE: ./packages/stage/src/released-commit.js

/**
 * The commit of the release: as given, else what its tag points at, else (also of a release that has no tag) the commit
 * that started the run; or why what the tag points at is not known.
 * @throws ConfigurationError where the tag points at another commit than the one that is given.
 */ async function readReleasedCommit({ sha, release }, context, github) {
    if (release === undefined) return {
        known: true,
        value: {
            sha: sha ?? context.sha
        }
    };
    const tag = await github.repository.resolve(`refs/tags/${release}`);
    if (sha === undefined) return behind(tag, context);
    if (tag.known && tag.value.commit !== sha) throw contradiction(sha, release, tag.value.commit);
    return {
        known: true,
        value: {
            sha
        }
    };
}
function behind(tag, context) {
    if (tag.known) return {
        known: true,
        value: {
            sha: tag.value.commit,
            tagged: true
        }
    };
    return tag.reason === 'not-found' ? {
        known: true,
        value: {
            sha: context.sha,
            tagged: false
        }
    } : tag;
}
const contradiction = (sha, release, tagged)=>new ConfigurationError("the action's inputs", [
        {
            path: 'input sha',
            message: `is ${sha}, and the tag ${release} points at ${tagged}. Leave out sha, or give the release of that commit`
        }
    ]);
/** The commit of the release, as given, else as its tag says. @throws ConfigurationError for a tag that cannot be read. */ async function releasedCommit({ sha, release }, context, github) {
    if (sha !== undefined || release === undefined) return sha ?? context.sha;
    return taggedCommit(await github.repository.resolve(`refs/tags/${release}`), context);
}
/** The commit of a tag that was read already. @throws ConfigurationError for one that cannot be read. */ function taggedCommit(tag, context) {
    const found = behind(tag, context);
    if (found.known) return found.value.sha;
    throw new report_src/* ConfigurationError */.j1('the release', [
        {
            path: 'input release',
            message: `${found.message} ${found.hint}`
        }
    ]);
}

;// CONCATENATED MODULE: ./packages/stage/src/target.js

function environmentOf(policy, wanted) {
    const names = Object.keys(policy.environments);
    const [only] = names;
    if (wanted === undefined && names.length === 1 && only !== undefined) return only;
    if (wanted === undefined) {
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input environment',
                message: `missing; the policy has ${names.join(', ')}. Add to this step:   with: { environment: … }`
            }
        ]);
    }
    if (names.includes(wanted)) return wanted;
    throw new report_src/* ConfigurationError */.j1("the action's inputs", [
        {
            path: 'input environment',
            message: `"${wanted}" is not in the policy, which has ${names.join(', ')}.${(0,report_src/* suggestion */.h)(wanted, names)}`
        }
    ]);
}
function serviceOf(policy, { service, repo }) {
    const names = Object.keys(policy.services);
    if (service === undefined && names.length > 1) {
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input service',
                message: `missing; the policy has ${names.join(', ')}. Add to this step:   with: { service: … }`
            }
        ]);
    }
    const chosen = service ?? names[0] ?? repo;
    if (names.length > 0 && !names.includes(chosen)) {
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input service',
                message: `"${chosen}" is not in the policy, which has ${names.join(', ')}.${(0,report_src/* suggestion */.h)(chosen, names)}`
            }
        ]);
    }
    return chosen;
}
/**
 * What everything is keyed by.
 * @throws ConfigurationError for a service or environment that the policy does not have, with the nearest name.
 */ function targetOf(policy, wanted) {
    const environment = environmentOf(policy, wanted.environment);
    return {
        service: serviceOf(policy, wanted),
        environment,
        wave: policy.environments[environment]?.wave ?? 'all'
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/open.js






const producerOf = ({ repository, runId, runAttempt, workflowPath, event })=>({
        repository,
        runId,
        runAttempt,
        workflowPath,
        event
    });
async function defaultBranchOf(context, github) {
    const repository = context.payload['repository'];
    if (typeof repository?.default_branch === 'string') return repository.default_branch;
    const read = await github.repository.read();
    return read.known ? read.value.defaultBranch : '';
}
/**
 * Connects to GitHub and reads what a stage needs before it can decide anything, in one request; `alsoRead` goes
 * along in it, and its answers are the stage's `read`.
 * @throws ConfigurationError for a policy that cannot be used, an unknown environment or service.
 */ async function openStage(inputs, runner, alsoRead = {}) {
    const { context, redactor } = runner;
    const github = connect(inputs, runner);
    const { release, policy: file } = inputs;
    const [read, defaultBranch] = await Promise.all([
        github.snapshot({
            ...alsoRead,
            defaultBranchFiles: [
                file,
                ...alsoRead.defaultBranchFiles ?? []
            ],
            ...release === undefined ? {} : {
                tag: release
            }
        }),
        defaultBranchOf(context, github)
    ]);
    const content = read.files?.[file];
    const policy = content === undefined ? await readPolicy(github, file) : await policyIn(content, file);
    const { tag } = read;
    const sha = inputs.sha ?? (tag === undefined ? context.sha : taggedCommit(tag, context));
    const target = targetOf(policy.policy, {
        service: inputs.service,
        environment: inputs.environment,
        repo: context.repo
    });
    const environment = policy.policy.environments[target.environment];
    if (environment === undefined) throw new Error(`environment ${target.environment} is not in the policy`);
    const producer = producerOf(context);
    return {
        github,
        read,
        policy,
        target,
        environment,
        sha,
        release: inputs.release,
        defaultBranch,
        producer,
        deployments: deploymentStore(github),
        evidence: evidenceSource(github),
        originRules: {
            repository: context.repository,
            defaultBranch,
            producers: policy.policy.producers
        },
        publish: (report, extras, checkRunId)=>publishReport(report, {
                policyDigest: policy.digest,
                ...extras
            }, {
                github,
                producer,
                redactor,
                runUrl: context.runUrl,
                ...checkRunId === undefined ? {} : {
                    checkRunId
                }
            })
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/index.js






;// CONCATENATED MODULE: ./actions/post-deploy-monitor/src/scene.js




async function openScene(inputs, runner) {
    const startedAt = runner.clock.now();
    const stage = await openStage(inputs, runner);
    const { monitor } = stage.policy.policy;
    const problems = [];
    if (Object.keys(monitor.metrics).length === 0) {
        problems.push({
            path: `${stage.policy.file}: monitor`,
            message: 'names no metric. Add errors: { bad: \'http_requests_total{code=~"5.."}\', total: http_requests_total }'
        });
    }
    if (monitor.prometheus === undefined && monitor.scrape === undefined) {
        problems.push({
            path: `${stage.policy.file}: monitor`,
            message: 'names no source. Add prometheus: with an address, or scrape: /metrics'
        });
    }
    if (problems.length > 0) throw new report_src/* ConfigurationError */.j1('the policy', problems);
    return {
        inputs,
        runner,
        stage,
        startedAt
    };
}
function sourceOf({ stage, runner }, earlier) {
    const { monitor } = stage.policy.policy;
    const source = openSource({
        policy: monitor,
        environmentUrl: stage.environment.url,
        wanted: expressionsOf(monitor.metrics),
        earlier
    }, nodePorts(runner.secretFromEnvironment, runner.signal));
    if (source === null) throw new Error('a source was checked for and is gone');
    return source;
}
/** Deployment records of the target. @throws ConfigurationError with the permission to add where they cannot be read. */ async function readDeployments({ stage }) {
    const history = await historyOf(stage.target, stage.deployments);
    if (history.known) return history.value;
    throw new report_src/* ConfigurationError */.j1('the deployment records', [
        {
            path: 'deployments',
            message: `${history.message} ${history.hint}`
        }
    ]);
}
/** The record under judgement: as given, else what is live. */ function recordOf({ inputs, stage }, history) {
    const wanted = inputs['deployment-id'];
    const place = `${stage.target.service} in ${stage.target.environment}`;
    if (wanted !== undefined) {
        const found = history.records.find(({ id })=>id === wanted);
        if (found !== undefined) return found;
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input deployment-id',
                message: `there is no deployment record ${wanted} of ${place}`
            }
        ]);
    }
    const live = liveOf(history);
    if (live.kind === 'live') return live.record;
    const why = live.kind === 'unknown' ? live.message : `nothing was deployed as ${place} yet`;
    throw new report_src/* ConfigurationError */.j1('the deployment records', [
        {
            path: 'input deployment-id',
            message: `${why}. Pass the output deployment-id of requirements-gate.`
        }
    ]);
}
/** GitHub cuts instants to whole seconds: what it dates 10:54:03 happened before 10:54:04. */ const cutMs = 1000;
/**
 * When the deployment began to change the environment at the earliest, and when it had at the latest, so that the old
 * version's last requests never count against the new one. That matters after a rollback.
 */ function momentsOf({ statuses, createdAt }) {
    const instantOf = (find)=>{
        const status = statuses.find(({ description, state })=>find(description, state));
        return status === undefined ? undefined : Date.parse(status.createdAt);
    };
    const began = instantOf((description)=>description.startsWith('mutating')) ?? Date.parse(createdAt);
    const deployed = instantOf((_, state)=>state === 'success') ?? began;
    return {
        began,
        deployed: Math.max(began, deployed) + cutMs
    };
}
/** The records of the target that changed something, oldest first, with their instants. */ const timeline = (history)=>history.records.filter(({ phase })=>phase !== 'opened' && phase !== 'unchanged').map((record)=>({
            record,
            ...momentsOf(record)
        })).sort((left, right)=>left.began - right.began);
/** Times in which a version ran that proved bad: from its deployment to the next one's. */ const abnormalPeriods = (history, until)=>timeline(history).flatMap(({ record, began }, index, all)=>record.bad === undefined ? [] : [
            {
                from: began,
                to: all[index + 1]?.deployed ?? until
            }
        ]);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./actions/post-deploy-monitor/src/state.js




const pack = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
const unpack = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
/** Most characters of packed samples: evidence and a check run's text hold 60 kB. */ const mostStateCharacters = 50_000;
/** Unpacked, as a guard against what is no state of ours. */ const mostStateBytes = 16 * 1024 * 1024;
/** Samples as text: instants as distances, so that they pack well. Null where it does not fit. */ async function packState(state) {
    const compact = state.series.map(({ labels, at, values })=>({
            labels,
            at: at.map((moment, index)=>moment - (index === 0 ? 0 : at[index - 1] ?? 0)),
            values
        }));
    const packed = (await pack(JSON.stringify(compact), {
        level: 9
    })).toString('base64');
    return packed.length <= mostStateCharacters ? packed : null;
}
async function unpackState(text) {
    const bytes = await unpack(Buffer.from(text, 'base64'), {
        maxOutputLength: mostStateBytes
    });
    const compact = JSON.parse(bytes.toString('utf8'));
    return {
        series: compact.map(({ labels, at, values })=>{
            let moment = 0;
            return {
                labels,
                at: at.map((distance)=>moment += distance),
                values
            };
        })
    };
}
const before = 'samples collected so far, so that a watch that is killed can be continued:\n\n```text\n';
const after = '\n```';
/** Samples as the text of a check run. */ async function stateText(state) {
    const packed = state === null ? null : await packState(state);
    return packed === null ? undefined : `${before}${packed}${after}`;
}
function stateIn(text) {
    if (text === null || !text.startsWith(before)) return undefined;
    return text.slice(before.length, text.indexOf(after, before.length));
}
/** What a source without history collected before: in a watch that was killed, else in `baseline`. */ async function collectedEarlier(scene) {
    const { stage, inputs, runner } = scene;
    const { monitor } = stage.policy.policy;
    if (monitor.prometheus !== undefined) return undefined;
    const name = (0,report_src/* checkRunName */.$_)({
        ...stage.target,
        kind: 'monitor'
    });
    const checks = await stage.github.checks.ofCommit(stage.sha, {
        origins: false
    });
    const running = checks.known ? checks.value.findLast((check)=>check.name === name && check.status === 'in_progress') : undefined;
    const continued = stateIn(running?.text ?? null);
    if (continued !== undefined) return await unpackState(continued);
    for (const digest of inputs.evidence){
        const found = await (0,evidence_src/* findEvidence */.HO)(digest, stage.evidence, stage.originRules);
        if (!found.known) runner.log.warning(`${found.message} ${found.hint}`);
        if (!found.known) continue;
        const { kind, detail } = found.value.statement.predicate;
        const packed = kind === 'monitor' ? detail.samples : undefined;
        if (typeof packed === 'string') return await unpackState(packed);
    }
    runner.log.warning('No baseline was found. A metrics page has no history: run this action with mode baseline before the deployment, and pass its evidence here.');
    return undefined;
}

;// CONCATENATED MODULE: ./actions/post-deploy-monitor/src/modes/backtest.js




const defaultBackMs = 24 * 3_600_000;
/** Runs the monitor over the past: `duration` says how far back, the policy how long each watch is. */ async function backtest(scene) {
    const { runner, stage, inputs } = scene;
    const { monitor } = stage.policy.policy;
    const now = runner.clock.now().getTime();
    const plan = planWatch({
        policy: monitor,
        deployedAt: now,
        baselineEnd: now
    });
    const backMs = inputs.duration ?? Math.min(defaultBackMs, plan.historyMs);
    const whole = {
        ...plan,
        historyMs: plan.historyMs + backMs
    };
    const source = sourceOf(scene, await collectedEarlier(scene));
    const clock = {
        now: ()=>now,
        sleep: runner.clock.sleep
    };
    const { watched, refreshed } = await look(openSession(whole, source), clock);
    const refused = refreshed.faults[0];
    if (refused !== undefined) {
        throw new report_src/* ConfigurationError */.j1('what the monitor asks', [
            {
                path: 'monitor',
                message: `${refused.message} ${refused.hint}`
            }
        ]);
    }
    const historySteps = Math.round(plan.historyMs / plan.stepMs);
    const options = {
        windows: plan.chosen,
        falseAlarms: plan.falseAlarms
    };
    const pretended = pretendedDeployments(watched, historySteps);
    const deployments = timeline(await readDeployments(scene)).flatMap(({ record, deployed })=>{
        const step = watched.deployedAt - Math.ceil((now - deployed) / plan.stepMs);
        if (step < historySteps || step + watched.durationSteps > watched.deployedAt) return [];
        const { verdict, cause } = judgePast(watched, step, historySteps, options);
        const recorded = record.bad === undefined ? record.verified === undefined ? 'unknown' : 'verified' : 'bad';
        return [
            {
                at: new Date(deployed).toISOString(),
                version: record.payload.version,
                recorded,
                verdict,
                cause
            }
        ];
    });
    const report = backtestReport({
        target: stage.target,
        sha: stage.sha,
        release: stage.release,
        plan,
        source,
        startedAt: scene.startedAt,
        finishedAt: runner.clock.now(),
        pretended: pretended.map((step)=>judgePast(watched, step, historySteps, options)),
        deployments,
        backMs
    });
    return {
        report,
        failOn: inputs['fail-on'],
        dryRun: inputs['dry-run']
    };
}

;// CONCATENATED MODULE: ./actions/post-deploy-monitor/src/modes/baseline.js




/**
 * Collects samples of a source that keeps no history, and hands them on as evidence. Its outcome is `inconclusive` by
 * design: a baseline vouches for nothing.
 */ async function baseline(scene) {
    const { runner, stage, inputs } = scene;
    const now = runner.clock.now().getTime();
    const source = sourceOf(scene, await collectedEarlier(scene));
    const plan = planWatch({
        policy: stage.policy.policy.monitor,
        deployedAt: now,
        baselineEnd: now
    });
    const collected = await collectBaseline({
        plan,
        source,
        durationMs: inputs.duration,
        clock: {
            now: ()=>runner.clock.now().getTime(),
            sleep: runner.clock.sleep
        },
        signal: runner.signal,
        onProgress: runner.log.info
    });
    const state = source.state();
    const report = baselineReport({
        target: stage.target,
        sha: stage.sha,
        release: stage.release,
        plan,
        source,
        collected,
        samples: state === null ? null : await packState(state),
        startedAt: scene.startedAt,
        finishedAt: runner.clock.now()
    });
    const presentation = {
        report,
        failOn: inputs['fail-on'],
        dryRun: inputs['dry-run']
    };
    if (source.keepsHistory || runner.signal.aborted) return presentation;
    const { producer, policy } = stage;
    return {
        ...presentation,
        evidence: (0,evidence_src/* makeEvidence */.Qw)(report, {
            producer,
            policyDigest: policy.digest
        })
    };
}

;// CONCATENATED MODULE: ./actions/post-deploy-monitor/src/modes/preflight.js




/**
 * Asks every query before the deployment, so that a wrong token or a mistyped label is found now and not at the end
 * of a watch. Leaves no evidence: it says nothing about any deployment.
 */ async function preflight(scene) {
    const { runner, stage, inputs } = scene;
    const now = runner.clock.now().getTime();
    const { monitor } = stage.policy.policy;
    const history = await readDeployments(scene);
    const plan = planWatch({
        policy: monitor,
        deployedAt: now,
        baselineEnd: now,
        durationMs: inputs.duration,
        abnormal: abnormalPeriods(history, now)
    });
    const source = sourceOf(scene, await collectedEarlier(scene));
    const session = openSession(plan, source);
    const clock = {
        now: ()=>now,
        sleep: runner.clock.sleep
    };
    const found = await look(session, clock);
    const report = preflightReport({
        target: stage.target,
        sha: stage.sha,
        release: stage.release,
        plan,
        source,
        look: found,
        knownFrom: session.knownFrom(),
        startedAt: scene.startedAt,
        finishedAt: runner.clock.now()
    });
    const problems = found.refreshed.faults.filter(({ kind })=>kind === 'configuration' || kind === 'too-large').map(({ message, hint })=>({
            path: 'monitor',
            message: `${message} ${hint}`
        }));
    if (problems.length > 0) throw new report_src/* ConfigurationError */.j1('what the monitor asks', problems);
    return {
        report,
        failOn: inputs['fail-on'],
        dryRun: inputs['dry-run'],
        outputs: {
            cause: 'none'
        }
    };
}

;// CONCATENATED MODULE: ./actions/post-deploy-monitor/src/progress.js


/** GitHub counts requests: a check run is edited this often at most, and so often over a whole watch. */ const leastPauseMs = 2_000;
const progress_mostPauseMs = 60_000;
const editsPerWatch = 15;
function progress_line({ judgement, refreshed }, plan) {
    const seconds = (steps)=>steps * plan.stepMs;
    const seen = (0,report_src/* formatDuration */.a3)(seconds(judgement.seen));
    const left = (0,report_src/* formatDuration */.a3)(plan.durationMs - seconds(judgement.seen));
    const levels = judgement.metrics.map(({ id, ratio })=>`${id} ${ratio === null ? 'no data' : `x${ratio[1].toFixed(1)}`}`);
    const faults = refreshed.faults.map(({ message })=>message);
    return [
        `${seen} seen, ${left} to go`,
        ...levels,
        ...faults
    ].join(' · ');
}
/** Shows a watch while it runs: a line in the log, and the check run, since a job's summary appears only at its end. */ function liveProgress(scene, plan, source, reportOf) {
    const { stage, runner } = scene;
    const pauseMs = Math.min(progress_mostPauseMs, Math.max(leastPauseMs, plan.durationMs / editsPerWatch));
    let shownAt = -Infinity;
    let id;
    const show = async (look)=>{
        const report = runner.redactor.redactDeep(reportOf({
            ending: 'not-over',
            look,
            newest: look.judgement
        }));
        const text = source.keepsHistory ? undefined : await stateText(source.state());
        const shown = {
            name: (0,report_src/* checkRunName */.$_)(report),
            status: 'in_progress',
            detailsUrl: runner.context.runUrl,
            output: {
                title: report.headline.slice(0, 250),
                summary: (0,report_src/* toMarkdown */.l6)(report.body),
                ...text === undefined ? {} : {
                    text
                }
            }
        };
        id ??= await existing(scene, report);
        const written = id === undefined ? await stage.github.checks.create({
            ...shown,
            sha: report.sha,
            startedAt: report.startedAt
        }) : await stage.github.checks.update(id, shown);
        if (written.outcome === 'done') id = written.value.id;
        if (written.outcome === 'refused') runner.log.warning(`${written.message}\n${written.hint}`);
    };
    return {
        checkRunId: ()=>id,
        onLook: async (look)=>{
            const now = runner.clock.monotonicMs();
            if (now - shownAt < pauseMs || runner.signal.aborted) return;
            shownAt = now;
            runner.log.info(progress_line(look, plan));
            await show(look);
        }
    };
}
async function existing({ stage }, report) {
    const checks = await stage.github.checks.ofCommit(report.sha, {
        origins: false
    });
    const name = (0,report_src/* checkRunName */.$_)(report);
    return checks.known ? checks.value.findLast((check)=>check.name === name)?.id : undefined;
}

;// CONCATENATED MODULE: ./actions/post-deploy-monitor/src/modes/watch.js






/** After a rollback, what is compared with is the time before the version that it left. */ function baselineEndOf(record, history) {
    const left = record.payload.rollback?.fromDeployment;
    const from = timeline(history).find((other)=>other.record.id === left);
    return from?.began ?? momentsOf(record).began;
}
function planFor({ stage, inputs }, record, history) {
    const { monitor } = stage.policy.policy;
    const { began, deployed } = momentsOf(record);
    const before = inputs['baseline-before']?.getTime() ?? baselineEndOf(record, history);
    return planWatch({
        policy: monitor,
        deployedAt: deployed,
        baselineEnd: Math.min(began, before),
        durationMs: inputs.duration ?? (record.task === 'rollback' ? monitor.confirm.ms : undefined),
        abnormal: abnormalPeriods(history, began).filter(({ from })=>from < began)
    });
}
/** A newer deployment ends this watch; GitHub is asked for one about twenty times a watch, not at every look. */ function supersession(scene, record, plan) {
    const { began } = momentsOf(record);
    let askedAt = -Infinity;
    let newerAt = null;
    return async ()=>{
        const now = scene.runner.clock.monotonicMs();
        if (newerAt !== null || now - askedAt < plan.durationMs / 20) return newerAt;
        askedAt = now;
        const newer = timeline(await readDeployments(scene)).find((other)=>other.record.id > record.id && other.began >= began);
        newerAt = newer?.began ?? null;
        return newerAt;
    };
}
/** Watches a deployment until its verdict is final (`hold`), or says what is known now (`check`). */ async function watch(scene, mode) {
    const { runner, stage, inputs } = scene;
    const history = await readDeployments(scene);
    const record = recordOf(scene, history);
    const plan = planFor(scene, record, history);
    const source = sourceOf(scene, await collectedEarlier(scene));
    const session = openSession(plan, source);
    const reportOf = (end)=>{
        const { holders } = holdersOf(stage.policy.policy, 'on-call');
        return monitorReport({
            mode,
            target: stage.target,
            sha: record.sha,
            release: record.payload.version,
            plan,
            source: source.name,
            end,
            startedAt: scene.startedAt,
            finishedAt: runner.clock.now(),
            onCall: [
                ...holders.people,
                ...holders.teams
            ],
            deploymentComplete: record.phase === 'deployed'
        });
    };
    const progress = liveProgress(scene, plan, source, reportOf);
    const ports = {
        clock: {
            now: ()=>runner.clock.now().getTime(),
            sleep: runner.clock.sleep
        },
        signal: runner.signal,
        onLook: progress.onLook,
        supersededAt: supersession(scene, record, plan)
    };
    const end = mode === 'hold' ? await hold(plan, session, ports) : await check(plan, session, ports);
    const report = reportOf(end);
    const presentation = {
        failOn: inputs['fail-on'],
        dryRun: inputs['dry-run'],
        outputs: {
            cause: report.detail.cause,
            'rollback-advised': report.detail.rollbackAdvised,
            severity: report.detail.severity ?? '',
            'alarm-at': report.detail.alarmAt ?? ''
        }
    };
    if (runner.signal.aborted) return {
        ...presentation,
        report
    };
    const extras = {
        artifacts: record.payload.artifacts,
        inputs: inputs.evidence.map((digest)=>({
                name: 'evidence',
                digest
            }))
    };
    const { evidence, problem } = await stage.publish(report, extras, progress.checkRunId());
    if (problem !== undefined) runner.log.warning(problem);
    await markRecord(scene, record, report, evidence);
    return {
        ...presentation,
        report,
        evidence
    };
}
/** What the watch means for the deployment record; null where it does not settle anything. */ function watch_statusOf(report, evidence) {
    if (report.outcome === 'pass') return verifiedStatus(evidence.digest);
    return report.outcome === 'fail' ? faultyStatus(report.headline) : null;
}
async function markRecord({ stage, runner }, record, report, evidence) {
    const status = watch_statusOf(report, evidence);
    if (status === null) return;
    const logUrl = runner.context.runUrl;
    const written = await postStatus(record, {
        ...status,
        logUrl
    }, stage.deployments);
    if (!written.done) runner.log.warning(`${written.message}\n${written.hint}`);
}

;// CONCATENATED MODULE: ./actions/post-deploy-monitor/src/run.js





const modes = {
    preflight: preflight,
    baseline: baseline,
    hold: (scene)=>watch(scene, 'hold'),
    check: (scene)=>watch(scene, 'check'),
    backtest: backtest
};
/** Opens the scene, runs the mode that was asked for, and presents what came of it. */ const run = async (given, runner)=>await modes[given.mode](await openScene(given, runner));


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Ti: () => (/* binding */ IncompleteAnswer),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ol: () => (/* binding */ MalformedAnswer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** GitHub's answer does not have the shape that its API description promises. */ class MalformedAnswer extends Error {
    name = 'MalformedAnswer';
}
/** GitHub states a count that its answer does not hold, or withholds some of the rows. */ class IncompleteAnswer extends Error {
    name = 'IncompleteAnswer';
}
const kindOf = (value)=>value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
/**
 * Typed access to one JSON object. Every getter throws MalformedAnswer, with the path, for anything but what was
 * asked for: a field that is missing must never look like one that is empty.
 */ class Fields {
    path;
    #values;
    constructor(value, path){
        if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new MalformedAnswer(`${path} is ${kindOf(value)}, not an object`);
        this.path = path;
        this.#values = value;
    }
    raw(name) {
        return this.#values[name];
    }
    has(name) {
        const value = this.#values[name];
        return value !== undefined && value !== null;
    }
    text(name) {
        const value = this.#values[name];
        return typeof value === 'string' ? value : this.#wrong(name, 'text');
    }
    textOrNull(name) {
        return this.has(name) ? this.text(name) : null;
    }
    number(name) {
        const value = this.#values[name];
        return typeof value === 'number' ? value : this.#wrong(name, 'a number');
    }
    numberOrNull(name) {
        return this.has(name) ? this.number(name) : null;
    }
    flag(name) {
        const value = this.#values[name];
        return typeof value === 'boolean' ? value : this.#wrong(name, 'true or false');
    }
    flagOrNull(name) {
        return this.has(name) ? this.flag(name) : null;
    }
    object(name) {
        return new Fields(this.#values[name], `${this.path}.${name}`);
    }
    objectOrNull(name) {
        return this.has(name) ? this.object(name) : null;
    }
    list(name, decode) {
        return rowsOf(this.#values[name], `${this.path}.${name}`).map(decode);
    }
    listOrNull(name, decode) {
        return this.has(name) ? this.list(name, decode) : null;
    }
    #wrong(name, expected) {
        throw new MalformedAnswer(`${this.path}.${name} is ${kindOf(this.#values[name])}, not ${expected}`);
    }
}
/** The rows of a JSON list; null rows are malformed, never skipped. */ function rowsOf(value, path) {
    if (!Array.isArray(value)) throw new MalformedAnswer(`${path} is ${kindOf(value)}, not a list`);
    return value.map((row, index)=>new Fields(row, `${path}[${index}]`));
}
/** GraphQL's upper-case words in the spelling of REST, which is the one that we use. */ const word = (value)=>value.toLowerCase();
/** `open` out of `open`, or MalformedAnswer: for the few words on which decisions branch. */ function oneOf(fields, name, words) {
    const value = fields.text(name).toLowerCase();
    const found = words.find((word)=>word === value);
    if (found === undefined) throw new MalformedAnswer(`${fields.path}.${name} is "${value}", not one of ${words.join(', ')}`);
    return found;
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ needOf),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* unused harmony export permissionsBlock */
/**
 * Every endpoint that this project asks, with the permission that it needs. The one table behind each "add this
 * line" hint; what is not listed here cannot be asked.
 *
 * Source: GitHub's "Permissions required for GitHub Apps" and the `permissions` keys of workflow syntax.
 */ const job = (name, level)=>({
        kind: 'job',
        name,
        level
    });
const app = (name)=>({
        kind: 'app',
        name
    });
const need = (what, permission, control)=>control === undefined ? {
        what,
        permission
    } : {
        what,
        permission,
        control
    };
const repository = '/repos/{owner}/{repo}';
const contents = job('contents', 'read');
const contentsWrite = job('contents', 'write');
const checks = job('checks', 'read');
const actions = job('actions', 'read');
const deployments = job('deployments', 'read');
const issues = job('issues', 'read');
const issuesWrite = job('issues', 'write');
const pulls = job('pull-requests', 'read');
const security = job('security-events', 'read');
const branches = `GET ${repository}/branches`;
const releaseList = `GET ${repository}/releases`;
const issueList = `GET ${repository}/issues`;
const runList = `GET ${repository}/actions/runs`;
const endpoints = {
    [`GET ${repository}`]: need('the repository', job('metadata', 'read')),
    [branches]: need('branches', contents),
    [`GET ${repository}/branches/{branch}`]: need('the branch', contents, branches),
    [`GET ${repository}/commits/{ref}`]: need('the commit', contents, branches),
    [`GET ${repository}/compare/{basehead}`]: need('the comparison of two commits', contents, branches),
    [`GET ${repository}/contents/{path}`]: need('the file', contents, branches),
    [`GET ${repository}/git/ref/{ref}`]: need('the ref', contents, branches),
    [`GET ${repository}/git/matching-refs/{ref}`]: need('refs', contents),
    [`GET ${repository}/git/tags/{tag_sha}`]: need('the annotated tag', contents, branches),
    [`GET ${repository}/rules/branches/{branch}`]: need('the rules of the branch', contents),
    'GET /rate_limit': need('the rate limit', job('metadata', 'read')),
    [`POST ${repository}/git/refs`]: need('refs', contentsWrite),
    [`DELETE ${repository}/git/refs/{ref}`]: need('refs', contentsWrite),
    [`POST ${repository}/git/tags`]: need('annotated tags', contentsWrite),
    [`GET ${repository}/commits/{ref}/check-runs`]: need('check runs', checks),
    [`GET ${repository}/commits/{ref}/check-suites`]: need('check suites', checks),
    [`GET ${repository}/commits/{ref}/statuses`]: need('commit statuses', job('statuses', 'read')),
    [`GET ${repository}/check-runs/{check_run_id}/annotations`]: need('annotations of the check run', checks),
    [`POST ${repository}/check-runs`]: need('check runs', job('checks', 'write')),
    [`PATCH ${repository}/check-runs/{check_run_id}`]: need('check runs', job('checks', 'write')),
    [runList]: need('workflow runs', actions),
    [`GET ${repository}/actions/workflows/{workflow_id}/runs`]: need('runs of the workflow', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}`]: need('the workflow run', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}/attempts/{attempt_number}`]: need('the attempt of the workflow run', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}/approvals`]: need('approvals of the run', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}/artifacts`]: need('artifacts of the run', actions, runList),
    [`GET ${repository}/actions/artifacts`]: need('artifacts', actions),
    [`GET ${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: need('the artifact', actions, `GET ${repository}/actions/artifacts`),
    [`GET ${repository}/actions/concurrency_groups/{concurrency_group_name}`]: need('the concurrency group', actions, runList),
    [`POST ${repository}/actions/workflows/{workflow_id}/dispatches`]: need('workflow runs', job('actions', 'write')),
    [`POST ${repository}/actions/runs/{run_id}/cancel`]: need('the workflow run', job('actions', 'write')),
    [`GET ${repository}/deployments`]: need('deployments', deployments),
    [`GET ${repository}/deployments/{deployment_id}`]: need('the deployment', deployments, `GET ${repository}/deployments`),
    [`GET ${repository}/deployments/{deployment_id}/statuses`]: need('statuses of the deployment', deployments, `GET ${repository}/deployments`),
    [`POST ${repository}/deployments`]: need('deployments', job('deployments', 'write')),
    [`POST ${repository}/deployments/{deployment_id}/statuses`]: need('the status of the deployment', job('deployments', 'write')),
    [`GET ${repository}/environments`]: need('environments', actions),
    [`GET ${repository}/environments/{environment_name}`]: need('the environment', actions, `GET ${repository}/environments`),
    [issueList]: need('issues', issues),
    [`GET ${repository}/issues/{issue_number}`]: need('the issue', issues, issueList),
    [`GET ${repository}/issues/{issue_number}/comments`]: need('comments of the issue', issues, issueList),
    [`GET ${repository}/labels`]: need('labels', issues),
    [`GET ${repository}/milestones`]: need('milestones', issues),
    [`GET ${repository}/milestones/{milestone_number}`]: need('the milestone', issues, `GET ${repository}/milestones`),
    [`POST ${repository}/issues`]: need('issues', issuesWrite),
    [`PATCH ${repository}/issues/{issue_number}`]: need('the issue', issuesWrite),
    [`POST ${repository}/issues/{issue_number}/comments`]: need('comments of the issue', issuesWrite),
    [`PATCH ${repository}/issues/comments/{comment_id}`]: need('the comment', issuesWrite),
    [`POST ${repository}/issues/{issue_number}/sub_issues`]: need('sub-issues', issuesWrite),
    [`POST ${repository}/labels`]: need('labels', issuesWrite),
    [`PATCH ${repository}/milestones/{milestone_number}`]: need('the milestone', issuesWrite),
    [`GET ${repository}/pulls`]: need('pull requests', pulls),
    [`GET ${repository}/pulls/{pull_number}`]: need('the pull request', pulls, `GET ${repository}/pulls`),
    [`GET ${repository}/pulls/{pull_number}/files`]: need('files of the pull request', pulls, `GET ${repository}/pulls`),
    [`GET ${repository}/commits/{commit_sha}/pulls`]: need('pull requests of the commit', pulls),
    [releaseList]: need('releases', contents),
    [`GET ${repository}/releases/{release_id}`]: need('the release', contents, releaseList),
    [`GET ${repository}/releases/tags/{tag}`]: need('the release', contents, releaseList),
    [`GET ${repository}/releases/assets/{asset_id}`]: need('the release asset', contents, releaseList),
    [`DELETE ${repository}/releases/assets/{asset_id}`]: need('the release asset', contentsWrite),
    [`POST ${repository}/releases`]: need('releases', contentsWrite),
    [`PATCH ${repository}/releases/{release_id}`]: need('the release', contentsWrite),
    'POST {+upload_url}': need('release assets', contentsWrite),
    [`GET ${repository}/code-scanning/analyses`]: need('code scanning analyses', security),
    [`GET ${repository}/code-scanning/alerts`]: need('code scanning alerts', security),
    [`GET ${repository}/dependabot/alerts`]: need('Dependabot alerts', job('vulnerability-alerts', 'read')),
    [`GET ${repository}/secret-scanning/alerts`]: need('secret scanning alerts', app('Secret scanning alerts: read')),
    'GET /orgs/{org}/teams': need('teams', app('Organization members: read')),
    'GET /orgs/{org}/teams/{team_slug}': need('the team', app('Organization members: read'), 'GET /orgs/{org}/teams'),
    'GET /orgs/{org}/teams/{team_slug}/members': need('members of the team', app('Organization members: read'), 'GET /orgs/{org}/teams'),
    'GET /users/{username}': need('the user', job('metadata', 'read'), 'GET /rate_limit'),
    'GRAPHQL check suites': need('check runs', checks),
    'GRAPHQL named checks': need('check runs of earlier commits', checks),
    'GRAPHQL commit statuses': need('commit statuses', job('statuses', 'read')),
    'GRAPHQL file': need('the file', contents, branches),
    'GRAPHQL default branch': need('the default branch', contents),
    'GRAPHQL branch rules': need('the rules of the branch', contents),
    'GRAPHQL tag': need('the tag', contents, branches),
    'GRAPHQL issues': need('issues', issues),
    'GRAPHQL team': need('the team', app('Organization members: read')),
    'GRAPHQL deployments': need('deployments', deployments),
    'GRAPHQL issue comments': need('comments of the issue', issues, issueList),
    'GRAPHQL issues and pull requests': need('issues and pull requests', pulls),
    'GRAPHQL pull requests of commits': need('pull requests of commits', pulls),
    'GRAPHQL milestone': need('items of the milestone', pulls),
    'GRAPHQL project': need('the project', app('Organization projects: read')),
    'GRAPHQL repository id': need('the repository', job('metadata', 'read')),
    'GRAPHQL updateRefs': need('refs', contentsWrite),
    'GRAPHQL snapshot': need('the repository', job('metadata', 'read'))
};
/** The permission and the words for an endpoint. */ const needOf = (endpoint)=>endpoints[endpoint];
/** `contents: read`; for an App's permission its name in the App's settings. */ const permissionLine = (permission)=>permission.kind === 'job' ? `${permission.name}: ${permission.level}` : permission.name;
/** Tells what to change so that the token may. */ function permissionHint({ what, permission }) {
    return permission.kind === 'job' ? `Add to this job:   permissions: { ${permissionLine(permission)} }` : `Pass directory-token: a GitHub App's token with "${permission.name}". The job's own token can never read ${what}.`;
}
/** One `permissions:` block that covers all of these endpoints, as a person would write it. */ function permissionsBlock(asked) {
    const levels = new Map();
    for (const endpoint of asked){
        const { permission } = needOf(endpoint);
        if (permission.kind !== 'job' || permission.name === 'metadata') continue;
        if (levels.get(permission.name) !== 'write') levels.set(permission.name, permission.level);
    }
    const lines = [
        ...levels
    ].sort(([a], [b])=>a.localeCompare(b)).map(([name, level])=>`  ${name}: ${level}`);
    return [
        'permissions:',
        ...lines
    ].join('\n');
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ unknownReasonOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   wo: () => (/* binding */ refusalReasonOf),
/* harmony export */   zk: () => (/* binding */ faultFailure)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);

const tryLater = 'Run it again in a few minutes; https://www.githubstatus.com shows known trouble.';
const featureOff = /\b(is|are|been|was) (disabled|not enabled)|must be enabled|not available for|disabled (on|for|in) this|no analysis found/iu;
const secondaryLimit = /secondary rate limit|abuse detection|exceeded a (secondary )?rate limit/iu;
const primaryLimit = /API rate limit exceeded/iu;
const singleSignOn = /SAML|single sign-on|SSO/u;
function retryAfterMs({ headers, now }) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - now;
        return Number.isFinite(ms) ? Math.max(0, ms) : null;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now + 1000) : null;
}
function rateLimited(answer) {
    const wait = retryAfterMs(answer);
    const until = wait === null ? '' : `, again in ${Math.ceil(wait / 1000)} s`;
    return {
        reason: 'rate-limited',
        status: answer.status,
        why: `GitHub's rate limit is used up (${answer.status}${until})`,
        hint: 'Run it again later. All workflows of the repository share the limit of 1,000 requests an hour.',
        retryAfterMs: wait
    };
}
const isRateLimit = ({ status, headers, message })=>status === 429 || status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || secondaryLimit.test(message) || primaryLimit.test(message));
function forbidden(need, { status, headers, message }) {
    const base = {
        status,
        retryAfterMs: null
    };
    if (headers['x-github-sso'] !== undefined || singleSignOn.test(message)) {
        const hint = "Authorise the token for the organisation's single sign-on, or use a GitHub App's token.";
        return {
            ...base,
            reason: 'not-permitted',
            why: 'single sign-on has not admitted the token',
            hint
        };
    }
    if (featureOff.test(message)) return switchedOff(need, status, message);
    if (/IP (address|allow list)/iu.test(message)) {
        const hint = "Run on a runner whose address the organisation's IP allow list admits.";
        return {
            ...base,
            reason: 'not-permitted',
            why: 'the IP allow list keeps this runner out',
            hint
        };
    }
    return {
        ...base,
        reason: 'not-permitted',
        why: 'the token may not',
        hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(need)
    };
}
const switchedOff = (need, status, message)=>({
        reason: 'feature-off',
        status,
        why: `GitHub says "${message}"`,
        hint: `Turn it on in the repository's settings, or declare in the policy that ${need.what} do not apply, and why.`,
        retryAfterMs: null
    });
function byStatus(need, answer) {
    const { status, message } = answer;
    const base = {
        status,
        retryAfterMs: retryAfterMs(answer)
    };
    const said = message === '' ? '' : ` and says "${message}"`;
    switch(status){
        case 401:
            {
                const hint = 'Pass a valid token, such as   token: ${{ github.token }}';
                return {
                    ...base,
                    reason: 'not-permitted',
                    why: 'the token is not valid or has expired',
                    hint
                };
            }
        case 403:
            return forbidden(need, answer);
        case 404:
        case 501:
            return featureOff.test(message) ? switchedOff(need, status, message) : {
                ...base,
                reason: 'absent-or-hidden',
                why: 'not found',
                hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(need)
            };
        case 410:
            return featureOff.test(message) ? switchedOff(need, status, message) : {
                ...base,
                reason: 'not-found',
                why: `it is gone${said}`,
                hint: 'It was deleted or has expired.'
            };
        case 409:
            return {
                ...base,
                reason: 'conflict',
                why: `GitHub reports a conflict${said}`,
                hint: 'Read the current state and decide again.'
            };
        case 400:
        case 422:
            if (/^No commit found/iu.test(message)) return {
                ...base,
                reason: 'absent-or-hidden',
                why: 'not found',
                hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(need)
            };
            return {
                ...base,
                reason: 'invalid',
                why: `GitHub does not accept it${said}`,
                hint: 'Correct what was asked for; asking again changes nothing.'
            };
        default:
            return status >= 500 ? {
                ...base,
                reason: 'unavailable',
                why: `GitHub answers ${status}${said}`,
                hint: tryLater
            } : {
                ...base,
                reason: 'malformed',
                why: `unexpected answer ${status}${said}`,
                hint: tryLater
            };
    }
}
/** Tells apart what GitHub answers alike: by status, headers and message together. */ function failureOf(need, answer) {
    const short = {
        ...answer,
        message: answer.message.slice(0, 300)
    };
    return isRateLimit(short) ? rateLimited(short) : byStatus(need, short);
}
/** No complete answer came. */ function faultFailure(kind, detail) {
    const base = {
        status: null,
        retryAfterMs: null
    };
    switch(kind){
        case 'timeout':
            return {
                ...base,
                reason: 'timeout',
                why: `no answer within ${detail}`,
                hint: tryLater
            };
        case 'cancelled':
            return {
                ...base,
                reason: 'cancelled',
                why: 'the run was cancelled',
                hint: 'Run it again.'
            };
        case 'unreachable':
            return {
                ...base,
                reason: 'unreachable',
                why: `no connection to GitHub (${detail})`,
                hint: 'Check the network and proxy settings of the runner, then run it again.'
            };
        case 'network':
            return {
                ...base,
                reason: 'unavailable',
                why: `the connection to GitHub broke (${detail})`,
                hint: tryLater
            };
        case 'malformed':
            return {
                ...base,
                reason: 'malformed',
                why: `the answer is damaged (${detail})`,
                hint: tryLater
            };
    }
}
const unknownReasons = {
    'absent-or-hidden': 'not-permitted',
    conflict: 'not-found',
    invalid: 'malformed',
    cancelled: 'unavailable',
    unreachable: 'unavailable',
    'not-permitted': 'not-permitted',
    'feature-off': 'feature-off',
    'not-found': 'not-found',
    'rate-limited': 'rate-limited',
    unavailable: 'unavailable',
    timeout: 'timeout',
    incomplete: 'incomplete',
    malformed: 'malformed'
};
/** The reason of an unknown reading. */ const unknownReasonOf = (failure)=>unknownReasons[failure.reason];
const refusalReasons = {
    'absent-or-hidden': 'not-found',
    conflict: 'conflict',
    invalid: 'invalid',
    cancelled: 'uncertain',
    unreachable: 'unavailable',
    'not-permitted': 'not-permitted',
    'feature-off': 'feature-off',
    'not-found': 'not-found',
    'rate-limited': 'rate-limited',
    unavailable: 'uncertain',
    timeout: 'uncertain',
    incomplete: 'uncertain',
    malformed: 'uncertain'
};
/** The reason of a refused write. Without an answer, or with a damaged one, it may have happened. */ const refusalReasonOf = (failure)=>refusalReasons[failure.reason];


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ wholeConnection),
/* harmony export */   IA: () => (/* binding */ graphPart),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   ep: () => (/* binding */ askGraph),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   w2: () => (/* binding */ finishList),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1541);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1573);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8150);
/**
 * GraphQL, asked so that many parts fit in one request and each part answers for itself: an error below one part
 * makes that part unknown and no other, a null node is never an empty list, and a count that disagrees is
 * `incomplete`.
 */ 




/** A value as it stands in a GraphQL document: quoted and escaped. */ const literal = (value)=>JSON.stringify(value);
function errorsOf(value) {
    if (!Array.isArray(value)) return [];
    return value.map((row)=>{
        const fields = new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8(row, 'errors');
        const path = fields.raw('path');
        return {
            type: fields.textOrNull('type') ?? '',
            message: fields.textOrNull('message') ?? '',
            path: Array.isArray(path) ? path.map(String) : null
        };
    });
}
/** What a GraphQL error type would have been as an HTTP status. */ const statusOfType = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
    RATE_LIMIT: 429,
    MAX_NODE_LIMIT_EXCEEDED: 502,
    RESOURCE_LIMITS_EXCEEDED: 502,
    SERVICE_UNAVAILABLE: 503,
    INTERNAL: 500
};
function failureOfError(endpoint, error, now) {
    const troubled = /something went wrong|timeout|timed out/iu.test(error.message) ? 502 : 422;
    const status = statusOfType[error.type] ?? troubled;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)((0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(endpoint), {
        status,
        headers: {},
        message: error.message,
        now
    });
}
/** A 404 of the address itself says nothing about the thing that was asked for. */ const addressMissing = (failure)=>({
        failure: {
            ...failure,
            reason: 'unavailable',
            why: 'GraphQL is not offered here'
        },
        missing: true
    });
/** Sends one document. A failure only where there is no data at all; errors of parts stay with the answer. */ async function askGraph(transport, call, document) {
    const answer = await transport.graphql({
        ...call,
        safe: true
    }, document, {});
    if (!answer.ok) return answer.failure.reason === 'absent-or-hidden' ? addressMissing(answer.failure) : {
        failure: answer.failure,
        missing: false
    };
    try {
        const fields = new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8(answer.data, 'answer');
        const errors = errorsOf(fields.raw('errors'));
        const [first] = errors;
        if (fields.has('data')) return {
            data: fields.object('data'),
            errors,
            at: answer.at
        };
        return {
            missing: false,
            failure: first === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFailure */ .zk)('malformed', 'neither data nor errors') : failureOfError(call.endpoint, first, transport.now())
        };
    } catch (error) {
        if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedAnswer */ .ol) return {
            missing: false,
            failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFailure */ .zk)('malformed', error.message)
        };
        throw error;
    }
}
const startsWith = (path, start)=>start.every((name, index)=>path[index] === name);
const concerns = (error, path)=>error.path === null || startsWith(error.path, path) || startsWith(path, error.path);
function valueAt(data, path) {
    const [first = '', ...rest] = path;
    return rest.reduce((value, name)=>typeof value === 'object' && value !== null ? value[name] : null, data.raw(first));
}
const isNull = (data, path)=>path.length > 0 && (valueAt(data, path) ?? null) === null;
/** True when an error of one part took the whole repository, and so the other parts, out of the answer. */ const isWithheld = ({ data, errors })=>errors.length > 0 && !data.has('repository');
/**
 * The part of an answer at `path`. An error at, above or below it makes it unknown. Null without an error
 * counts as a 404: `not-found` only where a control read proves that it could have been seen.
 */ async function graphPart(transport, call, answer, path, decode) {
    const error = answer.errors.find((candidate)=>concerns(candidate, path));
    if (error !== undefined) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, call, failureOfError(call.endpoint, error, transport.now()));
    const value = valueAt(answer.data, path) ?? null;
    if (value === null) {
        // A field that must not be null takes its whole parent with it: what else was there is withheld, not absent.
        const [cause] = answer.errors;
        if (cause !== undefined && isNull(answer.data, path.slice(0, -1))) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)(transport, call, `withheld together with another part, of which GitHub says "${cause.message}"`);
        const hidden = {
            type: 'NOT_FOUND',
            message: '',
            path: [
                ...path
            ]
        };
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, call, failureOfError(call.endpoint, hidden, transport.now()));
    }
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(transport, call, proof, ()=>decode(new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8(value, path.join('.'))));
}
/** A connection's nodes; a null node or a missing count is malformed or incomplete, never skipped. */ function connectionOf(fields) {
    const raw = fields.raw('nodes');
    if (Array.isArray(raw) && raw.includes(null)) throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteAnswer */ .Ti(`${fields.path} withholds ${raw.filter((node)=>node === null).length} nodes`);
    const nodes = fields.list('nodes', (node)=>node);
    const page = fields.objectOrNull('pageInfo');
    const next = page?.flag('hasNextPage') === true ? page.text('endCursor') : null;
    return {
        nodes,
        total: fields.number('totalCount'),
        next
    };
}
/** A connection that must be whole in this one answer. */ function wholeConnection(fields, decode) {
    const { nodes, total } = connectionOf(fields);
    if (nodes.length !== total) throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteAnswer */ .Ti(`${fields.path} holds ${nodes.length} of ${total}`);
    return nodes.map(decode);
}
/** A document that asks for fields of the repository; `fragments` stand beside it. */ const inRepository = ({ repository }, selection, fragments = '')=>`query { repository(owner: ${literal(repository.owner)}, name: ${literal(repository.repo)}) { ${selection} } } ${fragments}`;
const documentOf = (transport, part, after)=>part.inRepository === false ? `query { ${part.select(after)} }` : inRepository(transport, part.select(after), part.fragments);
/** Reads one list alone. */ async function readList(transport, part) {
    const answer = await askGraph(transport, part.call, documentOf(transport, part, ''));
    if ('failure' in answer) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, part.call, answer.failure);
    return finishList(transport, part, answer);
}
/** Takes a list out of an answer that may hold other parts too, and follows its pages to the end. */ async function finishList(transport, part, first) {
    const path = [
        ...part.inRepository === false ? [] : [
            'repository'
        ],
        part.alias,
        ...part.path
    ];
    const rows = [];
    let answer = first;
    for(let pages = 1;; pages += 1){
        const page = await graphPart(transport, part.call, answer, path, (fields)=>{
            const connection = connectionOf(fields);
            rows.push(...connection.nodes.map(part.decode));
            return connection;
        });
        if (!page.known) return page;
        const { next, total } = page.value;
        if (next === null || rows.length >= (part.atMost ?? Infinity)) return endOfList(transport, part, rows, {
            pages,
            total,
            at: answer.at,
            whole: next === null
        });
        const more = await askGraph(transport, part.call, documentOf(transport, part, `, after: ${literal(next)}`));
        if ('failure' in more) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, part.call, more.failure);
        answer = more;
    }
}
function endOfList(transport, part, rows, end) {
    const proof = {
        endpoint: part.call.endpoint,
        pages: end.pages,
        at: end.at
    };
    if (!end.whole) return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows.slice(0, part.atMost), proof);
    if (rows.length === end.total) return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows.slice(0, part.atMost), {
        ...proof,
        total: end.total
    });
    const detail = `GitHub counts ${end.total}, but gave ${rows.length}`;
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(transport, part.call, proof, ()=>{
        throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteAnswer */ .Ti(detail);
    });
}


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   DS: () => (/* binding */ withoutDirectoryToken),
/* harmony export */   JF: () => (/* binding */ readOne),
/* harmony export */   NI: () => (/* binding */ unknownFrom),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   n4: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1573);




/** Turns a failure into an unknown; a bare 404 first asks the control list whether absence could be seen at all. */ async function unknownFrom(transport, call, failure) {
    if (failure.reason !== 'absent-or-hidden') return unknownOf(transport, call, failure);
    const { control, what } = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(call.endpoint);
    if (control === undefined) return unknownOf(transport, call, failure);
    const seen = await transport.send(controlOf(call, control));
    if (!seen.ok) return unknownOf(transport, call, seen.failure);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: 'not-found',
        endpoint: call.endpoint,
        message: `Not found: ${what} (404 on ${transport.describe(call)}, while ${control} answers).`,
        hint: 'Check the name, number or commit; it may have been deleted.'
    });
}
/** Reads one row of the control list, with those of the call's values that its path asks for. */ function controlOf({ parameters = {}, token }, endpoint) {
    const inPath = Object.entries(parameters).filter(([name])=>endpoint.includes(`{${name}}`));
    const asked = endpoint === 'GET /rate_limit' ? {} : {
        per_page: 1
    };
    return {
        endpoint,
        parameters: {
            ...Object.fromEntries(inPath),
            ...asked
        },
        ...token === undefined ? {} : {
            token
        }
    };
}
/** An unknown for a failure that needs no second look. */ function unknownOf(transport, call, failure) {
    const { what } = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(call.endpoint);
    const why = failure.reason === 'absent-or-hidden' ? 'it is not there, or the token may not see it' : failure.why;
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownReasonOf */ .W0)(failure),
        endpoint: call.endpoint,
        message: `Cannot read ${what}: ${why} (${failure.status ?? 'no answer'} on ${transport.describe(call)}).`,
        hint: failure.hint
    });
}
/** An unknown for an answer that came, but does not add up. */ const damaged = (transport, call, detail)=>unknownOf(transport, call, (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFailure */ .zk)('malformed', detail));
const incomplete = (transport, call, detail)=>(0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: 'incomplete',
        endpoint: call.endpoint,
        message: `Cannot read all of ${(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(call.endpoint).what}: ${detail} (${transport.describe(call)}).`,
        hint: 'Run it again; if it stays so, GitHub is not giving out everything it counts.'
    });
/** `not-permitted` for what only the directory token may read, when there is none: nothing is sent. */ function withoutDirectoryToken(transport, endpoint) {
    const need = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(endpoint);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: 'not-permitted',
        endpoint,
        message: `Cannot read ${need.what}: no directory-token was given (not asked: ${transport.describe({
            endpoint
        })}).`,
        hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .fm)(need)
    });
}
/** Runs a decoder; an answer of another shape is `malformed`, never an empty value. */ function decoded(transport, call, proof, decode) {
    try {
        return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(decode(), proof);
    } catch (error) {
        if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol) return damaged(transport, call, error.message);
        if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteAnswer */ .Ti) return incomplete(transport, call, error.message);
        throw error;
    }
}
/** One object. */ async function readOne(transport, call, decode) {
    const answer = await transport.send(call);
    if (!answer.ok) return unknownFrom(transport, call, answer.failure);
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    return decoded(transport, call, proof, ()=>decode(new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer')));
}
function linksOf(header) {
    const targets = new Map();
    for (const [, url = '', relation = ''] of (header ?? '').matchAll(/<([^>]+)>;\s*rel="(\w+)"/gu))targets.set(relation, new URLSearchParams(url.split('?')[1] ?? ''));
    const last = Number(targets.get('last')?.get('page'));
    return {
        next: targets.get('next') ?? null,
        last: Number.isInteger(last) && last > 0 ? last : null
    };
}
function pageOf(call, answer) {
    const links = linksOf(answer.headers['link']);
    if (call.rows === undefined) return {
        rows: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(answer.data, 'answer'),
        total: null,
        links,
        at: answer.at
    };
    const fields = new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer');
    const rows = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(fields.raw(call.rows), `answer.${call.rows}`);
    return {
        rows,
        total: fields.numberOrNull('total_count'),
        links,
        at: answer.at
    };
}
class Pages {
    #transport;
    #call;
    #perPage;
    constructor(transport, call){
        this.#transport = transport;
        this.#call = call;
        this.#perPage = Math.min(100, call.atMost ?? 100);
    }
    async #page(extra) {
        const paging = this.#call.whole === true ? {} : {
            per_page: this.#perPage
        };
        const parameters = {
            ...paging,
            ...this.#call.parameters,
            ...extra
        };
        const answer = await this.#transport.send({
            ...this.#call,
            parameters
        });
        if (!answer.ok) return unknownFrom(this.#transport, this.#call, answer.failure);
        try {
            return pageOf(this.#call, answer);
        } catch (error) {
            if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol) return damaged(this.#transport, this.#call, error.message);
            throw error;
        }
    }
    /** Every page, or the first trouble. Numbered pages are read at the same time, cursors one after the other. */ async all() {
        const first = await this.#page({});
        if ('known' in first) return first;
        const { next, last } = first.links;
        if (next === null || this.#enough([
            first
        ])) return [
            first
        ];
        return next.has('page') && last !== null ? this.#numbered(first, last) : this.#chained(first);
    }
    /**
   * What is wrong with pages that claim to be all; null when nothing is. Where GitHub states no count, a full last
   * page that names no successor is not believed: the next one is asked for.
   */ async gap(pages) {
        if (this.#call.whole === true) return null;
        const obvious = gapIn(pages, this.#call.atMost);
        const last = pages.at(-1);
        if (obvious !== null || last === undefined || last.total !== null || this.#enough(pages)) return obvious;
        if (last.rows.length < this.#perPage) return null;
        const full = `page ${pages.length} is full, but GitHub names none after it`;
        if (this.#call.cursor === true) return full;
        const beyond = await this.#page({
            page: pages.length + 1
        });
        if ('known' in beyond) return beyond;
        return beyond.rows.length === 0 ? null : full;
    }
    async #numbered(first, last) {
        const wanted = Math.min(last, Math.ceil((this.#call.atMost ?? Infinity) / this.#perPage));
        const numbers = Array.from({
            length: wanted - 1
        }, (_, index)=>index + 2);
        const rest = await Promise.all(numbers.map((page)=>this.#page({
                page
            })));
        const trouble = rest.find((page)=>'known' in page);
        return trouble ?? [
            first,
            ...rest
        ];
    }
    async #chained(first) {
        const pages = [
            first
        ];
        for(let next = first.links.next; next !== null && !this.#enough(pages);){
            const page = await this.#page(Object.fromEntries(next));
            if ('known' in page) return page;
            pages.push(page);
            next = page.links.next;
        }
        return pages;
    }
    #enough(pages) {
        return pages.reduce((sum, page)=>sum + page.rows.length, 0) >= (this.#call.atMost ?? Infinity);
    }
}
function gapIn(pages, atMost) {
    const collected = pages.reduce((sum, page)=>sum + page.rows.length, 0);
    if (atMost !== undefined && collected >= atMost) return null;
    const empty = pages.length === 1 ? -1 : pages.findIndex((page)=>page.rows.length === 0);
    if (empty >= 0) return `page ${empty + 1} of ${pages.length} came back empty`;
    const total = pages[0]?.total ?? null;
    if (total !== null && total !== collected) return `GitHub counts ${total}, but gave ${collected}`;
    if (pages.at(-1)?.links.next) return `GitHub names a page after the last of ${pages.length}`;
    return null;
}
/** Every row of a list. All pages arrive and agree with GitHub's own count, or the reading is unknown. */ async function readPages(transport, call) {
    for(let tried = 1;; tried += 1){
        const reader = new Pages(transport, call);
        const pages = await reader.all();
        if ('known' in pages) return pages;
        const gap = await reader.gap(pages);
        if (typeof gap === 'object' && gap !== null) return gap;
        // The list may have grown between two pages: look once more before calling it incomplete.
        if (gap !== null && tried < 2) continue;
        if (gap !== null) return incomplete(transport, call, gap);
        return listReading(transport, call, pages);
    }
}
function listReading(transport, call, pages) {
    const rows = pages.flatMap((page)=>page.rows).slice(0, call.atMost);
    const total = pages[0]?.total ?? null;
    const counted = total === null || total !== rows.length ? {} : {
        total
    };
    const at = pages.at(-1)?.at ?? '';
    const proof = {
        endpoint: call.endpoint,
        pages: pages.length,
        ...counted,
        at
    };
    return decoded(transport, call, proof, ()=>rows.map((row)=>call.decode(row)));
}
/** Joins two readings: the first unknown wins. The proof is the left one's, with the pages of both. */ function both(left, right, join) {
    if (!left.known) return left;
    if (!right.known) return right;
    const proof = {
        ...left.proof,
        pages: left.proof.pages + right.proof.pages
    };
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(join(left.value, right.value), proof);
}


/***/ }),

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ commentAccess),
/* harmony export */   w: () => (/* binding */ commentsPart)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4243);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1467);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3972);



const graphComment = (node)=>({
        id: node.number('databaseId'),
        nodeId: node.text('id'),
        body: node.text('body'),
        author: (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOrNull */ .cc)(node.objectOrNull('author')),
        association: node.text('authorAssociation'),
        createdAt: node.text('createdAt'),
        updatedAt: node.text('updatedAt'),
        lastEditedAt: node.textOrNull('lastEditedAt'),
        editor: (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOrNull */ .cc)(node.objectOrNull('editor'))?.login ?? null,
        minimized: node.flag('isMinimized'),
        minimizedReason: node.textOrNull('minimizedReason'),
        url: node.text('url')
    });
/** REST tells neither editor nor minimising: enough for what we have just written ourselves, for nothing else. */ const ownComment = (row)=>({
        id: row.number('id'),
        nodeId: row.text('node_id'),
        body: row.textOrNull('body') ?? '',
        author: (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOrNull */ .SE)(row.objectOrNull('user')),
        association: row.textOrNull('author_association') ?? 'NONE',
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        lastEditedAt: row.text('updated_at') === row.text('created_at') ? null : row.text('updated_at'),
        editor: null,
        minimized: false,
        minimizedReason: null,
        url: row.text('html_url')
    });
const commentFields = `id databaseId body createdAt updatedAt lastEditedAt isMinimized minimizedReason url
  authorAssociation author ${_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorSelection */ .kh} editor ${_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorSelection */ .kh}`;
/** Comments of an issue or pull request, oldest first. */ const commentsPart = (issue, alias = 'thread')=>({
        call: {
            endpoint: 'GRAPHQL issue comments'
        },
        alias,
        select: (after)=>{
            const comments = `comments(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${commentFields} } }`;
            return `${alias}: issueOrPullRequest(number: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(issue)}) { ... on Issue { ${comments} } ... on PullRequest { ${comments} } }`;
        },
        path: [
            'comments'
        ],
        decode: graphComment
    });
const readComments = (transport, issue)=>(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(transport, commentsPart(issue));
const commentAccess = ({ transport, writer })=>({
        comments: (number)=>readComments(transport, number),
        comment: (number, body)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
                parameters: {
                    issue_number: number,
                    body
                }
            }, `comment on #${number}`, (0,_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(ownComment)),
        editComment: (commentId, body)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
                parameters: {
                    comment_id: commentId,
                    body
                },
                safe: true
            }, `edit comment ${commentId}`, (0,_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(ownComment))
    });


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ accountOrNull),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   cc: () => (/* binding */ actorOrNull),
/* harmony export */   kh: () => (/* binding */ actorSelection),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/** REST: `user`, `creator`, `author`. */ const accountOf = (fields)=>({
        login: fields.textOrNull('login'),
        type: fields.textOrNull('type')
    });
const accountOrNull = (fields)=>fields === null ? null : accountOf(fields);
/**
 * GraphQL: `author { __typename login }`. Logins of bots come without the `[bot]` that REST writes; we write it,
 * so that one account has one name.
 */ function actorOrNull(fields) {
    if (fields === null) return null;
    const type = fields.text('__typename');
    const login = fields.text('login');
    return {
        login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
        type
    };
}
const actorSelection = '{ __typename login }';
/** Leaves out what is undefined: GitHub takes a null for "remove", and a missing field for "leave as it is". */ const defined = (values)=>Object.fromEntries(Object.entries(values).filter(([, value])=>value !== undefined));


/***/ }),

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ deploymentAccess),
  A: () => (/* binding */ deploymentsPart)
});

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var src = __webpack_require__(2714);
// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var report_src = __webpack_require__(7303);
// EXTERNAL MODULE: ./packages/github/src/decode.js
var decode = __webpack_require__(1541);
// EXTERNAL MODULE: ./packages/github/src/graph.js
var graph = __webpack_require__(4243);
// EXTERNAL MODULE: ./packages/github/src/reads.js
var reads = __webpack_require__(8150);
// EXTERNAL MODULE: ./packages/github/src/writes.js
var writes = __webpack_require__(1467);
// EXTERNAL MODULE: ./packages/github/src/resources/common.js
var common = __webpack_require__(3972);
;// CONCATENATED MODULE: ./packages/github/src/resources/environments.js

function reviewerOf(row) {
    const who = row.object('reviewer');
    return row.text('type') === 'Team' ? {
        type: 'Team',
        name: who.text('slug')
    } : {
        type: 'User',
        name: who.text('login')
    };
}
function ruleOf(row) {
    const type = row.text('type');
    switch(type){
        case 'required_reviewers':
            return {
                type,
                reviewers: row.list('reviewers', reviewerOf),
                preventSelfReview: row.flagOrNull('prevent_self_review') ?? false
            };
        case 'wait_timer':
            return {
                type,
                minutes: row.number('wait_timer')
            };
        case 'branch_policy':
            return {
                type
            };
        default:
            return {
                type: 'other',
                name: type
            };
    }
}
function environmentOf(row) {
    const policy = row.objectOrNull('deployment_branch_policy');
    return {
        id: row.number('id'),
        name: row.text('name'),
        url: row.textOrNull('html_url'),
        rules: row.listOrNull('protection_rules', ruleOf) ?? [],
        branchPolicy: policy === null ? null : {
            protectedBranches: policy.flag('protected_branches'),
            customBranchPolicies: policy.flag('custom_branch_policies')
        },
        adminsBypass: row.flagOrNull('can_admins_bypass')
    };
}
/** Environments with their protection rules; GraphQL knows neither branch policies nor the admins' bypass. */ const environmentReads = (transport)=>({
        environment: (name)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/environments/{environment_name}',
                parameters: {
                    environment_name: name
                }
            }, environmentOf),
        environments: ()=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/environments',
                rows: 'environments',
                decode: environmentOf
            })
    });

;// CONCATENATED MODULE: ./packages/github/src/resources/deployments.js








/** GitHub's cap on the description of a status. */ const descriptionLength = 140;
const newestFirst = (rows)=>rows.toSorted((left, right)=>right.createdAt.localeCompare(left.createdAt) || (right.id ?? 0) - (left.id ?? 0));
/** GitHub gives JSON objects back as objects (REST) or as text (GraphQL); other text stays text. */ function payloadOf(value) {
    if (typeof value !== 'string') return value ?? null;
    try {
        const parsed = JSON.parse(value);
        return typeof parsed === 'string' ? payloadOf(parsed) : parsed;
    } catch  {
        return value === '' ? null : value;
    }
}
const restStatus = (row)=>({
        state: row.text('state'),
        description: row.textOrNull('description') ?? '',
        environment: row.textOrNull('environment'),
        environmentUrl: row.textOrNull('environment_url'),
        logUrl: row.textOrNull('log_url'),
        creator: (0,common/* accountOrNull */.SE)(row.objectOrNull('creator')),
        createdAt: row.text('created_at')
    });
const restDeployment = (row)=>({
        id: row.number('id'),
        sha: row.text('sha'),
        ref: row.text('ref'),
        task: row.text('task'),
        environment: row.text('environment'),
        description: row.textOrNull('description'),
        payload: payloadOf(row.raw('payload')),
        creator: (0,common/* accountOrNull */.SE)(row.objectOrNull('creator')),
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        statuses: []
    });
const graphStatus = (node)=>({
        state: (0,decode/* word */.Vm)(node.text('state')),
        description: node.textOrNull('description') ?? '',
        environment: node.textOrNull('environment'),
        environmentUrl: node.textOrNull('environmentUrl'),
        logUrl: node.textOrNull('logUrl'),
        creator: (0,common/* actorOrNull */.cc)(node.objectOrNull('creator')),
        createdAt: node.text('createdAt')
    });
const graphDeployment = (node)=>({
        id: node.number('databaseId'),
        sha: node.text('commitOid'),
        ref: node.objectOrNull('ref')?.text('name') ?? null,
        task: node.textOrNull('task') ?? 'deploy',
        // A status may carry a deployment to another environment; where it was made for is what we asked for.
        environment: node.textOrNull('originalEnvironment') ?? node.text('environment'),
        description: node.textOrNull('description'),
        payload: payloadOf(node.raw('payload')),
        creator: (0,common/* actorOrNull */.cc)(node.objectOrNull('creator')),
        createdAt: node.text('createdAt'),
        updatedAt: node.text('updatedAt'),
        statuses: graphStatuses(node)
    });
/**
 * Statuses of one second are told apart by their order alone, and GitHub does not document the connection's: its
 * own `latestStatus` says at which end the newest is.
 */ function graphStatuses(node) {
    const statuses = (0,graph/* wholeConnection */.At)(node.object('statuses'), (status)=>status);
    const latest = node.objectOrNull('latestStatus')?.text('id');
    const oldestFirst = statuses.length > 1 && statuses.at(-1)?.text('id') === latest;
    return newestFirst((oldestFirst ? statuses.toReversed() : statuses).map(graphStatus));
}
const statusFields = `state description environment environmentUrl logUrl createdAt creator ${common/* actorSelection */.kh}`;
const deploymentFields = `databaseId commitOid ref { name } task environment originalEnvironment description
  payload createdAt updatedAt creator ${common/* actorSelection */.kh} latestStatus { id }
  statuses(first: 100) { totalCount nodes { id ${statusFields} } }`;
/** Deployments of one environment, newest first, with all statuses. */ const deploymentsPart = (environment, atMost, alias = 'deployments')=>({
        call: {
            endpoint: 'GRAPHQL deployments'
        },
        alias,
        select: (after)=>`${alias}: deployments(environments: [${(0,graph/* literal */.eu)(environment)}], first: ${Math.min(100, atMost ?? 100)}${after},
      orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${deploymentFields} } }`,
        path: [],
        decode: graphDeployment,
        ...atMost === undefined ? {} : {
            atMost
        }
    });
async function restStatuses(transport, row) {
    const statuses = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        parameters: {
            deployment_id: row.id
        },
        decode: restStatus
    });
    return statuses.known ? (0,src/* known */.eO)({
        ...row,
        statuses: newestFirst(statuses.value)
    }, statuses.proof) : statuses;
}
/** One request more for each deployment: only where GraphQL is not there, or for a single commit. */ async function listByRest(transport, filter) {
    const rows = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/deployments',
        parameters: {
            environment: filter.environment,
            ...filter.sha === undefined ? {} : {
                sha: filter.sha
            }
        },
        decode: restDeployment,
        ...filter.atMost === undefined ? {} : {
            atMost: filter.atMost
        }
    });
    if (!rows.known) return rows;
    const whole = await Promise.all(rows.value.map((row)=>restStatuses(transport, row)));
    const complete = [];
    for (const row of whole){
        if (!row.known) return row;
        complete.push(row.value);
    }
    return (0,src/* known */.eO)(newestFirst(complete), rows.proof);
}
async function list(transport, filter) {
    if (filter.sha !== undefined) return listByRest(transport, filter);
    const part = deploymentsPart(filter.environment, filter.atMost);
    const answer = await (0,graph/* askGraph */.ep)(transport, part.call, (0,graph/* inRepository */.yJ)(transport, part.select('')));
    if ('failure' in answer) return answer.missing ? listByRest(transport, filter) : (0,reads/* unknownFrom */.NI)(transport, part.call, answer.failure);
    const found = await (0,graph/* finishList */.w2)(transport, part, answer);
    return found.known ? {
        ...found,
        value: newestFirst(found.value)
    } : found;
}
async function read(transport, id) {
    const row = await (0,reads/* readOne */.JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
        parameters: {
            deployment_id: id
        }
    }, restDeployment);
    return row.known ? restStatuses(transport, row.value) : row;
}
const createBody = (deployment)=>({
        ref: deployment.sha,
        environment: deployment.environment,
        task: deployment.task,
        payload: deployment.payload,
        // By default GitHub merges the default branch into an older ref, and demands green checks of it.
        auto_merge: false,
        required_contexts: [],
        ...deployment.description === undefined ? {} : {
            description: (0,report_src/* clipCharacters */.Pu)(deployment.description, descriptionLength)
        },
        ...deployment.productionEnvironment === undefined ? {} : {
            production_environment: deployment.productionEnvironment
        },
        ...deployment.transientEnvironment === undefined ? {} : {
            transient_environment: deployment.transientEnvironment
        }
    });
const statusBody = (status)=>({
        state: status.state,
        auto_inactive: status.autoInactive ?? false,
        ...status.description === undefined ? {} : {
            description: (0,report_src/* clipCharacters */.Pu)(status.description, descriptionLength)
        },
        ...status.logUrl === undefined ? {} : {
            log_url: status.logUrl
        },
        ...status.environmentUrl === undefined ? {} : {
            environment_url: status.environmentUrl
        }
    });
function deploymentAccess({ transport, writer }) {
    return {
        ...environmentReads(transport),
        list: (filter)=>list(transport, filter),
        read: (id)=>read(transport, id),
        create: (deployment)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/deployments',
                parameters: createBody(deployment)
            }, `create deployment (${deployment.task}) of ${deployment.sha} to ${deployment.environment}`, (0,writes/* answered */.oQ)(restDeployment)),
        addStatus: (id, status)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
                parameters: {
                    deployment_id: id,
                    ...statusBody(status)
                }
            }, `set deployment ${id} to ${status.state}: ${status.description ?? ''}`, (0,writes/* answered */.oQ)(restStatus))
    };
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ finishProject),
/* harmony export */   Wh: () => (/* binding */ readProject),
/* harmony export */   jk: () => (/* binding */ projectPart)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4243);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8150);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6953);




const call = {
    endpoint: 'GRAPHQL project',
    token: 'directory'
};
const fieldName = 'field { ... on ProjectV2FieldCommon { name } }';
const fieldValues = `fieldValues(first: 50) { totalCount nodes { __typename
  ... on ProjectV2ItemFieldSingleSelectValue { name optionId ${fieldName} }
  ... on ProjectV2ItemFieldTextValue { text ${fieldName} }
  ... on ProjectV2ItemFieldNumberValue { number ${fieldName} }
  ... on ProjectV2ItemFieldDateValue { date ${fieldName} }
  ... on ProjectV2ItemFieldIterationValue { title ${fieldName} } } }`;
const contentFields = `number title body url repository { nameWithOwner defaultBranchRef { name } } milestone { title }
  labels(first: 30) { totalCount nodes { name } }`;
const itemFields = `id type isArchived content { __typename ... on DraftIssue { title }
  ... on Issue { issueState: state stateReason ${contentFields} ${_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedPullsSelection */ .s6} }
  ... on PullRequest { state baseRefName mergedAt mergeCommit { oid } ${contentFields} } } ${fieldValues}`;
const valueKeys = {
    ProjectV2ItemFieldSingleSelectValue: 'name',
    ProjectV2ItemFieldTextValue: 'text',
    ProjectV2ItemFieldNumberValue: 'number',
    ProjectV2ItemFieldDateValue: 'date',
    ProjectV2ItemFieldIterationValue: 'title'
};
function fieldValueOf(node) {
    const key = valueKeys[node.text('__typename')];
    const value = key === undefined ? undefined : node.raw(key);
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    return {
        field: node.object('field').text('name'),
        value: String(value),
        optionId: node.textOrNull('optionId')
    };
}
const kinds = {
    issue: 'issue',
    pull_request: 'pull-request',
    draft_issue: 'draft',
    redacted: 'redacted'
};
const noContent = {
    number: null,
    title: null,
    body: null,
    state: null,
    stateReason: null,
    repository: null,
    defaultBranch: null,
    pullRequests: [],
    url: null,
    base: null,
    mergeCommit: null,
    mergedAt: null,
    milestone: null,
    labels: []
};
const lower = (value)=>value === null ? null : (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(value);
/** Issue, pull request or draft; a draft has a title only. */ const contentOf = (content)=>({
        number: content.numberOrNull('number'),
        title: content.textOrNull('title'),
        body: content.textOrNull('body'),
        state: lower(content.textOrNull('issueState') ?? content.textOrNull('state')),
        stateReason: lower(content.textOrNull('stateReason')),
        repository: content.objectOrNull('repository')?.text('nameWithOwner') ?? null,
        defaultBranch: content.objectOrNull('repository')?.objectOrNull('defaultBranchRef')?.textOrNull('name') ?? null,
        pullRequests: content.text('__typename') === 'Issue' ? (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedPullsOf */ .nl)(content) : [],
        url: content.textOrNull('url'),
        base: content.textOrNull('baseRefName'),
        mergeCommit: content.objectOrNull('mergeCommit')?.text('oid') ?? null,
        mergedAt: content.textOrNull('mergedAt'),
        milestone: content.objectOrNull('milestone')?.text('title') ?? null,
        labels: content.has('labels') ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeConnection */ .At)(content.object('labels'), (label)=>label.text('name')) : []
    });
const itemOf = (statusField)=>(node)=>{
        const kind = kinds[(0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(node, 'type', [
            'issue',
            'pull_request',
            'draft_issue',
            'redacted'
        ])];
        const content = node.objectOrNull('content');
        const values = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeConnection */ .At)(node.object('fieldValues'), fieldValueOf).filter((value)=>value !== null);
        const status = values.find(({ field })=>field === statusField);
        const optionId = status?.optionId ?? null;
        return {
            id: node.text('id'),
            // An issue without content is one that the token may not see, whatever its type says.
            kind: content === null ? 'redacted' : kind,
            archived: node.flag('isArchived'),
            status: status === undefined || optionId === null ? null : {
                name: status.value,
                optionId
            },
            ...content === null ? noContent : contentOf(content),
            fields: Object.fromEntries(values.map(({ field, value })=>[
                    field,
                    value
                ]))
        };
    };
const ownerOpen = (owner)=>`repositoryOwner(login: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(owner)}) { ... on ProjectV2Owner {`;
function itemsPart(request, header) {
    return {
        call,
        alias: 'board',
        inRepository: false,
        select: (after)=>`board: ${ownerOpen(request.owner)} projectV2(number: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(request.number)}) { ${after === '' ? header : ''}
        items(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${itemFields} } } } } }`,
        path: [
            'projectV2',
            'items'
        ],
        decode: itemOf(request.statusField)
    };
}
const headerOf = (request)=>(node)=>({
            id: node.text('id'),
            title: node.text('title'),
            closed: node.flag('closed'),
            url: node.text('url'),
            statusOptions: node.objectOrNull('field')?.listOrNull('options', (option)=>({
                    id: option.text('id'),
                    name: option.text('name')
                })) ?? missingField(node, request.statusField)
        });
/** A board without the field cannot say what is done: that is no empty list of options. */ function missingField(node, name) {
    throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol(`${node.text('title')} has no single-select field "${name}"`);
}
/** The board's selection, for a document that holds other parts too. */ const projectPart = (request)=>itemsPart(request, `id title closed url field(name: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(request.statusField)}) {
      ... on ProjectV2SingleSelectField { options { id name } } }`);
async function finishProject(transport, request, answer) {
    const header = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .graphPart */ .IA)(transport, call, answer, [
        'board',
        'projectV2'
    ], headerOf(request));
    if (!header.known) return header;
    const items = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .finishList */ .w2)(transport, projectPart(request), answer);
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(header, items, (board, rows)=>({
            ...board,
            items: rows
        }));
}
/** A whole board, archived items included. */ async function readProject(transport, request) {
    if (!transport.hasDirectoryToken) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDirectoryToken */ .DS)(transport, call.endpoint);
    const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .askGraph */ .ep)(transport, call, `query { ${projectPart(request).select('')} }`);
    return 'failure' in answer ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure) : finishProject(transport, request, answer);
}


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ pullRequestFragment),
/* harmony export */   KX: () => (/* binding */ linkedIssueOf),
/* harmony export */   Ok: () => (/* binding */ pullRequestReads),
/* harmony export */   RB: () => (/* binding */ itemFragments),
/* harmony export */   Un: () => (/* binding */ itemsIn),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   a4: () => (/* binding */ issueFragment),
/* harmony export */   nl: () => (/* binding */ linkedPullsOf),
/* harmony export */   s6: () => (/* binding */ linkedPullsSelection),
/* harmony export */   vk: () => (/* binding */ itemsSelection)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1541);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4243);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8150);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3972);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5593);






const numbersPerQuery = 100;
/** Fewer, since each commit may bring ten pull requests: GitHub refuses queries of more than 500,000 nodes. */ const commitsPerQuery = 25;
const labelsOf = (node)=>node.has('labels') ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(node.object('labels'), (label)=>label.text('name')) : [];
const milestoneOf = (node)=>{
    const milestone = node.objectOrNull('milestone');
    return milestone === null ? null : {
        number: milestone.number('number'),
        title: milestone.text('title')
    };
};
/** Of an issue's selection: the pull requests that close it. More of them than these make the issue unreadable. */ const linkedPullsSelection = `closedByPullRequestsReferences(first: 10) { totalCount nodes {
  number state mergedAt mergeCommit { oid } repository { nameWithOwner } } }`;
const linkedPullsOf = (issue)=>(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(issue.object('closedByPullRequestsReferences'), (node)=>({
            number: node.number('number'),
            state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(node, 'state', [
                'open',
                'closed',
                'merged'
            ]),
            mergeCommit: node.objectOrNull('mergeCommit')?.text('oid') ?? null,
            mergedAt: node.textOrNull('mergedAt'),
            repository: node.object('repository').text('nameWithOwner')
        }));
const linkedIssueOf = (node)=>{
    const reason = node.textOrNull('stateReason');
    return {
        number: node.number('number'),
        title: node.text('title'),
        body: node.text('body'),
        state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(node, 'issueState', [
            'open',
            'closed'
        ]),
        stateReason: reason === null ? null : (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(reason),
        labels: labelsOf(node),
        repository: node.object('repository').text('nameWithOwner'),
        pullRequests: linkedPullsOf(node),
        url: node.text('url')
    };
};
const pullRequestOf = (node)=>({
        number: node.number('number'),
        title: node.text('title'),
        body: node.text('body'),
        state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(node, 'state', [
            'open',
            'closed',
            'merged'
        ]),
        draft: node.flag('isDraft'),
        author: (0,_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorOrNull */ .cc)(node.objectOrNull('author')),
        labels: labelsOf(node),
        base: node.text('baseRefName'),
        head: node.text('headRefName'),
        headSha: node.text('headRefOid'),
        fromFork: node.flag('isCrossRepository'),
        mergeCommit: node.objectOrNull('mergeCommit')?.text('oid') ?? null,
        mergedAt: node.textOrNull('mergedAt'),
        mergedBy: (0,_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorOrNull */ .cc)(node.objectOrNull('mergedBy'))?.login ?? null,
        milestone: milestoneOf(node),
        closes: node.has('closingIssuesReferences') ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(node.object('closingIssuesReferences'), linkedIssueOf) : [],
        url: node.text('url')
    });
const issueFields = `number title body issueState: state stateReason url repository { nameWithOwner }
  labels(first: 50) { totalCount nodes { name } } ${linkedPullsSelection}`;
const pullRequestFields = `number title body state isDraft baseRefName headRefName headRefOid isCrossRepository
  mergedAt url author ${_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorSelection */ .kh} mergeCommit { oid } mergedBy ${_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorSelection */ .kh}
  milestone { number title } labels(first: 50) { totalCount nodes { name } }
  closingIssuesReferences(first: 25) { totalCount nodes { ${issueFields} } }`;
/** Each stands beside a query that uses it: GitHub refuses one that nobody uses. */ const issueFragment = `fragment IssueItem on Issue { ${issueFields} }`;
const pullRequestFragment = `fragment PullRequestItem on PullRequest { ${pullRequestFields} }`;
/** What documents with items need beside them: a hundred aliases would repeat it a hundred times. */ const itemFragments = `${issueFragment} ${pullRequestFragment}`;
const itemsCall = {
    endpoint: 'GRAPHQL issues and pull requests',
    attempts: 1
};
/** One alias for each number. */ const itemsSelection = (numbers)=>numbers.map((number)=>`i${number}: issueOrPullRequest(number: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(number)}) { __typename
        ...IssueItem ...PullRequestItem }`).join('\n');
const itemOf = (number, node)=>node.text('__typename') === 'PullRequest' ? {
        kind: 'pull-request',
        number,
        pullRequest: pullRequestOf(node)
    } : {
        kind: 'issue',
        number,
        issue: linkedIssueOf(node)
    };
/** What each number is. "Could not resolve" is absence where other numbers of the same query were given. */ async function itemsIn(transport, answer, numbers) {
    const items = [];
    for (const number of numbers){
        const item = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphPart */ .IA)(transport, itemsCall, answer, [
            'repository',
            `i${number}`
        ], (node)=>itemOf(number, node));
        if (item.known) items.push(item.value);
        else if (isAbsent(answer, number)) items.push({
            kind: 'absent',
            number
        });
        else return item;
    }
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(items, {
        endpoint: itemsCall.endpoint,
        pages: 1,
        total: items.length,
        at: answer.at
    });
}
const isAbsent = ({ errors }, number)=>errors.some(({ type, message, path })=>type === 'NOT_FOUND' && path?.at(-1) === `i${number}` && message.startsWith('Could not resolve'));
/**
 * Heavy queries at once. More of them take GitHub longer than 10 s each, are cut, and have to be asked again; and it
 * grants 60 s of its time for 60 s of ours.
 */ const chunksAtOnce = 4;
/** Asks for `keys` in chunks; a chunk that GitHub cuts off is asked again in halves. */ async function inChunks(keys, size, ask) {
    const chunks = Array.from({
        length: Math.ceil(keys.length / size)
    }, (_, index)=>keys.slice(index * size, (index + 1) * size));
    const readings = [];
    const waiting = chunks.entries();
    const askOn = async ()=>{
        for (const [index, chunk] of waiting)readings[index] = await halving(chunk, ask);
    };
    await Promise.all(Array.from({
        length: chunksAtOnce
    }, askOn));
    const rows = [];
    let pages = 0;
    for (const reading of readings){
        if (!reading.known) return reading;
        rows.push(...reading.value);
        pages += reading.proof.pages;
    }
    const proof = readings.at(-1);
    return proof?.known === true ? (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows, {
        ...proof.proof,
        pages,
        total: rows.length
    }) : null;
}
/** GitHub cuts a query after 10 s with 502 or 504, whatever its price; smaller ones get through. */ async function halving(keys, ask) {
    const whole = await ask(keys);
    const cut = !whole.known && (whole.reason === 'unavailable' || whole.reason === 'timeout');
    if (!cut || keys.length < 2) return whole;
    const middle = Math.ceil(keys.length / 2);
    const left = await halving(keys.slice(0, middle), ask);
    if (!left.known) return left;
    const right = await halving(keys.slice(middle), ask);
    if (!right.known) return right;
    const proof = {
        ...right.proof,
        pages: left.proof.pages + right.proof.pages
    };
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)([
        ...left.value,
        ...right.value
    ], proof);
}
const nothingAsked = (transport, call)=>{
    const at = new Date(transport.now()).toISOString();
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)([], {
        endpoint: call.endpoint,
        pages: 0,
        total: 0,
        at
    });
};
async function readItems(transport, numbers) {
    const found = await inChunks([
        ...new Set(numbers)
    ], numbersPerQuery, async (chunk)=>{
        const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraph */ .ep)(transport, itemsCall, (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(transport, itemsSelection(chunk), itemFragments));
        return 'failure' in answer ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(transport, itemsCall, answer.failure) : itemsIn(transport, answer, chunk);
    });
    return found ?? nothingAsked(transport, itemsCall);
}
const ofCommitsCall = {
    endpoint: 'GRAPHQL pull requests of commits',
    attempts: 1
};
async function commitsIn(transport, answer, shas) {
    const rows = [];
    for (const [index, sha] of shas.entries()){
        const row = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphPart */ .IA)(transport, ofCommitsCall, answer, [
            'repository',
            `c${index}`
        ], (node)=>({
                sha,
                pullRequests: (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(node.object('associatedPullRequests'), pullRequestOf)
            }));
        if (!row.known) return row;
        rows.push(row.value);
    }
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows, {
        endpoint: ofCommitsCall.endpoint,
        pages: 1,
        total: rows.length,
        at: answer.at
    });
}
async function ofCommits(transport, shas) {
    const found = await inChunks([
        ...new Set(shas)
    ], commitsPerQuery, async (chunk)=>{
        const selection = chunk.map((sha, index)=>`c${index}: object(oid: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(sha)}) { ... on Commit {
        associatedPullRequests(first: 10) { totalCount nodes { ...PullRequestItem } } } }`);
        const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraph */ .ep)(transport, ofCommitsCall, (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(transport, selection.join('\n'), pullRequestFragment));
        return 'failure' in answer ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(transport, ofCommitsCall, answer.failure) : commitsIn(transport, answer, chunk);
    });
    return found ?? nothingAsked(transport, ofCommitsCall);
}
async function readPullRequest(transport, number) {
    const call = {
        endpoint: 'GRAPHQL issues and pull requests'
    };
    const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraph */ .ep)(transport, call, (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(transport, itemsSelection([
        number
    ]), itemFragments));
    if ('failure' in answer) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphPart */ .IA)(transport, call, answer, [
        'repository',
        `i${number}`
    ], (node)=>{
        if (node.text('__typename') !== 'PullRequest') throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedAnswer */ .ol(`#${number} is an issue`);
        return pullRequestOf(node);
    });
}
const pullRequestReads = (transport)=>({
        read: (number)=>readPullRequest(transport, number),
        items: (numbers)=>readItems(transport, numbers),
        ofCommits: (shas)=>ofCommits(transport, shas),
        files: (number)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
                parameters: {
                    pull_number: number
                },
                decode: _repository_js__WEBPACK_IMPORTED_MODULE_3__/* .changedFileOf */ .Ml
            })
    });


/***/ }),

/***/ 5593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ changedFileOf),
/* harmony export */   Wr: () => (/* binding */ repositoryReads),
/* harmony export */   sg: () => (/* binding */ readRef),
/* harmony export */   xu: () => (/* binding */ gitRefOf)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8150);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3898);




const comparisonStates = [
    'ahead',
    'behind',
    'diverged',
    'identical'
];
const fullSha = /^[0-9a-f]{40}([0-9a-f]{24})?$/u;
function personOf(commit, row, role) {
    const person = commit.objectOrNull(role);
    return {
        name: person?.textOrNull('name') ?? '',
        email: person?.textOrNull('email') ?? '',
        at: person?.textOrNull('date') ?? '',
        login: row.objectOrNull(role)?.textOrNull('login') ?? null
    };
}
/** REST's commit, as in `GET …/commits/{ref}` and in comparisons. */ function commitOf(row) {
    const commit = row.object('commit');
    return {
        sha: row.text('sha'),
        parents: row.list('parents', (parent)=>parent.text('sha')),
        message: commit.text('message'),
        author: personOf(commit, row, 'author'),
        committer: personOf(commit, row, 'committer'),
        url: row.textOrNull('html_url') ?? ''
    };
}
/** REST's diff entry, as in comparisons and pull requests. */ const changedFileOf = (row)=>({
        path: row.text('filename'),
        previousPath: row.textOrNull('previous_filename'),
        status: row.text('status'),
        additions: row.number('additions'),
        deletions: row.number('deletions'),
        patch: row.textOrNull('patch')
    });
const gitRefOf = (row)=>{
    const object = row.object('object');
    return {
        name: row.text('ref'),
        sha: object.text('sha'),
        objectType: object.text('type')
    };
};
const repositoryOf = (row)=>({
        owner: row.object('owner').text('login'),
        name: row.text('name'),
        defaultBranch: row.text('default_branch'),
        private: row.flag('private'),
        archived: row.flagOrNull('archived') ?? false,
        ownerType: row.object('owner').textOrNull('type') ?? 'User',
        nodeId: row.text('node_id'),
        url: row.textOrNull('html_url') ?? ''
    });
const readCommit = (transport, ref)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: {
            ref
        }
    }, commitOf);
async function readComparison(transport, base, head) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: {
            basehead: `${base}...${head}`,
            per_page: 100
        }
    };
    const first = await transport.send(call);
    if (!first.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, first.failure);
    const total = new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(first.data, 'answer').numberOrNull('total_commits') ?? 0;
    const pages = Array.from({
        length: Math.max(0, Math.ceil(total / 100) - 1)
    }, (_, index)=>index + 2);
    const rest = await Promise.all(pages.map((page)=>transport.send({
            ...call,
            parameters: {
                ...call.parameters,
                page
            }
        })));
    for (const answer of rest)if (!answer.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    const answers = [
        first,
        ...rest
    ];
    const proof = {
        endpoint: call.endpoint,
        pages: answers.length,
        total,
        at: first.at
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, proof, ()=>comparisonOf(answers));
}
function comparisonOf(answers) {
    const parts = answers.map((answer)=>new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer'));
    const [first] = parts;
    const commits = parts.flatMap((part)=>part.list('commits', commitOf));
    const total = first.number('total_commits');
    if (commits.length !== total) throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteAnswer */ .Ti(`GitHub counts ${total} commits, but gave ${commits.length}`);
    const files = first.listOrNull('files', changedFileOf) ?? [];
    return {
        status: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(first, 'status', comparisonStates),
        aheadBy: first.number('ahead_by'),
        behindBy: first.number('behind_by'),
        mergeBase: first.object('merge_base_commit').text('sha'),
        baseCommittedAt: commitOf(first.object('base_commit')).committer.at,
        commits,
        files,
        filesComplete: files.length < 300
    };
}
async function isAncestor(transport, ancestor, descendant) {
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: {
            basehead: `${ancestor}...${descendant}`,
            per_page: 1
        }
    }, (row)=>{
        const status = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(row, 'status', comparisonStates);
        return status === 'ahead' || status === 'identical';
    });
}
/** The commit behind an annotated tag object; tags of tags are followed. */ async function peel(transport, ref) {
    let sha = ref.sha;
    for(let depth = 0; depth < 5; depth += 1){
        const target = await (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
            endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
            parameters: {
                tag_sha: sha
            }
        }, (row)=>({
                sha: row.object('object').text('sha'),
                type: row.object('object').text('type')
            }));
        if (!target.known) return target;
        if (target.value.type === 'commit') return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
            name: ref.name,
            commit: target.value.sha,
            tagObject: ref.sha
        }, target.proof);
        sha = target.value.sha;
    }
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
        parameters: {
            tag_sha: sha
        }
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, {
        endpoint: call.endpoint,
        pages: 1,
        at: ''
    }, ()=>{
        throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol(`${ref.name} is a tag of a tag, more than five deep`);
    });
}
const refCall = (name)=>({
        endpoint: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
        parameters: {
            ref: name.replace(/^refs\//u, '')
        }
    });
/** One ref by its full name. */ const readRef = (transport, name)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, refCall(name), gitRefOf);
async function resolve(transport, ref) {
    if (!fullSha.test(ref)) {
        const call = refCall(ref.startsWith('refs/') ? ref : `tags/${ref}`);
        const answer = await transport.send(call);
        if (answer.ok) return resolveFound(transport, call, answer);
        if (ref.startsWith('refs/') || answer.failure.reason !== 'absent-or-hidden') return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    }
    const commit = await readCommit(transport, ref);
    return commit.known ? (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        name: ref,
        commit: commit.value.sha,
        tagObject: null
    }, commit.proof) : commit;
}
async function resolveFound(transport, call, answer) {
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    const found = (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, proof, ()=>gitRefOf(new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer')));
    if (!found.known) return found;
    return found.value.objectType === 'tag' ? peel(transport, found.value) : (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        name: found.value.name,
        commit: found.value.sha,
        tagObject: null
    }, proof);
}
const contentsCall = (path, commit)=>({
        endpoint: 'GET /repos/{owner}/{repo}/contents/{path}',
        parameters: {
            path,
            ref: commit
        }
    });
async function readFileAt(transport, path, commit) {
    const call = contentsCall(path, commit);
    const found = await (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, call, (row)=>{
        if (row.text('type') !== 'file') throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol(`${path} is a ${row.text('type')}, not a file`);
        const text = row.textOrNull('encoding') === 'base64' ? Buffer.from(row.text('content'), 'base64').toString('utf8') : null;
        return {
            path,
            text,
            blob: row.text('sha'),
            commit
        };
    });
    if (!found.known) return found;
    if (found.value.text !== null) return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        ...found.value,
        text: found.value.text
    }, found.proof);
    // Above 1 MB GitHub leaves the content out and gives it only raw.
    const raw = await transport.send({
        ...call,
        raw: true,
        headers: {
            accept: 'application/vnd.github.raw+json'
        }
    });
    if (!raw.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, raw.failure);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        ...found.value,
        text: raw.data.toString('utf8')
    }, found.proof);
}
async function readFile(transport, path, ref) {
    if (fullSha.test(ref)) return readFileAt(transport, path, ref);
    const commit = await readCommit(transport, ref);
    return commit.known ? readFileAt(transport, path, commit.value.sha) : commit;
}
async function readFolder(transport, path, ref) {
    const call = contentsCall(path, ref);
    const answer = await transport.send(call);
    if (!answer.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    }, ()=>(0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(answer.data, path).map((row)=>row.text('type') === 'dir' ? `${row.text('name')}/` : row.text('name')));
}
async function defaultBranchHead(transport) {
    const [repository, commit] = await Promise.all([
        (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
            endpoint: 'GET /repos/{owner}/{repo}'
        }, repositoryOf),
        readCommit(transport, 'HEAD')
    ]);
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(repository, commit, ({ defaultBranch }, { sha })=>({
            branch: defaultBranch,
            sha
        }));
}
const readRateLimit = (transport)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
        endpoint: 'GET /rate_limit'
    }, (row)=>{
        const core = row.object('resources').object('core');
        const resetsAt = new Date(core.number('reset') * 1000).toISOString();
        return {
            limit: core.number('limit'),
            remaining: core.number('remaining'),
            resetsAt
        };
    });
const repositoryReads = (transport)=>({
        read: ()=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}'
            }, repositoryOf),
        defaultBranchHead: ()=>defaultBranchHead(transport),
        commit: (ref)=>readCommit(transport, ref),
        compare: (base, head)=>readComparison(transport, base, head),
        isAncestor: (ancestor, descendant)=>isAncestor(transport, ancestor, descendant),
        resolve: (ref)=>resolve(transport, ref),
        matchingRefs: (prefix)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
                parameters: {
                    ref: prefix.replace(/^refs\//u, '')
                },
                decode: gitRefOf,
                whole: true
            }),
        file: (path, ref)=>readFile(transport, path, ref),
        fileOnDefaultBranch: (path)=>readFile(transport, path, 'HEAD'),
        folder: (path, ref)=>readFolder(transport, path, ref),
        branchRules: (branch)=>(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesOf */ .f)(transport, branch),
        rateLimit: ()=>readRateLimit(transport)
    });


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* unused harmony export requiredChecksOf */
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8150);


const ruleOf = (row)=>({
        type: row.text('type'),
        rulesetId: row.numberOrNull('ruleset_id'),
        rulesetSource: row.textOrNull('ruleset_source'),
        parameters: row.raw('parameters') ?? {}
    });
/** Rules of a branch from every ruleset that applies; `contents: read` suffices. */ const rulesOf = (transport, branch)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .readPages */ .n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
        parameters: {
            branch
        },
        decode: ruleOf
    });
/** The checks that these rules demand, without duplicates. */ function requiredChecksOf(rules) {
    const checks = rules.filter(({ type })=>type === 'required_status_checks').flatMap(({ parameters })=>new Fields(parameters, 'parameters').list('required_status_checks', (row)=>({
                name: row.text('context'),
                appId: row.numberOrNull('integration_id')
            })));
    return [
        ...new Map(checks.map((check)=>[
                `${check.name}\n${check.appId ?? ''}`,
                check
            ])).values()
    ];
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ notConnected),
/* harmony export */   Rb: () => (/* binding */ CutBody),
/* harmony export */   Zj: () => (/* binding */ wholeResponse),
/* harmony export */   _j: () => (/* binding */ maxAnswerBytes),
/* harmony export */   jQ: () => (/* binding */ quiet)
/* harmony export */ });
/**
 * The wire: one request, one whole answer. Octokit fills in paths and authentication; what it would hide (a cut body
 * becomes an empty text, a hang lasts for ever) is caught in the fetch that it is given.
 */ /** The body did not arrive whole. */ class CutBody extends Error {
    name = 'CutBody';
}
/** Code of an error before anything was sent: there was no connection in time. */ const notConnected = 'CONNECT_TIMEOUT';
/** Bytes of one answer; an artifact is the largest thing that we ever ask for. */ const maxAnswerBytes = 64 * 1024 * 1024;
const wholeResponse = ({ status, url, headers }, body)=>({
        status,
        url,
        headers,
        body,
        text: ()=>Promise.resolve(body.toString('utf8')),
        arrayBuffer: ()=>Promise.resolve(body)
    });
const quiet = {
    debug: ()=>{},
    info: ()=>{},
    warn: ()=>{},
    error: ()=>{}
};


/***/ }),

/***/ 1467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   kK: () => (/* binding */ refusedFor),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   u7: () => (/* binding */ createWriter)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9108);




/** Makes a failure of a write into a refusal that says whether it may have happened. */ function refusedBy(transport, call, failure) {
    const reason = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalReasonOf */ .wo)(failure);
    const uncertain = reason === 'uncertain' ? ' It may have happened; running it again finds out.' : '';
    const why = failure.reason === 'absent-or-hidden' ? 'it is not there, or the token may not write it' : failure.why;
    return {
        outcome: 'refused',
        reason,
        endpoint: call.endpoint,
        message: `Cannot write ${(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .needOf */ .ER)(call.endpoint).what}: ${why} ` + `(${failure.status ?? 'no answer'} on ${transport.describe(call)}).${uncertain}`,
        hint: failure.hint
    };
}
const ofUnknown = {
    'not-permitted': 'not-permitted',
    'not-found': 'not-found',
    'feature-off': 'feature-off',
    'rate-limited': 'rate-limited'
};
/** Nothing was sent, since what must be known first could not be read. */ const refusedFor = (endpoint, { reason, message, hint })=>({
        outcome: 'refused',
        reason: ofUnknown[reason] ?? 'unavailable',
        endpoint,
        message: `Not written: ${message}`,
        hint
    });
/** A refusal of our own: a precondition that no longer holds. */ const conflict = (transport, call, why, hint)=>({
        outcome: 'refused',
        reason: 'conflict',
        endpoint: call.endpoint,
        message: `Not written: ${why} (${transport.describe(call)}).`,
        hint
    });
const bodyOf = ({ parameters = {} })=>Object.fromEntries(Object.entries(parameters).map(([name, value])=>[
            name,
            value instanceof Uint8Array ? `${value.length} bytes` : value
        ]));
/** `dryRun`: every write is answered `planned`, and nothing is sent. */ function createWriter(transport, dryRun) {
    const planned = [];
    const plan = (call, what)=>{
        if (!dryRun) return null;
        const write = {
            endpoint: call.endpoint,
            what,
            body: bodyOf(call)
        };
        planned.push(write);
        return {
            outcome: 'planned',
            write
        };
    };
    return {
        planned,
        plan,
        send: async (call, what, decode)=>{
            const instead = plan(call, what);
            if (instead !== null) return instead;
            const answer = await transport.send(call);
            if (!answer.ok) return refusedBy(transport, call, answer.failure);
            try {
                return (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .V)(decode(answer.data));
            } catch (error) {
                if (!(error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol)) throw error;
                return refusedBy(transport, call, (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .faultFailure */ .zk)('malformed', error.message));
            }
        }
    };
}
/** Decodes the object that GitHub answers a write with. */ const answered = (decode)=>(data)=>decode(new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(data, 'answer'));
/** For writes whose answer says nothing. */ const nothing = ()=>null;


/***/ }),

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ done)
/* harmony export */ });
/* unused harmony export mapWritten */
/** Why a write was refused. `uncertain`: it was sent, but the answer never came, so it may have happened. */ const done = (value)=>({
        outcome: 'done',
        value
    });
/** Applies `change` to what a write gave; planned and refused writes stay what they are. */ function mapWritten(written, change) {
    return written.outcome === 'done' ? done(change(written.value)) : written;
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ crossChecks)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);

/** Places of the policy that name an environment. */ const environmentReferences = [
    [
        'requirements',
        'smoke-tests',
        'environment'
    ],
    [
        'requirements',
        'staging-verified',
        'environment'
    ]
];
/** What no single section can see: names that must have been declared elsewhere in the file. */ function crossChecks(policy) {
    const declared = keysOf(at(policy, [
        'environments'
    ]));
    if (declared.length === 0) return [];
    return environmentReferences.flatMap((path)=>{
        const name = at(policy, path);
        if (typeof name !== 'string' || declared.includes(name)) return [];
        const meant = (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(name, declared);
        return [
            {
                path,
                message: `no environment "${name}" is declared.${meant === undefined ? ` Declared: ${declared.join(', ')}` : ` Did you mean "${meant}"?`}`
            }
        ];
    });
}
function at(value, path) {
    return path.reduce((current, key)=>typeof current === 'object' && current !== null ? current[key] : undefined, value);
}
const keysOf = (value)=>typeof value === 'object' && value !== null ? Object.keys(value) : [];


/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(2727);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/policy/src/values/short-form.js
var short_form = __webpack_require__(3390);
// EXTERNAL MODULE: ./packages/policy/src/values/window-grammar.js + 1 modules
var window_grammar = __webpack_require__(4000);
;// CONCATENATED MODULE: ./packages/policy/src/values/text.js


/** Text with something in it. */ const text_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1, 'is empty'));
/** A calendar date, `YYYY-MM-DD`. */ const date = schemas/* string */.YjP().check(schemas/* refine */.YPB(window_grammar/* isDate */.$, 'expected a date that exists, written YYYY-MM-DD'));
/** An absolute http or https address without user name or password. */ const webAddress = schemas/* string */.YjP().check(schemas/* refine */.YPB(isWebAddress, 'expected an address such as https://shop.example, without user name or password'));
/** A path inside the repository: relative, with no way out of it. */ const repositoryPath = schemas/* string */.YjP().check(schemas/* refine */.YPB(isRepositoryPath, 'expected a path inside the repository, such as docs/rollback.md'));
/** The name of an environment variable that holds a secret: the value itself never stands in the policy. */ const secretName = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Z_][A-Z0-9_]*$/, 'expected the name of an environment variable that holds the secret, such as SLACK_WEBHOOK_URL, never the secret itself'));
function isWebAddress(text) {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return [
        'http:',
        'https:'
    ].includes(url.protocol) && url.username === '' && url.password === '';
}
function isRepositoryPath(path) {
    return path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/core.js
var core = __webpack_require__(6416);
;// CONCATENATED MODULE: ./packages/policy/src/values/window.js



const written = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
/** One window as people write it: `Mon-Thu 09:00-16:00 Europe/Berlin`. */ const window_window = schemas/* pipe */.FsL(written, schemas/* transform */.pdi((text, context)=>{
    const parsed = (0,window_grammar/* parseWindow */.E)(text);
    if (parsed.ok) return parsed.window;
    context.issues.push({
        code: 'custom',
        input: text,
        message: parsed.message
    });
    return core/* NEVER */.tm;
}));
/** One window, or a list of them. */ const windows = (0,short_form/* oneOrMore */.h9)(window_window);

;// CONCATENATED MODULE: ./packages/policy/src/sections/environments.js




const releaseTypes = [
    'patch',
    'minor',
    'major'
];
/**
 * When deployments are allowed. Denied times beat allowed ones; holidays are denied whole days, read from an
 * iCalendar file in the repository. `any-time-for` lists the release types that no window holds back.
 */ const deploymentWindow = schemas/* strictObject */.rej({
    allow: windows,
    deny: (0,short_form/* anyNumber */.iG)(window_window),
    holidays: (0,short_form/* anyNumber */.iG)(repositoryPath),
    'any-time-for': schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(releaseTypes)), [])
});
const versionPath = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\/[^\s]*$/, 'expected a path such as /version'));
const environment = schemas/* strictObject */.rej({
    url: webAddress,
    /** Where the running version can be read. */ version: schemas/* optional */.lqM(versionPath),
    window: schemas/* optional */.lqM((0,short_form/* shortForm */.JZ)(windows, (allow)=>({
            allow: allow.map(({ text: written })=>written)
        }), deploymentWindow)),
    /** The part of the environment that one deployment reaches; `all` unless there are canaries or regions. */ wave: schemas/* _default */.Rvf(text_text, 'all'),
    /** Whether the guide's rules for production hold here. Default: true for the name `production`. */ production: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    /** When an evaluation that an event started ends in go: `notify` asks the release manager; a workflow file is started, once. */ 'on-go': schemas/* _default */.Rvf(schemas/* union */.KCZ([
        schemas/* literal */.euz('notify'),
        repositoryPath
    ]), 'notify')
});
const environments_name = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'expected an environment name such as production'));
/** At least one environment; its address is the only thing it must have. */ const environments = schemas/* record */.g1P(environments_name, (0,short_form/* shortForm */.JZ)(webAddress, (url)=>({
        url
    }), environment)).check(schemas/* refine */.YPB((all)=>Object.keys(all).length > 0, 'names no environment. Add one, such as production: https://shop.example'));

// EXTERNAL MODULE: ./packages/policy/src/values/duration.js
var duration = __webpack_require__(4501);
;// CONCATENATED MODULE: ./packages/policy/src/sections/monitor.js




const prometheus = (0,short_form/* shortForm */.JZ)(webAddress, (url)=>({
        url
    }), schemas/* strictObject */.rej({
    url: webAddress,
    /** Environment variable with a bearer token. */ token: schemas/* optional */.lqM(secretName),
    /** Fixed request headers, such as a tenant; secrets belong in `token`. */ headers: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), text_text), {}),
    /** Whether an answer that says it is partial counts. */ 'allow-partial': schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
}));
const path = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\/[^\s]*$/, 'expected a path such as /metrics'));
/** Reading the service's own `/metrics`; has no history, so `mode: baseline` must run before the deployment. */ const scrape = (0,short_form/* shortForm */.JZ)(schemas/* union */.KCZ([
    path,
    schemas/* literal */.euz(true)
]), (value)=>value === true ? {} : {
        path: value
    }, schemas/* strictObject */.rej({
    path: schemas/* _default */.Rvf(path, '/metrics'),
    /** Environment variable with a bearer token. */ token: schemas/* optional */.lqM(secretName)
}));
const common = {
    /** Only critical metrics can fail a release; others are shown. */ critical: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true),
    /** How many times worse counts as a regression. */ margin: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gt */.Tx(1), api/* _lte */.Zm(100)), 2),
    worse: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'higher',
        'lower'
    ]), 'higher')
};
const ratioQueries = schemas/* strictObject */.rej({
    bad: text_text,
    total: text_text
});
const ratio = schemas/* strictObject */.rej({
    kind: schemas/* _default */.Rvf(schemas/* literal */.euz('ratio'), 'ratio'),
    /** Selectors of counters, not rates: we count ourselves, across restarts. */ bad: text_text,
    total: text_text,
    /** The same where the new version does not run: another region or service. */ control: schemas/* optional */.lqM(ratioQueries),
    /** A share of bad events up to this one is as good as none: `0.1 %` is written 0.001. */ negligible: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _nonnegative */.UI(), api/* _lte */.Zm(0.5)), 0.0005),
    ...common
});
const gauge = schemas/* strictObject */.rej({
    kind: schemas/* _default */.Rvf(schemas/* literal */.euz('gauge'), 'gauge'),
    value: text_text,
    ...common
});
const metric = schemas/* union */.KCZ([
    ratio,
    gauge
]);
/** `monitor` before its short forms `errors` and `latency` have joined the metrics. */ const monitor_written = schemas/* strictObject */.rej({
    prometheus: schemas/* optional */.lqM(prometheus),
    scrape: schemas/* optional */.lqM(scrape),
    errors: schemas/* optional */.lqM(ratio),
    latency: schemas/* optional */.lqM(metric),
    metrics: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]*$/, 'expected a name such as errors')), metric), {}),
    /** The guide's 30 minutes after a deployment … */ duration: (0,duration/* duration */.p0)('30m'),
    /** … and its 15 minutes after a rollback. */ confirm: (0,duration/* duration */.p0)('15m'),
    /** Time between two samples. */ step: (0,duration/* duration */.p0)('15s'),
    /** Shown but not judged, at the start. Default: 2 minutes, less where the duration is under 15 minutes. */ 'warm-up': (0,duration/* optionalDuration */.pQ)(),
    /** How much history the false-alarm bound is computed from. */ history: (0,duration/* duration */.p0)('24h'),
    /** The wanted bound on false alarms per deployment, over all metrics and looks. History for 1 in 45 is asked for at most. */ 'false-alarms': schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gt */.Tx(0), api/* _lte */.Zm(0.5)), 0.05),
    /** Pass as soon as the evidence suffices, instead of at the end of the window. */ 'early-pass': schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
});
/** Which metrics decide whether a deployment did harm, and where they are read. */ const monitor = schemas/* prefault */.SdS(schemas/* pipe */.FsL(monitor_written, schemas/* transform */.pdi(({ errors, latency, ...rest })=>({
        ...rest,
        metrics: {
            ...errors && {
                errors
            },
            ...latency && {
                latency
            },
            ...rest.metrics
        }
    }))), {});

// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var src = __webpack_require__(7303);
;// CONCATENATED MODULE: ./packages/policy/src/sections/notes.js




const labels = (...names)=>schemas/* _default */.Rvf((0,short_form/* oneOrMore */.h9)(text_text), names);
const role = schemas/* enum */.k5n(src/* roles */.Ot);
/** How the guide's release notes are made, who writes and who approves them. */ const notes = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /** Which tags are releases; `*` stands for anything but a slash. */ tags: schemas/* _default */.Rvf(text_text, 'v*'),
    /** Pull request labels by the section they put a change in. */ labels: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        features: labels('feature', 'enhancement'),
        improvements: labels('improvement'),
        fixes: labels('bug', 'fix'),
        performance: labels('performance'),
        breaking: labels('breaking-change', 'breaking'),
        exclude: labels('skip-changelog', 'ignore-for-release'),
        'known-issue': labels('known-issue')
    }), {}),
    author: schemas/* _default */.Rvf(role, 'technical-writer'),
    approvers: schemas/* _default */.Rvf(schemas/* array */.YOg(role).check(api/* _minLength */.m9(1)), [
        'product-manager',
        'release-manager'
    ]),
    /** What a breaking change does before 1.0.0: raise the minor number, or begin 1.0.0. */ 'zero-x': schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'minor',
        'major'
    ]), 'minor'),
    /** Kept up to date at publishing when given. */ changelog: schemas/* optional */.lqM(repositoryPath),
    /** Replaces the guide's template. */ template: schemas/* optional */.lqM(repositoryPath)
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/notify.js



const slack = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('slack'),
    channel: schemas/* string */.YjP().check(api/* _regex */.Fk(/^#?[^\s#]+$/, 'expected a channel such as #releases')),
    /** Environment variable with a bot token (threads) or, without one, an incoming webhook's address. */ token: schemas/* _default */.Rvf(secretName, 'SLACK_BOT_TOKEN'),
    webhook: schemas/* _default */.Rvf(secretName, 'SLACK_WEBHOOK_URL'),
    /** Root of Slack's interface, for a relay. */ api: schemas/* _default */.Rvf(webAddress, 'https://slack.com/api')
});
const teams = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('teams'),
    /** Environment variable with the workflow's address, which is itself a secret. */ webhook: schemas/* _default */.Rvf(secretName, 'TEAMS_WEBHOOK_URL')
});
const pagerduty = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('pagerduty'),
    'routing-key': schemas/* _default */.Rvf(secretName, 'PAGERDUTY_ROUTING_KEY'),
    api: schemas/* _default */.Rvf(webAddress, 'https://events.pagerduty.com')
});
const webhook = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('webhook'),
    url: schemas/* optional */.lqM(webAddress),
    /** Environment variable with the address, where the address is a secret. */ 'url-from': schemas/* optional */.lqM(secretName),
    /** Environment variable with the key that signs each message. */ 'signing-key': schemas/* optional */.lqM(secretName)
}).check(schemas/* refine */.YPB((value)=>value.url === undefined !== (value['url-from'] === undefined), 'needs exactly one of url, url-from'));
const notify_long = schemas/* discriminatedUnion */.gMt('kind', [
    slack,
    teams,
    pagerduty,
    webhook
]);
const shortText = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(slack:#?[^\s#]+|teams|pagerduty|webhook:https?:\/\/\S+)$/, 'expected such as slack:#releases, teams, pagerduty or webhook:https://hooks.example/release'));
const destination = (0,short_form/* shortForm */.JZ)(shortText, (written)=>{
    const separator = written.indexOf(':');
    const kind = separator < 0 ? written : written.slice(0, separator);
    const rest = separator < 0 ? '' : written.slice(separator + 1);
    if (kind === 'slack') return {
        kind: 'slack',
        channel: rest
    };
    if (kind === 'webhook') return {
        kind: 'webhook',
        url: rest
    };
    return {
        kind: kind === 'teams' ? 'teams' : 'pagerduty'
    };
}, notify_long);
const destinations = (0,short_form/* anyNumber */.iG)(destination);
/** Where messages go. Nothing leaves for any place that does not stand here. */ const notify = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    release: destinations,
    incident: destinations,
    /** The three audiences of an announcement; each may have a place of its own. */ stakeholders: destinations,
    support: destinations,
    customers: destinations,
    /** Text that begins every message, such as a team's name. */ prefix: schemas/* optional */.lqM(text_text)
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/producers.js


/**
 * The workflow files whose runs may make evidence; a `*` stands for any part of a file name. By default every
 * workflow of the repository: pull request runs are refused whatever their file.
 */ const producers = schemas/* _default */.Rvf(schemas/* array */.YOg(repositoryPath).check(api/* _minLength */.m9(1)), [
    '.github/workflows/*'
]);
/** The services of one repository and the paths that belong to each. Without this, the repository is one service. */ const services = schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'expected a service name such as storefront')), schemas/* strictObject */.rej({
    paths: schemas/* _default */.Rvf(schemas/* array */.YOg(repositoryPath), [])
})), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/profiles.js


const overrides = schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n([
    'block',
    'report',
    'off'
])), {});
/** What differs by the guide's release types. A patch may be hurried; it may never skip CI, smoke, target or freeze. */ const profiles = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    patch: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** A hotfix links an incident or an issue with one of these labels. */ 'linked-labels': schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _minLength */.m9(1)), [
            'incident',
            'critical'
        ]),
        /** These become one `/go` of the release manager. */ combined: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), [
            'deployment-window',
            'acceptance-criteria',
            'readiness-review'
        ]),
        /** When sign-offs that were skipped are due, counted from the deployment. */ 'sign-offs-due': (0,duration/* duration */.p0)('24h'),
        requirements: overrides
    }), {}),
    minor: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        requirements: overrides
    }), {}),
    major: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** How long before the deployment customers must have been told. */ 'communication-ahead': (0,duration/* duration */.p0)('7d'),
        requirements: overrides
    }), {})
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/acceptance-source.js



const project = schemas/* strictObject */.rej({
    owner: text_text,
    number: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    /** Name of the single-select field that says how far an item is. */ field: schemas/* _default */.Rvf(text_text, 'Status'),
    /** Names of the options that count as done. */ done: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text).check(api/* _minLength */.m9(1)), [
        'Done'
    ]),
    /** Only items whose field has this value belong to the release: `{ Release: '{release}' }`. */ filter: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), text_text), {})
});
const http = schemas/* strictObject */.rej({
    /** `{release}`, `{sha}` and `{cursor}` are replaced; `{cursor}` is empty on the first page. */ url: webAddress,
    /** Sent by POST as JSON, with the same replacements as in `url`; absent: GET. */ body: schemas/* optional */.lqM(text_text),
    /** JSONPath expressions (RFC 9535). */ items: text_text,
    id: text_text,
    status: text_text,
    done: schemas/* array */.YOg(text_text).check(api/* _minLength */.m9(1)),
    /** JSONPath of the address or token of the next page; absent: one page. */ cursor: schemas/* optional */.lqM(text_text),
    /** Environment variable with the credential. */ token: schemas/* optional */.lqM(secretName),
    /** How it is sent: `Bearer …`, `Basic …` of `user:password`, or as it is. */ scheme: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'bearer',
        'basic',
        'raw'
    ]), 'bearer')
});
/**
 * Where the release's items are: the issues and pull requests reached by its commits (`issues`), a milestone
 * (by default the one named like the release), a project, or another tracker's HTTP answer.
 */ const acceptanceSource = schemas/* union */.KCZ([
    (0,short_form/* shortForm */.JZ)(schemas/* enum */.k5n([
        'issues',
        'milestone'
    ]), (kind)=>({
            kind
        }), schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n([
            'issues',
            'milestone'
        ]),
        milestone: schemas/* optional */.lqM(text_text)
    })),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('project'),
        project
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('http'),
        http
    })
]);

;// CONCATENATED MODULE: ./packages/policy/src/sections/requirements.js






const enforcement = schemas/* enum */.k5n([
    'block',
    'report',
    'off'
]);
const enforcementKeys = {
    enforce: schemas/* _default */.Rvf(enforcement, 'block'),
    /** From this day on the requirement blocks, whatever `enforce` says until then. */ 'block-from': schemas/* optional */.lqM(date),
    /** Why this requirement does not apply to this service; printed in every decision. */ 'not-applicable': schemas/* optional */.lqM(text_text)
};
/** One requirement: `block`, `report` or `off`, or those with the requirement's own settings. */ function requirement(own, byDefault = 'block') {
    const long = schemas/* strictObject */.rej({
        ...enforcementKeys,
        enforce: schemas/* _default */.Rvf(enforcement, byDefault),
        ...own
    });
    return schemas/* prefault */.SdS((0,short_form/* shortForm */.JZ)(enforcement, (enforce)=>({
            enforce
        }), long), {});
}
const requirements_role = schemas/* enum */.k5n(src/* roles */.Ot);
const environmentName = schemas/* _default */.Rvf(text_text, 'staging');
const check = (0,short_form/* shortForm */.JZ)(text_text, (name)=>({
        name
    }), schemas/* strictObject */.rej({
    name: text_text,
    /** The app that must have posted it, such as `github-actions`. */ app: schemas/* optional */.lqM(text_text),
    workflow: schemas/* optional */.lqM(repositoryPath),
    /** Conclusions other than success that count as passed for this check. */ allow: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n([
        'skipped',
        'neutral'
    ])), [])
}));
const customRequirement = schemas/* strictObject */.rej({
    ...enforcementKeys,
    title: text_text,
    owner: schemas/* _default */.Rvf(requirements_role, 'release-manager'),
    /** Exactly one of these says what is looked for. */ check: schemas/* optional */.lqM(check),
    workflow: schemas/* optional */.lqM(repositoryPath),
    file: schemas/* optional */.lqM(repositoryPath),
    label: schemas/* optional */.lqM(text_text),
    http: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        url: webAddress,
        status: schemas/* _default */.Rvf(schemas/* int */.Whr(), 200),
        contains: schemas/* optional */.lqM(text_text)
    })),
    evidence: schemas/* optional */.lqM(text_text)
}).check(schemas/* refine */.YPB((value)=>customSources.filter((source)=>value[source] !== undefined).length === 1, 'needs exactly one of check, workflow, file, label, http, evidence'));
const customSources = [
    'check',
    'workflow',
    'file',
    'label',
    'http',
    'evidence'
];
/** The guide's six pre-release requirements, its checklist up to "Deploy to production", and a team's own. */ const requirements = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /** Whether the environment itself has reviewers, a branch policy and no bypass. */ 'environment-protection': requirement({}, 'report'),
    'acceptance-criteria': requirement({
        source: schemas/* prefault */.SdS(acceptanceSource, 'issues'),
        /** Also read the task list under an "Acceptance criteria" heading of each item. */ checkboxes: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
    }),
    'ci-and-security': requirement({
        /** Checks that must have passed, besides those that the repository's rules require. */ checks: schemas/* _default */.Rvf(schemas/* array */.YOg(check), []),
        /** How long a required check may be absent before it is unknown instead of pending. */ 'discovery-deadline': (0,duration/* duration */.p0)('1h')
    }),
    'release-notes': requirement({}),
    'rollback-plan': requirement({
        /** How old the last rollback drill in staging may be. */ 'drill-within': (0,duration/* duration */.p0)('30d'),
        /** What is done instead where going back is impossible. */ mitigation: schemas/* optional */.lqM(text_text)
    }),
    'smoke-tests': requirement({
        environment: environmentName,
        within: (0,duration/* duration */.p0)('24h')
    }),
    'customer-communication': requirement({
        /** Markdown with the headings Channel, Audience, Time and Text, as GitHub's issue forms write it. */ path: schemas/* _default */.Rvf(repositoryPath, 'docs/customer-communication.md'),
        /** Label of the issue form that it is written with; then no file is looked at. */ issue: schemas/* optional */.lqM(text_text),
        ahead: (0,duration/* duration */.p0)('0s')
    }),
    'deployment-window': requirement({
        /** How long before the window's use the times must have been communicated. */ 'communicated-ahead': (0,duration/* duration */.p0)('0s')
    }),
    'readiness-review': requirement({
        roles: schemas/* _default */.Rvf(schemas/* array */.YOg(requirements_role).check(api/* _minLength */.m9(1)), [
            'release-manager'
        ]),
        /** How many of these roles must say go. Default: all of them. */ quorum: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))),
        /** Whoever approves the deploy job in GitHub's environment says go for their role: for teams where one is enough. */ 'environment-approval': schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
    }),
    backup: requirement({
        within: (0,duration/* duration */.p0)('24h')
    }),
    'staging-verified': requirement({
        environment: environmentName,
        /** `sign`: a person of qa signs; `automatic`: the smoke evidence is enough. */ qa: schemas/* _default */.Rvf(schemas/* enum */.k5n([
            'sign',
            'automatic'
        ]), 'sign')
    }),
    'security-approval': requirement({
        /** A change is security-sensitive when it touches one of these paths … */ paths: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text), [
            '.github/workflows/**',
            '**/auth/**',
            '**/security/**',
            '**/*.pem',
            '**/CODEOWNERS'
        ]),
        /** … or a pull request carries one of these labels. */ labels: schemas/* _default */.Rvf((0,short_form/* oneOrMore */.h9)(text_text), [
            'security'
        ])
    }),
    'no-freeze': requirement({}),
    custom: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]*$/, 'expected a name such as load-test')), customRequirement), {})
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/roles.js



const login = schemas/* string */.YjP().check(api/* _regex */.Fk(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, 'expected a GitHub login such as octocat'));
const team = schemas/* string */.YjP().check(api/* _regex */.Fk(/^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, 'expected a team such as octoacme/release-managers'));
const member = schemas/* string */.YjP().check(api/* _regex */.Fk(/^@?[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'expected a GitHub login such as octocat or a team such as octoacme/qa'));
/** `@` before a name is how people write it; it is no part of the name. */ const bare = schemas/* transform */.pdi((name)=>name.replace(/^@/, ''));
const logins = schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* pipe */.FsL(login, bare)), []);
/**
 * Who holds a role: people by login, teams as `organisation/team`, and substitutes who may sign when none of the
 * others can. A team that cannot be read is unknown, never a login of the same name.
 */ const assignment = schemas/* strictObject */.rej({
    people: logins,
    teams: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* pipe */.FsL(team, bare)), []),
    substitutes: logins
}).check(schemas/* refine */.YPB(({ people, teams })=>people.length + teams.length > 0, 'names nobody: add people or teams'));
const isTeam = (name)=>name.includes('/');
const roles_role = (0,short_form/* shortForm */.JZ)(schemas/* union */.KCZ([
    member,
    schemas/* array */.YOg(member).check(api/* _minLength */.m9(1, 'names nobody'))
]), (names)=>{
    const list = typeof names === 'string' ? [
        names
    ] : names;
    const people = list.filter((name)=>!isTeam(name));
    const teams = list.filter(isTeam);
    return {
        ...people.length > 0 && {
            people
        },
        ...teams.length > 0 && {
            teams
        }
    };
}, assignment);
const optionalRole = schemas/* optional */.lqM(roles_role);
const others = Object.fromEntries(src/* roles */.Ot.filter((name)=>name !== 'release-manager').map((name)=>[
        name,
        optionalRole
    ]));
/** One key for each role of the guide. Only the release manager must be named. */ const roles = schemas/* strictObject */.rej({
    'release-manager': roles_role,
    ...others
});
/** Rules about people, across all sign-offs of one release. */ const people = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /** How many different people must have signed in all. 1 is allowed when declared, and shown. */ distinct: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(10)), 2),
    /** Who may start the deployment to production: the ticket's release manager, or anyone with write access. */ 'started-by': schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'release-manager',
        'anyone'
    ]), 'release-manager')
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/rollback.js



/** How the service goes back to a version that was good. */ const rollback = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /**
     * Program and arguments, never a shell line. `{sha}`, `{version}`, `{service}`, `{environment}` and `{wave}` stand
     * for what to put live; the same is given in `ROLLBACK_…` variables.
     */ command: schemas/* optional */.lqM(schemas/* array */.YOg(text_text).check(api/* _minLength */.m9(1, 'names no program'))),
    /** The documented procedure. */ plan: schemas/* _default */.Rvf(repositoryPath, 'docs/rollback.md'),
    /** `ask`: a person confirms; `on`: by itself when the monitor advises it; `off`: only by a person. */ automatic: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'ask',
        'on',
        'off'
    ]), 'ask'),
    /** Whether running the command twice does no harm, so that a killed run may run it again. */ idempotent: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false),
    'command-deadline': (0,duration/* duration */.p0)('10m'),
    /** How long the system may take, after the command, to answer as the version returned to. */ 'live-within': (0,duration/* duration */.p0)('60s'),
    /** The guide's 30 minutes within which a fix must be deployed to go forward instead. */ 'fix-forward-within': (0,duration/* duration */.p0)('30m'),
    freeze: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** When the freeze on a bad version ends at the latest. */ expires: (0,duration/* duration */.p0)('14d')
    }), {}),
    /** `deployment` needs only `deployments: write`; `ref` is atomic and needs `contents: write`. */ lock: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'deployment',
        'ref'
    ]), 'deployment'),
    'lock-expires': (0,duration/* duration */.p0)('1h'),
    /** Where migrations are; between releases that differ there, a rollback is refused unless declared safe. */ migrations: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text), []),
    /** The guide's 48 hours for a blameless retrospective. */ 'retrospective-within': (0,duration/* duration */.p0)('48h')
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/security.js



const kinds = [
    'code-scanning',
    'dependabot',
    'secret-scanning'
];
const source = schemas/* union */.KCZ([
    (0,short_form/* shortForm */.JZ)(schemas/* enum */.k5n(kinds), (kind)=>({
            kind
        }), schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(kinds),
        /** Code scanning only: the tools whose analysis of this commit must be there. */ tools: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text), [])
    })),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('check'),
        name: text_text,
        app: text_text
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('sarif'),
        evidence: text_text
    })
]);
const acceptedAlert = schemas/* strictObject */.rej({
    /** Such as `dependabot#12` or `code-scanning#7`. */ alert: schemas/* string */.YjP().check(api/* _regex */.Fk(/^(code-scanning|dependabot|secret-scanning)#\d+$/, 'expected such as dependabot#12')),
    by: text_text,
    reason: text_text,
    until: date
});
/** Where vulnerabilities are looked for, which of them count, and which a named person accepted until when. */ const security = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    sources: schemas/* _default */.Rvf(schemas/* array */.YOg(source), [
        {
            kind: 'code-scanning',
            tools: []
        },
        {
            kind: 'dependabot',
            tools: []
        }
    ]),
    baseline: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'new-since-last-release',
        'all'
    ]), 'new-since-last-release'),
    /** The lowest severity that blocks; an unknown severity counts as critical. */ threshold: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'critical',
        'high',
        'medium',
        'low'
    ]), 'high'),
    accepted: schemas/* _default */.Rvf(schemas/* array */.YOg(acceptedAlert), []),
    /** Advisory: file whose changes make repository-wide alerts say little about this commit. */ lockfiles: schemas/* _default */.Rvf(schemas/* array */.YOg(repositoryPath), [
        'package-lock.json',
        'npm-shrinkwrap.json',
        'yarn.lock',
        'pnpm-lock.yaml',
        'bun.lock',
        'go.sum',
        'Cargo.lock',
        'Gemfile.lock',
        'composer.lock',
        'poetry.lock',
        'uv.lock',
        'Pipfile.lock',
        'requirements.txt',
        'packages.lock.json',
        'gradle.lockfile',
        'pom.xml',
        'mix.lock',
        'pubspec.lock'
    ])
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/smoke.js




const flaky = schemas/* enum */.k5n([
    'allow',
    'warn',
    'fail'
]);
const suites = (0,short_form/* oneOrMore */.h9)(repositoryPath);
/** The checks that run against an environment. Short form: the suite's path, or a list of paths. */ const smoke = schemas/* prefault */.SdS((0,short_form/* shortForm */.JZ)(suites, (paths)=>({
        suites: paths
    }), schemas/* strictObject */.rej({
    suites: schemas/* _default */.Rvf(suites, [
        '.github/smoke.yml'
    ]),
    /** Read from the default branch when rolling back; it may only add checks to those of the target. */ floor: schemas/* optional */.lqM(repositoryPath),
    /**
       * What a check is worth that passed only on a later attempt, at least: a suite may be stricter. Where nobody says,
       * warn for critical ones and allow for advisory ones.
       */ flaky: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        critical: schemas/* optional */.lqM(flaky),
        advisory: schemas/* optional */.lqM(flaky)
    })),
    /** Whether release-manager and on-call are asked for `/ack` after a run in production. */ acknowledge: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'required',
        'shown',
        'off'
    ]), 'shown'),
    /** Deadline of a whole run; a suite may say a shorter one. Where nobody says, 5m. */ deadline: (0,duration/* optionalDuration */.pQ)()
})), {});

;// CONCATENATED MODULE: ./packages/policy/src/policy.js












/** The whole policy file. Mandatory: `version`, `roles.release-manager`, one environment with an address. */ const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    roles: roles,
    people: people,
    environments: environments,
    services: services,
    requirements: requirements,
    profiles: profiles,
    security: security,
    producers: producers,
    smoke: smoke,
    monitor: monitor,
    rollback: rollback,
    notes: notes,
    notify: notify
});


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pQ: () => (/* binding */ optionalDuration)
/* harmony export */ });
/* unused harmony export parseDuration */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2727);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);

const unitMs = {
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000
};
const pattern = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d|w)$/;
/** Reads `90s`, `30m`, `24h`, `7d`, `2w`; `undefined` when the text is not a length of time. */ function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const ms = Math.round(Number(match[1]) * unitMs[match[2]]);
    return Number.isSafeInteger(ms) ? {
        text,
        ms
    } : undefined;
}
const written = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(pattern, 'expected a length of time such as 90s, 30m, 24h or 7d'));
const toDuration = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((text, context)=>{
    const duration = parseDuration(text);
    if (duration) return duration;
    context.issues.push({
        code: 'custom',
        input: text,
        message: 'is longer than can be counted'
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
/** A length of time, such as `30m`, with a default. */ const duration = (byDefault)=>zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .prefault */ .SdS(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(written, toDuration), byDefault);
/** A length of time that may be left out. */ const optionalDuration = ()=>zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(written, toDuration));


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ shortForm),
/* harmony export */   Pu: () => (/* binding */ statedKeysOf),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   iG: () => (/* binding */ anyNumber)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2727);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8989);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);

/** For each value made from a short form: which of its keys the file stated. All others are defaults. */ const statedKeys = new WeakMap();
/** The keys that the file stated for a value written in its short form; `undefined` for a long form. */ const statedKeysOf = (value)=>statedKeys.get(value);
/**
 * Accepts either the long form or a short one. `expand` writes the long form that the short one stands for, so
 * that both get the same defaults and checks.
 */ function shortForm(short, expand, long) {
    const expanded = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(short, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value, context)=>{
        const written = expand(value);
        const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(long, written);
        if (!result.success) {
            context.issues.push(...result.error.issues.map((issue)=>({
                    ...issue,
                    path: [],
                    input: value
                })));
            return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
        }
        if (typeof result.data === 'object' && result.data !== null) statedKeys.set(result.data, new Set(Object.keys(written)));
        return result.data;
    }));
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        expanded,
        long
    ]);
}
/** One value or a list of at least one; always a list afterwards. */ function oneOrMore(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        alone(item),
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))
    ]);
}
/** One value or a list, which may be empty and is by default; always a list afterwards. */ function anyNumber(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        alone(item),
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)
    ]), []);
}
function alone(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(item, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value)=>[
            value
        ]));
}


/***/ }),

/***/ 4000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ isDate),
  E: () => (/* binding */ parseWindow)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var src = __webpack_require__(7303);
;// CONCATENATED MODULE: ./packages/policy/src/values/time-zone.js

/**
 * True for a zone name that this runtime's time zone database knows. Offsets such as `+02:00` are refused: they
 * know no summer time.
 */ function zoneExists(zone) {
    if (!/^[A-Za-z]/.test(zone)) return false;
    if (canonicalZones().includes(zone)) return true;
    try {
        // Knows aliases and UTC too, but the first formatter of a process costs some 10 ms.
        new Intl.DateTimeFormat('en', {
            timeZone: zone
        });
        return true;
    } catch  {
        return false;
    }
}
const canonicalZones = ()=>Intl.supportedValuesOf('timeZone');
/** The zone a person most likely meant: by city ("Berlin"), else by spelling. */ function nearestZone(written) {
    const zones = canonicalZones();
    const wanted = written.toLowerCase().replaceAll(' ', '_');
    const byCity = zones.find((zone)=>zone.toLowerCase().endsWith(`/${wanted}`));
    return byCity ?? (0,src/* nearestName */.qb)(written, zones);
}

;// CONCATENATED MODULE: ./packages/policy/src/values/window-grammar.js

const dayNames = [
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun'
];
const example = 'Expected such as "Mon-Thu 09:00-16:00 Europe/Berlin"';
const wholeDay = {
    from: 0,
    to: 24 * 60
};
/**
 * Reads `DAYS [HH:MM-HH:MM] ZONE`, where DAYS is `Mon-Thu`, `Mon,Wed-Fri`, `daily`, a date or `DATE..DATE`, and
 * ZONE an IANA name. Never guesses a zone: a window without one is refused.
 */ function parseWindow(text) {
    const words = text.trim().split(/\s+/);
    const [when = '', ...rest] = words;
    const zone = rest.at(-1);
    const times = rest.length > 1 ? rest.slice(0, -1).join('') : undefined;
    const days = parseWhen(when);
    if (typeof days === 'string') return refuse(text, days);
    if (zone === undefined || /^\d/.test(zone)) return refuse(text, `no time zone. ${example}`);
    const zoneProblem = judgeZone(zone);
    if (zoneProblem) return refuse(text, zoneProblem);
    const span = times === undefined ? wholeDay : parseTimes(times);
    if (typeof span === 'string') return refuse(text, span);
    return {
        ok: true,
        window: {
            text,
            ...days,
            ...span,
            zone
        }
    };
}
const refuse = (text, message)=>({
        ok: false,
        message: `"${text}": ${message}`
    });
function judgeZone(zone) {
    if (zoneExists(zone)) return undefined;
    const nearest = nearestZone(zone);
    return `no such time zone "${zone}".${nearest ? ` Did you mean "${nearest}"?` : ' Use an IANA name such as "Europe/Berlin"'}`;
}
function parseWhen(text) {
    if (/^\d{4}-/.test(text)) return parseDates(text);
    if (text.toLowerCase() === 'daily') return {
        kind: 'weekly',
        days: [
            1,
            2,
            3,
            4,
            5,
            6,
            7
        ]
    };
    const days = new Set();
    for (const part of text.split(',')){
        const [first = '', last = first, more] = part.split('-');
        const from = weekday(first);
        const to = weekday(last);
        if (!from || more !== undefined) return `no such day "${first}". ${example}`;
        if (!to) return `no such day "${last}". ${example}`;
        for(let day = from;; day = day % 7 + 1){
            days.add(day);
            if (day === to) break;
        }
    }
    return {
        kind: 'weekly',
        days: [
            ...days
        ].sort((a, b)=>a - b)
    };
}
function weekday(name) {
    const index = dayNames.findIndex((day)=>day.toLowerCase() === name.toLowerCase());
    return index < 0 ? undefined : index + 1;
}
function parseDates(text) {
    const [first = '', last = first, more] = text.split('..');
    for (const date of [
        first,
        last
    ])if (!isDate(date)) return `no such date "${date}". Write YYYY-MM-DD`;
    if (more !== undefined) return `"${text}" has more than two dates`;
    if (last < first) return `ends on ${last}, before it begins on ${first}`;
    return {
        kind: 'dates',
        first,
        last
    };
}
/** True for a date that exists, written YYYY-MM-DD. */ function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function parseTimes(text) {
    const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(text);
    if (!match) return `no such times "${text}". Write HH:MM-HH:MM, such as 09:00-16:00`;
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
    const from = fromHour * 60 + fromMinute;
    const to = toHour * 60 + toMinute;
    if (fromMinute > 59 || toMinute > 59 || from >= wholeDay.to || to > wholeDay.to) return `no such times "${text}". Hours run from 00:00 to 24:00`;
    if (from === to) return `"${text}" is empty: it ends when it begins`;
    return {
        from,
        to
    };
}


/***/ })

};
