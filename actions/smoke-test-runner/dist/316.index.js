export const id = 316;
export const ids = [316];
export const modules = {

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acknowledgements: () => (/* binding */ acknowledgements),
  findTicket: () => (/* reexport */ findTicket),
  openReleases: () => (/* reexport */ openReleases),
  ticketLabel: () => (/* reexport */ ticketLabel)
});

// UNUSED EXPORTS: acknowledged

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 8 modules
var src = __webpack_require__(7527);
// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var report_src = __webpack_require__(7303);
;// CONCATENATED MODULE: ./packages/requirements/src/vocabulary.js
/** The rows of the guide's pre-release table and the lines of its checklist, and what they rest on. */ const requirementIds = (/* unused pure expression or super */ null && ([
    'release-identity',
    'no-freeze',
    'environment-protection',
    'acceptance-criteria',
    'ci-and-security',
    'release-notes',
    'rollback-plan',
    'smoke-tests',
    'staging-verified',
    'customer-communication',
    'backup',
    'security-approval',
    'deployment-window',
    'readiness-review',
    'distinct-people'
]));
const releaseTypes = (/* unused pure expression or super */ null && ([
    'patch',
    'minor',
    'major'
]));
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const isReleaseType = (value)=>releaseTypes.includes(value);

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/commands.js



const verbs = [
    'sign',
    'revoke',
    'go',
    'no-go',
    'override',
    'defer',
    'impact',
    'verify',
    'ack',
    'unfreeze',
    'withdraw'
];
/** At least 12 hexadecimal digits, in one piece or in groups. */ const codePattern = /^[0-9a-f]{4}(?:[ -]?[0-9a-f]{4}){2,15}$/u;
const requirementPattern = /^(?:custom:)?[a-z0-9][a-z0-9-]*$/u;
/** The digits alone, in lower case; undefined where it is no code. */ function readCode(text) {
    const wanted = text.trim().toLowerCase().replaceAll('`', '').trim();
    return codePattern.test(wanted) ? wanted.replace(/[ -]/gu, '') : undefined;
}
const isVerb = (word)=>verbs.includes(word);
/**
 * Everything that people asked for on a ticket, oldest first. Quoted text, code and HTML comments are not speech;
 * comments of bots, edited and minimised comments are heard and refused, so that nobody wonders why. What holds a
 * release back holds it all the same when its comment was edited or hidden: only the same person takes it back.
 */ function readCommands(comments) {
    const commands = [];
    const refusals = [];
    for (const comment of inOrder(comments)){
        for (const line of (0,src/* spokenLines */.cS)(comment.body).map((said)=>said.trim())){
            const heard = readLine(line, comment.createdAt);
            if (heard === undefined) continue;
            const login = comment.author?.login ?? '(deleted account)';
            const why = typeof heard === 'string' ? heard : refusalOf(comment, heard);
            if (why !== undefined) refusals.push({
                login,
                at: comment.createdAt,
                line,
                url: comment.url,
                why
            });
            else if (typeof heard !== 'string') commands.push({
                comment,
                login,
                at: comment.createdAt,
                line,
                ...heard
            });
        }
    }
    return {
        commands,
        refusals
    };
}
const inOrder = (comments)=>[
        ...comments
    ].sort((left, right)=>Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id);
/** Why no command of this comment counts, whoever its author is. */ function refusalOf({ author, lastEditedAt, minimized }, { verb }) {
    if (author === null || author.login === null) return 'the account is gone';
    if (author.type !== 'User') return 'only a person may answer, and this account is not a person';
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9_-]*)$/u.test(author.login)) return 'this is not a GitHub login';
    if (verb === 'no-go' || verb === 'revoke') return undefined;
    if (lastEditedAt !== null) return `the comment was edited at ${lastEditedAt}; write it again as a new comment`;
    if (minimized) return 'the comment was hidden';
    return undefined;
}
/** The instruction, a sentence that says why it is none, or undefined where the line is no command of ours. */ function readLine(line, saidAt) {
    const match = /^\/([^\s/]+)(?:[ \t]+(.*))?$/u.exec(line);
    if (match === null) return undefined;
    const word = (match[1] ?? '').toLowerCase();
    const rest = (match[2] ?? '').trim();
    if (isVerb(word)) return reading[word](rest, saidAt);
    const meant = word.length > 2 ? (0,report_src/* nearestName */.qb)(word, verbs) : undefined;
    return meant === undefined ? undefined : `unknown command. Did you mean "/${meant}"?`;
}
const reading = {
    sign: signInstruction,
    revoke: (rest)=>requirementPattern.test(rest.toLowerCase()) ? {
            verb: 'revoke',
            requirement: rest.toLowerCase()
        } : 'write `/revoke <requirement>`',
    go: goInstruction,
    // Whoever says only this means it too.
    'no-go': (rest)=>({
            verb: 'no-go',
            reason: rest === '' ? 'no reason given' : rest
        }),
    override: overrideInstruction,
    defer: (rest)=>/^(?:#\d+|[A-Za-z][\w-]*-\d+|[\w.-]+\/[\w.-]+#\d+)$/u.test(rest) ? {
            verb: 'defer',
            item: rest
        } : 'write `/defer #N`, one item a line',
    impact: (rest)=>rest === '' ? 'say what the impact is: `/impact <text>`' : {
            verb: 'impact',
            text: rest
        },
    verify: (rest)=>withReason('verify', rest),
    ack: (rest)=>({
            verb: 'ack',
            text: rest
        }),
    unfreeze: (rest)=>withReason('unfreeze', rest),
    withdraw: (rest)=>withReason('withdraw', rest)
};
const withReason = (verb, rest)=>rest === '' ? `say why: \`/${verb} <reason>\`` : {
        verb,
        reason: rest
    };
