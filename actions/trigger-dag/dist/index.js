import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 327:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lZ: () => (/* binding */ ActionError),
  cc: () => (/* binding */ CancelledError),
  j3: () => (/* binding */ DeadlineError),
  yU: () => (/* binding */ ExitCode),
  Qq: () => (/* binding */ HttpClient),
  Um: () => (/* binding */ addJitter),
  aY: () => (/* binding */ code),
  IL: () => (/* binding */ createProxyAgent),
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  QJ: () => (/* binding */ explainNetworkError),
  yh: () => (/* binding */ explainProxyStatus),
  EE: () => (/* binding */ findProxy),
  Jz: () => (/* binding */ findProxyAgent),
  B2: () => (/* binding */ forHtml),
  Ig: () => (/* binding */ forLog),
  Bm: () => (/* binding */ forMarkdown),
  a3: () => (/* binding */ formatDuration),
  V4: () => (/* binding */ getInput),
  Os: () => (/* binding */ group),
  jL: () => (/* binding */ hasProxy),
  pq: () => (/* binding */ info),
  dg: () => (/* binding */ isTransient),
  dK: () => (/* binding */ mask),
  bD: () => (/* binding */ messageOf),
  pj: () => (/* binding */ plain),
  Ar: () => (/* binding */ pollUntilDone),
  L5: () => (/* binding */ retry),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  z: () => (/* binding */ summary),
  $e: () => (/* binding */ warning)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(995);
// EXTERNAL MODULE: ./build/modules/trigger-dag/chunk-W7VTJMN2.js
var chunk_W7VTJMN2 = __nccwpck_require__(183);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: external "http"
const external_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
var external_http_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_http_namespaceObject, 2);
;// CONCATENATED MODULE: external "https"
const external_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
var external_https_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_https_namespaceObject, 2);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(67);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(30);
;// CONCATENATED MODULE: ./build/modules/trigger-dag/chunk-ORUUGM7D.js

const chunk_ORUUGM7D_require = (0,external_node_module_.createRequire)(import.meta.url)
;

// node_modules/tunnel/lib/tunnel.js
var require_tunnel = (0,chunk_W7VTJMN2/* __commonJS */.P$)({
  "node_modules/tunnel/lib/tunnel.js"(exports) {
    "use strict";
    var net = (0,chunk_W7VTJMN2/* __require */.ki)("net");
    var tls = (0,chunk_W7VTJMN2/* __require */.ki)("tls");
    var http2 = (0,chunk_W7VTJMN2/* __require */.ki)("http");
    var https2 = (0,chunk_W7VTJMN2/* __require */.ki)("https");
    var events = (0,chunk_W7VTJMN2/* __require */.ki)("events");
    var assert = (0,chunk_W7VTJMN2/* __require */.ki)("assert");
    var util = (0,chunk_W7VTJMN2/* __require */.ki)("util");
    exports.httpOverHttp = httpOverHttp2;
    exports.httpsOverHttp = httpsOverHttp2;
    exports.httpOverHttps = httpOverHttps2;
    exports.httpsOverHttps = httpsOverHttps2;
    function httpOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http2.request;
      return agent;
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(httpOverHttp2, "httpOverHttp");
    function httpsOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http2.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(httpsOverHttp2, "httpsOverHttp");
    function httpOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https2.request;
      return agent;
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(httpOverHttps2, "httpOverHttps");
    function httpsOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https2.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(httpsOverHttps2, "httpsOverHttps");
    function TunnelingAgent(options) {
      var self = this;
      self.options = options || {};
      self.proxyOptions = self.options.proxy || {};
      self.maxSockets = self.options.maxSockets || http2.Agent.defaultMaxSockets;
      self.requests = [];
      self.sockets = [];
      self.on("free", /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(function onFree(socket, host, port, localAddress) {
        var options2 = toOptions(host, port, localAddress);
        for (var i = 0, len = self.requests.length; i < len; ++i) {
          var pending = self.requests[i];
          if (pending.host === options2.host && pending.port === options2.port) {
            self.requests.splice(i, 1);
            pending.request.onSocket(socket);
            return;
          }
        }
        socket.destroy();
        self.removeSocket(socket);
      }, "onFree"));
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(TunnelingAgent, "TunnelingAgent");
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(function addRequest(req, host, port, localAddress) {
      var self = this;
      var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
      if (self.sockets.length >= this.maxSockets) {
        self.requests.push(options);
        return;
      }
      self.createSocket(options, function(socket) {
        socket.on("free", onFree);
        socket.on("close", onCloseOrRemove);
        socket.on("agentRemove", onCloseOrRemove);
        req.onSocket(socket);
        function onFree() {
          self.emit("free", socket, options);
        }
        (0,chunk_W7VTJMN2/* __name */.K2)(onFree, "onFree");
        function onCloseOrRemove(err) {
          self.removeSocket(socket);
          socket.removeListener("free", onFree);
          socket.removeListener("close", onCloseOrRemove);
          socket.removeListener("agentRemove", onCloseOrRemove);
        }
        (0,chunk_W7VTJMN2/* __name */.K2)(onCloseOrRemove, "onCloseOrRemove");
      });
    }, "addRequest");
    TunnelingAgent.prototype.createSocket = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(function createSocket(options, cb) {
      var self = this;
      var placeholder = {};
      self.sockets.push(placeholder);
      var connectOptions = mergeOptions({}, self.proxyOptions, {
        method: "CONNECT",
        path: options.host + ":" + options.port,
        agent: false,
        headers: {
          host: options.host + ":" + options.port
        }
      });
      if (options.localAddress) {
        connectOptions.localAddress = options.localAddress;
      }
      if (connectOptions.proxyAuth) {
        connectOptions.headers = connectOptions.headers || {};
        connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
      }
      debug2("making CONNECT request");
      var connectReq = self.request(connectOptions);
      connectReq.useChunkedEncodingByDefault = false;
      connectReq.once("response", onResponse);
      connectReq.once("upgrade", onUpgrade);
      connectReq.once("connect", onConnect);
      connectReq.once("error", onError);
      connectReq.end();
      function onResponse(res) {
        res.upgrade = true;
      }
      (0,chunk_W7VTJMN2/* __name */.K2)(onResponse, "onResponse");
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      (0,chunk_W7VTJMN2/* __name */.K2)(onUpgrade, "onUpgrade");
      function onConnect(res, socket, head) {
        connectReq.removeAllListeners();
        socket.removeAllListeners();
        if (res.statusCode !== 200) {
          debug2(
            "tunneling socket could not be established, statusCode=%d",
            res.statusCode
          );
          socket.destroy();
          var error2 = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self.removeSocket(placeholder);
          return;
        }
        if (head.length > 0) {
          debug2("got illegal response body from proxy");
          socket.destroy();
          var error2 = new Error("got illegal response body from proxy");
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self.removeSocket(placeholder);
          return;
        }
        debug2("tunneling connection has established");
        self.sockets[self.sockets.indexOf(placeholder)] = socket;
        return cb(socket);
      }
      (0,chunk_W7VTJMN2/* __name */.K2)(onConnect, "onConnect");
      function onError(cause) {
        connectReq.removeAllListeners();
        debug2(
          "tunneling socket could not be established, cause=%s\n",
          cause.message,
          cause.stack
        );
        var error2 = new Error("tunneling socket could not be established, cause=" + cause.message);
        error2.code = "ECONNRESET";
        options.request.emit("error", error2);
        self.removeSocket(placeholder);
      }
      (0,chunk_W7VTJMN2/* __name */.K2)(onError, "onError");
    }, "createSocket");
    TunnelingAgent.prototype.removeSocket = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(function removeSocket(socket) {
      var pos = this.sockets.indexOf(socket);
      if (pos === -1) {
        return;
      }
      this.sockets.splice(pos, 1);
      var pending = this.requests.shift();
      if (pending) {
        this.createSocket(pending, function(socket2) {
          pending.request.onSocket(socket2);
        });
      }
    }, "removeSocket");
    function createSecureSocket(options, cb) {
      var self = this;
      TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
        var hostHeader = options.request.getHeader("host");
        var tlsOptions = mergeOptions({}, self.options, {
          socket,
          servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
        });
        var secureSocket = tls.connect(0, tlsOptions);
        self.sockets[self.sockets.indexOf(socket)] = secureSocket;
        cb(secureSocket);
      });
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(createSecureSocket, "createSecureSocket");
    function toOptions(host, port, localAddress) {
      if (typeof host === "string") {
        return {
          host,
          port,
          localAddress
        };
      }
      return host;
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(toOptions, "toOptions");
    function mergeOptions(target) {
      for (var i = 1, len = arguments.length; i < len; ++i) {
        var overrides = arguments[i];
        if (typeof overrides === "object") {
          var keys = Object.keys(overrides);
          for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
            var k = keys[j];
            if (overrides[k] !== void 0) {
              target[k] = overrides[k];
            }
          }
        }
      }
      return target;
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(mergeOptions, "mergeOptions");
    var debug2;
    if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
      debug2 = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(function() {
        var args = Array.prototype.slice.call(arguments);
        if (typeof args[0] === "string") {
          args[0] = "TUNNEL: " + args[0];
        } else {
          args.unshift("TUNNEL:");
        }
        console.error.apply(console, args);
      }, "debug");
    } else {
      debug2 = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(function() {
      }, "debug");
    }
    exports.debug = debug2;
  }
});

// node_modules/tunnel/index.js
var require_tunnel2 = (0,chunk_W7VTJMN2/* __commonJS */.P$)({
  "node_modules/tunnel/index.js"(exports, module) {
    module.exports = require_tunnel();
  }
});

// actions/shared/errors.ts
var ActionError = class extends Error {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "ActionError");
  }
  name = "ActionError";
  hint;
  location;
  constructor(message, { hint, cause, location } = {}) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.hint = hint;
    this.location = location;
  }
};
var DeadlineError = class extends ActionError {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "DeadlineError");
  }
  name = "DeadlineError";
};
var CancelledError = class extends ActionError {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "CancelledError");
  }
  name = "CancelledError";
};
var messageOf = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((error2) => error2 instanceof Error ? error2.message : String(error2), "messageOf");

// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
(0,chunk_W7VTJMN2/* __name */.K2)(toCommandValue, "toCommandValue");
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
(0,chunk_W7VTJMN2/* __name */.K2)(toCommandProperties, "toCommandProperties");

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
(0,chunk_W7VTJMN2/* __name */.K2)(issueCommand, "issueCommand");
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
(0,chunk_W7VTJMN2/* __name */.K2)(issue, "issue");
var CMD_STRING = "::";
var Command = class {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "Command");
  }
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
(0,chunk_W7VTJMN2/* __name */.K2)(escapeData, "escapeData");
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
(0,chunk_W7VTJMN2/* __name */.K2)(escapeProperty, "escapeProperty");

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!external_fs_namespaceObject.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
    encoding: "utf8"
  });
}
(0,chunk_W7VTJMN2/* __name */.K2)(issueFileCommand, "issueFileCommand");
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
(0,chunk_W7VTJMN2/* __name */.K2)(prepareKeyValueMessage, "prepareKeyValueMessage");

// node_modules/@actions/core/lib/core.js


// node_modules/@actions/http-client/lib/index.js



// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
  const usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl)) {
    return void 0;
  }
  const proxyVar = (() => {
    if (usingSsl) {
      return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
    } else {
      return process.env["http_proxy"] || process.env["HTTP_PROXY"];
    }
  })();
  if (proxyVar) {
    try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  } else {
    return void 0;
  }
}
(0,chunk_W7VTJMN2/* __name */.K2)(getProxyUrl, "getProxyUrl");
function checkBypass(reqUrl) {
  if (!reqUrl.hostname) {
    return false;
  }
  const reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost)) {
    return true;
  }
  const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!noProxy) {
    return false;
  }
  let reqPort;
  if (reqUrl.port) {
    reqPort = Number(reqUrl.port);
  } else if (reqUrl.protocol === "http:") {
    reqPort = 80;
  } else if (reqUrl.protocol === "https:") {
    reqPort = 443;
  }
  const upperReqHosts = [reqUrl.hostname.toUpperCase()];
  if (typeof reqPort === "number") {
    upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  }
  for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
      return true;
    }
  }
  return false;
}
(0,chunk_W7VTJMN2/* __name */.K2)(checkBypass, "checkBypass");
function isLoopbackAddress(host) {
  const hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
(0,chunk_W7VTJMN2/* __name */.K2)(isLoopbackAddress, "isLoopbackAddress");
var DecodedURL = class extends URL {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "DecodedURL");
  }
  constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// node_modules/@actions/http-client/lib/index.js
var tunnel = (0,chunk_W7VTJMN2/* __toESM */.f1)(require_tunnel2(), 1);

// scripts/stubs/undici.ts
var ProxyAgent = class {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "ProxyAgent");
  }
  constructor() {
    throw new Error("undici is not bundled");
  }
};

