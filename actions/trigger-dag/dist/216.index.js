export const id = 216;

export const ids = [ 216 ];

export const modules = {
  2216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      passwordOf: () => passwordOf,
      serviceOf: () => serviceOf
    });
    var ECSClient = __webpack_require__(5470);
    var SSMClient = __webpack_require__(7850);
    var aws = __webpack_require__(2889);
    var external_node_crypto_ = __webpack_require__(7598);
    var SignatureV4 = __webpack_require__(3854);
    var errors = __webpack_require__(5577);
    var core = __webpack_require__(5112);
    var remote_text = __webpack_require__(3026);
    var wait = __webpack_require__(4637);
    // CONCATENATED MODULE: ./build/actions/shared/retry.js
    // Names under which the AWS services of this project refuse for load, from their "Common errors" API pages.
    const THROTTLED = new Set([ "Throttling", "ThrottlingException", "ThrottledException", "TooManyRequestsException", "TooManyUpdates", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "PriorRequestNotComplete", "ServiceUnavailable", "ServiceUnavailableException", "InternalFailure", "InternalServerError", "InternalServiceError" ]);
    const CUT = new Set([ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT", "EAI_AGAIN", "ENOTFOUND", "UND_ERR_SOCKET" ]);
    /** Whether the service refused for load, failed on its side (5xx), or the connection broke: never a verdict. */    function isTransient(error) {
      if (error === null || typeof error !== "object") return false;
      const {name: name = "", code: code = "", $metadata: $metadata, cause: cause} = error;
      const status = $metadata?.httpStatusCode ?? 0;
      return THROTTLED.has(name) || name === "TimeoutError" || CUT.has(code) || status === 429 || status >= 500 || cause !== void 0 && isTransient(cause);
    }
    /** Whether the connection broke before a reply: a write may or may not have been applied. */    const FIRST_PAUSE_MS = 500;
    const LONGEST_PAUSE_MS = 2e4;
    // A misspelt region or endpoint looks like an outage; nobody should have to guess why a step is silent.
        const SILENCE_MS = 3e4;
    /**
 * Repeats a read or an idempotent write while its failures are transient, with growing, jittered pauses.
 * What keeps it waiting is said once, after half a minute.
 * @throws the last error at the deadline (on the clock's time line, ms), or any other error at once.
 */    async function persist(call, options) {
      const {deadline: deadline, clock: clock = wait /* systemClock */ .ml, signal: signal, longestMs: longestMs = LONGEST_PAUSE_MS} = options;
      const started = clock.now();
      let told = false;
      for (let pause = FIRST_PAUSE_MS; ;pause = Math.min(pause * 2, longestMs)) {
        (0, wait /* throwIfCancelled */ .dZ)(signal);
        try {
          return await call();
        } catch (error) {
          (0, wait /* throwIfCancelled */ .dZ)(signal);
          if (!isTransient(error) || clock.now() + pause > deadline) throw error;
          if (!told && clock.now() - started > SILENCE_MS) {
            told = true;
            (0, core /* warning */ .$e)(`The service has not answered for ${SILENCE_MS / 1e3} s and is asked again: ${(0, 
            remote_text /* forLog */ .Ig)((0, errors /* messageOf */ .bD)(error))}`);
          }
        }
        await clock.sleep((0, wait /* jittered */ .et)(pause, clock), signal);
      }
    }
    // CONCATENATED MODULE: ./build/actions/trigger-dag/src/network-interface.js
    const TIMEOUT_MS = 1e4;
    const API_VERSION = "2016-11-15";
    /**
 * Asks EC2 for the public address of a task's network interface, by one signed request with the ECS client's region
 * and credentials: EC2's own client would treble the size of the bundle.
 * Where it is denied, that is said once and the private address remains.
 */    function publicIpOf(ecs, log, signal) {
      let told = false;
      return async networkInterface => {
        const reply = await describe(ecs, networkInterface, signal);
        if (reply.status === 200) return /<publicIp>([\d.]+)<\/publicIp>/.exec(reply.body)?.[1];
        if (!told) {
          const reason = /<Message>([^<]*)<\/Message>/.exec(reply.body)?.[1] ?? (reply.body || `status ${reply.status}`);
          log.warning(`The task's public address cannot be read, so its private one is used (ec2:DescribeNetworkInterfaces: ${reason})`);
        }
        told = true;
        return;
      };
    }
    async function describe(ecs, networkInterface, signal) {
      const region = await ecs.config.region();
      const url = new URL(endpointOf(region));
      const body = new URLSearchParams({
        Action: "DescribeNetworkInterfaces",
        Version: API_VERSION,
        "NetworkInterfaceId.1": networkInterface
      }).toString();
      const signer = new SignatureV4 /* SignatureV4 */ .B({
        service: "ec2",
        region: region,
        credentials: ecs.config.credentials,
        sha256: Sha256
      });
      const headers = {
        host: url.host,
        "content-type": "application/x-www-form-urlencoded; charset=utf-8"
      };
      const signed = await signer.sign({
        method: "POST",
        protocol: url.protocol,
        hostname: url.hostname,
        path: "/",
        query: {},
        headers: headers,
        body: body
      });
      try {
        const response = await fetch(url, {
          method: "POST",
          headers: signed.headers,
          body: body,
          signal: AbortSignal.any([ signal, AbortSignal.timeout(TIMEOUT_MS) ])
        });
        return {
          status: response.status,
          body: await response.text()
        };
      } catch (error) {
        // A private network may have no way to EC2; then nobody reaches the task by a public address from here, either.
        if (signal.aborted || !isTransient(error)) throw error;
        return {
          status: 0,
          body: (0, errors /* messageOf */ .bD)(error)
        };
      }
    }
    // The SDK's own order of precedence; AWS's China regions have a domain of their own.
        function endpointOf(region) {
      const {AWS_ENDPOINT_URL_EC2: AWS_ENDPOINT_URL_EC2, AWS_ENDPOINT_URL: AWS_ENDPOINT_URL} = process.env;
      const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
      return AWS_ENDPOINT_URL_EC2 ?? AWS_ENDPOINT_URL ?? `https://ec2.${region}.${domain}`;
    }
    /** SHA-256 in the shape in which the signer asks for it. */    class Sha256 {
      #secret;
      #parts=[];
      constructor(secret) {
        this.#secret = secret === void 0 ? void 0 : bytes(secret);
      }
      update(data) {
        this.#parts.push(bytes(data));
      }
      async digest() {
        const hash = this.#secret === void 0 ? (0, external_node_crypto_.createHash)("sha256") : (0, 
        external_node_crypto_.createHmac)("sha256", this.#secret);
        for (const part of this.#parts) hash.update(part);
        return hash.digest();
      }
      reset() {
        this.#parts = [];
      }
    }
    function bytes(data) {
      if (typeof data === "string") return Buffer.from(data);
      return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
    }
    var GetParameterCommand = __webpack_require__(8312);
    var secrets = __webpack_require__(825);
    // CONCATENATED MODULE: ./build/actions/trigger-dag/src/aws-refusal.js
    const CREDENTIALS = {
      CredentialsProviderError: {
        message: "The job has no AWS credentials",
        hint: 'Set role-to-assume and grant the job "permissions: id-token: write".'
      },
      ExpiredTokenException: {
        message: "The job's AWS credentials have expired",
        hint: "With role-to-assume they are renewed."
      },
      UnrecognizedClientException: {
        message: "AWS does not know the credentials of the job",
        hint: "Check them, and aws-region."
      },
      InvalidSignatureException: {
        message: "AWS refused the credentials of the job",
        hint: "Check them, and the runner's clock."
      }
    };
    /** The error as an ActionError where the user can mend it; any other as it is. */    function explained(error, explanations) {
      if (!(error instanceof Error)) return error;
      const found = explanations[error.name] ?? CREDENTIALS[error.name];
      return found === void 0 ? error : new errors /* ActionError */ .lZ(found.message, {
        hint: found.hint,
        cause: error
      });
    }
    // CONCATENATED MODULE: ./build/actions/trigger-dag/src/password.js
    /** Reads and masks a password kept in SSM. */
    async function passwordFrom(ssm, name, patience) {
      const abort = {
        abortSignal: patience.signal
      };
      try {
        const {Parameter: Parameter} = await persist(() => ssm.send(new GetParameterCommand /* GetParameterCommand */ .l({
          Name: name,
          WithDecryption: true
        }), abort), patience);
        if (Parameter?.Value === void 0 || Parameter.Value === "") throw new errors /* ActionError */ .lZ(`The SSM parameter ${name} is empty`);
        return (0, secrets /* mask */ .d)(Parameter.Value);
      } catch (error) {
        throw explained(error, refusals(name));
      }
    }
    const refusals = name => ({
      ParameterNotFound: {
        message: `There is no SSM parameter ${name} in this region`,
        hint: "Check password-parameter and aws-region."
      },
      AccessDeniedException: {
        message: `The SSM parameter ${name} may not be read`,
        hint: "Allow ssm:GetParameter on it, and kms:Decrypt on its key where that is not AWS's own."
      }
    });
    var ListTasksCommand = __webpack_require__(4271);
    var DescribeTasksCommand = __webpack_require__(1842);
    // CONCATENATED MODULE: ./build/actions/trigger-dag/src/service.js
    /**
 * Finds a service's newest task. While that is still starting nothing else is taken: in a rollout the old task goes
 * away soon, and the DAGs in it are the old ones.
 */
    function serviceTask(options) {
      let found = false;
      return async () => {
        try {
          const probe = await locate(options);
          found ||= probe.done;
          return probe;
        } catch (error) {
          // What can be set up wrongly shows at the first call; later trouble must not end a run that goes on.
          if (!found || options.signal.aborted) throw error;
          return {
            done: false,
            state: `its address cannot be looked up: ${(0, errors /* messageOf */ .bD)(error)}`
          };
        }
      };
    }
    async function locate(options) {
      const {service: service, port: port} = options;
      const running = await tasksOf(options, "RUNNING");
      const newest = running.toSorted((a, b) => createdAt(b) - createdAt(a))[0];
      if (newest === void 0) return {
        done: false,
        state: `service ${service} has no task${lastStop(await tasksOf(options, "STOPPED"))}`
      };
      if (newest.lastStatus !== "RUNNING") return {
        done: false,
        state: `the newest task of ${service} is ${newest.lastStatus ?? "starting"}`
      };
      const address = await addressOf(newest, options.publicIp);
      if (address === void 0) return {
        done: false,
        state: `the newest task of ${service} has no address yet`
      };
      const host = address.includes(":") ? `[${address}]` : address;
      return {
        done: true,
        value: {
          url: `http://${host}:${port}`,
          startedAt: newest.startedAt?.getTime()
        }
      };
    }
    const createdAt = task => task.createdAt?.getTime() ?? 0;
    async function addressOf(task, publicIp) {
      const details = task.attachments?.find(({type: type}) => type === "ElasticNetworkInterface")?.details ?? [];
      const detail = name => details.find(item => item.name === name)?.value;
      const networkInterface = detail("networkInterfaceId");
      const seen = networkInterface === void 0 ? void 0 : await publicIp(networkInterface);
      return seen ?? detail("privateIPv4Address") ?? task.containers?.[0]?.networkInterfaces?.[0]?.privateIpv4Address;
    }
    /** Why the last task stopped, when none is left. */    function lastStop(stopped) {
      const last = stopped.toSorted((a, b) => createdAt(b) - createdAt(a))[0];
      if (last === void 0) return "";
      const exits = (last.containers ?? []).filter(container => container.exitCode !== void 0 || container.reason !== void 0).map(({name: name, exitCode: exitCode, reason: reason}) => [ name, exitCode === void 0 ? "" : `exit code ${exitCode}`, reason ?? "" ].filter(part => part !== "").join(" "));
      return `; the last one stopped: ${[ last.stoppedReason ?? "no reason given", ...exits ].join("; ")}`;
    }
    async function tasksOf(options, desiredStatus) {
      const {ecs: ecs, cluster: cluster, service: service, deadline: deadline, clock: clock, signal: signal} = options;
      const abort = {
        abortSignal: signal
      };
      const patience = {
        deadline: deadline,
        clock: clock,
        signal: signal
      };
      try {
        // A hundred tasks are one page; Airflow in one task has one.
        const {taskArns: taskArns = []} = await persist(() => ecs.send(new ListTasksCommand /* ListTasksCommand */ .M({
          cluster: cluster,
          serviceName: service,
          desiredStatus: desiredStatus
        }), abort), patience);
        if (taskArns.length === 0) return [];
        const described = await persist(() => ecs.send(new DescribeTasksCommand /* DescribeTasksCommand */ .z({
          cluster: cluster,
          tasks: taskArns
        }), abort), patience);
        return described.tasks ?? [];
      } catch (error) {
        throw explained(error, service_refusals(cluster, service));
      }
    }
    const service_refusals = (cluster, service) => ({
      ClusterNotFoundException: {
        message: `There is no ECS cluster ${cluster} in this region`,
        hint: "Check ecs-cluster and aws-region."
      },
      ServiceNotFoundException: {
        message: `Cluster ${cluster} has no service ${service}`,
        hint: "Check ecs-service and ecs-cluster."
      },
      AccessDeniedException: {
        message: `The service ${service} may not be read`,
        hint: "Allow ecs:ListTasks and ecs:DescribeTasks."
      }
    });
    // CONCATENATED MODULE: ./build/actions/trigger-dag/src/aws.js
    /** The password that SSM keeps under `password-parameter`. */
    async function passwordOf(inputs, patience) {
      const {passwordParameter: passwordParameter} = inputs;
      if (passwordParameter === void 0) return;
      return await passwordFrom(new SSMClient /* SSMClient */ .j((0, aws /* awsClientConfig */ .rw)(inputs)), passwordParameter, patience);
    }
    /** How the task of `ecs-service` is found. */    function serviceOf(inputs, {log: log, ...patience}) {
      const {ecsCluster: cluster, ecsService: ecsService, port: port} = inputs;
      if (cluster === void 0 || ecsService === void 0) return;
      // ListTasks takes a name only; a stack's Ref of the service is its ARN.
            const service = ecsService.split("/").at(-1) ?? ecsService;
      const ecs = new ECSClient /* ECSClient */ .Z((0, aws /* awsClientConfig */ .rw)(inputs));
      return serviceTask({
        ecs: ecs,
        publicIp: publicIpOf(ecs, log, patience.signal),
        cluster: cluster,
        service: service,
        port: port,
        ...patience
      });
    }
  })
};