function signInstruction(rest) {
    const [requirement = '', ...groups] = rest.toLowerCase().split(/\s+/u);
    const code = readCode(groups.join(' '));
    if (!requirementPattern.test(requirement) || code === undefined) {
        return 'write `/sign <requirement> <code>` with the code shown above and nothing after it: a sign-off has no conditions';
    }
    return {
        verb: 'sign',
        requirement,
        code
    };
}
function goInstruction(rest) {
    if (rest === '') return {
        verb: 'go',
        code: undefined
    };
    const code = readCode(rest);
    return code === undefined ? 'write `/go <code>` with the code shown above and nothing after it: a go has no conditions' : {
        verb: 'go',
        code
    };
}
function overrideInstruction(rest, saidAt) {
    const [requirement = '', limit = '', ...words] = rest.split(/\s+/u);
    const until = readUntil(limit, saidAt);
    const reason = words.join(' ');
    if (!requirementPattern.test(requirement.toLowerCase()) || limit === '' || reason === '') {
        return 'write `/override <requirement> <until> <reason>`';
    }
    if (until === undefined) {
        return `"${limit}" is no time limit: write a duration such as 4h or 2d, a date, or an instant with its zone such as 2026-11-25T12:00Z`;
    }
    return {
        verb: 'override',
        requirement: requirement.toLowerCase(),
        until,
        reason
    };
}
const unitMs = {
    m: minuteMs,
    h: hourMs,
    d: dayMs
};
/** `4h` from the comment on, an instant with a zone, or a date: then its beginning in UTC, the earliest it can mean. */ function readUntil(limit, saidAt) {
    const duration = /^(\d{1,4})([mhd])$/u.exec(limit);
    if (duration !== null) {
        const length = Number(duration[1]) * (unitMs[duration[2] ?? ''] ?? 0);
        return length > 0 ? new Date(Date.parse(saidAt) + length).toISOString() : undefined;
    }
    if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/u.test(limit)) return undefined;
    const instant = Date.parse(limit);
    const day = Date.parse(limit.slice(0, 10));
    const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(limit.slice(0, 10));
    return exists && !Number.isNaN(instant) ? new Date(instant).toISOString() : undefined;
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/people.js