// node_modules/@actions/http-client/lib/index.js
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  (0,chunk_W7VTJMN2/* __name */.K2)(adopt, "adopt");
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(fulfilled, "fulfilled");
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(rejected, "rejected");
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(step, "step");
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];
var RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
var ExponentialBackoffCeiling = 10;
var ExponentialBackoffTimeSlice = 5;
var HttpClientError = class _HttpClientError extends Error {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "HttpClientError");
  }
  constructor(message, statusCode) {
    super(message);
    this.name = "HttpClientError";
    this.statusCode = statusCode;
    Object.setPrototypeOf(this, _HttpClientError.prototype);
  }
};
var HttpClientResponse = class {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "HttpClientResponse");
  }
  constructor(message) {
    this.message = message;
  }
  readBody() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        let output = Buffer.alloc(0);
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        });
        this.message.on("end", () => {
          resolve(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        const chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        });
        this.message.on("end", () => {
          resolve(Buffer.concat(chunks));
        });
      }));
    });
  }
};
var HttpClient = class {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "HttpClient");
  }
  constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = false;
    this._allowRedirects = true;
    this._allowRedirectDowngrade = false;
    this._maxRedirects = 50;
    this._allowRetries = false;
    this._maxRetries = 1;
    this._keepAlive = false;
    this._disposed = false;
    this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
    this.handlers = handlers || [];
    this.requestOptions = requestOptions;
    if (requestOptions) {
      if (requestOptions.ignoreSslError != null) {
        this._ignoreSslError = requestOptions.ignoreSslError;
      }
      this._socketTimeout = requestOptions.socketTimeout;
      if (requestOptions.allowRedirects != null) {
        this._allowRedirects = requestOptions.allowRedirects;
      }
      if (requestOptions.allowRedirectDowngrade != null) {
        this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
      }
      if (requestOptions.maxRedirects != null) {
        this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
      }
      if (requestOptions.keepAlive != null) {
        this._keepAlive = requestOptions.keepAlive;
      }
      if (requestOptions.allowRetries != null) {
        this._allowRetries = requestOptions.allowRetries;
      }
      if (requestOptions.maxRetries != null) {
        this._maxRetries = requestOptions.maxRetries;
      }
    }
  }
  options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
  }
  sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request(verb, requestUrl, stream, additionalHeaders);
    });
  }
  /**
   * Gets a typed object from an endpoint
   * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
   */
  getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      const res = yield this.get(requestUrl, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      const data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      const res = yield this.patch(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  /**
   * Makes a raw http request.
   * All other methods such as get, post, patch, and request ultimately call this.
   * Prefer get, del, post and patch
   */
  request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._disposed) {
        throw new Error("Client has already been disposed.");
      }
      const parsedUrl = new URL(requestUrl);
      let info2 = this._prepareRequest(verb, parsedUrl, headers);
      const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
      let numTries = 0;
      let response;
      do {
        response = yield this.requestRaw(info2, data);
        if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (const handler of this.handlers) {
            if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
          }
          if (authenticationHandler) {
            return authenticationHandler.handleAuthentication(this, info2, data);
          } else {
            return response;
          }
        }
        let redirectsRemaining = this._maxRedirects;
        while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
          const redirectUrl = response.message.headers["location"];
          if (!redirectUrl) {
            break;
          }
          const parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          }
          yield response.readBody();
          if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
            for (const header in headers) {
              if (header.toLowerCase() === "authorization") {
                delete headers[header];
              }
            }
          }
          info2 = this._prepareRequest(verb, parsedRedirectUrl, headers);
          response = yield this.requestRaw(info2, data);
          redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
          return response;
        }
        numTries += 1;
        if (numTries < maxTries) {
          yield response.readBody();
          yield this._performExponentialBackoff(numTries);
        }
      } while (numTries < maxTries);
      return response;
    });
  }
  /**
   * Needs to be called if keepAlive is set to true in request options.
   */
  dispose() {
    if (this._agent) {
      this._agent.destroy();
    }
    this._disposed = true;
  }
  /**
   * Raw request.
   * @param info
   * @param data
   */
  requestRaw(info2, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => {
        function callbackForResult(err, res) {
          if (err) {
            reject(err);
          } else if (!res) {
            reject(new Error("Unknown error"));
          } else {
            resolve(res);
          }
        }
        (0,chunk_W7VTJMN2/* __name */.K2)(callbackForResult, "callbackForResult");
        this.requestRawWithCallback(info2, data, callbackForResult);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(info2, data, onResult) {
    if (typeof data === "string") {
      if (!info2.options.headers) {
        info2.options.headers = {};
      }
      info2.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
    }
    let callbackCalled = false;
    function handleResult(err, res) {
      if (!callbackCalled) {
        callbackCalled = true;
        onResult(err, res);
      }
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(handleResult, "handleResult");
    const req = info2.httpModule.request(info2.options, (msg) => {
      const res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    });
    let socket;
    req.on("socket", (sock) => {
      socket = sock;
    });
    req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      if (socket) {
        socket.end();
      }
      handleResult(new Error(`Request timeout: ${info2.options.path}`));
    });
    req.on("error", function(err) {
      handleResult(err);
    });
    if (data && typeof data === "string") {
      req.write(data, "utf8");
    }
    if (data && typeof data !== "string") {
      data.on("close", function() {
        req.end();
      });
      data.pipe(req);
    } else {
      req.end();
    }
  }
  /**
   * Gets an http agent. This function is useful when you need an http agent that handles
   * routing through a proxy server - depending upon the url and proxy environment variables.
   * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
   */
  getAgent(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
  }
  getAgentDispatcher(serverUrl) {
    const parsedUrl = new URL(serverUrl);
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (!useProxy) {
      return;
    }
    return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
  }
  _prepareRequest(method, requestUrl, headers) {
    const info2 = {};
    info2.parsedUrl = requestUrl;
    const usingSsl = info2.parsedUrl.protocol === "https:";
    info2.httpModule = usingSsl ? external_https_namespaceObject_0 : external_http_namespaceObject_0;
    const defaultPort = usingSsl ? 443 : 80;
    info2.options = {};
    info2.options.host = info2.parsedUrl.hostname;
    info2.options.port = info2.parsedUrl.port ? parseInt(info2.parsedUrl.port) : defaultPort;
    info2.options.path = (info2.parsedUrl.pathname || "") + (info2.parsedUrl.search || "");
    info2.options.method = method;
    info2.options.headers = this._mergeHeaders(headers);
    if (this.userAgent != null) {
      info2.options.headers["user-agent"] = this.userAgent;
    }
    info2.options.agent = this._getAgent(info2.parsedUrl);
    if (this.handlers) {
      for (const handler of this.handlers) {
        handler.prepareRequest(info2.options);
      }
    }
    return info2;
  }
  _mergeHeaders(headers) {
    if (this.requestOptions && this.requestOptions.headers) {
      return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
    }
    return lowercaseKeys(headers || {});
  }
  /**
   * Gets an existing header value or returns a default.
   * Handles converting number header values to strings since HTTP headers must be strings.
   * Note: This returns string | string[] since some headers can have multiple values.
   * For headers that must always be a single string (like Content-Type), use the
   * specialized _getExistingOrDefaultContentTypeHeader method instead.
   */
  _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
      if (headerValue) {
        clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
      }
    }
    const additionalValue = additionalHeaders[header];
    if (additionalValue !== void 0) {
      return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  /**
   * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
   * Always returns a single string (not an array) since Content-Type should be a single value.
   * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
   * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
   * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
   */
  _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
      if (headerValue) {
        if (typeof headerValue === "number") {
          clientHeader = String(headerValue);
        } else if (Array.isArray(headerValue)) {
          clientHeader = headerValue.join(", ");
        } else {
          clientHeader = headerValue;
        }
      }
    }
    const additionalValue = additionalHeaders[Headers.ContentType];
    if (additionalValue !== void 0) {
      if (typeof additionalValue === "number") {
        return String(additionalValue);
      } else if (Array.isArray(additionalValue)) {
        return additionalValue.join(", ");
      } else {
        return additionalValue;
      }
    }
    if (clientHeader !== void 0) {
      return clientHeader;
    }
    return _default;
  }
  _getAgent(parsedUrl) {
    let agent;
    const proxyUrl = getProxyUrl(parsedUrl);
    const useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy) {
      agent = this._proxyAgent;
    }
    if (!useProxy) {
      agent = this._agent;
    }
    if (agent) {
      return agent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    let maxSockets = 100;
    if (this.requestOptions) {
      maxSockets = this.requestOptions.maxSockets || external_http_namespaceObject.globalAgent.maxSockets;
    }
    if (proxyUrl && proxyUrl.hostname) {
      const agentOptions = {
        maxSockets,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
          proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
        }), { host: proxyUrl.hostname, port: proxyUrl.port })
      };
      let tunnelAgent;
      const overHttps = proxyUrl.protocol === "https:";
      if (usingSsl) {
        tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
      } else {
        tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
      }
      agent = tunnelAgent(agentOptions);
      this._proxyAgent = agent;
    }
    if (!agent) {
      const options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new external_https_namespaceObject.Agent(options) : new external_http_namespaceObject.Agent(options);
      this._agent = agent;
    }
    if (usingSsl && this._ignoreSslError) {
      agent.options = Object.assign(agent.options || {}, {
        rejectUnauthorized: false
      });
    }
    return agent;
  }
  _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive) {
      proxyAgent = this._proxyAgentDispatcher;
    }
    if (proxyAgent) {
      return proxyAgent;
    }
    const usingSsl = parsedUrl.protocol === "https:";
    proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, (proxyUrl.username || proxyUrl.password) && {
      token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    }));
    this._proxyAgentDispatcher = proxyAgent;
    if (usingSsl && this._ignoreSslError) {
      proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
        rejectUnauthorized: false
      });
    }
    return proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent) {
    const baseUserAgent = userAgent || "actions/http-client";
    const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
    if (orchId) {
      const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve) => setTimeout(() => resolve(), ms));
    });
  }
  _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
        const statusCode = res.message.statusCode || 0;
        const response = {
          statusCode,
          result: null,
          headers: {}
        };
        if (statusCode === HttpCodes.NotFound) {
          resolve(response);
        }
        function dateTimeDeserializer(key, value) {
          if (typeof value === "string") {
            const a = new Date(value);
            if (!isNaN(a.valueOf())) {
              return a;
            }
          }
          return value;
        }
        (0,chunk_W7VTJMN2/* __name */.K2)(dateTimeDeserializer, "dateTimeDeserializer");
        let obj;
        let contents;
        try {
          contents = yield res.readBody();
          if (contents && contents.length > 0) {
            if (options && options.deserializeDates) {
              obj = JSON.parse(contents, dateTimeDeserializer);
            } else {
              obj = JSON.parse(contents);
            }
            response.result = obj;
          }
          response.headers = res.message.headers;
        } catch (err) {
        }
        if (statusCode > 299) {
          let msg;
          if (obj && obj.message) {
            msg = obj.message;
          } else if (contents && contents.length > 0) {
            msg = contents;
          } else {
            msg = `Failed request: (${statusCode})`;
          }
          const err = new HttpClientError(msg, statusCode);
          err.result = response.result;
          reject(err);
        } else {
          resolve(response);
        }
      }));
    });
  }
};
var lowercaseKeys = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {}), "lowercaseKeys");

// node_modules/@actions/core/lib/summary.js


