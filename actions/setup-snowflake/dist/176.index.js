export const id = 176;
export const ids = [176];
export const modules = {

/***/ 8176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GetRoleCredentialsCommand: () => (/* binding */ GetRoleCredentialsCommand),
/* harmony export */   SSOClient: () => (/* binding */ SSOClient)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FZZJ3GAR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8584);
/* harmony import */ var _chunk_TOAZLR64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9711);
/* harmony import */ var _chunk_NZ6MIZ3I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7515);
/* harmony import */ var _chunk_TJM2MXDR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4567);
/* harmony import */ var _chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4163);
/* harmony import */ var _chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9225);
/* harmony import */ var _chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4780);
/* harmony import */ var _chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6);
/* harmony import */ var _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7972);
/* harmony import */ var _chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4708);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)
;










// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js
(0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .init_client */ .pF)();
(0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .init_config */ .GX)();
(0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .init_endpoints */ .KJ)();
(0,_chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_8__/* .init_protocols */ .TD)();
(0,_chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .init_schema */ .bA)();

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthSchemeProvider.js
(0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .init_client */ .pF)();
var defaultSSOHttpAuthSchemeParametersProvider = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(async (config, context, input) => {
  return {
    operation: (0,_chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .getSmithyContext */ .ug)(context).operation,
    region: await (0,_chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .normalizeProvider */ .te)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
}, "defaultSSOHttpAuthSchemeParametersProvider");
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "awsssoportal",
      region: authParameters.region
    },
    propertiesExtractor: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((config, context) => ({
      signingProperties: {
        config,
        context
      }
    }), "propertiesExtractor")
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(createAwsAuthSigv4HttpAuthOption, "createAwsAuthSigv4HttpAuthOption");
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
  return {
    schemeId: "smithy.api#noAuth"
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(createSmithyApiNoAuthHttpAuthOption, "createSmithyApiNoAuthHttpAuthOption");
var defaultSSOHttpAuthSchemeProvider = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    case "GetRoleCredentials":
      {
        options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
        break;
      }
      ;
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
}, "defaultSSOHttpAuthSchemeProvider");
var resolveHttpAuthSchemeConfig = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((config) => {
  const config_0 = (0,_chunk_FZZJ3GAR_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0,_chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .normalizeProvider */ .te)(config.authSchemePreference ?? [])
  });
}, "resolveHttpAuthSchemeConfig");

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "awsssoportal"
  });
}, "resolveClientEndpointParameters");
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.js
(0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .init_client */ .pF)();
(0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .init_config */ .GX)();
(0,_chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .init_serde */ .Fc)();
(0,_chunk_NZ6MIZ3I_js__WEBPACK_IMPORTED_MODULE_3__/* .init_dist_es */ .RI)();

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js
(0,_chunk_TOAZLR64_js__WEBPACK_IMPORTED_MODULE_2__/* .init_checksum */ .ll)();
(0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .init_client */ .pF)();
(0,_chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_8__/* .init_protocols */ .TD)();
(0,_chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .init_serde */ .Fc)();

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/endpointResolver.js
(0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .init_endpoints */ .KJ)();

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/bdd.js
(0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .init_endpoints */ .KJ)();
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://portal.sso.{Region}.amazonaws.com", i],
    ["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = _chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/endpointResolver.js
var cache = new _chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .EndpointCache */ .kS({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((endpointParams, context = {}) => {
  return cache.get(endpointParams, () => (0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .decideEndpoint */ .cH)(bdd, {
    endpointParams,
    logger: context.logger
  }));
}, "defaultEndpointResolver");
_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .customEndpointFunctions */ .mw.aws = _chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js
(0,_chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .init_schema */ .bA)();

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js
(0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .init_client */ .pF)();
var SSOServiceException = class _SSOServiceException extends _chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .ServiceException */ .TJ {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(this, "SSOServiceException");
  }
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SSOServiceException.prototype);
  }
};

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/errors.js
var InvalidRequestException = class _InvalidRequestException extends SSOServiceException {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(this, "InvalidRequestException");
  }
  static shapeId = "com.amazonaws.sso#InvalidRequestException";
  name = "InvalidRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRequestException.prototype);
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends SSOServiceException {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(this, "ResourceNotFoundException");
  }
  static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var TooManyRequestsException = class _TooManyRequestsException extends SSOServiceException {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(this, "TooManyRequestsException");
  }
  static shapeId = "com.amazonaws.sso#TooManyRequestsException";
  name = "TooManyRequestsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
  }
};
var UnauthorizedException = class _UnauthorizedException extends SSOServiceException {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(this, "UnauthorizedException");
  }
  static shapeId = "com.amazonaws.sso#UnauthorizedException";
  name = "UnauthorizedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnauthorizedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnauthorizedException.prototype);
  }
};

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js
var _ATT = "AccessTokenType";
var _GRC = "GetRoleCredentials";
var _GRCR = "GetRoleCredentialsRequest";
var _GRCRe = "GetRoleCredentialsResponse";
var _IRE = "InvalidRequestException";
var _RC = "RoleCredentials";
var _RNFE = "ResourceNotFoundException";
var _SAKT = "SecretAccessKeyType";
var _STT = "SessionTokenType";
var _TMRE = "TooManyRequestsException";
var _UE = "UnauthorizedException";
var _aI = "accountId";
var _aKI = "accessKeyId";
var _aT = "accessToken";
var _ai = "account_id";
var _c = "client";
var _e = "error";
var _ex = "expiration";
var _h = "http";
var _hE = "httpError";
var _hH = "httpHeader";
var _hQ = "httpQuery";
var _m = "message";
var _rC = "roleCredentials";
var _rN = "roleName";
var _rn = "role_name";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
var _sAK = "secretAccessKey";
var _sT = "sessionToken";
var _xasbt = "x-amz-sso_bearer_token";
var n0 = "com.amazonaws.sso";
var _s_registry = new _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .TypeRegistry */ .OF(_s);
var SSOServiceException$ = [-3, _s, "SSOServiceException", 0, [], []];
_s_registry.registerError(SSOServiceException$, SSOServiceException);
var n0_registry = new _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .TypeRegistry */ .OF(n0);
var InvalidRequestException$ = [
  -3,
  n0,
  _IRE,
  { [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c, [_hE]: 404 },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TooManyRequestsException$ = [
  -3,
  n0,
  _TMRE,
  { [_e]: _c, [_hE]: 429 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnauthorizedException$ = [
  -3,
  n0,
  _UE,
  { [_e]: _c, [_hE]: 401 },
  [_m],
  [0]
];
n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AccessTokenType = [0, n0, _ATT, 8, 0];
var SecretAccessKeyType = [0, n0, _SAKT, 8, 0];
var SessionTokenType = [0, n0, _STT, 8, 0];
var GetRoleCredentialsRequest$ = [
  3,
  n0,
  _GRCR,
  0,
  [_rN, _aI, _aT],
  [[0, { [_hQ]: _rn }], [0, { [_hQ]: _ai }], [() => AccessTokenType, { [_hH]: _xasbt }]],
  3
];
var GetRoleCredentialsResponse$ = [
  3,
  n0,
  _GRCRe,
  0,
  [_rC],
  [[() => RoleCredentials$, 0]]
];
var RoleCredentials$ = [
  3,
  n0,
  _RC,
  0,
  [_aKI, _sAK, _sT, _ex],
  [0, [() => SecretAccessKeyType, 0], [() => SessionTokenType, 0], 1]
];
var GetRoleCredentials$ = [
  9,
  n0,
  _GRC,
  { [_h]: ["GET", "/federation/credentials", 200] },
  () => GetRoleCredentialsRequest$,
  () => GetRoleCredentialsResponse$
];

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js
var getRuntimeConfig = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((config) => {
  return {
    apiVersion: "2019-06-10",
    base64Decoder: config?.base64Decoder ?? _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .fromBase64 */ .Ey,
    base64Encoder: config?.base64Encoder ?? _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .toBase64 */ .nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), "identityProvider"),
        signer: new _chunk_FZZJ3GAR_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsSdkSigV4Signer */ .f2()
      },
      {
        schemeId: "smithy.api#noAuth",
        identityProvider: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})), "identityProvider"),
        signer: new _chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .NoAuthSigner */ .mR()
      }
    ],
    logger: config?.logger ?? new _chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .NoOpLogger */ .N4(),
    protocol: config?.protocol ?? _chunk_FZZJ3GAR_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsRestJsonProtocol */ .Yu,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.sso",
      errorTypeRegistries,
      version: "2019-06-10",
      serviceTarget: "SWBPortalService"
    },
    serviceId: config?.serviceId ?? "SSO",
    sha256: config?.sha256 ?? _chunk_TOAZLR64_js__WEBPACK_IMPORTED_MODULE_2__/* .Sha256Node */ .kS,
    urlParser: config?.urlParser ?? _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .parseUrl */ .Dl,
    utf8Decoder: config?.utf8Decoder ?? _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .fromUtf8 */ .ar,
    utf8Encoder: config?.utf8Encoder ?? _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .toUtf8 */ .Pq
  };
}, "getRuntimeConfig");

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.js
var getRuntimeConfig2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((config) => {
  (0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const defaultsMode = (0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveDefaultsModeConfig */ .IZ)(config);
  const defaultConfigProvider = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(() => defaultsMode().then(_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConfigsForDefaultMode */ .lT), "defaultConfigProvider");
  const clientSharedValues = getRuntimeConfig(config);
  (0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_FZZJ3GAR_js__WEBPACK_IMPORTED_MODULE_1__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .calculateBodyLength */ .n8,
    defaultSocketTimeout: (0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: _chunk_FZZJ3GAR_js__WEBPACK_IMPORTED_MODULE_1__/* .package_default */ .nr.version }),
    maxAttempts: config?.maxAttempts ?? (0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config),
    region: config?.region ?? (0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }),
    requestHandler: _chunk_NZ6MIZ3I_js__WEBPACK_IMPORTED_MODULE_3__/* .NodeHttpHandler */ .$c.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)({
      ..._chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
      default: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(async () => (await defaultConfigProvider()).retryMode || _chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RETRY_MODE */ .L0, "default")
    }, config),
    streamCollector: config?.streamCollector ?? _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .streamCollector */ .kv,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z9)(_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig)
  };
}, "getRuntimeConfig");

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeExtensions.js
(0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .init_client */ .pF)();
(0,_chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_8__/* .init_protocols */ .TD)();

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
}, "getHttpAuthExtensionConfiguration");
var resolveHttpAuthRuntimeConfig = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
}, "resolveHttpAuthRuntimeConfig");

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeExtensions.js
var resolveRuntimeExtensions = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_8__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
}, "resolveRuntimeExtensions");

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js
var SSOClient = class extends _chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .Client */ .Kj {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(this, "SSOClient");
  }
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = (0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveUserAgentConfig */ .Dc)(_config_1);
    const _config_3 = (0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveRetryConfig */ .$z)(_config_2);
    const _config_4 = (0,_chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveRegionConfig */ .TD)(_config_3);
    const _config_5 = (0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveHostHeaderConfig */ .OV)(_config_4);
    const _config_6 = (0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveEndpointConfig */ .Co)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0,_chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_9__/* .getSchemaSerdePlugin */ .wq)(this.config));
    this.middlewareStack.use((0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getUserAgentPlugin */ .sM)(this.config));
    this.middlewareStack.use((0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getRetryPlugin */ .ey)(this.config));
    this.middlewareStack.use((0,_chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_8__/* .getContentLengthPlugin */ .vK)(this.config));
    this.middlewareStack.use((0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getHostHeaderPlugin */ .TC)(this.config));
    this.middlewareStack.use((0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getLoggerPlugin */ .Y7)(this.config));
    this.middlewareStack.use((0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getRecursionDetectionPlugin */ .n4)(this.config));
    this.middlewareStack.use((0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
      httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(async (config) => new _chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .DefaultIdentityProviderConfig */ .h$({
        "aws.auth#sigv4": config.credentials
      }), "identityProviderConfigProvider")
    }));
    this.middlewareStack.use((0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commandBuilder.js
(0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .init_client */ .pF)();
(0,_chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .init_endpoints */ .KJ)();
var command = (0,_chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_6__/* .makeBuilder */ .k8)(commonParams, "SWBPortalService", "SSOClient", _chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_5__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw0 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)((Command, cs, config, o) => [], "_mw0");

// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentialsCommand.js
var GetRoleCredentialsCommand = class extends command(_ep0, _mw0, "GetRoleCredentials", GetRoleCredentials$) {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_10__/* .__name */ .K2)(this, "GetRoleCredentialsCommand");
  }
};



/***/ })

};
