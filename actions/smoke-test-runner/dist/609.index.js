export const id = 609;
export const ids = [609];
export const modules = {

/***/ 5609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadEvidence: () => (/* binding */ uploadEvidence),
  uploadFile: () => (/* binding */ uploadFile)
});

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 8 modules
var src = __webpack_require__(7527);
// EXTERNAL MODULE: ./packages/http/src/index.js + 10 modules
var http_src = __webpack_require__(1401);
// EXTERNAL MODULE: ./packages/action-kit/src/keep.js
var keep = __webpack_require__(506);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/action-kit/src/zip.js

const storedMethod = 0;
const version = 20;
/** 1980-01-01, the earliest time the format has: equal content gives equal bytes. */ const dosDate = 0x21;
function pack(fields) {
    const buffer = Buffer.alloc(fields.reduce((sum, [bytes])=>sum + bytes, 0));
    let offset = 0;
    for (const [bytes, value] of fields)offset = buffer.writeUIntLE(value, offset, bytes);
    return buffer;
}
/** A ZIP archive of one stored file (PKWARE APPNOTE 4.3): what the artifact service and GitHub's download expect. */ function zipOneFile(name, content) {
    const fileName = Buffer.from(name, 'utf8');
    const common = [
        [
            2,
            version
        ],
        [
            2,
            0
        ],
        [
            2,
            storedMethod
        ],
        [
            2,
            0
        ],
        [
            2,
            dosDate
        ],
        [
            4,
            (0,external_node_zlib_.crc32)(content)
        ],
        [
            4,
            content.byteLength
        ],
        [
            4,
            content.byteLength
        ],
        [
            2,
            fileName.length
        ],
        [
            2,
            0
        ]
    ];
    const local = Buffer.concat([
        pack([
            [
                4,
                0x04034b50
            ],
            ...common
        ]),
        fileName,
        content
    ]);
    const central = Buffer.concat([
        pack([
            [
                4,
                0x02014b50
            ],
            [
                2,
                version
            ],
            ...common,
            [
                2,
                0
            ],
            [
                2,
                0
            ],
            [
                2,
                0
            ],
            [
                4,
                0
            ],
            [
                4,
                0
            ]
        ]),
        fileName
    ]);
    const end = pack([
        [
            4,
            0x06054b50
        ],
        [
            2,
            0
        ],
        [
            2,
            0
        ],
        [
            2,
            1
        ],
        [
            2,
            1
        ],
        [
            4,
            central.length
        ],
        [
            4,
            local.length
        ],
        [
            2,
            0
        ]
    ]);
    return Buffer.concat([
        local,
        central,
        end
    ]);
}

;// CONCATENATED MODULE: ./packages/action-kit/src/upload.js




/** The run and job inside the runner's token: `scp: "… Actions.Results:<run>:<job>"`. */ function backendIds(token) {
    const [, claims = ''] = token.split('.');
    try {
        const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
        const scope = (scp ?? '').split(' ').find((item)=>item.startsWith('Actions.Results:'));
        const [, run, job] = (scope ?? '').split(':');
        return run === undefined || job === undefined ? undefined : {
            workflow_run_backend_id: run,
            workflow_job_run_backend_id: job
        };
    } catch  {
        return undefined;
    }
}
class ArtifactServiceError extends Error {
    status;
    constructor(message, status){
        super(message);
        this.status = status;
    }
}
const attempts = 3;
/** Twirp over HTTP, as the runner's own client speaks it; a busy service is asked again. */ function artifactService(http, resultsUrl, token) {
    const base = `${new URL(resultsUrl).origin}/twirp/github.actions.results.api.v1.ArtifactService`;
    const ask = async (method, body, left)=>{
        const answer = await http({
            method: 'POST',
            url: `${base}/${method}`,
            headers: {
                authorization: `Bearer ${token}`,
                'content-type': 'application/json'
            },
            body: JSON.stringify(body)
        });
        if (answer.ok && answer.status === 200) return JSON.parse(Buffer.from(answer.body).toString('utf8'));
        const mayPass = answer.ok ? answer.status >= 500 || answer.status === 429 : answer.kind === 'reset';
        if (mayPass && left > 1) return ask(method, body, left - 1);
        throw answer.ok ? new ArtifactServiceError(`${method} was answered with ${answer.status}`, answer.status) : new ArtifactServiceError(answer.message);
    };
    return (method, body)=>ask(method, body, attempts);
}
async function putBlob(http, url, archive) {
    const answer = await http({
        method: 'PUT',
        url,
        headers: {
            'x-ms-blob-type': 'BlockBlob',
            'x-ms-version': '2025-11-05',
            'content-type': 'application/zip'
        },
        body: archive
    });
    if (!answer.ok) throw new ArtifactServiceError(answer.message);
    if (answer.status !== 201) throw new ArtifactServiceError(`the upload was answered with ${answer.status}`, answer.status);
}
async function upload(service, http, ids, name, archive) {
    const created = await service('CreateArtifact', {
        ...ids,
        name,
        version: 7,
        mime_type: 'application/zip'
    });
    const url = created['signed_upload_url'] ?? created['signedUploadUrl'];
    if (typeof url !== 'string') throw new ArtifactServiceError('the artifact service named no place to upload to');
    await putBlob(http, url, archive);
    await service('FinalizeArtifact', {
        ...ids,
        name,
        size: String(archive.length),
        hash: `sha256:${(0,src/* sha256 */.sc)(archive)}`
    });
}
/**
 * Uploads evidence as an artifact of this run: GitHub's own record that this run made it. The same evidence uploaded
 * before is as good.
 *
 * The runner's service is spoken to directly, since the library for it is a bundle of 3.9 MB for these three requests.
 */ const uploadEvidence = (digest, content, environment)=>uploadNamed((0,src/* artifactName */.Cs)(digest), keep/* evidenceFile */.az, content, environment);
/** Uploads a file for people under its own name; a name that this run has used already stays as it is. */ const uploadFile = (name, content, environment)=>uploadNamed(name, name, content, environment);
async function uploadNamed(artifact, file, content, environment) {
    const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const ids = backendIds(token);
    if (ids === undefined) return {
        uploaded: false,
        why: "the runner's token does not name this run"
    };
    const http = (0,http_src/* createHttpClient */.uT)();
    const service = artifactService(http, environment['ACTIONS_RESULTS_URL'] ?? '', token);
    try {
        await upload(service, http, ids, artifact, zipOneFile(file, Buffer.from(content, 'utf8')));
        return {
            uploaded: true
        };
    } catch (error) {
        if (error instanceof ArtifactServiceError && error.status === 409) return {
            uploaded: true
        };
        return {
            uploaded: false,
            why: error instanceof Error ? error.message : String(error)
        };
    }
}


/***/ })

};