var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  (0,chunk_W7VTJMN2/* __name */.K2)(adopt, "adopt");
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(fulfilled, "fulfilled");
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(rejected, "rejected");
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(step, "step");
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  static {
    (0,chunk_W7VTJMN2/* __name */.K2)(this, "Summary");
  }
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter2(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter2(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter2(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(external_os_namespaceObject.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js


// node_modules/@actions/io/lib/io-util.js

var { chmod, copyFile, lstat, mkdir, open: chunk_ORUUGM7D_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = external_fs_namespaceObject.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = external_os_namespaceObject.platform();
var arch = external_os_namespaceObject.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  (0,chunk_W7VTJMN2/* __name */.K2)(adopt, "adopt");
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(fulfilled, "fulfilled");
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(rejected, "rejected");
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    (0,chunk_W7VTJMN2/* __name */.K2)(step, "step");
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
(0,chunk_W7VTJMN2/* __name */.K2)(setSecret, "setSecret");
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
(0,chunk_W7VTJMN2/* __name */.K2)(getInput, "getInput");
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(external_os_namespaceObject.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
(0,chunk_W7VTJMN2/* __name */.K2)(setOutput, "setOutput");
function debug(message) {
  issueCommand("debug", {}, message);
}
(0,chunk_W7VTJMN2/* __name */.K2)(debug, "debug");
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
(0,chunk_W7VTJMN2/* __name */.K2)(error, "error");
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
(0,chunk_W7VTJMN2/* __name */.K2)(warning, "warning");
function info(message) {
  process.stdout.write(message + external_os_namespaceObject.EOL);
}
(0,chunk_W7VTJMN2/* __name */.K2)(info, "info");
function startGroup(name) {
  issue("group", name);
}
(0,chunk_W7VTJMN2/* __name */.K2)(startGroup, "startGroup");
function endGroup() {
  issue("endgroup");
}
(0,chunk_W7VTJMN2/* __name */.K2)(endGroup, "endGroup");
function group(name, fn) {
  return __awaiter3(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
(0,chunk_W7VTJMN2/* __name */.K2)(group, "group");

// actions/shared/redact.ts
var SHORTEST_LINE = 6;
function mask(value) {
  if (value.trim() === "") return value;
  setSecret(value);
  for (const line of secretLines(value)) setSecret(line);
  return value;
}
(0,chunk_W7VTJMN2/* __name */.K2)(mask, "mask");
function secretLines(value) {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return lines.length === 1 ? [] : lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith("-----"));
}
(0,chunk_W7VTJMN2/* __name */.K2)(secretLines, "secretLines");

// actions/shared/proxy.ts



var NEVER_PROXIED = new external_node_net_.BlockList();
NEVER_PROXIED.addSubnet("127.0.0.0", 8);
NEVER_PROXIED.addSubnet("169.254.0.0", 16);
NEVER_PROXIED.addAddress("::1", "ipv6");
NEVER_PROXIED.addSubnet("fe80::", 10, "ipv6");
NEVER_PROXIED.addSubnet("fd00:ec2::", 32, "ipv6");
function readProxy(protocol) {
  const variable = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const text = process.env[variable.toLowerCase()] || process.env[variable];
  if (!text) return void 0;
  const address = text.includes("://") ? text : `http://${text}`;
  const hint = `Set ${variable} to http://host:port or http://user:password@host:port.`;
  try {
    const proxy = new URL(address);
    maskOnce(proxy.password);
    maskOnce(decodeURIComponent(proxy.password));
    if (proxy.protocol === "http:" || proxy.protocol === "https:") return proxy;
  } catch {
    throw new ActionError(`${variable} is not the URL of a proxy`, { hint });
  }
  throw new ActionError(`${variable} is not the URL of an HTTP proxy`, { hint });
}
(0,chunk_W7VTJMN2/* __name */.K2)(readProxy, "readProxy");
var masked = /* @__PURE__ */ new Set();
function maskOnce(password) {
  if (masked.has(password)) return;
  masked.add(mask(password));
}
(0,chunk_W7VTJMN2/* __name */.K2)(maskOnce, "maskOnce");
var hasProxy = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(() => readProxy("https:") !== void 0 || readProxy("http:") !== void 0, "hasProxy");
function findProxy(target) {
  const host = normalizeHost(target.hostname);
  if (host === "localhost" || host.endsWith(".localhost") || isInList(host, NEVER_PROXIED)) return void 0;
  const port = String(target.port || (target.protocol === "https:" ? 443 : 80));
  return listExceptions().some((exception) => isException(exception, host, port)) ? void 0 : readProxy(target.protocol);
}
(0,chunk_W7VTJMN2/* __name */.K2)(findProxy, "findProxy");
var listExceptions = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(() => (process.env.no_proxy || process.env.NO_PROXY || "").toLowerCase().split(/[\s,]+/).filter((exception) => exception !== ""), "listExceptions");
function createProxyAgent(protocol) {
  const { href } = readProxy(protocol) ?? {};
  const proxyEnv = href === void 0 ? {} : { http_proxy: href, https_proxy: href };
  return new (protocol === "https:" ? external_node_https_.Agent : external_node_http_.Agent)({ keepAlive: true, maxSockets: 50, proxyEnv });
}
(0,chunk_W7VTJMN2/* __name */.K2)(createProxyAgent, "createProxyAgent");
var agents = /* @__PURE__ */ new Map();
function findProxyAgent(target) {
  const proxy = findProxy(target);
  if (proxy === void 0) return void 0;
  const key = `${target.protocol} ${proxy.href}`;
  const agent = agents.get(key) ?? createProxyAgent(target.protocol);
  agents.set(key, agent);
  return agent;
}
(0,chunk_W7VTJMN2/* __name */.K2)(findProxyAgent, "findProxyAgent");
var normalizeHost = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((hostname) => hostname.toLowerCase().replace(/^\[|\]$|\.$/g, ""), "normalizeHost");
var isInList = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((host, list) => (0,external_node_net_.isIP)(host) !== 0 && list.check(host, (0,external_node_net_.isIP)(host) === 6 ? "ipv6" : "ipv4"), "isInList");
function isException(exception, host, port) {
  if (exception === "*") return true;
  const [, block = "", bits] = /^\[?([\da-f:.]+)\]?\/(\d+)$/.exec(exception) ?? [];
  if (bits !== void 0) return isInBlock(host, block, Number(bits));
  const [, name = "", wantedPort] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(exception) ?? [void 0, exception];
  if (wantedPort !== void 0 && wantedPort !== port) return false;
  const domain = normalizeHost(name.replace(/^\*?\./, ""));
  if ((0,external_node_net_.isIP)(domain) !== 0) return isInBlock(host, domain, (0,external_node_net_.isIP)(domain) === 6 ? 128 : 32);
  return host === domain || (0,external_node_net_.isIP)(host) === 0 && host.endsWith(`.${domain}`);
}
(0,chunk_W7VTJMN2/* __name */.K2)(isException, "isException");
function isInBlock(host, block, bits) {
  const family = (0,external_node_net_.isIP)(block);
  if (family === 0 || bits > (family === 6 ? 128 : 32)) return false;
  const list = new external_node_net_.BlockList();
  list.addSubnet(block, bits, family === 6 ? "ipv6" : "ipv4");
  return isInList(host, list);
}
(0,chunk_W7VTJMN2/* __name */.K2)(isInBlock, "isInBlock");

// actions/shared/network-errors.ts
var CERTIFICATE = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^ERR_TLS_|^ERR_SSL_|^INVALID_CA$|^INVALID_PURPOSE$|SIGNATURE_FAILURE/;
var UNREACHABLE = /* @__PURE__ */ new Set(["EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT"]);
var BROKEN = /* @__PURE__ */ new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ECONNABORTED"]);
var PROXY = "Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY, and the log of the proxy.";
var REACH = "Check that the runner can reach it: firewall, security group, VPC endpoint or proxy.";
function explainNetworkError(error2, host = "the service") {
  const source = findNodeError(error2);
  if (source === void 0) return void 0;
  const { code: code2 = "", hostname, address, port, message = "" } = source;
  const target = hostname ?? (address === void 0 ? host : `${address}:${port}`);
  const proxy = findFailedProxy(source);
  if (proxy !== void 0) {
    return {
      message: `Cannot connect to the proxy ${proxy} (${code2})`,
      hint: PROXY
    };
  }
  if (code2 === "ERR_PROXY_TUNNEL") {
    const tunnel2 = /tunnel to (\S+)/.exec(message)?.[1] ?? host;
    if (source.statusCode !== void 0) return explainProxyStatus(source.statusCode, `the connection to ${tunnel2}`);
    return { message: `The proxy closed the connection to ${tunnel2} before it was established`, hint: PROXY };
  }
  if (code2 === "ENOTFOUND") {
    return {
      message: `Cannot resolve the host ${target} (ENOTFOUND)`,
      hint: "Check the host name, and the DNS of the runner."
    };
  }
  if (code2 === "EAI_AGAIN") {
    return { message: `DNS did not answer for ${target} (EAI_AGAIN)`, hint: "Check the DNS of the runner." };
  }
  if (code2 === "ECONNREFUSED") return { message: `Connection to ${target} refused (ECONNREFUSED)`, hint: REACH };
  if (UNREACHABLE.has(code2) && (source.name !== "TimeoutError" || /establish/.test(message))) {
    return { message: `Cannot connect to ${target} (${code2})`, hint: REACH };
  }
  if (BROKEN.has(code2)) return { message: `The connection to ${target} broke (${code2})`, hint: REACH };
  if (source.name === "TimeoutError") return { message: `No reply from ${target} in time`, hint: REACH };
  if (code2 === "EPROTO" && message.includes("wrong version number")) {
    return {
      message: `${target} does not answer with TLS`,
      hint: "Check the address: it is an http:// one, or a proxy answered."
    };
  }
  if (CERTIFICATE.test(code2)) {
    return {
      message: `The TLS certificate of ${target} is not trusted (${code2})`,
      hint: `For a private CA, or a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS in the job's "env:" to its certificate file.`
    };
  }
  return void 0;
}
(0,chunk_W7VTJMN2/* __name */.K2)(explainNetworkError, "explainNetworkError");
function explainProxyStatus(status, what) {
  if (status === 407) {
    return {
      message: `The proxy requires a login for ${what} (HTTP 407)`,
      hint: "Set or check user and password in HTTPS_PROXY or HTTP_PROXY: http://user:password@host:port."
    };
  }
  return status >= 500 ? { message: `The proxy did not establish ${what} (HTTP ${status})`, hint: PROXY } : {
    message: `The proxy refused ${what} (HTTP ${status})`,
    hint: "Allow the host in the proxy, or list it in NO_PROXY."
  };
}
(0,chunk_W7VTJMN2/* __name */.K2)(explainProxyStatus, "explainProxyStatus");
function findNodeError(error2) {
  if (error2 === null || typeof error2 !== "object") return void 0;
  const { cause, errors, code: code2, name } = error2;
  const inner = findNodeError(cause) ?? findNodeError(errors?.[0]);
  if (inner !== void 0) return inner;
  return typeof code2 === "string" || name === "TimeoutError" ? error2 : void 0;
}
(0,chunk_W7VTJMN2/* __name */.K2)(findNodeError, "findNodeError");
function findFailedProxy({ hostname, address, port }) {
  for (const protocol of ["https:", "http:"]) {
    const proxy = readProxy(protocol);
    if (proxy === void 0) continue;
    const isSameAddress = address === proxy.hostname || !/^[\d.]+$|^\[/.test(proxy.hostname);
    if (hostname === proxy.hostname || port !== void 0 && port === portOf(proxy) && isSameAddress)
      return proxy.host;
  }
  return void 0;
}
(0,chunk_W7VTJMN2/* __name */.K2)(findFailedProxy, "findFailedProxy");
var portOf = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(({ port, protocol }) => Number(port || (protocol === "https:" ? 443 : 80)), "portOf");

// actions/shared/duration.ts
function formatDuration(ms) {
  if (ms < 99.5) return `${Math.round(ms)} ms`;
  if (ms < 9950) return `${(ms / 1e3).toFixed(1)} s`;
  const seconds = Math.round(ms / 1e3);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
(0,chunk_W7VTJMN2/* __name */.K2)(formatDuration, "formatDuration");

// actions/shared/poll.ts
async function pollUntilDone(what, probe, deadline, { everyMs, maxMs = everyMs }) {
  const { clock } = deadline;
  const start = clock.now();
  for (let pause = everyMs; ; pause = Math.min(pause * 1.5, maxMs)) {
    deadline.throwIfCancelled();
    const result = await probe();
    if (result.done) return result.value;
    const remaining = deadline.remaining();
    if (remaining === 0) {
      throw new DeadlineError(`${what} was still ${result.state} after ${formatDuration(clock.now() - start)}`);
    }
    await deadline.sleep(Math.min(addJitter(pause, clock), remaining));
  }
}
(0,chunk_W7VTJMN2/* __name */.K2)(pollUntilDone, "pollUntilDone");
var addJitter = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((ms, clock) => ms * (0.8 + 0.4 * clock.random()), "addJitter");

// actions/shared/remote-text.ts
var ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
var BREAK = /(?<!\s)\s*\n\s*/g;
var plain = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((text) => text.replace(ANSI, "").replace(/\r\n?/g, "\n").replace(/[\u2028\u2029]/g, "\n").replace(CONTROL, ""), "plain");
var forLog = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((text) => plain(text).replace(/^([^\S\n]*):(?=:)/gm, "$1: ").replace(/##(?=\[)/g, "# #"), "forLog");
var forMarkdown = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((text) => plain(text).replace(/[\\`*_{}[\]()#+!|~@$]/g, (character) => `\\${character}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(BREAK, "<br>"), "forMarkdown");
var forHtml = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((text) => plain(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(BREAK, " "), "forHtml");
var code = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)((text) => `<code>${forHtml(text).replace(/[|`*_\\[\]@$~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`, "code");

// actions/shared/retry.ts
var THROTTLED = /* @__PURE__ */ new Set([
  "Throttling",
  "ThrottlingException",
  "ThrottledException",
  "TooManyRequestsException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException"
]);
var OVERLOADED = /* @__PURE__ */ new Set([
  "TooManyUpdates",
  "PriorRequestNotComplete",
  "ServiceUnavailable",
  "ServiceUnavailableException",
  "InternalFailure",
  "InternalServerError",
  "InternalServiceError"
]);
var CONNECTION_ERRORS = /* @__PURE__ */ new Set([
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "ENOTFOUND",
  "UND_ERR_SOCKET"
]);
function isTransient(error2) {
  if (error2 === null || typeof error2 !== "object") return false;
  const { name = "", code: code2 = "", statusCode = 503, $metadata, cause } = error2;
  const status = (code2 === "ERR_PROXY_TUNNEL" ? statusCode : $metadata?.httpStatusCode) ?? 0;
  return isThrottled(error2) || OVERLOADED.has(name) || name === "TimeoutError" || CONNECTION_ERRORS.has(code2) || status >= 500 || cause !== void 0 && isTransient(cause);
}
(0,chunk_W7VTJMN2/* __name */.K2)(isTransient, "isTransient");
function isThrottled(error2) {
  if (error2 === null || typeof error2 !== "object") return false;
  const { name = "", code: code2 = "", statusCode, $metadata } = error2;
  return THROTTLED.has(name) || (code2 === "ERR_PROXY_TUNNEL" ? statusCode : $metadata?.httpStatusCode) === 429;
}
(0,chunk_W7VTJMN2/* __name */.K2)(isThrottled, "isThrottled");
var FIRST_PAUSE_MS = 500;
var LONGEST_PAUSE_MS = 2e4;
var WARN_AFTER_MS = 3e4;
async function retry(call, deadline, { maxPauseMs = LONGEST_PAUSE_MS, isPaced = /* @__PURE__ */ (0,chunk_W7VTJMN2/* __name */.K2)(() => false, "isPaced") } = {}) {
  const { clock } = deadline;
  const start = clock.now();
  let isWarned = false;
  let nextPause = FIRST_PAUSE_MS;
  for (; ; ) {
    deadline.throwIfCancelled();
    let pause = 0;
    try {
      return await call();
    } catch (error2) {
      deadline.throwIfCancelled();
      if (!isPaced(error2)) {
        pause = nextPause;
        nextPause = Math.min(nextPause * 2, maxPauseMs);
      }
      if (!isTransient(error2) || clock.now() + pause > deadline.at) throw error2;
      if (!isWarned && clock.now() - start > WARN_AFTER_MS) {
        isWarned = true;
        const reason = explainNetworkError(error2)?.message ?? messageOf(error2);
        warning(`No successful reply for ${WARN_AFTER_MS / 1e3} s; retrying: ${forLog(reason)}`);
      }
    }
    if (pause > 0) await deadline.sleep(addJitter(pause, clock));
  }
}
(0,chunk_W7VTJMN2/* __name */.K2)(retry, "retry");




/***/ }),

/***/ 183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ __name),
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));




/***/ }),

/***/ 940:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(467);
/* harmony import */ var _chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(183);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(500);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(30);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(67);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(708);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(598);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)
;


// node_modules/yaml/dist/nodes/identity.js
var require_identity = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias3 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS, "isAlias");
    var isDocument = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC, "isDocument");
    var isMap4 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP, "isMap");
    var isPair2 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR, "isPair");
    var isScalar4 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR, "isScalar");
    var isSeq3 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ, "isSeq");
    function isCollection2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isCollection2, "isCollection");
    function isNode2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isNode2, "isNode");
    var hasAnchor = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => (isScalar4(node) || isCollection2(node)) && !!node.anchor, "hasAnchor");
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias3;
    exports.isCollection = isCollection2;
    exports.isDocument = isDocument;
    exports.isMap = isMap4;
    exports.isNode = isNode2;
    exports.isPair = isPair2;
    exports.isScalar = isScalar4;
    exports.isSeq = isSeq3;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visit2, "visit");
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visit_, "visit_");
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visitAsync, "visitAsync");
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visitAsync_, "visitAsync_");
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(initVisitor, "initVisitor");
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(callVisitor, "callVisitor");
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(replaceNode, "replaceNode");
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), "escapeTagName");
    var Directives = class _Directives {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Directives");
      }
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines2 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines2.push(`%TAG ${handle} ${prefix}`);
        }
        return lines2.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(anchorIsValid, "anchorIsValid");
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(anchorNames, "anchorNames");
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findNewAnchor, "findNewAnchor");
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        }, "onAnchor"),
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error2 = new Error("Failed to resolve repeated object (this should not happen)");
              error2.source = source;
              throw error2;
            }
          }
        }, "setAnchors"),
        sourceObjects
      };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createNodeAnchors, "createNodeAnchors");
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(applyReviver, "applyReviver");
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(toJS, "toJS");
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "NodeBase");
      }
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Alias");
      }
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }, "Node")
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getAliasCount, "getAliasCount");
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => !value || typeof value !== "function" && typeof value !== "object", "isScalarValue");
    var Scalar3 = class extends Node.NodeBase {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Scalar");
      }
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar3.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar3.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar3.PLAIN = "PLAIN";
    Scalar3.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar3.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar3;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findTagObject, "findTagObject");
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema2, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema2.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar3.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema2[identity.MAP] : Symbol.iterator in Object(value) ? schema2[identity.SEQ] : schema2[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar3.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createNode, "createNode");
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema2, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => {
          throw new Error("This should not happen, please report a bug.");
        }, "onAnchor"),
        schema: schema2,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(collectionFromPath, "collectionFromPath");
    var isEmptyPath = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done, "isEmptyPath");
    var Collection = class extends Node.NodeBase {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Collection");
      }
      constructor(type, schema2) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema2,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema2) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema2)
          copy.schema = schema2;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema2) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str.replace(/^(?!$)(?: $)?/gm, "#"), "stringifyComment");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(indentComment, "indentComment");
    var lineComment = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment, "lineComment");
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(foldFlowLines, "foldFlowLines");
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(consumeMoreIndentedLines, "consumeMoreIndentedLines");
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    }), "getFoldOptions");
    var containsDocumentMarker = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => /^(%|---|\.\.\.)/m.test(str), "containsDocumentMarker");
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(lineLengthOverLimit, "lineLengthOverLimit");
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code2 = json.substr(i + 2, 4);
                switch (code2) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code2.substr(0, 2) === "00")
                      str += "\\x" + code2.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(doubleQuotedString, "doubleQuotedString");
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(singleQuotedString, "singleQuotedString");
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(quotedString, "quotedString");
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar3.Scalar.BLOCK_FOLDED ? false : type === Scalar3.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar3.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(blockString, "blockString");
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar3.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), "test");
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(plainString, "plainString");
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar3.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar3.Scalar.QUOTE_DOUBLE;
      }
      const _stringify2 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((_type) => {
        switch (_type) {
          case Scalar3.Scalar.BLOCK_FOLDED:
          case Scalar3.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar3.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar3.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar3.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      }, "_stringify");
      let res = _stringify2(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify2(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyString, "stringifyString");
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createStringifyContext, "createStringifyContext");
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getTagObject, "getTagObject");
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyProps, "stringifyProps");
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((o) => tagObj = o, "onTagObj") });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringify, "stringify");
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar3.Scalar.BLOCK_FOLDED || key.type === Scalar3.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyPair, "stringifyPair");
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__require */ .ki)("process");
    function debug2(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(debug2, "debug");
    function warn(logLevel, warning2) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning2);
        else
          console.warn(warning2);
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(warn, "warn");
    exports.debug = debug2;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY, "identify"),
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => Object.assign(new Scalar3.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => MERGE_KEY, "stringify")
    };
    var isMergeKey = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar3.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default), "isMergeKey");
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(addMergeToJSMap, "addMergeToJSMap");
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(mergeValue, "mergeValue");
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveAliasValue, "resolveAliasValue");
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log2 = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(addPairToJSMap, "addPairToJSMap");
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log2.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyKey, "stringifyKey");
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createPair, "createPair");
    var Pair = class _Pair {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Pair");
      }
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema2) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema2);
        if (identity.isNode(value))
          value = value.clone(schema2);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyCollection, "stringifyCollection");
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines2 = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines2.push("");
          addCommentBefore(ctx, lines2, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines2.push("");
            addCommentBefore(ctx, lines2, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines2.push(blockItemPrefix + str2);
      }
      let str;
      if (lines2.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines2[0];
        for (let i = 1; i < lines2.length; ++i) {
          const line = lines2[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyBlockCollection, "stringifyBlockCollection");
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines2 = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines2.push("");
          addCommentBefore(ctx, lines2, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines2.push("");
            addCommentBefore(ctx, lines2, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines2.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines2.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines2.push(str);
        linesAtValue = lines2.length;
      }
      const { start, end } = flowChars;
      if (lines2.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines2.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines2)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyFlowCollection, "stringifyFlowCollection");
    function addCommentBefore({ indent, options: { commentString } }, lines2, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines2.push(ic.trimStart());
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(addCommentBefore, "addCommentBefore");
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar3 = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findPair, "findPair");
    var YAMLMap = class extends Collection.Collection {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLMap");
      }
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema2) {
        super(identity.MAP, schema2);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema2, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema2);
        const add = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        }, "add");
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema2.sortMapEntries === "function") {
          map.items.sort(schema2.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar3.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((schema2, obj, ctx) => YAMLMap.YAMLMap.from(schema2, obj, ctx), "createNode")
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLSeq");
      }
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema2) {
        super(identity.SEQ, schema2);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar3.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema2, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema2);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(asItemIndex, "asItemIndex");
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((schema2, obj, ctx) => YAMLSeq.YAMLSeq.from(schema2, obj, ctx), "createNode")
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string2 = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "string", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str, "resolve"),
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string2;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var nullTag = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value == null, "identify"),
      createNode: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(null), "createNode"),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(null), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr, "stringify")
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var boolTag = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "boolean", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => new Scalar3.Scalar(str[0] === "t" || str[0] === "T"), "resolve"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyNumber, "stringifyNumber");
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => parseFloat(str), "resolve"),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar3.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "bigint" || Number.isInteger(value), "intIdentify");
    var intResolve = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix), "intResolve");
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(intStringify, "intStringify");
    var intOct = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => intIdentify(value) && value >= 0, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 8, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 8, "0o"), "stringify")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 0, 10, opt), "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => intIdentify(value) && value >= 0, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 16, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 16, "0x"), "stringify")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(intIdentify, "intIdentify");
    var stringifyJSON = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ value }) => JSON.stringify(value), "stringifyJSON");
    var jsonScalars = [
      {
        identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "string", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str, "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value == null, "identify"),
        createNode: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(null), "createNode"),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => null, "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "boolean", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str === "true", "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10), "resolve"),
        stringify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value), "stringify")
      },
      {
        identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => parseFloat(str), "resolve"),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema2 = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__require */ .ki)("buffer");
    var Scalar3 = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value instanceof Uint8Array, "identify"),
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar3.Scalar.BLOCK_LITERAL);
        if (type !== Scalar3.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines2 = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines2[i] = str.substr(o, lineWidth);
          }
          str = lines2.join(type === Scalar3.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar3 = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar3.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolvePairs, "resolvePairs");
    function createPairs(schema2, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema2);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createPairs, "createPairs");
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLOMap");
      }
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema2, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema2, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value instanceof Map, "identify"),
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((schema2, iterable, ctx) => YAMLOMap.from(schema2, iterable, ctx), "createNode")
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(boolStringify, "boolStringify");
    var trueTag = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value === true, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(true), "resolve"),
      stringify: boolStringify
    };
    var falseTag = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value === false, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(false), "resolve"),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => parseFloat(str.replace(/_/g, "")), "resolve"),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar3.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "bigint" || Number.isInteger(value), "intIdentify");
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(intResolve, "intResolve");
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(intStringify, "intStringify");
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 2, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 2, "0b"), "stringify")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 1, 8, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 8, "0"), "stringify")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 0, 10, opt), "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 16, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 16, "0x"), "stringify")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLSet");
      }
      constructor(schema2) {
        super(schema2);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema2, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema2);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value instanceof Set, "identify"),
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((schema2, iterable, ctx) => YAMLSet.from(schema2, iterable, ctx), "createNode"),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((n) => asBigInt ? BigInt(n) : Number(n), "num");
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseSexagesimal, "parseSexagesimal");
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((n) => n, "num");
      if (typeof value === "bigint")
        num = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((n) => BigInt(n), "num");
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifySexagesimal, "stringifySexagesimal");
    var intTime = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "bigint" || Number.isInteger(value), "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt), "resolve"),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => parseSexagesimal(str, false), "resolve"),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value instanceof Date, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? "", "stringify")
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema2 = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema2.schema],
      ["failsafe", [map.map, seq.seq, string2.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getTags, "getTags");
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string2 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, "sortMapEntriesByKey");
    var Schema = class _Schema {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Schema");
      }
      constructor({ compat, customTags, merge, resolveKnownTags, schema: schema2, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema2 === "string" && schema2 || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string2.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines2 = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines2.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines2.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines2.length !== 1)
          lines2.unshift("");
        const cs = commentString(doc.commentBefore);
        lines2.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines2.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines2.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines2[lines2.length - 1] === "---") {
          lines2[lines2.length - 1] = `--- ${body}`;
        } else
          lines2.push(body);
      } else {
        lines2.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines2.push("...");
            lines2.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines2.push(`... ${cs}`);
          }
        } else {
          lines2.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines2[lines2.length - 1] !== "")
            lines2.push("");
          lines2.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines2.join("\n") + "\n";
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyDocument, "stringifyDocument");
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Document");
      }
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((v) => typeof v === "number" || v instanceof String || v instanceof Number, "keyToStr");
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(assertCollection, "assertCollection");
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLError");
      }
      constructor(name, pos, code2, message) {
        super();
        this.name = name;
        this.code = code2;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLParseError");
      }
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLWarning");
      }
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error2.linePos[0];
      error2.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error2.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    }, "prettifyError");
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token2 of tokens) {
        if (reqSpace) {
          if (token2.type !== "space" && token2.type !== "newline" && token2.type !== "comma")
            onError(token2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token2.type !== "comment" && token2.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token2.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token2.source.includes("	")) {
              tab = token2;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token2.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token2.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token2.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token2;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token2, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token2.source.endsWith(":"))
              onError(token2.offset + token2.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token2;
            start ?? (start = token2.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token2, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token2;
            start ?? (start = token2.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token2, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token2.source} indicator`);
            if (found)
              onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.source} in ${flow ?? "collection"}`);
            found = token2;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token2, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token2;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveProps, "resolveProps");
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(containsNewline, "containsNewline");
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(flowIndentCheck, "flowIndentCheck");
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(mapIncludes, "mapIncludes");
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveBlockMap, "resolveBlockMap");
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveBlockSeq, "resolveBlockSeq");
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token2 of end) {
          const { source, type } = token2;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveEnd, "resolveEnd");
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((token2) => token2 && (token2.type === "block-map" || token2.type === "block-seq"), "isBlock");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap4 = fc.start.source === "{";
      const fcName = isMap4 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap4 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap4 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap4 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap4 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap4) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap4 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveFlowCollection, "resolveFlowCollection");
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token2, onError, tagName, tag) {
      const coll = token2.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token2, onError, tag) : token2.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token2, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token2, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveCollection, "resolveCollection");
    function composeCollection(CN, ctx, token2, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token2.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token2.type === "block-map" ? "map" : token2.type === "block-seq" ? "seq" : token2.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token2, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token2, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token2, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar3.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeCollection, "composeCollection");
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar3.Scalar.BLOCK_FOLDED : Scalar3.Scalar.BLOCK_LITERAL;
      const lines2 = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines2.length;
      for (let i = lines2.length - 1; i >= 0; --i) {
        const content = lines2[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines2.length > 0 ? "\n".repeat(Math.max(1, lines2.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines2[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines2.length - 1; i >= chompStart; --i) {
        if (lines2[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines2[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines2[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar3.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines2.length; ++i)
            value += "\n" + lines2[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveBlockScalar, "resolveBlockScalar");
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error2 = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error2 === -1)
            error2 = offset + i;
        }
      }
      if (error2 !== -1)
        onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token2 = props[i];
        switch (token2.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token2.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token2, "MISSING_CHAR", message);
            }
            length += token2.source.length;
            comment = token2.source.substring(1);
            break;
          case "error":
            onError(token2, "UNEXPECTED_TOKEN", token2.message);
            length += token2.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token2.type}`;
            onError(token2, "UNEXPECTED_TOKEN", message);
            const ts = token2.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseBlockScalarHeader, "parseBlockScalarHeader");
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines2 = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines2.push([split[i], split[i + 1]]);
      return lines2;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(splitLines, "splitLines");
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((rel, code2, msg) => onError(offset + rel, code2, msg), "_onError");
      switch (type) {
        case "scalar":
          _type = Scalar3.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar3.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar3.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveFlowScalar, "resolveFlowScalar");
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(plainValue, "plainValue");
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(singleQuotedValue, "singleQuotedValue");
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(unfoldLines, "unfoldLines");
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(doubleQuotedValue, "doubleQuotedValue");
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(foldNewline, "foldNewline");
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code2 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code2);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseCharCode, "parseCharCode");
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token2, tagToken, onError) {
      const { value, type, comment, range } = token2.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token2, onError) : resolveFlowScalar.resolveFlowScalar(token2, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token2.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token2, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar3.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar3.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeScalar, "composeScalar");
    function findScalarTagByName(schema2, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema2[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema2.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema2.knownTags[tagName];
      if (kt && !kt.collection) {
        schema2.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema2[identity.SCALAR];
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findScalarTagByName, "findScalarTagByName");
    function findScalarTagByTest({ atKey, directives, schema: schema2 }, value, token2, onError) {
      const tag = schema2.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema2[identity.SCALAR];
      if (schema2.compat) {
        const compat = schema2.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema2[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token2, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findScalarTagByTest, "findScalarTagByTest");
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(emptyScalarPosition, "emptyScalarPosition");
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token2, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token2.type) {
        case "alias":
          node = composeAlias(ctx, token2, onError);
          if (anchor || tag)
            onError(token2, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token2, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token2, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error2) {
            const message = error2 instanceof Error ? error2.message : String(error2);
            onError(token2, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token2.type === "error" ? token2.message : `Unsupported token (type: ${token2.type})`;
          onError(token2, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token2.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token2, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token2.type === "scalar" && token2.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token2;
      return node;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeNode, "composeNode");
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token2 = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token2, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeEmptyNode, "composeEmptyNode");
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeAlias, "composeAlias");
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeDoc, "composeDoc");
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__require */ .ki)("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getErrorPos, "getErrorPos");
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parsePrelude, "parsePrelude");
    var Composer = class {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Composer");
      }
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code2, message, warning2) => {
          const pos = getErrorPos(source);
          if (warning2)
            this.warnings.push(new errors.YAMLWarning(pos, code2, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code2, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token2 of tokens)
          yield* this.next(token2);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token2) {
        if (node_process.env.LOG_STREAM)
          console.dir(token2, { depth: null });
        switch (token2.type) {
          case "directive":
            this.directives.add(token2.source, (offset, message, warning2) => {
              const pos = getErrorPos(token2);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning2);
            });
            this.prelude.push(token2.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token2, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token2, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token2.source);
            break;
          case "error": {
            const msg = token2.source ? `${token2.message}: ${JSON.stringify(token2.source)}` : token2.message;
            const error2 = new errors.YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token2.end, token2.offset + token2.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", `Unsupported token ${token2.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token2, strict = true, onError) {
      if (token2) {
        const _onError = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((pos, code2, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code2, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code2, message);
        }, "_onError");
        switch (token2.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token2, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token2, _onError);
        }
      }
      return null;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveAsScalar, "resolveAsScalar");
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createScalarToken, "createScalarToken");
    function setScalarValue(token2, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token2 ? token2.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token2.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token2.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token2, source);
          break;
        case '"':
          setFlowScalarValue(token2, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token2, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token2, source, "scalar");
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(setScalarValue, "setScalarValue");
    function setBlockScalarValue(token2, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token2.type === "block-scalar") {
        const header = token2.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token2.source = body;
      } else {
        const { offset } = token2;
        const indent = "indent" in token2 ? token2.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token2 ? token2.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token2))
          if (key !== "type" && key !== "offset")
            delete token2[key];
        Object.assign(token2, { type: "block-scalar", indent, props, source: body });
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(setBlockScalarValue, "setBlockScalarValue");
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(addEndtoBlockProps, "addEndtoBlockProps");
    function setFlowScalarValue(token2, source, type) {
      switch (token2.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token2.type = type;
          token2.source = source;
          break;
        case "block-scalar": {
          const end = token2.props.slice(1);
          let oa = source.length;
          if (token2.props[0].type === "block-scalar-header")
            oa -= token2.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token2.props;
          Object.assign(token2, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token2.offset + source.length;
          const nl = { type: "newline", offset, indent: token2.indent, source: "\n" };
          delete token2.items;
          Object.assign(token2, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token2 ? token2.indent : -1;
          const end = "end" in token2 && Array.isArray(token2.end) ? token2.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token2))
            if (key !== "type" && key !== "offset")
              delete token2[key];
          Object.assign(token2, { type, indent, source, end });
        }
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(setFlowScalarValue, "setFlowScalarValue");
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst), "stringify");
    function stringifyToken(token2) {
      switch (token2.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token2.props)
            res += stringifyToken(tok);
          return res + token2.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token2.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token2.start.source;
          for (const item of token2.items)
            res += stringifyItem(item);
          for (const st of token2.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token2);
          if (token2.end)
            for (const st of token2.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token2.source;
          if ("end" in token2 && token2.end)
            for (const st of token2.end)
              res += st.source;
          return res;
        }
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyToken, "stringifyToken");
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyItem, "stringifyItem");
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visit2, "visit");
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token2 = item[field];
        if (token2 && "items" in token2) {
          for (let i = 0; i < token2.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token2.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token2.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(_visit, "_visit");
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((token2) => !!token2 && "items" in token2, "isCollection");
    var isScalar4 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((token2) => !!token2 && (token2.type === "scalar" || token2.type === "single-quoted-scalar" || token2.type === "double-quoted-scalar" || token2.type === "block-scalar"), "isScalar");
    function prettyToken(token2) {
      switch (token2) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token2);
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(prettyToken, "prettyToken");
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(tokenType, "tokenType");
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection2;
    exports.isScalar = isScalar4;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isEmpty, "isEmpty");
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((ch) => !ch || invalidAnchorChars.has(ch), "isNotAnchorChar");
    var Lexer = class {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Lexer");
      }
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter3 = class {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "LineCounter");
      }
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter3;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__require */ .ki)("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(includesToken, "includesToken");
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findNonEmptyIndex, "findNonEmptyIndex");
    function isFlowToken(token2) {
      switch (token2?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isFlowToken, "isFlowToken");
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getPrevProps, "getPrevProps");
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getFirstKeyStartProps, "getFirstKeyStartProps");
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(arrayPushArray, "arrayPushArray");
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(fixFlowSeqItems, "fixFlowSeqItems");
    var Parser = class {
      static {
        (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Parser");
      }
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token2 = error2 ?? this.stack.pop();
        if (!token2) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token2;
        } else {
          const top = this.peek(1);
          if (token2.type === "block-scalar") {
            token2.indent = "indent" in top ? top.indent : 0;
          } else if (token2.type === "flow-collection" && top.type === "document") {
            token2.indent = 0;
          }
          if (token2.type === "flow-collection")
            fixFlowSeqItems(token2);
          switch (top.type) {
            case "document":
              top.value = token2;
              break;
            case "block-scalar":
              top.props.push(token2);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token2, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token2;
              } else {
                Object.assign(it, { key: token2, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token2 });
              else
                it.value = token2;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token2, sep: [] });
              else if (it.sep)
                it.value = token2;
              else
                Object.assign(it, { key: token2, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token2);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token2.type === "block-map" || token2.type === "block-seq")) {
            const last = token2.items[token2.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token2.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token2.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token2.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token2) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token2.end)
              token2.end.push(this.sourceToken);
            else
              token2.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log2 = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseOptions, "parseOptions");
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseAllDocuments, "parseAllDocuments");
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseDocument2, "parseDocument");
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning2) => log2.warn(doc.options.logLevel, warning2));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parse, "parse");
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringify, "stringify");
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar3 = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar3.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// actions/shared/deadline.ts

