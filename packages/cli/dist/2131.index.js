export const id = 2131;
export const ids = [2131];
export const modules = {

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReleaseSnapshot: () => (/* binding */ readReleaseSnapshot)
});

// EXTERNAL MODULE: ./packages/github/src/graph.js
var graph = __webpack_require__(4243);
// EXTERNAL MODULE: ./packages/github/src/resources/deployments.js + 1 modules
var resources_deployments = __webpack_require__(117);
// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var src = __webpack_require__(9462);
// EXTERNAL MODULE: ./packages/github/src/decode.js
var decode = __webpack_require__(1541);
// EXTERNAL MODULE: ./packages/github/src/reads.js
var reads = __webpack_require__(8150);
// EXTERNAL MODULE: ./packages/github/src/resources/common.js
var common = __webpack_require__(3972);
;// CONCATENATED MODULE: ./packages/github/src/snapshot/commit.js





const runFields = `databaseId name status conclusion startedAt completedAt url detailsUrl externalId title summary text`;
const runsOf = (after)=>`checkRuns(first: 100, filterBy: { checkType: LATEST }${after}) {
  totalCount pageInfo { hasNextPage endCursor } nodes { ${runFields} } }`;
const suiteFields = `id databaseId status conclusion createdAt branch { name } app { databaseId slug name }
  workflowRun { databaseId event createdAt url file { path }
    workflow { databaseId name resourcePath } } ${runsOf('')}`;
const statusFields = `status { contexts { context state description targetUrl createdAt creator ${common/* actorSelection */.kh} } }`;
const lower = (value)=>value === null ? null : (0,decode/* word */.Vm)(value);
/** `/o/r/actions/workflows/ci.yml` names the file too, where GitHub withholds the file itself. */ const pathOf = (node, workflow)=>node.objectOrNull('file')?.text('path') ?? `.github/workflows/${workflow.text('resourcePath').split('/').at(-1) ?? ''}`;
function suiteRunOf(node, suite) {
    const workflow = node.object('workflow');
    return {
        id: node.number('databaseId'),
        attempt: null,
        workflowId: workflow.number('databaseId'),
        name: workflow.text('name'),
        path: pathOf(node, workflow),
        event: node.text('event'),
        status: lower(suite.textOrNull('status')),
        conclusion: lower(suite.textOrNull('conclusion')),
        suiteId: suite.number('databaseId'),
        startedAt: null,
        createdAt: node.text('createdAt'),
        url: node.text('url')
    };
}
function suiteOf(sha, node) {
    const app = node.objectOrNull('app');
    const run = node.objectOrNull('workflowRun');
    const page = (0,graph/* connectionOf */.ao)(node.object('checkRuns'));
    const identity = app === null ? null : {
        id: app.number('databaseId'),
        slug: app.text('slug')
    };
    return {
        nodeId: node.text('id'),
        suite: {
            id: node.number('databaseId'),
            app: identity,
            status: lower(node.textOrNull('status')),
            conclusion: lower(node.textOrNull('conclusion')),
            sha,
            branch: node.objectOrNull('branch')?.text('name') ?? null,
            checkRunCount: page.total,
            createdAt: node.textOrNull('createdAt')
        },
        app: app === null || identity === null ? null : {
            ...identity,
            name: app.text('name')
        },
        run: run === null ? null : suiteRunOf(run, node),
        page
    };
}
const checkOf = ({ suite, app, run })=>(node)=>({
            id: node.number('databaseId'),
            name: node.text('name'),
            sha: suite.sha,
            status: (0,decode/* word */.Vm)(node.text('status')),
            conclusion: lower(node.textOrNull('conclusion')),
            startedAt: node.textOrNull('startedAt'),
            completedAt: node.textOrNull('completedAt'),
            url: node.text('url'),
            detailsUrl: node.textOrNull('detailsUrl'),
            externalId: node.textOrNull('externalId'),
            app,
            suiteId: suite.id,
            origin: run === null ? null : {
                runId: run.id,
                attempt: null,
                workflowId: run.workflowId,
                workflowName: run.name,
                workflowPath: run.path,
                event: run.event
            },
            title: node.textOrNull('title'),
            summary: node.textOrNull('summary'),
            text: node.textOrNull('text')
        });