const sameLogin = (left, right)=>left.toLowerCase() === right.toLowerCase();
const includes = (logins, login)=>logins.some((candidate)=>sameLogin(candidate, login));
/**
 * Who is barred now. The starter counts only where a person starts a deployment: an evaluation that a comment or a
 * finished check started has whoever wrote that comment as its actor.
 */ function barredFrom({ run, release }) {
    const started = [
        'workflow_dispatch',
        'push',
        'release',
        'deployment'
    ].includes(run.event);
    return {
        authors: release.known ? release.value.authors.flatMap(({ login })=>login === null ? [] : [
                login
            ]) : [],
        starters: started ? [
            run.actor,
            run.triggeringActor
        ].filter((login)=>login !== '') : []
    };
}
/** Why this person may not answer for this role, or undefined where they may; `unknown` where nobody can tell. */ function whyNot(login, role, members, barred) {
    if (!members.known) return `who is ${role} could not be read`;
    const { members: regular, substitutes } = members.value;
    if (includes(regular, login)) return barredBy(login, role, barred);
    if (includes(substitutes, login)) {
        const free = regular.filter((member)=>barredBy(member, role, barred) === undefined);
        return free.length === 0 ? barredBy(login, role, barred) : `${login} is a substitute, and ${free.join(', ')} can still answer as ${role}`;
    }
    return `${login} is not ${role}${regular.length === 0 ? '' : ` (${regular.join(', ')})`}`;
}
/**
 * The guide makes the release manager both decide and execute: whoever starts the run may still speak as
 * release-manager, and the rule of distinct people brings in a second person.
 */ function barredBy(login, role, { authors, starters }) {
    if (includes(authors, login)) return `${login} wrote the commit that is released`;
    if (role !== 'release-manager' && includes(starters, login)) return `${login} started this deployment`;
    return undefined;
}
/** The guide's roles that a person holds by name; a role that falls back to the release manager is theirs already. */ function rolesOf(login, { people }) {
    return allRoles.filter((role)=>{
        const holders = people[role];
        return holders.known && !holders.value.fallback && includes(holders.value.members, login);
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/find.js

const ticketLabel = 'release-ticket';
/** What a ticket is about: service, environment and tag, or the commit where there is no tag. */ const ticketKey = ({ service, environment, wave, release, sha })=>[
        service,
        environment,
        ...wave === 'all' ? [] : [
            wave
        ],
        release ?? sha
    ].join('/');
/** First line of the body: found by it and by its author, never by search or title. */ const ticketMarker = (subject)=>`<!-- release-actions:v1 release-ticket ${ticketKey(subject)} -->`;
/** Second line of the body. It names the release; what is decided about it comes from records alone. */ function subjectMarker({ service, environment, wave, release, sha }) {
    const named = {
        service,
        environment,
        wave,
        release: release ?? null,
        sha
    };
    return `<!-- release-actions:v1 subject ${JSON.stringify(named).replaceAll('>', String.raw`\u003e`)} -->`;
}
/** Only a bot's issue is our ticket: anyone may write the marker into an issue of their own. */ const isOurs = ({ author })=>author?.type === 'Bot';
function findTicket(tickets, subject) {
    const marker = ticketMarker(subject);
    return (0,src/* mapReading */.P2)(tickets, (all)=>{
        const ours = all.filter((ticket)=>isOurs(ticket) && lineOf(ticket.body, 0) === marker).sort((left, right)=>left.number - right.number);
        return {
            ticket: ours[0] ?? null,
            duplicates: ours.slice(1).filter(({ state })=>state === 'open')
        };
    });
}
const lineOf = (body, index)=>(body.split('\n')[index] ?? '').trim();
/** Releases whose ticket is open, newest first. */ function openReleases(tickets, target) {
    return tickets.filter((ticket)=>isOurs(ticket) && ticket.state === 'open').flatMap(({ number, body })=>{
        const subject = readSubject(lineOf(body, 1));
        return subject !== undefined && sameTarget(subject, target) ? [
            {
                ticket: number,
                subject
            }
        ] : [];
    }).sort((left, right)=>right.ticket - left.ticket);
}
const sameTarget = (left, right)=>left.service === right.service && left.environment === right.environment && left.wave === right.wave;
function readSubject(line) {
    const [, json] = /^<!-- release-actions:v1 subject (\{.*\}) -->$/u.exec(line) ?? [];
    if (json === undefined) return undefined;
    try {
        const value = JSON.parse(json);
        return isSubject(value) ? value : undefined;
    } catch  {
        return undefined;
    }
}
function isSubject(value) {
    if (typeof value !== 'object' || value === null) return false;
    const { service, environment, wave, release, sha } = value;
    const texts = [
        service,
        environment,
        wave,
        sha
    ].every((text)=>typeof text === 'string');
    return texts && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(String(sha)) && (release === null || typeof release === 'string');
}

;// CONCATENATED MODULE: ./packages/requirements/src/acknowledge.js



/**
 * Which roles have acknowledged, by the first `/ack` of each that was said at `since` or later: before there was a
 * result, there was nothing to acknowledge. Who holds two roles answers for both at once. What counts as said is
 * what counts for a sign-off: a person, unedited, not hidden, not quoted.
 */ const acknowledgements = (comments, asked, since)=>acknowledged(readCommands(comments).commands, asked, since);
/** The same, from commands that were read already. */ const acknowledged = (commands, asked, since)=>asked.map(({ role, logins })=>{
        const said = commands.find(({ verb, login, at })=>verb === 'ack' && Date.parse(at) >= since.getTime() && logins.some((holder)=>sameLogin(holder, login)));
        return {
            role,
            by: said === undefined ? null : {
                login: said.login,
                at: said.at,
                url: said.comment.url
            }
        };
    });


/***/ })

};