var systemClock = {
  now: Date.now,
  random: Math.random,
  async sleep(ms, signal) {
    try {
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ms, void 0, signal === void 0 ? {} : { signal });
    } catch (error2) {
      throw signal?.aborted ? signal.reason : error2;
    }
  }
};
var LONGEST_TIMER_MS = 2 ** 31 - 1;
var Deadline = class _Deadline {
  static {
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Deadline");
  }
  /** Milliseconds, as the clock's `now`. */
  at;
  clock;
  signal;
  start;
  constructor(at, { clock = systemClock, signal } = {}) {
    this.at = at;
    this.clock = clock;
    this.signal = signal;
    this.start = clock.now();
  }
  /** A deadline `ms` milliseconds from now. */
  static after(ms, { clock = systemClock, signal } = {}) {
    return new _Deadline(clock.now() + ms, { clock, signal });
  }
  /** Remaining milliseconds; 0 after the deadline. */
  remaining() {
    return Math.max(this.at - this.clock.now(), 0);
  }
  /** The earlier of this deadline and one `ms` milliseconds from now. */
  withTimeout(ms) {
    return new _Deadline(Math.min(this.at, this.clock.now() + ms), this);
  }
  /**
   * This deadline with a signal that also aborts, with a DeadlineError, when the deadline passes: it ends calls and
   * processes that hang.
   */
  enforce() {
    const controller = new AbortController();
    const remaining = this.remaining();
    const error2 = new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(`Not done after ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(this.at - this.start)}`);
    if (remaining <= LONGEST_TIMER_MS) setTimeout(() => controller.abort(error2), remaining).unref();
    const signal = AbortSignal.any([...this.signal === void 0 ? [] : [this.signal], controller.signal]);
    return Object.assign(new _Deadline(this.at, { clock: this.clock }), { signal });
  }
  /** Pauses; rejects when the job is cancelled. */
  sleep(ms) {
    return this.clock.sleep(ms, this.signal);
  }
  /** Throws the abort reason if the job is cancelled. */
  throwIfCancelled() {
    throwIfCancelled(this.signal);
  }
};
function throwIfCancelled(signal) {
  if (signal?.aborted) throw signal.reason instanceof Error ? signal.reason : new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc("Cancelled");
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(throwIfCancelled, "throwIfCancelled");

// actions/shared/run-action.ts
var CANCEL_GRACE_MS = 4500;
async function runAction(run2, { clock = systemClock, exit = process.exit } = {}) {
  const controller = new AbortController();
  const cancel = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((signal) => {
    controller.abort(new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(`Cancelled (${signal})`));
    setTimeout(() => exit(1), CANCEL_GRACE_MS).unref();
  }, "cancel");
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  try {
    await run2({ signal: controller.signal, clock });
  } catch (error2) {
    if (error2 instanceof Error) (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz)((0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(error2.stack ?? error2.message));
    const { file, line: startLine } = error2 instanceof _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ && error2.location || {};
    (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(formatError(error2), file === void 0 || startLine === void 0 ? {} : { file, startLine });
    process.exitCode = _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.Failure;
  } finally {
    process.off("SIGINT", cancel);
    process.off("SIGTERM", cancel);
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(runAction, "runAction");
function formatError(error2) {
  if (!(error2 instanceof _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)) return `Unexpected failure: ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)((0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error2))}`;
  const cause = error2.cause === void 0 ? void 0 : `Cause: ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error2.cause)}`;
  return (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)([error2.message, cause, error2.hint].filter((line) => line !== void 0).join("\n"));
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatError, "formatError");

// actions/shared/log.ts
function createLog(redact = (text2) => text2) {
  const safe = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text2) => (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(redact((0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(redact(text2)))), "safe");
  return {
    info: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text2) => (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(safe(text2)), "info"),
    warning: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text2) => (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(safe(text2)), "warning"),
    group(title, lines2) {
      (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh)(safe(title));
      for (const line of lines2) (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(safe(line));
      (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4)();
    },
    groupDuring: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((title, work) => (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)(safe(title), work), "groupDuring")
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createLog, "createLog");
var Heartbeat = class {
  static {
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Heartbeat");
  }
  clock;
  everyMs;
  lastState;
  lastAt;
  constructor(clock, everyMs = 6e4) {
    this.clock = clock;
    this.everyMs = everyMs;
    this.lastAt = clock.now();
  }
  /** Whether the state has been the same for `everyMs`; then again after the next `everyMs`. */
  isDue(state) {
    const now = this.clock.now();
    if (state !== this.lastState) {
      this.lastState = state;
      this.lastAt = now;
    }
    if (now - this.lastAt < this.everyMs) return false;
    this.lastAt = now;
    return true;
  }
};

// actions/trigger-dag/src/airflow/response.ts
var ApiError = class extends _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
  static {
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "ApiError");
  }
  name = "ApiError";
  status;
  /** Whether neither this request nor an earlier attempt of it changed anything. */
  changedNothing;
  constructor(request, reply, hint) {
    super(`Airflow rejected ${describeRequest(request)} with ${reply.status}: ${findDetail(reply)}`, { hint });
    this.status = reply.status;
    this.changedNothing = request.method !== "GET" && !reply.uncertain;
  }
};
var describeRequest = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ method, path }) => `${method} ${path.split("?")[0]}`, "describeRequest");
var isExpected = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((status, request) => status >= 200 && status < 300 || (request.allow ?? []).includes(status), "isExpected");
var isRetryable = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((status) => status >= 500 || status === 408 || status === 429, "isRetryable");
function parseJson(reply) {
  try {
    return JSON.parse(reply.text);
  } catch (cause) {
    throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Airflow's reply is not JSON: ${reply.text.slice(0, 80)}`, { cause });
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseJson, "parseJson");
function findDetail(reply) {
  let detail;
  try {
    detail = JSON.parse(reply.text)?.detail;
  } catch {
  }
  if (typeof detail === "string") return detail;
  if (detail !== void 0 && detail !== null) return JSON.stringify(detail).slice(0, 500);
  return reply.text.trim().slice(0, 200) || "no reason given";
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findDetail, "findDetail");

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getGlobalConfig, "getGlobalConfig");
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getGlobalMessage, "getGlobalMessage");
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getSchemaMessage, "getSchemaMessage");
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getSpecificMessage, "getSpecificMessage");
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(_stringify, "_stringify");
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(_addIssue, "_addIssue");
function _standardSchema(schema2) {
  schema2["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value$1) => schema2["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig()), "validate")
  };
  return schema2;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(_standardSchema, "_standardSchema");
// @__NO_SIDE_EFFECTS__
function getDotPath(issue) {
  if (issue.path) {
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
    else key += item.key;
    else return null;
    return key;
  }
  return null;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getDotPath, "getDotPath");
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(check, "check");
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(transform, "transform");
// @__NO_SIDE_EFFECTS__
function getFallback(schema2, dataset, config$1) {
  return typeof schema2.fallback === "function" ? schema2.fallback(dataset, config$1) : schema2.fallback;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getFallback, "getFallback");
