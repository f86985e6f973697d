export const id = 802;

export const ids = [ 802 ];

export const modules = {
  6802: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      PutObjectCommand: () => /* reexport */ PutObjectCommand,
      S3Client: () => /* reexport */ S3Client
    });
    var normalizeProvider = __webpack_require__(3687);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/constants.js
    const RequestChecksumCalculation = {
      WHEN_SUPPORTED: "WHEN_SUPPORTED",
      WHEN_REQUIRED: "WHEN_REQUIRED"
    };
    const DEFAULT_REQUEST_CHECKSUM_CALCULATION = RequestChecksumCalculation.WHEN_SUPPORTED;
    const ResponseChecksumValidation = {
      WHEN_SUPPORTED: "WHEN_SUPPORTED",
      WHEN_REQUIRED: "WHEN_REQUIRED"
    };
    const DEFAULT_RESPONSE_CHECKSUM_VALIDATION = RequestChecksumCalculation.WHEN_SUPPORTED;
    var ChecksumAlgorithm;
    (function(ChecksumAlgorithm) {
      ChecksumAlgorithm["MD5"] = "MD5";
      ChecksumAlgorithm["CRC32"] = "CRC32";
      ChecksumAlgorithm["CRC32C"] = "CRC32C";
      ChecksumAlgorithm["CRC64NVME"] = "CRC64NVME";
      ChecksumAlgorithm["SHA1"] = "SHA1";
      ChecksumAlgorithm["SHA256"] = "SHA256";
    })(ChecksumAlgorithm || (ChecksumAlgorithm = {}));
    var ChecksumLocation;
    (function(ChecksumLocation) {
      ChecksumLocation["HEADER"] = "header";
      ChecksumLocation["TRAILER"] = "trailer";
    })(ChecksumLocation || (ChecksumLocation = {}));
    const DEFAULT_CHECKSUM_ALGORITHM = ChecksumAlgorithm.CRC32;
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/resolveFlexibleChecksumsConfig.js
    const resolveFlexibleChecksumsConfig = input => {
      const {requestChecksumCalculation: requestChecksumCalculation, responseChecksumValidation: responseChecksumValidation, requestStreamBufferSize: requestStreamBufferSize} = input;
      return Object.assign(input, {
        requestChecksumCalculation: (0, normalizeProvider /* normalizeProvider */ .t)(requestChecksumCalculation ?? DEFAULT_REQUEST_CHECKSUM_CALCULATION),
        responseChecksumValidation: (0, normalizeProvider /* normalizeProvider */ .t)(responseChecksumValidation ?? DEFAULT_RESPONSE_CHECKSUM_VALIDATION),
        requestStreamBufferSize: Number(requestStreamBufferSize ?? 0),
        checksumAlgorithms: input.checksumAlgorithms ?? {}
      });
    };
    var configurations = __webpack_require__(6337);
    var hostHeaderMiddleware = __webpack_require__(4650);
    var user_agent_middleware = __webpack_require__(424);
    var loggerMiddleware = __webpack_require__(7891);
    var getRecursionDetectionPlugin = __webpack_require__(8649);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityCache.js
    class S3ExpressIdentityCache {
      data;
      lastPurgeTime=Date.now();
      static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4;
      constructor(data = {}) {
        this.data = data;
      }
      get(key) {
        const entry = this.data[key];
        if (!entry) return;
        return entry;
      }
      set(key, entry) {
        this.data[key] = entry;
        return entry;
      }
      delete(key) {
        delete this.data[key];
      }
      clear() {
        this.data = {};
      }
      async purgeExpired() {
        const now = Date.now();
        if (this.lastPurgeTime + S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > now) return;
        const data = this.data;
        for (const key in data) {
          const entry = data[key];
          if (!entry.isRefreshing) {
            const credential = await entry.identity;
            if (credential.expiration) if (credential.expiration.getTime() < now && data[key] === entry) delete data[key];
          }
        }
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityCacheEntry.js
    class S3ExpressIdentityCacheEntry {
      _identity;
      isRefreshing;
      accessed;
      constructor(_identity, isRefreshing = false, accessed = Date.now()) {
        this._identity = _identity;
        this.isRefreshing = isRefreshing;
        this.accessed = accessed;
      }
      get identity() {
        this.accessed = Date.now();
        return this._identity;
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityProviderImpl.js
    class S3ExpressIdentityProviderImpl {
      createSessionFn;
      cache;
      static REFRESH_WINDOW_MS=6e4;
      accessKeyId;
      cacheGeneration=0;
      constructor(createSessionFn, cache = new S3ExpressIdentityCache) {
        this.createSessionFn = createSessionFn;
        this.cache = cache;
      }
      async getS3ExpressIdentity(awsIdentity, identityProperties) {
        const bucket = identityProperties.Bucket;
        const {cache: cache} = this;
        if (awsIdentity.accessKeyId !== this.accessKeyId) {
          this.accessKeyId = awsIdentity.accessKeyId;
          this.cacheGeneration++;
          cache.clear();
        }
        const cacheGeneration = this.cacheGeneration;
        const entry = cache.get(bucket);
        if (entry) return entry.identity.then(identity => {
          const isExpired = (identity.expiration?.getTime() ?? 0) < Date.now();
          if (isExpired) return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
          const isExpiringSoon = (identity.expiration?.getTime() ?? 0) < Date.now() + S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS;
          if (isExpiringSoon && !entry.isRefreshing) {
            entry.isRefreshing = true;
            this.getIdentity(bucket).then(id => {
              if (cacheGeneration === this.cacheGeneration) cache.set(bucket, new S3ExpressIdentityCacheEntry(Promise.resolve(id)));
            });
          }
          return identity;
        });
        return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
      }
      async getIdentity(bucket) {
        await this.cache.purgeExpired().catch(error => {
          console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n" + error);
        });
        const session = await this.createSessionFn(bucket);
        if (!session.Credentials?.AccessKeyId || !session.Credentials?.SecretAccessKey) throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
        const identity = {
          accessKeyId: session.Credentials.AccessKeyId,
          secretAccessKey: session.Credentials.SecretAccessKey,
          sessionToken: session.Credentials.SessionToken,
          expiration: session.Credentials.Expiration ? new Date(session.Credentials.Expiration) : void 0
        };
        return identity;
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-configuration/s3Configuration.js
    const resolveS3Config = (input, {session: session}) => {
      const [s3ClientProvider, CreateSessionCommandCtor] = session;
      const {forcePathStyle: forcePathStyle, useAccelerateEndpoint: useAccelerateEndpoint, disableMultiregionAccessPoints: disableMultiregionAccessPoints, followRegionRedirects: followRegionRedirects, s3ExpressIdentityProvider: s3ExpressIdentityProvider, bucketEndpoint: bucketEndpoint, expectContinueHeader: expectContinueHeader} = input;
      return Object.assign(input, {
        forcePathStyle: forcePathStyle ?? false,
        useAccelerateEndpoint: useAccelerateEndpoint ?? false,
        disableMultiregionAccessPoints: disableMultiregionAccessPoints ?? false,
        followRegionRedirects: followRegionRedirects ?? false,
        s3ExpressIdentityProvider: s3ExpressIdentityProvider ?? new S3ExpressIdentityProviderImpl(async key => s3ClientProvider().send(new CreateSessionCommandCtor({
          Bucket: key
        }))),
        bucketEndpoint: bucketEndpoint ?? false,
        expectContinueHeader: expectContinueHeader ?? 2097152
      });
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/util/util-arn-parser/arn.js
    const validate = str => typeof str === "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/bucket-endpoint-middleware.js
    function bucketEndpointMiddleware(options) {
      return (next, context) => async args => {
        if (options.bucketEndpoint) {
          const endpoint = context.endpointV2;
          if (endpoint) {
            const bucket = args.input.Bucket;
            if (typeof bucket === "string") try {
              const bucketEndpointUrl = new URL(bucket);
              context.endpointV2 = {
                ...endpoint,
                url: bucketEndpointUrl
              };
            } catch (e) {
              const warning = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
              if (context.logger?.constructor?.name === "NoOpLogger") console.warn(warning); else context.logger?.warn?.(warning);
              throw e;
            }
          }
        }
        return next(args);
      };
    }
    const bucketEndpointMiddlewareOptions = {
      name: "bucketEndpointMiddleware",
      override: true,
      relation: "after",
      toMiddleware: "endpointV2Middleware"
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-validate-bucket-name/validate-bucket-name.js
    function validateBucketNameMiddleware({bucketEndpoint: bucketEndpoint}) {
      return next => async args => {
        const {input: {Bucket: Bucket}} = args;
        if (!bucketEndpoint && typeof Bucket === "string" && !validate(Bucket) && Bucket.indexOf("/") >= 0) {
          const err = new Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
          err.name = "InvalidBucketName";
          throw err;
        }
        return next({
          ...args
        });
      };
    }
    const validateBucketNameMiddlewareOptions = {
      step: "initialize",
      tags: [ "VALIDATE_BUCKET_NAME" ],
      name: "validateBucketNameMiddleware",
      override: true
    };
    const getValidateBucketNamePlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(validateBucketNameMiddleware(options), validateBucketNameMiddlewareOptions);
        clientStack.addRelativeTo(bucketEndpointMiddleware(options), bucketEndpointMiddlewareOptions);
      }
    });
    var httpRequest = __webpack_require__(6804);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-expect-continue/middleware-expect-continue.js
    function addExpectContinueMiddleware(options) {
      return next => async args => {
        const {request: request} = args;
        if (options.expectContinueHeader !== false && httpRequest /* HttpRequest */ .K.isInstance(request) && request.body && options.runtime === "node" && options.requestHandler?.constructor?.name !== "FetchHttpHandler") {
          let sendHeader = true;
          if (typeof options.expectContinueHeader === "number") try {
            const bodyLength = Number(request.headers?.["content-length"]) ?? options.bodyLengthChecker?.(request.body) ?? 1 / 0;
            sendHeader = bodyLength >= options.expectContinueHeader;
          } catch (e) {} else sendHeader = !!options.expectContinueHeader;
          if (sendHeader) request.headers.Expect = "100-continue";
        }
        return next({
          ...args,
          request: request
        });
      };
    }
    const addExpectContinueMiddlewareOptions = {
      step: "build",
      tags: [ "SET_EXPECT_HEADER", "EXPECT_HEADER" ],
      name: "addExpectContinueMiddleware",
      override: true
    };
    const getAddExpectContinuePlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(addExpectContinueMiddleware(options), addExpectContinueMiddlewareOptions);
      }
    });
    var setFeature = __webpack_require__(6825);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/region-redirect-endpoint-middleware.js
    const regionRedirectEndpointMiddleware = config => (next, context) => async args => {
      const originalRegion = await config.region();
      const regionProviderRef = config.region;
      let unlock = () => {};
      if (context.__s3RegionRedirect) {
        Object.defineProperty(config, "region", {
          writable: false,
          value: async () => context.__s3RegionRedirect
        });
        unlock = () => Object.defineProperty(config, "region", {
          writable: true,
          value: regionProviderRef
        });
      }
      try {
        const result = await next(args);
        if (context.__s3RegionRedirect) {
          unlock();
          const region = await config.region();
          if (originalRegion !== region) throw new Error("Region was not restored following S3 region redirect.");
        }
        return result;
      } catch (e) {
        unlock();
        throw e;
      }
    };
    const regionRedirectEndpointMiddlewareOptions = {
      tags: [ "REGION_REDIRECT", "S3" ],
      name: "regionRedirectEndpointMiddleware",
      override: true,
      relation: "before",
      toMiddleware: "endpointV2Middleware"
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/region-redirect-middleware.js
    function regionRedirectMiddleware(clientConfig) {
      return (next, context) => async args => {
        try {
          return await next(args);
        } catch (err) {
          if (clientConfig.followRegionRedirects) {
            const statusCode = err?.$metadata?.httpStatusCode;
            const isHeadBucket = context.commandName === "HeadBucketCommand";
            const bucketRegionHeader = err?.$response?.headers?.["x-amz-bucket-region"];
            if (bucketRegionHeader) if (statusCode === 301 || statusCode === 400 && (err?.name === "IllegalLocationConstraintException" || isHeadBucket)) {
              try {
                const actualRegion = bucketRegionHeader;
                context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
                context.__s3RegionRedirect = actualRegion;
                (0, setFeature /* setFeature */ .J)(context, "S3_REGION_REDIRECT", "Ah");
              } catch (e) {
                throw new Error("Region redirect failed: " + e);
              }
              return next(args);
            }
          }
          throw err;
        }
      };
    }
    const regionRedirectMiddlewareOptions = {
      step: "initialize",
      tags: [ "REGION_REDIRECT", "S3" ],
      name: "regionRedirectMiddleware",
      override: true
    };
    const getRegionRedirectMiddlewarePlugin = clientConfig => ({
      applyToStack: clientStack => {
        clientStack.add(regionRedirectMiddleware(clientConfig), regionRedirectMiddlewareOptions);
        clientStack.addRelativeTo(regionRedirectEndpointMiddleware(clientConfig), regionRedirectEndpointMiddlewareOptions);
      }
    });
    var booleanSelector = __webpack_require__(3107);
    var types = __webpack_require__(3483);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/constants.js
    const S3_EXPRESS_BUCKET_TYPE = "Directory";
    const S3_EXPRESS_BACKEND = "S3Express";
    const S3_EXPRESS_AUTH_SCHEME = "sigv4-s3express";
    const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
    const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
    const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME = "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";
    const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME = "s3_disable_express_session_auth";
    const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = {
      environmentVariableSelector: env => (0, booleanSelector /* booleanSelector */ .Q)(env, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME, types /* SelectorType */ .c.ENV),
      configFileSelector: profile => (0, booleanSelector /* booleanSelector */ .Q)(profile, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME, types /* SelectorType */ .c.CONFIG),
      default: false
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/s3ExpressMiddleware.js
    const s3ExpressMiddleware = options => (next, context) => async args => {
      if (context.endpointV2) {
        const endpoint = context.endpointV2;
        const isS3ExpressAuth = endpoint.properties?.authSchemes?.[0]?.name === S3_EXPRESS_AUTH_SCHEME;
        const isS3ExpressBucket = endpoint.properties?.backend === S3_EXPRESS_BACKEND || endpoint.properties?.bucketType === S3_EXPRESS_BUCKET_TYPE;
        if (isS3ExpressBucket) {
          (0, setFeature /* setFeature */ .J)(context, "S3_EXPRESS_BUCKET", "J");
          context.isS3ExpressBucket = true;
        }
        if (isS3ExpressAuth) {
          const requestBucket = args.input.Bucket;
          if (requestBucket) {
            const s3ExpressIdentity = await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(), {
              Bucket: requestBucket
            });
            context.s3ExpressIdentity = s3ExpressIdentity;
            if (httpRequest /* HttpRequest */ .K.isInstance(args.request) && s3ExpressIdentity.sessionToken) args.request.headers[SESSION_TOKEN_HEADER] = s3ExpressIdentity.sessionToken;
          }
        }
      }
      return next(args);
    };
    const s3ExpressMiddlewareOptions = {
      name: "s3ExpressMiddleware",
      step: "build",
      tags: [ "S3", "S3_EXPRESS" ],
      override: true
    };
    const getS3ExpressPlugin = options => ({
      applyToStack: clientStack => {
        clientStack.add(s3ExpressMiddleware(options), s3ExpressMiddlewareOptions);
      }
    });
    var getHttpSigningMiddleware = __webpack_require__(3952);
    var getSmithyContext = __webpack_require__(6840);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/signS3Express.js
    const signS3Express = async (s3ExpressIdentity, signingOptions, request, sigV4MultiRegionSigner) => {
      const signedRequest = await sigV4MultiRegionSigner.signWithCredentials(request, s3ExpressIdentity, {});
      if (signedRequest.headers["X-Amz-Security-Token"] || signedRequest.headers["x-amz-security-token"]) throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");
      return signedRequest;
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/s3ExpressHttpSigningMiddleware.js
    const defaultErrorHandler = signingProperties => error => {
      throw error;
    };
    const defaultSuccessHandler = (httpResponse, signingProperties) => {};
    null && httpSigningMiddlewareOptions;
    const s3ExpressHttpSigningMiddleware = config => (next, context) => async args => {
      if (!httpRequest /* HttpRequest */ .K.isInstance(args.request)) return next(args);
      const smithyContext = (0, getSmithyContext /* getSmithyContext */ .u)(context);
      const scheme = smithyContext.selectedHttpAuthScheme;
      if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
      const {httpAuthOption: {signingProperties: signingProperties = {}}, identity: identity, signer: signer} = scheme;
      let request;
      if (context.s3ExpressIdentity) request = await signS3Express(context.s3ExpressIdentity, signingProperties, args.request, await config.signer()); else request = await signer.sign(args.request, identity, signingProperties);
      const output = await next({
        ...args,
        request: request
      }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
      (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
      return output;
    };
    const getS3ExpressHttpSigningPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo(s3ExpressHttpSigningMiddleware(config), getHttpSigningMiddleware /* httpSigningMiddlewareOptions */ .Q);
      }
    });
    var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(6103);
    var DefaultIdentityProviderConfig = __webpack_require__(1055);
    var client = __webpack_require__(3043);
    var resolveRegionConfig = __webpack_require__(131);
    var endpoints = __webpack_require__(5714);
    var EventStreamSerdeConfig = __webpack_require__(1846);
    var contentLengthMiddleware = __webpack_require__(9500);
    var middleware_retry_configurations = __webpack_require__(4083);
    var retry = __webpack_require__(9579);
    var getSchemaSerdePlugin = __webpack_require__(4090);
    var httpAuthSchemes = __webpack_require__(789);
    var resolveAwsSdkSigV4AConfig = __webpack_require__(4728);
    var SignatureV4MultiRegion = __webpack_require__(4193);
    var getEndpointFromInstructions = __webpack_require__(930);
    var aws = __webpack_require__(980);
    var EndpointCache = __webpack_require__(4344);
    var decideEndpoint = __webpack_require__(3153);
    var customEndpointFunctions = __webpack_require__(6649);
    var BinaryDecisionDiagram = __webpack_require__(3677);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/endpoint/bdd.js
    const aw = "ref", ax = "argv", ay = "backend", az = "authSchemes", aA = "disableDoubleEncoding", aB = "signingName", aC = "signingRegion", aD = "signingRegionSet";
    const a = -1, b = true, c = false, d = "isSet", e = "booleanEquals", f = "stringEquals", g = "coalesce", h = "substring", i = "", j = "aws.partition", k = "partitionResult", l = "accessPointSuffix", m = "regionPrefix", n = n => "outpostId_ssa_" + n + i, o = "hardwareType", p = "ite", q = "isValidHostLabel", s = "sigv4", t = "aws.isVirtualHostableS3Bucket", u = "url", v = "getAttr", w = "bucketArn", x = "--", y = "arnType", z = "accesspoint", A = n => "accessPointName_ssa_" + n + i, B = "s3-object-lambda", C = "s3-outposts", D = "bucketPartition", E = "us-east-1", F = "outpostType", G = "name", H = "s3", I = "{url#scheme}://{Bucket}.{url#authority}{url#path}", J = "{url#scheme}://{url#authority}{url#path}", K = "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}", L = "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}", M = "https://{Bucket}.s3.{partitionResult#dnsSuffix}", N = n => "{url#scheme}://{accessPointName_ssa_" + n + "}-{bucketArn#accountId}.{url#authority}{url#path}", O = n => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + n + "}`", P = "sigv4a", Q = "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}", R = "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", S = "https://s3.{partitionResult#dnsSuffix}", T = {
      [aw]: "UseFIPS"
    }, U = {
      [aw]: "UseDualStack"
    }, V = {
      [aw]: "Bucket"
    }, W = {
      fn: v,
      [ax]: [ {
        [aw]: k
      }, G ]
    }, X = {
      [aw]: u
    }, Y = {
      [aw]: "Region"
    }, Z = {
      [aw]: w
    }, aa = {
      [aw]: y
    }, ab = {
      [aw]: "accessPointName_ssa_1"
    }, ac = {
      fn: v,
      [ax]: [ Z, "region" ]
    }, ad = {
      [aw]: o
    }, ae = {
      fn: v,
      [ax]: [ Z, "service" ]
    }, af = {
      fn: v,
      [ax]: [ Z, "accountId" ]
    }, ag = {
      [ay]: "S3Express",
      [az]: [ {
        [aA]: true,
        [G]: "{_s3e_auth}",
        [aB]: "s3express",
        [aC]: "{Region}"
      } ]
    }, ah = {
      [ay]: "S3Express",
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: "s3express",
        [aC]: "{Region}"
      } ]
    }, ai = {
      [az]: [ {
        [aA]: true,
        [G]: P,
        [aB]: C,
        [aD]: [ "*" ]
      }, {
        [aA]: true,
        [G]: s,
        [aB]: C,
        [aC]: "{Region}"
      } ]
    }, aj = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: H,
        [aC]: E
      } ]
    }, ak = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: H,
        [aC]: "{Region}"
      } ]
    }, al = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: B,
        [aC]: "{bucketArn#region}"
      } ]
    }, am = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: H,
        [aC]: "{bucketArn#region}"
      } ]
    }, an = {
      [az]: [ {
        [aA]: true,
        [G]: P,
        [aB]: C,
        [aD]: [ "*" ]
      }, {
        [aA]: true,
        [G]: s,
        [aB]: C,
        [aC]: "{bucketArn#region}"
      } ]
    }, ao = {
      [az]: [ {
        [aA]: true,
        [G]: s,
        [aB]: B,
        [aC]: "{Region}"
      } ]
    }, ap = [ Y ], aq = [ {
      [aw]: "Endpoint"
    } ], as = [ V ], at = [ V, 0, 7, true ], au = [ Z, "resourceId[1]" ], av = [ "*" ];
    const _data = {
      conditions: [ [ d, ap ], [ e, [ {
        [aw]: "Accelerate"
      }, b ] ], [ e, [ T, b ] ], [ e, [ U, b ] ], [ d, aq ], [ d, as ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 0, 6, b ]
        }, i ]
      }, "--x-s3" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: at
        }, i ]
      }, "--xa-s3" ] ], [ j, ap, k ], [ h, at, l ], [ f, [ {
        [aw]: l
      }, "--op-s3" ] ], [ h, [ V, 8, 12, b ], m ], [ h, [ V, 32, 49, b ], n(2) ], [ h, [ V, 49, 50, b ], o ], [ e, [ {
        [aw]: "ForcePathStyle"
      }, b ] ], [ f, [ W, "aws-cn" ] ], [ p, [ U, ".dualstack", i ], "_s3e_ds" ], [ q, [ {
        [aw]: n(2)
      }, c ] ], [ p, [ T, "-fips", i ], "_s3e_fips" ], [ p, [ {
        fn: g,
        [ax]: [ {
          [aw]: "DisableS3ExpressSessionAuth"
        }, c ]
      }, s, "sigv4-s3express" ], "_s3e_auth" ], [ t, [ V, c ] ], [ "parseURL", aq, u ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "UseS3ExpressControlEndpoint"
        }, c ]
      }, b ] ], [ t, [ V, b ] ], [ f, [ {
        fn: v,
        [ax]: [ X, "scheme" ]
      }, "http" ] ], [ q, [ Y, c ] ], [ "aws.parseArn", as, w ], [ v, [ {
        fn: "split",
        [ax]: [ V, x, 0 ]
      }, "[-2]" ], "s3expressAvailabilityZoneId" ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 0, 4, c ]
        }, i ]
      }, "arn:" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 16, 18, b ]
        }, i ]
      }, x ] ], [ e, [ {
        fn: v,
        [ax]: [ X, "isIp" ]
      }, b ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 21, 23, b ]
        }, i ]
      }, x ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 27, 29, b ]
        }, i ]
      }, x ] ], [ f, [ {
        [aw]: m
      }, "beta" ] ], [ "uriEncode", as, "uri_encoded_bucket" ], [ q, [ Y, b ] ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "UseObjectLambdaEndpoint"
        }, c ]
      }, b ] ], [ v, [ Z, "resourceId[0]" ], y ], [ f, [ aa, i ] ], [ f, [ aa, z ] ], [ v, au, A(1) ], [ f, [ ab, i ] ], [ f, [ ac, i ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 14, 16, b ]
        }, i ]
      }, x ] ], [ f, [ ad, "e" ] ], [ f, [ ad, "o" ] ], [ f, [ Y, "aws-global" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 19, 21, b ]
        }, i ]
      }, x ] ], [ f, [ ae, B ] ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "DisableAccessPoints"
        }, c ]
      }, b ] ], [ f, [ ae, C ] ], [ j, [ ac ], D ], [ q, [ ab, b ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 26, 28, b ]
        }, i ]
      }, x ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 15, 17, b ]
        }, i ]
      }, x ] ], [ v, [ Z, "resourceId[4]" ] ], [ f, [ {
        fn: g,
        [ax]: [ {
          fn: h,
          [ax]: [ V, 20, 22, b ]
        }, i ]
      }, x ] ], [ e, [ {
        [aw]: "UseGlobalEndpoint"
      }, b ] ], [ f, [ Y, E ] ], [ v, au, n(1) ], [ e, [ {
        fn: g,
        [ax]: [ {
          [aw]: "UseArnRegion"
        }, b ]
      }, b ] ], [ q, [ {
        [aw]: n(1)
      }, c ] ], [ v, [ Z, "resourceId[2]" ], F ], [ f, [ Y, ac ] ], [ f, [ {
        fn: v,
        [ax]: [ {
          [aw]: D
        }, G ]
      }, W ] ], [ e, [ {
        [aw]: "DisableMultiRegionAccessPoints"
      }, b ] ], [ q, [ ac, b ] ], [ f, [ {
        fn: v,
        [ax]: [ Z, "partition" ]
      }, W ] ], [ f, [ af, i ] ], [ f, [ ae, H ] ], [ q, [ af, c ] ], [ v, [ Z, "resourceId[3]" ], A(2) ], [ q, [ ab, c ] ], [ f, [ {
        [aw]: F
      }, z ] ], [ q, [ {
        [aw]: A(2)
      }, c ] ] ],
      results: [ [ a ], [ a, "Accelerate cannot be used with FIPS" ], [ a, "Cannot set dual-stack in combination with a custom endpoint." ], [ a, "A custom endpoint cannot be combined with FIPS" ], [ a, "A custom endpoint cannot be combined with S3 Accelerate" ], [ a, "Partition does not support FIPS" ], [ a, "S3Express does not support S3 Accelerate." ], [ "{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}", ag ], [ I, ag ], [ a, "S3Express bucket name is not a valid virtual hostable name." ], [ "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ah ], [ "https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ag ], [ a, "Unrecognized S3Express bucket name format." ], [ J, ag ], [ "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ah ], [ a, "Expected a endpoint to be specified but no endpoint was found" ], [ "https://{Bucket}.ec2.{url#authority}", ai ], [ "https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai ], [ "https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}", ai ], [ "https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai ], [ a, 'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"' ], [ a, "Invalid Outposts Bucket alias - it must be a valid bucket name." ], [ a, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`." ], [ a, "Custom endpoint `{Endpoint}` was not a valid URI" ], [ a, "S3 Accelerate cannot be used in this region" ], [ "https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}", ak ], [ "https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ K, aj ], [ I, aj ], [ K, ak ], [ I, ak ], [ L, aj ], [ L, ak ], [ M, aj ], [ M, ak ], [ "https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}", ak ], [ a, "Invalid region: region was not a valid DNS name." ], [ a, "S3 Object Lambda does not support Dual-stack" ], [ a, "S3 Object Lambda does not support S3 Accelerate" ], [ a, "Access points are not supported for this operation" ], [ a, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`" ], [ a, "Invalid ARN: Missing account id" ], [ N(1), al ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", al ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}", al ], [ a, O(1) ], [ a, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`" ], [ a, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)" ], [ a, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`" ], [ a, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`." ], [ a, "Invalid ARN: bucket ARN is missing a region" ], [ a, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided" ], [ a, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`" ], [ a, "Access Points do not support S3 Accelerate" ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ N(1), am ], [ "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}", am ], [ a, "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}" ], [ a, "S3 MRAP does not support dual-stack" ], [ a, "S3 MRAP does not support FIPS" ], [ a, "S3 MRAP does not support S3 Accelerate" ], [ a, "Invalid configuration: Multi-Region Access Point ARNs are disabled." ], [ "https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}", {
        [az]: [ {
          [aA]: b,
          name: P,
          [aB]: H,
          [aD]: av
        } ]
      } ], [ a, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`" ], [ a, "Invalid Access Point Name" ], [ a, "S3 Outposts does not support Dual-stack" ], [ a, "S3 Outposts does not support FIPS" ], [ a, "S3 Outposts does not support S3 Accelerate" ], [ a, "Invalid Arn: Outpost Access Point ARN contains sub resources" ], [ "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}", an ], [ "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}", an ], [ a, O(2) ], [ a, "Expected an outpost type `accesspoint`, found {outpostType}" ], [ a, "Invalid ARN: expected an access point name" ], [ a, "Invalid ARN: Expected a 4-component resource" ], [ a, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`" ], [ a, "Invalid ARN: The Outpost Id was not set" ], [ a, "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})" ], [ a, "Invalid ARN: No ARN type specified" ], [ a, "Invalid ARN: `{Bucket}` was not a valid ARN" ], [ a, "Path-style addressing cannot be used with ARN buckets" ], [ "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj ], [ "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ Q, aj ], [ Q, ak ], [ R, aj ], [ R, ak ], [ "https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak ], [ a, "Path-style addressing cannot be used with S3 Accelerate" ], [ J, ao ], [ "https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}", ao ], [ "https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}", ao ], [ "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3-fips.{Region}.{partitionResult#dnsSuffix}", ak ], [ "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj ], [ "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak ], [ J, aj ], [ J, ak ], [ S, aj ], [ S, ak ], [ "https://s3.{Region}.{partitionResult#dnsSuffix}", ak ], [ a, "A region must be set when sending requests to S3." ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 3, r + 115, 1, 424, 4, 2, 272, 5, 3, 233, 6, 4, 85, 7, 5, 15, 8, 8, 9, r + 115, 16, 10, 13, 18, 11, 13, 19, 12, 13, 22, r + 14, 13, 35, 14, r + 42, 36, r + 103, 435, 6, 271, 16, 7, 270, 17, 8, 19, 18, 14, 501, 106, 9, 20, 24, 10, 21, 24, 11, 22, 24, 12, 23, 24, 13, 547, 24, 14, 77, 25, 20, 73, 26, 26, 27, 78, 37, 28, r + 86, 38, r + 86, 29, 39, 47, 30, 48, r + 58, 31, 50, 32, r + 85, 51, 33, 136, 55, r + 76, 34, 59, 35, r + 84, 60, 39, 36, 61, 37, r + 83, 62, 38, 146, 63, 41, r + 46, 61, 40, r + 83, 62, 41, 150, 64, 42, r + 54, 66, 43, r + 53, 70, 44, r + 52, 71, 45, r + 81, 73, 46, r + 80, 74, r + 78, r + 79, 40, 48, r + 57, 41, r + 57, 49, 42, 185, 50, 48, 62, 51, 49, r + 45, 52, 51, 53, 526, 60, 56, 54, 62, r + 55, 55, 63, 57, r + 46, 62, r + 55, 57, 64, 58, r + 54, 66, 59, r + 53, 69, 60, r + 65, 70, 61, r + 52, 72, r + 64, r + 51, 49, r + 45, 63, 51, 64, 526, 60, 67, 65, 62, r + 55, 66, 63, 68, r + 46, 62, r + 55, 68, 64, 69, r + 54, 66, 70, r + 53, 68, r + 47, 71, 70, 72, r + 52, 72, r + 50, r + 51, 25, 74, r + 42, 46, r + 39, 75, 57, 76, r + 41, 58, r + 40, r + 41, 26, r + 88, 78, 28, r + 87, 79, 34, 82, 80, 35, 81, 545, 36, r + 103, r + 115, 46, r + 97, 83, 57, 84, r + 99, 58, r + 98, r + 99, 5, 101, 86, 8, 87, r + 115, 16, 88, 89, 18, 91, 89, 19, 90, 92, 21, 97, 95, 19, 93, 92, 21, 98, 95, 21, 97, 94, 22, r + 14, 95, 35, 96, r + 42, 36, r + 103, r + 42, 22, r + 13, 98, 35, 99, r + 42, 36, r + 101, 100, 46, r + 110, r + 111, 6, 214, 102, 7, 208, 103, 8, 119, 104, 14, 118, 105, 21, 106, r + 23, 26, 107, 502, 37, 108, r + 86, 38, r + 86, 109, 39, 112, 110, 48, r + 58, 111, 50, 136, r + 85, 40, 113, r + 57, 41, r + 57, 114, 42, 115, 500, 48, r + 56, 116, 52, 117, r + 72, 65, r + 69, r + 72, 21, 501, r + 23, 9, 120, 124, 10, 121, 124, 11, 122, 124, 12, 123, 124, 13, 202, 124, 14, 195, 125, 20, 190, 126, 21, 127, r + 23, 23, 128, 129, 24, 189, 129, 26, 130, 197, 37, 131, r + 86, 38, r + 86, 132, 39, 159, 133, 48, r + 58, 134, 50, 135, r + 85, 51, 141, 136, 55, r + 76, 137, 59, 138, r + 84, 60, r + 83, 139, 61, 140, r + 83, 63, r + 83, r + 46, 55, r + 76, 142, 59, 143, r + 84, 60, 148, 144, 61, 145, r + 83, 62, 147, 146, 63, 150, r + 46, 63, 153, r + 46, 61, 149, r + 83, 62, 153, 150, 64, 151, r + 54, 66, 152, r + 53, 70, r + 82, r + 52, 64, 154, r + 54, 66, 155, r + 53, 70, 156, r + 52, 71, 157, r + 81, 73, 158, r + 80, 74, r + 77, r + 79, 40, 160, r + 57, 41, r + 57, 161, 42, 185, 162, 48, 174, 163, 49, r + 45, 164, 51, 165, 526, 60, 168, 166, 62, r + 55, 167, 63, 169, r + 46, 62, r + 55, 169, 64, 170, r + 54, 66, 171, r + 53, 69, 172, r + 65, 70, 173, r + 52, 72, r + 63, r + 51, 49, r + 45, 175, 51, 176, 526, 60, 179, 177, 62, r + 55, 178, 63, 180, r + 46, 62, r + 55, 180, 64, 181, r + 54, 66, 182, r + 53, 68, r + 47, 183, 70, 184, r + 52, 72, r + 48, r + 51, 48, r + 56, 186, 52, 187, r + 72, 65, r + 69, 188, 67, r + 70, r + 71, 25, r + 36, r + 42, 21, 191, r + 23, 25, 192, r + 42, 30, 194, 193, 46, r + 34, r + 36, 46, r + 33, r + 35, 21, 196, r + 23, 26, r + 88, 197, 28, r + 87, 198, 34, 201, 199, 35, 200, 545, 36, r + 101, r + 115, 46, r + 95, r + 96, 17, 203, r + 22, 20, 204, r + 21, 21, 205, 550, 33, 206, 550, 44, r + 16, 207, 45, r + 18, r + 20, 8, 209, 215, 16, 210, 220, 18, 211, 220, 19, 212, 224, 20, 213, 227, 21, 231, 401, 8, 218, 215, 19, 216, r + 9, 20, 217, 227, 21, 231, r + 9, 16, 219, 220, 18, 223, 220, 19, 221, 224, 20, 222, 227, 21, 231, r + 12, 19, 226, 224, 20, 225, r + 9, 21, r + 9, r + 12, 20, 230, 227, 21, 228, r + 9, 30, 229, r + 9, 34, r + 7, r + 9, 21, 231, 415, 30, 232, r + 8, 34, r + 7, r + 8, 4, r + 2, 234, 5, 235, 480, 6, 271, 236, 7, 270, 237, 8, 238, 491, 9, 239, 243, 10, 240, 243, 11, 241, 243, 12, 242, 243, 13, 547, 243, 14, 266, 244, 20, 264, 245, 26, 246, 267, 37, 247, r + 86, 38, r + 86, 248, 39, 249, 518, 40, 250, r + 57, 41, r + 57, 251, 42, 538, 252, 48, r + 43, 253, 49, r + 45, 254, 51, 255, 526, 60, 258, 256, 62, r + 55, 257, 63, 259, r + 46, 62, r + 55, 259, 64, 260, r + 54, 66, 261, r + 53, 69, 262, r + 65, 70, 263, r + 52, 72, r + 62, r + 51, 25, 265, r + 42, 46, r + 31, r + 32, 26, r + 88, 267, 28, r + 87, 268, 34, 269, 544, 46, r + 93, r + 94, 8, 397, r + 9, 8, 407, r + 9, 3, 346, 273, 4, r + 3, 274, 5, 284, 275, 8, 276, r + 115, 15, r + 5, 277, 16, 278, 281, 18, 279, 281, 19, 280, 281, 22, r + 14, 281, 35, 282, r + 42, 36, r + 102, 283, 46, r + 106, r + 107, 6, 405, 285, 7, 395, 286, 8, 295, 287, 14, 501, 288, 26, 289, 502, 37, 290, r + 86, 38, r + 86, 291, 39, 292, 307, 40, 293, r + 57, 41, r + 57, 294, 42, 335, 500, 9, 296, 300, 10, 297, 300, 11, 298, 300, 12, 299, 300, 13, 394, 300, 14, 339, 301, 15, r + 5, 302, 20, 337, 303, 26, 304, 341, 37, 305, r + 86, 38, r + 86, 306, 39, 309, 307, 48, r + 58, 308, 50, r + 74, r + 85, 40, 310, r + 57, 41, r + 57, 311, 42, 335, 312, 48, 324, 313, 49, r + 45, 314, 51, 315, 526, 60, 318, 316, 62, r + 55, 317, 63, 319, r + 46, 62, r + 55, 319, 64, 320, r + 54, 66, 321, r + 53, 69, 322, r + 65, 70, 323, r + 52, 72, r + 61, r + 51, 49, r + 45, 325, 51, 326, 526, 60, 329, 327, 62, r + 55, 328, 63, 330, r + 46, 62, r + 55, 330, 64, 331, r + 54, 66, 332, r + 53, 68, r + 47, 333, 70, 334, r + 52, 72, r + 49, r + 51, 48, r + 56, 336, 52, r + 67, r + 72, 25, 338, r + 42, 46, r + 27, r + 28, 15, r + 5, 340, 26, r + 88, 341, 28, r + 87, 342, 34, 345, 343, 35, 344, 545, 36, r + 102, r + 115, 46, r + 91, r + 92, 4, r + 2, 347, 5, 357, 348, 8, 349, r + 115, 15, r + 5, 350, 16, 351, 354, 18, 352, 354, 19, 353, 354, 22, r + 14, 354, 35, 355, r + 42, 36, r + 43, 356, 46, r + 104, r + 105, 6, 405, 358, 7, 395, 359, 8, 360, 491, 9, 361, 365, 10, 362, 365, 11, 363, 365, 12, 364, 365, 13, 394, 365, 14, 389, 366, 15, r + 5, 367, 20, 387, 368, 26, 369, 391, 37, 370, r + 86, 38, r + 86, 371, 39, 372, 518, 40, 373, r + 57, 41, r + 57, 374, 42, 538, 375, 48, r + 43, 376, 49, r + 45, 377, 51, 378, 526, 60, 381, 379, 62, r + 55, 380, 63, 382, r + 46, 62, r + 55, 382, 64, 383, r + 54, 66, 384, r + 53, 69, 385, r + 65, 70, 386, r + 52, 72, r + 60, r + 51, 25, 388, r + 42, 46, r + 25, r + 26, 15, r + 5, 390, 26, r + 88, 391, 28, r + 87, 392, 34, 393, 544, 46, r + 89, r + 90, 15, r + 5, 547, 8, 396, r + 9, 15, r + 5, 397, 16, 398, 410, 18, 399, 410, 19, 400, 410, 20, 401, r + 9, 27, 402, r + 12, 29, r + 11, 403, 31, r + 11, 404, 32, r + 11, 422, 8, 406, r + 9, 15, r + 5, 407, 16, 408, 410, 18, 409, 410, 19, 411, 410, 20, r + 12, r + 9, 20, 414, 412, 22, 413, r + 9, 34, r + 10, r + 9, 22, 416, 415, 27, 419, r + 12, 27, 418, 417, 34, r + 10, r + 12, 34, r + 10, 419, 43, r + 11, 420, 47, r + 11, 421, 53, r + 11, 422, 54, r + 11, 423, 56, r + 11, r + 12, 2, r + 1, 425, 3, 478, 426, 4, r + 4, 427, 5, 438, 428, 8, 429, r + 115, 16, 430, 433, 18, 431, 433, 19, 432, 433, 22, r + 14, 433, 35, 434, r + 42, 36, r + 44, 435, 46, r + 112, 436, 57, 437, r + 114, 58, r + 113, r + 114, 6, r + 6, 439, 7, r + 6, 440, 8, 450, 441, 14, 501, 442, 26, 443, 502, 37, 444, r + 86, 38, r + 86, 445, 39, 446, 465, 40, 447, r + 57, 41, r + 57, 448, 42, 471, 449, 48, r + 44, 500, 9, 451, 455, 10, 452, 455, 11, 453, 455, 12, 454, 455, 13, 547, 455, 14, 473, 456, 15, 460, 457, 20, 458, 461, 25, 459, r + 42, 46, r + 37, r + 38, 20, 540, 461, 26, 462, 474, 37, 463, r + 86, 38, r + 86, 464, 39, 467, 465, 48, r + 58, 466, 50, r + 75, r + 85, 40, 468, r + 57, 41, r + 57, 469, 42, 471, 470, 48, r + 44, 524, 48, r + 44, 472, 52, r + 68, r + 72, 26, r + 88, 474, 28, r + 87, 475, 34, r + 100, 476, 35, 477, 545, 36, r + 44, r + 115, 4, r + 2, 479, 5, 488, 480, 8, 481, r + 115, 16, 482, 485, 18, 483, 485, 19, 484, 485, 22, r + 14, 485, 35, 486, r + 42, 36, r + 43, 487, 46, r + 108, r + 109, 6, r + 6, 489, 7, r + 6, 490, 8, 503, 491, 14, 501, 492, 26, 493, 502, 37, 494, r + 86, 38, r + 86, 495, 39, 496, 518, 40, 497, r + 57, 41, r + 57, 498, 42, 538, 499, 48, r + 43, 500, 49, r + 45, 526, 26, r + 88, 502, 28, r + 87, r + 115, 9, 504, 508, 10, 505, 508, 11, 506, 508, 12, 507, 508, 13, 547, 508, 14, 541, 509, 15, 513, 510, 20, 511, 514, 25, 512, r + 42, 46, r + 29, r + 30, 20, 540, 514, 26, 515, 542, 37, 516, r + 86, 38, r + 86, 517, 39, 520, 518, 48, r + 58, 519, 50, r + 73, r + 85, 40, 521, r + 57, 41, r + 57, 522, 42, 538, 523, 48, r + 43, 524, 49, r + 45, 525, 51, 529, 526, 60, r + 55, 527, 62, r + 55, 528, 63, r + 55, r + 46, 60, 532, 530, 62, r + 55, 531, 63, 533, r + 46, 62, r + 55, 533, 64, 534, r + 54, 66, 535, r + 53, 69, 536, r + 65, 70, 537, r + 52, 72, r + 59, r + 51, 48, r + 43, 539, 52, r + 66, r + 72, 25, r + 24, r + 42, 26, r + 88, 542, 28, r + 87, 543, 34, r + 100, 544, 35, 546, 545, 36, r + 42, r + 115, 36, r + 43, r + 115, 17, 548, r + 22, 20, 549, r + 21, 33, 552, 550, 44, r + 17, 551, 45, r + 19, r + 20, 44, r + 15, 553, 45, r + 15, r + 20 ]);
    const bdd = BinaryDecisionDiagram /* BinaryDecisionDiagram */ .d.from(nodes, root, _data.conditions, _data.results);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/endpoint/endpointResolver.js
    const cache = new EndpointCache /* EndpointCache */ .k({
      size: 50,
      params: [ "Accelerate", "Bucket", "DisableAccessPoints", "DisableMultiRegionAccessPoints", "DisableS3ExpressSessionAuth", "Endpoint", "ForcePathStyle", "Region", "UseArnRegion", "UseDualStack", "UseFIPS", "UseGlobalEndpoint", "UseObjectLambdaEndpoint", "UseS3ExpressControlEndpoint" ]
    });
    const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint /* decideEndpoint */ .c)(bdd, {
      endpointParams: endpointParams,
      logger: context.logger
    }));
    customEndpointFunctions /* customEndpointFunctions */ .m.aws = aws /* awsEndpointFunctions */ .U;
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/auth/httpAuthSchemeProvider.js
    const createEndpointRuleSetHttpAuthSchemeParametersProvider = defaultHttpAuthSchemeParametersProvider => async (config, context, input) => {
      if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
      const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
      const instructionsFn = (0, getSmithyContext /* getSmithyContext */ .u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
      const endpointParameters = await (0, getEndpointFromInstructions /* resolveParams */ .x)(input, {
        getEndpointParameterInstructions: instructionsFn
      }, config);
      return Object.assign(defaultParameters, endpointParameters);
    };
    const _defaultS3HttpAuthSchemeParametersProvider = async (config, context, input) => ({
      operation: (0, getSmithyContext /* getSmithyContext */ .u)(context).operation,
      region: await (0, normalizeProvider /* normalizeProvider */ .t)(config.region)() || (() => {
        throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
      })()
    });
    const defaultS3HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
          name: "s3",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config: config,
            context: context
          }
        })
      };
    }
    function createAwsAuthSigv4aHttpAuthOption(authParameters) {
      return {
        schemeId: "aws.auth#sigv4a",
        signingProperties: {
          name: "s3",
          region: authParameters.region
        },
        propertiesExtractor: (config, context) => ({
          signingProperties: {
            config: config,
            context: context
          }
        })
      };
    }
    const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
      const endpointRuleSetHttpAuthSchemeProvider = authParameters => {
        const endpoint = defaultEndpointResolver(authParameters);
        const authSchemes = endpoint.properties?.authSchemes;
        if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
        const options = [];
        for (const scheme of authSchemes) {
          const {name: resolvedName, properties: properties = {}, ...rest} = scheme;
          const name = resolvedName.toLowerCase();
          if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
          let schemeId;
          if (name === "sigv4a") {
            schemeId = "aws.auth#sigv4a";
            const sigv4Present = authSchemes.find(s => {
              const name = s.name.toLowerCase();
              return name !== "sigv4a" && name.startsWith("sigv4");
            });
            if (SignatureV4MultiRegion /* SignatureV4MultiRegion */ .W.sigv4aDependency() === "none" && sigv4Present) continue;
          } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
          const createOption = createHttpAuthOptionFunctions[schemeId];
          if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
          const option = createOption(authParameters);
          option.schemeId = schemeId;
          option.signingProperties = {
            ...option.signingProperties || {},
            ...rest,
            ...properties
          };
          options.push(option);
        }
        return options;
      };
      return endpointRuleSetHttpAuthSchemeProvider;
    };
    const _defaultS3HttpAuthSchemeProvider = authParameters => {
      const options = [];
      switch (authParameters.operation) {
       default:
        options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
      }
      return options;
    };
    const defaultS3HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultS3HttpAuthSchemeProvider, {
      "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
      "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
    });
    const resolveHttpAuthSchemeConfig = config => {
      const config_0 = (0, httpAuthSchemes /* resolveAwsSdkSigV4Config */ .ho)(config);
      const config_1 = (0, resolveAwsSdkSigV4AConfig /* resolveAwsSdkSigV4AConfig */ .O)(config_0);
      return Object.assign(config_1, {
        authSchemePreference: (0, normalizeProvider /* normalizeProvider */ .t)(config.authSchemePreference ?? [])
      });
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/flexibleChecksumsInputMiddleware.js
    const flexibleChecksumsInputMiddlewareOptions = {
      name: "flexibleChecksumsInputMiddleware",
      toMiddleware: "serializerMiddleware",
      relation: "before",
      tags: [ "BODY_CHECKSUM" ],
      override: true
    };
    const flexibleChecksumsInputMiddleware = (config, middlewareConfig) => (next, context) => async args => {
      const input = args.input;
      const {requestValidationModeMember: requestValidationModeMember} = middlewareConfig;
      const requestChecksumCalculation = await config.requestChecksumCalculation();
      const responseChecksumValidation = await config.responseChecksumValidation();
      switch (requestChecksumCalculation) {
       case RequestChecksumCalculation.WHEN_REQUIRED:
        (0, setFeature /* setFeature */ .J)(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED", "a");
        break;

       case RequestChecksumCalculation.WHEN_SUPPORTED:
        (0, setFeature /* setFeature */ .J)(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED", "Z");
        break;
      }
      switch (responseChecksumValidation) {
       case ResponseChecksumValidation.WHEN_REQUIRED:
        (0, setFeature /* setFeature */ .J)(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED", "c");
        break;

       case ResponseChecksumValidation.WHEN_SUPPORTED:
        (0, setFeature /* setFeature */ .J)(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED", "b");
        break;
      }
      if (requestValidationModeMember && !input[requestValidationModeMember]) if (responseChecksumValidation === ResponseChecksumValidation.WHEN_SUPPORTED) input[requestValidationModeMember] = "ENABLED";
      return next(args);
    };
    var external_node_stream_ = __webpack_require__(7075);
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/ByteArrayCollector.js
    class ByteArrayCollector {
      allocByteArray;
      byteLength=0;
      byteArrays=[];
      constructor(allocByteArray) {
        this.allocByteArray = allocByteArray;
      }
      push(byteArray) {
        this.byteArrays.push(byteArray);
        this.byteLength += byteArray.byteLength;
      }
      flush() {
        if (this.byteArrays.length === 1) {
          const bytes = this.byteArrays[0];
          this.reset();
          return bytes;
        }
        const aggregation = this.allocByteArray(this.byteLength);
        let cursor = 0;
        for (let i = 0; i < this.byteArrays.length; ++i) {
          const bytes = this.byteArrays[i];
          aggregation.set(bytes, cursor);
          cursor += bytes.byteLength;
        }
        this.reset();
        return aggregation;
      }
      reset() {
        this.byteArrays = [];
        this.byteLength = 0;
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.browser.js
    function createBufferedReadableStream(upstream, size, logger) {
      const reader = upstream.getReader();
      let streamBufferingLoggedWarning = false;
      let bytesSeen = 0;
      const buffers = [ "", new ByteArrayCollector(size => new Uint8Array(size)) ];
      let mode = -1;
      const pull = async controller => {
        const {value: value, done: done} = await reader.read();
        const chunk = value;
        if (done) {
          if (mode !== -1) {
            const remainder = flush(buffers, mode);
            if (sizeOf(remainder) > 0) controller.enqueue(remainder);
          }
          controller.close();
        } else {
          const chunkMode = modeOf(chunk, false);
          if (mode !== chunkMode) {
            if (mode >= 0) controller.enqueue(flush(buffers, mode));
            mode = chunkMode;
          }
          if (mode === -1) {
            controller.enqueue(chunk);
            return;
          }
          const chunkSize = sizeOf(chunk);
          bytesSeen += chunkSize;
          const bufferSize = sizeOf(buffers[mode]);
          if (chunkSize >= size && bufferSize === 0) controller.enqueue(chunk); else {
            const newSize = merge(buffers, mode, chunk);
            if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
              streamBufferingLoggedWarning = true;
              logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
            }
            if (newSize >= size) controller.enqueue(flush(buffers, mode)); else await pull(controller);
          }
        }
      };
      return new ReadableStream({
        pull: pull
      });
    }
    function merge(buffers, mode, chunk) {
      switch (mode) {
       case 0:
        buffers[0] += chunk;
        return sizeOf(buffers[0]);

       case 1:
       case 2:
        buffers[mode].push(chunk);
        return sizeOf(buffers[mode]);
      }
    }
    function flush(buffers, mode) {
      switch (mode) {
       case 0:
        const s = buffers[0];
        buffers[0] = "";
        return s;

       case 1:
       case 2:
        return buffers[mode].flush();
      }
      throw new Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
    }
    function sizeOf(chunk) {
      return chunk?.byteLength ?? chunk?.length ?? 0;
    }
    function modeOf(chunk, allowBuffer = true) {
      if (allowBuffer && typeof Buffer !== "undefined" && chunk instanceof Buffer) return 2;
      if (chunk instanceof Uint8Array) return 1;
      if (typeof chunk === "string") return 0;
      return -1;
    }
    var stream_type_check = __webpack_require__(8983);
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.js
    function createBufferedReadable_createBufferedReadable(upstream, size, logger) {
      if ((0, stream_type_check /* isReadableStream */ .H)(upstream)) return createBufferedReadableStream(upstream, size, logger);
      const downstream = new external_node_stream_.Readable({
        read() {}
      });
      let streamBufferingLoggedWarning = false;
      let bytesSeen = 0;
      const buffers = [ "", new ByteArrayCollector(size => new Uint8Array(size)), new ByteArrayCollector(size => Buffer.from(new Uint8Array(size))) ];
      let mode = -1;
      upstream.on("data", chunk => {
        const chunkMode = modeOf(chunk, true);
        if (mode !== chunkMode) {
          if (mode >= 0) downstream.push(flush(buffers, mode));
          mode = chunkMode;
        }
        if (mode === -1) {
          downstream.push(chunk);
          return;
        }
        const chunkSize = sizeOf(chunk);
        bytesSeen += chunkSize;
        const bufferSize = sizeOf(buffers[mode]);
        if (chunkSize >= size && bufferSize === 0) downstream.push(chunk); else {
          const newSize = merge(buffers, mode, chunk);
          if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
            streamBufferingLoggedWarning = true;
            logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
          }
          if (newSize >= size) downstream.push(flush(buffers, mode));
        }
      });
      upstream.on("end", () => {
        if (mode !== -1) {
          const remainder = flush(buffers, mode);
          if (sizeOf(remainder) > 0) downstream.push(remainder);
        }
        downstream.push(null);
      });
      return downstream;
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/getChecksumAlgorithmForRequest.js
    const getChecksumAlgorithmForRequest = (input, {requestChecksumRequired: requestChecksumRequired, requestAlgorithmMember: requestAlgorithmMember, requestChecksumCalculation: requestChecksumCalculation}) => {
      if (!requestAlgorithmMember) return requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired ? DEFAULT_CHECKSUM_ALGORITHM : void 0;
      if (!input[requestAlgorithmMember]) return;
      const checksumAlgorithm = input[requestAlgorithmMember];
      return checksumAlgorithm;
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/getChecksumLocationName.js
    const getChecksumLocationName = algorithm => algorithm === ChecksumAlgorithm.MD5 ? "content-md5" : `x-amz-checksum-${algorithm.toLowerCase()}`;
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/hasHeader.js
    const hasHeader = (header, headers) => {
      const soughtHeader = header.toLowerCase();
      for (const headerName of Object.keys(headers)) if (soughtHeader === headerName.toLowerCase()) return true;
      return false;
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/hasHeaderWithPrefix.js
    const hasHeaderWithPrefix = (headerPrefix, headers) => {
      const soughtHeaderPrefix = headerPrefix.toLowerCase();
      for (const headerName of Object.keys(headers)) if (headerName.toLowerCase().startsWith(soughtHeaderPrefix)) return true;
      return false;
    };
    var is_array_buffer = __webpack_require__(5942);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/isStreaming.js
    const isStreaming = body => body !== void 0 && typeof body !== "string" && !ArrayBuffer.isView(body) && !(0, 
    is_array_buffer /* isArrayBuffer */ .m)(body);
    var Crc32Node = __webpack_require__(6398);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/crc/crc32c/Crc32cJs.js
    const Crc32cJs_T = new Uint32Array(256);
    for (let i = 0; i < 256; ++i) {
      let c = i;
      for (let j = 0; j < 8; ++j) c = c & 1 ? 2197175160 ^ c >>> 1 : c >>> 1;
      Crc32cJs_T[i] = c >>> 0;
    }
    class Crc32cJs {
      digestLength=4;
      crc=4294967295;
      update(data) {
        let crc = this.crc;
        for (let i = 0; i < data.length; ++i) crc = crc >>> 8 ^ Crc32cJs_T[(crc ^ data[i]) & 255];
        this.crc = crc;
      }
      async digest() {
        const value = (this.crc ^ 4294967295) >>> 0;
        const out = new Uint8Array(4);
        out[0] = value >>> 24;
        out[1] = value >>> 16 & 255;
        out[2] = value >>> 8 & 255;
        out[3] = value & 255;
        return out;
      }
      reset() {
        this.crc = 4294967295;
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/crc/crc32c/Crc32cNode.js
    const Crc32cNode = Crc32cJs;
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/crc/crc64-nvme/crc64-nvme-crt-container.js
    const crc64NvmeCrtContainer = {
      CrtCrc64Nvme: null
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/crc/crc64-nvme/Crc64NvmeJs.js
    const generateCRC64NVMETable = () => {
      const sliceLength = 8;
      const tables = new Array(sliceLength);
      for (let slice = 0; slice < sliceLength; slice++) {
        const table = new Array(512);
        for (let i = 0; i < 256; i++) {
          let crc = BigInt(i);
          for (let j = 0; j < 8 * (slice + 1); j++) if (crc & 1n) crc = crc >> 1n ^ 0x9a6c9329ac4bc9b5n; else crc >>= 1n;
          table[i * 2] = Number(crc >> 32n & 0xffffffffn);
          table[i * 2 + 1] = Number(crc & 0xffffffffn);
        }
        tables[slice] = new Uint32Array(table);
      }
      return tables;
    };
    let CRC64_NVME_REVERSED_TABLE;
    let t0, t1, t2, t3;
    let t4, t5, t6, t7;
    const ensureTablesInitialized = () => {
      if (!CRC64_NVME_REVERSED_TABLE) {
        CRC64_NVME_REVERSED_TABLE = generateCRC64NVMETable();
        [t0, t1, t2, t3, t4, t5, t6, t7] = CRC64_NVME_REVERSED_TABLE;
      }
    };
    class Crc64NvmeJs {
      c1=0;
      c2=0;
      constructor() {
        ensureTablesInitialized();
        this.reset();
      }
      update(data) {
        const len = data.length;
        let i = 0;
        let crc1 = this.c1;
        let crc2 = this.c2;
        while (i + 8 <= len) {
          const idx0 = ((crc2 ^ data[i++]) & 255) << 1;
          const idx1 = ((crc2 >>> 8 ^ data[i++]) & 255) << 1;
          const idx2 = ((crc2 >>> 16 ^ data[i++]) & 255) << 1;
          const idx3 = ((crc2 >>> 24 ^ data[i++]) & 255) << 1;
          const idx4 = ((crc1 ^ data[i++]) & 255) << 1;
          const idx5 = ((crc1 >>> 8 ^ data[i++]) & 255) << 1;
          const idx6 = ((crc1 >>> 16 ^ data[i++]) & 255) << 1;
          const idx7 = ((crc1 >>> 24 ^ data[i++]) & 255) << 1;
          crc1 = t7[idx0] ^ t6[idx1] ^ t5[idx2] ^ t4[idx3] ^ t3[idx4] ^ t2[idx5] ^ t1[idx6] ^ t0[idx7];
          crc2 = t7[idx0 + 1] ^ t6[idx1 + 1] ^ t5[idx2 + 1] ^ t4[idx3 + 1] ^ t3[idx4 + 1] ^ t2[idx5 + 1] ^ t1[idx6 + 1] ^ t0[idx7 + 1];
        }
        while (i < len) {
          const idx = ((crc2 ^ data[i]) & 255) << 1;
          crc2 = (crc2 >>> 8 | (crc1 & 255) << 24) >>> 0;
          crc1 = crc1 >>> 8 ^ t0[idx];
          crc2 ^= t0[idx + 1];
          ++i;
        }
        this.c1 = crc1;
        this.c2 = crc2;
      }
      async digest() {
        const c1 = this.c1 ^ 4294967295;
        const c2 = this.c2 ^ 4294967295;
        return new Uint8Array([ c1 >>> 24, c1 >>> 16 & 255, c1 >>> 8 & 255, c1 & 255, c2 >>> 24, c2 >>> 16 & 255, c2 >>> 8 & 255, c2 & 255 ]);
      }
      reset() {
        this.c1 = 4294967295;
        this.c2 = 4294967295;
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/crc/crc64-nvme/Crc64Nvme.js
    class Crc64Nvme {
      impl;
      constructor() {
        const Crt = crc64NvmeCrtContainer.CrtCrc64Nvme;
        this.impl = Crt ? new Crt : new Crc64NvmeJs;
      }
      update(data) {
        this.impl.update(data);
      }
      async digest() {
        return this.impl.digest();
      }
      reset() {
        this.impl.reset();
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/types.js
    const CLIENT_SUPPORTED_ALGORITHMS = [ ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32C, ChecksumAlgorithm.CRC64NVME, ChecksumAlgorithm.SHA1, ChecksumAlgorithm.SHA256 ];
    const PRIORITY_ORDER_ALGORITHMS = [ ChecksumAlgorithm.SHA256, ChecksumAlgorithm.SHA1, ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32C, ChecksumAlgorithm.CRC64NVME ];
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/selectChecksumAlgorithmFunction.js
    const selectChecksumAlgorithmFunction = (checksumAlgorithm, config) => {
      const {checksumAlgorithms: checksumAlgorithms = {}} = config;
      switch (checksumAlgorithm) {
       case ChecksumAlgorithm.MD5:
        return checksumAlgorithms?.MD5 ?? config.md5;

       case ChecksumAlgorithm.CRC32:
        return checksumAlgorithms?.CRC32 ?? Crc32Node /* Crc32Node */ .k;

       case ChecksumAlgorithm.CRC32C:
        return checksumAlgorithms?.CRC32C ?? Crc32cNode;

       case ChecksumAlgorithm.CRC64NVME:
        return checksumAlgorithms?.CRC64NVME ?? Crc64Nvme;

       case ChecksumAlgorithm.SHA1:
        return checksumAlgorithms?.SHA1 ?? config.sha1;

       case ChecksumAlgorithm.SHA256:
        return checksumAlgorithms?.SHA256 ?? config.sha256;

       default:
        if (checksumAlgorithms?.[checksumAlgorithm]) return checksumAlgorithms[checksumAlgorithm];
        throw new Error(`The checksum algorithm "${checksumAlgorithm}" is not supported by the client.` + ` Select one of ${CLIENT_SUPPORTED_ALGORITHMS}, or provide an implementation to ` + ` the client constructor checksums field.`);
      }
    };
    var toUint8Array = __webpack_require__(9996);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/stringHasher.js
    const stringHasher = (checksumAlgorithmFn, body) => {
      const hash = new checksumAlgorithmFn;
      hash.update((0, toUint8Array /* toUint8Array */ .F)(body || ""));
      return hash.digest();
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/flexibleChecksumsMiddleware.js
    const flexibleChecksumsMiddlewareOptions = {
      name: "flexibleChecksumsMiddleware",
      step: "build",
      tags: [ "BODY_CHECKSUM" ],
      override: true
    };
    const flexibleChecksumsMiddleware = (config, middlewareConfig) => (next, context) => async args => {
      if (!httpRequest /* HttpRequest */ .K.isInstance(args.request)) return next(args);
      if (hasHeaderWithPrefix("x-amz-checksum-", args.request.headers)) return next(args);
      const {request: request, input: input} = args;
      const {body: requestBody, headers: headers} = request;
      const {base64Encoder: base64Encoder, streamHasher: streamHasher} = config;
      const {requestChecksumRequired: requestChecksumRequired, requestAlgorithmMember: requestAlgorithmMember} = middlewareConfig;
      const requestChecksumCalculation = await config.requestChecksumCalculation();
      const requestAlgorithmMemberName = requestAlgorithmMember?.name;
      const requestAlgorithmMemberHttpHeader = requestAlgorithmMember?.httpHeader;
      if (requestAlgorithmMemberName && !input[requestAlgorithmMemberName]) if (requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired) {
        input[requestAlgorithmMemberName] = DEFAULT_CHECKSUM_ALGORITHM;
        if (requestAlgorithmMemberHttpHeader) headers[requestAlgorithmMemberHttpHeader] = DEFAULT_CHECKSUM_ALGORITHM;
      }
      const checksumAlgorithm = getChecksumAlgorithmForRequest(input, {
        requestChecksumRequired: requestChecksumRequired,
        requestAlgorithmMember: requestAlgorithmMember?.name,
        requestChecksumCalculation: requestChecksumCalculation
      });
      let updatedBody = requestBody;
      let updatedHeaders = headers;
      if (checksumAlgorithm) {
        switch (checksumAlgorithm) {
         case ChecksumAlgorithm.CRC32:
          (0, setFeature /* setFeature */ .J)(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32", "U");
          break;

         case ChecksumAlgorithm.CRC32C:
          (0, setFeature /* setFeature */ .J)(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32C", "V");
          break;

         case ChecksumAlgorithm.CRC64NVME:
          (0, setFeature /* setFeature */ .J)(context, "FLEXIBLE_CHECKSUMS_REQ_CRC64", "W");
          break;

         case ChecksumAlgorithm.SHA1:
          (0, setFeature /* setFeature */ .J)(context, "FLEXIBLE_CHECKSUMS_REQ_SHA1", "X");
          break;

         case ChecksumAlgorithm.SHA256:
          (0, setFeature /* setFeature */ .J)(context, "FLEXIBLE_CHECKSUMS_REQ_SHA256", "Y");
          break;
        }
        const checksumLocationName = getChecksumLocationName(checksumAlgorithm);
        const checksumAlgorithmFn = selectChecksumAlgorithmFunction(checksumAlgorithm, config);
        if (isStreaming(requestBody)) {
          const {getAwsChunkedEncodingStream: getAwsChunkedEncodingStream, bodyLengthChecker: bodyLengthChecker} = config;
          updatedBody = getAwsChunkedEncodingStream(typeof config.requestStreamBufferSize === "number" && config.requestStreamBufferSize >= 8 * 1024 ? createBufferedReadable_createBufferedReadable(requestBody, config.requestStreamBufferSize, context.logger) : requestBody, {
            base64Encoder: base64Encoder,
            bodyLengthChecker: bodyLengthChecker,
            checksumLocationName: checksumLocationName,
            checksumAlgorithmFn: checksumAlgorithmFn,
            streamHasher: streamHasher
          });
          updatedHeaders = {
            ...headers,
            "content-encoding": headers["content-encoding"] ? `${headers["content-encoding"]},aws-chunked` : "aws-chunked",
            "transfer-encoding": "chunked",
            "x-amz-decoded-content-length": headers["content-length"],
            "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            "x-amz-trailer": checksumLocationName
          };
          delete updatedHeaders["content-length"];
        } else if (!hasHeader(checksumLocationName, headers)) {
          const rawChecksum = await stringHasher(checksumAlgorithmFn, requestBody);
          updatedHeaders = {
            ...headers,
            [checksumLocationName]: base64Encoder(rawChecksum)
          };
        }
      }
      try {
        const result = await next({
          ...args,
          request: {
            ...request,
            headers: updatedHeaders,
            body: updatedBody
          }
        });
        return result;
      } catch (e) {
        if (e instanceof Error && e.name === "InvalidChunkSizeError") try {
          if (!e.message.endsWith(".")) e.message += ".";
          e.message += " Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.";
        } catch (ignored) {}
        throw e;
      }
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/getChecksumAlgorithmListForResponse.js
    const getChecksumAlgorithmListForResponse = (responseAlgorithms = []) => {
      const validChecksumAlgorithms = [];
      let i = PRIORITY_ORDER_ALGORITHMS.length;
      for (const algorithm of responseAlgorithms) {
        const priority = PRIORITY_ORDER_ALGORITHMS.indexOf(algorithm);
        if (priority !== -1) validChecksumAlgorithms[priority] = algorithm; else validChecksumAlgorithms[i++] = algorithm;
      }
      return validChecksumAlgorithms.filter(Boolean);
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/isChecksumWithPartNumber.js
    const isChecksumWithPartNumber = checksum => {
      const lastHyphenIndex = checksum.lastIndexOf("-");
      if (lastHyphenIndex !== -1) {
        const numberPart = checksum.slice(lastHyphenIndex + 1);
        if (!numberPart.startsWith("0")) {
          const number = parseInt(numberPart, 10);
          if (!isNaN(number) && number >= 1 && number <= 1e4) return true;
        }
      }
      return false;
    };
    var toBase64 = __webpack_require__(7706);
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.js
    class ChecksumStream extends external_node_stream_.Readable {
      expectedChecksum;
      checksumSourceLocation;
      checksum;
      source;
      base64Encoder;
      constructor({expectedChecksum: expectedChecksum, checksum: checksum, source: source, checksumSourceLocation: checksumSourceLocation, base64Encoder: base64Encoder}) {
        super();
        if (typeof source.pipe !== "function") throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
        this.source = source;
        this.base64Encoder = base64Encoder ?? toBase64 /* toBase64 */ .n;
        this.expectedChecksum = expectedChecksum;
        this.checksum = checksum;
        this.checksumSourceLocation = checksumSourceLocation;
        this.source.on("data", this.onSourceData);
        this.source.on("end", this.onSourceEnd);
        this.source.on("error", this.onSourceError);
        this.source.on("close", this.onSourceClose);
        this.source.pause();
      }
      onSourceData=chunk => {
        if (this.destroyed) return;
        try {
          this.checksum.update(chunk);
        } catch (e) {
          this.destroy(e);
          return;
        }
        if (!this.push(chunk)) this.source.pause();
      };
      onSourceEnd=async () => {
        if (this.destroyed) return;
        try {
          const digest = await this.checksum.digest();
          const received = this.base64Encoder(digest);
          if (this.expectedChecksum !== received) {
            this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}"` + ` in response header "${this.checksumSourceLocation}".`));
            return;
          }
        } catch (e) {
          this.destroy(e);
          return;
        }
        this.push(null);
      };
      onSourceError=error => {
        this.destroy(error);
      };
      onSourceClose=() => {
        if (!this.destroyed && !this.source.readableEnded) this.destroy(new Error("Connection lost or stream closed before all data was received."));
      };
      _read(_size) {
        this.source.resume();
      }
      _destroy(error, callback) {
        this.source?.removeListener("data", this.onSourceData);
        this.source?.removeListener("end", this.onSourceEnd);
        this.source?.removeListener("error", this.onSourceError);
        this.source?.removeListener("close", this.onSourceClose);
        this.source?.destroy();
        callback(error);
      }
    }
    var toBase64_browser = __webpack_require__(1198);
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.browser.js
    const ReadableStreamRef = typeof ReadableStream === "function" ? ReadableStream : function() {};
    class ChecksumStream_browser_ChecksumStream extends ReadableStreamRef {}
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.browser.js
    const createChecksumStream = ({expectedChecksum: expectedChecksum, checksum: checksum, source: source, checksumSourceLocation: checksumSourceLocation, base64Encoder: base64Encoder}) => {
      if (!(0, stream_type_check /* isReadableStream */ .H)(source)) throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
      const encoder = base64Encoder ?? toBase64_browser /* toBase64 */ .n;
      if (typeof TransformStream !== "function") throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
      const transform = new TransformStream({
        start() {},
        async transform(chunk, controller) {
          checksum.update(chunk);
          controller.enqueue(chunk);
        },
        async flush(controller) {
          const digest = await checksum.digest();
          const received = encoder(digest);
          if (expectedChecksum !== received) {
            const error = new Error(`Checksum mismatch: expected "${expectedChecksum}" but received "${received}"` + ` in response header "${checksumSourceLocation}".`);
            controller.error(error);
          } else controller.terminate();
        }
      });
      source.pipeThrough(transform);
      const readable = transform.readable;
      Object.setPrototypeOf(readable, ChecksumStream_browser_ChecksumStream.prototype);
      return readable;
    };
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.js
    function createChecksumStream_createChecksumStream(init) {
      if (typeof ReadableStream === "function" && (0, stream_type_check /* isReadableStream */ .H)(init.source)) return createChecksumStream(init);
      return new ChecksumStream(init);
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/getChecksum.js
    const getChecksum = async (body, {checksumAlgorithmFn: checksumAlgorithmFn, base64Encoder: base64Encoder}) => base64Encoder(await stringHasher(checksumAlgorithmFn, body));
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/validateChecksumFromResponse.js
    const validateChecksumFromResponse = async (response, {config: config, responseAlgorithms: responseAlgorithms, logger: logger}) => {
      const checksumAlgorithms = getChecksumAlgorithmListForResponse(responseAlgorithms);
      const {body: responseBody, headers: responseHeaders} = response;
      for (const algorithm of checksumAlgorithms) {
        const responseHeader = getChecksumLocationName(algorithm);
        const checksumFromResponse = responseHeaders[responseHeader];
        if (checksumFromResponse) {
          let checksumAlgorithmFn;
          try {
            checksumAlgorithmFn = selectChecksumAlgorithmFunction(algorithm, config);
          } catch (error) {
            if (algorithm === ChecksumAlgorithm.CRC64NVME) {
              logger?.warn(`Skipping ${ChecksumAlgorithm.CRC64NVME} checksum validation: ${error.message}`);
              continue;
            }
            throw error;
          }
          const {base64Encoder: base64Encoder} = config;
          if (isStreaming(responseBody)) {
            response.body = createChecksumStream_createChecksumStream({
              expectedChecksum: checksumFromResponse,
              checksumSourceLocation: responseHeader,
              checksum: new checksumAlgorithmFn,
              source: responseBody,
              base64Encoder: base64Encoder
            });
            return;
          }
          const checksum = await getChecksum(responseBody, {
            checksumAlgorithmFn: checksumAlgorithmFn,
            base64Encoder: base64Encoder
          });
          if (checksum === checksumFromResponse) break;
          throw new Error(`Checksum mismatch: expected "${checksum}" but received "${checksumFromResponse}"` + ` in response header "${responseHeader}".`);
        }
      }
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/flexibleChecksumsResponseMiddleware.js
    const flexibleChecksumsResponseMiddlewareOptions = {
      name: "flexibleChecksumsResponseMiddleware",
      toMiddleware: "deserializerMiddleware",
      relation: "after",
      tags: [ "BODY_CHECKSUM" ],
      override: true
    };
    const flexibleChecksumsResponseMiddleware = (config, middlewareConfig) => (next, context) => async args => {
      if (!httpRequest /* HttpRequest */ .K.isInstance(args.request)) return next(args);
      const input = args.input;
      const result = await next(args);
      const response = result.response;
      const {requestValidationModeMember: requestValidationModeMember, responseAlgorithms: responseAlgorithms} = middlewareConfig;
      if (requestValidationModeMember && input[requestValidationModeMember] === "ENABLED") {
        const {clientName: clientName, commandName: commandName} = context;
        const customChecksumAlgorithms = Object.keys(config.checksumAlgorithms ?? {}).filter(algorithm => {
          const responseHeader = getChecksumLocationName(algorithm);
          return response.headers[responseHeader] !== void 0;
        });
        const algoList = getChecksumAlgorithmListForResponse([ ...responseAlgorithms ?? [], ...customChecksumAlgorithms ]);
        const isS3WholeObjectMultipartGetResponseChecksum = clientName === "S3Client" && commandName === "GetObjectCommand" && algoList.every(algorithm => {
          const responseHeader = getChecksumLocationName(algorithm);
          const checksumFromResponse = response.headers[responseHeader];
          return !checksumFromResponse || isChecksumWithPartNumber(checksumFromResponse);
        });
        if (isS3WholeObjectMultipartGetResponseChecksum) return result;
        await validateChecksumFromResponse(response, {
          config: config,
          responseAlgorithms: algoList,
          logger: context.logger
        });
      }
      return result;
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/getFlexibleChecksumsPlugin.js
    const getFlexibleChecksumsPlugin_getFlexibleChecksumsPlugin = (config, middlewareConfig) => ({
      applyToStack: clientStack => {
        clientStack.add(flexibleChecksumsMiddleware(config, middlewareConfig), flexibleChecksumsMiddlewareOptions);
        clientStack.addRelativeTo(flexibleChecksumsInputMiddleware(config, middlewareConfig), flexibleChecksumsInputMiddlewareOptions);
        clientStack.addRelativeTo(flexibleChecksumsResponseMiddleware(config, middlewareConfig), flexibleChecksumsResponseMiddlewareOptions);
      }
    });
    var httpResponse = __webpack_require__(5206);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/to-stream/toStream.js
    function toStream(bytes) {
      return external_node_stream_.Readable.from(Buffer.from(bytes));
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-throw-200-exceptions/throw-200-exceptions.js
    const THROW_IF_EMPTY_BODY = {
      CopyObjectCommand: true,
      UploadPartCopyCommand: true,
      CompleteMultipartUploadCommand: true
    };
    const throw200ExceptionsMiddleware = config => (next, context) => async args => {
      const result = await next(args);
      const {response: response} = result;
      if (!httpResponse /* HttpResponse */ .c.isInstance(response)) return result;
      const {statusCode: statusCode, body: body} = response;
      if (statusCode < 200 || statusCode >= 300) return result;
      const bodyBytes = await collectBody(body, config);
      response.body = toStream(bodyBytes);
      if (bodyBytes.length === 0 && THROW_IF_EMPTY_BODY[context.commandName]) {
        const err = new Error("S3 aborted request");
        err.$metadata = {
          httpStatusCode: 503
        };
        err.name = "InternalError";
        throw err;
      }
      const bodyStringTail = config.utf8Encoder(bodyBytes.subarray(bodyBytes.length - 16));
      if (bodyStringTail && bodyStringTail.endsWith("</Error>")) response.statusCode = 503;
      return result;
    };
    const collectBody = (streamBody = new Uint8Array, context) => {
      if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
      return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array);
    };
    const throw200ExceptionsMiddlewareOptions = {
      relation: "after",
      toMiddleware: "deserializerMiddleware",
      tags: [ "THROW_200_EXCEPTIONS", "S3" ],
      name: "throw200ExceptionsMiddleware",
      override: true
    };
    const throw_200_exceptions_getThrow200ExceptionsPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo(throw200ExceptionsMiddleware(config), throw200ExceptionsMiddlewareOptions);
      }
    });
    var NoOpLogger = __webpack_require__(6228);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-check-content-length-header/check-content-length-header.js
    const CONTENT_LENGTH_HEADER = "content-length";
    const DECODED_CONTENT_LENGTH_HEADER = "x-amz-decoded-content-length";
    function checkContentLengthHeader() {
      return (next, context) => async args => {
        const {request: request} = args;
        if (httpRequest /* HttpRequest */ .K.isInstance(request)) if (!(CONTENT_LENGTH_HEADER in request.headers) && !(DECODED_CONTENT_LENGTH_HEADER in request.headers)) {
          const message = `Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.`;
          if (typeof context?.logger?.warn === "function" && !(context.logger instanceof NoOpLogger /* NoOpLogger */ .N)) context.logger.warn(message); else console.warn(message);
        }
        return next({
          ...args
        });
      };
    }
    const checkContentLengthHeaderMiddlewareOptions = {
      step: "finalizeRequest",
      tags: [ "CHECK_CONTENT_LENGTH_HEADER" ],
      name: "getCheckContentLengthHeaderPlugin",
      override: true
    };
    const getCheckContentLengthHeaderPlugin = unused => ({
      applyToStack: clientStack => {
        clientStack.add(checkContentLengthHeader(), checkContentLengthHeaderMiddlewareOptions);
      }
    });
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-ssec/middleware-ssec.js
    function ssecMiddleware(options) {
      return next => async args => {
        const input = {
          ...args.input
        };
        const properties = [ {
          target: "SSECustomerKey",
          hash: "SSECustomerKeyMD5"
        }, {
          target: "CopySourceSSECustomerKey",
          hash: "CopySourceSSECustomerKeyMD5"
        } ];
        for (const prop of properties) {
          const value = input[prop.target];
          if (value) {
            let valueForHash;
            if (typeof value === "string") if (isValidBase64EncodedSSECustomerKey(value, options)) valueForHash = options.base64Decoder(value); else {
              valueForHash = options.utf8Decoder(value);
              input[prop.target] = options.base64Encoder(valueForHash);
            } else {
              valueForHash = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
              input[prop.target] = options.base64Encoder(valueForHash);
            }
            const hash = new options.md5;
            hash.update(valueForHash);
            input[prop.hash] = options.base64Encoder(await hash.digest());
          }
        }
        return next({
          ...args,
          input: input
        });
      };
    }
    const ssecMiddlewareOptions = {
      name: "ssecMiddleware",
      step: "initialize",
      tags: [ "SSE" ],
      override: true
    };
    const middleware_ssec_getSsecPlugin = config => ({
      applyToStack: clientStack => {
        clientStack.add(ssecMiddleware(config), ssecMiddlewareOptions);
      }
    });
    function isValidBase64EncodedSSECustomerKey(str, options) {
      const base64Regex = /^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
      if (!base64Regex.test(str)) return false;
      try {
        const decodedBytes = options.base64Decoder(str);
        return decodedBytes.length === 32;
      } catch {
        return false;
      }
    }
    var client_command_builder = __webpack_require__(4849);
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useFipsEndpoint: options.useFipsEndpoint ?? false,
      useDualstackEndpoint: options.useDualstackEndpoint ?? false,
      forcePathStyle: options.forcePathStyle ?? false,
      useAccelerateEndpoint: options.useAccelerateEndpoint ?? false,
      useGlobalEndpoint: options.useGlobalEndpoint ?? false,
      disableMultiregionAccessPoints: options.disableMultiregionAccessPoints ?? false,
      defaultSigningName: "s3",
      clientContextParams: options.clientContextParams ?? {}
    });
    const commonParams = {
      ForcePathStyle: {
        type: "clientContextParams",
        name: "forcePathStyle"
      },
      UseArnRegion: {
        type: "clientContextParams",
        name: "useArnRegion"
      },
      DisableMultiRegionAccessPoints: {
        type: "clientContextParams",
        name: "disableMultiregionAccessPoints"
      },
      Accelerate: {
        type: "clientContextParams",
        name: "useAccelerateEndpoint"
      },
      DisableS3ExpressSessionAuth: {
        type: "clientContextParams",
        name: "disableS3ExpressSessionAuth"
      },
      UseGlobalEndpoint: {
        type: "builtInParams",
        name: "useGlobalEndpoint"
      },
      UseFIPS: {
        type: "builtInParams",
        name: "useFipsEndpoint"
      },
      Endpoint: {
        type: "builtInParams",
        name: "endpoint"
      },
      Region: {
        type: "builtInParams",
        name: "region"
      },
      UseDualStack: {
        type: "builtInParams",
        name: "useDualstackEndpoint"
      }
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/commandBuilder.js
    const command = (0, client_command_builder /* makeBuilder */ .k)(commonParams, "AmazonS3", "S3Client", endpoints /* getEndpointPlugin */ .rD);
    const _ep0 = {
      Bucket: {
        type: "contextParams",
        name: "Bucket"
      },
      Key: {
        type: "contextParams",
        name: "Key"
      }
    };
    const _ep4 = {
      DisableS3ExpressSessionAuth: {
        type: "staticContextParams",
        value: true
      },
      Bucket: {
        type: "contextParams",
        name: "Bucket"
      }
    };
    const _mw0 = (Command, cs, config, o) => [ throw_200_exceptions_getThrow200ExceptionsPlugin(config) ];
    const _mw11 = (Command, cs, config, o) => [ getFlexibleChecksumsPlugin_getFlexibleChecksumsPlugin(config, {
      requestAlgorithmMember: {
        httpHeader: "x-amz-sdk-checksum-algorithm",
        name: "ChecksumAlgorithm"
      },
      requestChecksumRequired: false
    }), getCheckContentLengthHeaderPlugin(config), throw_200_exceptions_getThrow200ExceptionsPlugin(config), middleware_ssec_getSsecPlugin(config) ];
    var TypeRegistry = __webpack_require__(4700);
    var exceptions = __webpack_require__(1534);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/models/S3ServiceException.js
    class S3ServiceException extends exceptions /* ServiceException */ .T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, S3ServiceException.prototype);
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/models/errors.js
    class NoSuchUpload extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchUpload";
      name="NoSuchUpload";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchUpload",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchUpload.prototype);
      }
    }
    class AccessDenied extends S3ServiceException {
      static shapeId="com.amazonaws.s3#AccessDenied";
      name="AccessDenied";
      $fault="client";
      constructor(opts) {
        super({
          name: "AccessDenied",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AccessDenied.prototype);
      }
    }
    class ObjectNotInActiveTierError extends S3ServiceException {
      static shapeId="com.amazonaws.s3#ObjectNotInActiveTierError";
      name="ObjectNotInActiveTierError";
      $fault="client";
      constructor(opts) {
        super({
          name: "ObjectNotInActiveTierError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ObjectNotInActiveTierError.prototype);
      }
    }
    class BucketAlreadyExists extends S3ServiceException {
      static shapeId="com.amazonaws.s3#BucketAlreadyExists";
      name="BucketAlreadyExists";
      $fault="client";
      constructor(opts) {
        super({
          name: "BucketAlreadyExists",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BucketAlreadyExists.prototype);
      }
    }
    class BucketAlreadyOwnedByYou extends S3ServiceException {
      static shapeId="com.amazonaws.s3#BucketAlreadyOwnedByYou";
      name="BucketAlreadyOwnedByYou";
      $fault="client";
      constructor(opts) {
        super({
          name: "BucketAlreadyOwnedByYou",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BucketAlreadyOwnedByYou.prototype);
      }
    }
    class NoSuchBucket extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchBucket";
      name="NoSuchBucket";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchBucket",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchBucket.prototype);
      }
    }
    class NoSuchKey extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchKey";
      name="NoSuchKey";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchKey",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchKey.prototype);
      }
    }
    class InvalidObjectState extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidObjectState";
      name="InvalidObjectState";
      $fault="client";
      StorageClass;
      AccessTier;
      constructor(opts) {
        super({
          name: "InvalidObjectState",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidObjectState.prototype);
        this.StorageClass = opts.StorageClass;
        this.AccessTier = opts.AccessTier;
      }
    }
    class NoSuchAnnotation extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NoSuchAnnotation";
      name="NoSuchAnnotation";
      $fault="client";
      constructor(opts) {
        super({
          name: "NoSuchAnnotation",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NoSuchAnnotation.prototype);
      }
    }
    class NotFound extends S3ServiceException {
      static shapeId="com.amazonaws.s3#NotFound";
      name="NotFound";
      $fault="client";
      constructor(opts) {
        super({
          name: "NotFound",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, NotFound.prototype);
      }
    }
    class InvalidPrefix extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidPrefix";
      name="InvalidPrefix";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidPrefix",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidPrefix.prototype);
      }
    }
    class EncryptionTypeMismatch extends S3ServiceException {
      static shapeId="com.amazonaws.s3#EncryptionTypeMismatch";
      name="EncryptionTypeMismatch";
      $fault="client";
      constructor(opts) {
        super({
          name: "EncryptionTypeMismatch",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, EncryptionTypeMismatch.prototype);
      }
    }
    class InvalidRequest extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidRequest";
      name="InvalidRequest";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidRequest",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidRequest.prototype);
      }
    }
    class InvalidWriteOffset extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidWriteOffset";
      name="InvalidWriteOffset";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidWriteOffset",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidWriteOffset.prototype);
      }
    }
    class TooManyParts extends S3ServiceException {
      static shapeId="com.amazonaws.s3#TooManyParts";
      name="TooManyParts";
      $fault="client";
      constructor(opts) {
        super({
          name: "TooManyParts",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyParts.prototype);
      }
    }
    class AnnotationLimitExceeded extends S3ServiceException {
      static shapeId="com.amazonaws.s3#AnnotationLimitExceeded";
      name="AnnotationLimitExceeded";
      $fault="client";
      constructor(opts) {
        super({
          name: "AnnotationLimitExceeded",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AnnotationLimitExceeded.prototype);
      }
    }
    class AnnotationNameTooLong extends S3ServiceException {
      static shapeId="com.amazonaws.s3#AnnotationNameTooLong";
      name="AnnotationNameTooLong";
      $fault="client";
      constructor(opts) {
        super({
          name: "AnnotationNameTooLong",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, AnnotationNameTooLong.prototype);
      }
    }
    class InvalidAnnotationName extends S3ServiceException {
      static shapeId="com.amazonaws.s3#InvalidAnnotationName";
      name="InvalidAnnotationName";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidAnnotationName",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidAnnotationName.prototype);
      }
    }
    class UnsupportedMediaType extends S3ServiceException {
      static shapeId="com.amazonaws.s3#UnsupportedMediaType";
      name="UnsupportedMediaType";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnsupportedMediaType",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedMediaType.prototype);
      }
    }
    class IdempotencyParameterMismatch extends S3ServiceException {
      static shapeId="com.amazonaws.s3#IdempotencyParameterMismatch";
      name="IdempotencyParameterMismatch";
      $fault="client";
      constructor(opts) {
        super({
          name: "IdempotencyParameterMismatch",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, IdempotencyParameterMismatch.prototype);
      }
    }
    class ObjectAlreadyInActiveTierError extends S3ServiceException {
      static shapeId="com.amazonaws.s3#ObjectAlreadyInActiveTierError";
      name="ObjectAlreadyInActiveTierError";
      $fault="client";
      constructor(opts) {
        super({
          name: "ObjectAlreadyInActiveTierError",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ObjectAlreadyInActiveTierError.prototype);
      }
    }
    const _ACL_ = "ACL";
    const _AD = "AccessDenied";
    const _AKI = "AccessKeyId";
    const _ALE = "AnnotationLimitExceeded";
    const _ANTL = "AnnotationNameTooLong";
    const _AT = "AccessTier";
    const _B = "Bucket";
    const _BAE = "BucketAlreadyExists";
    const _BAOBY = "BucketAlreadyOwnedByYou";
    const _BKE = "BucketKeyEnabled";
    const _Bo = "Body";
    const _CA = "ChecksumAlgorithm";
    const _CC = "CacheControl";
    const _CCRC = "ChecksumCRC32";
    const _CCRCC = "ChecksumCRC32C";
    const _CCRCNVME = "ChecksumCRC64NVME";
    const _CC_ = "Cache-Control";
    const _CD_ = "Content-Disposition";
    const _CDo = "ContentDisposition";
    const _CE_ = "Content-Encoding";
    const _CEo = "ContentEncoding";
    const _CL = "ContentLanguage";
    const _CL_ = "Content-Language";
    const _CL__ = "Content-Length";
    const _CLo = "ContentLength";
    const _CM = "Content-MD5";
    const _CMD = "ChecksumMD5";
    const _CMDo = "ContentMD5";
    const _CSHA = "ChecksumSHA1";
    const _CSHAh = "ChecksumSHA256";
    const _CSHAhe = "ChecksumSHA512";
    const _CSO = "CreateSessionOutput";
    const _CSR = "CreateSessionResult";
    const _CSRr = "CreateSessionRequest";
    const _CSr = "CreateSession";
    const _CT = "ChecksumType";
    const _CT_ = "Content-Type";
    const _CTo = "ContentType";
    const _CXXHASH = "ChecksumXXHASH64";
    const _CXXHASHh = "ChecksumXXHASH3";
    const _CXXHASHhe = "ChecksumXXHASH128";
    const _Cr = "Credentials";
    const _EBO = "ExpectedBucketOwner";
    const _ET = "ETag";
    const _ETM = "EncryptionTypeMismatch";
    const _Ex = "Expiration";
    const _Exp = "Expires";
    const _GFC = "GrantFullControl";
    const _GR = "GrantRead";
    const _GRACP = "GrantReadACP";
    const _GWACP = "GrantWriteACP";
    const _IAN = "InvalidAnnotationName";
    const _IM = "IfMatch";
    const _IM_ = "If-Match";
    const _INM = "IfNoneMatch";
    const _INM_ = "If-None-Match";
    const _IOS = "InvalidObjectState";
    const _IP = "InvalidPrefix";
    const _IPM = "IdempotencyParameterMismatch";
    const _IR = "InvalidRequest";
    const _IWO = "InvalidWriteOffset";
    const _K = "Key";
    const _M = "Metadata";
    const _NF = "NotFound";
    const _NSA = "NoSuchAnnotation";
    const _NSB = "NoSuchBucket";
    const _NSK = "NoSuchKey";
    const _NSU = "NoSuchUpload";
    const _OAIATE = "ObjectAlreadyInActiveTierError";
    const _OLEH = "ObjectLockEventHold";
    const _OLEHDD = "ObjectLockEventHoldDurationDays";
    const _OLEHDY = "ObjectLockEventHoldDurationYears";
    const _OLLHS = "ObjectLockLegalHoldStatus";
    const _OLM = "ObjectLockMode";
    const _OLRUD = "ObjectLockRetainUntilDate";
    const _ONIATE = "ObjectNotInActiveTierError";
    const _PO = "PutObject";
    const _POO = "PutObjectOutput";
    const _POR = "PutObjectRequest";
    const _RC = "RequestCharged";
    const _RP = "RequestPayer";
    const _SAK = "SecretAccessKey";
    const _SB = "StreamingBlob";
    const _SC = "StorageClass";
    const _SCV = "SessionCredentialValue";
    const _SCe = "SessionCredentials";
    const _SM = "SessionMode";
    const _SSE = "ServerSideEncryption";
    const _SSECA = "SSECustomerAlgorithm";
    const _SSECK = "SSECustomerKey";
    const _SSECKMD = "SSECustomerKeyMD5";
    const _SSEKMSEC = "SSEKMSEncryptionContext";
    const _SSEKMSKI = "SSEKMSKeyId";
    const _ST = "SessionToken";
    const _Si = "Size";
    const _TMP = "TooManyParts";
    const _Tag = "Tagging";
    const _UMT = "UnsupportedMediaType";
    const _VI = "VersionId";
    const _WOB = "WriteOffsetBytes";
    const _WRL = "WebsiteRedirectLocation";
    const _c = "client";
    const _e = "error";
    const _h = "http";
    const _hC = "httpChecksum";
    const _hE = "httpError";
    const _hH = "httpHeader";
    const _hPH = "httpPrefixHeaders";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3";
    const _st = "streaming";
    const _xN = "xmlName";
    const _xaa = "x-amz-acl";
    const _xacc = "x-amz-checksum-crc32";
    const _xacc_ = "x-amz-checksum-crc32c";
    const _xacc__ = "x-amz-checksum-crc64nvme";
    const _xacm = "x-amz-checksum-md5";
    const _xacs = "x-amz-checksum-sha1";
    const _xacs_ = "x-amz-checksum-sha256";
    const _xacs__ = "x-amz-checksum-sha512";
    const _xacsm = "x-amz-create-session-mode";
    const _xact = "x-amz-checksum-type";
    const _xacx = "x-amz-checksum-xxhash64";
    const _xacx_ = "x-amz-checksum-xxhash3";
    const _xacx__ = "x-amz-checksum-xxhash128";
    const _xae = "x-amz-expiration";
    const _xaebo = "x-amz-expected-bucket-owner";
    const _xagfc = "x-amz-grant-full-control";
    const _xagr = "x-amz-grant-read";
    const _xagra = "x-amz-grant-read-acp";
    const _xagwa = "x-amz-grant-write-acp";
    const _xam = "x-amz-meta-";
    const _xaoleh = "x-amz-object-lock-event-hold";
    const _xaolehdd = "x-amz-object-lock-event-hold-duration-days";
    const _xaolehdy = "x-amz-object-lock-event-hold-duration-years";
    const _xaollh = "x-amz-object-lock-legal-hold";
    const _xaolm = "x-amz-object-lock-mode";
    const _xaolrud = "x-amz-object-lock-retain-until-date";
    const _xaos = "x-amz-object-size";
    const _xarc = "x-amz-request-charged";
    const _xarp = "x-amz-request-payer";
    const _xasc = "x-amz-storage-class";
    const _xasca = "x-amz-sdk-checksum-algorithm";
    const _xasse = "x-amz-server-side-encryption";
    const _xasseakki = "x-amz-server-side-encryption-aws-kms-key-id";
    const _xassebke = "x-amz-server-side-encryption-bucket-key-enabled";
    const _xassec = "x-amz-server-side-encryption-context";
    const _xasseca = "x-amz-server-side-encryption-customer-algorithm";
    const _xasseck = "x-amz-server-side-encryption-customer-key";
    const _xasseckM = "x-amz-server-side-encryption-customer-key-MD5";
    const _xat = "x-amz-tagging";
    const _xavi = "x-amz-version-id";
    const _xawob = "x-amz-write-offset-bytes";
    const _xawrl = "x-amz-website-redirect-location";
    const n0 = "com.amazonaws.s3";
    const _s_registry = new TypeRegistry /* TypeRegistry */ .O(_s);
    var S3ServiceException$ = [ -3, _s, "S3ServiceException", 0, [], [] ];
    _s_registry.registerError(S3ServiceException$, S3ServiceException);
    const n0_registry = new TypeRegistry /* TypeRegistry */ .O(n0);
    var AccessDenied$ = [ -3, n0, _AD, {
      [_e]: _c,
      [_hE]: 403
    }, [], [] ];
    n0_registry.registerError(AccessDenied$, AccessDenied);
    var AnnotationLimitExceeded$ = [ -3, n0, _ALE, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(AnnotationLimitExceeded$, AnnotationLimitExceeded);
    var AnnotationNameTooLong$ = [ -3, n0, _ANTL, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(AnnotationNameTooLong$, AnnotationNameTooLong);
    var BucketAlreadyExists$ = [ -3, n0, _BAE, {
      [_e]: _c,
      [_hE]: 409
    }, [], [] ];
    n0_registry.registerError(BucketAlreadyExists$, BucketAlreadyExists);
    var BucketAlreadyOwnedByYou$ = [ -3, n0, _BAOBY, {
      [_e]: _c,
      [_hE]: 409
    }, [], [] ];
    n0_registry.registerError(BucketAlreadyOwnedByYou$, BucketAlreadyOwnedByYou);
    var EncryptionTypeMismatch$ = [ -3, n0, _ETM, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(EncryptionTypeMismatch$, EncryptionTypeMismatch);
    var IdempotencyParameterMismatch$ = [ -3, n0, _IPM, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(IdempotencyParameterMismatch$, IdempotencyParameterMismatch);
    var InvalidAnnotationName$ = [ -3, n0, _IAN, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidAnnotationName$, InvalidAnnotationName);
    var InvalidObjectState$ = [ -3, n0, _IOS, {
      [_e]: _c,
      [_hE]: 403
    }, [ _SC, _AT ], [ 0, 0 ] ];
    n0_registry.registerError(InvalidObjectState$, InvalidObjectState);
    var InvalidPrefix$ = [ -3, n0, _IP, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidPrefix$, InvalidPrefix);
    var InvalidRequest$ = [ -3, n0, _IR, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidRequest$, InvalidRequest);
    var InvalidWriteOffset$ = [ -3, n0, _IWO, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(InvalidWriteOffset$, InvalidWriteOffset);
    var NoSuchAnnotation$ = [ -3, n0, _NSA, {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchAnnotation$, NoSuchAnnotation);
    var NoSuchBucket$ = [ -3, n0, _NSB, {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchBucket$, NoSuchBucket);
    var NoSuchKey$ = [ -3, n0, _NSK, {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchKey$, NoSuchKey);
    var NoSuchUpload$ = [ -3, n0, _NSU, {
      [_e]: _c,
      [_hE]: 404
    }, [], [] ];
    n0_registry.registerError(NoSuchUpload$, NoSuchUpload);
    var NotFound$ = [ -3, n0, _NF, {
      [_e]: _c
    }, [], [] ];
    n0_registry.registerError(NotFound$, NotFound);
    var ObjectAlreadyInActiveTierError$ = [ -3, n0, _OAIATE, {
      [_e]: _c,
      [_hE]: 403
    }, [], [] ];
    n0_registry.registerError(ObjectAlreadyInActiveTierError$, ObjectAlreadyInActiveTierError);
    var ObjectNotInActiveTierError$ = [ -3, n0, _ONIATE, {
      [_e]: _c,
      [_hE]: 403
    }, [], [] ];
    n0_registry.registerError(ObjectNotInActiveTierError$, ObjectNotInActiveTierError);
    var TooManyParts$ = [ -3, n0, _TMP, {
      [_e]: _c,
      [_hE]: 400
    }, [], [] ];
    n0_registry.registerError(TooManyParts$, TooManyParts);
    var UnsupportedMediaType$ = [ -3, n0, _UMT, {
      [_e]: _c,
      [_hE]: 415
    }, [], [] ];
    n0_registry.registerError(UnsupportedMediaType$, UnsupportedMediaType);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var SessionCredentialValue = [ 0, n0, _SCV, 8, 0 ];
    var SSECustomerKey = [ 0, n0, _SSECK, 8, 0 ];
    var SSEKMSEncryptionContext = [ 0, n0, _SSEKMSEC, 8, 0 ];
    var SSEKMSKeyId = [ 0, n0, _SSEKMSKI, 8, 0 ];
    var StreamingBlob = [ 0, n0, _SB, {
      [_st]: 1
    }, 42 ];
    var CreateSessionOutput$ = [ 3, n0, _CSO, {
      [_xN]: _CSR
    }, [ _Cr, _SSE, _SSEKMSKI, _SSEKMSEC, _BKE ], [ [ () => SessionCredentials$, {
      [_xN]: _Cr
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ] ], 1 ];
    var CreateSessionRequest$ = [ 3, n0, _CSRr, 0, [ _B, _SM, _SSE, _SSEKMSKI, _SSEKMSEC, _BKE ], [ [ 0, 1 ], [ 0, {
      [_hH]: _xacsm
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ] ], 1 ];
    var PutObjectOutput$ = [ 3, n0, _POO, 0, [ _Ex, _ET, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _CT, _SSE, _VI, _SSECA, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _Si, _RC ], [ [ 0, {
      [_hH]: _xae
    } ], [ 0, {
      [_hH]: _ET
    } ], [ 0, {
      [_hH]: _xacc
    } ], [ 0, {
      [_hH]: _xacc_
    } ], [ 0, {
      [_hH]: _xacc__
    } ], [ 0, {
      [_hH]: _xacs
    } ], [ 0, {
      [_hH]: _xacs_
    } ], [ 0, {
      [_hH]: _xacs__
    } ], [ 0, {
      [_hH]: _xacm
    } ], [ 0, {
      [_hH]: _xacx
    } ], [ 0, {
      [_hH]: _xacx_
    } ], [ 0, {
      [_hH]: _xacx__
    } ], [ 0, {
      [_hH]: _xact
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ 0, {
      [_hH]: _xavi
    } ], [ 0, {
      [_hH]: _xasseca
    } ], [ 0, {
      [_hH]: _xasseckM
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ], [ 1, {
      [_hH]: _xaos
    } ], [ 0, {
      [_hH]: _xarc
    } ] ] ];
    var PutObjectRequest$ = [ 3, n0, _POR, 0, [ _B, _K, _ACL_, _Bo, _CC, _CDo, _CEo, _CL, _CLo, _CMDo, _CTo, _CA, _CCRC, _CCRCC, _CCRCNVME, _CSHA, _CSHAh, _CSHAhe, _CMD, _CXXHASH, _CXXHASHh, _CXXHASHhe, _Exp, _IM, _INM, _GFC, _GR, _GRACP, _GWACP, _WOB, _M, _SSE, _SC, _WRL, _SSECA, _SSECK, _SSECKMD, _SSEKMSKI, _SSEKMSEC, _BKE, _RP, _Tag, _OLM, _OLRUD, _OLLHS, _OLEH, _OLEHDD, _OLEHDY, _EBO ], [ [ 0, 1 ], [ 0, 1 ], [ 0, {
      [_hH]: _xaa
    } ], [ () => StreamingBlob, 16 ], [ 0, {
      [_hH]: _CC_
    } ], [ 0, {
      [_hH]: _CD_
    } ], [ 0, {
      [_hH]: _CE_
    } ], [ 0, {
      [_hH]: _CL_
    } ], [ 1, {
      [_hH]: _CL__
    } ], [ 0, {
      [_hH]: _CM
    } ], [ 0, {
      [_hH]: _CT_
    } ], [ 0, {
      [_hH]: _xasca
    } ], [ 0, {
      [_hH]: _xacc
    } ], [ 0, {
      [_hH]: _xacc_
    } ], [ 0, {
      [_hH]: _xacc__
    } ], [ 0, {
      [_hH]: _xacs
    } ], [ 0, {
      [_hH]: _xacs_
    } ], [ 0, {
      [_hH]: _xacs__
    } ], [ 0, {
      [_hH]: _xacm
    } ], [ 0, {
      [_hH]: _xacx
    } ], [ 0, {
      [_hH]: _xacx_
    } ], [ 0, {
      [_hH]: _xacx__
    } ], [ 4, {
      [_hH]: _Exp
    } ], [ 0, {
      [_hH]: _IM_
    } ], [ 0, {
      [_hH]: _INM_
    } ], [ 0, {
      [_hH]: _xagfc
    } ], [ 0, {
      [_hH]: _xagr
    } ], [ 0, {
      [_hH]: _xagra
    } ], [ 0, {
      [_hH]: _xagwa
    } ], [ 1, {
      [_hH]: _xawob
    } ], [ 128 | 0, {
      [_hPH]: _xam
    } ], [ 0, {
      [_hH]: _xasse
    } ], [ 0, {
      [_hH]: _xasc
    } ], [ 0, {
      [_hH]: _xawrl
    } ], [ 0, {
      [_hH]: _xasseca
    } ], [ () => SSECustomerKey, {
      [_hH]: _xasseck
    } ], [ 0, {
      [_hH]: _xasseckM
    } ], [ () => SSEKMSKeyId, {
      [_hH]: _xasseakki
    } ], [ () => SSEKMSEncryptionContext, {
      [_hH]: _xassec
    } ], [ 2, {
      [_hH]: _xassebke
    } ], [ 0, {
      [_hH]: _xarp
    } ], [ 0, {
      [_hH]: _xat
    } ], [ 0, {
      [_hH]: _xaolm
    } ], [ 5, {
      [_hH]: _xaolrud
    } ], [ 0, {
      [_hH]: _xaollh
    } ], [ 0, {
      [_hH]: _xaoleh
    } ], [ 1, {
      [_hH]: _xaolehdd
    } ], [ 1, {
      [_hH]: _xaolehdy
    } ], [ 0, {
      [_hH]: _xaebo
    } ] ], 2 ];
    var SessionCredentials$ = [ 3, n0, _SCe, 0, [ _AKI, _SAK, _ST, _Ex ], [ [ 0, {
      [_xN]: _AKI
    } ], [ () => SessionCredentialValue, {
      [_xN]: _SAK
    } ], [ () => SessionCredentialValue, {
      [_xN]: _ST
    } ], [ 4, {
      [_xN]: _Ex
    } ] ], 4 ];
    var CreateSession$ = [ 9, n0, _CSr, {
      [_h]: [ "GET", "/?session", 200 ]
    }, () => CreateSessionRequest$, () => CreateSessionOutput$ ];
    var PutObject$ = [ 9, n0, _PO, {
      [_hC]: "-",
      [_h]: [ "PUT", "/{Key+}?x-id=PutObject", 200 ]
    }, () => PutObjectRequest$, () => PutObjectOutput$ ];
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/commands/CreateSessionCommand.js
    class CreateSessionCommand extends(command(_ep4, _mw0, "CreateSession", CreateSession$)){}
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/package.json
    const package_namespaceObject = {
      rE: "3.1173.0"
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/stringUnionSelector.js
    var SelectorType;
    (function(SelectorType) {
      SelectorType["ENV"] = "env";
      SelectorType["CONFIG"] = "shared config entry";
    })(SelectorType || (SelectorType = {}));
    const stringUnionSelector = (obj, key, union, type) => {
      if (!(key in obj)) return;
      const value = obj[key].toUpperCase();
      if (!Object.values(union).includes(value)) throw new TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
      return value;
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS.js
    const ENV_REQUEST_CHECKSUM_CALCULATION = "AWS_REQUEST_CHECKSUM_CALCULATION";
    const CONFIG_REQUEST_CHECKSUM_CALCULATION = "request_checksum_calculation";
    const NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => stringUnionSelector(env, ENV_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.ENV),
      configFileSelector: profile => stringUnionSelector(profile, CONFIG_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.CONFIG),
      default: DEFAULT_REQUEST_CHECKSUM_CALCULATION
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS.js
    const ENV_RESPONSE_CHECKSUM_VALIDATION = "AWS_RESPONSE_CHECKSUM_VALIDATION";
    const CONFIG_RESPONSE_CHECKSUM_VALIDATION = "response_checksum_validation";
    const NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => stringUnionSelector(env, ENV_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.ENV),
      configFileSelector: profile => stringUnionSelector(profile, CONFIG_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.CONFIG),
      default: DEFAULT_RESPONSE_CHECKSUM_VALIDATION
    };
    var emitWarningIfUnsupportedVersion = __webpack_require__(9112);
    var defaultUserAgent = __webpack_require__(7892);
    var nodeAppIdConfigOptions = __webpack_require__(7545);
    var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(7740);
    var defaultProvider = __webpack_require__(5178);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/NodeUseArnRegionConfigOptions.js
    const NODE_USE_ARN_REGION_ENV_NAME = "AWS_S3_USE_ARN_REGION";
    const NODE_USE_ARN_REGION_INI_NAME = "s3_use_arn_region";
    const NODE_USE_ARN_REGION_CONFIG_OPTIONS = {
      environmentVariableSelector: env => (0, booleanSelector /* booleanSelector */ .Q)(env, NODE_USE_ARN_REGION_ENV_NAME, types /* SelectorType */ .c.ENV),
      configFileSelector: profile => (0, booleanSelector /* booleanSelector */ .Q)(profile, NODE_USE_ARN_REGION_INI_NAME, types /* SelectorType */ .c.CONFIG),
      default: void 0
    };
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/HashCalculator.js
    class HashCalculator extends external_node_stream_.Writable {
      hash;
      constructor(hash, options) {
        super(options);
        this.hash = hash;
      }
      _write(chunk, encoding, callback) {
        try {
          this.hash.update((0, toUint8Array /* toUint8Array */ .F)(chunk));
        } catch (err) {
          return callback(err);
        }
        callback();
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/readableStreamHasher.js
    const readableStreamHasher = (hashCtor, readableStream) => {
      if (readableStream.readableFlowing !== null) throw new Error("Unable to calculate hash for flowing readable stream");
      const hash = new hashCtor;
      const hashCalculator = new HashCalculator(hash);
      readableStream.pipe(hashCalculator);
      return new Promise((resolve, reject) => {
        readableStream.on("error", err => {
          hashCalculator.end();
          reject(err);
        });
        hashCalculator.on("error", reject);
        hashCalculator.on("finish", () => {
          hash.digest().then(resolve).catch(reject);
        });
      });
    };
    var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1321);
    var defaults_mode = __webpack_require__(3720);
    var resolveDefaultsModeConfig = __webpack_require__(5611);
    var configLoader = __webpack_require__(6937);
    var regionConfig_config = __webpack_require__(7071);
    var NodeUseDualstackEndpointConfigOptions = __webpack_require__(6755);
    var NodeUseFipsEndpointConfigOptions = __webpack_require__(7835);
    var EventStreamMarshaller = __webpack_require__(2655);
    var util_retry_config = __webpack_require__(1624);
    var calculateBodyLength = __webpack_require__(5764);
    var node_http_handler = __webpack_require__(3148);
    var stream_collector = __webpack_require__(5327);
    var external_node_crypto_ = __webpack_require__(7598);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/sha/sha1/Sha1Js.js
    const BLOCK = 64;
    const DIGEST_LENGTH = 20;
    const INIT = new Int32Array([ 1732584193, 4023233417, 2562383102, 271733878, 3285377520 ]);
    const Sha1Js_K = new Int32Array([ 1518500249, 1859775393, 2400959708, 3395469782 ]);
    class Sha1Js {
      digestLength=DIGEST_LENGTH;
      state=Int32Array.from(INIT);
      w;
      buffer=new Uint8Array(BLOCK);
      bufferLength=0;
      bytesHashed=0;
      finished=false;
      inner;
      outer;
      constructor(secret) {
        if (secret) {
          const key = Sha1Js.normalizeKey(secret);
          this.inner = new Sha1Js;
          this.outer = new Sha1Js;
          const pad = new Uint8Array(BLOCK * 2);
          for (let i = 0; i < BLOCK; ++i) {
            pad[i] = 54 ^ key[i];
            pad[i + BLOCK] = 92 ^ key[i];
          }
          this.inner.update(pad.subarray(0, BLOCK));
          this.outer.update(pad.subarray(BLOCK));
        }
      }
      update(data) {
        if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
        if (this.inner) {
          this.inner.update(data);
          return;
        }
        let pos = 0;
        let {length: length} = data;
        this.bytesHashed += length;
        if (this.bufferLength > 0) {
          while (length > 0 && this.bufferLength < BLOCK) {
            this.buffer[this.bufferLength++] = data[pos++];
            --length;
          }
          if (this.bufferLength === BLOCK) {
            this.hashBuffer(this.buffer, 0);
            this.bufferLength = 0;
          }
        }
        while (length >= BLOCK) {
          this.hashBuffer(data, pos);
          pos += BLOCK;
          length -= BLOCK;
        }
        while (length > 0) {
          this.buffer[this.bufferLength++] = data[pos++];
          --length;
        }
      }
      async digest() {
        if (this.inner && this.outer) {
          if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
          this.finished = true;
          const innerDigest = this.inner.digestSync();
          this.outer.update(innerDigest);
          return this.outer.digestSync();
        }
        return this.digestSync();
      }
      reset() {
        this.state = Int32Array.from(INIT);
        this.buffer = new Uint8Array(BLOCK);
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
      digestSync() {
        const state = this.state.slice();
        const buffer = this.buffer.slice();
        let bufferLength = this.bufferLength;
        const bitsHi = this.bytesHashed / 536870912 | 0;
        const bitsLo = this.bytesHashed << 3;
        buffer[bufferLength++] = 128;
        if (bufferLength > BLOCK - 8) {
          for (let i = bufferLength; i < BLOCK; ++i) buffer[i] = 0;
          this.hashBufferWith(state, buffer, 0);
          bufferLength = 0;
        }
        for (let i = bufferLength; i < BLOCK - 8; ++i) buffer[i] = 0;
        const v = new DataView(buffer.buffer, buffer.byteOffset, BLOCK);
        v.setUint32(BLOCK - 8, bitsHi, false);
        v.setUint32(BLOCK - 4, bitsLo, false);
        this.hashBufferWith(state, buffer, 0);
        const out = new Uint8Array(DIGEST_LENGTH);
        out[0] = state[0] >>> 24 & 255;
        out[1] = state[0] >>> 16 & 255;
        out[2] = state[0] >>> 8 & 255;
        out[3] = state[0] & 255;
        out[4] = state[1] >>> 24 & 255;
        out[5] = state[1] >>> 16 & 255;
        out[6] = state[1] >>> 8 & 255;
        out[7] = state[1] & 255;
        out[8] = state[2] >>> 24 & 255;
        out[9] = state[2] >>> 16 & 255;
        out[10] = state[2] >>> 8 & 255;
        out[11] = state[2] & 255;
        out[12] = state[3] >>> 24 & 255;
        out[13] = state[3] >>> 16 & 255;
        out[14] = state[3] >>> 8 & 255;
        out[15] = state[3] & 255;
        out[16] = state[4] >>> 24 & 255;
        out[17] = state[4] >>> 16 & 255;
        out[18] = state[4] >>> 8 & 255;
        out[19] = state[4] & 255;
        return out;
      }
      static normalizeKey(secret) {
        const key = (0, toUint8Array /* toUint8Array */ .F)(secret);
        if (key.byteLength > BLOCK) {
          const h = new Sha1Js;
          h.update(key);
          const digest = h.digestSync();
          const padded = new Uint8Array(BLOCK);
          padded.set(digest);
          return padded;
        }
        const padded = new Uint8Array(BLOCK);
        padded.set(key);
        return padded;
      }
      hashBuffer(data, offset) {
        this.hashBufferWith(this.state, data, offset);
      }
      hashBufferWith(state, data, offset) {
        const w = this.w ??= new Int32Array(80);
        let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4];
        for (let t = 0; t < 16; ++t) w[t] = (data[offset + t * 4] & 255) << 24 | (data[offset + t * 4 + 1] & 255) << 16 | (data[offset + t * 4 + 2] & 255) << 8 | data[offset + t * 4 + 3] & 255;
        for (let t = 16; t < 80; ++t) {
          const x = w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16];
          w[t] = x << 1 | x >>> 31;
        }
        for (let t = 0; t < 80; ++t) {
          const r = t < 20 ? 0 : t < 40 ? 1 : t < 60 ? 2 : 3;
          const temp = ((s0 << 5 | s0 >>> 27) + (r === 0 ? s1 & s2 ^ ~s1 & s3 : r === 2 ? s1 & s2 ^ s1 & s3 ^ s2 & s3 : s1 ^ s2 ^ s3) | 0) + (s4 + (Sha1Js_K[r] + w[t] | 0) | 0) | 0;
          s4 = s3;
          s3 = s2;
          s2 = s1 << 30 | s1 >>> 2;
          s1 = s0;
          s0 = temp;
        }
        state[0] = state[0] + s0 | 0;
        state[1] = state[1] + s1 | 0;
        state[2] = state[2] + s2 | 0;
        state[3] = state[3] + s3 | 0;
        state[4] = state[4] + s4 | 0;
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/checksums/dist-es/submodules/sha/sha1/Sha1Node.js
    const hasNativeCrypto = (() => {
      try {
        (0, external_node_crypto_.createHash)("sha1");
        return true;
      } catch {
        return false;
      }
    })();
    const Sha1Node = hasNativeCrypto ? buildNativeClass() : Sha1Js;
    function buildNativeClass() {
      return class Sha1Node {
        digestLength=20;
        secret;
        hash;
        isHmac;
        finished=false;
        constructor(secret) {
          this.secret = secret;
          this.isHmac = !!secret;
          this.hash = this.createHash();
        }
        update(data) {
          if (this.finished) throw new Error("Attempted to update an already finished hash.");
          this.hash.update(data);
        }
        async digest() {
          let buf;
          if (this.isHmac) {
            this.finished = true;
            buf = this.hash.digest();
          } else buf = this.hash.copy().digest();
          return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
        }
        reset() {
          this.hash = this.createHash();
          this.finished = false;
        }
        createHash() {
          return this.secret ? (0, external_node_crypto_.createHmac)("sha1", toBuffer(this.secret)) : (0, 
          external_node_crypto_.createHash)("sha1");
        }
      };
    }
    function toBuffer(data) {
      if (typeof data === "string") return data;
      if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      return Buffer.from(data);
    }
    var AwsSdkSigV4Signer = __webpack_require__(2385);
    var AwsSdkSigV4ASigner = __webpack_require__(6280);
    var HttpBindingProtocol = __webpack_require__(327);
    var HttpInterceptingShapeSerializer = __webpack_require__(1820);
    var HttpInterceptingShapeDeserializer = __webpack_require__(2555);
    var NormalizedSchema = __webpack_require__(9800);
    var ProtocolLib = __webpack_require__(4102);
    const loadRestXmlErrorCode = (output, data) => {
      if (data?.Error?.Code !== void 0) return data.Error.Code;
      if (data?.Code !== void 0) return data.Code;
      if (output.statusCode == 404) return "NotFound";
    };
    var ConfigurableSerdeContext = __webpack_require__(6556);
    var XmlShapeDeserializer = __webpack_require__(9552);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/xml-builder/dist-es/escape-attribute.js
    const ATTR_ESCAPE_RE = /[&<>"]/g;
    const ATTR_ESCAPE_MAP = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;"
    };
    function escapeAttribute(value) {
      return value.replace(ATTR_ESCAPE_RE, ch => ATTR_ESCAPE_MAP[ch]);
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/xml-builder/dist-es/escape-element.js
    const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
    const ELEMENT_ESCAPE_MAP = {
      "&": "&amp;",
      '"': "&quot;",
      "'": "&apos;",
      "<": "&lt;",
      ">": "&gt;",
      "\r": "&#x0D;",
      "\n": "&#x0A;",
      "": "&#x85;",
      "\u2028": "&#x2028;"
    };
    function escapeElement(value) {
      return value.replace(ELEMENT_ESCAPE_RE, ch => ELEMENT_ESCAPE_MAP[ch]);
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/xml-builder/dist-es/XmlText.js
    class XmlText {
      value;
      constructor(value) {
        this.value = value;
      }
      toString() {
        return escapeElement("" + this.value);
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/xml-builder/dist-es/XmlNode.js
    class XmlNode {
      name;
      children;
      attributes={};
      static of(name, childText, withName) {
        const node = new XmlNode(name);
        if (childText !== void 0) node.addChildNode(new XmlText(childText));
        if (withName !== void 0) node.withName(withName);
        return node;
      }
      constructor(name, children = []) {
        this.name = name;
        this.children = children;
      }
      withName(name) {
        this.name = name;
        return this;
      }
      addAttribute(name, value) {
        this.attributes[name] = value;
        return this;
      }
      addChildNode(child) {
        this.children.push(child);
        return this;
      }
      removeAttribute(name) {
        delete this.attributes[name];
        return this;
      }
      n(name) {
        this.name = name;
        return this;
      }
      c(child) {
        this.children.push(child);
        return this;
      }
      a(name, value) {
        if (value != null) this.attributes[name] = value;
        return this;
      }
      cc(input, field, withName = field) {
        if (input[field] != null) {
          const node = XmlNode.of(field, input[field]).withName(withName);
          this.c(node);
        }
      }
      l(input, listName, memberName, valueProvider) {
        if (input[listName] != null) {
          const nodes = valueProvider();
          nodes.map(node => {
            node.withName(memberName);
            this.c(node);
          });
        }
      }
      lc(input, listName, memberName, valueProvider) {
        if (input[listName] != null) {
          const nodes = valueProvider();
          const containerNode = new XmlNode(memberName);
          nodes.map(node => {
            containerNode.c(node);
          });
          this.c(containerNode);
        }
      }
      toString() {
        const hasChildren = Boolean(this.children.length);
        let xmlText = `<${this.name}`;
        const attributes = this.attributes;
        for (const attributeName of Object.keys(attributes)) {
          const attribute = attributes[attributeName];
          if (attribute != null) xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
        }
        return xmlText + (!hasChildren ? "/>" : `>${this.children.map(c => c.toString()).join("")}</${this.name}>`);
      }
    }
    var determineTimestampFormat = __webpack_require__(4535);
    var date_utils = __webpack_require__(1514);
    var fromBase64 = __webpack_require__(2863);
    var NumericValue = __webpack_require__(4299);
    var serde = __webpack_require__(2125);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeSerializer.js
    class XmlShapeSerializer extends ConfigurableSerdeContext /* SerdeContextConfig */ .B {
      settings;
      stringBuffer;
      byteBuffer;
      buffer;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      write(schema, value) {
        const ns = NormalizedSchema /* NormalizedSchema */ .l1.of(schema);
        if (ns.isStringSchema() && typeof value === "string") this.stringBuffer = value; else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64 /* fromBase64 */ .E)(value); else {
          this.buffer = this.writeStruct(ns, value, void 0);
          const traits = ns.getMergedTraits();
          if (traits.httpPayload && !traits.xmlName) this.buffer.withName(ns.getName());
        }
      }
      flush() {
        if (this.byteBuffer !== void 0) {
          const bytes = this.byteBuffer;
          delete this.byteBuffer;
          return bytes;
        }
        if (this.stringBuffer !== void 0) {
          const str = this.stringBuffer;
          delete this.stringBuffer;
          return str;
        }
        const buffer = this.buffer;
        if (this.settings.xmlNamespace) if (!buffer?.attributes?.["xmlns"]) buffer.addAttribute("xmlns", this.settings.xmlNamespace);
        delete this.buffer;
        return buffer.toString();
      }
      writeStruct(ns, value, parentXmlns) {
        const traits = ns.getMergedTraits();
        const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
        if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
        const structXmlNode = XmlNode.of(name);
        const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
        for (const [memberName, memberSchema] of ns.structIterator()) {
          const val = value[memberName];
          if (val != null || memberSchema.isIdempotencyToken()) {
            if (memberSchema.getMergedTraits().xmlAttribute) {
              structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
              continue;
            }
            if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns)); else {
              const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
              this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
              structXmlNode.addChildNode(memberNode);
            }
          }
        }
        const {$unknown: $unknown} = value;
        if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
          const [k, v] = $unknown;
          const node = XmlNode.of(k);
          if (typeof v !== "string") if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value); else throw new Error(`@aws-sdk - $unknown union member in XML requires ` + `value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
          this.writeSimpleInto(0, v, node, xmlns);
          structXmlNode.addChildNode(node);
        }
        if (xmlns) structXmlNode.addAttribute(xmlnsAttr, xmlns);
        return structXmlNode;
      }
      writeList(listMember, array, container, parentXmlns) {
        if (!listMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
        const listTraits = listMember.getMergedTraits();
        const listValueSchema = listMember.getValueSchema();
        const listValueTraits = listValueSchema.getMergedTraits();
        const sparse = !!listValueTraits.sparse;
        const flat = !!listTraits.xmlFlattened;
        const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
        const writeItem = (container, value) => {
          if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [ value ], container, xmlns); else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns); else if (listValueSchema.isStructSchema()) {
            const struct = this.writeStruct(listValueSchema, value, xmlns);
            container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
          } else {
            const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
            this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
            container.addChildNode(listItemNode);
          }
        };
        if (flat) {
          for (const value of array) if (sparse || value != null) writeItem(container, value);
        } else {
          const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
          if (xmlns) listNode.addAttribute(xmlnsAttr, xmlns);
          for (const value of array) if (sparse || value != null) writeItem(listNode, value);
          container.addChildNode(listNode);
        }
      }
      writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
        if (!mapMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
        const mapTraits = mapMember.getMergedTraits();
        const mapKeySchema = mapMember.getKeySchema();
        const mapKeyTraits = mapKeySchema.getMergedTraits();
        const keyTag = mapKeyTraits.xmlName ?? "key";
        const mapValueSchema = mapMember.getValueSchema();
        const mapValueTraits = mapValueSchema.getMergedTraits();
        const valueTag = mapValueTraits.xmlName ?? "value";
        const sparse = !!mapValueTraits.sparse;
        const flat = !!mapTraits.xmlFlattened;
        const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
        const addKeyValue = (entry, key, val) => {
          const keyNode = XmlNode.of(keyTag, key);
          const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
          if (keyXmlns) keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
          entry.addChildNode(keyNode);
          let valueNode = XmlNode.of(valueTag);
          if (mapValueSchema.isListSchema()) this.writeList(mapValueSchema, val, valueNode, xmlns); else if (mapValueSchema.isMapSchema()) this.writeMap(mapValueSchema, val, valueNode, xmlns, true); else if (mapValueSchema.isStructSchema()) valueNode = this.writeStruct(mapValueSchema, val, xmlns); else this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
          entry.addChildNode(valueNode);
        };
        if (flat) for (const key in map) {
          const val = map[key];
          if (sparse || val != null) {
            const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
            addKeyValue(entry, key, val);
            container.addChildNode(entry);
          }
        } else {
          let mapNode;
          if (!containerIsMap) {
            mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
            if (xmlns) mapNode.addAttribute(xmlnsAttr, xmlns);
            container.addChildNode(mapNode);
          }
          for (const key in map) {
            const val = map[key];
            if (sparse || val != null) {
              const entry = XmlNode.of("entry");
              addKeyValue(entry, key, val);
              (containerIsMap ? container : mapNode).addChildNode(entry);
            }
          }
        }
      }
      writeSimple(_schema, value) {
        if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
        const ns = NormalizedSchema /* NormalizedSchema */ .l1.of(_schema);
        let nodeContents = null;
        if (value && typeof value === "object") if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? toBase64 /* toBase64 */ .n)(value); else if (ns.isTimestampSchema() && value instanceof Date) {
          const format = (0, determineTimestampFormat /* determineTimestampFormat */ .V)(ns, this.settings);
          switch (format) {
           case 5:
            nodeContents = value.toISOString().replace(".000Z", "Z");
            break;

           case 6:
            nodeContents = (0, date_utils /* dateToUtcString */ .JV)(value);
            break;

           case 7:
            nodeContents = String(value.getTime() / 1e3);
            break;

           default:
            console.warn("Missing timestamp format, using http date", value);
            nodeContents = (0, date_utils /* dateToUtcString */ .JV)(value);
            break;
          }
        } else if (ns.isBigDecimalSchema() && value) {
          if (value instanceof NumericValue /* NumericValue */ .D) return value.string;
          return String(value);
        } else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."); else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
        if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) nodeContents = String(value);
        if (ns.isStringSchema()) if (value === void 0 && ns.isIdempotencyToken()) nodeContents = (0, 
        serde /* generateIdempotencyToken */ .ec)(); else nodeContents = String(value);
        if (nodeContents === null) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
        return nodeContents;
      }
      writeSimpleInto(_schema, value, into, parentXmlns) {
        const nodeContents = this.writeSimple(_schema, value);
        const ns = NormalizedSchema /* NormalizedSchema */ .l1.of(_schema);
        const content = new XmlText(nodeContents);
        const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
        if (xmlns) into.addAttribute(xmlnsAttr, xmlns);
        into.addChildNode(content);
      }
      getXmlnsAttribute(ns, parentXmlns) {
        const traits = ns.getMergedTraits();
        const [prefix, xmlns] = traits.xmlNamespace ?? [];
        if (xmlns && xmlns !== parentXmlns) return [ prefix ? `xmlns:${prefix}` : "xmlns", xmlns ];
        return [ void 0, void 0 ];
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlCodec.js
    class XmlCodec extends ConfigurableSerdeContext /* SerdeContextConfig */ .B {
      settings;
      constructor(settings) {
        super();
        this.settings = settings;
      }
      createSerializer() {
        const serializer = new XmlShapeSerializer(this.settings);
        serializer.setSerdeContext(this.serdeContext);
        return serializer;
      }
      createDeserializer() {
        const deserializer = new XmlShapeDeserializer /* XmlShapeDeserializer */ ._(this.settings);
        deserializer.setSerdeContext(this.serdeContext);
        return deserializer;
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/AwsRestXmlProtocol.js
    class AwsRestXmlProtocol extends HttpBindingProtocol /* HttpBindingProtocol */ .s {
      codec;
      serializer;
      deserializer;
      mixin=new ProtocolLib /* ProtocolLib */ .U;
      constructor(options) {
        super(options);
        const settings = {
          timestampFormat: {
            useTrait: true,
            default: 5
          },
          httpBindings: true,
          xmlNamespace: options.xmlNamespace,
          serviceNamespace: options.defaultNamespace
        };
        this.codec = new XmlCodec(settings);
        this.serializer = new HttpInterceptingShapeSerializer /* HttpInterceptingShapeSerializer */ ._(this.codec.createSerializer(), settings);
        this.deserializer = new HttpInterceptingShapeDeserializer /* HttpInterceptingShapeDeserializer */ .z(this.codec.createDeserializer(), settings);
      }
      getPayloadCodec() {
        return this.codec;
      }
      getShapeId() {
        return "aws.protocols#restXml";
      }
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        const inputSchema = NormalizedSchema /* NormalizedSchema */ .l1.of(operationSchema.input);
        if (!request.headers["content-type"]) {
          const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
          if (contentType) request.headers["content-type"] = contentType;
        }
        if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
        return request;
      }
      async deserializeResponse(operationSchema, context, response) {
        return super.deserializeResponse(operationSchema, context, response);
      }
      async handleError(operationSchema, context, response, dataObject, metadata) {
        const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        if (dataObject.Error && typeof dataObject.Error === "object") for (const key of Object.keys(dataObject.Error)) {
          dataObject[key] = dataObject.Error[key];
          if (key.toLowerCase() === "message") dataObject.message = dataObject.Error[key];
        }
        if (dataObject.RequestId && !metadata.requestId) metadata.requestId = dataObject.RequestId;
        const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
        const ns = NormalizedSchema /* NormalizedSchema */ .l1.of(errorSchema);
        const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
        const output = {};
        const errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) {
          const target = member.getMergedTraits().xmlName ?? name;
          const value = dataObject.Error?.[target] ?? dataObject[target];
          output[name] = errorDeserializer.readSchema(member, value);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
          $fault: ns.getMergedTraits().error,
          message: message
        }, output), dataObject);
      }
      getDefaultContentType() {
        return "application/xml";
      }
      hasUnstructuredPayloadBinding(ns) {
        for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
        return false;
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/protocol/S3RestXmlProtocol.js
    class S3RestXmlProtocol extends AwsRestXmlProtocol {
      async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        const ns = NormalizedSchema /* NormalizedSchema */ .l1.of(operationSchema.input);
        const staticStructureSchema = ns.getSchema();
        let bucketMemberIndex = 0;
        const requiredMemberCount = staticStructureSchema[6] ?? 0;
        if (input && typeof input === "object") for (const [memberName, memberNs] of ns.structIterator()) {
          if (++bucketMemberIndex > requiredMemberCount) break;
          if (memberName === "Bucket") {
            if (!input.Bucket && memberNs.getMergedTraits().httpLabel) throw new Error(`No value provided for input HTTP label: Bucket.`);
            break;
          }
        }
        return request;
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js
    class Md5Js {
      digestLength=16;
      state=Uint32Array.from(Md5Js_INIT);
      writeBuffer=new DataView(new ArrayBuffer(64));
      bufferLength=0;
      bytesHashed=0;
      update(sourceData) {
        const data = (0, toUint8Array /* toUint8Array */ .F)(sourceData);
        let pos = 0;
        let len = data.byteLength;
        this.bytesHashed += len;
        while (len > 0) {
          this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
          --len;
          if (this.bufferLength === 64) {
            compress(this.state, this.writeBuffer);
            this.bufferLength = 0;
          }
        }
      }
      async digest() {
        const state = Uint32Array.from(this.state);
        const buf = new DataView(this.writeBuffer.buffer.slice(0));
        let bufLen = this.bufferLength;
        const bits = this.bytesHashed * 8;
        buf.setUint8(bufLen++, 128);
        if (this.bufferLength % 64 >= 56) {
          for (let i = bufLen; i < 64; ++i) buf.setUint8(i, 0);
          compress(state, buf);
          bufLen = 0;
        }
        for (let i = bufLen; i < 56; ++i) buf.setUint8(i, 0);
        buf.setUint32(56, bits >>> 0, true);
        buf.setUint32(60, Math.floor(bits / 2 ** 32), true);
        compress(state, buf);
        const out = new Uint8Array(16);
        const view = new DataView(out.buffer);
        for (let i = 0; i < 4; ++i) view.setUint32(i * 4, state[i], true);
        return out;
      }
      reset() {
        this.state.set(Md5Js_INIT);
        this.writeBuffer = new DataView(new ArrayBuffer(64));
        this.bufferLength = 0;
        this.bytesHashed = 0;
      }
    }
    const Md5Js_INIT = [ 1732584193, 4023233417, 2562383102, 271733878 ];
    const Md5Js_M = 4294967295;
    const Md5Js_S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
    const Md5Js_T = Array.from({
      length: 64
    }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
    function compress(state, block) {
      let a = state[0], b = state[1], c = state[2], d = state[3];
      for (let i = 0; i < 64; ++i) {
        let f, g;
        if (i < 16) {
          f = b & c | ~b & d;
          g = i;
        } else if (i < 32) {
          f = d & b | c & ~d;
          g = (5 * i + 1) % 16;
        } else if (i < 48) {
          f = b ^ c ^ d;
          g = (3 * i + 5) % 16;
        } else {
          f = c ^ (b | ~d);
          g = 7 * i % 16;
        }
        const x = block.getUint32(g * 4, true);
        const tmp = d;
        d = c;
        c = b;
        const s = Md5Js_S[(i >> 4) * 4 + (i & 3)];
        const sum = (a + f & Md5Js_M) + (x + Md5Js_T[i] & Md5Js_M) & Md5Js_M;
        b = b + ((sum << s | sum >>> 32 - s) >>> 0) & Md5Js_M;
        a = tmp;
      }
      state[0] = state[0] + a & Md5Js_M;
      state[1] = state[1] + b & Md5Js_M;
      state[2] = state[2] + c & Md5Js_M;
      state[3] = state[3] + d & Md5Js_M;
    }
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Node.js
    const Md5Node_hasNativeCrypto = (() => {
      try {
        (0, external_node_crypto_.createHash)("md5");
        return true;
      } catch {
        return false;
      }
    })();
    const Md5Node = Md5Node_hasNativeCrypto ? Md5Node_buildNativeClass() : Md5Js;
    function Md5Node_buildNativeClass() {
      return class Md5Node {
        digestLength=16;
        hash=(0, external_node_crypto_.createHash)("md5");
        update(data) {
          this.hash.update((0, toUint8Array /* toUint8Array */ .F)(data));
        }
        async digest() {
          const buf = this.hash.copy().digest();
          return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
        }
        reset() {
          this.hash = (0, external_node_crypto_.createHash)("md5");
        }
      };
    }
    var Sha256Node = __webpack_require__(6207);
    var parseUrl = __webpack_require__(3807);
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.browser.js
    const getAwsChunkedEncodingStream = (readableStream, options) => {
      const {base64Encoder: base64Encoder, bodyLengthChecker: bodyLengthChecker, checksumAlgorithmFn: checksumAlgorithmFn, checksumLocationName: checksumLocationName, streamHasher: streamHasher} = options;
      const checksumRequired = base64Encoder !== void 0 && bodyLengthChecker !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
      const digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readableStream) : void 0;
      Promise.resolve(digest).catch(() => {});
      const reader = readableStream.getReader();
      return new ReadableStream({
        async pull(controller) {
          const {value: value, done: done} = await reader.read();
          if (done) {
            controller.enqueue(`0\r\n`);
            if (checksumRequired) {
              const checksum = base64Encoder(await digest);
              controller.enqueue(`${checksumLocationName}:${checksum}\r\n`);
              controller.enqueue(`\r\n`);
            }
            controller.close();
          } else controller.enqueue(`${(bodyLengthChecker(value) || 0).toString(16)}\r\n${value}\r\n`);
        }
      });
    };
    // CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.js
    function getAwsChunkedEncodingStream_getAwsChunkedEncodingStream(stream, options) {
      const readable = stream;
      const readableStream = stream;
      if ((0, stream_type_check /* isReadableStream */ .H)(readableStream)) return getAwsChunkedEncodingStream(readableStream, options);
      const {base64Encoder: base64Encoder, bodyLengthChecker: bodyLengthChecker, checksumAlgorithmFn: checksumAlgorithmFn, checksumLocationName: checksumLocationName, streamHasher: streamHasher} = options;
      const checksumRequired = base64Encoder !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
      const digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readable) : void 0;
      Promise.resolve(digest).catch(() => {});
      const awsChunkedEncodingStream = new external_node_stream_.Readable({
        read() {
          readable.resume();
        }
      });
      readable.on("data", data => {
        const length = bodyLengthChecker(data) || 0;
        if (length === 0) return;
        awsChunkedEncodingStream.push(`${length.toString(16)}\r\n`);
        awsChunkedEncodingStream.push(data);
        if (!awsChunkedEncodingStream.push("\r\n")) readable.pause();
      });
      readable.on("error", err => {
        awsChunkedEncodingStream.destroy(err);
      });
      readable.pause();
      readable.on("end", async () => {
        try {
          awsChunkedEncodingStream.push(`0\r\n`);
          if (checksumRequired) {
            const checksum = base64Encoder(await digest);
            awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r\n`);
            awsChunkedEncodingStream.push(`\r\n`);
          }
          awsChunkedEncodingStream.push(null);
        } catch (err) {
          awsChunkedEncodingStream.destroy(err);
        }
      });
      return awsChunkedEncodingStream;
    }
    var sdk_stream_mixin = __webpack_require__(349);
    var fromUtf8 = __webpack_require__(6047);
    var toUtf8 = __webpack_require__(9514);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/runtimeConfig.shared.js
    const getRuntimeConfig = config => ({
      apiVersion: "2006-03-01",
      base64Decoder: config?.base64Decoder ?? fromBase64 /* fromBase64 */ .E,
      base64Encoder: config?.base64Encoder ?? toBase64 /* toBase64 */ .n,
      disableHostPrefix: config?.disableHostPrefix ?? false,
      endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
      extensions: config?.extensions ?? [],
      getAwsChunkedEncodingStream: config?.getAwsChunkedEncodingStream ?? getAwsChunkedEncodingStream_getAwsChunkedEncodingStream,
      httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3HttpAuthSchemeProvider,
      httpAuthSchemes: config?.httpAuthSchemes ?? [ {
        schemeId: "aws.auth#sigv4",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer /* AwsSdkSigV4Signer */ .f2
      }, {
        schemeId: "aws.auth#sigv4a",
        identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
        signer: new AwsSdkSigV4ASigner /* AwsSdkSigV4ASigner */ .S
      } ],
      logger: config?.logger ?? new NoOpLogger /* NoOpLogger */ .N,
      md5: config?.md5 ?? Md5Node,
      protocol: config?.protocol ?? S3RestXmlProtocol,
      protocolSettings: config?.protocolSettings ?? {
        defaultNamespace: "com.amazonaws.s3",
        errorTypeRegistries: errorTypeRegistries,
        xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
        version: "2006-03-01",
        serviceTarget: "AmazonS3"
      },
      sdkStreamMixin: config?.sdkStreamMixin ?? sdk_stream_mixin /* sdkStreamMixin */ .c,
      serviceId: config?.serviceId ?? "S3",
      sha1: config?.sha1 ?? Sha1Node,
      sha256: config?.sha256 ?? Sha256Node /* Sha256Node */ .k,
      signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion /* SignatureV4MultiRegion */ .W,
      signingEscapePath: config?.signingEscapePath ?? false,
      urlParser: config?.urlParser ?? parseUrl /* parseUrl */ .D,
      useArnRegion: config?.useArnRegion ?? void 0,
      utf8Decoder: config?.utf8Decoder ?? fromUtf8 /* fromUtf8 */ .a,
      utf8Encoder: config?.utf8Encoder ?? toUtf8 /* toUtf8 */ .P
    });
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/runtimeConfig.js
    const runtimeConfig_getRuntimeConfig = config => {
      (0, smithy_client_emitWarningIfUnsupportedVersion /* emitWarningIfUnsupportedVersion */ .I)(process.version);
      const defaultsMode = (0, resolveDefaultsModeConfig /* resolveDefaultsModeConfig */ .I)(config);
      const defaultConfigProvider = () => defaultsMode().then(defaults_mode /* loadConfigsForDefaultMode */ .l);
      const clientSharedValues = getRuntimeConfig(config);
      (0, emitWarningIfUnsupportedVersion /* emitWarningIfUnsupportedVersion */ .I)(process.version);
      const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger
      };
      return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode: defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0 /* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ , 
        configLoader /* loadConfig */ .Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength /* calculateBodyLength */ .n,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider /* defaultProvider */ .v6,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent /* createDefaultUserAgentProvider */ .pf)({
          serviceId: clientSharedValues.serviceId,
          clientVersion: package_namespaceObject.rE
        }),
        disableS3ExpressSessionAuth: config?.disableS3ExpressSessionAuth ?? (0, configLoader /* loadConfig */ .Z)(NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS, loaderConfig),
        eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? EventStreamMarshaller /* eventStreamSerdeProvider */ .J2,
        maxAttempts: config?.maxAttempts ?? (0 /* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ , configLoader /* loadConfig */ .Z)(middleware_retry_configurations.qs, config),
        region: config?.region ?? (0 /* NODE_REGION_CONFIG_OPTIONS */ , configLoader /* loadConfig */ .Z)(regionConfig_config.GG, {
          ...regionConfig_config /* NODE_REGION_CONFIG_FILE_OPTIONS */ .zH,
          ...loaderConfig
        }),
        requestChecksumCalculation: config?.requestChecksumCalculation ?? (0, configLoader /* loadConfig */ .Z)(NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS, loaderConfig),
        requestHandler: node_http_handler /* NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider),
        responseChecksumValidation: config?.responseChecksumValidation ?? (0, configLoader /* loadConfig */ .Z)(NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS, loaderConfig),
        retryMode: config?.retryMode ?? (0, configLoader /* loadConfig */ .Z)({
          ...middleware_retry_configurations /* NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
          default: async () => (await defaultConfigProvider()).retryMode || util_retry_config /* DEFAULT_RETRY_MODE */ .L0
        }, config),
        sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0 /* NODE_SIGV4A_CONFIG_OPTIONS */ , 
        configLoader /* loadConfig */ .Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
        streamCollector: config?.streamCollector ?? stream_collector /* streamCollector */ .k,
        streamHasher: config?.streamHasher ?? readableStreamHasher,
        useArnRegion: config?.useArnRegion ?? (0, configLoader /* loadConfig */ .Z)(NODE_USE_ARN_REGION_CONFIG_OPTIONS, loaderConfig),
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0 /* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ , 
        configLoader /* loadConfig */ .Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0 /* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ , 
        configLoader /* loadConfig */ .Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0 /* NODE_APP_ID_CONFIG_OPTIONS */ , 
        configLoader /* loadConfig */ .Z)(nodeAppIdConfigOptions.hV, loaderConfig)
      };
    };
    var region_config_resolver_extensions = __webpack_require__(3190);
    var defaultExtensionConfiguration = __webpack_require__(7757);
    var httpExtensionConfiguration = __webpack_require__(7595);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/auth/httpAuthExtensionConfiguration.js
    const getHttpAuthExtensionConfiguration = runtimeConfig => {
      const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
      let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
      let _credentials = runtimeConfig.credentials;
      return {
        setHttpAuthScheme(httpAuthScheme) {
          const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
          if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
    };
    const resolveHttpAuthRuntimeConfig = config => ({
      httpAuthSchemes: config.httpAuthSchemes(),
      httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
      credentials: config.credentials()
    });
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/runtimeExtensions.js
    const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
      const extensionConfiguration = Object.assign((0, region_config_resolver_extensions /* getAwsRegionExtensionConfiguration */ .R)(runtimeConfig), (0, 
      defaultExtensionConfiguration /* getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0, 
      httpExtensionConfiguration /* getHttpHandlerExtensionConfiguration */ .e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
      extensions.forEach(extension => extension.configure(extensionConfiguration));
      return Object.assign(runtimeConfig, (0, region_config_resolver_extensions /* resolveAwsRegionExtensionConfiguration */ .$)(extensionConfiguration), (0, 
      defaultExtensionConfiguration /* resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0, 
      httpExtensionConfiguration /* resolveHttpHandlerRuntimeConfig */ .j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/S3Client.js
    class S3Client extends client /* Client */ .K {
      config;
      constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = (0, configurations /* resolveUserAgentConfig */ .D)(_config_1);
        const _config_3 = resolveFlexibleChecksumsConfig(_config_2);
        const _config_4 = (0, middleware_retry_configurations /* resolveRetryConfig */ .$z)(_config_3);
        const _config_5 = (0, resolveRegionConfig /* resolveRegionConfig */ .T)(_config_4);
        const _config_6 = (0, hostHeaderMiddleware /* resolveHostHeaderConfig */ .OV)(_config_5);
        const _config_7 = (0, endpoints /* resolveEndpointConfig */ .Co)(_config_6);
        const _config_8 = (0, EventStreamSerdeConfig /* resolveEventStreamSerdeConfig */ .o)(_config_7);
        const _config_9 = resolveHttpAuthSchemeConfig(_config_8);
        const _config_10 = resolveS3Config(_config_9, {
          session: [ () => this, CreateSessionCommand ]
        });
        const _config_11 = resolveRuntimeExtensions(_config_10, configuration?.extensions || []);
        this.config = _config_11;
        this.middlewareStack.use((0, getSchemaSerdePlugin /* getSchemaSerdePlugin */ .wq)(this.config));
        this.middlewareStack.use((0, user_agent_middleware /* getUserAgentPlugin */ .sM)(this.config));
        this.middlewareStack.use((0, retry /* getRetryPlugin */ .ey)(this.config));
        this.middlewareStack.use((0, contentLengthMiddleware /* getContentLengthPlugin */ .vK)(this.config));
        this.middlewareStack.use((0, hostHeaderMiddleware /* getHostHeaderPlugin */ .TC)(this.config));
        this.middlewareStack.use((0, loggerMiddleware /* getLoggerPlugin */ .Y7)(this.config));
        this.middlewareStack.use((0, getRecursionDetectionPlugin /* getRecursionDetectionPlugin */ .n)(this.config));
        this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin /* getHttpAuthSchemeEndpointRuleSetPlugin */ .w)(this.config, {
          httpAuthSchemeParametersProvider: defaultS3HttpAuthSchemeParametersProvider,
          identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig /* DefaultIdentityProviderConfig */ .h({
            "aws.auth#sigv4": config.credentials,
            "aws.auth#sigv4a": config.credentials
          })
        }));
        this.middlewareStack.use((0, getHttpSigningMiddleware /* getHttpSigningPlugin */ .l)(this.config));
        this.middlewareStack.use(getValidateBucketNamePlugin(this.config));
        this.middlewareStack.use(getAddExpectContinuePlugin(this.config));
        this.middlewareStack.use(getRegionRedirectMiddlewarePlugin(this.config));
        this.middlewareStack.use(getS3ExpressPlugin(this.config));
        this.middlewareStack.use(getS3ExpressHttpSigningPlugin(this.config));
      }
      destroy() {
        super.destroy();
      }
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-s3/dist-es/commands/PutObjectCommand.js
    class PutObjectCommand extends(command(_ep0, _mw11, "PutObject", PutObject$)){}
  }),
  6280: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => AwsSdkSigV4ASigner
    });
    var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6804);
    var _utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8731);
    var _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2385);
    class AwsSdkSigV4ASigner extends _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__ /* .AwsSdkSigV4Signer */ .f2 {
      async sign(httpRequest, identity, signingProperties) {
        if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ /* .HttpRequest */ .K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
        const {config: config, signer: signer, signingRegion: signingRegion, signingRegionSet: signingRegionSet, signingName: signingName} = await (0, 
        _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__ /* .validateSigningProperties */ .pz)(signingProperties);
        const configResolvedSigningRegionSet = await (config.sigv4aSigningRegionSet?.());
        const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [ signingRegion ]).join(",");
        const noSkewCorrection = await (config.disableClockSkewCorrection?.()) === true;
        signingProperties._disableClockSkewCorrection = noSkewCorrection;
        if (!noSkewCorrection) {
          signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
          signingProperties._requestSentAt = Date.now();
        }
        const signedRequest = await signer.sign(httpRequest, {
          signingDate: noSkewCorrection ? new Date : (0, _utils__WEBPACK_IMPORTED_MODULE_2__ /* .getSkewCorrectedDate */ .C)(config.systemClockOffset),
          signingRegion: multiRegionOverride,
          signingService: signingName
        });
        return signedRequest;
      }
    }
  }),
  4728: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => NODE_SIGV4A_CONFIG_OPTIONS,
      O: () => resolveAwsSdkSigV4AConfig
    });
    var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
    var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8565);
    const resolveAwsSdkSigV4AConfig = config => {
      config.sigv4aSigningRegionSet = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__ /* .normalizeProvider */ .t)(config.sigv4aSigningRegionSet);
      return config;
    };
    const NODE_SIGV4A_CONFIG_OPTIONS = {
      environmentVariableSelector(env) {
        if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_ => _.trim());
        throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ /* .ProviderError */ .m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
          tryNextLink: true
        });
      },
      configFileSelector(profile) {
        if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map(_ => _.trim());
        throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ /* .ProviderError */ .m("sigv4a_signing_region_set not set in profile.", {
          tryNextLink: true
        });
      },
      default: void 0
    };
  }),
  4193: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => SignatureV4MultiRegion
    });
    // CONCATENATED MODULE: ./build/node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
    const signatureV4aContainer = {
      SignatureV4a: null
    };
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
    const signatureV4CrtContainer = {
      CrtSignerV4: null
    };
    var SignatureV4 = __webpack_require__(3854);
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
    const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
    const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
    class SignatureV4SignWithCredentials extends SignatureV4 /* SignatureV4 */ .B {
      async signWithCredentials(requestToSign, credentials, options) {
        const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
        requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
        const privateAccess = this;
        setSingleOverride(privateAccess, credentialsWithoutSessionToken);
        return privateAccess.signRequest(requestToSign, options ?? {});
      }
      async presignWithCredentials(requestToSign, credentials, options) {
        const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
        delete requestToSign.headers[SESSION_TOKEN_HEADER];
        requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
        requestToSign.query = requestToSign.query ?? {};
        requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
        const privateAccess = this;
        setSingleOverride(privateAccess, credentialsWithoutSessionToken);
        return this.presign(requestToSign, options);
      }
    }
    function getCredentialsWithoutSessionToken(credentials) {
      return {
        accessKeyId: credentials.accessKeyId,
        secretAccessKey: credentials.secretAccessKey,
        expiration: credentials.expiration
      };
    }
    function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
      const currentCredentialProvider = privateAccess.credentialProvider;
      privateAccess.credentialProvider = () => {
        privateAccess.credentialProvider = currentCredentialProvider;
        return Promise.resolve(credentialsWithoutSessionToken);
      };
    }
    // CONCATENATED MODULE: ./build/node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
    class SignatureV4MultiRegion {
      sigv4aSigner;
      sigv4Signer;
      signerOptions;
      static sigv4aDependency() {
        if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") return "crt"; else if (typeof signatureV4aContainer.SignatureV4a === "function") return "js";
        return "none";
      }
      constructor(options) {
        this.sigv4Signer = new SignatureV4SignWithCredentials(options);
        this.signerOptions = options;
      }
      async sign(requestToSign, options = {}) {
        if (options.signingRegion === "*") return this.getSigv4aSigner().sign(requestToSign, options);
        return this.sigv4Signer.sign(requestToSign, options);
      }
      async signWithCredentials(requestToSign, credentials, options = {}) {
        if (options.signingRegion === "*") {
          const signer = this.getSigv4aSigner();
          const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
          if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options); else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
        }
        return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
      }
      async presign(originalRequest, options = {}) {
        if (options.signingRegion === "*") {
          const signer = this.getSigv4aSigner();
          const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
          if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options); else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
        }
        return this.sigv4Signer.presign(originalRequest, options);
      }
      async presignWithCredentials(originalRequest, credentials, options = {}) {
        if (options.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
        return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
      }
      getSigv4aSigner() {
        if (!this.sigv4aSigner) {
          const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
          const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
          if (this.signerOptions.runtime === "node") {
            if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. " + "Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
            if (CrtSignerV4 && typeof CrtSignerV4 === "function") this.sigv4aSigner = new CrtSignerV4({
              ...this.signerOptions,
              signingAlgorithm: 1
            }); else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") this.sigv4aSigner = new JsSigV4aSigner({
              ...this.signerOptions
            }); else throw new Error("Available SigV4a implementation is not a valid constructor. " + "Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a." + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
          } else {
            if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. " + "Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. " + "You must also register the package by calling [require('@aws-sdk/signature-v4a');] " + "or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
            this.sigv4aSigner = new JsSigV4aSigner({
              ...this.signerOptions
            });
          }
        }
        return this.sigv4aSigner;
      }
    }
  }),
  1846: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => resolveEventStreamSerdeConfig
    });
    const resolveEventStreamSerdeConfig = input => Object.assign(input, {
      eventStreamMarshaller: input.eventStreamSerdeProvider(input)
    });
  })
};