const suitesPart = (sha)=>({
        call: {
            endpoint: 'GRAPHQL check suites'
        },
        alias: 'head',
        select: (after)=>`head: object(oid: ${(0,graph/* literal */.eu)(sha)}) { ... on Commit { ${after === '' ? statusFields : ''}
      checkSuites(first: 40${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${suiteFields} } } } }`,
        path: [
            'checkSuites'
        ],
        decode: (node)=>suiteOf(sha, node)
    });
/** Suites with more than a hundred runs: the next hundred of each, all in one request. */ async function furtherRuns(transport, open) {
    const call = {
        endpoint: 'GRAPHQL check suites'
    };
    const selections = open.map(({ suite, cursor }, index)=>`s${index}: node(id: ${(0,graph/* literal */.eu)(suite.nodeId)}) { ... on CheckSuite { ${runsOf(`, after: ${(0,graph/* literal */.eu)(cursor)}`)} } }`);
    const answer = await (0,graph/* askGraph */.ep)(transport, call, `query { ${selections.join('\n')} }`);
    if ('failure' in answer) return (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const found = [];
    for (const [index, { suite }] of open.entries()){
        const page = await (0,graph/* graphPart */.IA)(transport, call, answer, [
            `s${index}`
        ], (node)=>(0,graph/* connectionOf */.ao)(node.object('checkRuns')));
        if (!page.known) return page;
        found.push({
            suite,
            page: page.value
        });
    }
    return (0,src/* known */.eO)(found, {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    });
}
async function checksOf(transport, suites) {
    if (!suites.known) return suites;
    const nodes = suites.value.map((suite)=>({
            suite,
            page: suite.page
        }));
    let { pages } = suites.proof;
    for(let open = openSuites(nodes); open.length > 0; pages += 1){
        const more = await furtherRuns(transport, open);
        if (!more.known) return more;
        nodes.push(...more.value);
        open = openSuites(more.value);
    }
    const total = suites.value.reduce((sum, { page })=>sum + page.total, 0);
    const call = {
        endpoint: 'GRAPHQL check suites'
    };
    return (0,reads/* decoded */.DH)(transport, call, {
        ...suites.proof,
        pages,
        total
    }, ()=>{
        const checks = nodes.flatMap(({ suite, page })=>page.nodes.map(checkOf(suite)));
        if (checks.length !== total) throw new decode/* IncompleteAnswer */.Ti(`GitHub counts ${total} check runs, but gave ${checks.length}`);
        return checks;
    });
}
const openSuites = (nodes)=>nodes.flatMap(({ suite, page })=>page.next === null ? [] : [
            {
                suite,
                cursor: page.next
            }
        ]);
const statusOf = (node)=>({
        context: node.text('context'),
        state: (0,decode/* word */.Vm)(node.text('state')),
        description: node.textOrNull('description'),
        targetUrl: node.textOrNull('targetUrl'),
        creator: (0,common/* actorOrNull */.cc)(node.objectOrNull('creator')),
        createdAt: node.text('createdAt')
    });
/** `status` is null for a commit without any; that the commit itself was given is the proof. */ async function statusesOf(transport, answer) {
    const call = {
        endpoint: 'GRAPHQL commit statuses'
    };
    const troubled = answer.errors.some(({ path })=>path?.includes('status') === true);
    const path = [
        'repository',
        'head',
        ...troubled ? [
            'status'
        ] : []
    ];
    return (0,graph/* graphPart */.IA)(transport, call, relevantTo(answer, 'status'), path, (node)=>node.objectOrNull('status')?.list('contexts', statusOf) ?? []);
}
/** Leaves out the errors of the neighbours below the same commit. */ const relevantTo = (answer, field)=>({
        ...answer,
        errors: answer.errors.filter(({ path })=>path === null || path.length <= 2 || path[2] === field)
    });
/** Runs that have ended are known from their suites; attempt and start of one under way only REST can tell. */ async function runsIn(suites, runs, sha, asking) {
    if (!suites.known) return suites;
    const found = suites.value.flatMap(({ run })=>run ?? []);
    return found.every(({ id, status })=>status === 'completed' || id === asking) ? {
        ...suites,
        value: found
    } : runs.list({
        sha
    });
}
/** Check suites with their runs, workflow runs and commit statuses of one commit. */ function commitPart(transport, { checks, runs }, sha, asking) {
    const part = suitesPart(sha);
    return {
        selection: part.select(''),
        owns: /^head$/u,
        finish: async (answer)=>{
            const found = await (0,graph/* finishList */.w2)(transport, part, relevantTo(answer, 'checkSuites'));
            const [ofCommit, ofSha, statuses] = await Promise.all([
                checksOf(transport, found),
                runsIn(found, runs, sha, asking),
                statusesOf(transport, answer)
            ]);
            const suites = (0,src/* mapReading */.P2)(found, (rows)=>rows.map(({ suite })=>suite));
            return {
                checks: ofCommit,
                suites,
                runs: ofSha,
                statuses
            };
        },
        alone: async ()=>{
            const [ofCommit, suites, statuses, ofSha] = await Promise.all([
                checks.ofCommit(sha),
                checks.suites(sha),
                checks.statuses(sha),
                runs.list({
                    sha
                })
            ]);
            return {
                checks: ofCommit,
                suites,
                statuses,
                runs: ofSha
            };
        }
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/comments.js
var comments = __webpack_require__(1119);
// EXTERNAL MODULE: ./packages/github/src/resources/pull-requests.js
var pull_requests = __webpack_require__(6953);
;// CONCATENATED MODULE: ./packages/github/src/snapshot/issues.js







const issueFields = `id databaseId number title body state stateReason locked createdAt updatedAt closedAt url
  author ${common/* actorSelection */.kh} milestone { number title } comments { totalCount }
  labels(first: 50) { totalCount nodes { name } } assignees(first: 20) { totalCount nodes { login } }`;
function issueOf(node) {
    const milestone = node.objectOrNull('milestone');
    const reason = node.textOrNull('stateReason');
    return {
        number: node.number('number'),
        id: node.number('databaseId'),
        nodeId: node.text('id'),
        title: node.text('title'),
        body: node.text('body'),
        state: (0,decode/* oneOf */.yL)(node, 'state', [
            'open',
            'closed'
        ]),
        stateReason: reason === null ? null : (0,decode/* word */.Vm)(reason),
        labels: (0,graph/* wholeConnection */.At)(node.object('labels'), (label)=>label.text('name')),
        assignees: (0,graph/* wholeConnection */.At)(node.object('assignees'), (user)=>user.text('login')),
        author: (0,common/* actorOrNull */.cc)(node.objectOrNull('author')),
        milestone: milestone === null ? null : {
            number: milestone.number('number'),
            title: milestone.text('title')
        },
        isPullRequest: false,
        locked: node.flag('locked'),
        commentCount: node.object('comments').number('totalCount'),
        createdAt: node.text('createdAt'),
        updatedAt: node.text('updatedAt'),
        closedAt: node.textOrNull('closedAt'),
        closedBy: null,
        url: node.text('url')
    };
}
const states = {
    open: '[OPEN]',
    closed: '[CLOSED]',
    all: '[OPEN, CLOSED]'
};
const ticketList = ({ label, state = 'all' })=>({
        call: {
            endpoint: 'GRAPHQL issues'
        },
        alias: 'tickets',
        select: (after)=>`tickets: issues(first: 100${after}, labels: [${(0,graph/* literal */.eu)(label)}], states: ${states[state]},
      orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${issueFields} } }`,
        path: [],
        decode: issueOf
    });
const by = (creator)=>(issues)=>creator === undefined ? issues : issues.filter(({ author })=>author?.login === creator);
/** Issues of one label: the release tickets or incidents. */ function ticketsPart(transport, issues, request) {
    const part = ticketList(request);
    const { label, state = 'all', creator } = request;
    return {
        selection: part.select(''),
        owns: /^tickets$/u,
        finish: async (answer)=>({
                tickets: (0,src/* mapReading */.P2)(await (0,graph/* finishList */.w2)(transport, part, answer), by(creator))
            }),
        alone: async ()=>({
                tickets: (0,src/* mapReading */.P2)(await issues.list({
                    labels: [
                        label
                    ],
                    state
                }), by(creator))
            })
    };
}
const newestLabelled = 100;
const labelledList = (label)=>({
        call: {
            endpoint: 'GRAPHQL issues'
        },
        alias: 'labelled',
        select: (after)=>`labelled: issues(first: ${newestLabelled}${after}, labels: [${(0,graph/* literal */.eu)(label)}],
      orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${issueFields} } }`,
        path: [],
        decode: issueOf,
        atMost: newestLabelled
    });
/** The newest issues of one label. */ function labelledPart(transport, issues, label) {
    const part = labelledList(label);
    return {
        selection: part.select(''),
        owns: /^labelled$/u,
        finish: async (answer)=>({
                labelled: await (0,graph/* finishList */.w2)(transport, part, answer)
            }),
        alone: async ()=>({
                labelled: (0,src/* mapReading */.P2)(await issues.list({
                    labels: [
                        label
                    ],
                    state: 'all'
                }), (all)=>all.toSorted((left, right)=>right.number - left.number).slice(0, newestLabelled))
            })
    };
}
/** Comments of one issue. */ function threadPart(transport, issues, number) {
    const part = (0,comments/* commentsPart */.w)(number);
    return {
        selection: part.select(''),
        owns: /^thread$/u,
        finish: async (answer)=>({
                comments: await (0,graph/* finishList */.w2)(transport, part, answer)
            }),
        alone: async ()=>({
                comments: await issues.comments(number)
            })
    };
}
const inFirstRequest = 100;
/** Issues and pull requests by number: a hundred in the common request, the others beside it at the same time. */ function itemsPart(transport, pullRequests, numbers) {
    const unique = [
        ...new Set(numbers)
    ];
    const first = unique.slice(0, inFirstRequest);
    const others = unique.slice(inFirstRequest);
    const beside = others.length === 0 ? null : pullRequests.items(others);
    return {
        selection: (0,pull_requests/* itemsSelection */.vk)(first),
        owns: /^i\d+$/u,
        ...first.length === 0 ? {} : {
            fragments: pull_requests/* itemFragments */.RB
        },
        finish: async (answer)=>{
            const found = await (0,pull_requests/* itemsIn */.Un)(transport, answer, first);
            if (beside === null) return {
                items: found
            };
            const joined = (0,reads/* both */.WP)(found, await beside, (left, right)=>[
                    ...left,
                    ...right
                ]);
            return {
                items: joined.known ? (0,src/* known */.eO)(joined.value, {
                    ...joined.proof,
                    total: joined.value.length
                }) : joined
            };
        },
        alone: async ()=>({
                items: await pullRequests.items(unique)
            })
    };
}

;// CONCATENATED MODULE: ./packages/github/src/snapshot/named-checks.js



const call = {
    endpoint: 'GRAPHQL named checks'
};
/** One name is posted by one app, and edited rather than doubled: a commit with more than these is read as unknown. */ const most = 10;
/** Of the default branch the newest commits: one page, in the request that is sent anyway. */ const mostRecent = 100;
const named_checks_checksOf = (name)=>{
    const filter = `filterBy: { checkName: ${(0,graph/* literal */.eu)(name)} }`;
    return `oid checkSuites(first: ${most}, ${filter}) { totalCount nodes {
    checkRuns(first: ${most}, ${filter}) { totalCount nodes { externalId completedAt text } } } }`;
};
const checksIn = (commit)=>(0,graph/* wholeConnection */.At)(commit.object('checkSuites'), (suite)=>(0,graph/* wholeConnection */.At)(suite.object('checkRuns'), (run)=>({
                sha: commit.text('oid'),
                externalId: run.textOrNull('externalId'),
                completedAt: run.textOrNull('completedAt'),
                text: run.textOrNull('text')
            }))).flat();
const recentPart = ({ name, since })=>({
        call,
        alias: 'recent',
        select: (after)=>`recent: defaultBranchRef { target { ... on Commit { history(first: 100${after}, since: ${(0,graph/* literal */.eu)(since)}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${named_checks_checksOf(name)} } } } } }`,
        path: [
            'target',
            'history'
        ],
        decode: checksIn,
        atMost: mostRecent
    });
/** A commit that was deployed once and is no longer in the repository: whoever rewrote history took its checks along. */ const isGone = ({ data, errors }, alias)=>errors.length === 0 && data.has('repository') && !data.object('repository').has(alias);
async function readFrom(transport, request, answer) {
    const recent = await (0,graph/* finishList */.w2)(transport, recentPart(request), answer);
    if (!recent.known) return recent;
    const found = recent.value.flat();
    for (const [index] of request.shas.entries()){
        if (isGone(answer, `n${index}`)) continue;
        const commit = await (0,graph/* graphPart */.IA)(transport, call, answer, [
            'repository',
            `n${index}`
        ], checksIn);
        if (!commit.known) return commit;
        found.push(...commit.value);
    }
    const unique = new Map(found.map((check)=>[
            JSON.stringify([
                check.sha,
                check.externalId
            ]),
            check
        ]));
    return (0,src/* mapReading */.P2)(recent, ()=>[
            ...unique.values()
        ]);
}
/** Check runs of one name on the default branch's commits since an instant, and on further commits. */ function namedChecksPart(transport, request) {
    const ofCommits = request.shas.map((sha, index)=>`n${index}: object(oid: ${(0,graph/* literal */.eu)(sha)}) { ... on Commit { ${named_checks_checksOf(request.name)} } }`);
    const selection = [
        recentPart(request).select(''),
        ...ofCommits
    ].join('\n');
    return {
        selection,
        owns: /^(recent|n\d+)$/u,
        finish: async (answer)=>({
                namedChecks: await readFrom(transport, request, answer)
            }),
        alone: async ()=>{
            const answer = await (0,graph/* askGraph */.ep)(transport, call, (0,graph/* inRepository */.yJ)(transport, selection));
            return {
                namedChecks: 'failure' in answer ? await (0,reads/* unknownFrom */.NI)(transport, call, answer.failure) : await readFrom(transport, request, answer)
            };
        }
    };
}

;// CONCATENATED MODULE: ./packages/github/src/snapshot/part.js
/** Reads each name, at the same time, into one record. */ async function byName(names, read) {
    const values = await Promise.all(names.map(read));
    return Object.fromEntries(names.map((name, index)=>[
            name,
            values[index]
        ]));
}

// EXTERNAL MODULE: ./packages/github/src/resources/projects.js
var projects = __webpack_require__(8755);
;// CONCATENATED MODULE: ./packages/github/src/snapshot/teams.js




const teams_call = {
    endpoint: 'GRAPHQL team',
    token: 'directory'
};
const memberOf = (node)=>({
        login: node.text('login'),
        type: 'User'
    });
function teamPart({ repository }, name, index) {
    const [org = '', slug = ''] = name.includes('/') ? name.split('/') : [
        repository.owner,
        name
    ];
    const alias = `team${index}`;
    return {
        call: teams_call,
        alias,
        inRepository: false,
        select: (after)=>`${alias}: organization(login: ${(0,graph/* literal */.eu)(org)}) { team(slug: ${(0,graph/* literal */.eu)(slug)}) { name slug
        members(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { login } } } }`,
        path: [
            'team',
            'members'
        ],
        decode: memberOf
    };
}
async function finishTeam(transport, name, index, answer) {
    const part = teamPart(transport, name, index);
    const team = await (0,graph/* graphPart */.IA)(transport, teams_call, answer, [
        part.alias,
        'team'
    ], (node)=>({
            name: node.text('name'),
            slug: node.text('slug')
        }));
    const members = await (0,graph/* finishList */.w2)(transport, part, answer);
    return (0,reads/* both */.WP)(team, members, (header, people)=>({
            ...header,
            members: people
        }));
}
/** What only the directory token may read: teams and a board, in one request. */ async function readDirectory(transport, directory, { teams, project }) {
    if (teams === undefined && project === undefined) return {};
    const names = teams ?? [];
    const answers = (team, board)=>collect(teams === undefined ? null : byName(names, team), board);
    if (!transport.hasDirectoryToken) return answers(()=>Promise.resolve((0,reads/* withoutDirectoryToken */.DS)(transport, teams_call.endpoint)), ()=>Promise.resolve(project && (0,reads/* withoutDirectoryToken */.DS)(transport, 'GRAPHQL project')));
    const selections = [
        ...names.map((name, index)=>teamPart(transport, name, index).select('')),
        ...project === undefined ? [] : [
            (0,projects/* projectPart */.jk)(project).select('')
        ]
    ];
    const answer = await (0,graph/* askGraph */.ep)(transport, {
        ...teams_call,
        attempts: 1
    }, `query { ${selections.join('\n')} }`);
    if ('failure' in answer) return [
        'unavailable',
        'timeout'
    ].includes(answer.failure.reason) ? answers((name)=>directory.team(name), async ()=>project && await directory.project(project)) : answers(()=>(0,reads/* unknownFrom */.NI)(transport, teams_call, answer.failure), async ()=>project && await (0,reads/* unknownFrom */.NI)(transport, {
            ...teams_call,
            endpoint: 'GRAPHQL project'
        }, answer.failure));
    return answers((name, index)=>finishTeam(transport, name, index, answer), async ()=>project && await (0,projects/* finishProject */.Rf)(transport, project, answer));
}
async function collect(teams, board) {
    const [found, project] = await Promise.all([
        teams,
        board()
    ]);
    return {
        ...found === null ? {} : {
            teams: found
        },
        ...project === undefined ? {} : {
            project
        }
    };
}

;// CONCATENATED MODULE: ./packages/github/src/snapshot/tree.js



const blobFields = '{ ... on Blob { oid text isTruncated } }';
function fileOf(path, commit) {
    return (node)=>{
        if (!node.has('text') || node.flag('isTruncated')) return null;
        return {
            path,
            text: node.text('text'),
            blob: node.text('oid'),
            commit
        };
    };
}
/** GraphQL cuts long files and gives no binary ones; those are read by REST. */ async function fileIn(transport, repository, answer, alias, path, commit) {
    const call = {
        endpoint: 'GRAPHQL file'
    };
    const file = await (0,graph/* graphPart */.IA)(transport, call, answer, [
        'repository',
        alias
    ], fileOf(path, commit));
    if (!file.known) return file;
    return file.value === null ? repository.file(path, commit) : {
        ...file,
        value: file.value
    };
}
async function headIn(transport, answer) {
    return (0,graph/* graphPart */.IA)(transport, {
        endpoint: 'GRAPHQL default branch'
    }, answer, [
        'repository',
        'defaultBranchRef'
    ], (node)=>node.object('target').text('oid'));
}
/** Files at the head of the default branch, with the commit that is the head. */ const defaultBranchPart = (transport, repository, paths)=>({
        selection: `defaultBranchRef { name target { oid } }
    ${paths.map((path, index)=>`f${index}: object(expression: ${(0,graph/* literal */.eu)(`HEAD:${path}`)}) ${blobFields}`).join('\n')}`,
        owns: /^(defaultBranchRef|f\d+)$/u,
        finish: async (answer)=>{
            const head = await headIn(transport, answer);
            const files = await byName(paths, (path, index)=>head.known ? fileIn(transport, repository, answer, `f${index}`, path, head.value) : Promise.resolve(head));
            return {
                files
            };
        },
        alone: async ()=>({
                files: await byName(paths, (path)=>repository.fileOnDefaultBranch(path))
            })
    });
/** Files at one commit. */ const filesPart = (transport, repository, paths, sha)=>({
        selection: paths.map((path, index)=>`g${index}: object(expression: ${(0,graph/* literal */.eu)(`${sha}:${path}`)}) ${blobFields}`).join('\n'),
        owns: /^g\d+$/u,
        finish: async (answer)=>({
                filesAtSha: await byName(paths, (path, index)=>fileIn(transport, repository, answer, `g${index}`, path, sha))
            }),
        alone: async ()=>({
                filesAtSha: await byName(paths, (path)=>repository.file(path, sha))
            })
    });
const ruleFields = `type repositoryRuleset { databaseId } parameters { __typename
  ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy
    requiredStatusChecks { context integrationId } }
  ... on CodeScanningParameters { codeScanningTools { tool alertsThreshold securityAlertsThreshold } }
  ... on WorkflowsParameters { workflows { path repositoryId ref sha } }
  ... on RequiredDeploymentsParameters { requiredDeploymentEnvironments } }`;
const snakeCase = (name)=>name.replace(/[A-Z]/gu, (letter)=>`_${letter.toLowerCase()}`);
/** GraphQL's names in the spelling of REST, so that a rule reads the same from either. */ function inRestSpelling(value) {
    if (Array.isArray(value)) return value.map(inRestSpelling);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([name])=>name !== '__typename');
    return Object.fromEntries(entries.map(([name, inner])=>[
            snakeCase(name),
            inRestSpelling(inner)
        ]));
}
const ruleOf = (node)=>({
        type: (0,decode/* word */.Vm)(node.text('type')),
        rulesetId: node.objectOrNull('repositoryRuleset')?.numberOrNull('databaseId') ?? null,
        rulesetSource: null,
        parameters: inRestSpelling(node.raw('parameters') ?? {})
    });
const rulesList = (branch)=>({
        call: {
            endpoint: 'GRAPHQL branch rules'
        },
        alias: 'branch',
        select: (after)=>`branch: ref(qualifiedName: ${(0,graph/* literal */.eu)(`refs/heads/${branch}`)}) {
      rules(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${ruleFields} } } }`,
        path: [
            'rules'
        ],
        decode: ruleOf
    });
/**
 * Rules of a branch. GitHub does not say whether GraphQL gives them to every reader, so "none" is believed only
 * from REST, which `contents: read` opens.
 */ function rulesPart(transport, repository, branch) {
    const part = rulesList(branch);
    return {
        selection: part.select(''),
        owns: /^branch$/u,
        finish: async (answer)=>{
            const rules = await (0,graph/* finishList */.w2)(transport, part, answer);
            const some = rules.known && rules.value.length > 0;
            return {
                rules: some ? rules : await repository.branchRules(branch)
            };
        },
        alone: async ()=>({
                rules: await repository.branchRules(branch)
            })
    };
}
function targetOf(name) {
    return (node)=>{
        const target = node.object('target');
        const type = target.text('__typename');
        if (type === 'Commit') return {
            name,
            commit: target.text('oid'),
            tagObject: null
        };
        const commit = target.objectOrNull('target');
        if (type !== 'Tag' || commit?.text('__typename') !== 'Commit') throw new decode/* MalformedAnswer */.ol(`${name} points at no commit`);
        return {
            name,
            commit: commit.text('oid'),
            tagObject: target.text('oid')
        };
    };
}
/** A tag and the commit behind it. */ function tagPart(transport, repository, tag) {
    const name = `refs/tags/${tag.replace(/^refs\/tags\//u, '')}`;
    const call = {
        endpoint: 'GRAPHQL tag'
    };
    return {
        selection: `tag: ref(qualifiedName: ${(0,graph/* literal */.eu)(name)}) {
      target { __typename oid ... on Tag { target { __typename oid } } } }`,
        owns: /^tag$/u,
        finish: async (answer)=>({
                tag: await (0,graph/* graphPart */.IA)(transport, call, answer, [
                    'repository',
                    'tag'
                ], targetOf(name))
            }),
        alone: async ()=>({
                tag: await repository.resolve(name)
            })
    };
}

;// CONCATENATED MODULE: ./packages/github/src/snapshot/read.js








const defaultDeployments = 30;
function deploymentParts(transport, { deployments }, environments, atMost) {
    const parts = environments.map((environment, index)=>(0,resources_deployments/* deploymentsPart */.A)(environment, atMost, `d${index}`));
    return {
        selection: parts.map((part)=>part.select('')).join('\n'),
        owns: /^d\d+$/u,
        finish: async (answer)=>({
                deployments: await byName(environments, (environment, index)=>(0,graph/* finishList */.w2)(transport, parts[index] ?? (0,resources_deployments/* deploymentsPart */.A)(environment, atMost), answer))
            }),
        alone: async ()=>({
                deployments: await byName(environments, (environment)=>deployments.list({
                        environment,
                        atMost
                    }))
            })
    };
}
function partsOf(transport, reads, request) {
    const { repository, issues, pullRequests } = reads;
    const { sha, defaultBranchFiles, filesAtSha, branch, items, ticket, commentsOf, deploymentsOf, tag } = request;
    const { labelled } = request;
    const atMost = request.deploymentsAtMost ?? defaultDeployments;
    const parts = [
        sha !== undefined && request.checks !== false && commitPart(transport, reads, sha, request.asking),
        defaultBranchFiles !== undefined && defaultBranchPart(transport, repository, defaultBranchFiles),
        sha !== undefined && filesAtSha !== undefined && filesPart(transport, repository, filesAtSha, sha),
        branch !== undefined && rulesPart(transport, repository, branch),
        items !== undefined && itemsPart(transport, pullRequests, items),
        ticket !== undefined && ticketsPart(transport, issues, ticket),
        labelled !== undefined && labelledPart(transport, issues, labelled.label),
        commentsOf !== undefined && threadPart(transport, issues, commentsOf),
        deploymentsOf !== undefined && deploymentParts(transport, reads, deploymentsOf, atMost),
        tag !== undefined && tagPart(transport, repository, tag),
        request.checksNamed !== undefined && namedChecksPart(transport, request.checksNamed)
    ];
    return parts.filter((part)=>part !== false);
}
const joined = (parts)=>Object.assign({}, ...parts);
const alone = async (parts)=>joined(await Promise.all(parts.map((part)=>part.alone())));
/**
 * Parts in one request; each by itself where GitHub cuts that off. An error of one part may take the whole answer
 * with it: that part is then read alone, and the others are asked again without it.
 */ async function readTogether(transport, parts) {
    const selection = parts.map((part)=>part.selection).join('\n');
    if (selection.trim() === '') return alone(parts);
    const fragments = parts.map((part)=>part.fragments ?? '').join('\n');
    const document = (0,graph/* inRepository */.yJ)(transport, selection, fragments);
    const answer = await (0,graph/* askGraph */.ep)(transport, {
        endpoint: 'GRAPHQL snapshot',
        attempts: 1
    }, document);
    if ('failure' in answer) return alone(parts);
    if (!(0,graph/* isWithheld */.Ys)(answer)) return joined(await Promise.all(parts.map((part)=>part.finish(answer))));
    const guilty = parts.filter(({ owns })=>answer.errors.some(({ path })=>owns.test(path?.[1] ?? '')));
    const others = parts.filter((part)=>!guilty.includes(part));
    if (guilty.length === 0) return alone(parts);
    return joined(await Promise.all([
        alone(guilty),
        readTogether(transport, others)
    ]));
}
/** What GraphQL does not know, or answers without saying that it may not. */ async function readByRest(reads, request) {
    const { security, deployments } = reads;
    const { environments, codeScanning } = request;
    const [found, dependabot, analyses, alerts, secrets] = await Promise.all([
        environments && byName(environments, (name)=>deployments.environment(name)),
        request.dependabot === true ? security.dependabotAlerts({
            states: [
                'open',
                'dismissed',
                'auto_dismissed'
            ]
        }) : undefined,
        codeScanning && security.codeScanningAnalyses({
            ref: codeScanning.ref
        }),
        codeScanning && security.codeScanningAlerts(codeScanning),
        request.secretScanning === true ? security.secretScanningAlerts({}) : undefined
    ]);
    return {
        ...found && {
            environments: found
        },
        ...dependabot && {
            dependabot
        },
        ...analyses && {
            codeScanningAnalyses: analyses
        },
        ...alerts && {
            codeScanningAlerts: alerts
        },
        ...secrets && {
            secretScanning: secrets
        }
    };
}
/**
 * The first wave of a decision: all parts at the same time, five requests for a hundred items and sixty checks. Each
 * part is known or unknown by itself.
 */ async function readReleaseSnapshot(transport, reads, request) {
    return joined(await Promise.all([
        readTogether(transport, partsOf(transport, reads, request)),
        readByRest(reads, request),
        readDirectory(transport, reads.directory, request)
    ]));
}


/***/ })

};