// @__NO_SIDE_EFFECTS__
function getDefault(schema2, dataset, config$1) {
  return typeof schema2.default === "function" ? schema2.default(dataset, config$1) : schema2.default;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getDefault, "getDefault");
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(array, "array");
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(boolean, "boolean");
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(nullish, "nullish");
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(number, "number");
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(object, "object");
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(string, "string");
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(pipe, "pipe");
// @__NO_SIDE_EFFECTS__
function safeParse(schema2, input, config$1) {
  const dataset = schema2["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(safeParse, "safeParse");

// actions/trigger-dag/src/airflow/schema.ts
var time = pipe(
  string(),
  check((value) => !Number.isNaN(Date.parse(value)), "is not a date and time"),
  transform((value) => Date.parse(value))
);
var optional = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((schema2) => nullish(schema2, () => void 0), "optional");
var dag = object({
  dag_id: string(),
  is_paused: boolean(),
  is_stale: optional(boolean()),
  has_import_errors: optional(boolean()),
  last_parsed_time: optional(time),
  relative_fileloc: optional(string()),
  fileloc: optional(string())
});
var importError = object({ filename: string(), stack_trace: string(), timestamp: optional(time) });
var dagRun = object({
  dag_run_id: string(),
  state: string(),
  start_date: optional(time),
  end_date: optional(time),
  run_type: optional(string())
});
var taskInstance = object({
  task_id: string(),
  map_index: number(),
  rendered_map_index: optional(string()),
  state: optional(string()),
  try_number: number(),
  max_tries: optional(number()),
  start_date: optional(time),
  end_date: optional(time)
});
var dagProcessorJob = object({
  state: optional(string()),
  start_date: optional(time),
  end_date: optional(time),
  latest_heartbeat: optional(time)
});
var component = optional(object({ status: optional(string()) }));
var health = object({ metadatabase: component, scheduler: component, dag_processor: component });
var token = object({ access_token: string() });
var jobList = object({ jobs: array(dagProcessorJob) });
var dagRunList = object({ dag_runs: array(dagRun) });
var page = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((key, item) => pipe(
  object({ [key]: array(item), total_entries: optional(number()) }),
  transform((reply) => ({
    items: reply[key],
    total: reply.total_entries ?? 0
  }))
), "page");
function parseReply(schema2, reply, request) {
  const result = safeParse(schema2, reply, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const problem = issue.received === "undefined" ? "is missing" : issue.kind === "schema" ? `is not of type ${issue.type}` : issue.message;
  throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Airflow's reply to ${request} is not as expected: ${getDotPath(issue) ?? "it"} ${problem}`, {
    hint: "Check that the address is an Airflow 3 server, not a proxy or login page."
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseReply, "parseReply");

// actions/trigger-dag/src/airflow/client.ts
var PAGE_SIZE = 100;
var MAX_PAGES = 50;
var LOG_TIMEOUT_MS = 6e4;
function createAirflowClient(connection) {
  let canReadJobs = true;
  let canReadImportErrors = true;
  async function get(path, schema2) {
    const request = { method: "GET", path };
    return parseReply(schema2, parseJson(await connection.request(request)), describeRequest(request));
  }
  (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(get, "get");
  async function getPages(path, key, item) {
    const all = [];
    for (let index = 0; index < MAX_PAGES; index += 1) {
      const query = `${path.includes("?") ? "&" : "?"}limit=${PAGE_SIZE}&offset=${index * PAGE_SIZE}`;
      const { items, total } = await get(`${path}${query}`, page(key, item));
      all.push(...items);
      if (items.length === 0 || all.length >= total) break;
    }
    return all;
  }
  (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getPages, "getPages");
  return {
    connection,
    /** Undefined if Airflow has not parsed the DAG. */
    async getDag(dagId) {
      const request = { method: "GET", path: dagPath(dagId), allow: [404] };
      const reply = await connection.request(request);
      return reply.status === 404 ? void 0 : parseReply(dag, parseJson(reply), describeRequest(request));
    },
    /** The DAGs that the user is authorized to read and whose files exist. */
    listDags: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => getPages("/api/v2/dags?exclude_stale=true&order_by=dag_id", "dags", dag), "listDags"),
    /** The files that cannot be imported; none, with one warning, if the user is not authorized to read them. */
    async listImportErrors() {
      if (!canReadImportErrors) return [];
      try {
        return await getPages("/api/v2/importErrors", "import_errors", importError);
      } catch (error2) {
        if (!(error2 instanceof ApiError)) throw error2;
        canReadImportErrors = false;
        connection.log.warning(`Cannot read import errors; broken DAG files are not reported: ${error2.message}`);
        return [];
      }
    },
    /** The latest DAG processors, newest first; undefined if the user is not authorized to read jobs. */
    async listDagProcessorJobs() {
      if (!canReadJobs) return void 0;
      try {
        const path = "/api/v2/jobs?job_type=DagProcessorJob&order_by=-start_date&limit=20";
        return (await get(path, jobList)).jobs;
      } catch (error2) {
        if (!(error2 instanceof ApiError)) throw error2;
        canReadJobs = false;
        return void 0;
      }
    },
    async unpauseDag(dagId) {
      const path = `${dagPath(dagId)}?update_mask=is_paused`;
      await connection.request({ method: "PATCH", path, body: { is_paused: false } });
    },
    /** Starts a run unless one with this id exists. `started` is false only if that is certain. */
    async triggerDagRun(dagId, body) {
      const request = { method: "POST", path: `${dagPath(dagId)}/dagRuns`, body, allow: [409] };
      const reply = await connection.request(request);
      if (reply.status !== 409) {
        return { run: parseReply(dagRun, parseJson(reply), describeRequest(request)), started: true };
      }
      const existing = { method: "GET", path: runPath(dagId, body.dag_run_id), allow: [404] };
      const existingReply = await connection.request(existing);
      if (existingReply.status === 404) throw new ApiError(request, reply);
      const run2 = parseReply(dagRun, parseJson(existingReply), describeRequest(existing));
      return { run: run2, started: reply.uncertain };
    },
    getDagRun: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((dagId, runId) => get(runPath(dagId, runId), dagRun), "getDagRun"),
    /** The DAG's runs that are queued or running. */
    async listActiveDagRuns(dagId) {
      const path = `${dagPath(dagId)}/dagRuns?state=running&state=queued&order_by=start_date&limit=20`;
      return (await get(path, dagRunList)).dag_runs;
    },
    listTaskInstances: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((dagId, runId) => getPages(`${runPath(dagId, runId)}/taskInstances`, "task_instances", taskInstance), "listTaskInstances"),
    /** The log of a try, one JSON value a line; undefined if Airflow has none. */
    async getTaskLog(dagId, runId, task, tryNumber) {
      const path = `${runPath(dagId, runId)}/taskInstances/${encodeURIComponent(task.task_id)}/logs/${tryNumber}`;
      const reply = await connection.request({
        method: "GET",
        path: `${path}?full_content=true&map_index=${task.map_index}`,
        accept: "application/x-ndjson",
        allow: [404],
        timeoutMs: LOG_TIMEOUT_MS
      });
      return reply.status === 404 ? void 0 : reply.text;
    },
    /** Marks a run failed, which stops its running tasks; false if there is no such run. */
    async failDagRun(dagId, runId) {
      const path = `${runPath(dagId, runId)}?update_mask=state`;
      const reply = await connection.request({ method: "PATCH", path, body: { state: "failed" }, allow: [404] });
      return reply.status !== 404;
    },
    /** The run's page in the web interface. */
    dagRunUrl: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((dagId, runId) => `${connection.endpoint?.url ?? ""}/dags/${encodeURIComponent(dagId)}/runs/${encodeURIComponent(runId)}`, "dagRunUrl")
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createAirflowClient, "createAirflowClient");
var dagPath = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((dagId) => `/api/v2/dags/${encodeURIComponent(dagId)}`, "dagPath");
var runPath = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((dagId, runId) => `${dagPath(dagId)}/dagRuns/${encodeURIComponent(runId)}`, "runPath");

// actions/trigger-dag/src/airflow/endpoint.ts


var createUrlLocator = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((url) => async () => ({ done: true, value: { url } }), "createUrlLocator");
var PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_5__.BlockList();
for (const [net, prefix] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
  ["100.64.0.0", 10]
]) {
  PRIVATE.addSubnet(net, prefix, "ipv4");
}
PRIVATE.addAddress("::1", "ipv6");
PRIVATE.addSubnet("fc00::", 7, "ipv6");
PRIVATE.addSubnet("fe80::", 10, "ipv6");
var isPrivate = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((address) => PRIVATE.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(address) === 6 ? "ipv6" : "ipv4"), "isPrivate");
async function assertSecure(url) {
  const target = new URL(url);
  if (target.protocol === "https:") return;
  const addresses = await resolveHost(target.hostname.replace(/^\[|\]$/g, ""));
  if (addresses.length === 0 && (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .findProxy */ .EE)(target) !== void 0) {
    throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`${url} is an address without TLS that only the proxy can resolve`, {
      hint: "Use https, list the host in NO_PROXY, or set allow-insecure-http: true if its address is a private one."
    });
  }
  if (addresses.every(isPrivate)) return;
  throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`${url} is a public address without TLS: the password would be sent unencrypted`, {
    hint: "Use https, run the job on a runner inside the network, or set allow-insecure-http: true."
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(assertSecure, "assertSecure");
async function resolveHost(host) {
  if ((0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(host) !== 0) return [host];
  try {
    return (await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_4__.lookup)(host, { all: true })).map(({ address }) => address);
  } catch (error2) {
    if (error2 instanceof Error && "code" in error2 && /^E(NOTFOUND|AI_AGAIN)$/.test(String(error2.code))) return [];
    throw error2;
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveHost, "resolveHost");

// actions/trigger-dag/src/airflow/http.ts


var NoReplyError = class extends Error {
  static {
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "NoReplyError");
  }
  name = "NoReplyError";
};
var TIMEOUT_MS = 3e4;
var MAX_REPLY_BYTES = 16 * 1024 * 1024;
var TLS_ERROR = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^ERR_TLS_|^ERR_SSL_|^INVALID_CA$/;
async function sendRequest(request) {
  const { method, url, headers = {}, body, timeoutMs = TIMEOUT_MS, signal } = request;
  const timeout = AbortSignal.timeout(timeoutMs);
  const { host } = new URL(url);
  const agent = (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .findProxyAgent */ .Jz)(new URL(url));
  try {
    const options = {
      method,
      headers: {
        accept: "application/json",
        ...body === void 0 ? {} : { "content-type": "application/json" },
        ...headers
      },
      signal: signal === void 0 ? timeout : AbortSignal.any([signal, timeout]),
      ...agent === void 0 ? {} : { agent }
    };
    const response = await openRequest(url, options, body === void 0 ? "" : JSON.stringify(body));
    const status = response.statusCode ?? 0;
    if (status >= 300 && status < 400) {
      response.destroy();
      throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`${url} redirects to ${response.headers.location ?? "another address"}`, {
        hint: "Set url to an address of Airflow that does not redirect."
      });
    }
    if (status === 407 && agent !== void 0) {
      response.destroy();
      throw createProxyError((0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .explainProxyStatus */ .yh)(status, `the request to ${host}`));
    }
    return { status, text: await readBody(response) };
  } catch (error2) {
    if (signal?.aborted) throw signal.reason;
    if (error2 instanceof _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) throw error2;
    const reason = findReason(error2);
    const explanation = agent === void 0 ? void 0 : (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .explainNetworkError */ .QJ)(error2, host);
    if (explanation !== void 0 && reason === "ERR_PROXY_TUNNEL" && !(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error2)) {
      throw createProxyError(explanation);
    }
    if (TLS_ERROR.test(reason)) {
      throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`The TLS certificate of ${host} is not trusted (${reason})`, {
        hint: "For a private CA, set NODE_EXTRA_CA_CERTS to the file of its certificates.",
        cause: error2
      });
    }
    const failure = explanation === void 0 ? reason : `${explanation.message}: ${explanation.hint}`;
    const state = timeout.aborted ? `no reply within ${timeoutMs / 1e3} s` : failure;
    throw new NoReplyError(state, { cause: error2 });
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(sendRequest, "sendRequest");
var createProxyError = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ message, hint }) => new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(message, { hint }), "createProxyError");
function openRequest(url, options, body) {
  const request = url.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_7__.request : node_http__WEBPACK_IMPORTED_MODULE_6__.request;
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on("error", reject).end(body);
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(openRequest, "openRequest");
async function readBody(response) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_REPLY_BYTES) break;
  }
  return Buffer.concat(chunks).toString();
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readBody, "readBody");
function findReason(error2) {
  const first = error2 instanceof AggregateError ? error2.errors[0] : error2;
  if (first !== null && typeof first === "object" && "code" in first && typeof first.code === "string")
    return first.code;
  return first instanceof Error ? first.message : (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error2);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findReason, "findReason");

// actions/trigger-dag/src/airflow/connection.ts
var FIRST_PAUSE_MS = 1e3;
var MAX_PAUSE_MS = 15e3;
var REPEAT_MESSAGE_MS = 6e4;
var MAX_REJECTIONS = 5;
var PERMISSION_HINT = "The Airflow user lacks permission; grant a role such as Op or Admin (FAB) that reads DAGs and their logs and triggers DAGs.";
var Connection = class _Connection {
  static {
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Connection");
  }
  #options;
  #endpoint;
  #token;
  /** Requests that succeeded before: a later rejection can come from a restart of Airflow instead of missing permissions. */
  #succeeded = /* @__PURE__ */ new Set();
  constructor(options) {
    this.#options = options;
  }
  get log() {
    return this.#options.log;
  }
  get deadline() {
    return this.#options.deadline;
  }
  /** Airflow's last known address. */
  get endpoint() {
    return this.#endpoint;
  }
  /** The same Airflow and token with a short deadline that a cancelled job does not end. */
  withShortDeadline(ms) {
    const deadline = Deadline.after(ms, { clock: this.deadline.clock }).enforce();
    const copy = new _Connection({ ...this.#options, deadline });
    copy.#endpoint = this.#endpoint;
    copy.#token = this.#token;
    return copy;
  }
  /** Looks up Airflow's address again; without one, `state` says why. */
  async refreshEndpoint() {
    const located = await this.#options.locate();
    if (!located.done) return { state: located.state };
    if (located.value.url !== this.#endpoint?.url) {
      if (!this.#options.allowInsecureHttp) await assertSecure(located.value.url);
      if (this.#endpoint !== void 0) this.log.info(`Airflow is now at ${located.value.url}`);
      this.#token = void 0;
    }
    this.#endpoint = located.value;
    return { endpoint: located.value, state: "found" };
  }
  /**
   * Sends one request, and repeats it while Airflow does not answer.
   * @throws ApiError, DeadlineError, or the reason of a cancelled job.
   */
  async request(request) {
    const { log: log2 } = this;
    const deadline = this.deadline.withTimeout(request.timeoutMs ?? Number.POSITIVE_INFINITY);
    const { clock } = deadline;
    const start = clock.now();
    const name = describeRequest(request);
    let uncertain = false;
    let rejections = 0;
    let failure;
    let loggedAt = start;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
      deadline.throwIfCancelled();
      const outcome = await this.#attempt(request);
      if ("reply" in outcome) {
        const { reply } = outcome;
        if (isExpected(reply.status, request)) {
          if (failure !== void 0) log2.info(`Airflow answers again after ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(clock.now() - start)}`);
          this.#succeeded.add(name);
          return { ...reply, uncertain };
        }
        if (reply.status === 401 || reply.status === 403) {
          this.#token = void 0;
          rejections += 1;
          if (rejections === 1) continue;
          if (!this.#succeeded.has(name) || rejections > MAX_REJECTIONS)
            throw new ApiError(request, { ...reply, uncertain }, PERMISSION_HINT);
        } else if (!isRetryable(reply.status)) throw new ApiError(request, { ...reply, uncertain });
        else uncertain = true;
      } else uncertain ||= outcome.isSent;
      const reason = "reply" in outcome ? `${outcome.reply.status} ${findDetail(outcome.reply)}` : outcome.state;
      if (reason !== failure || clock.now() - loggedAt >= REPEAT_MESSAGE_MS) {
        log2.info(`Airflow does not answer ${name} (${reason}); retrying`);
        loggedAt = clock.now();
      }
      failure = reason;
      const left = deadline.remaining();
      if (left === 0) throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(`Airflow did not answer ${name} before the deadline: ${reason}`);
      await deadline.sleep(Math.min((0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .addJitter */ .Um)(pause, clock), left));
      if (!("reply" in outcome) || outcome.reply.status >= 500) await this.refreshEndpoint();
    }
  }
  async #attempt(request) {
    const { endpoint, state } = this.#endpoint === void 0 ? await this.refreshEndpoint() : { endpoint: this.#endpoint, state: "" };
    if (endpoint === void 0) return { isSent: false, state };
    let isSent = false;
    try {
      const loginResult = this.#token ?? await this.#login(endpoint);
      if (typeof loginResult !== "string") {
        return isRetryable(loginResult.status) ? { isSent, state: `${loginResult.status} ${findDetail(loginResult)}` } : { reply: loginResult };
      }
      this.#token = loginResult;
      isSent = true;
      const { method, path, body, accept } = request;
      const reply = await sendRequest({
        method,
        url: `${endpoint.url}${path}`,
        headers: { authorization: `Bearer ${loginResult}`, ...accept === void 0 ? {} : { accept } },
        ...body === void 0 ? {} : { body },
        signal: this.deadline.signal
      });
      return { reply };
    } catch (error2) {
      if (!(error2 instanceof NoReplyError)) throw error2;
      return { isSent, state: error2.message };
    }
  }
  /** A new token, or the reply if it has none. */
  async #login({ url }) {
    const { username, password } = this.#options;
    const reply = await sendRequest({
      method: "POST",
      url: `${url}/auth/token`,
      body: { username, password },
      signal: this.deadline.signal
    });
    if (reply.status === 200 || reply.status === 201) {
      const { access_token } = parseReply(token, parseJson(reply), "POST /auth/token");
      this.#options.mask(access_token);
      return access_token;
    }
    if (reply.status === 401 && this.#succeeded.size === 0) {
      throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Airflow at ${url} rejected the user name or password of ${username}`, {
        hint: "Check username, and password or password-parameter. A new value of the parameter reaches Airflow when its tasks restart."
      });
    }
    if (reply.status === 404 || reply.status === 405) {
      throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`${url} has no /auth/token (${reply.status})`, {
        hint: "Use an auth manager that issues tokens for a user name and password: FAB or Simple."
      });
    }
    return reply;
  }
};

// actions/trigger-dag/src/airflow/health.ts
var HEALTH_TIMEOUT_MS = 15 * 6e4;
var REQUEST_TIMEOUT_MS = 1e4;
var REPEAT_MESSAGE_MS2 = 3e4;
async function waitForHealth(connection) {
  const { log: log2 } = connection;
  const deadline = connection.deadline.withTimeout(HEALTH_TIMEOUT_MS);
  const { clock } = deadline;
  const start = clock.now();
  let logged = { state: "", at: 0 };
  const endpoint = await (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .pollUntilDone */ .Ar)(
    "Airflow",
    async () => {
      const result = await checkHealth(connection);
      if (!result.done && (result.state !== logged.state || clock.now() - logged.at >= REPEAT_MESSAGE_MS2)) {
        logged = { state: result.state, at: clock.now() };
        log2.info(`Waiting for Airflow: ${result.state}`);
      }
      return result;
    },
    deadline,
    { everyMs: 1e3, maxMs: 5e3 }
  );
  log2.info(`Airflow at ${endpoint.url} is healthy (${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(clock.now() - start)})`);
  return endpoint;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(waitForHealth, "waitForHealth");
async function checkHealth(connection) {
  const { endpoint, state } = await connection.refreshEndpoint();
  if (endpoint === void 0) return { done: false, state };
  try {
    const reply = await getUnauthenticated(connection, `${endpoint.url}/api/v2/monitor/health`);
    if (reply.status === 404) await assertNotAirflow2(connection, endpoint);
    const problem = findHealthProblem(reply);
    return problem === void 0 ? { done: true, value: endpoint } : { done: false, state: `not healthy at ${endpoint.url} (${problem})` };
  } catch (error2) {
    if (error2 instanceof NoReplyError) {
      return { done: false, state: `not answering at ${endpoint.url} (${error2.message})` };
    }
    throw error2;
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(checkHealth, "checkHealth");
var getUnauthenticated = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ deadline: { signal } }, url) => sendRequest({ method: "GET", url, timeoutMs: REQUEST_TIMEOUT_MS, signal }), "getUnauthenticated");
function findHealthProblem({ status, text: text2 }) {
  if (status !== 200) return `status ${status}`;
  let reply;
  try {
    reply = JSON.parse(text2);
  } catch {
    return "the health page is not JSON";
  }
  const unhealthyComponents = Object.entries(parseReply(health, reply, "GET /api/v2/monitor/health")).filter(([, component2]) => component2?.status !== "healthy").map(([name, component2]) => `${name}: ${component2?.status ?? "not started"}`);
  return unhealthyComponents.length === 0 ? void 0 : unhealthyComponents.join(", ");
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findHealthProblem, "findHealthProblem");
async function assertNotAirflow2(connection, { url }) {
  const reply = await getUnauthenticated(connection, `${url}/api/v1/health`);
  if (reply.status === 200) {
    throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`${url} is Airflow 2; this action requires Airflow 3 (/api/v2)`, { hint: "Upgrade Airflow." });
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(assertNotAirflow2, "assertNotAirflow2");

// actions/trigger-dag/src/report/results.ts
var formatTaskName = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ task_id, map_index, rendered_map_index }) => map_index < 0 ? task_id : `${task_id}[${rendered_map_index ?? map_index}]`, "formatTaskName");
var elapsedMs = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ start_date, end_date }) => start_date === void 0 || end_date === void 0 ? void 0 : end_date - start_date, "elapsedMs");
function collectOutputs(results) {
  const runs = results.flatMap(
    ({ progress }) => progress?.run === void 0 ? [] : [{ ...progress, elapsed: elapsedMs(progress.run) }]
  );
  return {
    "run-ids": Object.fromEntries(runs.map(({ dagId, runId }) => [dagId, runId])),
    "run-urls": Object.fromEntries(runs.map(({ dagId, url }) => [dagId, url])),
    states: Object.fromEntries(results.map(({ dagId, state }) => [dagId, state])),
    durations: Object.fromEntries(
      runs.flatMap(({ dagId, elapsed }) => elapsed === void 0 ? [] : [[dagId, elapsed / 1e3]])
    ),
    "failed-tasks": runs.flatMap(
      ({ dagId, tasks }) => tasks.filter(({ state }) => state === "failed").map((task) => ({ dag: dagId, task: formatTaskName(task), try: task.try_number }))
    )
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(collectOutputs, "collectOutputs");

// actions/trigger-dag/src/dag-runs/cancel.ts
var CANCEL_TIMEOUT_MS = 3e3;
async function handleCancellation(airflow, runs, onCancel, report) {
  const { connection } = airflow;
  const { log: log2 } = connection;
  const active = runs.find(isActive);
  if (active === void 0) {
    log2.info("Cancelled: no run of this step is active in Airflow");
    return;
  }
  const { dagId, runId, tasks, url } = active;
  const name = `run ${runId} of DAG ${dagId}`;
  const runningTasks = tasks.filter((task) => task.state === "running").map(formatTaskName);
  const running = runningTasks.length > 0 ? ` Running: ${runningTasks.join(", ")}.` : "";
  if (onCancel === "leave") {
    log2.warning(`Cancelled: ${name} continues in Airflow.${running} ${url}`);
    return;
  }
  try {
    const lateAirflow = createAirflowClient(connection.withShortDeadline(CANCEL_TIMEOUT_MS));
    const exists = await lateAirflow.failDagRun(dagId, runId);
    report.recordState(dagId, exists ? "failed" : "not run");
    log2.warning(
      exists ? `Cancelled: ${name} is marked failed; Airflow stops its tasks.${running} ${url}` : `Cancelled: ${name} was not started`
    );
  } catch (error2) {
    if (!(error2 instanceof ApiError || error2 instanceof _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3)) throw error2;
    log2.warning(`Cancelled: could not mark ${name} failed, so it continues (${error2.message}).${running} ${url}`);
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(handleCancellation, "handleCancellation");
var isActive = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ run: run2 }) => run2 === void 0 || run2.state === "queued" || run2.state === "running", "isActive");

// actions/trigger-dag/src/dag-runs/run-id.ts

var UNSAFE = /[^A-Za-z0-9_.~-]+/g;
var MAX_LENGTH = 250;
function createRunId(dagId, conf, env = process.env) {
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = "1", GITHUB_JOB, GITHUB_ACTION } = env;
  const safe = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text2) => text2.replace(UNSAFE, "_"), "safe");
  const run2 = GITHUB_RUN_ID === void 0 ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(6).toString("hex") : `${safe(GITHUB_REPOSITORY ?? "")}__${safe(GITHUB_RUN_ID)}_${safe(GITHUB_RUN_ATTEMPT)}`;
  const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(JSON.stringify([dagId, GITHUB_JOB, GITHUB_ACTION, conf ?? null])).digest("hex").slice(0, 8);
  return `github__${run2}__${safe(dagId)}`.slice(0, MAX_LENGTH - digest.length - 2).concat(`__${digest}`);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createRunId, "createRunId");

// actions/trigger-dag/src/dag-runs/plan.ts
async function planDagRuns(airflow, { dagIds, conf, runId, unpause, wait }, report) {
  const effects = {
    active: "would be triggered",
    paused: unpause ? "would be unpaused and triggered" : wait ? "would not be triggered, because its run would never start" : "would be triggered, and its run would start when it is unpaused",
    broken: "would not be triggered, because Airflow cannot import its file",
    unknown: "would be waited for, because Airflow has not parsed it"
  };
  for (const dagId of dagIds) {
    const state = await getDagState(airflow, dagId);
    report.recordState(dagId, state);
    const id = runId ?? createRunId(dagId, conf);
    const run2 = `as ${id} with conf ${JSON.stringify(conf ?? {})}`;
    airflow.connection.log.info(`DAG ${dagId} is ${state}; it ${effects[state]} ${run2}`);
    if (state === "broken") report.recordRefusal(`Airflow cannot import the file of DAG ${dagId}`);
    if (state === "paused" && wait && !unpause) {
      report.recordRefusal(`DAG ${dagId} is paused; set unpause: true, or wait: false`);
    }
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(planDagRuns, "planDagRuns");
async function getDagState(airflow, dagId) {
  const dag2 = await airflow.getDag(dagId);
  if (dag2 === void 0) return "unknown";
  if (dag2.has_import_errors === true) return "broken";
  if (dag2.is_stale === true) return "unknown";
  return dag2.is_paused ? "paused" : "active";
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getDagState, "getDagState");

// actions/trigger-dag/src/dag-runs/dag-processor-jobs.ts
var PROCESSOR_START_MS = 9e4;
var HEARTBEAT_MS = 6e4;
var LAST_WORK_MS = 15e3;
var ROLLOUT_MS = 3 * 6e4;
async function findParseBasis(airflow) {
  const { deadline, endpoint } = airflow.connection;
  const now = deadline.clock.now();
  const taskStart = endpoint?.startedAt ?? 0;
  const jobs = await airflow.listDagProcessorJobs();
  if (jobs === void 0) return { since: taskStart, isExact: false };
  const isAlive = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ state, latest_heartbeat }) => state === "running" && now - (latest_heartbeat ?? now) < HEARTBEAT_MS, "isAlive");
  const waiting = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((waitingFor) => ({ since: now, waitingFor, isExact: true }), "waiting");
  const newest = jobs.filter(isAlive).toSorted((a, b) => getStart(b) - getStart(a))[0];
  if (newest === void 0) return waiting("no DAG processor is running");
  const start = getStart(newest);
  if (start < taskStart && now < taskStart + PROCESSOR_START_MS) {
    return waiting("the DAG processor of the new task is starting");
  }
  const older = jobs.filter((job) => getStart(job) < start);
  if (older.some(isAlive) && now < start + ROLLOUT_MS) return waiting("an earlier DAG processor is still running");
  const ends = older.filter((job) => !isAlive(job)).map(getEnd);
  return { since: Math.max(start, ...ends), isExact: true };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findParseBasis, "findParseBasis");
var getStart = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ start_date }) => start_date ?? 0, "getStart");
var getEnd = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ end_date, latest_heartbeat }) => end_date ?? (latest_heartbeat === void 0 ? 0 : latest_heartbeat + LAST_WORK_MS), "getEnd");

// actions/trigger-dag/src/dag-runs/import-errors.ts
var MAX_TRACEBACK_LINES = 20;
function createImportErrorFinder(airflow, dagId) {
  let firstSeen;
  return async (dag2, { since, waitingFor, isExact: isExact2 }) => {
    const error2 = (await airflow.listImportErrors()).find((candidate) => isFileOf(candidate, dagId, dag2));
    const writtenAt = error2?.timestamp ?? Infinity;
    firstSeen ??= error2 === void 0 ? 0 : writtenAt;
    const isNew = isExact2 || writtenAt > firstSeen;
    return { error: error2, isCurrent: waitingFor === void 0 && writtenAt >= since && isNew };
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createImportErrorFinder, "createImportErrorFinder");
function createImportCheck(airflow, dagId) {
  const findImportError = createImportErrorFinder(airflow, dagId);
  return async () => {
    const { error: error2, isCurrent } = await findImportError(await airflow.getDag(dagId), await findParseBasis(airflow));
    if (error2 !== void 0 && isCurrent) {
      throw createBrokenDagError(dagId, error2, "Its run waits in Airflow until the file can be imported.");
    }
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createImportCheck, "createImportCheck");
function isFileOf({ filename }, dagId, dag2) {
  if (dag2?.relative_fileloc !== void 0) return filename === dag2.relative_fileloc || filename === dag2.fileloc;
  return filename.split("/").at(-1)?.replace(/\.py$/, "") === dagId;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isFileOf, "isFileOf");
var createBrokenDagError = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((dagId, { filename, stack_trace }, consequence) => new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Airflow cannot import the file of DAG ${dagId}, ${filename}:
${lastLines(stack_trace)}`, {
  hint: `${consequence} Fix the file and deploy it.`
}), "createBrokenDagError");
var formatImportError = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ filename, stack_trace }) => `Airflow cannot import ${filename}:
${lastLines(stack_trace)}`, "formatImportError");
var lastLines = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((traceback) => traceback.trimEnd().split("\n").slice(-MAX_TRACEBACK_LINES).join("\n"), "lastLines");

// actions/trigger-dag/src/report/task-log.ts
var MAX_ERROR_LINES = 30;
var MAX_LAST_LINES = 10;
function parseLog(ndjson) {
  return ndjson.split("\n").filter((line) => line.trim() !== "").map((line) => {
    try {
      return parseLine(JSON.parse(line));
    } catch (error2) {
      if (error2 instanceof SyntaxError) return { text: line, causes: [] };
      throw error2;
    }
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseLog, "parseLog");
function parseLine(value) {
  if (!isObject(value)) return { text: String(value), causes: [] };
  const details = Array.isArray(value.error_detail) ? value.error_detail.filter(isObject) : [];
  return {
    time: asText(value.timestamp),
    level: asText(value.level),
    text: asText(value.event) ?? "",
    causes: details.map(
      (detail) => `${asText(detail.exc_type) ?? "Error"}: ${asText(detail.exc_value) ?? ""}${formatSource(detail)}`
    )
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseLine, "parseLine");
function formatSource({ frames }) {
  const last = Array.isArray(frames) ? frames.filter(isObject).at(-1) : void 0;
  return last === void 0 ? "" : ` (${asText(last.filename) ?? "?"}:${String(last.lineno ?? "?")})`;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatSource, "formatSource");
var isObject = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value !== null && typeof value === "object", "isObject");
var asText = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "string" ? value : void 0, "asText");
var isGroupMark = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ text: text2 }) => /^::(end)?group::/.test(text2), "isGroupMark");
function findErrorLines(log2) {
  const errors = log2.filter(({ level }) => level === "error" || level === "critical");
  const shown = log2.filter((line) => !isGroupMark(line));
  const lines2 = (errors.length > 0 ? errors : shown.slice(-MAX_LAST_LINES)).flatMap(({ text: text2, causes }) => [
    text2,
    ...causes
  ]);
  const nonEmpty = lines2.flatMap((line) => line.split("\n")).filter((line) => line.trim() !== "");
  return nonEmpty.length <= MAX_ERROR_LINES ? nonEmpty : nonEmpty.slice(-MAX_ERROR_LINES);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findErrorLines, "findErrorLines");
var formatLog = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((log2) => log2.filter((line) => !isGroupMark(line)).flatMap(({ time: time2, level, text: text2, causes }) => [
  [time2?.slice(11, 19), level?.toUpperCase(), text2].filter((part) => part !== void 0).join("  "),
  ...causes.map((cause) => `    ${cause}`)
]), "formatLog");

// actions/trigger-dag/src/dag-runs/log-task-changes.ts
var MAX_LOG_LINES = 500;
function createTaskChangeLogger(airflow, progress, logs) {
  const { log: log2, deadline } = airflow.connection;
  const logged = /* @__PURE__ */ new Map();
  return async (task) => {
    const { state = "", try_number: number2 } = task;
    const key = `${task.task_id} ${task.map_index}`;
    const before = logged.get(key) ?? { state: "", failedTries: 0 };
    const now = `${state} ${number2}`;
    const failedTries = state === "failed" || state === "up_for_retry" ? number2 : Math.max(0, number2 - 1);
    logged.set(key, { state: now, failedTries: Math.max(failedTries, before.failedTries) });
    for (let failedTry = before.failedTries + 1; failedTry <= failedTries; failedTry += 1) {
      await recordFailedTry(airflow, progress, task, failedTry, logs);
    }
    if (state === "" || before.state === now) return;
    const time2 = new Date(deadline.clock.now()).toISOString().slice(11, 19);
    log2.info(`${time2}  ${formatTaskName(task)}: ${state}${number2 > 1 ? ` (try ${number2})` : ""}${formatElapsed(task)}`);
    if (logs === "all" && state === "success") await showLog(airflow, progress, task, number2);
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createTaskChangeLogger, "createTaskChangeLogger");
function formatElapsed(task) {
  const elapsed = elapsedMs(task);
  return elapsed === void 0 || task.state === "running" ? "" : `, ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(elapsed)}`;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatElapsed, "formatElapsed");
async function recordFailedTry(airflow, progress, task, number2, logs) {
  const name = formatTaskName(task);
  const errors = logs === "none" ? [] : await showLog(airflow, progress, task, number2);
  progress.failedTries.push({ task: name, try: number2, errors });
  const isLast = task.state === "failed" && number2 === task.try_number;
  if (isLast) return;
  const maxTries = (task.max_tries ?? 0) + 1;
  const of = task.try_number > maxTries || number2 >= maxTries ? "" : ` of ${maxTries}`;
  airflow.connection.log.warning(
    [`${name} did not succeed in try ${number2}${of}; Airflow retries it`, ...errors].join("\n")
  );
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(recordFailedTry, "recordFailedTry");
async function showLog(airflow, { dagId, runId }, task, number2) {
  let text2;
  try {
    text2 = await airflow.getTaskLog(dagId, runId, task, number2);
  } catch (error2) {
    if (!(error2 instanceof ApiError || error2 instanceof _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3)) throw error2;
    return [`Cannot read the task log: ${error2.message}`];
  }
  if (text2 === void 0) return ["Airflow has no log of this try"];
  const lines2 = parseLog(text2);
  const shown = formatLog(lines2);
  const omitted = shown.length > MAX_LOG_LINES ? [`\u2026 ${shown.length - MAX_LOG_LINES} earlier lines \u2026`] : [];
  airflow.connection.log.group(`Log of ${formatTaskName(task)}, try ${number2}`, [
    ...omitted,
    ...shown.slice(-MAX_LOG_LINES)
  ]);
  return findErrorLines(lines2);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(showLog, "showLog");

// actions/trigger-dag/src/dag-runs/follow-dag-run.ts
var RUN_ENDED = /* @__PURE__ */ new Set(["success", "failed"]);
var TASK_ENDED = /* @__PURE__ */ new Set(["success", "failed", "upstream_failed", "skipped", "removed"]);
var QUEUED_TOO_LONG_MS = 15e3;
async function followDagRun(airflow, progress, logs) {
  const { dagId, runId } = progress;
  const logTaskChanges = createTaskChangeLogger(airflow, progress, logs);
  const explainQueue = createQueueExplainer(airflow, progress);
  const logHeartbeat = createHeartbeat(airflow, progress);
  const assertImportable = createImportCheck(airflow, dagId);
  return await (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .pollUntilDone */ .Ar)(
    `Run ${runId} of DAG ${dagId}`,
    async () => {
      const run2 = await airflow.getDagRun(dagId, runId);
      progress.run = run2;
      progress.tasks = await airflow.listTaskInstances(dagId, runId);
      for (const task of progress.tasks) await logTaskChanges(task);
      if (run2.state === "queued") await explainQueue();
      if (progress.tasks.some((task) => task.state === "up_for_reschedule")) await assertImportable();
      logHeartbeat(run2);
      return RUN_ENDED.has(run2.state) ? { done: true, value: run2 } : { done: false, state: run2.state };
    },
    airflow.connection.deadline,
    { everyMs: 500, maxMs: 3e3 }
  );
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(followDagRun, "followDagRun");
function createQueueExplainer(airflow, { dagId, runId }) {
  const { deadline, log: log2 } = airflow.connection;
  const start = deadline.clock.now();
  let isExplained = false;
  return async () => {
    if (isExplained || deadline.clock.now() - start < QUEUED_TOO_LONG_MS) return;
    isExplained = true;
    const others = (await airflow.listActiveDagRuns(dagId)).filter((run2) => run2.dag_run_id !== runId);
    const names = others.map((run2) => `${run2.dag_run_id} (${run2.state})`);
    log2.info(
      names.length > 0 ? `The run is queued; other active runs of the DAG: ${names.join(", ")}` : "The run is queued, and no other run of the DAG is active: Airflow might have no free slot"
    );
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createQueueExplainer, "createQueueExplainer");
function createHeartbeat(airflow, progress) {
  const { deadline, log: log2 } = airflow.connection;
  const { clock } = deadline;
  const heartbeat = new Heartbeat(clock);
  const describeElapsed = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ start_date }) => start_date === void 0 ? "" : ` for ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(clock.now() - start_date)}`, "describeElapsed");
  return ({ state }) => {
    const active = progress.tasks.filter((task) => task.state !== void 0 && !TASK_ENDED.has(task.state)).map((task) => ({ text: `${formatTaskName(task)} ${task.state}`, elapsed: describeElapsed(task) }));
    if (!heartbeat.isDue(`${state} ${active.map(({ text: text2 }) => text2).join()}`)) return;
    const tasks = active.map(({ text: text2, elapsed }) => `${text2}${elapsed}`).join(", ");
    log2.info(`Run ${state}: ${tasks || "no active task"}`);
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createHeartbeat, "createHeartbeat");

// actions/trigger-dag/src/dag-runs/wait-for-dag.ts
var DEFAULT_PARSE_TIMEOUT_MS = 5 * 6e4;
var MAX_NAMES = 20;
var MAX_TRACEBACKS = 3;
var NOT_TRIGGERED = "The DAG was not triggered.";
async function waitForDag(airflow, dagId, parseTimeoutMs) {
  const { log: log2, deadline } = airflow.connection;
  const { clock } = deadline;
  const start = clock.now();
  const timeoutAt = start + (parseTimeoutMs ?? DEFAULT_PARSE_TIMEOUT_MS);
  const detectFullParse = createFullParseDetector(airflow);
  const inspectDag = createDagInspector(airflow, dagId);
  let loggedState = "";
  return await (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .pollUntilDone */ .Ar)(
    `DAG ${dagId}`,
    async () => {
      const inspection = await inspectDag();
      const { dag: dag2, state } = inspection;
      if (inspection.outcome === "ready") return { done: true, value: inspection.dag };
      const isUnknown = dag2 === void 0 || dag2.is_stale === true;
      const isParsedAgain = isUnknown && parseTimeoutMs === void 0 && await detectFullParse(inspection.since);
      if (clock.now() >= timeoutAt || isParsedAgain) {
        if (inspection.error !== void 0) throw createBrokenDagError(dagId, inspection.error, NOT_TRIGGERED);
        if (isUnknown) throw await createMissingDagError(airflow, dagId, clock.now() - start);
        log2.warning(`DAG ${dagId} was not parsed again since Airflow started; running the version in the database`);
        return { done: true, value: dag2 };
      }
      if (loggedState !== state) log2.info(`Waiting for DAG ${dagId}: ${state}`);
      loggedState = state;
      return { done: false, state };
    },
    deadline,
    { everyMs: 1e3, maxMs: 3e3 }
  );
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(waitForDag, "waitForDag");
function createDagInspector(airflow, dagId) {
  const findImportError = createImportErrorFinder(airflow, dagId);
  return async () => {
    const dag2 = await airflow.getDag(dagId);
    const basis = await findParseBasis(airflow);
    const { since, waitingFor } = basis;
    if (dag2 === void 0 || dag2.has_import_errors || dag2.is_stale) {
      const { error: error2, isCurrent } = await findImportError(dag2, basis);
      if (error2 !== void 0 && isCurrent) throw createBrokenDagError(dagId, error2, NOT_TRIGGERED);
      const state = waitingFor ?? (error2 === void 0 ? describeMissing(dag2) : "its import error can be outdated");
      return { outcome: "waiting", state, dag: dag2, since, error: error2 };
    }
    if (waitingFor === void 0 && (dag2.last_parsed_time ?? since) >= since) {
      return { outcome: "ready", dag: dag2, state: "parsed" };
    }
    return { outcome: "waiting", state: waitingFor ?? "not parsed since the DAG processor started", dag: dag2, since };
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createDagInspector, "createDagInspector");
var describeMissing = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((dag2) => dag2 === void 0 ? "not parsed yet" : "its file is missing", "describeMissing");
async function createMissingDagError(airflow, dagId, waitedMs) {
  const names = (await airflow.listDags()).map((dag2) => dag2.dag_id);
  const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : "";
  const existing = names.length === 0 ? "none" : `${names.slice(0, MAX_NAMES).join(", ")}${more}`;
  const importErrors = (await airflow.listImportErrors()).slice(0, MAX_TRACEBACKS);
  return new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
    [
      `Airflow has no DAG "${dagId}" (waited ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(waitedMs)}); existing DAGs: ${existing}`,
      ...importErrors.map(formatImportError)
    ].join("\n"),
    { hint: "Check dag-ids. If DAG files arrive later, as with git-sync, set wait-for-parse-minutes." }
  );
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createMissingDagError, "createMissingDagError");
function createFullParseDetector(airflow) {
  const firstParse = /* @__PURE__ */ new Map();
  return async (since) => {
    let isParsedTwice = false;
    for (const { dag_id, last_parsed_time } of await airflow.listDags()) {
      if (last_parsed_time === void 0 || last_parsed_time < since) return false;
      const first = firstParse.get(dag_id);
      if (first === void 0) firstParse.set(dag_id, last_parsed_time);
      else if (first < last_parsed_time) isParsedTwice = true;
    }
    return isParsedTwice;
  };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createFullParseDetector, "createFullParseDetector");

// actions/trigger-dag/src/dag-runs/run-dags.ts
async function runDags(airflow, options, runs, report) {
  const { dagIds } = options;
  for (const dagId of dagIds) await waitForRunnableDag(airflow, options, dagId);
  for (const [index, dagId] of dagIds.entries()) {
    await unpauseDag(airflow, options, dagId, report);
    const runId = options.runId ?? createRunId(dagId, options.conf);
    const url = airflow.dagRunUrl(dagId, runId);
    const progress = { dagId, runId, url, run: void 0, tasks: [], failedTries: [] };
    runs.push(progress);
    await triggerDagRun(airflow, options, progress, report);
    if (!options.wait) continue;
    const { state } = await followToEnd(airflow, options, progress, report);
    if (state !== "success") throw createRunFailedError(progress, state, dagIds.slice(index + 1));
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(runDags, "runDags");
async function waitForRunnableDag(airflow, options, dagId) {
  const { waitForParseMinutes, wait, unpause } = options;
  const dag2 = await waitForDag(airflow, dagId, waitForParseMinutes && waitForParseMinutes * 6e4);
  if (dag2.is_paused && wait && !unpause) {
    throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`DAG ${dagId} is paused: its run would never start`, {
      hint: "Set unpause: true, or wait: false to trigger it anyway."
    });
  }
  return dag2;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(waitForRunnableDag, "waitForRunnableDag");
async function unpauseDag(airflow, options, dagId, report) {
  const { log: log2 } = airflow.connection;
  const dag2 = await waitForRunnableDag(airflow, options, dagId);
  if (!dag2.is_paused) return;
  if (!options.unpause) {
    log2.warning(`DAG ${dagId} is paused: its run starts when the DAG is unpaused`);
    return;
  }
  await airflow.unpauseDag(dagId);
  report.recordChange();
  report.setOutputs();
  log2.info(`Unpaused DAG ${dagId}; its schedule, if it has one, is active again`);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(unpauseDag, "unpauseDag");
async function triggerDagRun(airflow, { conf, note }, progress, report) {
  const { dagId, runId, url } = progress;
  report.recordRun(progress, "being triggered");
  const { run: run2, started } = await airflow.triggerDagRun(dagId, {
    dag_run_id: runId,
    logical_date: null,
    ...conf === void 0 ? {} : { conf },
    ...note === void 0 ? {} : { note }
  }).catch((error2) => {
    if (error2 instanceof ApiError && error2.changedNothing) report.recordNotRun(dagId);
    else if (!(error2 instanceof _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc)) report.recordState(dagId, "unknown");
    throw error2;
  });
  progress.run = run2;
  report.recordState(dagId, run2.state);
  if (started) report.recordChange();
  report.setOutputs();
  airflow.connection.log.info(
    `${started ? "Triggered" : "Following the existing"} run ${runId} of DAG ${dagId}: ${url}`
  );
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(triggerDagRun, "triggerDagRun");
async function followToEnd(airflow, { logs }, progress, report) {
  const { dagId, runId } = progress;
  try {
    const run2 = await followDagRun(airflow, progress, logs);
    const elapsed = elapsedMs(run2);
    const after = elapsed === void 0 ? "" : ` after ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(elapsed)}`;
    airflow.connection.log.info(`DAG ${dagId}: ${run2.state}${after}`);
    return run2;
  } catch (error2) {
    if (!(error2 instanceof _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3)) throw error2;
    throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(error2.message, { hint: `The run continues in Airflow: ${progress.url}` });
  } finally {
    progress.url = airflow.dagRunUrl(dagId, runId);
    if (progress.run !== void 0) report.recordState(dagId, progress.run.state);
    report.setOutputs();
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(followToEnd, "followToEnd");
function createRunFailedError(progress, state, notRun) {
  const { dagId, url, failedTries, tasks } = progress;
  const failedTasks = new Set(tasks.filter((task) => task.state === "failed").map(formatTaskName));
  const lastTries = [...new Map(failedTries.map((failedTry) => [failedTry.task, failedTry])).values()].filter(
    ({ task }) => failedTasks.has(task)
  );
  const names = lastTries.map(({ task, try: number2 }) => `${task} (try ${number2})`).join(", ");
  const message = lastTries.length > 0 ? `DAG ${dagId} failed in ${names}` : `DAG ${dagId} ended as ${state}, but no task failed: the run was marked so, or timed out`;
  const errors = lastTries.flatMap(({ task, errors: errors2 }) => errors2.map((line) => `${task}: ${line}`));
  const skipped = tasks.filter((task) => task.state === "upstream_failed").length;
  const rest = notRun.length > 0 ? `Not run: ${notRun.join(", ")}.
` : "";
  return new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
    [message, ...errors, ...skipped > 0 ? [`${skipped} downstream task(s) did not run.`] : []].join("\n"),
    { hint: `${rest}Run: ${url}` }
  );
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createRunFailedError, "createRunFailedError");

// actions/shared/yaml-data.ts
var import_yaml2 = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)(require_dist(), 1);

// actions/shared/yaml-document.ts
var import_yaml = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)(require_dist(), 1);
function parseYaml(raw, schema2, lineCounter) {
  const uniqueKeys = schema2 === "core";
  return (0, import_yaml.parseDocument)(raw, { schema: schema2, lineCounter, uniqueKeys, logLevel: "error", prettyErrors: false });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseYaml, "parseYaml");
function* findSyntaxProblems({ contents, errors }, raw, lines2) {
  const [first] = errors;
  if (first === void 0) return;
  const { line, col } = lines2.linePos(first.pos[0]);
  const pairs = (0, import_yaml.isMap)(contents) ? contents.items.filter(({ value }) => value !== null) : [];
  const unquoted = errors.flatMap(({ pos: [at] }) => {
    const pair = pairs.findLast(({ key }) => startOf(key) <= at);
    return pair === void 0 ? [] : [nameOf(pair.key, raw, lines2)];
  });
  const advice = unquoted.length > 0 && first.code !== "DUPLICATE_KEY" ? `: quote the value of ${joinNames(unquoted)}` : "";
  yield `is not valid YAML (${first.code} at line ${line}, column ${col})${advice}`;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findSyntaxProblems, "findSyntaxProblems");
var nameOf = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((key, raw, lines2) => isText(key) && !/[=\n]/.test(key.value + sourceOf(key, raw)) && key.value.length <= LONGEST_NAME ? key.value : lineOf(key, lines2), "nameOf");
var LONGEST_NAME = 1011;
var lineOf = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node, lines2) => `line ${lines2.linePos(startOf(node)).line}`, "lineOf");
var startOf = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => ((0, import_yaml.isScalar)(node) || (0, import_yaml.isCollection)(node)) && node.range?.[0] || 0, "startOf");
var joinNames = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((names) => [...new Set(names)].join(", "), "joinNames");
var isText = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => (0, import_yaml.isScalar)(node) && typeof node.value === "string", "isText");
var isPlain = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => (0, import_yaml.isScalar)(node) && node.type === import_yaml.Scalar.PLAIN, "isPlain");
var MARKED = "YAML reads !, &, *, | or > at the start of a value as syntax; quote the value";
var isHeader = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node, raw) => (0, import_yaml.isScalar)(node) && (node.type === import_yaml.Scalar.BLOCK_LITERAL || node.type === import_yaml.Scalar.BLOCK_FOLDED) && /^[^\n]*\n?$/.test(sourceOf(node, raw)), "isHeader");
function findOmission(node, raw) {
  if ((0, import_yaml.isSeq)(node)) {
    const inside = node.items.map((item) => findOmission(item, raw)).find((omission) => omission !== void 0);
    return inside ?? (node.flow === true && node.items.some(isPlain) ? "brackets" : void 0);
  }
  if (!(0, import_yaml.isScalar)(node) || node.type !== import_yaml.Scalar.PLAIN) return void 0;
  const source = sourceOf(node, raw);
  const after = raw.slice(node.range?.[1]);
  if (source === "" ? /^[ \t]*#/.test(after) : /^[ \t]+#/.test(after)) return "comment";
  return source.includes("\n") ? "line break" : void 0;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findOmission, "findOmission");
var sourceOf = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ range }, raw) => raw.slice(range?.[0], range?.[1]), "sourceOf");
function formatCommentWarnings(omissions) {
  const names = [...omissions].flatMap(([name, omission]) => omission === "comment" ? [name] : []);
  const advice = 'what follows "#" is a comment; if it belongs to the value, quote the value';
  return names.length > 0 ? [`${joinNames(names)}: ${advice}`] : [];
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatCommentWarnings, "formatCommentWarnings");

// actions/shared/yaml-data.ts
function readDataMap(raw) {
  const lines2 = new import_yaml2.LineCounter();
  const document = parseYaml(raw, "core", lines2);
  const problems = [...findSyntaxProblems(document, raw, lines2)];
  const omissions = /* @__PURE__ */ new Map();
  if (!(0, import_yaml2.isMap)(document.contents) && problems.length === 0) problems.push("must be a YAML or JSON map");
  if (problems.length > 0) return { data: {}, omissions, problems };
  const used = /* @__PURE__ */ new Set();
  (0, import_yaml2.visit)(document, { Alias: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((_, { source }) => void used.add(source), "Alias") });
  const rejected = { marked: [], numbers: [] };
  (0, import_yaml2.visit)(document, (_, node, path) => {
    const name = path.flatMap((part) => (0, import_yaml2.isPair)(part) && (0, import_yaml2.isScalar)(part.key) ? [String(part.key.value)] : []).join(".");
    if ((0, import_yaml2.isAlias)(node) && node.resolve(document) === void 0) rejected.marked.push(name);
    const ownTag = (0, import_yaml2.isNode)(node) && !(0, import_yaml2.isAlias)(node) && node.tag !== void 0 && !JSON_TAG.test(node.tag);
    if (ownTag) rejected.marked.push(name || "the map");
    if (ownTag || !(0, import_yaml2.isScalar)(node)) return;
    const unused = node.anchor !== void 0 && !used.has(node.anchor);
    if (unused || isHeader(node, raw)) rejected.marked.push(name);
    if (isPlain(node) && typeof node.value === "number" && !isExact(node)) rejected.numbers.push(name);
    const omission = findOmission(node, raw);
    if (omission !== void 0) omissions.set(name, omission);
  });
  if (rejected.marked.length > 0) problems.push(`${joinNames(rejected.marked)}: ${MARKED}`);
  if (rejected.numbers.length > 0) {
    problems.push(`${joinNames(rejected.numbers)}: YAML would change this number; quote the value`);
  }
  if (problems.length > 0) return { data: {}, omissions, problems };
  try {
    return { data: document.toJS(), omissions, problems };
  } catch {
    return { data: {}, omissions, problems: ["has too many aliases"] };
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readDataMap, "readDataMap");
var JSON_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;
var isExact = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ value, source = "" }) => Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) && !/^[-+]?0\d/.test(source), "isExact");

// actions/shared/yaml-map.ts
var import_yaml3 = (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)(require_dist(), 1);

// actions/shared/inputs.ts
function required(name, parse) {
  return { name, parse: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw, more) => raw === "" ? invalid("is required") : parse(raw, more), "parse") };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(required, "required");
function optional2(name, parse) {
  return { name, parse: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw, more) => raw === "" ? void 0 : parse(raw, more), "parse") };
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(optional2, "optional");
var text = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => raw, "text");
var secret = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(raw), "secret");
var matching = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((pattern, what) => (raw) => pattern.test(raw) ? raw : invalid(`must be ${what}, not "${raw}"`), "matching");
var integer = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((min, max) => (raw) => {
  const value = Number(raw);
  return /^[+-]?\d+$/.test(raw) && value >= min && value <= max ? value : invalid(`must be a whole number from ${min} to ${max}, not "${raw}"`);
}, "integer");
var boolean2 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => {
  if (/^(true|True|TRUE)$/.test(raw)) return true;
  if (/^(false|False|FALSE)$/.test(raw)) return false;
  return invalid(`must be true or false, not "${raw}"`);
}, "boolean");
var oneOf = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((...choices) => (raw) => choices.find((choice) => choice === raw) ?? invalid(`must be one of ${choices.join(", ")}, not "${raw}"`), "oneOf");
var lines = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => raw.split("\n").map((line) => line.trim()).filter((line) => line !== ""), "lines");
var object2 = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw, more) => {
  const { data, omissions } = rejectProblems(readDataMap(more?.whole ?? raw));
  for (const message of formatCommentWarnings(omissions)) more?.warn(message);
  return data;
}, "object");
var rejectProblems = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((read) => read.problems.length > 0 ? invalid(...read.problems) : read, "rejectProblems");
function readInputs(schema2, { read = wholeInput, rules = [], warn = _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e } = {}) {
  const problems = [];
  const values = {};
  for (const [key, { name, parse }] of Object.entries(schema2)) {
    try {
      const whole = read(name);
      values[key] = parse(whole.trim(), { whole, warn: /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((message) => warn(`${name} ${message}`), "warn") });
    } catch (error2) {
      if (!(error2 instanceof InvalidInput)) throw error2;
      problems.push(...error2.problems.map((problem) => `${name} ${problem}`));
    }
  }
  for (const rule of rules) problems.push(...rule(values));
  if (problems.length > 0) {
    throw new _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(problems.join("; "), { hint: `Check the step's "with:" block.` });
  }
  return values;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readInputs, "readInputs");
var wholeInput = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name, { trimWhitespace: false }), "wholeInput");
var InvalidInput = class extends Error {
  static {
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "InvalidInput");
  }
  problems;
  constructor(problems) {
    super(problems.join("; "));
    this.problems = problems;
  }
};
function invalid(...problems) {
  throw new InvalidInput(problems);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(invalid, "invalid");

// actions/shared/aws-inputs.ts
var REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;
var awsInputs = {
  awsRegion: optional2("aws-region", matching(REGION, "an AWS region such as eu-west-1")),
  roleToAssume: optional2("role-to-assume", matching(/^arn:[\w-]+:iam::\d{12}:role\/.+$/, "a role's ARN")),
  roleSessionName: required("role-session-name", matching(/^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or +=,.@-")),
  // DurationSeconds, API page of AssumeRoleWithWebIdentity: 15 minutes to 12 hours.
  roleDurationSeconds: required("role-duration-seconds", integer(900, 43200)),
  audience: required("audience", matching(/^\S+$/, "an audience without spaces"))
};
function* regionRule(values) {
  if (values.awsRegion === void 0 && !process.env.AWS_REGION && !process.env.AWS_DEFAULT_REGION) {
    yield "aws-region is required (or set AWS_REGION)";
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(regionRule, "regionRule");

// actions/trigger-dag/src/inputs.ts
var DAG_ID = /^[\p{L}\p{N}_.-]{1,250}$/u;
var RUN_ID = /^[A-Za-z0-9_.~:+-]{1,250}$/;
var parseUrl = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => {
  const url = URL.canParse(raw) ? new URL(raw) : invalid("must be an http or https address");
  if (url.protocol !== "http:" && url.protocol !== "https:") invalid("must be an http or https address");
  if (url.username !== "" || url.password !== "")
    invalid("must not contain a user or password: use the inputs username and password");
  if (url.search !== "" || url.hash !== "") invalid("must be an address without query or fragment");
  return url.href.replace(/\/+$/, "");
}, "parseUrl");
var parseDagIds = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => {
  const ids = lines(raw);
  const invalidId = ids.find((id) => !DAG_ID.test(id));
  if (invalidId !== void 0) invalid(`must be DAG ids, one a line; "${invalidId}" is not one`);
  const repeatedId = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeatedId !== void 0) invalid(`must name every DAG once; "${repeatedId}" is listed twice`);
  return ids;
}, "parseDagIds");
var parseNote = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => raw.length > 1e3 ? invalid("must have at most 1000 characters") : raw, "parseNote");
var schema = {
  url: optional2("url", parseUrl),
  ecsCluster: optional2("ecs-cluster", text),
  ecsService: optional2("ecs-service", text),
  port: required("port", integer(1, 65535)),
  username: required("username", text),
  password: optional2("password", secret),
  passwordParameter: optional2("password-parameter", text),
  dagIds: required("dag-ids", parseDagIds),
  conf: optional2("conf", object2),
  runId: optional2("run-id", matching(RUN_ID, "up to 250 letters, digits or _.~:+-")),
  note: optional2("note", parseNote),
  unpause: required("unpause", boolean2),
  wait: required("wait", boolean2),
  waitForParseMinutes: optional2("wait-for-parse-minutes", integer(0, 1440)),
  logs: required("logs", oneOf("failed", "all", "none")),
  onCancel: required("on-cancel", oneOf("fail-run", "leave")),
  allowInsecureHttp: required("allow-insecure-http", boolean2),
  mode: required("mode", oneOf("apply", "plan")),
  timeoutMinutes: required("timeout-minutes", integer(1, 1440)),
  ...awsInputs
};
var addressRule = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(function* (values) {
  if (!("url" in values)) return;
  const { url, ecsCluster, ecsService } = values;
  if (url !== void 0 && (ecsCluster !== void 0 || ecsService !== void 0)) {
    yield "url must not be combined with ecs-cluster and ecs-service";
  } else if (url === void 0 && ecsCluster === void 0 && ecsService === void 0) {
    yield "url is required (or ecs-cluster and ecs-service)";
  } else if (url === void 0 && ecsCluster === void 0) yield "ecs-cluster is required with ecs-service";
  else if (url === void 0 && ecsService === void 0) yield "ecs-service is required with ecs-cluster";
}, "addressRule");
var passwordRule = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(function* ({ password, passwordParameter }) {
  if (password === void 0 && passwordParameter === void 0) yield "password is required (or password-parameter)";
  if (password !== void 0 && passwordParameter !== void 0) {
    yield "password must not be combined with password-parameter";
  }
}, "passwordRule");
var awsRegionRule = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(function* (values) {
  if (values.ecsService !== void 0 || values.passwordParameter !== void 0) yield* regionRule(values);
}, "awsRegionRule");
var loadInputs = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => readInputs(schema, { rules: [addressRule, passwordRule, awsRegionRule] }), "loadInputs");

// actions/shared/summary.ts
var LARGEST_BYTES = 1024 * 1024 - 1024;
var MARKS = { success: "\u2705", plan: "\u{1F4CB}", warning: "\u26A0\uFE0F", failure: "\u274C" };
function renderSection({ outcome, status, subject, problem, facts, parts }) {
  const mark = MARKS[outcome === "plan" && problem !== void 0 ? "warning" : outcome];
  const blocks = [
    `### ${mark} ${status}: ${subject}`,
    problem === void 0 ? void 0 : renderProblem(problem),
    facts.filter((fact) => fact !== void 0).join(" \xB7 "),
    ...parts
  ];
  return `${blocks.filter((block) => block !== void 0 && block !== "").join("\n\n")}
`;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderSection, "renderSection");
function renderProblem(text2) {
  const [first = "", ...rest] = text2.split("\n").filter((line) => line.trim() !== "");
  return [`> <b>${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(first)}</b>`, ...rest.map(_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)].join("<br>");
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderProblem, "renderProblem");
var countOf = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`, "countOf");
function renderTable(headers, rows, { keepEmptyColumns = false } = {}) {
  const isShown = headers.map((_, column) => keepEmptyColumns || rows.some((row) => (row[column] ?? "") !== ""));
  const line = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((cells) => `| ${cells.filter((_, column) => isShown[column]).join(" | ")} |`, "line");
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderTable, "renderTable");
var renderLink = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text2, url) => `[${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text2)}](${encodeUrl(url)})`, "renderLink");
var encodeUrl = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((url) => url.replace(/[\s<>|]/g, encodeURIComponent).replace(/\(/g, "%28").replace(/\)/g, "%29"), "encodeUrl");
var renderDetails = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((title, body) => `<details><summary>${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forHtml */ .B2)(title)}</summary>

${body}

</details>`, "renderDetails");
async function writeSummary(markdown) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const body = Buffer.byteLength(markdown) <= LARGEST_BYTES ? markdown : cutMarkdown(markdown);
  try {
    await _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(body, true).write();
  } catch (error2) {
    _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.emptyBuffer();
    (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(`The job summary was not written: ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error2)}`);
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(writeSummary, "writeSummary");
function cutMarkdown(markdown) {
  const start = Buffer.from(markdown).subarray(0, LARGEST_BYTES).toString();
  const end = start.lastIndexOf("\n");
  const kept = end > 0 ? start.slice(0, end) : start.slice(0, -1).replace(/&#?\w*$/, "");
  return `${[kept, ...closeBlocks(kept)].join("\n")}

_Cut: a step's summary can hold 1 MiB. The log has the rest._
`;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(cutMarkdown, "cutMarkdown");
function closeBlocks(markdown) {
  const isFenceOpen = (markdown.match(/^```/gm) ?? []).length % 2 === 1;
  const open = (markdown.match(/<details>/g) ?? []).length - (markdown.match(/<\/details>/g) ?? []).length;
  return [...isFenceOpen ? ["```"] : [], ...Array(open).fill("\n</details>")];
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(closeBlocks, "closeBlocks");

// actions/shared/outputs.ts
var LARGEST_OUTPUT = 12e4;
function outputsOf(...names) {
  const cut = /* @__PURE__ */ new Set();
  const set = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, value) => {
    const fits = typeof value !== "object" || sizeOf(value) <= LARGEST_OUTPUT;
    (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, fits ? value : takeFirstEntries(value, LARGEST_OUTPUT));
    if (fits || cut.has(name)) return;
    (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(`The output ${name} is larger than ${LARGEST_OUTPUT / 1e3} kB and was cut to its first entries`);
    cut.add(name);
  }, "set");
  return Object.assign(set, { names });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(outputsOf, "outputsOf");
var sizeOf = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => Buffer.byteLength(JSON.stringify(value) ?? ""), "sizeOf");
function takeFirstEntries(value, maxBytes) {
  let remaining = maxBytes - "[]".length;
  if (Array.isArray(value)) {
    const end = value.findIndex((item) => {
      remaining -= sizeOf(item) + ",".length;
      return remaining < 0;
    });
    return end < 0 ? value : value.slice(0, end);
  }
  const kept = [];
  for (const [key, item] of Object.entries(value)) {
    const space = remaining - sizeOf(key) - ":,".length;
    const fits = sizeOf(item) <= space;
    if (!fits && !Array.isArray(item)) break;
    const shown = fits ? item : takeFirstEntries(item, space);
    kept.push([key, shown]);
    remaining = space - sizeOf(shown);
  }
  return Object.fromEntries(kept);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(takeFirstEntries, "takeFirstEntries");

// actions/trigger-dag/src/outputs.ts
var output = outputsOf("run-ids", "states", "failed-tasks", "run-urls", "durations", "changed");

// actions/shared/timeline.ts
var MAX_ROWS = 100;
var MAX_LABEL = 80;
var MIN_TOTAL_MS = 100;
var MIN_SHARE = 0.01;
function renderTimeline(rows, { title } = {}) {
  const longest = new Set(rows.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, MAX_ROWS));
  const drawn = rows.filter((row) => longest.has(row));
  const origin = Math.min(...drawn.map(({ start }) => start));
  const total = Math.max(...drawn.map(({ end }) => end)) - origin;
  if (!(total >= MIN_TOTAL_MS)) return void 0;
  const minWidth = Math.ceil(total * MIN_SHARE);
  const [zero, format] = chooseAxis(origin, total);
  return [
    "```mermaid",
    "gantt",
    ...title === void 0 ? [] : [`  title ${cleanLabel(title)}`],
    "  dateFormat x",
    `  axisFormat ${format}`,
    "  todayMarker off",
    ...drawn.map((row) => {
      const tag = row.tag === void 0 ? "" : `${row.tag}, `;
      const label = `${cleanLabel(row.label)} (${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(lengthOf(row))})`;
      return `  ${NO_KEYWORD}${label} :${tag}${row.start - zero}, ${Math.max(row.end, row.start + minWidth) - zero}`;
    }),
    "```"
  ].join("\n");
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderTimeline, "renderTimeline");
function chooseAxis(origin, total) {
  if (total < 1e4) return [origin, "%-S.%L s"];
  return total < 36e5 ? [origin, "%M:%S"] : [0, "%H:%M"];
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(chooseAxis, "chooseAxis");
var lengthOf = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ start, end }) => end - start, "lengthOf");
var NO_KEYWORD = "\u200B";
function cleanLabel(text2) {
  const label = (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text2).replace(/\s+/g, " ").replace(/[:#%<>]/g, "_");
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}\u2026` : label;
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(cleanLabel, "cleanLabel");

// actions/trigger-dag/src/report/summary.ts
var MARKS2 = { success: "\u2705", failed: "\u274C", running: "\u{1F504}", queued: "\u23F3" };
function renderSummary(run2, results) {
  const { mode, airflowUrl, elapsedMs: elapsedMs2, failure, refusals } = run2;
  return renderSection({
    outcome: failure !== void 0 ? "failure" : mode === "plan" ? "plan" : "success",
    status: formatStatus(run2, results),
    subject: `${results.length === 1 ? "DAG" : "DAGs"} ${results.map(({ dagId }) => (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(dagId)).join(", ")}`,
    problem: failure ?? (refusals.length > 0 ? ["Apply would fail", ...refusals].join("\n") : void 0),
    facts: [
      formatCounts(run2, results),
      (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(elapsedMs2),
      airflowUrl === void 0 ? "Airflow was not found" : `[Open Airflow](${encodeUrl(airflowUrl)})`
    ],
    parts: [
      renderTable(["DAG", "State", "Run", "Duration"], results.map(renderResult)),
      ...results.flatMap(({ progress }) => progress === void 0 ? [] : renderTasks(progress))
    ]
  });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderSummary, "renderSummary");
function formatStatus({ mode, failure }, results) {
  if (failure !== void 0) return "Failed";
  if (mode === "plan") return "Planned";
  return results.every(({ state }) => state === "success") ? "Succeeded" : "Triggered";
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatStatus, "formatStatus");
function formatCounts({ mode }, results) {
  if (mode === "plan") return void 0;
  const states = Map.groupBy(results, ({ state }) => state === "success" ? "succeeded" : state);
  return [...states].map(([state, { length }]) => `${length} ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(state)}`).join(", ");
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatCounts, "formatCounts");
function renderTasks(progress) {
  const { dagId, tasks, failedTries } = progress;
  if (tasks.length === 0) return failedTries.map(renderFailedTry);
  const timeline = renderTaskTimeline(progress);
  return [
    ...failedTries.map(renderFailedTry),
    ...timeline === void 0 ? [] : [renderDetails(`Timeline of ${dagId}`, timeline)],
    renderDetails(`${countOf(tasks.length, "task")} of ${dagId}`, renderTaskTable(progress))
  ];
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderTasks, "renderTasks");
var renderResult = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ dagId, state, progress }) => [
  (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(dagId),
  renderState(state),
  progress === void 0 ? "" : renderLink(progress.runId, progress.url),
  progress?.run === void 0 ? "" : renderElapsed(progress.run)
], "renderResult");
var renderState = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((state) => `${MARKS2[state] ?? ""} ${(0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(state)}`.trim(), "renderState");
function renderElapsed(item) {
  const elapsed = elapsedMs(item);
  return elapsed === void 0 ? "" : (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(elapsed);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderElapsed, "renderElapsed");
var renderFailedTry = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ task, try: number2, errors }) => renderDetails(
  `Errors of ${task}, try ${number2}`,
  errors.map((line) => (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(line)).join("<br>") || "The log was not read."
), "renderFailedTry");
var renderTaskTable = /* @__PURE__ */ (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ tasks }) => renderTable(
  ["Task", "State", "Try", "Duration"],
  tasks.map((task) => [
    (0,_chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(formatTaskName(task)),
    renderState(task.state ?? "not started"),
    String(task.try_number),
    renderElapsed(task)
  ])
), "renderTaskTable");
var TAGS = { failed: "crit", success: "done" };
var NEVER_RAN = /* @__PURE__ */ new Set(["upstream_failed", "skipped", "removed"]);
function renderTaskTimeline({ tasks }) {
  const started = tasks.flatMap(
    (task) => task.start_date === void 0 || NEVER_RAN.has(task.state ?? "") ? [] : [{ ...task, start: task.start_date }]
  );
  const latest = Math.max(...started.map(({ start, end_date }) => end_date ?? start));
  const rows = started.toSorted((a, b) => a.start - b.start).map((task) => ({
    label: formatTaskName(task),
    start: task.start,
    end: task.end_date ?? latest,
    tag: TAGS[task.state ?? ""] ?? "active"
  }));
  return renderTimeline(rows);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderTaskTimeline, "renderTaskTimeline");

// actions/trigger-dag/src/report/report.ts
var StepReport = class {
  static {
    (0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "StepReport");
  }
  #mode;
  #results;
  #changed = false;
  #failure;
  #refusals = [];
  constructor({ mode, dagIds }) {
    this.#mode = mode;
    this.#results = dagIds.map((dagId) => ({ dagId, state: "not run" }));
  }
  /** Records a state of a DAG or its run. */
  recordState(dagId, state) {
    this.#change(dagId, { state });
  }
  /** Records a run that is being started or followed. */
  recordRun(progress, state) {
    this.#change(progress.dagId, { progress, state });
  }
  /** Records that a DAG certainly was not started. */
  recordNotRun(dagId) {
    this.#change(dagId, { progress: void 0, state: "not run" });
  }
  /** Records that the step unpaused a DAG or started a run. */
  recordChange() {
    this.#changed = true;
  }
  /** Records why the step fails. */
  recordFailure(error2) {
    this.#failure = formatError(error2);
  }
  /** Records a reason for which `apply` would fail. */
  recordRefusal(reason) {
    this.#refusals.push(reason);
  }
  /** Sets the outputs to what is known so far; they outlive a later failure or kill of the step. */
  setOutputs() {
    output("changed", this.#changed);
    const outputs = collectOutputs(this.#results);
    for (const name of Object.keys(outputs)) output(name, outputs[name]);
  }
  async writeSummary(airflowUrl, elapsedMs2) {
    const run2 = { mode: this.#mode, airflowUrl, elapsedMs: elapsedMs2, failure: this.#failure, refusals: this.#refusals };
    await writeSummary(renderSummary(run2, this.#results));
  }
  #change(dagId, change) {
    Object.assign(this.#results.find((result) => result.dagId === dagId) ?? {}, change);
  }
};

// actions/trigger-dag/src/run.ts
var log = createLog();
async function run({ signal, clock }) {
  const inputs = loadInputs();
  const report = new StepReport(inputs);
  const startedAt = clock.now();
  report.setOutputs();
  const deadline = Deadline.after(inputs.timeoutMinutes * 6e4, { clock, signal });
  const airflow = createAirflowClient(await createConnection(inputs, deadline));
  const runs = [];
  try {
    await waitForHealth(airflow.connection);
    if (inputs.mode === "plan") await planDagRuns(airflow, inputs, report);
    else await runDags(airflow, inputs, runs, report);
  } catch (error2) {
    if (error2 instanceof _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc) await handleCancellation(airflow, runs, inputs.onCancel, report);
    report.recordFailure(error2);
    throw error2;
  } finally {
    report.setOutputs();
    await report.writeSummary(airflow.connection.endpoint?.url, clock.now() - startedAt);
  }
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(run, "run");
async function createConnection(inputs, deadline) {
  const { username, allowInsecureHttp } = inputs;
  const password = inputs.password ?? await readPassword(inputs, deadline);
  const locate = await createLocator(inputs, deadline);
  return new Connection({ locate, username, password, allowInsecureHttp, mask: _chunk_ORUUGM7D_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK, log, deadline });
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createConnection, "createConnection");
async function readPassword(inputs, deadline) {
  const { readSsmPassword } = await Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(904)]).then(__nccwpck_require__.bind(__nccwpck_require__, 904));
  return await readSsmPassword(inputs, inputs.passwordParameter ?? "", deadline);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readPassword, "readPassword");
async function createLocator(inputs, deadline) {
  if (inputs.url !== void 0) return createUrlLocator(inputs.url);
  const { createEcsTaskLocator } = await Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(55)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55));
  return createEcsTaskLocator(inputs, deadline, log);
}
(0,_chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createLocator, "createLocator");

// actions/trigger-dag/src/index.ts
await runAction(run);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(940);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
