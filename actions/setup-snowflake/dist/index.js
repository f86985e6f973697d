import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 2327:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 4063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lZ: () => (/* binding */ ActionError),
  cc: () => (/* binding */ CancelledError),
  j3: () => (/* binding */ DeadlineError),
  yU: () => (/* binding */ ExitCode),
  v5: () => (/* binding */ MASK),
  sP: () => (/* binding */ ValueMatcher),
  aY: () => (/* binding */ code),
  IL: () => (/* binding */ createProxyAgent),
  lY: () => (/* binding */ createRedactor),
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  QJ: () => (/* binding */ explainNetworkError),
  yh: () => (/* binding */ explainProxyStatus),
  EE: () => (/* binding */ findProxy),
  B2: () => (/* binding */ forHtml),
  Ig: () => (/* binding */ forLog),
  Bm: () => (/* binding */ forMarkdown),
  a3: () => (/* binding */ formatDuration),
  V4: () => (/* binding */ getInput),
  Os: () => (/* binding */ group),
  jL: () => (/* binding */ hasProxy),
  pq: () => (/* binding */ info),
  Jr: () => (/* binding */ listExceptions),
  dK: () => (/* binding */ mask),
  XI: () => (/* binding */ maskRanges),
  bD: () => (/* binding */ messageOf),
  lm: () => (/* binding */ notice),
  pj: () => (/* binding */ plain),
  nM: () => (/* binding */ readProxy),
  gj: () => (/* binding */ requestIdToken),
  uH: () => (/* binding */ setOutput),
  Oh: () => (/* binding */ startGroup),
  z: () => (/* binding */ summary),
  $e: () => (/* binding */ warning)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
// EXTERNAL MODULE: ./build/modules/setup-snowflake/chunk-M4257QLO.js
var chunk_M4257QLO = __nccwpck_require__(4708);
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
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(2327);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./build/modules/setup-snowflake/chunk-GLKK3STC.js

const chunk_GLKK3STC_require = (0,external_node_module_.createRequire)(import.meta.url)
;

// node_modules/tunnel/lib/tunnel.js
var require_tunnel = (0,chunk_M4257QLO/* __commonJS */.P$)({
  "node_modules/tunnel/lib/tunnel.js"(exports) {
    "use strict";
    var net = (0,chunk_M4257QLO/* __require */.ki)("net");
    var tls = (0,chunk_M4257QLO/* __require */.ki)("tls");
    var http2 = (0,chunk_M4257QLO/* __require */.ki)("http");
    var https2 = (0,chunk_M4257QLO/* __require */.ki)("https");
    var events = (0,chunk_M4257QLO/* __require */.ki)("events");
    var assert = (0,chunk_M4257QLO/* __require */.ki)("assert");
    var util = (0,chunk_M4257QLO/* __require */.ki)("util");
    exports.httpOverHttp = httpOverHttp2;
    exports.httpsOverHttp = httpsOverHttp2;
    exports.httpOverHttps = httpOverHttps2;
    exports.httpsOverHttps = httpsOverHttps2;
    function httpOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http2.request;
      return agent;
    }
    (0,chunk_M4257QLO/* __name */.K2)(httpOverHttp2, "httpOverHttp");
    function httpsOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http2.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    (0,chunk_M4257QLO/* __name */.K2)(httpsOverHttp2, "httpsOverHttp");
    function httpOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https2.request;
      return agent;
    }
    (0,chunk_M4257QLO/* __name */.K2)(httpOverHttps2, "httpOverHttps");
    function httpsOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https2.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    (0,chunk_M4257QLO/* __name */.K2)(httpsOverHttps2, "httpsOverHttps");
    function TunnelingAgent(options) {
      var self = this;
      self.options = options || {};
      self.proxyOptions = self.options.proxy || {};
      self.maxSockets = self.options.maxSockets || http2.Agent.defaultMaxSockets;
      self.requests = [];
      self.sockets = [];
      self.on("free", /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(function onFree(socket, host, port, localAddress) {
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
    (0,chunk_M4257QLO/* __name */.K2)(TunnelingAgent, "TunnelingAgent");
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(function addRequest(req, host, port, localAddress) {
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
        (0,chunk_M4257QLO/* __name */.K2)(onFree, "onFree");
        function onCloseOrRemove(err) {
          self.removeSocket(socket);
          socket.removeListener("free", onFree);
          socket.removeListener("close", onCloseOrRemove);
          socket.removeListener("agentRemove", onCloseOrRemove);
        }
        (0,chunk_M4257QLO/* __name */.K2)(onCloseOrRemove, "onCloseOrRemove");
      });
    }, "addRequest");
    TunnelingAgent.prototype.createSocket = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(function createSocket(options, cb) {
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
      (0,chunk_M4257QLO/* __name */.K2)(onResponse, "onResponse");
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      (0,chunk_M4257QLO/* __name */.K2)(onUpgrade, "onUpgrade");
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
      (0,chunk_M4257QLO/* __name */.K2)(onConnect, "onConnect");
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
      (0,chunk_M4257QLO/* __name */.K2)(onError, "onError");
    }, "createSocket");
    TunnelingAgent.prototype.removeSocket = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(function removeSocket(socket) {
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
    (0,chunk_M4257QLO/* __name */.K2)(createSecureSocket, "createSecureSocket");
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
    (0,chunk_M4257QLO/* __name */.K2)(toOptions, "toOptions");
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
    (0,chunk_M4257QLO/* __name */.K2)(mergeOptions, "mergeOptions");
    var debug2;
    if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
      debug2 = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(function() {
        var args = Array.prototype.slice.call(arguments);
        if (typeof args[0] === "string") {
          args[0] = "TUNNEL: " + args[0];
        } else {
          args.unshift("TUNNEL:");
        }
        console.error.apply(console, args);
      }, "debug");
    } else {
      debug2 = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(function() {
      }, "debug");
    }
    exports.debug = debug2;
  }
});

// node_modules/tunnel/index.js
var require_tunnel2 = (0,chunk_M4257QLO/* __commonJS */.P$)({
  "node_modules/tunnel/index.js"(exports, module) {
    module.exports = require_tunnel();
  }
});

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
(0,chunk_M4257QLO/* __name */.K2)(toCommandValue, "toCommandValue");
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
(0,chunk_M4257QLO/* __name */.K2)(toCommandProperties, "toCommandProperties");

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
(0,chunk_M4257QLO/* __name */.K2)(issueCommand, "issueCommand");
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
(0,chunk_M4257QLO/* __name */.K2)(issue, "issue");
var CMD_STRING = "::";
var Command = class {
  static {
    (0,chunk_M4257QLO/* __name */.K2)(this, "Command");
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
(0,chunk_M4257QLO/* __name */.K2)(escapeData, "escapeData");
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
(0,chunk_M4257QLO/* __name */.K2)(escapeProperty, "escapeProperty");

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
(0,chunk_M4257QLO/* __name */.K2)(issueFileCommand, "issueFileCommand");
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
(0,chunk_M4257QLO/* __name */.K2)(prepareKeyValueMessage, "prepareKeyValueMessage");

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
(0,chunk_M4257QLO/* __name */.K2)(getProxyUrl, "getProxyUrl");
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
(0,chunk_M4257QLO/* __name */.K2)(checkBypass, "checkBypass");
function isLoopbackAddress(host) {
  const hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
(0,chunk_M4257QLO/* __name */.K2)(isLoopbackAddress, "isLoopbackAddress");
var DecodedURL = class extends URL {
  static {
    (0,chunk_M4257QLO/* __name */.K2)(this, "DecodedURL");
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
var tunnel = (0,chunk_M4257QLO/* __toESM */.f1)(require_tunnel2(), 1);

// scripts/stubs/undici.ts
var ProxyAgent = class {
  static {
    (0,chunk_M4257QLO/* __name */.K2)(this, "ProxyAgent");
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
  (0,chunk_M4257QLO/* __name */.K2)(adopt, "adopt");
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_M4257QLO/* __name */.K2)(fulfilled, "fulfilled");
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_M4257QLO/* __name */.K2)(rejected, "rejected");
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    (0,chunk_M4257QLO/* __name */.K2)(step, "step");
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
    (0,chunk_M4257QLO/* __name */.K2)(this, "HttpClientError");
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
    (0,chunk_M4257QLO/* __name */.K2)(this, "HttpClientResponse");
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
    (0,chunk_M4257QLO/* __name */.K2)(this, "HttpClient");
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
        (0,chunk_M4257QLO/* __name */.K2)(callbackForResult, "callbackForResult");
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
    (0,chunk_M4257QLO/* __name */.K2)(handleResult, "handleResult");
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
        (0,chunk_M4257QLO/* __name */.K2)(dateTimeDeserializer, "dateTimeDeserializer");
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
var lowercaseKeys = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {}), "lowercaseKeys");

// node_modules/@actions/core/lib/summary.js


var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  (0,chunk_M4257QLO/* __name */.K2)(adopt, "adopt");
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_M4257QLO/* __name */.K2)(fulfilled, "fulfilled");
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_M4257QLO/* __name */.K2)(rejected, "rejected");
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    (0,chunk_M4257QLO/* __name */.K2)(step, "step");
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  static {
    (0,chunk_M4257QLO/* __name */.K2)(this, "Summary");
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

var { chmod, copyFile, lstat, mkdir, open: chunk_GLKK3STC_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
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
  (0,chunk_M4257QLO/* __name */.K2)(adopt, "adopt");
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_M4257QLO/* __name */.K2)(fulfilled, "fulfilled");
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    (0,chunk_M4257QLO/* __name */.K2)(rejected, "rejected");
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    (0,chunk_M4257QLO/* __name */.K2)(step, "step");
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
(0,chunk_M4257QLO/* __name */.K2)(setSecret, "setSecret");
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
(0,chunk_M4257QLO/* __name */.K2)(getInput, "getInput");
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(external_os_namespaceObject.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
(0,chunk_M4257QLO/* __name */.K2)(setOutput, "setOutput");
function debug(message) {
  issueCommand("debug", {}, message);
}
(0,chunk_M4257QLO/* __name */.K2)(debug, "debug");
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
(0,chunk_M4257QLO/* __name */.K2)(error, "error");
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
(0,chunk_M4257QLO/* __name */.K2)(warning, "warning");
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
(0,chunk_M4257QLO/* __name */.K2)(notice, "notice");
function info(message) {
  process.stdout.write(message + external_os_namespaceObject.EOL);
}
(0,chunk_M4257QLO/* __name */.K2)(info, "info");
function startGroup(name) {
  issue("group", name);
}
(0,chunk_M4257QLO/* __name */.K2)(startGroup, "startGroup");
function endGroup() {
  issue("endgroup");
}
(0,chunk_M4257QLO/* __name */.K2)(endGroup, "endGroup");
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
(0,chunk_M4257QLO/* __name */.K2)(group, "group");

// actions/shared/value-matcher.ts
var SHORTEST_VALUE = 4;
var HASH_SHIFT = 5;
var HASH_MASK = 1048575;
var ValueMatcher = class {
  static {
    (0,chunk_M4257QLO/* __name */.K2)(this, "ValueMatcher");
  }
  /** In lexicographic order: the values that start like a text are neighbours of where it would stand. */
  values;
  /** The longest other value with which a value starts, as an index; -1 if there is none. */
  prefixes;
  /** Whether a value starts with four characters of a hash. */
  starts = new Uint8Array(HASH_MASK + 1);
  ignoresCase;
  constructor(values, { ignoreCase = false } = {}) {
    this.ignoresCase = ignoreCase;
    const folded = new Set(values);
    this.values = [...ignoreCase ? new Set([...folded].map(foldCase)) : folded].sort();
    this.prefixes = findPrefixes(this.values);
    for (const value of this.values) {
      let hash = 0;
      for (let at = 0; at < SHORTEST_VALUE; at++) hash = this.addToHash(hash, value, at);
      this.starts[hash] = 1;
    }
  }
  /** The parts of a text that are values; with `minPrefix` also those that are only the first characters of one. */
  *findRanges(text, { minPrefix } = {}) {
    if (this.values.length === 0) return;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = this.addToHash(hash, text, at);
      if (this.starts[hash] === 0) continue;
      const start = at - SHORTEST_VALUE + 1;
      if (start < 0) continue;
      const end = this.findEnd(text, start, minPrefix);
      if (end > start) yield { start, end };
    }
  }
  findEnd(text, start, minPrefix = Number.POSITIVE_INFINITY) {
    let [low, high] = [0, this.values.length];
    while (low < high) {
      const middle = low + high >>> 1;
      if (this.isAfter(middle, text, start)) high = middle;
      else low = middle + 1;
    }
    let index = low - 1;
    const prefix = Math.max(this.countCommon(low - 1, text, start), this.countCommon(low, text, start));
    while (index >= 0 && this.countCommon(index, text, start) < this.values[index].length) {
      index = this.prefixes[index];
    }
    const length = index < 0 ? 0 : this.values[index].length;
    return start + (prefix >= minPrefix ? Math.max(length, prefix) : length);
  }
  isAfter(index, text, start) {
    const value = this.values[index];
    const length = this.countCommon(index, text, start);
    if (length === value.length) return false;
    return start + length === text.length || value.charCodeAt(length) > this.codeAt(text, start + length);
  }
  /** How many characters of a value and of a text from an offset on are equal. */
  countCommon(index, text, start) {
    const value = this.values[index] ?? "";
    const most = Math.min(value.length, text.length - start);
    let length = 0;
    while (length < most && value.charCodeAt(length) === this.codeAt(text, start + length)) length++;
    return length;
  }
  addToHash(hash, text, at) {
    return (hash << HASH_SHIFT ^ this.codeAt(text, at)) & HASH_MASK;
  }
  codeAt(text, at) {
    const code2 = text.charCodeAt(at);
    return this.ignoresCase ? foldCode(code2) : code2;
  }
};
function foldCode(code2) {
  if (code2 < 128) return code2 >= 65 && code2 <= 90 ? code2 + 32 : code2;
  const folded = String.fromCharCode(code2).toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : code2;
}
(0,chunk_M4257QLO/* __name */.K2)(foldCode, "foldCode");
function foldCase(value) {
  const folded = value.toLowerCase();
  if (folded.length === value.length && !/[^\0-\x7f]/.test(value)) return folded;
  return Array.from({ length: value.length }, (_, at) => String.fromCharCode(foldCode(value.charCodeAt(at)))).join("");
}
(0,chunk_M4257QLO/* __name */.K2)(foldCase, "foldCase");
function findPrefixes(sorted) {
  const prefixes = new Int32Array(sorted.length);
  const open2 = [];
  for (const [index, value] of sorted.entries()) {
    while (open2.length > 0 && !value.startsWith(sorted[open2.at(-1)])) open2.pop();
    prefixes[index] = open2.at(-1) ?? -1;
    open2.push(index);
  }
  return prefixes;
}
(0,chunk_M4257QLO/* __name */.K2)(findPrefixes, "findPrefixes");

// actions/shared/redact.ts
var MASK = "***";
var SHORTEST_LINE = 6;
var SHORTEST_BROKEN_VALUE = 8;
var LONGEST_BROKEN_TEXT = 1e5;
function mask(value) {
  if (value.trim() === "") return value;
  setSecret(value);
  for (const line of secretLines(value)) setSecret(line);
  return value;
}
(0,chunk_M4257QLO/* __name */.K2)(mask, "mask");
function createRedactor(values, { shortValues = "quoted", matching = "exact" } = {}) {
  const all = [...new Set(values)].filter((value) => value.trim() !== "");
  const matcher = new ValueMatcher(listLongForms(all), { ignoreCase: matching === "echo" });
  const short = shortValues === "keep" ? [] : all.filter((value) => !isLongEnough(value));
  const shortPatterns = short.map(
    (value) => new RegExp(`(["'\`]|[=:] ?)${value.replace(/\W/g, "\\$&")}(?=\\1|[\\s,;)}]|$)`, "g")
  );
  return (text) => {
    if (short.includes(text)) return MASK;
    const unbroken = matching === "exact" ? text : maskRanges(text, findBrokenRanges(text, matcher));
    const redacted = maskRanges(unbroken, matcher.findRanges(unbroken));
    return shortPatterns.reduce((rest, pattern) => rest.replace(pattern, `$1${MASK}`), redacted);
  };
}
(0,chunk_M4257QLO/* __name */.K2)(createRedactor, "createRedactor");
var isLongEnough = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((value) => value.trim().length >= SHORTEST_VALUE, "isLongEnough");
function* listLongForms(values) {
  for (const value of values) for (const form of listForms(value)) if (isLongEnough(form)) yield form;
}
(0,chunk_M4257QLO/* __name */.K2)(listLongForms, "listLongForms");
function maskRanges(text, ranges) {
  let [masked2, last] = ["", 0];
  for (const { start, end } of ranges) {
    if (start >= last) masked2 += text.slice(last, start) + MASK;
    last = Math.max(last, end);
  }
  return last === 0 ? text : masked2 + text.slice(last);
}
(0,chunk_M4257QLO/* __name */.K2)(maskRanges, "maskRanges");
var LINE_BREAK = /(?<!\s)\s*\n\s*/g;
function* findBrokenRanges(text, matcher) {
  if (!text.includes("\n") || text.length > LONGEST_BROKEN_TEXT) return;
  const breaks = [...text.matchAll(LINE_BREAK)];
  let [next, removed] = [0, 0];
  for (const { start, end } of matcher.findRanges(text.replace(LINE_BREAK, ""))) {
    for (let found = breaks[next]; found !== void 0 && found.index - removed <= start; found = breaks[++next]) {
      removed += found[0].length;
    }
    let inside = 0;
    for (let at = next; (breaks[at]?.index ?? text.length) - removed - inside < end && at < breaks.length; at++) {
      inside += breaks[at]?.[0].length ?? 0;
    }
    if (inside > 0 && end - start >= SHORTEST_BROKEN_VALUE)
      yield { start: start + removed, end: end + removed + inside };
  }
}
(0,chunk_M4257QLO/* __name */.K2)(findBrokenRanges, "findBrokenRanges");
function listForms(value) {
  const base64 = Buffer.from(value).toString("base64");
  if (/^[\w.-]+$/.test(value)) return [value, base64];
  return [
    value,
    value.trim(),
    value.replace(/\\/g, "\\\\").replace(/'/g, "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams([["", value]]).toString().slice(1),
    base64,
    value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;"),
    value.replace(LINE_BREAK, ""),
    value.replace(LINE_BREAK, " "),
    value.replace(/\s+/g, " "),
    ...secretLines(value)
  ];
}
(0,chunk_M4257QLO/* __name */.K2)(listForms, "listForms");
function secretLines(value) {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return lines.length === 1 ? [] : lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith("-----"));
}
(0,chunk_M4257QLO/* __name */.K2)(secretLines, "secretLines");

// actions/shared/errors.ts
var ActionError = class extends Error {
  static {
    (0,chunk_M4257QLO/* __name */.K2)(this, "ActionError");
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
    (0,chunk_M4257QLO/* __name */.K2)(this, "DeadlineError");
  }
  name = "DeadlineError";
};
var CancelledError = class extends ActionError {
  static {
    (0,chunk_M4257QLO/* __name */.K2)(this, "CancelledError");
  }
  name = "CancelledError";
};
var messageOf = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((error2) => error2 instanceof Error ? error2.message : String(error2), "messageOf");

// actions/shared/remote-text.ts
var ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
var BREAK = /(?<!\s)\s*\n\s*/g;
var plain = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((text) => text.replace(ANSI, "").replace(/\r\n?/g, "\n").replace(/[\u2028\u2029]/g, "\n").replace(CONTROL, ""), "plain");
var forLog = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((text) => plain(text).replace(/^([^\S\n]*):(?=:)/gm, "$1: ").replace(/##(?=\[)/g, "# #"), "forLog");
var forMarkdown = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((text) => plain(text).replace(/[\\`*_{}[\]()#+!|~@$]/g, (character) => `\\${character}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(BREAK, "<br>"), "forMarkdown");
var forHtml = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((text) => plain(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(BREAK, " "), "forHtml");
var code = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((text) => `<code>${forHtml(text).replace(/[|`*_\\[\]@$~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`, "code");

// actions/shared/proxy.ts



var NEVER_PROXIED = new external_node_net_namespaceObject.BlockList();
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
(0,chunk_M4257QLO/* __name */.K2)(readProxy, "readProxy");
var masked = /* @__PURE__ */ new Set();
function maskOnce(password) {
  if (masked.has(password)) return;
  masked.add(mask(password));
}
(0,chunk_M4257QLO/* __name */.K2)(maskOnce, "maskOnce");
var hasProxy = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(() => readProxy("https:") !== void 0 || readProxy("http:") !== void 0, "hasProxy");
function findProxy(target) {
  const host = normalizeHost(target.hostname);
  if (host === "localhost" || host.endsWith(".localhost") || isInList(host, NEVER_PROXIED)) return void 0;
  const port = String(target.port || (target.protocol === "https:" ? 443 : 80));
  return listExceptions().some((exception) => isException(exception, host, port)) ? void 0 : readProxy(target.protocol);
}
(0,chunk_M4257QLO/* __name */.K2)(findProxy, "findProxy");
var listExceptions = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(() => (process.env.no_proxy || process.env.NO_PROXY || "").toLowerCase().split(/[\s,]+/).filter((exception) => exception !== ""), "listExceptions");
function createProxyAgent(protocol) {
  const { href } = readProxy(protocol) ?? {};
  const proxyEnv = href === void 0 ? {} : { http_proxy: href, https_proxy: href };
  return new (protocol === "https:" ? external_node_https_.Agent : external_node_http_.Agent)({ keepAlive: true, maxSockets: 50, proxyEnv });
}
(0,chunk_M4257QLO/* __name */.K2)(createProxyAgent, "createProxyAgent");
var agents = /* @__PURE__ */ new Map();
function findProxyAgent(target) {
  const proxy = findProxy(target);
  if (proxy === void 0) return void 0;
  const key = `${target.protocol} ${proxy.href}`;
  const agent = agents.get(key) ?? createProxyAgent(target.protocol);
  agents.set(key, agent);
  return agent;
}
(0,chunk_M4257QLO/* __name */.K2)(findProxyAgent, "findProxyAgent");
var normalizeHost = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((hostname) => hostname.toLowerCase().replace(/^\[|\]$|\.$/g, ""), "normalizeHost");
var isInList = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((host, list) => (0,external_node_net_namespaceObject.isIP)(host) !== 0 && list.check(host, (0,external_node_net_namespaceObject.isIP)(host) === 6 ? "ipv6" : "ipv4"), "isInList");
function isException(exception, host, port) {
  if (exception === "*") return true;
  const [, block = "", bits] = /^\[?([\da-f:.]+)\]?\/(\d+)$/.exec(exception) ?? [];
  if (bits !== void 0) return isInBlock(host, block, Number(bits));
  const [, name = "", wantedPort] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(exception) ?? [void 0, exception];
  if (wantedPort !== void 0 && wantedPort !== port) return false;
  const domain = normalizeHost(name.replace(/^\*?\./, ""));
  if ((0,external_node_net_namespaceObject.isIP)(domain) !== 0) return isInBlock(host, domain, (0,external_node_net_namespaceObject.isIP)(domain) === 6 ? 128 : 32);
  return host === domain || (0,external_node_net_namespaceObject.isIP)(host) === 0 && host.endsWith(`.${domain}`);
}
(0,chunk_M4257QLO/* __name */.K2)(isException, "isException");
function isInBlock(host, block, bits) {
  const family = (0,external_node_net_namespaceObject.isIP)(block);
  if (family === 0 || bits > (family === 6 ? 128 : 32)) return false;
  const list = new external_node_net_namespaceObject.BlockList();
  list.addSubnet(block, bits, family === 6 ? "ipv6" : "ipv4");
  return isInList(host, list);
}
(0,chunk_M4257QLO/* __name */.K2)(isInBlock, "isInBlock");

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
(0,chunk_M4257QLO/* __name */.K2)(explainNetworkError, "explainNetworkError");
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
(0,chunk_M4257QLO/* __name */.K2)(explainProxyStatus, "explainProxyStatus");
function findNodeError(error2) {
  if (error2 === null || typeof error2 !== "object") return void 0;
  const { cause, errors, code: code2, name } = error2;
  const inner = findNodeError(cause) ?? findNodeError(errors?.[0]);
  if (inner !== void 0) return inner;
  return typeof code2 === "string" || name === "TimeoutError" ? error2 : void 0;
}
(0,chunk_M4257QLO/* __name */.K2)(findNodeError, "findNodeError");
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
(0,chunk_M4257QLO/* __name */.K2)(findFailedProxy, "findFailedProxy");
var portOf = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(({ port, protocol }) => Number(port || (protocol === "https:" ? 443 : 80)), "portOf");

// actions/shared/oidc-token.ts
var OPTIONS = { allowRetries: true, maxRetries: 10, allowRedirects: false };
var GRANT = 'Grant the job "permissions: id-token: write".';
async function requestIdToken(audience) {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = process.env;
  if (!address || !requestToken) throw tokenError({ message: "the job is not authorized to request one", hint: GRANT });
  const url = new URL(`${address}&audience=${encodeURIComponent(audience)}`);
  const agent = findProxyAgent(url);
  const client = new HttpClient("actions/oidc-client", [useAgent(agent)], OPTIONS);
  try {
    const { result } = await client.getJson(url.href, { authorization: `Bearer ${requestToken}` });
    if (result?.value) {
      setSecret(result.value);
      return result.value;
    }
  } catch (error2) {
    const { statusCode } = error2;
    const isProxyLogin = statusCode === 407 && agent !== void 0;
    throw tokenError(
      (isProxyLogin ? explainProxyStatus(407, url.host) : explainNetworkError(error2, url.host)) ?? {
        message: messageOf(error2),
        hint: GRANT
      }
    );
  }
  throw tokenError({ message: "the reply contains no token", hint: GRANT });
}
(0,chunk_M4257QLO/* __name */.K2)(requestIdToken, "requestIdToken");
var tokenError = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(({ message, hint }) => new ActionError(`Cannot get the job's OIDC token: ${message}`, { hint }), "tokenError");
var useAgent = /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)((agent) => ({
  prepareRequest(options) {
    options.agent = agent;
  },
  canHandleAuthentication: /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(() => false, "canHandleAuthentication"),
  handleAuthentication: /* @__PURE__ */ (0,chunk_M4257QLO/* __name */.K2)(() => Promise.reject(new Error("not supported")), "handleAuthentication")
}), "useAgent");

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
(0,chunk_M4257QLO/* __name */.K2)(formatDuration, "formatDuration");




/***/ }),

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ __esm),
/* harmony export */   K2: () => (/* binding */ __name),
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   VA: () => (/* binding */ __export),
/* harmony export */   Yp: () => (/* binding */ __toCommonJS),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);

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
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);




/***/ }),

/***/ 3541:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4063);
/* harmony import */ var _chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8500);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3136);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8161);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4573);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)
;


// node_modules/yaml/dist/nodes/identity.js
var require_identity = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias3 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS, "isAlias");
    var isDocument = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC, "isDocument");
    var isMap4 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP, "isMap");
    var isPair2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR, "isPair");
    var isScalar4 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR, "isScalar");
    var isSeq3 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ, "isSeq");
    function isCollection2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isCollection2, "isCollection");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isNode2, "isNode");
    var hasAnchor = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => (isScalar4(node) || isCollection2(node)) && !!node.anchor, "hasAnchor");
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
var require_visit = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visit2, "visit");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visit_, "visit_");
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visitAsync, "visitAsync");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visitAsync_, "visitAsync_");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(initVisitor, "initVisitor");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(callVisitor, "callVisitor");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(replaceNode, "replaceNode");
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    var escapeTagName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), "escapeTagName");
    var Directives = class _Directives {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Directives");
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
var require_anchors = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(anchorIsValid, "anchorIsValid");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(anchorNames, "anchorNames");
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findNewAnchor, "findNewAnchor");
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((source) => {
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
        setAnchors: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createNodeAnchors, "createNodeAnchors");
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(applyReviver, "applyReviver");
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(toJS, "toJS");
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "NodeBase");
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
var require_Alias = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Alias");
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
            Node: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((_key, node) => {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getAliasCount, "getAliasCount");
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => !value || typeof value !== "function" && typeof value !== "object", "isScalarValue");
    var Scalar3 = class extends Node.NodeBase {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Scalar");
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
var require_createNode = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findTagObject, "findTagObject");
    function createNode2(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map2 = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map2.items.push(value);
        return map2;
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createNode2, "createNode");
    exports.createNode = createNode2;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode2 = require_createNode();
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
      return createNode2.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => {
          throw new Error("This should not happen, please report a bug.");
        }, "onAnchor"),
        schema: schema2,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(collectionFromPath, "collectionFromPath");
    var isEmptyPath = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done, "isEmptyPath");
    var Collection = class extends Node.NodeBase {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Collection");
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
var require_stringifyComment = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str.replace(/^(?!$)(?: $)?/gm, "#"), "stringifyComment");
    function indentComment(comment, indent2) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent2 ? comment.replace(/^(?! *$)/gm, indent2) : comment;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(indentComment, "indentComment");
    var lineComment = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, indent2, comment) => str.endsWith("\n") ? indentComment(comment, indent2) : comment.includes("\n") ? "\n" + indentComment(comment, indent2) : (str.endsWith(" ") ? "" : " ") + comment, "lineComment");
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent2, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent2.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent2.length;
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
        i = consumeMoreIndentedLines(text3, i, indent2.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
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
            i = consumeMoreIndentedLines(text3, i, indent2.length);
          end = i + indent2.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
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
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
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
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text3.length;
        if (fold === 0)
          res = `
${indent2}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text3[fold]}\\`;
          res += `
${indent2}${text3.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(foldFlowLines, "foldFlowLines");
    function consumeMoreIndentedLines(text3, i, indent2) {
      let end = i;
      let start = i + 1;
      let ch = text3[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent2) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text3[start];
        }
      }
      return end;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(consumeMoreIndentedLines, "consumeMoreIndentedLines");
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    }), "getFoldOptions");
    var containsDocumentMarker = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => /^(%|---|\.\.\.)/m.test(str), "containsDocumentMarker");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(lineLengthOverLimit, "lineLengthOverLimit");
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
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
                str += indent2;
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
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(doubleQuotedString, "doubleQuotedString");
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent2}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(singleQuotedString, "singleQuotedString");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(quotedString, "quotedString");
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
      const indent2 = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar3.Scalar.BLOCK_FOLDED ? false : type === Scalar3.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent2.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
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
        end = end.replace(blockEndNewlines, `$&${indent2}`);
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
        start = start.replace(/\n+/g, `$&${indent2}`);
      }
      const indentSize = indent2 ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent2}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar3.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent2, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent2}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent2}`);
      return `|${header}
${indent2}${start}${value}${end}`;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(blockString, "blockString");
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent: indent2, indentStep, inFlow } = ctx;
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
        if (indent2 === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent2 === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent2}`);
      if (actualString) {
        const test = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), "test");
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(plainString, "plainString");
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar3.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar3.Scalar.QUOTE_DOUBLE;
      }
      const _stringify2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((_type) => {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyString, "stringifyString");
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createStringifyContext, "createStringifyContext");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getTagObject, "getTagObject");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyProps, "stringifyProps");
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
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((o) => tagObj = o, "onTagObj") });
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringify, "stringify");
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent: indent2, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
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
        indent: indent2 + indentStep
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
${indent2}:`;
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyPair, "stringifyPair");
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__require */ .ki)("process");
    function debug2(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(debug2, "debug");
    function warn(logLevel, warning2) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning2);
        else
          console.warn(warning2);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(warn, "warn");
    exports.debug = debug2;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY, "identify"),
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => Object.assign(new Scalar3.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => MERGE_KEY, "stringify")
    };
    var isMergeKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar3.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default), "isMergeKey");
    function addMergeToJSMap(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map2, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map2, it);
      else
        mergeValue(ctx, map2, source);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(addMergeToJSMap, "addMergeToJSMap");
    function mergeValue(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map2 instanceof Map) {
          if (!map2.has(key))
            map2.set(key, value2);
        } else if (map2 instanceof Set) {
          map2.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
          Object.defineProperty(map2, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map2;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(mergeValue, "mergeValue");
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveAliasValue, "resolveAliasValue");
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map2, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map2, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map2, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map2 instanceof Map) {
          map2.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map2 instanceof Set) {
          map2.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map2)
            Object.defineProperty(map2, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map2[stringKey] = jsValue;
        }
      }
      return map2;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(addPairToJSMap, "addPairToJSMap");
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
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyKey, "stringifyKey");
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode2 = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode2.createNode(key, void 0, ctx);
      const v = createNode2.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createPair, "createPair");
    var Pair = class _Pair {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Pair");
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
var require_stringifyCollection = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyCollection, "stringifyCollection");
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent: indent2, options: { commentString } } = ctx;
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
${indent2}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent2);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyBlockCollection, "stringifyBlockCollection");
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent: indent2, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
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
${indentStep}${indent2}${line}` : "\n";
          return `${str}
${indent2}${end}`;
        } else {
          return `${start}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyFlowCollection, "stringifyFlowCollection");
    function addCommentBefore({ indent: indent2, options: { commentString } }, lines2, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent2);
        lines2.push(ic.trimStart());
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(addCommentBefore, "addCommentBefore");
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findPair, "findPair");
    var YAMLMap = class extends Collection.Collection {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLMap");
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
        const map2 = new this(schema2);
        const add = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(Pair.createPair(key, value, ctx));
        }, "add");
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema2.sortMapEntries === "function") {
          map2.items.sort(schema2.sortMapEntries);
        }
        return map2;
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
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map2, item);
        return map2;
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
var require_map = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map2 = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map3, onError) {
        if (!identity.isMap(map3))
          onError("Expected a mapping for this tag");
        return map3;
      },
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((schema2, obj, ctx) => YAMLMap.YAMLMap.from(schema2, obj, ctx), "createNode")
    };
    exports.map = map2;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode2 = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLSeq");
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
            seq.items.push(createNode2.createNode(it, void 0, ctx));
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(asItemIndex, "asItemIndex");
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((schema2, obj, ctx) => YAMLSeq.YAMLSeq.from(schema2, obj, ctx), "createNode")
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string2 = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "string", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str, "resolve"),
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string2;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var nullTag = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value == null, "identify"),
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(null), "createNode"),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(null), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr, "stringify")
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var boolTag = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "boolean", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => new Scalar3.Scalar(str[0] === "t" || str[0] === "T"), "resolve"),
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
var require_stringifyNumber = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyNumber, "stringifyNumber");
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => parseFloat(str), "resolve"),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
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
var require_int = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "bigint" || Number.isInteger(value), "intIdentify");
    var intResolve = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix), "intResolve");
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(intStringify, "intStringify");
    var intOct = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => intIdentify(value) && value >= 0, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 8, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 8, "0o"), "stringify")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 0, 10, opt), "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => intIdentify(value) && value >= 0, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 16, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 16, "0x"), "stringify")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = [
      map2.map,
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
var require_schema2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var map2 = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(intIdentify, "intIdentify");
    var stringifyJSON = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ value }) => JSON.stringify(value), "stringifyJSON");
    var jsonScalars = [
      {
        identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "string", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str, "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value == null, "identify"),
        createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(null), "createNode"),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => null, "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "boolean", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str === "true", "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10), "resolve"),
        stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value), "stringify")
      },
      {
        identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => parseFloat(str), "resolve"),
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
    var schema2 = [map2.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__require */ .ki)("buffer");
    var Scalar3 = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value instanceof Uint8Array, "identify"),
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
var require_pairs = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolvePairs, "resolvePairs");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createPairs, "createPairs");
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
var require_omap = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLOMap");
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
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
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
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value instanceof Map, "identify"),
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
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((schema2, iterable, ctx) => YAMLOMap.from(schema2, iterable, ctx), "createNode")
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(boolStringify, "boolStringify");
    var trueTag = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value === true, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(true), "resolve"),
      stringify: boolStringify
    };
    var falseTag = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value === false, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Scalar3.Scalar(false), "resolve"),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => parseFloat(str.replace(/_/g, "")), "resolve"),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
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
var require_int2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "bigint" || Number.isInteger(value), "intIdentify");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(intResolve, "intResolve");
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(intStringify, "intStringify");
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 2, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 2, "0b"), "stringify")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 1, 8, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 8, "0"), "stringify")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 0, 10, opt), "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 16, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => intStringify(node, 16, "0x"), "stringify")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLSet");
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
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value instanceof Set, "identify"),
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((schema2, iterable, ctx) => YAMLSet.from(schema2, iterable, ctx), "createNode"),
      resolve(map2, onError) {
        if (identity.isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((n) => asBigInt ? BigInt(n) : Number(n), "num");
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseSexagesimal, "parseSexagesimal");
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((n) => n, "num");
      if (typeof value === "bigint")
        num = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((n) => BigInt(n), "num");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifySexagesimal, "stringifySexagesimal");
    var intTime = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "bigint" || Number.isInteger(value), "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt), "resolve"),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((str) => parseSexagesimal(str, false), "resolve"),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value instanceof Date, "identify"),
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
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? "", "stringify")
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map2 = require_map();
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
      map2.map,
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
var require_tags = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map2 = require_map();
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
      ["failsafe", [map2.map, seq.seq, string2.string]],
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
      map: map2.map,
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getTags, "getTags");
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map2 = require_map();
    var seq = require_seq();
    var string2 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, "sortMapEntriesByKey");
    var Schema = class _Schema {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Schema");
      }
      constructor({ compat, customTags, merge, resolveKnownTags, schema: schema2, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema2 === "string" && schema2 || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map2.map });
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
var require_stringifyDocument = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyDocument, "stringifyDocument");
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    var createNode2 = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Document");
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
          const keyToStr = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((v) => typeof v === "number" || v instanceof String || v instanceof Number, "keyToStr");
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
        const node = createNode2.createNode(value, tag, ctx);
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(assertCollection, "assertCollection");
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLError");
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
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLParseError");
      }
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "YAMLWarning");
      }
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((src, lc) => (error2) => {
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
var require_resolve_props = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
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
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveProps, "resolveProps");
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(containsNewline, "containsNewline");
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent2, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent2 && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(flowIndentCheck, "flowIndentCheck");
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(mapIncludes, "mapIncludes");
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
      const map2 = new NodeClass(ctx.schema);
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
              if (map2.comment)
                map2.comment += "\n" + keyProps.comment;
              else
                map2.comment = keyProps.comment;
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
        if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
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
          map2.items.push(pair);
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
          map2.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map2.range = [bm.offset, offset, commentEnd ?? offset];
      return map2;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveBlockMap, "resolveBlockMap");
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveBlockSeq, "resolveBlockSeq");
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
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
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveEnd, "resolveEnd");
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    var isBlock = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((token) => token && (token.type === "block-map" || token.type === "block-seq"), "isBlock");
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
            const map2 = coll;
            if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map2.items.push(pair);
          } else {
            const map2 = new YAMLMap.YAMLMap(ctx.schema);
            map2.flow = true;
            map2.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map2.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map2);
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveFlowCollection, "resolveFlowCollection");
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveCollection, "resolveCollection");
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
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
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar3.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeCollection, "composeCollection");
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
        const [indent2, content] = lines2[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent2.length > trimIndent)
            trimIndent = indent2.length;
        } else {
          if (indent2.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent2.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent2.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent2.length + content.length + 1;
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
        let [indent2, content] = lines2[i];
        offset += indent2.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent2.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent2 = "";
        }
        if (type === Scalar3.Scalar.BLOCK_LITERAL) {
          value += sep + indent2.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent2.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent2.slice(trimIndent) + content;
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveBlockScalar, "resolveBlockScalar");
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent2 = 0;
      let chomp = "";
      let error2 = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent2 && n)
            indent2 = n;
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
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent: indent2, chomp, comment, length };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseBlockScalarHeader, "parseBlockScalarHeader");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(splitLines, "splitLines");
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((rel, code2, msg) => onError(offset + rel, code2, msg), "_onError");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveFlowScalar, "resolveFlowScalar");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(plainValue, "plainValue");
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(singleQuotedValue, "singleQuotedValue");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(unfoldLines, "unfoldLines");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(doubleQuotedValue, "doubleQuotedValue");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(foldNewline, "foldNewline");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseCharCode, "parseCharCode");
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar3.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeScalar, "composeScalar");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findScalarTagByName, "findScalarTagByName");
    function findScalarTagByTest({ atKey, directives, schema: schema2 }, value, token, onError) {
      const tag = schema2.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema2[identity.SCALAR];
      if (schema2.compat) {
        const compat = schema2.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema2[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findScalarTagByTest, "findScalarTagByTest");
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(emptyScalarPosition, "emptyScalarPosition");
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error2) {
            const message = error2 instanceof Error ? error2.message : String(error2);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeNode, "composeNode");
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeEmptyNode, "composeEmptyNode");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeAlias, "composeAlias");
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(composeDoc, "composeDoc");
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__require */ .ki)("process");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getErrorPos, "getErrorPos");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parsePrelude, "parsePrelude");
    var Composer = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Composer");
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
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning2) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning2);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
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
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
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
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
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
var require_cst_scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((pos, code2, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code2, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code2, message);
        }, "_onError");
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveAsScalar, "resolveAsScalar");
    function createScalarToken(value, context) {
      const { implicitKey = false, indent: indent2, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent: indent2, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent: indent2, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
          return { type: "block-scalar", offset, indent: indent2, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent: indent2, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent: indent2, source, end };
        default:
          return { type: "scalar", offset, indent: indent2, source, end };
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createScalarToken, "createScalarToken");
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent2 = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent2 === "number")
        indent2 += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent2 === null,
        indent: indent2 !== null && indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(setScalarValue, "setScalarValue");
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent2 = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent: indent2, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent: indent2, props, source: body });
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(setBlockScalarValue, "setBlockScalarValue");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(addEndtoBlockProps, "addEndtoBlockProps");
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent2 = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent: indent2, source, end });
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(setFlowScalarValue, "setFlowScalarValue");
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst), "stringify");
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyToken, "stringifyToken");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringifyItem, "stringifyItem");
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visit2, "visit");
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
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(_visit, "_visit");
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((token) => !!token && "items" in token, "isCollection");
    var isScalar4 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar"), "isScalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(prettyToken, "prettyToken");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(tokenType, "tokenType");
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
var require_lexer = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isEmpty, "isEmpty");
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((ch) => !ch || invalidAnchorChars.has(ch), "isNotAnchorChar");
    var Lexer = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Lexer");
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
          let indent2 = 0;
          while (ch === " ")
            ch = this.buffer[++indent2 + offset];
          if (ch === "\r") {
            const next = this.buffer[indent2 + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent2 + 1;
          }
          return ch === "\n" || indent2 >= this.indentNext || !ch && !this.atEnd ? offset + indent2 : -1;
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
        let indent2 = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent2 = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent2 !== -1 && indent2 < this.indentNext && line[0] !== "#" || indent2 === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent2 === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
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
        const quote2 = this.charAt(0);
        let end = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
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
        let indent2 = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent2 += 1;
              break;
            case "\n":
              nl = i2;
              indent2 = 0;
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
        if (indent2 >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent2;
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
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent2 > lastChar)
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
var require_line_counter = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter3 = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "LineCounter");
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
var require_parser = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__require */ .ki)("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(includesToken, "includesToken");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findNonEmptyIndex, "findNonEmptyIndex");
    function isFlowToken(token) {
      switch (token?.type) {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isFlowToken, "isFlowToken");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getPrevProps, "getPrevProps");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getFirstKeyStartProps, "getFirstKeyStartProps");
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(arrayPushArray, "arrayPushArray");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(fixFlowSeqItems, "fixFlowSeqItems");
    var Parser = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Parser");
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
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
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
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
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
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
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
                  if (st.indent > map2.indent)
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
                map2.items.push({ start });
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
                map2.items.push({ start, explicitKey: true });
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
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
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
                  map2.items.push({ start, key: null, sep: [this.sourceToken] });
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
                map2.items.push({ start, key: fs, sep: [] });
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
              const bv = this.startBlockValue(map2);
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
                  map2.items.push({ start });
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
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
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
      atIndentedComment(start, indent2) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent2)
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
      *lineEnd(token) {
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
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseOptions, "parseOptions");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseAllDocuments, "parseAllDocuments");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseDocument2, "parseDocument");
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
      doc.warnings.forEach((warning2) => log.warn(doc.options.logLevel, warning2));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parse, "parse");
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
        const indent2 = Math.round(options);
        options = indent2 < 1 ? void 0 : indent2 > 8 ? { indent: 8 } : { indent: indent2 };
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(stringify, "stringify");
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Deadline");
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
    const error2 = new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(`Not done after ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(this.at - this.start)}`);
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
  if (signal?.aborted) throw signal.reason instanceof Error ? signal.reason : new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc("Cancelled");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(throwIfCancelled, "throwIfCancelled");

// actions/shared/run-action.ts
var CANCEL_GRACE_MS = 4500;
async function runAction(run2, { clock = systemClock, exit = process.exit } = {}) {
  const controller = new AbortController();
  const cancel = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((signal) => {
    controller.abort(new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(`Cancelled (${signal})`));
    setTimeout(() => exit(1), CANCEL_GRACE_MS).unref();
  }, "cancel");
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  try {
    await run2({ signal: controller.signal, clock });
  } catch (error2) {
    if (error2 instanceof Error) (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz)((0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(error2.stack ?? error2.message));
    const { file, line: startLine } = error2 instanceof _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ && error2.location || {};
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(formatError(error2), file === void 0 || startLine === void 0 ? {} : { file, startLine });
    process.exitCode = _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.Failure;
  } finally {
    process.off("SIGINT", cancel);
    process.off("SIGTERM", cancel);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(runAction, "runAction");
function formatError(error2) {
  if (!(error2 instanceof _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)) return `Unexpected failure: ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)((0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error2))}`;
  const cause = error2.cause === void 0 ? void 0 : `Cause: ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error2.cause)}`;
  return (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)([error2.message, cause, error2.hint].filter((line) => line !== void 0).join("\n"));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatError, "formatError");

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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderSection, "renderSection");
var renderHeading = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((title) => `#### ${title}`, "renderHeading");
function renderProblem(text3) {
  const [first = "", ...rest] = text3.split("\n").filter((line) => line.trim() !== "");
  return [`> <b>${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(first)}</b>`, ...rest.map(_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)].join("<br>");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderProblem, "renderProblem");
var countOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`, "countOf");
function renderTable(headers, rows, { keepEmptyColumns = false } = {}) {
  const isShown = headers.map((_, column) => keepEmptyColumns || rows.some((row) => (row[column] ?? "") !== ""));
  const line = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((cells) => `| ${cells.filter((_, column) => isShown[column]).join(" | ")} |`, "line");
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderTable, "renderTable");
var renderDetails = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((title, body) => `<details><summary>${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forHtml */ .B2)(title)}</summary>

${body}

</details>`, "renderDetails");
async function writeSummary(markdown) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const body = Buffer.byteLength(markdown) <= LARGEST_BYTES ? markdown : cutMarkdown(markdown);
  try {
    await _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(body, true).write();
  } catch (error2) {
    _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.emptyBuffer();
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(`The job summary was not written: ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error2)}`);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(writeSummary, "writeSummary");
function cutMarkdown(markdown) {
  const start = Buffer.from(markdown).subarray(0, LARGEST_BYTES).toString();
  const end = start.lastIndexOf("\n");
  const kept = end > 0 ? start.slice(0, end) : start.slice(0, -1).replace(/&#?\w*$/, "");
  return `${[kept, ...closeBlocks(kept)].join("\n")}

_Cut: a step's summary can hold 1 MiB. The log has the rest._
`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(cutMarkdown, "cutMarkdown");
function closeBlocks(markdown) {
  const isFenceOpen = (markdown.match(/^```/gm) ?? []).length % 2 === 1;
  const open = (markdown.match(/<details>/g) ?? []).length - (markdown.match(/<\/details>/g) ?? []).length;
  return [...isFenceOpen ? ["```"] : [], ...Array(open).fill("\n</details>")];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(closeBlocks, "closeBlocks");

// actions/setup-snowflake/src/sql/built-in-functions.ts
var parseWordList = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => new Set(text3.trim().split(/\s+/)), "parseWordList");
var VOLATILE_FUNCTIONS = parseWordList(`
  CURRENT_AVAILABLE_ROLES CURRENT_DATE CURRENT_IP_ADDRESS CURRENT_SCHEMAS CURRENT_SESSION CURRENT_STATEMENT CURRENT_TIME
  CURRENT_TIMESTAMP CURRENT_TRANSACTION GETDATE GETVARIABLE GET_DDL GET_OBJECT_REFERENCES IS_DATABASE_ROLE_IN_SESSION
  IS_ROLE_IN_SESSION LAST_QUERY_ID LAST_TRANSACTION LOCALTIME LOCALTIMESTAMP NORMAL RANDOM RANDSTR RESULT_SCAN SEQ1 SEQ2
  SEQ4 SEQ8 SYSDATE SYSTIMESTAMP TO_QUERY UNIFORM UUID_STRING ZIPF
`);
var KEYWORDS = parseWordList(`
  ALL AND ANY AS ASOF AT BEFORE BERNOULLI BETWEEN BY CASE CHANGES CUBE DEFINE DISTINCT ELSE ESCAPE EXCEPT EXCLUDE EXISTS
  FETCH FOR FROM GROUP HAVING ILIKE IN INCLUDE INTERSECT IS JOIN LATERAL LIKE LIMIT MATCH_CONDITION MATCH_RECOGNIZE
  MEASURES MINUS NOT OFFSET ON OR ORDER OVER PARTITION PATTERN PIVOT PRIOR QUALIFY REGEXP RENAME REPLACE RLIKE ROLLUP ROW
  SAMPLE SELECT SET SETS SOME SYSTEM TABLE TABLESAMPLE THEN TOP UNION UNPIVOT UNSET USING VALUES WHEN WHERE
`);
var BUILT_IN_FUNCTIONS = parseWordList(`
  ARRAY BINARY CHAR DECIMAL FLOAT MAP NUMBER NUMERIC OBJECT STRING TEXT TIME TIMESTAMP TIMESTAMP_LTZ TIMESTAMP_NTZ
  TIMESTAMP_TZ VARBINARY VARCHAR VECTOR

  CURRENT_ACCOUNT CURRENT_ACCOUNT_NAME CURRENT_AVAILABLE_ROLES CURRENT_CLIENT CURRENT_DATABASE CURRENT_DATE
  CURRENT_IP_ADDRESS CURRENT_ORGANIZATION_NAME CURRENT_REGION CURRENT_ROLE CURRENT_ROLE_TYPE CURRENT_SCHEMA
  CURRENT_SCHEMAS CURRENT_SECONDARY_ROLES CURRENT_SESSION CURRENT_STATEMENT CURRENT_TIME CURRENT_TIMESTAMP
  CURRENT_TRANSACTION CURRENT_USER CURRENT_VERSION CURRENT_WAREHOUSE GETDATE GETVARIABLE INVOKER_ROLE INVOKER_SHARE
  IS_DATABASE_ROLE_IN_SESSION IS_GRANTED_TO_INVOKER_ROLE IS_ROLE_IN_SESSION LAST_QUERY_ID LAST_TRANSACTION LOCALTIME
  LOCALTIMESTAMP SYSDATE SYSTIMESTAMP

  BOOLAND BOOLNOT BOOLOR BOOLXOR COALESCE DECODE EQUAL_NULL GREATEST GREATEST_IGNORE_NULLS IFF IFNULL IS_NULL_VALUE
  LEAST LEAST_IGNORE_NULLS NULLIF NULLIFZERO NVL NVL2 REGR_VALX REGR_VALY ZEROIFNULL CAST CONVERT TRY_CAST

  ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH BITAND BITNOT BITOR BITSHIFTLEFT BITSHIFTRIGHT BITXOR CBRT CEIL CEILING COS
  COSH COT DEGREES DIV0 DIV0NULL EXP FACTORIAL FLOOR HAVERSINE LN LOG MOD PI POW POWER RADIANS ROUND SIGN SIN SINH SQRT
  SQUARE TAN TANH TRUNC TRUNCATE WIDTH_BUCKET NORMAL RANDOM RANDSTR SEQ1 SEQ2 SEQ4 SEQ8 UNIFORM UUID_STRING ZIPF

  ASCII BASE64_DECODE_BINARY BASE64_DECODE_STRING BASE64_ENCODE BIT_LENGTH CHARACTER_LENGTH CHARINDEX CHAR_LENGTH CHR
  COLLATE COLLATION CONCAT CONCAT_WS CONTAINS EDITDISTANCE ENDSWITH HEX_DECODE_BINARY HEX_DECODE_STRING HEX_ENCODE
  INITCAP INSERT JAROWINKLER_SIMILARITY LEFT LENGTH LEN LOWER LPAD LTRIM MD5 MD5_BINARY MD5_HEX MD5_NUMBER_LOWER64
  MD5_NUMBER_UPPER64 OCTET_LENGTH PARSE_IP PARSE_URL POSITION REGEXP_COUNT REGEXP_EXTRACT_ALL REGEXP_INSTR REGEXP_LIKE
  REGEXP_REPLACE REGEXP_SUBSTR REGEXP_SUBSTR_ALL REPEAT REPLACE REVERSE RIGHT RPAD RTRIM RTRIMMED_LENGTH SHA1
  SHA1_BINARY SHA1_HEX SHA2 SHA2_BINARY SHA2_HEX SOUNDEX SOUNDEX_P123 SPACE SPLIT SPLIT_PART STARTSWITH STRTOK
  STRTOK_TO_ARRAY SUBSTR SUBSTRING TRANSLATE TRIM UNICODE UPPER COMPRESS DECOMPRESS_BINARY DECOMPRESS_STRING HASH

  ADD_MONTHS CONVERT_TIMEZONE DATE DATEADD DATEDIFF DATE_FROM_PARTS DATE_PART DATE_TRUNC DAY DAYNAME DAYOFMONTH DAYOFWEEK
  DAYOFWEEKISO DAYOFYEAR EXTRACT HOUR LAST_DAY MINUTE MONTH MONTHNAME MONTHS_BETWEEN NEXT_DAY PREVIOUS_DAY QUARTER SECOND
  TIMEADD TIMEDIFF TIMESTAMPADD TIMESTAMPDIFF TIMESTAMP_FROM_PARTS TIMESTAMP_LTZ_FROM_PARTS TIMESTAMP_NTZ_FROM_PARTS
  TIMESTAMP_TZ_FROM_PARTS TIME_FROM_PARTS TIME_SLICE WEEK WEEKISO WEEKOFYEAR YEAR YEAROFWEEK YEAROFWEEKISO

  TO_ARRAY TO_BINARY TO_BOOLEAN TO_CHAR TO_DATE TO_DECIMAL TO_DOUBLE TO_GEOGRAPHY TO_GEOMETRY TO_JSON TO_NUMBER
  TO_NUMERIC TO_OBJECT TO_QUERY TO_TIME TO_TIMESTAMP TO_TIMESTAMP_LTZ TO_TIMESTAMP_NTZ TO_TIMESTAMP_TZ TO_VARCHAR
  TO_VARIANT TO_XML TRY_BASE64_DECODE_BINARY TRY_BASE64_DECODE_STRING TRY_HEX_DECODE_BINARY TRY_HEX_DECODE_STRING
  TRY_PARSE_JSON TRY_TO_BINARY TRY_TO_BOOLEAN TRY_TO_DATE TRY_TO_DECIMAL TRY_TO_DOUBLE TRY_TO_NUMBER TRY_TO_NUMERIC
  TRY_TO_TIME TRY_TO_TIMESTAMP TRY_TO_TIMESTAMP_LTZ TRY_TO_TIMESTAMP_NTZ TRY_TO_TIMESTAMP_TZ

  ARRAYS_OVERLAP ARRAYS_TO_OBJECT ARRAYS_ZIP ARRAY_APPEND ARRAY_CAT ARRAY_COMPACT ARRAY_CONSTRUCT
  ARRAY_CONSTRUCT_COMPACT ARRAY_CONTAINS ARRAY_DISTINCT ARRAY_EXCEPT ARRAY_FLATTEN ARRAY_GENERATE_RANGE ARRAY_INSERT
  ARRAY_INTERSECTION ARRAY_MAX ARRAY_MIN ARRAY_POSITION ARRAY_PREPEND ARRAY_REMOVE ARRAY_REMOVE_AT ARRAY_REVERSE
  ARRAY_SIZE ARRAY_SLICE ARRAY_SORT ARRAY_TO_STRING AS_ARRAY AS_BINARY AS_BOOLEAN AS_CHAR AS_DATE AS_DECIMAL AS_DOUBLE
  AS_INTEGER AS_NUMBER AS_OBJECT AS_REAL AS_TIME AS_TIMESTAMP_LTZ AS_TIMESTAMP_NTZ AS_TIMESTAMP_TZ AS_VARCHAR CHECK_JSON
  CHECK_XML FILTER FLATTEN GET GET_IGNORE_CASE GET_PATH IS_ARRAY IS_BINARY IS_BOOLEAN IS_CHAR IS_DATE IS_DATE_VALUE
  IS_DECIMAL IS_DOUBLE IS_INTEGER IS_NULL_VALUE IS_OBJECT IS_REAL IS_TIME IS_TIMESTAMP_LTZ IS_TIMESTAMP_NTZ
  IS_TIMESTAMP_TZ IS_VARCHAR JSON_EXTRACT_PATH_TEXT MAP_CAT MAP_CONTAINS_KEY MAP_DELETE MAP_INSERT MAP_KEYS MAP_PICK
  MAP_SIZE OBJECT_CONSTRUCT OBJECT_CONSTRUCT_KEEP_NULL OBJECT_DELETE OBJECT_INSERT OBJECT_KEYS OBJECT_PICK PARSE_JSON
  PARSE_XML REDUCE STRIP_NULL_VALUE TRANSFORM TYPEOF XMLGET

  ANY_VALUE APPROX_COUNT_DISTINCT APPROX_PERCENTILE APPROX_TOP_K ARRAY_AGG ARRAY_UNION_AGG ARRAY_UNIQUE_AGG AVG
  BITAND_AGG BITMAP_BIT_POSITION BITMAP_BUCKET_NUMBER BITMAP_CONSTRUCT_AGG BITMAP_COUNT BITMAP_OR_AGG BITOR_AGG BITXOR_AGG
  BOOLAND_AGG BOOLOR_AGG BOOLXOR_AGG CONDITIONAL_CHANGE_EVENT CONDITIONAL_TRUE_EVENT CORR COUNT COUNT_IF COVAR_POP
  COVAR_SAMP CUME_DIST DENSE_RANK FIRST_VALUE GROUPING GROUPING_ID HASH_AGG HLL KURTOSIS LAG LAST_VALUE LEAD LISTAGG MAX
  MAX_BY MEDIAN MIN MINHASH MIN_BY MODE NTH_VALUE NTILE OBJECT_AGG PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK RANK
  RATIO_TO_REPORT REGR_AVGX REGR_AVGY REGR_COUNT REGR_INTERCEPT REGR_R2 REGR_SLOPE REGR_SXX REGR_SXY REGR_SYY ROW_NUMBER
  SKEW STDDEV STDDEV_POP STDDEV_SAMP SUM VARIANCE VARIANCE_POP VARIANCE_SAMP VAR_POP VAR_SAMP

  SYS_CONNECT_BY_PATH
  DIRECTORY EXPLAIN_JSON GENERATOR GET_DDL GET_OBJECT_REFERENCES IDENTIFIER INFER_SCHEMA RESULT_SCAN SPLIT_TO_TABLE
  STRTOK_SPLIT_TO_TABLE VALIDATE

  ST_AREA ST_ASGEOJSON ST_ASTEXT ST_ASWKT ST_BUFFER ST_CENTROID ST_CONTAINS ST_COVEREDBY ST_COVERS ST_DISTANCE ST_DWITHIN
  ST_GEOGFROMTEXT ST_GEOHASH ST_INTERSECTION ST_INTERSECTS ST_LENGTH ST_MAKELINE ST_MAKEPOINT ST_POINT ST_WITHIN ST_X ST_Y

  SYSTEM$ALLOWLIST SYSTEM$ALLOWLIST_PRIVATELINK SYSTEM$CLUSTERING_DEPTH SYSTEM$CLUSTERING_INFORMATION
  SYSTEM$CURRENT_USER_TASK_NAME SYSTEM$ESTIMATE_QUERY_ACCELERATION SYSTEM$EXPLAIN_JSON_TO_TEXT
  SYSTEM$EXPLAIN_PLAN_JSON SYSTEM$GET_PREDECESSOR_RETURN_VALUE SYSTEM$GET_TAG SYSTEM$LAST_CHANGE_COMMIT_TIME
  SYSTEM$PIPE_STATUS SYSTEM$STREAM_GET_TABLE_TIMESTAMP SYSTEM$STREAM_HAS_DATA SYSTEM$TYPEOF
`);

// actions/setup-snowflake/src/sql/object-types.ts
var OBJECT_TYPES = [
  ...["ACCOUNT", "MANAGED ACCOUNT", "ORGANIZATION ACCOUNT", "ORGANIZATION PROFILE", "ORGANIZATION USER"],
  ...["ORGANIZATION USER GROUP", "CONNECTION", "FAILOVER GROUP", "REPLICATION GROUP", "RESOURCE MONITOR", "WAREHOUSE"],
  ...["ROLE", "DATABASE ROLE", "APPLICATION ROLE", "USER", "SHARE", "LISTING", "DATA EXCHANGE", "CONTACT", "BUDGET"],
  ...["APPLICATION", "APPLICATION PACKAGE", "COMPUTE POOL", "EXTERNAL VOLUME", "PROVISIONED THROUGHPUT", "INTEGRATION"],
  ...["API", "CATALOG", "EXTERNAL ACCESS", "NOTIFICATION", "SECURITY", "STORAGE"].map((word2) => `${word2} INTEGRATION`),
  ...["DATABASE", "SCHEMA", "TABLE", "VIEW", "MATERIALIZED VIEW", "SEMANTIC VIEW", "SEQUENCE", "INDEX", "COLUMN"],
  ...["DYNAMIC", "DYNAMIC ICEBERG", "EVENT", "EXTERNAL", "HYBRID", "ICEBERG", "INTERACTIVE", "ONLINE FEATURE"].map(
    (word2) => `${word2} TABLE`
  ),
  ...["AGGREGATION", "AUTHENTICATION", "BACKUP", "FEATURE", "INGRESS", "JOIN", "MASKING", "NETWORK", "PACKAGES"].map(
    (word2) => `${word2} POLICY`
  ),
  ...["PASSWORD", "PRIVACY", "PROJECTION", "ROW ACCESS", "SESSION", "SNAPSHOT", "STORAGE LIFECYCLE"].map(
    (word2) => `${word2} POLICY`
  ),
  ...["FUNCTION", "EXTERNAL FUNCTION", "DATA METRIC FUNCTION", "PROCEDURE", "TASK", "ALERT", "STREAM", "PIPE", "STAGE"],
  ...["FILE FORMAT", "NETWORK RULE", "SECRET", "TAG", "TYPE", "NOTEBOOK", "NOTEBOOK PROJECT", "STREAMLIT", "WORKSPACE"],
  ...["GIT REPOSITORY", "IMAGE REPOSITORY", "ARTIFACT REPOSITORY", "SERVICE", "GATEWAY", "SNAPSHOT", "SNAPSHOT SET"],
  ...["BACKUP SET", "CORTEX SEARCH SERVICE", "AGENT", "EXTERNAL AGENT", "MCP SERVER", "MODEL", "MODEL MONITOR"],
  ...["DATASET", "DBT PROJECT", "DCM PROJECT", "EXPERIMENT", "POSTGRES INSTANCE", "PARAMETER"]
];
var TYPE_VARIANTS = [
  ["INTERACTIVE WAREHOUSE", "WAREHOUSE"],
  ["ADAPTIVE WAREHOUSE", "WAREHOUSE"],
  ["EXTERNAL LISTING", "LISTING"],
  ["ORGANIZATION LISTING", "LISTING"]
];
var WORDS_TO_TYPE = new Map([...OBJECT_TYPES.map((type) => [type, type]), ...TYPE_VARIANTS]);
var LONGEST_TYPE = 3;
var MODIFIERS = parseWordList("LOCAL GLOBAL TEMP TEMPORARY VOLATILE TRANSIENT SECURE RECURSIVE AGGREGATE PERSONAL");
var TEMPORARY_MODIFIERS = parseWordList("TEMP TEMPORARY VOLATILE");
var PLURAL_TO_TYPE = new Map(OBJECT_TYPES.map((type) => [pluralize(type), type]));
function pluralize(type) {
  if (type.endsWith("INDEX")) return `${type}ES`;
  return type.endsWith("Y") && !type.endsWith("AY") ? `${type.slice(0, -1)}IES` : `${type}S`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(pluralize, "pluralize");
var singularize = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((plural) => PLURAL_TO_TYPE.get(plural) ?? plural.replace(/IES$/, "Y").replace(/S$/, ""), "singularize");
function readType(code2, at) {
  for (let count = LONGEST_TYPE; count > 0; count--) {
    if (count > 1 && (at + count >= code2.length || code2.text(at + count) === ".")) continue;
    let words = code2.word(at);
    for (let index = 1; index < count; index++) words += ` ${code2.word(at + index)}`;
    const type = WORDS_TO_TYPE.get(words);
    if (type !== void 0) return { type, next: at + count };
  }
  return void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readType, "readType");
function readObjectType(code2, at) {
  let temporary = false;
  for (let next = at; ; next++) {
    const result = readType(code2, next);
    if (result !== void 0) return { ...result, temporary, isKnown: true };
    const word2 = code2.word(next);
    if (!MODIFIERS.has(word2)) return { ...readClass(code2, next), temporary, isKnown: false };
    temporary ||= TEMPORARY_MODIFIERS.has(word2);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readObjectType, "readObjectType");
function readClass(code2, at) {
  let [type, next] = [code2.word(at), at + 1];
  while (code2.text(next) === ".") {
    type += `.${code2.upper(next + 1)}`;
    next += 2;
  }
  return { type, next: Math.min(next, code2.length) };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readClass, "readClass");

// actions/setup-snowflake/src/sql/literals.ts
var ESCAPES = { n: "\n", t: "	", r: "\r", 0: "\0", b: "\b", f: "\f" };
var ESCAPE_SEQUENCE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|[0-7]{3}|[\s\S])/g;
var QUOTE_OR_ESCAPE_SEQUENCE = new RegExp(`''|${ESCAPE_SEQUENCE.source}`, "g");
function decodeEscape(escaped) {
  if (/^[xu]./.test(escaped)) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  if (/^[0-7]{3}$/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8));
  return ESCAPES[escaped] ?? escaped;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(decodeEscape, "decodeEscape");
var decodeEscapes = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => text3.replace(ESCAPE_SEQUENCE, (_, escaped) => decodeEscape(escaped)), "decodeEscapes");
function unquote(text3) {
  if (text3.startsWith("$$")) return text3.replace(/^\$\$|\$\$$/g, "");
  if (text3.startsWith('"')) return text3.replace(/^"|"$/g, "").replace(/""/g, '"');
  if (!text3.startsWith("'")) return text3;
  return text3.replace(/^'|'$/g, "").replace(QUOTE_OR_ESCAPE_SEQUENCE, (_, escaped) => escaped === void 0 ? "'" : decodeEscape(escaped));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(unquote, "unquote");
var formatString = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => quote(text3.replace(/\\/g, "\\\\"), "'"), "formatString");
var quote = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3, mark) => mark + text3.replaceAll(mark, mark + mark) + mark, "quote");

// actions/setup-snowflake/src/sql/token-list.ts
var KINDS = ["word", "number", "string", "name", "body", "variable", "path", "symbol", "comment", "command"];
var LONG = 255;
var TokenList = class _TokenList {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "TokenList");
  }
  sql;
  length;
  tokens;
  /** The position of the first token in the arrays. */
  first;
  /** The offset of `sql` in the text that was tokenized. */
  base;
  constructor(sql, tokens, { first, length, base }) {
    this.sql = sql;
    this.tokens = tokens;
    this.first = first;
    this.length = length;
    this.base = base;
  }
  /** The kind of a token; undefined after the last one. */
  kind(at) {
    return this.has(at) ? KINDS[this.tokens.kinds[this.first + at] ?? KINDS.length] : void 0;
  }
  start(at) {
    return this.has(at) ? (this.tokens.starts[this.first + at] ?? 0) - this.base : this.sql.length;
  }
  end(at) {
    if (!this.has(at)) return this.sql.length;
    const start = this.tokens.starts[this.first + at] ?? 0;
    const length = this.tokens.lengths[this.first + at] ?? 0;
    return start + (length < LONG ? length : this.tokens.longLengths.get(start) ?? 0) - this.base;
  }
  has(at) {
    return at >= 0 && at < this.length;
  }
  /** The text of a token; empty after the last one. */
  text(at) {
    return this.has(at) ? this.sql.slice(this.start(at), this.end(at)) : "";
  }
  /** A word in upper case; empty for any other token. */
  word(at) {
    return this.kind(at) === "word" ? this.text(at).toUpperCase() : "";
  }
  /** A word in upper case, or the text of any other token. */
  upper(at) {
    return this.kind(at) === "word" ? this.text(at).toUpperCase() : this.text(at);
  }
  /** Whether a token is a symbol. */
  isSymbol(at, symbol) {
    return this.kind(at) === "symbol" && this.sql.charCodeAt(this.start(at)) === symbol.charCodeAt(0);
  }
  /** Whether a token is a string or a `$$` body. */
  isLiteral(at) {
    const kind = this.kind(at);
    return kind === "string" || kind === "body";
  }
  /** Whether these words (in upper case) or symbols start at a position: `matches(0, 'CREATE', 'OR', 'REPLACE')`. */
  matches(at, ...texts) {
    return texts.every((text3, index) => this.upper(at + index) === text3);
  }
  /** The position of a word (in upper case) or symbol; -1 if there is none. */
  find(text3, from = 0) {
    for (let at = from; at < this.length; at++) if (this.upper(at) === text3) return at;
    return -1;
  }
  /** The position of the parenthesis that closes the one at `open`; the last position if none does. */
  findClosing(open) {
    let nesting = 0;
    for (let at = open; at < this.length; at++) {
      if (this.isSymbol(at, "(")) nesting++;
      else if (this.isSymbol(at, ")") && --nesting === 0) return at;
    }
    return this.length - 1;
  }
  /** The position of a word (in upper case) outside of parentheses; -1 if there is none. */
  findOutside(word2, from) {
    for (let at = from; at < this.length; at++) {
      if (this.isSymbol(at, "(")) at = this.findClosing(at);
      else if (this.word(at) === word2) return at;
    }
    return -1;
  }
  /** The ranges of positions between commas, outside of inner parentheses. */
  splitAtCommas(from = 0, to = this.length) {
    const ranges = [];
    let start = from;
    for (let at = from; at < to; at++) {
      if (this.isSymbol(at, "(")) at = this.findClosing(at);
      else if (this.isSymbol(at, ",")) {
        ranges.push([start, at]);
        start = at + 1;
      }
    }
    return start < to ? [...ranges, [start, to]] : ranges;
  }
  /** The tokens at some positions, with the text from the first to the last of them. */
  slice(from, to = this.length) {
    const end = Math.min(to, this.length);
    const [start, last] = from < end ? [this.start(from), this.end(end - 1)] : [0, 0];
    const range = { first: this.first + from, length: Math.max(end - from, 0), base: this.base + start };
    return new _TokenList(this.sql.slice(start, last), this.tokens, range);
  }
  at(at) {
    const kind = this.kind(at);
    return kind === void 0 ? void 0 : { kind, text: this.text(at), offset: this.start(at) };
  }
  *[Symbol.iterator]() {
    for (let at = 0; at < this.length; at++) yield this.at(at);
  }
};
var TokenBuffer = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "TokenBuffer");
  }
  sql;
  kinds = new Uint8Array();
  starts = new Uint32Array();
  lengths = new Uint8Array();
  longLengths = /* @__PURE__ */ new Map();
  length = 0;
  constructor(sql) {
    this.sql = sql;
  }
  add(kind, start, end) {
    if (this.length === 0) this.allocate(this.sql.length - start);
    this.kinds[this.length] = KINDS.indexOf(kind);
    this.starts[this.length] = start;
    this.lengths[this.length++] = Math.min(end - start, LONG);
    if (end - start >= LONG) this.longLengths.set(start, end - start);
  }
  allocate(count) {
    this.kinds = new Uint8Array(count);
    this.starts = new Uint32Array(count);
    this.lengths = new Uint8Array(count);
  }
  finish() {
    const { kinds, starts, lengths, longLengths, length } = this;
    return new TokenList(this.sql, { kinds, starts, lengths, longLengths }, { first: 0, length, base: 0 });
  }
};

// actions/setup-snowflake/src/sql/tokens.ts
var WORD = /[\p{L}\p{N}_$]*/uy;
var LETTER = /[\p{L}_]/u;
var NUMBER = /\d+(\.\d+)?([eE][+-]?\d+)?/y;
var PATH = /(?:(?!->>)[^\s;,()'"])*/y;
var VARIABLE = /&\{\w+\}/y;
var COMMAND = /!(abort|connect|define|disconnect|edit|exit|help|helps|load|options|opts|pause|print|queries|quit|rehash|result|set|source|spool|system|variables|vars)\b(?!\s*\()[^\n]*/iy;
var LINE = /[^\r\n]*/y;
var SPACE = /\s+/y;
function tokenizeSql(sql) {
  const code2 = new TokenBuffer(sql);
  const comments = new TokenBuffer(sql);
  const unterminated = [];
  const findEnd = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((pattern, from) => {
    pattern.lastIndex = from;
    return pattern.test(sql) ? pattern.lastIndex : from;
  }, "findEnd");
  let offset = 0;
  while (offset < sql.length) {
    const start = offset;
    const { kind, end, isClosed = true } = readToken(sql, start, findEnd);
    offset = end;
    if (kind === void 0) continue;
    if (!isClosed) unterminated.push({ kind, offset: start });
    (kind === "comment" ? comments : code2).add(kind, start, end);
  }
  return { code: code2.finish(), comments: comments.finish(), unterminated };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(tokenizeSql, "tokenizeSql");
function readToken(sql, start, findEnd) {
  const character = sql[start] ?? "";
  const next = sql[start + 1];
  const until = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((kind, end, length) => end < 0 ? { kind, end: sql.length, isClosed: false } : { kind, end: end + length }, "until");
  switch (character) {
    case "'":
      return until("string", findStringEnd(sql, start + 1), 1);
    case '"':
      return until("name", findNameEnd(sql, start + 1), 1);
    case "$":
      return next === "$" ? until("body", sql.indexOf("$$", start + 2), 2) : { kind: "symbol", end: start + 1 };
    case "@":
      return { kind: "path", end: findEnd(PATH, start + 1) };
    case "-":
      return next === "-" ? readLineComment(start, findEnd) : { kind: "symbol", end: start + 1 };
    case "/":
      if (next === "/") return readLineComment(start, findEnd);
      return next === "*" ? until("comment", sql.indexOf("*/", start + 2), 2) : { kind: "symbol", end: start + 1 };
    case "!": {
      const end = startsLine(sql, start) ? findEnd(COMMAND, start) : start;
      return end > start ? { kind: "command", end } : { kind: "symbol", end: start + 1 };
    }
    case "&": {
      const end = findEnd(VARIABLE, start);
      return end > start ? { kind: "variable", end } : { kind: "symbol", end: start + 1 };
    }
  }
  if (character === " " || character === "\n") return { kind: void 0, end: findEnd(SPACE, start) };
  if (character >= "0" && character <= "9") return { kind: "number", end: findEnd(NUMBER, start) };
  const point = String.fromCodePoint(sql.codePointAt(start) ?? 0);
  if (LETTER.test(point)) {
    const end = findEnd(WORD, start);
    return sql.startsWith("://", end) ? { kind: "path", end: findEnd(PATH, end) } : { kind: "word", end };
  }
  const space = findEnd(SPACE, start);
  return space > start ? { kind: void 0, end: space } : { kind: "symbol", end: start + point.length };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readToken, "readToken");
function startsLine(sql, offset) {
  let before = offset - 1;
  while (before >= 0 && /[ \t\r]/.test(sql[before] ?? "")) before--;
  return before < 0 || sql[before] === "\n" || sql[before] === ";";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(startsLine, "startsLine");
var readLineComment = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((start, findEnd) => ({
  kind: "comment",
  end: findEnd(LINE, start)
}), "readLineComment");
function findStringEnd(sql, from) {
  for (let at = from; at < sql.length; at++) {
    if (sql[at] === "\\") at++;
    else if (sql[at] === "'") {
      if (sql[at + 1] !== "'") return at;
      at++;
    }
  }
  return -1;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findStringEnd, "findStringEnd");
function findNameEnd(sql, from) {
  let at = sql.indexOf('"', from);
  while (at >= 0 && sql[at + 1] === '"') at = sql.indexOf('"', at + 2);
  return at;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findNameEnd, "findNameEnd");

// actions/setup-snowflake/src/sql/identifier.ts
var isObjectName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => Array.isArray(name), "isObjectName");
var ACCOUNT_OBJECT = /^(ACCOUNT|DATABASE|WAREHOUSE|ROLE|USER|RESOURCE MONITOR|SHARE|EXTERNAL VOLUME|COMPUTE POOL|.*INTEGRATION)$/;
function countNameParts(type) {
  if (ACCOUNT_OBJECT.test(type)) return 1;
  return type === "SCHEMA" || type === "DATABASE ROLE" ? 2 : 3;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(countNameParts, "countNameParts");
var readNamePart = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at) => code2.kind(at) === "name" ? unquote(code2.text(at)) : code2.word(at), "readNamePart");
function readObjectName(code2, at) {
  const parts = [];
  let next = at;
  for (; ; ) {
    const kind = code2.kind(next);
    if (parts.length === 1 && code2.text(next) === ".") parts.push("PUBLIC");
    else if (kind !== "word" && kind !== "name") return void 0;
    else parts.push(readNamePart(code2, next++));
    if (code2.text(next) !== ".") break;
    next++;
  }
  if (parts.at(-1) === "IDENTIFIER" && code2.text(next) === "(") return void 0;
  return { name: parts, next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readObjectName, "readObjectName");
function readNameReference(code2, at) {
  if (!code2.matches(at, "IDENTIFIER", "(")) return readObjectName(code2, at);
  const close = code2.findClosing(at + 1);
  const isSingle = close === at + 3;
  if (isSingle && code2.kind(at + 2) === "string") {
    return { name: readWholeName(unquote(code2.text(at + 2))), next: close + 1 };
  }
  const isVariable = close === at + 4 && code2.text(at + 2) === "$" && code2.kind(at + 3) === "word";
  return { name: isVariable ? { variable: code2.word(at + 3) } : void 0, next: close + 1 };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readNameReference, "readNameReference");
function readWholeName(text3) {
  const { code: code2 } = tokenizeSql(text3);
  const result = readObjectName(code2, 0);
  return result?.next === code2.length ? result.name : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readWholeName, "readWholeName");
function parseObjectName(text3) {
  const { code: code2 } = tokenizeSql(text3);
  if (readObjectName(code2, 0)?.next !== code2.length) return [text3];
  return [...code2].flatMap(({ kind, text: part }) => kind === "symbol" ? [] : [unquote(part)]);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseObjectName, "parseObjectName");
var isSameName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((left, right) => left.length === right.length && left.every((part, index) => part === right[index]), "isSameName");
var createNameKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((kind, name, signature = "") => `${kind}|${name.join("\0")}|${signature}`, "createNameKey");
var formatKindAndName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((kind, name) => `${kind} ${formatObjectName(name)}`, "formatKindAndName");
var formatObjectName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => name.map((part) => /^[A-Z_][A-Z0-9_$]*$/.test(part) ? part : `"${part.replace(/"/g, '""')}"`).join("."), "formatObjectName");

// actions/setup-snowflake/src/sql/data-type-names.ts
var SYNONYMS = {
  ...mapAll("NUMBER", "NUMBER DECIMAL DEC NUMERIC FIXED INT INTEGER BIGINT SMALLINT TINYINT BYTEINT"),
  ...mapAll("FLOAT", "FLOAT FLOAT4 FLOAT8 DOUBLE REAL", "DOUBLE PRECISION"),
  ...mapAll("VARCHAR", "VARCHAR STRING TEXT NVARCHAR NVARCHAR2", "CHAR VARYING", "NCHAR VARYING", "CHARACTER VARYING"),
  ...mapAll("CHAR", "CHAR CHARACTER NCHAR"),
  ...mapAll("BINARY", "BINARY VARBINARY", "BINARY VARYING"),
  ...mapAll("BOOLEAN", "BOOLEAN BOOL"),
  // TIMESTAMP is the type of TIMESTAMP_TYPE_MAPPING, by default TIMESTAMP_NTZ.
  ...mapAll("TIMESTAMP_NTZ", "TIMESTAMP TIMESTAMP_NTZ TIMESTAMPNTZ DATETIME", "TIMESTAMP WITHOUT TIME ZONE"),
  ...mapAll("TIMESTAMP_LTZ", "TIMESTAMP_LTZ TIMESTAMPLTZ", "TIMESTAMP WITH LOCAL TIME ZONE"),
  ...mapAll("TIMESTAMP_TZ", "TIMESTAMP_TZ TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE"),
  ...mapAll("", "DATE TIME VARIANT OBJECT ARRAY MAP VECTOR GEOGRAPHY GEOMETRY FILE DECFLOAT UUID")
};
function mapAll(type, words, ...phrases) {
  return Object.fromEntries([...words.split(" "), ...phrases].map((synonym) => [synonym, type || synonym]));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(mapAll, "mapAll");
var LONGEST_SYNONYM = 5;
function readDataTypeName(code2, at) {
  for (let length = LONGEST_SYNONYM; length > 0; length--) {
    const words = Array.from({ length }, (_, index) => code2.word(at + index)).join(" ");
    const type = SYNONYMS[words];
    if (type !== void 0) return { type, next: at + length };
  }
  return void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readDataTypeName, "readDataTypeName");

// actions/setup-snowflake/src/sql/signature.ts
var SIGNATURE_TYPES = parseWordList("FUNCTION PROCEDURE");
var hasSignature = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type) => SIGNATURE_TYPES.has(type.slice(type.lastIndexOf(" ") + 1)), "hasSignature");
var ARGUMENT_MODES = parseWordList("IN INPUT OUT OUTPUT");
var PARAMETRIC_TYPES = parseWordList("TABLE VECTOR");
function readSignature(code2, open, hasNames) {
  const close = code2.findClosing(open);
  const types = code2.splitAtCommas(open + 1, close).map(([from, to]) => {
    const argument = code2.slice(from, to);
    let at = hasNames && argument.length > 1 ? 1 : 0;
    if (hasNames && ARGUMENT_MODES.has(argument.word(at)) && argument.length > at + 1) at++;
    return normalizeType(argument, at, hasNames);
  });
  return { signature: `(${types.join(", ")})`, next: close + 1 };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readSignature, "readSignature");
function normalizeType(code2, at, hasNames) {
  const { type: name, next } = readDataTypeName(code2, at) ?? { type: code2.word(at), next: at + 1 };
  const type = name === "CHAR" ? "VARCHAR" : name;
  if (!PARAMETRIC_TYPES.has(type) || code2.text(next) !== "(") return type;
  const parameters = code2.splitAtCommas(next + 1, code2.findClosing(next)).map(([from, to]) => {
    const parameter = code2.slice(from, to);
    if (parameter.kind(0) === "number") return parameter.text(0);
    return normalizeType(parameter, hasNames && type === "TABLE" && parameter.length > 1 ? 1 : 0, hasNames);
  });
  return `${type}(${parameters.join(", ")})`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(normalizeType, "normalizeType");
var normalizeSignature = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((signature) => signature.toUpperCase().replace(/\bDEFAULT\b|\(\d+(\s*,\s*\d+)?\)|\s+/g, ""), "normalizeSignature");

// actions/setup-snowflake/src/sql/statement-kind.ts
var DDL = /^(create|alter|drop|undrop|comment|grant|revoke)$/;
var isDdl = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ type }) => DDL.test(type), "isDdl");
var QUERY_WORDS = parseWordList("SELECT TABLE WITH VALUES SHOW DESC DESCRIBE LIST LS EXPLAIN (");
var DML_WORDS = parseWordList("INSERT UPDATE DELETE MERGE COPY");
var WRITE_WORDS = parseWordList("INSERT UPDATE DELETE MERGE COPY CALL");
var SESSION_WORDS = parseWordList("USE SET UNSET");
var RUN_WORDS = parseWordList("CALL EXECUTE BEGIN DECLARE REMOVE RM PUT GET");
function classifyStatement(code2) {
  const first = code2.upper(0);
  const setsParameter = first === "ALTER" && code2.word(1) === "SESSION" && /^(SET|UNSET)$/.test(code2.word(2));
  if (SESSION_WORDS.has(first) || setsParameter) return { type: "session" };
  if (isTransactionStart(code2, 0)) return { type: "transaction", boundary: "begin" };
  if (first === "COMMIT" || first === "ROLLBACK") return { type: "transaction", boundary: "end" };
  if (first === "WITH" && !endsInQuery(code2)) return { type: "run" };
  if (QUERY_WORDS.has(first)) return { type: "query" };
  if (DML_WORDS.has(first)) return { type: "dml" };
  if (RUN_WORDS.has(first)) return { type: "run" };
  switch (first) {
    case "GRANT":
      return { type: "grant" };
    case "REVOKE":
      return { type: "revoke" };
    case "CREATE":
      return classifyCreate(code2);
    case "ALTER":
      return { type: "alter", ...readObject(code2, 1) };
    case "DROP":
      return { type: "drop", ...readObject(code2, 1) };
    case "UNDROP":
      return { type: "undrop", ...readObject(code2, 1) };
    case "TRUNCATE":
      return { type: "truncate", ...readTruncated(code2) };
    case "COMMENT":
      return classifyComment(code2);
    default:
      return { type: "unknown" };
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(classifyStatement, "classifyStatement");
function isTransactionStart(code2, at) {
  if (code2.word(at) === "START") return code2.word(at + 1) === "TRANSACTION";
  if (code2.word(at) !== "BEGIN" || code2.text(at + 2) === ":") return false;
  return /^(|;|TRANSACTION|WORK|NAME)$/.test(code2.upper(at + 1));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isTransactionStart, "isTransactionStart");
function endsInQuery(code2) {
  for (let at = 1; at < code2.length; at++) {
    if (code2.matches(at, "AS", "PROCEDURE", "(")) return false;
    if (code2.text(at) === ")" && WRITE_WORDS.has(code2.word(at + 1))) return false;
  }
  return true;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(endsInQuery, "endsInQuery");
function classifyCreate(code2) {
  const isOr = code2.word(1) === "OR";
  const { type, temporary, next } = readObjectType(code2, isOr ? 3 : 1);
  const { ifExists, ...reference } = readReference(code2, type, next, true);
  const whenExists = !isOr ? ifExists ? "keep" : "fail" : code2.word(2) === "ALTER" ? "alter" : "replace";
  return { type: "create", whenExists, temporary, ...reference };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(classifyCreate, "classifyCreate");
function classifyComment(code2) {
  const ifExists = code2.matches(1, "IF", "EXISTS");
  return { type: "comment", ...readObject(code2, ifExists ? 4 : 2), ifExists };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(classifyComment, "classifyComment");
function readTruncated(code2) {
  const hasType = /^(TABLE|MATERIALIZED)$/.test(code2.word(1)) && code2.length > 2 && code2.text(2) !== ".";
  return hasType ? readObject(code2, 1) : readReference(code2, "TABLE", 1, false);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readTruncated, "readTruncated");
function readObject(code2, at) {
  const { type, next } = readObjectType(code2, at);
  return readReference(code2, type, next, false);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readObject, "readObject");
var OPTIONAL_NAMES = parseWordList("ACCOUNT USER WAREHOUSE");
var ACTION_WORDS = parseWordList(
  "SET UNSET ADD REMOVE DROP MODIFY ROTATE SUSPEND RESUME ABORT REFRESH RENAME ENABLE DISABLE"
);
function readReference(code2, objectType, at, isCreate) {
  const word2 = code2.word(at) === "IF" ? code2.word(at + 1) : "";
  const ifExists = word2 === "EXISTS" || word2 === "NOT" && code2.word(at + 2) === "EXISTS";
  const start = ifExists ? at + (word2 === "NOT" ? 3 : 2) : at;
  const hasNoName = !isCreate && OPTIONAL_NAMES.has(objectType) && ACTION_WORDS.has(code2.word(start));
  const result = hasNoName ? void 0 : readNameReference(code2, start);
  if (result === void 0) return { objectType, name: void 0, next: start, ifExists };
  if (!hasSignature(objectType) || code2.text(result.next) !== "(") return { objectType, ...result, ifExists };
  return { objectType, name: result.name, ...readSignature(code2, result.next, isCreate), ifExists };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readReference, "readReference");

// actions/setup-snowflake/src/sql/scripting-block.ts
var CONTROL_STRUCTURES = parseWordList("IF LOOP FOR WHILE REPEAT");
var CREATE_BODY_WORDS = /* @__PURE__ */ new Map([
  ["PROCEDURE", "AS"],
  ["FUNCTION", "AS"],
  ["TASK", "AS"],
  ["ALERT", "THEN"]
]);
var ALTER_BODY_WORDS = /* @__PURE__ */ new Map([
  ["TASK", "AS"],
  ["ALERT", "ACTION"]
]);
var STATEMENT_OPENERS = parseWordList("ELSE LOOP REPEAT EXCEPTION");
var HEAD_ENDS = /* @__PURE__ */ new Map([
  ["IF", ["THEN"]],
  ["ELSEIF", ["THEN"]],
  ["CASE", ["THEN"]],
  ["WHEN", ["THEN"]],
  ["FOR", ["DO", "LOOP"]],
  ["WHILE", ["DO", "LOOP"]]
]);
var ScriptingBlock = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "ScriptingBlock");
  }
  openings = [];
  /** Whether the next token starts a statement of a block, or the statement itself. */
  isStart = true;
  /** The words that end the head of the current statement: what follows is a statement or a body. */
  headEnds = [];
  isBodyNext = false;
  /** The parentheses that are open in the head. */
  nesting = 0;
  /** Whether a semicolon at this point belongs to the block. */
  get isOpen() {
    return this.openings.length > 0;
  }
  /** Adds the token at a position. */
  add(code2, at) {
    if (this.isStart || this.isBodyNext) this.startStatement(code2, at);
    else if (this.headEnds.length > 0) this.readHead(code2, at);
    else if (this.openings.at(-1) === "DECLARE" && isAloneInLine(code2, at)) this.startStatement(code2, at);
    else if (this.isProcedureDeclaration(code2, at)) this.headEnds = ["AS"];
    if (this.isOpen && code2.isSymbol(at, ";")) this.expectStatement();
  }
  startStatement(code2, at) {
    const isBody = this.isBodyNext;
    const word2 = code2.word(at);
    const block = this.openings.at(-1);
    this.isStart = this.isBodyNext = false;
    this.headEnds = [];
    this.nesting = 0;
    if (word2 === "" || /^[.:]$/.test(code2.text(at + 1))) return;
    if (word2 === "DECLARE") this.open("DECLARE");
    else if (word2 === "BEGIN") {
      if (isTransactionStart(code2, at)) return;
      if (block === "DECLARE" && !isBody) this.openings.pop();
      this.open("BEGIN");
    } else if (word2 === "CREATE" || word2 === "ALTER") this.expectBody(code2, at);
    else if (!isBody && block !== void 0 && block !== "DECLARE") this.startBlockStatement(code2, at);
  }
  startBlockStatement(code2, at) {
    const word2 = code2.word(at);
    if (word2 === "END") {
      if (!CONTROL_STRUCTURES.has(code2.word(at + 1))) this.openings.pop();
    } else if (STATEMENT_OPENERS.has(word2)) this.expectStatement();
    else {
      if (word2 === "CASE") this.openings.push("CASE");
      this.headEnds = HEAD_ENDS.get(word2) ?? [];
    }
  }
  expectBody(code2, at) {
    const isCreate = code2.word(at) === "CREATE";
    const { type } = readObjectType(code2, isCreate && code2.word(at + 1) === "OR" ? at + 3 : at + 1);
    const lastWord = type.slice(type.lastIndexOf(" ") + 1);
    const bodyWord = (isCreate ? CREATE_BODY_WORDS : ALTER_BODY_WORDS).get(lastWord);
    if (bodyWord !== void 0) this.headEnds = [bodyWord];
  }
  readHead(code2, at) {
    const text3 = code2.upper(at);
    if (text3 === "(") this.nesting++;
    else if (text3 === ")") this.nesting--;
    else if (this.nesting === 0 && this.headEnds.includes(text3)) {
      if (text3 === "AS" && code2.word(at - 1) === "EXECUTE") return;
      const isBody = text3 === "AS" || text3 === "ACTION" || !this.isOpen;
      if (isBody) this.isBodyNext = true;
      else this.expectStatement();
    }
  }
  isProcedureDeclaration(code2, at) {
    if (code2.kind(at) !== "word" || code2.word(at) !== "PROCEDURE" || code2.text(at + 1) !== "(") return false;
    const isDeclaration = this.openings.at(-1) === "DECLARE";
    return isDeclaration || !this.isOpen && code2.word(at - 1) === "AS";
  }
  open(opening) {
    this.openings.push(opening);
    this.expectStatement();
  }
  expectStatement() {
    this.isStart = true;
    this.isBodyNext = false;
    this.headEnds = [];
  }
};
var isAloneInLine = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at) => code2.kind(at) === "word" && code2.word(at) === "BEGIN" && /^(word|name)$/.test(code2.kind(at + 1) ?? "") && code2.word(at + 1) !== "FROM" && code2.sql.slice(code2.end(at - 1), code2.start(at)).includes("\n") && code2.sql.slice(code2.end(at), code2.start(at + 1)).includes("\n"), "isAloneInLine");

// actions/setup-snowflake/src/sql/split-statements.ts
var TOKEN_LABELS = {
  string: "The string '\u2026'",
  name: 'The identifier "\u2026"',
  body: "The body $$\u2026$$",
  comment: "The comment /* \u2026 */"
};
function splitStatements(sql) {
  const { code: code2, unterminated } = tokenizeSql(sql);
  const problems = unterminated.map(({ kind, offset }) => ({
    line: createLineCounter(sql)(offset),
    message: `${TOKEN_LABELS[kind] ?? kind} has no end`
  }));
  const lineAt = createLineCounter(sql);
  const statements = [];
  let [start, partStarts, block] = [0, [0], new ScriptingBlock()];
  const finishStatement = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((end) => {
    if (start < end) {
      const offset = code2.start(start);
      const statement = code2.slice(start, end);
      const parts = partStarts.length > 1 ? cutChain(code2, partStarts, end) : [statement];
      statements.push({ code: statement, parts, offset, line: lineAt(offset) });
      if (block.isOpen && problems.length === 0) {
        problems.push({ line: lineAt(offset), message: "The block BEGIN \u2026 END has no end" });
      }
    }
    start = end + 1;
    partStarts = [start];
    block = new ScriptingBlock();
  }, "finishStatement");
  for (let at = 0; at < code2.length; at++) {
    if (code2.kind(at) === "command") {
      const [command = ""] = code2.text(at).split(/\s/);
      const message = `${command} is a command of SnowSQL and the Snowflake CLI, which Snowflake does not run; remove it`;
      const problem = { line: 0, message };
      problems.push(problem);
      finishStatement(at);
      problem.line = lineAt(code2.start(at));
      continue;
    }
    if (!block.isOpen && code2.isSymbol(at, ";")) finishStatement(at);
    else if (!block.isOpen && isFlowOperator(code2, at)) {
      at += FLOW_OPERATOR.length - 1;
      partStarts.push(at + 1);
      block = new ScriptingBlock();
    } else block.add(code2, at);
  }
  finishStatement(code2.length);
  return { statements, problems };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(splitStatements, "splitStatements");
var FLOW_OPERATOR = "->>";
var isFlowOperator = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at) => code2.isSymbol(at, "-") && code2.sql.startsWith(FLOW_OPERATOR, code2.start(at)), "isFlowOperator");
var cutChain = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, starts, end) => starts.map((from, index) => code2.slice(from, (starts[index + 1] ?? end + FLOW_OPERATOR.length) - FLOW_OPERATOR.length)).filter(({ length }) => length > 0), "cutChain");
function createLineCounter(sql) {
  let [line, lineEnd] = [1, sql.indexOf("\n")];
  return (offset) => {
    for (; lineEnd >= 0 && lineEnd < offset; lineEnd = sql.indexOf("\n", lineEnd + 1)) line++;
    return line;
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createLineCounter, "createLineCounter");

// actions/setup-snowflake/src/sql/statement.ts
function createStatement(location, { code: code2, parts: texts }, shown = code2.sql) {
  const parts = texts.map((part) => ({ code: part, kind: classifyStatement(part) }));
  const [first = { code: code2, kind: { type: "unknown" } }] = parts;
  return { ...location, sql: code2.sql, shown, code: code2, kind: parts.length > 1 ? classifyChain(parts) : first.kind, parts };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createStatement, "createStatement");
function parseStatement(sql, location) {
  const [text3] = splitStatements(sql).statements;
  if (text3 === void 0) throw new Error(`Not a statement: ${sql}`);
  return createStatement(location, text3);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseStatement, "parseStatement");
var classifyChain = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((parts) => parts.every(({ kind }) => kind.type === "query") ? { type: "query" } : { type: "run" }, "classifyChain");
var readParts = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((sql) => splitStatements(sql).statements.flatMap(({ parts }) => parts.map((code2) => ({ code: code2, kind: classifyStatement(code2) }))), "readParts");
var LONGEST_TITLE = 90;
var formatLocation = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ file, line }) => `${file}:${line}`, "formatLocation");
function abbreviateStatement({ shown }) {
  const line = shown.slice(0, LONGEST_TITLE * 10).replace(/\s+/g, " ").trim();
  const isWhole = line.length <= LONGEST_TITLE && shown.length <= LONGEST_TITLE * 10;
  return isWhole ? line : `${line.slice(0, LONGEST_TITLE - 1)}\u2026`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(abbreviateStatement, "abbreviateStatement");

// actions/setup-snowflake/src/apply/query-tag.ts
var LONGEST_TAG = 2e3;
var PLACEHOLDER = /\{(repository|run|commit|statement)\}/g;
function createQueryTag(template, statement) {
  const { GITHUB_REPOSITORY = "", GITHUB_RUN_ID = "", GITHUB_RUN_ATTEMPT = "", GITHUB_SHA = "" } = process.env;
  const values = {
    repository: GITHUB_REPOSITORY,
    run: [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT].filter((part) => part !== "").join("."),
    commit: GITHUB_SHA,
    statement: statement === void 0 ? "" : formatLocation(statement)
  };
  const tag = template.replace(PLACEHOLDER, (_, name) => values[name] ?? "");
  return tag.slice(0, LONGEST_TAG);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createQueryTag, "createQueryTag");

// actions/setup-snowflake/src/secrets/secret-names.ts
var SECRET_LAST_WORDS = parseWordList(`
  APIKEY APIKEYS AUTHORIZATION BEARER CONNECTIONSTRING COOKIE CREDENTIAL CREDENTIALS DSN JWT MASTERKEY PASSCODE
  PASSPHRASE PASSWD PASSWORD PASSWORT PAT PEM PRIVATEKEY PW PWD SASTOKEN SECRET SECRETKEY SECRETSTRING TOKEN
`);
var SECRET_KEY_QUALIFIERS = parseWordList(`
  ACCESS ACCOUNT AES API APIM APP AUTH CLIENT CONSUMER DECRYPTION ENCRYPTION FUNCTION FUNCTIONS HMAC HOST INTEGRATION LICENCE
  LICENSE MASTER PRIVATE ROUTING SECRET SERVICE SHARED SIGNING STORAGE SUBSCRIPTION SYMMETRIC
`);
var SECRET_WORD_PAIRS = parseWordList(
  "SECRET_STRING SECRET_VALUE CONNECTION_STRING ACCESS_SIGNATURE PASSWORD_VALUE TOKEN_VALUE"
);
var SECRET_NAME_HINTS = /key|pass|pwd?|pat|pem|secret|token|authorization|bearer|cookie|credential|dsn|jwt|string|signature/i;
var SECRET_ENDINGS = /(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|APIKEY|PWD)_?\d*$/;
function isSecretName(name) {
  if (!SECRET_NAME_HINTS.test(name)) return false;
  const [last = "", before = ""] = splitIntoWords(name).toReversed();
  if (/^(has|is|no)_/i.test(name)) return false;
  if (SECRET_LAST_WORDS.has(last) || SECRET_ENDINGS.test(name.toUpperCase()) || SECRET_WORD_PAIRS.has(`${before}_${last}`))
    return true;
  if (last === "PASS") return before !== "" || name === "pass";
  return last === "KEY" && SECRET_KEY_QUALIFIERS.has(before);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isSecretName, "isSecretName");
var isSecretVariable = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => isSecretName(name) || /^(AUTH|CRED|CREDS|KEY|PASS)$/.test(splitIntoWords(name).at(-1) ?? ""), "isSecretVariable");
var splitIntoWords = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toUpperCase().split(/[^\p{L}\d]+/u).map((word2) => word2.replace(/\d+$/, "")).filter((word2) => word2 !== ""), "splitIntoWords");
var returnsSecret = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((sql) => /\bSYSTEM\$\w*(TOKEN|SECRETS?)\b/i.test(sql), "returnsSecret");
function readKeyName(token) {
  if (token?.kind === "word") return token.text;
  if (token?.kind !== "name" && token?.kind !== "string") return "";
  const name = unquote(token.text);
  return /^[\w .-]{1,64}$/.test(name) ? name : "";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readKeyName, "readKeyName");
function endsWithSecretName(text3) {
  const [, name = ""] = /([\w-]{1,64})["']?\s{0,9}(?:=>|:=|[=:])\s{0,9}["'$]{0,2}$/.exec(unquote(text3).slice(-100)) ?? [];
  return isSecretName(name);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(endsWithSecretName, "endsWithSecretName");

// actions/setup-snowflake/src/secrets/insert-columns.ts
function* findSecretColumnValues(code2) {
  const open = [];
  for (let at = 0; at < code2.length; at++) {
    if (code2.isSymbol(at, "(")) open.push(at);
    if (!code2.isSymbol(at, ")")) continue;
    const start = open.pop();
    const source = code2.word(at + 1);
    if (start === void 0 || !(source === "VALUES" || source === "SELECT" && isColumnList(code2, start))) continue;
    const columns = findSecretColumns(code2, start, at);
    if (columns.size > 0) yield* findValues(code2, at + 2, source === "VALUES" ? 1 : 0, columns);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findSecretColumnValues, "findSecretColumnValues");
function isColumnList(code2, open) {
  let at = open - 1;
  while (at > 0 && code2.word(at) !== "INTO" && isNamePart(code2, at)) at--;
  return code2.word(at) === "INTO";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isColumnList, "isColumnList");
var isNamePart = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at) => code2.kind(at) === "name" || /^[\w$.]+$/.test(code2.text(at)), "isNamePart");
function findSecretColumns(code2, open, close) {
  const secretColumns = /* @__PURE__ */ new Set();
  let column = 0;
  for (let at = open + 1; at < close; at++) {
    if (code2.text(at) === ",") column++;
    else if (isSecretName(readKeyName(code2.at(at)))) secretColumns.add(column);
  }
  return secretColumns;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findSecretColumns, "findSecretColumns");
function* findValues(code2, from, depth, columns) {
  let [nesting, column] = [0, 0];
  for (let at = from; at < code2.length; at++) {
    const text3 = code2.text(at);
    if (text3 === ";" || nesting === 0 && /^(FROM|WHERE|WHEN|INTO|UNION|VALUES)$/.test(code2.word(at))) return;
    if (text3 === "(") {
      if (nesting++ === 0 && depth === 1) column = 0;
    } else if (text3 === ")") {
      if (--nesting < 0) return;
    } else if (text3 === "," && nesting === depth) column++;
    else if (nesting >= depth && columns.has(column) && code2.isLiteral(at)) yield at;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findValues, "findValues");

// actions/setup-snowflake/src/secrets/secret-shapes.ts
var SHAPES = [
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?<value>[\s\S]*?)(?:-----END [A-Z ]*PRIVATE KEY-----|$)/dg },
  // scheme://user:password@host
  { pattern: /:\/\/[^\s/:@'"]*:(?<value>[^\s/@'"]+)@/dg },
  // Parameters of a URL or a connection string; SAS tokens and signed URLs contain a signature.
  {
    pattern: /[?&;](?:sig|signature|x-amz-signature|x-amz-security-token|x-goog-signature)=(?<value>[^&\s'"#;,)]+)/dgi
  },
  { pattern: /[?&;](?<name>[\w.-]+)=(?<value>[^&\s'"#;,)]+)/dg, isSecret: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ name = "" }) => isSecretName(name), "isSecret") },
  { pattern: /[?&](?:key|code)=(?<value>[\w%.~+/=-]{16,})/dgi },
  {
    pattern: /\b(?:(?:Bearer|Basic|ApiKey) +(?<value>[\w.~+/=-]{6,})|Token +(?<long>[\w.~+/=-]{16,}))/dgi,
    // "Basic authentication" contains no token.
    isSecret: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ value, long = "" }) => /\d|[a-z][A-Z]/.test(value ?? long), "isSecret")
  },
  // A line of YAML, an HTTP header.
  {
    pattern: /\n[ \t]*(?:- )?(?<name>[\w.-]+):[ \t]+(?<value>[^\s'"|>{$&*!]\S*)[ \t]*(?=\n)/dg,
    isSecret: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ name = "" }) => isSecretName(name), "isSecret")
  },
  {
    pattern: /\b(?<name>[A-Z]\w{0,40}-[\w-]{0,40}(?:Key|Token|Secret)|Authorization|Cookie):\s*(?<value>[\w.~+/=-]{6,})/dgi,
    isSecret: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ value = "" }) => /\d/.test(value), "isSecret")
  },
  { pattern: /\bhooks\.slack\.com\/(?:services|workflows)\/(?<value>[\w/-]+)/dg },
  { pattern: /\bwebhook\.office\.com\/(?<value>[\w@/-]+)/dg },
  // Tokens of GitHub, GitLab, Slack, Stripe, OpenAI, Google, SendGrid, Databricks, Vault and npm; JSON web tokens.
  { pattern: /\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|npm_\w{30,})/dg },
  {
    pattern: /\b(?:[sr]k_live_\w{10,}|sk-[\w-]{20,}|AIza[\w-]{30,}|SG\.[\w-]{16,99}\.[\w-]{16,}|dapi[\da-f]{30,}|hvs\.\w{20,})/dg
  },
  { pattern: /\beyJ[\w-]{8,9999}\.[\w-]{8,}(?:\.[\w-]*)?/dg }
];
var SHAPE_HINTS = /-----BEGIN|:\/\/|[?&;]|\b(bearer|basic|apikey|token) |[\w-]:\s|authorization:|cookie:|(key|token|secret):|hooks\.|webhook\.|gh[pousr]_|github_pat_|glpat-|xox|npm_|_live_|sk-|AIza|SG\.|dapi|hvs\.|eyJ/i;
function findSecretShapes(text3) {
  if (!SHAPE_HINTS.test(text3)) return [];
  const ranges = [];
  for (const { pattern, isSecret } of SHAPES) {
    for (const match of text3.matchAll(pattern)) {
      if (isSecret !== void 0 && !isSecret(match.groups ?? {})) continue;
      const { value, long } = match.indices?.groups ?? {};
      const [start, end] = value ?? long ?? match.indices?.[0] ?? [0, 0];
      if (start < end && !/^\*+$/.test(text3.slice(start, end))) ranges.push({ start, end });
    }
  }
  return ranges;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findSecretShapes, "findSecretShapes");

// actions/setup-snowflake/src/secrets/literal-masker.ts
var SECRET_HINTS = /pass|pwd|pw|secret|token|key|auth|cookie|cred|bearer|basic|identified|crypt|connection|dsn|jwt|pat\b|pem|sig|:\/\/|-----BEGIN|eyJ|hooks\.|webhook|_live_|gh[pousr]_|github_pat|glpat|xox|sk-|AIza|SG\.|dapi|hvs\.|npm_/i;
var MAX_DEPTH = 5;
var mightContainSecret = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => SECRET_HINTS.test(text3), "mightContainSecret");
function maskLiterals(text3, depth, code2) {
  if (!mightContainSecret(text3) || depth > MAX_DEPTH) return { shown: text3, secrets: [], distinctSecrets: [] };
  return new LiteralMasker(code2 ?? tokenizeSql(text3).code, text3, depth).run();
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(maskLiterals, "maskLiterals");
var PROPERTY_GROUPS = /^CREDENTIALS?$/i;
var CRYPT_FUNCTIONS = /^(TRY_)?(EN|DE)CRYPT(_RAW)?$/;
var AUTH_HEADER = /^x-([\w-]*-)?auth$/i;
var KEY_VALUE_FUNCTIONS = /^OBJECT_(CONSTRUCT|CONSTRUCT_KEEP_NULL|INSERT)$/;
var NOT_SECRET_VALUES = /^(true|false|yes|no|null|none|\$\{\w+\}|)$/i;
var NOT_VALUES = /^(NULL|TRUE|FALSE|NONE|DEFAULT|UNDEFINED|NOT|SELECT|CASE|CURRENT_\w+)$/i;
var LiteralMasker = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "LiteralMasker");
  }
  code;
  sql;
  depth;
  /** The replacement of a token by its position. */
  replacements = /* @__PURE__ */ new Map();
  /** The replacement of the white space and comments after a token, by its position. */
  gapReplacements = /* @__PURE__ */ new Map();
  secrets = /* @__PURE__ */ new Set();
  distinctSecrets = /* @__PURE__ */ new Set();
  /** The open calls: the function and the current argument. */
  calls = [];
  firstWord;
  /** After SELECT a word beside = is a column. */
  isAfterSelect = false;
  constructor(code2, sql, depth) {
    this.code = code2;
    this.sql = sql;
    this.depth = depth;
    this.firstWord = code2.word(0);
  }
  run() {
    if (this.firstWord === "SET" && this.depth === 0) this.maskVariables();
    if (this.code.find("INSERT") >= 0) {
      for (const at of findSecretColumnValues(this.code)) this.mask(at, false);
    }
    for (let at = 0; at < this.code.length; at++) at = Math.max(at, this.maskAt(at));
    const shown = this.renderText();
    return { shown, secrets: [...this.secrets], distinctSecrets: [...this.distinctSecrets] };
  }
  /** The text with all replacements; what is unchanged is copied in as few pieces as possible. */
  renderText() {
    let [shown, copied] = ["", 0];
    const replace = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((start, end, text3) => {
      if (this.sql.slice(start, end) === text3) return;
      shown += this.sql.slice(copied, start) + text3;
      copied = end;
    }, "replace");
    replace(0, this.code.start(0), this.maskGap(-1));
    for (let at = 0; at < this.code.length; at++) {
      replace(this.code.start(at), this.code.end(at), this.replacements.get(at) ?? this.maskNestedText(at));
      replace(this.code.end(at), this.gapEnd(at), this.gapReplacements.get(at) ?? this.maskGap(at));
    }
    return shown + this.sql.slice(copied);
  }
  gapEnd(at) {
    return at + 1 < this.code.length ? this.code.start(at + 1) : this.sql.length;
  }
  /** The white space and comments after a token, masked. */
  maskGap(at) {
    const gap = this.sql.slice(at < 0 ? 0 : this.code.end(at), this.gapEnd(at));
    if (gap.trim() === "") return gap;
    const { comments } = tokenizeSql(gap);
    let [shown, end] = ["", 0];
    for (const { text: text3, offset } of comments) {
      shown += gap.slice(end, offset) + text3.slice(0, 2) + this.maskContent(text3.slice(2));
      end = offset + text3.length;
    }
    return shown + gap.slice(end);
  }
  /** Masks the secret at a position, if there is one; returns the last position it covers. */
  maskAt(at) {
    const token = this.code.at(at);
    if (token === void 0) return at;
    if (token.text === "(") this.calls.push({ name: this.code.word(at - 1), argument: 0 });
    if (token.text === ")") this.calls.pop();
    const call = this.calls.at(-1);
    if (token.text === "," && call !== void 0) call.argument++;
    if (token.kind === "word" && /^select$/i.test(token.text)) this.isAfterSelect = true;
    if (token.text === "(" && CRYPT_FUNCTIONS.test(call?.name ?? "")) {
      this.calls.pop();
      return this.maskGroup(at) - 1;
    }
    const isLiteral2 = this.code.isLiteral(at);
    if (isLiteral2 && this.code.word(at + 1) === "AS" && isSecretName(readKeyName(this.code.at(at + 2)))) this.mask(at);
    if (isLiteral2 && endsWithSecretName(token.text)) return this.maskConcatenated(at);
    if (this.code.word(at - 1) === "IDENTIFIED" && this.code.word(at) === "BY") return this.maskValue(at + 1, "");
    const name = readKeyName(token);
    if (!isSecretName(name) && !(token.kind === "string" && AUTH_HEADER.test(name))) return at;
    const value = this.findValue(at);
    return value === void 0 ? at : this.maskValue(value, name);
  }
  /** Finds the position where the value of the name at a position begins. */
  findValue(at) {
    const key = this.code.at(at);
    let next = at + 1;
    if (key?.kind === "string" && this.code.text(next) === ",") {
      const { name = "", argument = 0 } = this.calls.at(-1) ?? {};
      const isKey = KEY_VALUE_FUNCTIONS.test(name) && (name === "OBJECT_INSERT" ? argument === 1 : argument % 2 === 0);
      return isKey ? next + 1 : void 0;
    }
    if (key?.kind === "word" && this.code.isLiteral(next)) return next;
    if (key?.kind !== "string" && (this.code.word(next) === "IN" || `${this.code.word(next)} ${this.code.word(next + 1)}` === "NOT IN")) {
      return this.code.word(next) === "IN" ? next + 1 : next + 2;
    }
    if (key?.kind === "word" && this.code.kind(next) === "word") {
      let after = next + 1;
      if (this.code.text(after) === "(") after = this.code.findClosing(after) + 1;
      if (this.code.word(after) === "DEFAULT") return after + 1;
      if (this.code.text(after) === ":" && this.code.text(after + 1) === "=") next = after;
      else return void 0;
    }
    const start = next;
    while (next - start < 2 && /^[=:<>!]$/.test(this.code.text(next))) next++;
    let operator = "";
    for (let position = start; position < next; position++) operator += this.code.text(position);
    return /^(=|==|:=|=>|!=|<>|:)$/.test(operator) ? next : void 0;
  }
  /** Masks the literals of an expression: 'x', $$x$$, 'a' || 'b', concat('a', 'b'), ('x'). Returns its last position. */
  maskValue(from, name) {
    let at = from;
    for (; ; ) {
      const token = this.code.at(at);
      if (token === void 0) return at - 1;
      if (token.text === "(") {
        if (PROPERTY_GROUPS.test(name)) return at - 1;
        at = this.maskGroup(at, this.depth > 0);
      } else if (this.isQuoted(at, this.acceptsUnquoted(name))) at = this.maskAdjacent(at) + 1;
      else if (token.text === "`") at = this.maskBackticks(at) + 1;
      else if (token.kind === "word" && this.code.text(at + 1) === "(") at = this.maskGroup(at + 1);
      else return this.maskUnquoted(at, name);
      if (this.code.text(at) === "|" && this.code.text(at + 1) === "|") at += 2;
      else if (this.code.text(at) === "+") at++;
      else if (this.code.text(at) === "\\" && this.depth > 0) at++;
      else if (!this.isQuoted(at, this.depth > 0)) return at - 1;
    }
  }
  /** 'ALTER USER u SET PASSWORD = ''' || 'x' || '''': masks the literals between the two quotes. Returns the last position. */
  maskConcatenated(from) {
    let isOpen = /['"$]$/.test(unquote(this.code.text(from)));
    let at = from + 1;
    while (/^[|,+]$/.test(this.code.text(at))) {
      while (/^[|,+]$/.test(this.code.text(at))) at++;
      const token = this.code.at(at);
      const content = this.code.isLiteral(at) ? unquote(this.code.text(at)) : "";
      const isQuote = /^['"$]/.test(content);
      if (token === void 0 || isOpen && isQuote) return at - 1;
      if (isQuote && content.length > 2) {
        this.mask(at);
        return at;
      }
      if (isQuote) isOpen = true;
      else if (this.code.isLiteral(at)) this.mask(at);
      else if (this.code.text(at + 1) === "(") at = this.maskGroup(at + 1) - 1;
      else if (/^[:$]$/.test(token.text)) at++;
      at++;
    }
    return at - 1;
  }
  /** Masks every literal in a pair of parentheses; returns the position after it. */
  maskGroup(open, inCode = false) {
    const close = this.code.findClosing(open);
    for (let at = open; at <= close; at++) if (this.isQuoted(at, inCode)) this.mask(at);
    return close + 1;
  }
  /** In Python and JavaScript double quotes make a string, too. */
  isQuoted(at, inCode) {
    return this.code.isLiteral(at) || inCode && this.code.kind(at) === "name";
  }
  // A quote that is not doubled ends the literal too early; the rest follows without white space.
  maskAdjacent(at) {
    this.mask(at);
    let last = at;
    while (this.isAdjacent(last + 1)) {
      last++;
      this.secrets.add(unquote(this.code.text(last)));
      this.replacements.set(last, "");
    }
    if (last > at) this.addSecret(this.sql.slice(this.code.start(at), this.code.end(last)));
    return last;
  }
  maskBackticks(at) {
    let end = at + 1;
    while (end < this.code.length && this.code.text(end) !== "`") end++;
    this.addSecret(this.sql.slice(this.code.end(at), this.code.start(end)));
    this.replace(at, Math.min(end, this.code.length - 1), `\`${_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5}\``);
    return end;
  }
  /** A value without quotes: an error in SQL, common in connection strings (password=x) and YAML. */
  maskUnquoted(at, name) {
    const token = this.code.at(at);
    if (token === void 0) return at - 1;
    const isValue = this.depth > 0 ? this.isTouching(at) && this.code.text(at - 1) === "=" : this.acceptsUnquoted(name);
    if (!isValue) return at - 1;
    if (NOT_VALUES.test(token.text) || /^[&$?:;,{}()[\]<'"\s]/.test(token.text)) return at - 1;
    let [last, end] = [at, this.code.end(at)];
    for (; ; ) {
      const gapEnd = this.gapEnd(last);
      const comments = this.sql.slice(end, gapEnd).trimEnd();
      if (/^\s/.test(comments)) break;
      end += comments.length;
      if (end < gapEnd || last + 1 === this.code.length || /^[;&,'")}\]<]/.test(this.code.text(last + 1))) break;
      end = this.code.end(++last);
    }
    const text3 = this.sql.slice(this.code.start(at), end);
    if (isSecretName(text3.split(".").at(-1) ?? "") || /^%[s(]|[([]/.test(text3)) return at - 1;
    this.addSecret(text3);
    this.replace(at, last, _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5);
    if (end > this.code.end(last)) this.gapReplacements.set(last, this.sql.slice(end, this.gapEnd(last)));
    return last;
  }
  // CREATE USER u PASSWORD = hunter2: Snowflake rejects it and repeats the word in its message.
  acceptsUnquoted(name) {
    if (this.depth > 0) return true;
    return !this.isAfterSelect && /^(CREATE|ALTER)$/.test(this.firstWord) && /(PASSWORD|SECRET_STRING|SECRET_KEY|MASTER_KEY|_TOKEN|CLIENT_SECRET)$/i.test(name);
  }
  /** SET (a, pw) = ('x', 'y'), SET key = 'x'. */
  maskVariables() {
    const equals = this.code.find("=");
    let hasSecret = false;
    for (let at = 1; at < equals; at++) hasSecret ||= isSecretVariable(readKeyName(this.code.at(at)));
    for (let at = equals + 1; hasSecret && at < this.code.length; at++) {
      if (this.code.isLiteral(at)) this.maskAdjacent(at);
    }
  }
  /** Masks the secrets inside a quoted text. */
  maskNestedText(at) {
    const [kind, text3] = [this.code.kind(at), this.code.text(at)];
    if (!this.code.isLiteral(at) && (kind !== "name" || this.depth === 0 && !text3.includes("'"))) return text3;
    const content = unquote(text3);
    const shown = this.maskContent(content);
    if (shown === content) return text3;
    return kind === "body" ? `$$${shown}$$` : quote(shown, text3[0] ?? "'");
  }
  maskContent(text3) {
    const { shown, secrets, distinctSecrets } = maskLiterals(text3, this.depth + 1);
    for (const value of secrets) this.secrets.add(value);
    for (const value of distinctSecrets) this.distinctSecrets.add(value);
    return shown;
  }
  mask(at, isDistinct = true) {
    const [kind, text3] = [this.code.kind(at), this.code.text(at)];
    if (NOT_SECRET_VALUES.test(unquote(text3))) return;
    this.addSecret(unquote(text3), isDistinct);
    if (kind === "string") this.addSecret(text3.slice(1, -1), isDistinct);
    this.replacements.set(at, kind === "body" ? `$$${_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5}$$` : quote(_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5, text3[0] ?? "'"));
  }
  addSecret(value, isDistinct = true) {
    if (/^[*\s]*$/.test(value)) return;
    const tokens = findSecretShapes(value).map(({ start, end }) => value.slice(start, end));
    for (const token of tokens) this.secrets.add(token);
    if (isDistinct) for (const token of tokens) this.distinctSecrets.add(token);
    this.secrets.add(value);
    if (isDistinct && (this.depth === 0 || !/^[A-Za-z_ ]{1,8}$/.test(value))) this.distinctSecrets.add(value);
  }
  replace(from, to, text3) {
    for (let at = from; at <= to; at++) {
      this.replacements.set(at, at === from ? text3 : "");
      if (at < to) this.gapReplacements.set(at, "");
    }
  }
  /** Whether nothing is between a token and the one before it. */
  isTouching(at) {
    return at > 0 && at < this.code.length && this.code.start(at) === this.code.end(at - 1);
  }
  /** Whether a token follows the previous one without white space or an operator between them. */
  isAdjacent(at) {
    return this.isTouching(at) && !/^[,);|:.}\]+=<>&?]/.test(this.code.text(at));
  }
};

// actions/setup-snowflake/src/secrets/mask-secrets.ts
var maskSecrets = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((sql, code2) => maskShapes(maskLiterals(sql, 0, code2)), "maskSecrets");
var maskSecretsInText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => maskShapes(maskLiterals(text3, 1)), "maskSecretsInText");
function maskShapes({ shown, secrets, distinctSecrets }) {
  const found = mightContainSecret(shown) ? findSecretShapes(shown) : [];
  const ranges = found.sort((left, right) => left.start - right.start);
  const values = ranges.map(({ start, end }) => shown.slice(start, end));
  return {
    shown: (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .maskRanges */ .XI)(shown, ranges),
    secrets: [...secrets, ...values],
    distinctSecrets: [...distinctSecrets, ...values]
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(maskShapes, "maskShapes");

// actions/setup-snowflake/src/secrets/redact.ts
function redactStatements(statements, values) {
  const secrets = new Set(values.filter((value) => value !== void 0));
  const masked = statements.map((statement) => {
    const { shown, distinctSecrets } = maskSecrets(statement.sql, statement.code);
    for (const secret2 of distinctSecrets) secrets.add(secret2);
    const isSame = statement.shown === statement.sql;
    return { ...statement, shown: isSame ? shown : maskSecrets(statement.shown).shown };
  });
  const redact = createRedact(secrets);
  for (const statement of masked) statement.shown = redact(statement.shown);
  return { statements: masked, redact };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(redactStatements, "redactStatements");
var createRedact = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((values) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(values, { shortValues: "keep", matching: "echo" }), "createRedact");
var MIN_PREFIX_LENGTH = 6;
var QUOTED_TEXT = /(?<=['"[`])[^'"\]`]+(?=['"\]`])/g;
function redactMessage(message, { sql, code: code2, shown }, redact) {
  const { secrets } = maskSecrets(sql, code2);
  const masked = maskSecretsInText(redact(createRedact(secrets)(message))).shown;
  const shownText = shown.toLowerCase();
  const secretText = secrets.join("\0").toLowerCase();
  return maskPrefixes(masked, secrets, shownText).replace(QUOTED_TEXT, (quoted) => {
    const isPart = !shownText.includes(quoted.toLowerCase()) && secretText.includes(quoted.toLowerCase());
    return isPart ? _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5 : quoted;
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(redactMessage, "redactMessage");
function maskPrefixes(text3, secrets, shownText) {
  const long = secrets.filter(({ length }) => length >= MIN_PREFIX_LENGTH);
  const ranges = new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueMatcher */ .sP(long, { ignoreCase: true }).findRanges(text3, { minPrefix: MIN_PREFIX_LENGTH });
  const isShown = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((start, end) => shownText.includes(text3.slice(start, end).toLowerCase()), "isShown");
  return (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .maskRanges */ .XI)(
    text3,
    [...ranges].filter(({ start, end }) => !isShown(start, end))
  );
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(maskPrefixes, "maskPrefixes");
function redactData(data, redact) {
  return JSON.parse(JSON.stringify(data), (_, value) => {
    if (typeof value === "string") return redact(value);
    if (typeof value === "number") return redact(String(value)) === String(value) ? value : _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5;
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [redact(name), item]));
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(redactData, "redactData");
function redactError(error2, redact) {
  for (let current = error2; current instanceof Error; current = current.cause) {
    const texts = { message: current.message, stack: current.stack, hint: "hint" in current ? current.hint : void 0 };
    for (const [key, text3] of Object.entries(texts)) {
      if (typeof text3 === "string") Object.defineProperty(current, key, { value: redact(text3), configurable: true });
    }
  }
  return error2;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(redactError, "redactError");

// actions/setup-snowflake/src/sql/read-only.ts
var METADATA_WORDS = /* @__PURE__ */ new Set(["SHOW", "DESC", "DESCRIBE", "LIST", "LS", "EXPLAIN"]);
var EFFECT_WORDS = /* @__PURE__ */ new Set(["INTO", "CALL", "NEXTVAL"]);
function isReadOnly(statement) {
  const parts = "parts" in statement ? statement.parts : [statement];
  return parts.every((part) => (parts.length === 1 || part.kind.type === "query") && isReadOnlyPart(part));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isReadOnly, "isReadOnly");
var isFixedSetting = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((statement) => statement.kind.type === "session" && isReadOnly(statement) && (statement.code.word(0) !== "SET" || hasFixedValue(statement.code)), "isFixedSetting");
var hasFixedValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2) => code2.find("FROM") < 0 && code2.find("TABLE") < 0 && ![...code2].some(({ kind, text: text3 }) => kind === "word" && isVolatile(text3)), "hasFixedValue");
function isVolatile(word2) {
  const name = word2.toUpperCase();
  return VOLATILE_FUNCTIONS.has(name) || name.startsWith("SYSTEM$") && name !== "SYSTEM$TYPEOF";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isVolatile, "isVolatile");
function isReadOnlyPart({ code: code2, kind }) {
  if (kind.type !== "query" && kind.type !== "session") return false;
  if (METADATA_WORDS.has(code2.word(0))) return true;
  const hasDefine = code2.find("DEFINE") >= 0;
  for (let at = 0; at < code2.length; at++) {
    if (hasEffect(code2, at) || code2.isSymbol(at, "(") && !opensNoUnknownCall(code2, at, hasDefine)) return false;
  }
  return true;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isReadOnlyPart, "isReadOnlyPart");
function hasEffect(code2, at) {
  const kind = code2.kind(at);
  if (kind === "word") return EFFECT_WORDS.has(code2.word(at));
  if (kind === "name") return unquote(code2.text(at)).toUpperCase() === "NEXTVAL";
  return kind === "string" && code2.word(at - 2) === "IDENTIFIER" && /nextval/i.test(code2.text(at));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(hasEffect, "hasEffect");
function opensNoUnknownCall(code2, at, hasDefine) {
  const [third, before, called] = [code2.upper(at - 3), code2.upper(at - 2), code2.upper(at - 1)];
  const calledKind = code2.kind(at - 1);
  if (calledKind === void 0 || calledKind === "path") return true;
  if (calledKind === "symbol") return called !== ")" && called !== "]";
  if (calledKind !== "word" && calledKind !== "name") return false;
  if (before === ".") return third === "INFORMATION_SCHEMA";
  if (before === ":" && third === ":") return true;
  if (before === "AS") return !hasDefine;
  if (before === "WITH" || before === "RECURSIVE") return true;
  return calledKind === "word" && (KEYWORDS.has(called) || BUILT_IN_FUNCTIONS.has(called));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(opensNoUnknownCall, "opensNoUnknownCall");

// actions/setup-snowflake/src/session/driver.ts



// actions/setup-snowflake/src/session/login.ts
var hostOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ host, account }) => host ?? `${account}.snowflakecomputing.com`, "hostOf");
var createUrl = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((host) => new URL(host.startsWith("http://") ? host : `https://${host}`), "createUrl");

// actions/setup-snowflake/src/session/driver.ts
var QueryError = class extends Error {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "QueryError");
  }
  error;
  queryId;
  constructor(error2, queryId) {
    super(error2.message, { cause: error2 });
    this.error = error2;
    this.queryId = queryId;
  }
  /** Whether no reply of Snowflake says what became of the statement. */
  get isLostReply() {
    const { code: code2, response } = this.error;
    if (Number(code2) === CANCEL_UNANSWERED || Number(code2) === COULD_NOT_CONNECT) return true;
    const status = response?.statusCode ?? 0;
    return Number(code2) === RESPONSE_FAILURE && (status >= 500 || status === 408);
  }
};
var COULD_NOT_CONNECT = 401001;
var RESPONSE_FAILURE = 401002;
var CANCEL_UNANSWERED = -1;
var DRIVER_ENVIRONMENT = {
  SNOWFLAKE_DISABLE_PLATFORM_DETECTION: "true",
  SNOWFLAKE_DISABLE_MINICORE: "true",
  SF_TELEMETRY_DISABLE_CONNECTION_SHAPE: "true"
};
var LOGIN_RETRIES = 2;
var STOP_TIMEOUT_MS = 2e3;
var MAX_ROWS = 1e4;
var SNOWFLAKE_HOST = /(^|\.)snowflakecomputing\.(com|cn)$/;
async function connect(login, credentials) {
  Object.assign(process.env, DRIVER_ENVIRONMENT);
  Object.assign(globalThis, { __dirname: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_5__.fileURLToPath)(import.meta.url)) });
  const { default: driver } = await Promise.all(/* import() */[__nccwpck_require__.e(715), __nccwpck_require__.e(563), __nccwpck_require__.e(515), __nccwpck_require__.e(190)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1190));
  const address = parseHost(login.host);
  if ("workloadIdentityProvider" in credentials) await useIssuedAttestation();
  driver.configure({
    logLevel: "OFF",
    additionalLogToConsole: false,
    // A private CA has no OCSP responder; Snowflake's own certificates are still checked.
    ...address === void 0 || SNOWFLAKE_HOST.test(address.host) ? {} : { disableOCSPChecks: true }
  });
  const { account, user, role, warehouse, database, schema: schema2 } = login;
  const options = {
    account,
    ...address,
    ...createProxyOptions(new URL(address?.accessUrl ?? `https://${account}.snowflakecomputing.com`)),
    // With its option queryTag the driver overwrites the tag of each request.
    ...omitUndefined({ username: user, role, warehouse, database, schema: schema2 }),
    ...credentials,
    clientSessionKeepAlive: true,
    fetchAsString: ["Date", "JSON", "Buffer"],
    sfRetryMaxLoginRetries: LOGIN_RETRIES,
    application: "snowflake-airflow-ecs"
  };
  const connection = driver.createConnection(options);
  const loginError = await new Promise((resolve2) => connection.connect((error2) => resolve2(error2 ?? void 0)));
  if (loginError !== void 0) throw loginError;
  if (!connection.isUp()) throw Object.assign(new Error("The login returned no session"), { code: 0 });
  return wrapConnection(connection);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(connect, "connect");
async function useIssuedAttestation() {
  const { default: module } = await Promise.all(/* import() */[__nccwpck_require__.e(715), __nccwpck_require__.e(563), __nccwpck_require__.e(95)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1095));
  module.default.prototype.authenticate = async function() {
    this.tokenProvider = this.connectionConfig.workloadIdentityProvider;
    this.token = this.connectionConfig.token;
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(useIssuedAttestation, "useIssuedAttestation");
function wrapConnection(connection) {
  return {
    execute: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((sql, { signal, queryTag } = {}) => {
      const parameters = queryTag === void 0 ? {} : { parameters: { QUERY_TAG: queryTag } };
      return runToCompletion((options) => connection.execute({ ...options, ...parameters, sqlText: sql }), signal);
    }, "execute"),
    fetchResult: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((queryId, signal) => runToCompletion((options) => connection.fetchResult({ ...options, queryId }), signal), "fetchResult"),
    isUp: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => connection.isUp(), "isUp"),
    close: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => new Promise((resolve2) => {
      setTimeout(resolve2, STOP_TIMEOUT_MS).unref();
      connection.destroy(() => resolve2());
    }), "close")
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(wrapConnection, "wrapConnection");
function runToCompletion(start, signal) {
  return new Promise((resolve2, reject) => {
    const cancel = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => {
      statement.cancel();
      setTimeout(() => {
        const error2 = Object.assign(new Error("No reply to the cancellation"), { code: CANCEL_UNANSWERED });
        reject(new QueryError(error2, statement.getQueryId()));
      }, STOP_TIMEOUT_MS).unref();
    }, "cancel");
    const statement = start({
      streamResult: true,
      complete(error2, result) {
        signal?.removeEventListener("abort", cancel);
        const completed = result;
        const queryId = completed.getQueryId();
        if (error2) return reject(new QueryError(error2, queryId));
        readRows(completed).then((rows) => {
          const columns = completed.getColumns()?.map((column) => column.getName()) ?? [];
          resolve2({ queryId, rows, columns, affectedRows: completed.getNumUpdatedRows() });
        }, reject);
      }
    });
    if (signal?.aborted) cancel();
    else signal?.addEventListener("abort", cancel, { once: true });
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(runToCompletion, "runToCompletion");
async function readRows(statement) {
  const rows = [];
  const isLarge = (statement.getNumRows() ?? 0) > MAX_ROWS;
  for await (const row of statement.streamRows(isLarge ? { start: 0, end: MAX_ROWS - 1 } : {})) rows.push(row);
  return rows;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readRows, "readRows");
function createProxyOptions(url) {
  const proxy = (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxy */ .nM)(url.protocol);
  if (proxy === void 0) return {};
  const names = (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .listExceptions */ .Jr)().map((exception) => exception.replace(/^\*?\.|:443$/g, "")).flatMap((name) => [name, `*.${name}`]);
  return {
    proxyHost: proxy.hostname,
    proxyPort: Number(proxy.port || (proxy.protocol === "https:" ? 443 : 80)),
    proxyProtocol: proxy.protocol,
    ...proxy.username === "" ? {} : { proxyUser: decodeURIComponent(proxy.username), proxyPassword: decodeURIComponent(proxy.password) },
    noProxy: [...(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .findProxy */ .EE)(url) === void 0 ? [url.hostname] : [], ...names].join("|")
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createProxyOptions, "createProxyOptions");
function parseHost(host) {
  if (host === void 0) return void 0;
  const url = createUrl(host);
  const port = Number(url.port || 443);
  return { host: url.hostname, port, accessUrl: `${url.protocol}//${url.hostname}:${port}` };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseHost, "parseHost");
var omitUndefined = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0)), "omitUndefined");

// actions/setup-snowflake/src/session/jwt-claims.ts
function readTokenClaims(token) {
  const [, payload = "", signature] = token.split(".");
  if (signature === void 0) return void 0;
  try {
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    if (claims === null || typeof claims !== "object") return void 0;
    const { iss, sub, aud, exp } = claims;
    return {
      ...typeof iss === "string" ? { iss } : {},
      ...typeof sub === "string" ? { sub } : {},
      ...aud === void 0 ? {} : { aud: [aud].flat().join(", ") },
      ...typeof exp === "number" ? { exp } : {}
    };
  } catch {
    return void 0;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readTokenClaims, "readTokenClaims");

// actions/setup-snowflake/src/session/private-key.ts

function findKeyProblem(pem, passphrase) {
  let key;
  try {
    key = parsePrivateKey(pem, passphrase);
  } catch {
    if (!/ENCRYPTED/.test(pem)) return "private-key is not a private key in PEM form";
    return passphrase === void 0 ? "private-key-passphrase is required: the private key is encrypted" : "private-key-passphrase does not decrypt the key";
  }
  return key.asymmetricKeyType === "rsa" ? void 0 : "private-key must be an RSA key";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findKeyProblem, "findKeyProblem");
var exportPlainKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((pem, passphrase) => parsePrivateKey(pem, passphrase).export({ type: "pkcs8", format: "pem" }).toString(), "exportPlainKey");
var fingerprintPrivateKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((pem, passphrase) => hashKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createPublicKey)(parsePrivateKey(pem, passphrase)).export({ type: "spki", format: "der" })), "fingerprintPrivateKey");
var hashKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((der) => `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(der).digest("base64")}`, "hashKey");
function parsePrivateKey(pem, passphrase) {
  const text3 = pem.replace(/\\n/g, "\n").replace(/(-----BEGIN [^-]+-----)\s*([\s\S]+?)\s*(-----END [^-]+-----)/, "$1\n$2\n$3\n");
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createPrivateKey)({ key: text3, ...passphrase === void 0 ? {} : { passphrase } });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parsePrivateKey, "parsePrivateKey");

// actions/setup-snowflake/src/session/login-methods.ts
var SNOWFLAKE_AUDIENCE = "snowflakecomputing.com";
var LOGIN_METHODS = {
  "key-pair": {
    label: "a key pair",
    required: ["user", "privateKey"],
    optional: ["passphrase"],
    issue: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ privateKey = "", passphrase }) => permanent({ authenticator: "SNOWFLAKE_JWT", privateKey: exportPlainKey(privateKey, passphrase) }), "issue")
  },
  oidc: {
    label: "the job's OIDC token",
    issuer: "GitHub did not issue the job's OIDC token",
    required: [],
    optional: ["user", "audience"],
    async issue({ audience = SNOWFLAKE_AUDIENCE }) {
      const token = await (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdToken */ .gj)(audience);
      return {
        options: { authenticator: "WORKLOAD_IDENTITY", workloadIdentityProvider: "OIDC", token },
        expiresAt: (readTokenClaims(token)?.exp ?? 0) * 1e3
      };
    }
  },
  aws: {
    label: "an AWS identity",
    issuer: "AWS did not return credentials",
    required: [],
    optional: ["user", "awsRegion", "roleToAssume", "roleSessionName", "roleDurationSeconds", "audience"],
    async issue(login) {
      const { signCallerIdentity, SIGNATURE_LIFETIME_MS } = await Promise.all(/* import() */[__nccwpck_require__.e(715), __nccwpck_require__.e(515), __nccwpck_require__.e(815)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2815));
      const token = await signCallerIdentity(login);
      return {
        options: { authenticator: "WORKLOAD_IDENTITY", workloadIdentityProvider: "AWS", token },
        expiresAt: Date.now() + SIGNATURE_LIFETIME_MS
      };
    }
  },
  token: {
    label: "a token",
    required: ["token"],
    optional: ["user"],
    issue: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ token = "" }) => permanent({ authenticator: isOAuthToken(token) ? "OAUTH" : "PROGRAMMATIC_ACCESS_TOKEN", token }), "issue")
  },
  password: {
    label: "a password",
    required: ["user", "password"],
    optional: [],
    issue: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ password = "" }) => permanent({ password }), "issue")
  }
};
var permanent = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((options) => ({ options, expiresAt: Number.POSITIVE_INFINITY }), "permanent");
var isOAuthToken = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((token) => token.startsWith("ver:") || (readTokenClaims(token)?.iss ?? "").includes("://"), "isOAuthToken");
var SHORTEST_LIFETIME_MS = 6e4;
var cache = /* @__PURE__ */ new WeakMap();
function fetchCredentials(login) {
  const known = cache.get(login);
  if (known !== void 0 && known.expiresAt - SHORTEST_LIFETIME_MS > Date.now()) return known.options;
  const entry = { options: issueCredentials(), expiresAt: Number.POSITIVE_INFINITY };
  cache.set(login, entry);
  return entry.options;
  async function issueCredentials() {
    try {
      const { options, expiresAt } = await LOGIN_METHODS[login.authenticator].issue(login);
      entry.expiresAt = expiresAt;
      return options;
    } catch (error2) {
      cache.delete(login);
      throw error2;
    }
  }
  (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(issueCredentials, "issueCredentials");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(fetchCredentials, "fetchCredentials");

// actions/setup-snowflake/src/session/login-error-codes.ts
function explainLoginCode(code2, rejected) {
  const { authenticator } = rejected.login;
  const hint = HINTS[code2] ?? (MFA_CODES.has(code2) ? explainMfa : METHOD_HINTS[authenticator]);
  return [hint(rejected), explainDetails(rejected)].filter((text3) => text3 !== "").join(" ");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(explainLoginCode, "explainLoginCode");
var nameOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ user }) => user ?? "<user>", "nameOf");
var explainKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login: { user, privateKey = "", passphrase } }) => `Compare the key's fingerprint ${fingerprintPrivateKey(privateKey, passphrase)} with RSA_PUBLIC_KEY_FP and RSA_PUBLIC_KEY_2_FP of "desc user ${user}"; check account and user, which are part of the token, and the runner's clock.`, "explainKey");
var explainFingerprint = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login: { user, privateKey = "", passphrase } }) => `The key is not the user's: its fingerprint ${fingerprintPrivateKey(privateKey, passphrase)} is neither RSA_PUBLIC_KEY_FP nor RSA_PUBLIC_KEY_2_FP of "desc user ${user}". Set it: alter user ${user} set rsa_public_key_2 = '\u2026'.`, "explainFingerprint");
var explainClock = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => "The token's times are not valid for Snowflake: set the runner's clock (NTP).", "explainClock");
var explainMfa = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => "Snowflake asks for multi-factor authentication, which a job cannot answer: use authenticator key-pair, oidc or token.", "explainMfa");
var explainProgrammaticToken = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login }) => `Check that the token is complete, not expired or removed, and belongs to the user: show user programmatic access tokens for user ${nameOf(login)}.`, "explainProgrammaticToken");
var explainIdentity = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login, token = "" }) => {
  const { iss, sub, aud } = readTokenClaims(token) ?? {};
  const audience = aud === void 0 || aud === SNOWFLAKE_AUDIENCE ? "" : ` OIDC_AUDIENCE_LIST = ('${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(aud)}')`;
  const identity = login.authenticator === "aws" ? `TYPE = AWS ARN = '${login.roleToAssume ?? "\u2026"}'` : `TYPE = OIDC ISSUER = '${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(iss ?? "\u2026")}' SUBJECT = '${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(sub ?? "\u2026")}'${audience}`;
  const arn = login.authenticator === "aws" && login.roleToAssume === void 0 ? ' ("aws sts get-caller-identity" shows the ARN)' : "";
  return `The service user needs WORKLOAD_IDENTITY = (${identity})${arn}; compare it with "show user workload identity authentication methods for user ${nameOf(login)}".`;
}, "explainIdentity");
var METHOD_HINTS = {
  "key-pair": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => "Check account, user and private-key, and the network policies of account and user.", "key-pair"),
  password: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => "Check account, user and password. A service user has no password: use authenticator key-pair or oidc.", "password"),
  token: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login }) => `Check that the token has not expired and belongs to ${login.user ?? "a user of this account"}, and the network policies of account and user.`, "token"),
  oidc: explainIdentity,
  aws: explainIdentity
};
var POLICY_METHODS = {
  "key-pair": "KEYPAIR",
  password: "PASSWORD",
  token: "PROGRAMMATIC_ACCESS_TOKEN or OAUTH",
  oidc: "WORKLOAD_IDENTITY",
  aws: "WORKLOAD_IDENTITY"
};
var explainPolicy = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login }) => `An authentication policy of the account or user does not allow this login: it needs ${POLICY_METHODS[login.authenticator]} in AUTHENTICATION_METHODS, and DRIVERS in CLIENT_TYPES.`, "explainPolicy");
var MFA_CODES = /* @__PURE__ */ new Set(["390120", "390122", "390123", "390126", "390127", "390129", "390132", "390197", "394508"]);
var HINTS = {
  "390101": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login }) => `Enable the user: alter user ${nameOf(login)} set disabled = false.`, "390101"),
  "390102": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login }) => `The user is locked: wait, or run: alter user ${nameOf(login)} set mins_to_unlock = 0.`, "390102"),
  "390139": explainPolicy,
  "390144": explainKey,
  "390189": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login }) => `Grant the role: grant role ${login.role} to user ${nameOf(login)}.`, "390189"),
  "390201": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => "Check role, warehouse, database and schema: one does not exist, or the user has no privilege on it.", "390201"),
  "390202": explainPolicy,
  "390303": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => "Snowflake does not accept the OAuth token: compare its issuer, audience and user with the security integration.", "390303"),
  "390318": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => "The OAuth token has expired: request a new one in the job, before this step.", "390318"),
  "390422": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => "A network policy blocks this runner's address: allow it, or use a runner inside the network. Check account too.", "390422"),
  "390432": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login }) => `A programmatic access token needs a network policy: alter user ${nameOf(login)} set network_policy = '\u2026', or change NETWORK_POLICY_EVALUATION in the PAT_POLICY of the authentication policy.`, "390432"),
  "394300": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ login }) => `Check user: this account has no user ${nameOf(login)}.`, "394300"),
  "394301": explainClock,
  "394302": explainClock,
  "394303": explainClock,
  "394304": explainFingerprint,
  "394306": explainFingerprint,
  "394307": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => "Check account and host: the token is for another account than the host.", "394307"),
  "394400": explainProgrammaticToken
};
var FAILURE_ID = /\[([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\]/;
function explainDetails({ message }) {
  const id = FAILURE_ID.exec(message)?.[1];
  return id === void 0 ? "" : `An administrator sees the details: select system$get_login_failure_details('${id}').`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(explainDetails, "explainDetails");

// actions/setup-snowflake/src/session/login-error.ts
function createLoginError(error2, login, token) {
  if (error2 instanceof _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) return error2;
  const { code: code2, message = "", response, cause } = error2;
  const host = hostOf(login);
  const networkError = (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .explainNetworkError */ .QJ)(cause, host);
  if (networkError !== void 0) {
    return new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Cannot reach Snowflake at ${host}: ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(networkError.message)}`, {
      hint: networkError.hint
    });
  }
  const proxy = findProxyOf(login);
  if (response?.statusCode !== void 0 && response.statusCode !== 200) {
    if (proxy !== void 0) return createProxyError(response.statusCode, host);
    return new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Snowflake has no account at ${host} (HTTP ${response.statusCode})`, { hint: CHECK_ACCOUNT });
  }
  if (proxy !== void 0 && message.startsWith("Proxy connection ended")) {
    return new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`The proxy closed the connection to ${host} before it was established`, {
      hint: "Check HTTPS_PROXY and NO_PROXY, and the log of the proxy."
    });
  }
  const reason = (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(token === void 0 ? [] : [token], { matching: "echo" })(message);
  return new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(
    `Snowflake rejected the login ${describeUser(login)} at ${host}: ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(reason)} (${code2})`,
    { hint: explainLoginCode(String(code2), { login, message, token }) }
  );
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createLoginError, "createLoginError");
function createLoginTimeoutError(login, { step, seconds }) {
  const proxy = findProxyOf(login);
  const route = proxy === void 0 ? "without a proxy" : `through the proxy ${proxy.host}`;
  return new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`${step} within ${seconds} s (${route}, with ${LOGIN_METHODS[login.authenticator].label})`, {
    hint: "Check host, proxy and firewall."
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createLoginTimeoutError, "createLoginTimeoutError");
var describeUser = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ user, authenticator }) => user === void 0 ? `with ${LOGIN_METHODS[authenticator].label}` : `of ${user}`, "describeUser");
var findProxyOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((login) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .findProxy */ .EE)(createUrl(hostOf(login))), "findProxyOf");
var CHECK_ACCOUNT = 'Check account: it is <organization>-<account>, see "select current_organization_name(), current_account_name()".';
function createProxyError(status, host) {
  const { message, hint } = (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .explainProxyStatus */ .yh)(status, `the connection to ${host}`);
  if (status === 407) return new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(message, { hint });
  return new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`${message}, or Snowflake has no account there`, { hint: `${hint} ${CHECK_ACCOUNT}` });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createProxyError, "createProxyError");

// actions/setup-snowflake/src/session/log-in.ts
var TIMEOUT_MS = 3e4;
var DEADLINE_ERROR = new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3("The login did not finish before the deadline (timeout-minutes)");
async function logIn(login, deadline) {
  let step = LOGIN_METHODS[login.authenticator].issuer;
  let token;
  const openConnection = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(async () => {
    try {
      const credentials = await fetchCredentials(login);
      token = "token" in credentials ? credentials.token : void 0;
      step = `Snowflake at ${hostOf(login)} did not reply to the login`;
      return await connect(login, credentials);
    } catch (error2) {
      throw createLoginError(error2, login, token);
    }
  }, "openConnection");
  const { signal } = deadline;
  const timeout = new Promise((_, reject) => {
    const rejectAborted = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => reject(signal?.reason instanceof _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3 ? DEADLINE_ERROR : signal?.reason), "rejectAborted");
    signal?.addEventListener("abort", rejectAborted, { once: true });
    const remaining = deadline.remaining();
    const rejectLate = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => reject(
      remaining < TIMEOUT_MS ? DEADLINE_ERROR : createLoginTimeoutError(login, { step: step ?? "The login did not finish", seconds: TIMEOUT_MS / 1e3 })
    ), "rejectLate");
    setTimeout(rejectLate, Math.min(remaining, TIMEOUT_MS)).unref();
  });
  return Promise.race([openConnection(), timeout]);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(logIn, "logIn");

// actions/setup-snowflake/src/sql/use.ts
var SELECTED_TYPES = /^(DATABASE|SCHEMA|WAREHOUSE)$/;
function formatUse(objectType, name) {
  if (name === void 0 || !SELECTED_TYPES.test(objectType)) return void 0;
  return `use ${objectType.toLowerCase()} ${isObjectName(name) ? formatObjectName(name) : `identifier($${name.variable})`}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatUse, "formatUse");

// actions/setup-snowflake/src/session/session-state.ts
var SessionState = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "SessionState");
  }
  /** The statements that set up a new session. */
  settings = [];
  /** Whether the scripts set a QUERY_TAG of their own. */
  hasOwnQueryTag = false;
  transaction;
  temporaryState;
  /** What is lost with the session, in words. */
  get unrestorable() {
    return this.transaction ?? this.temporaryState;
  }
  get isInTransaction() {
    return this.transaction !== void 0;
  }
  record({ kind, code: code2 }, result) {
    if (kind.type === "session") {
      this.hasOwnQueryTag ||= code2.find("QUERY_TAG") >= 0;
      if (isFixedSetting({ kind, code: code2 })) this.settings.push(code2.sql);
      else this.temporaryState = "a variable whose value cannot be computed again";
    } else if (kind.type === "transaction") {
      this.transaction = kind.boundary === "begin" ? "an open transaction" : void 0;
    } else if (kind.type === "create" && kind.temporary) {
      this.temporaryState = `the temporary ${kind.objectType.toLowerCase()}`;
    } else if (kind.type === "create" && SELECTED_TYPES.test(kind.objectType) && isCreated(result)) {
      const use = formatUse(kind.objectType, kind.name);
      if (use !== void 0) this.settings.push(use);
    }
  }
};
var isCreated = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((result) => /successfully created/i.test(readStatus(result)), "isCreated");
var readStatus = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ rows }) => String(Object.values(rows[0] ?? {})[0] ?? ""), "readStatus");

// actions/setup-snowflake/src/session/session.ts
var StatementError = class extends Error {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "StatementError");
  }
  code;
  sqlState;
  queryId;
  constructor({ error: error2, queryId }) {
    super(error2.message, { cause: error2 });
    this.code = String(error2.code ?? "").padStart(6, "0");
    this.sqlState = error2.sqlState;
    this.queryId = queryId;
  }
  /** Whether an object does not exist, or the role is not authorized to see it (002003, 002043). */
  get isMissingObject() {
    return this.code === "002003" || this.code === "002043";
  }
};
var UncertainStatementError = class extends _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "UncertainStatementError");
  }
  queryId;
  constructor(message, queryId) {
    super(`${message}: the statement might have run`, {
      hint: "Check Snowflake's query history before you continue."
    });
    this.queryId = queryId;
  }
};
var FIRST_RETRY_MS = 1e3;
async function openSession(login, deadline, { onReconnect, onQuery }) {
  const { signal } = deadline;
  let connection = await logIn(login, deadline);
  let reconnecting;
  const state = new SessionState();
  const replaceConnection = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(async (lost) => {
    if (connection === lost) reconnecting ??= reconnect().finally(() => reconnecting = void 0);
    await reconnecting;
  }, "replaceConnection");
  const reconnect = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(async () => {
    const lost = connection;
    onReconnect();
    const replacement = await logIn(login, deadline);
    lost.close().catch(() => void 0);
    for (const sql of state.settings) await replacement.execute(sql, { signal, queryTag: login.queryTag });
    connection = replacement;
  }, "reconnect");
  const execute = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(async (sql, statement, { queryTag = login.queryTag, isRerunnable = false }) => {
    await reconnecting;
    const changesNothing2 = statement === void 0 || isReadOnly(statement);
    const options = { signal, queryTag: state.hasOwnQueryTag ? void 0 : queryTag };
    const used = connection;
    const start = performance.now();
    try {
      return await used.execute(sql, options);
    } catch (error2) {
      if (!(error2 instanceof QueryError)) throw error2;
      const { queryId } = error2;
      if (used.isUp() || signal?.aborted) {
        if (!error2.isLostReply) throw error2;
        const message = "The connection to Snowflake broke";
        throw changesNothing2 ? new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(message) : new UncertainStatementError(message, queryId);
      }
      const isRolledBack = state.isInTransaction && /^(dml|truncate)$/.test(statement?.kind.type ?? "");
      const isFirstReply = performance.now() - start < FIRST_RETRY_MS;
      if (queryId === void 0 && !isFirstReply && !changesNothing2 && !isRerunnable && !isRolledBack) {
        throw new UncertainStatementError("The connection broke and the session ended", void 0);
      }
      if (state.unrestorable !== void 0) {
        throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Snowflake ended the session, and with it ${state.unrestorable}`, {
          hint: "Continue from the statement that created it."
        });
      }
      await replaceConnection(used);
      if (queryId !== void 0) return await connection.fetchResult(queryId, signal);
      return { ...await connection.execute(sql, options), isRepeated: !isFirstReply };
    }
  }, "execute");
  return {
    async run(sql, statement, options = {}) {
      try {
        const result = await execute(sql, statement, options);
        if (result.queryId !== void 0) onQuery?.(result.queryId);
        for (const part of statement?.parts ?? []) state.record(part, result);
        return result;
      } catch (error2) {
        if (!(error2 instanceof QueryError)) throw error2;
        if (error2.queryId !== void 0) onQuery?.(error2.queryId);
        throw new StatementError(error2);
      }
    },
    close: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => connection.close(), "close")
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(openSession, "openSession");
function openSessionInBackground(...options) {
  const opening = openSession(...options);
  let session;
  const opened = opening.then(
    (result) => {
      session = result;
    },
    () => void 0
  );
  return {
    run: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(async (...statement) => (await opening).run(...statement), "run"),
    async close() {
      await opened;
      await session?.close();
    }
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(openSessionInBackground, "openSessionInBackground");
var formatStatementError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((error2, redact) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(redact(error2.message)).replace(/\s*\n\s*/g, " "), "formatStatementError");

// actions/setup-snowflake/src/apply/statement-excerpt.ts
var LONGEST_STATEMENT = 4e3;
function findErrorPosition(message) {
  const [, line, column] = /\bline (\d+) at position (\d+)/.exec(message) ?? [];
  return line === void 0 ? void 0 : { line: Number(line), column: Number(column) };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findErrorPosition, "findErrorPosition");
function findErrorLine({ line, sql }, message) {
  const lineInStatement = findErrorPosition(message)?.line ?? 1;
  return line + Math.min(Math.max(lineInStatement, 1), sql.split("\n").length) - 1;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findErrorLine, "findErrorLine");
function excerptStatement(text3, message) {
  if (text3.length <= LONGEST_STATEMENT) return text3;
  const { line, column } = findErrorPosition(message) ?? { line: 1, column: 0 };
  let lineStart = 0;
  for (let at = 1; at < line; at++) {
    const lineEnd = text3.indexOf("\n", lineStart);
    if (lineEnd < 0) break;
    lineStart = lineEnd + 1;
  }
  const latest = text3.length - LONGEST_STATEMENT;
  const start = Math.min(Math.max(lineStart + column - LONGEST_STATEMENT / 2, 0), latest);
  return `${start > 0 ? "\u2026" : ""}${text3.slice(start, start + LONGEST_STATEMENT)}${start < latest ? "\u2026" : ""}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(excerptStatement, "excerptStatement");

// actions/setup-snowflake/src/apply/statement-errors.ts
var StatementFailedError = class extends _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "StatementFailedError");
  }
  file;
  line;
  reason;
  constructor(message, options) {
    super(message, options);
    this.file = options.file;
    this.line = options.line;
    this.reason = options.reason;
  }
};
function createRunError(failures, progress, {
  deadline,
  timeoutMinutes,
  redact
}) {
  const running = failures.map(({ statement: statement2 }) => statement2);
  if (deadline.signal?.aborted) return createCancelledError(running, progress);
  if (deadline.remaining() === 0) return createTimeoutError(timeoutMinutes, running, progress);
  const [{ statement, error: error2 } = { statement: progress.resumeAt, error: void 0 }] = failures;
  if (error2 instanceof _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) return createInterruptionError(statement, error2, progress);
  return error2 instanceof StatementError ? createStatementError(statement, error2, progress, redact) : error2;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createRunError, "createRunError");
function createStatementError(statement, error2, progress, redact) {
  const { code: code2, sqlState = "none", queryId = "none" } = error2;
  const reason = formatStatementError(error2, (message) => redactMessage(message, statement, redact));
  const text3 = [
    `${formatLocation(statement)}: ${reason}`,
    `Code ${code2}, SQL state ${sqlState}, query id ${queryId}. The statement:`,
    redact((0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(excerptStatement(statement.shown, error2.message))),
    ...progress.otherFailures.map((other) => formatFailure(other, redact)),
    ...describeProgress(progress)
  ];
  const rollback = progress.isRolledBack ? " (its transaction was rolled back)" : "";
  const hint = [HINTS2[code2], "Earlier statements stay committed.", `${formatResume(progress)}${rollback}`];
  return new StatementFailedError(text3.join("\n"), {
    hint: hint.filter(Boolean).join(" "),
    file: statement.file,
    line: findErrorLine(statement, error2.message),
    reason
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createStatementError, "createStatementError");
var formatFailure = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ statement, error: error2 }, redact) => {
  const message = error2 instanceof StatementError ? formatStatementError(error2, (text3) => redactMessage(text3, statement, redact)) : redact((0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error2));
  return `Failed, too: ${formatLocation(statement)}: ${message}`;
}, "formatFailure");
var HINTS2 = {
  "000630": "Snowflake cancelled the statement: raise STATEMENT_TIMEOUT_IN_SECONDS of the user or the warehouse, or set it in the script with ALTER SESSION."
};
var createInterruptionError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((statement, error2, progress) => new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ([`${formatLocation(statement)}: ${error2.message}`, ...describeProgress(progress)].join("\n"), {
  hint: [error2.hint, formatResume(progress)].filter(Boolean).join(" "),
  cause: error2.cause
}), "createInterruptionError");
function createTimeoutError(minutes, running, progress) {
  const deadline = `the deadline (timeout-minutes: ${minutes})`;
  const message = running.length === 0 ? `The deadline (timeout-minutes: ${minutes}) passed before ${formatLocation(progress.resumeAt)}` : `${formatLocations(running)} ${running.length === 1 ? "was" : "were"} still running at ${deadline} and ${running.length === 1 ? "was" : "were"} cancelled`;
  return new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3([message, ...describeProgress(progress)].join("\n"), { hint: formatResume(progress) });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createTimeoutError, "createTimeoutError");
function createCancelledError(running, progress) {
  const request = running.length === 0 ? "" : `: Snowflake was asked to cancel ${formatLocations(running)}`;
  return new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc([`The job was cancelled${request}`, ...describeProgress(progress)].join("\n"), {
    hint: formatResume(progress)
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createCancelledError, "createCancelledError");
var formatResume = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ resumeAt }) => `To continue from here, set continue-from: ${formatLocation(resumeAt)}`, "formatResume");
var formatLocations = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((statements) => statements.map(formatLocation).join(", "), "formatLocations");
function describeProgress({ ranAhead, notRun, uncertain }) {
  const first = notRun[0];
  const last = notRun.at(-1);
  const lines2 = [];
  if (uncertain.length > 0) {
    const list = uncertain.map(
      ({ statement, queryId }) => `${formatLocation(statement)} (query id ${queryId ?? "unknown"})`
    );
    lines2.push(`Uncertain whether they ran: ${list.join(", ")}`);
  }
  if (ranAhead.length > 0) lines2.push(`Ran already, and run again with continue-from: ${formatLocations(ranAhead)}`);
  if (first !== void 0 && last !== void 0) {
    const range = first === last ? formatLocation(first) : `${formatLocation(first)} to ${formatLocation(last)}`;
    const isWithGaps = ranAhead.length > 0 && notRun.length > 1 ? formatLocations(notRun) : range;
    lines2.push(`Not run: ${isWithGaps}`);
  }
  return lines2;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(describeProgress, "describeProgress");

// actions/setup-snowflake/src/changes/plan-file.ts





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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getGlobalConfig, "getGlobalConfig");
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getGlobalMessage, "getGlobalMessage");
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getSchemaMessage, "getSchemaMessage");
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getSpecificMessage, "getSpecificMessage");
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(_stringify, "_stringify");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(_addIssue, "_addIssue");
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(_isSameValueZero, "_isSameValueZero");
function _standardSchema(schema2) {
  schema2["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value$1) => schema2["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig()), "validate")
  };
  return schema2;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(_standardSchema, "_standardSchema");
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function parseJson(config$1, message$1) {
  return {
    kind: "transformation",
    type: "parse_json",
    reference: parseJson,
    config: config$1,
    message: message$1,
    async: false,
    "~run"(dataset, config$2) {
      try {
        dataset.value = JSON.parse(dataset.value, this.config?.reviver);
      } catch (error2) {
        if (error2 instanceof Error) {
          _addIssue(this, "JSON", dataset, config$2, { received: `"${error2.message}"` });
          dataset.typed = false;
        } else throw error2;
      }
      return dataset;
    }
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseJson, "parseJson");
// @__NO_SIDE_EFFECTS__
function getFallback(schema2, dataset, config$1) {
  return typeof schema2.fallback === "function" ? schema2.fallback(dataset, config$1) : schema2.fallback;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getFallback, "getFallback");
// @__NO_SIDE_EFFECTS__
function getDefault(schema2, dataset, config$1) {
  return typeof schema2.default === "function" ? schema2.default(dataset, config$1) : schema2.default;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getDefault, "getDefault");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(array, "array");
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(literal, "literal");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(object, "object");
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(optional, "optional");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(string, "string");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(pipe, "pipe");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(safeParse, "safeParse");

// actions/setup-snowflake/src/changes/effect.ts
var PAST_TENSE = {
  create: "created",
  change: "changed",
  replace: "replaced",
  drop: "dropped",
  rename: "renamed",
  grant: "granted",
  revoke: "revoked",
  run: "ran",
  same: "unchanged",
  differs: "unchanged, but differs",
  none: "",
  unknown: "unknown"
};
var SAME = { action: "same" };
var isChange = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ action }) => action !== "same" && action !== "differs" && action !== "none", "isChange");
function redactEffect(effect, redact) {
  const redactText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => text3 && redact(text3), "redactText");
  const { object: object2, changes, loses, detail } = effect;
  return {
    ...effect,
    object: object2 && { ...object2, name: object2.name.map(redact) },
    changes: changes?.map((change) => {
      const texts = Object.entries(change).map(([key, text3]) => [key, redactText(text3)]);
      return Object.fromEntries(texts);
    }),
    loses: redactText(loses),
    detail: redactText(detail)
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(redactEffect, "redactEffect");
function formatEffectDetail({ changes = [], loses, detail }) {
  const parts = [
    ...changes.map(({ property: property2, from = "unset", to = "unset" }) => `${property2} ${from} \u2192 ${to}`),
    ...loses === void 0 ? [] : [`loses ${loses}`],
    ...detail === void 0 ? [] : [detail]
  ];
  return parts.length === 0 ? void 0 : parts.join(", ");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatEffectDetail, "formatEffectDetail");
function formatEffect(effect, mode) {
  const { action } = effect;
  const word2 = mode === "apply" || !isChange(effect) ? PAST_TENSE[action] : action;
  const detail = formatEffectDetail(effect);
  return detail === void 0 ? word2 : `${word2} (${detail})`.trim();
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatEffect, "formatEffect");

// actions/setup-snowflake/src/changes/plan-file.ts
var VERSION = 1;
var statementSchema = object({
  statement: string(),
  sql: string(),
  /** SHA-256 of the statement's text without secrets. */
  text: string(),
  action: string(),
  object: optional(string()),
  detail: optional(string())
});
var planSchema = object({
  version: literal(VERSION),
  account: string(),
  /** The inputs that decide where unqualified names are. */
  database: optional(string()),
  schema: optional(string()),
  statements: array(statementSchema),
  /** SHA-256 of the rest. */
  hash: string()
});
function createPlanFile(planned, { account, database, schema: schema2 }, redact) {
  const statements = planned.map(({ statement, effect: { action, object: object2, changes, detail } }) => {
    const state = formatEffectDetail({ action, changes, detail });
    return {
      statement: formatLocation(statement),
      sql: redact(abbreviateStatement(statement)),
      text: hash(statement.shown),
      action,
      ...object2 === void 0 ? {} : { object: formatKindAndName(object2.kind, object2.name) },
      ...state === void 0 ? {} : { detail: redact(state) }
    };
  });
  const plan = {
    version: VERSION,
    account: account.toUpperCase(),
    ...database === void 0 ? {} : { database },
    ...schema2 === void 0 ? {} : { schema: schema2 },
    statements
  };
  return { ...plan, hash: hash(JSON.stringify(plan)) };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createPlanFile, "createPlanFile");
function writePlanFile(plan) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_8__.tmpdir)(), `snowflake-plan-${plan.hash.slice(0, 16)}.json`);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.writeFileSync)(path, `${JSON.stringify(plan, void 0, 2)}
`);
  return path;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(writePlanFile, "writePlanFile");
function readPlanFile(path) {
  let text3;
  try {
    text3 = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(path, "utf8");
  } catch (error2) {
    throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`expect-plan: Cannot read ${path}: ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error2)}`);
  }
  const hint = "Use the file of the output plan-file of a run with mode: plan, unchanged.";
  const { success, output: plan } = safeParse(pipe(string(), parseJson(), planSchema), text3);
  if (!success) throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`expect-plan: ${path} is not a plan of this version of setup-snowflake`, { hint });
  const { hash: expected, ...rest } = plan;
  if (hash(JSON.stringify(rest)) !== expected) {
    throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`expect-plan: ${path} was changed after it was written`, { hint });
  }
  return plan;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readPlanFile, "readPlanFile");
var MAX_DIFFERENCES = 20;
function assertSamePlan(expected, actual) {
  if (expected.hash === actual.hash) return;
  const differences = listDifferences(expected, actual);
  const more = differences.length - MAX_DIFFERENCES;
  const lines2 = [...differences.slice(0, MAX_DIFFERENCES), ...more > 0 ? [`\u2026 and ${more} more`] : []];
  throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`The plan is not the expected one (expect-plan):
${lines2.join("\n")}`, {
    hint: "Nothing was run. Plan again, and have the new plan approved."
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(assertSamePlan, "assertSamePlan");
function listDifferences(expected, actual) {
  const places = ["account", "database", "schema"].flatMap((input) => {
    const [old, now] = [expected[input] ?? "unset", actual[input] ?? "unset"];
    return old === now ? [] : [`Input ${input}: expected ${old}, now ${now}`];
  });
  const [before, after] = [expected, actual].map(
    ({ statements: statements2 }) => Map.groupBy(statements2, ({ statement }) => statement)
  );
  const locations = /* @__PURE__ */ new Set([...before?.keys() ?? [], ...after?.keys() ?? []]);
  const statements = [...locations].flatMap((location) => {
    const [old, now] = [before?.get(location) ?? [], after?.get(location) ?? []];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [`${location}: expected ${formatEntries(old, now)}, now ${formatEntries(now, old)}`];
  });
  return [...places, ...statements];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listDifferences, "listDifferences");
function formatEntries(entries, others) {
  if (entries.length === 0) return "no statement";
  return entries.map(({ action, object: object2, detail, sql, text: text3 }, index) => {
    const isSameText = others[index]?.text === text3;
    const parts = [
      action,
      object2,
      detail === void 0 ? void 0 : `(${detail})`,
      isSameText ? void 0 : `"${sql}"`
    ];
    return parts.filter((part) => part !== void 0).join(" ");
  }).join("; ");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatEntries, "formatEntries");
var hash = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(text3).digest("hex"), "hash");

// actions/setup-snowflake/src/guard/allowances.ts


// actions/shared/yaml-data.ts
var import_yaml2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)(require_dist(), 1);

// actions/shared/yaml-document.ts
var import_yaml = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)(require_dist(), 1);
function parseYaml(raw, schema2, lineCounter) {
  const uniqueKeys = schema2 === "core";
  return (0, import_yaml.parseDocument)(raw, { schema: schema2, lineCounter, uniqueKeys, logLevel: "error", prettyErrors: false });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseYaml, "parseYaml");
function* findSyntaxProblems({ contents, errors }, raw, lines2) {
  const [first] = errors;
  if (first === void 0) return;
  const { line, col } = lines2.linePos(first.pos[0]);
  const pairs = (0, import_yaml.isMap)(contents) ? contents.items.filter(({ value }) => value !== null) : [];
  const unquoted = errors.flatMap(({ pos: [at] }) => {
    const pair = pairs.findLast(({ key }) => startOf(key) <= at);
    return pair === void 0 ? [] : [nameOf2(pair.key, raw, lines2)];
  });
  const advice = unquoted.length > 0 && first.code !== "DUPLICATE_KEY" ? `: quote the value of ${joinNames(unquoted)}` : "";
  yield `is not valid YAML (${first.code} at line ${line}, column ${col})${advice}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findSyntaxProblems, "findSyntaxProblems");
var nameOf2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((key, raw, lines2) => isText(key) && !/[=\n]/.test(key.value + sourceOf(key, raw)) && key.value.length <= LONGEST_NAME ? key.value : lineOf(key, lines2), "nameOf");
var LONGEST_NAME = 1011;
var lineOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node, lines2) => `line ${lines2.linePos(startOf(node)).line}`, "lineOf");
var startOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => ((0, import_yaml.isScalar)(node) || (0, import_yaml.isCollection)(node)) && node.range?.[0] || 0, "startOf");
var joinNames = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((names) => [...new Set(names)].join(", "), "joinNames");
var isText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => (0, import_yaml.isScalar)(node) && typeof node.value === "string", "isText");
var isPlain = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node) => (0, import_yaml.isScalar)(node) && node.type === import_yaml.Scalar.PLAIN, "isPlain");
var MARKED = "YAML reads !, &, *, | or > at the start of a value as syntax; quote the value";
function isMarked(node, raw) {
  if ((0, import_yaml.isAlias)(node)) return true;
  if (!(0, import_yaml.isScalar)(node) && !(0, import_yaml.isCollection)(node)) return false;
  return node.tag !== void 0 || node.anchor !== void 0 || isHeader(node, raw);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isMarked, "isMarked");
var isHeader = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((node, raw) => (0, import_yaml.isScalar)(node) && (node.type === import_yaml.Scalar.BLOCK_LITERAL || node.type === import_yaml.Scalar.BLOCK_FOLDED) && /^[^\n]*\n?$/.test(sourceOf(node, raw)), "isHeader");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findOmission, "findOmission");
var sourceOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ range }, raw) => raw.slice(range?.[0], range?.[1]), "sourceOf");
var OMITTED = {
  comment: 'YAML cuts the value at "#", a comment; quote the value',
  "line break": "YAML joins the lines of a value that is not quoted; quote the value, or use a block (|)",
  brackets: 'YAML reads [ ] as a list; quote the value, or write a list as lines of "- item"'
};
function formatOmissionProblems(omissions) {
  const kinds = Map.groupBy(omissions, ([, omission]) => omission);
  return [...kinds].map(([omission, some]) => `${joinNames(some.map(([name]) => name))}: ${OMITTED[omission]}`);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatOmissionProblems, "formatOmissionProblems");
function formatCommentWarnings(omissions) {
  const names = [...omissions].flatMap(([name, omission]) => omission === "comment" ? [name] : []);
  const advice = 'what follows "#" is a comment; if it belongs to the value, quote the value';
  return names.length > 0 ? [`${joinNames(names)}: ${advice}`] : [];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatCommentWarnings, "formatCommentWarnings");

// actions/shared/yaml-map.ts
var import_yaml3 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)(require_dist(), 1);
function readTextMap(raw, forms = {}) {
  const { lists = false, form = "a YAML map" } = forms;
  const lines2 = new import_yaml3.LineCounter();
  const document = parseYaml(raw, "failsafe", lines2);
  const problems = [...findSyntaxProblems(document, raw, lines2)];
  const texts = /* @__PURE__ */ new Map();
  const omissions = /* @__PURE__ */ new Map();
  const section = findSection(document.contents, forms.section);
  problems.push(...section.problems);
  const isAbsent = section.isFound && section.contents === void 0;
  const { entries, kept = [] } = (isAbsent ? { entries: [] } : listEntries(section.contents, forms)) ?? {};
  if (entries === void 0 && problems.length === 0) problems.push(`must be ${form}`);
  const marked = isMarked(document.contents, raw) ? ["the map"] : [];
  const rejected = {
    endedAtComma: [],
    names: [],
    nested: [],
    duplicates: []
  };
  for (const [index, { key, value }] of (entries ?? []).entries()) {
    const name = nameOf2(key, raw, lines2);
    const items = lists && (0, import_yaml3.isSeq)(value) ? value.items : [value];
    if ([key, value, ...items].some((node) => isMarked(node, raw))) marked.push(name);
    else if (value === null) {
      const previous = entries?.[index - 1];
      rejected.endedAtComma.push(previous === void 0 ? lineOf(key, lines2) : nameOf2(previous.key, raw, lines2));
    } else if (!isText(key) || key.value.includes("\n")) rejected.names.push(name);
    else if (!items.every(isText)) rejected.nested.push(name);
    else if (texts.has(key.value)) rejected.duplicates.push(name);
    else {
      texts.set(key.value, items.map((item) => item.value).join(","));
      const omission = findOmission(value, raw);
      if (omission !== void 0) omissions.set(name, omission);
    }
  }
  const report = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((names, what) => names.length > 0 ? [`${joinNames(names)}: ${what}`] : [], "report");
  problems.push(...report(marked, MARKED));
  if (document.errors.length === 0) {
    problems.push(
      ...report(rejected.endedAtComma, "YAML ends a value at a comma; quote the value"),
      ...report(rejected.names, "must be a name on one line"),
      ...report(
        rejected.nested,
        `must be a plain value${lists ? " or a list of them" : ""}; quote the value if it is a text`
      ),
      ...report(rejected.duplicates, "is listed twice")
    );
  }
  return {
    texts: Object.fromEntries(texts),
    omissions,
    ...kept.length > 0 ? { kept } : {},
    ...section.isFound ? { hasSection: true } : {},
    problems
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readTextMap, "readTextMap");
function findSection(contents, section) {
  const whole = { contents, isFound: false, problems: [] };
  if (section === void 0 || !(0, import_yaml3.isMap)(contents)) return whole;
  const sections = contents.items.filter(
    ({ key, value }) => isText(key) && section.sections.includes(key.value) && ((0, import_yaml3.isMap)(value) || (0, import_yaml3.isSeq)(value))
  );
  if (!sections.some(({ value }) => (0, import_yaml3.isMap)(value) || (0, import_yaml3.isSeq)(value) && value.items.some(import_yaml3.isMap))) return whole;
  const others = contents.items.filter((item) => !sections.includes(item)).map(({ key }) => String(key));
  return {
    contents: sections.find(({ key }) => isText(key) && key.value === section.key)?.value,
    isFound: true,
    problems: others.length > 0 ? [`${joinNames(others)}: is not read, only ${section.sections.join(" and ")}`] : []
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findSection, "findSection");
function listEntries(contents, { fields, keptField, assignments }) {
  if ((0, import_yaml3.isMap)(contents)) return { entries: contents.items };
  if (!(0, import_yaml3.isSeq)(contents)) return void 0;
  if (assignments && contents.items.length > 0 && contents.items.every(isText)) return splitAssignments(contents.items);
  if (fields === void 0) return void 0;
  const kept = [];
  const entries = contents.items.map((item) => {
    const pairs = (0, import_yaml3.isMap)(item) && item.tag === void 0 && item.anchor === void 0 ? item.items : [];
    const find = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((field) => {
      const [first, ...more] = pairs.filter(({ key: key2 }) => (0, import_yaml3.isScalar)(key2) && key2.value === field);
      return more.length === 0 ? first?.value : void 0;
    }, "find");
    const [key, value] = fields.map(find);
    if (!isText(key)) return void 0;
    const keeps = find(keptField);
    if (value === void 0 && isText(keeps) && /^true$/i.test(keeps.value)) {
      kept.push(key.value);
      return [];
    }
    return value === void 0 ? void 0 : [{ key, value }];
  });
  return entries.every((entry) => entry !== void 0) ? { entries: entries.flat(), kept } : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listEntries, "listEntries");
function splitAssignments(items) {
  const entries = items.map((item) => {
    const end = item.value.indexOf("=");
    if (end <= 0) return void 0;
    const start = item.range?.[0] ?? 0;
    const key = Object.assign(new import_yaml3.Scalar(item.value.slice(0, end).trim()), { range: [start, start + end, start + end] });
    const value = Object.assign(item.clone(), { value: item.value.slice(end + 1) });
    return { key, value };
  });
  return entries.every((entry) => entry !== void 0) ? { entries } : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(splitAssignments, "splitAssignments");

// actions/shared/inputs.ts
function required(name, parse) {
  return { name, parse: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw, more) => raw === "" ? invalid("is required") : parse(raw, more), "parse") };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(required, "required");
function optional2(name, parse) {
  return { name, parse: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw, more) => raw === "" ? void 0 : parse(raw, more), "parse") };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(optional2, "optional");
var text = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => raw, "text");
var secret = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(raw), "secret");
var matching = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((pattern, what) => (raw) => pattern.test(raw) ? raw : invalid(`must be ${what}, not "${raw}"`), "matching");
var integer = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((min, max) => (raw) => {
  const value = Number(raw);
  return /^[+-]?\d+$/.test(raw) && value >= min && value <= max ? value : invalid(`must be a whole number from ${min} to ${max}, not "${raw}"`);
}, "integer");
var boolean = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => {
  if (/^(true|True|TRUE)$/.test(raw)) return true;
  if (/^(false|False|FALSE)$/.test(raw)) return false;
  return invalid(`must be true or false, not "${raw}"`);
}, "boolean");
var oneOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((...choices) => (raw) => choices.find((choice) => choice === raw) ?? invalid(`must be one of ${choices.join(", ")}, not "${raw}"`), "oneOf");
var lines = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw) => raw.split("\n").map((line) => line.trim()).filter((line) => line !== ""), "lines");
var map = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw, more) => {
  const { texts, omissions } = rejectProblems(readTextMap(more?.whole ?? raw));
  for (const message of formatCommentWarnings(omissions)) more?.warn(message);
  return texts;
}, "map");
var secretMap = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((raw, more) => {
  (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(raw);
  const read = readTextMap(more?.whole ?? raw);
  for (const value of Object.values(read.texts)) (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(value);
  return rejectProblems({ ...read, problems: [...read.problems, ...formatOmissionProblems(read.omissions)] }).texts;
}, "secretMap");
var rejectProblems = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((read) => read.problems.length > 0 ? invalid(...read.problems) : read, "rejectProblems");
function readInputs(schema2, { read = wholeInput, rules = [], warn = _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e } = {}) {
  const problems = [];
  const values = {};
  for (const [key, { name, parse }] of Object.entries(schema2)) {
    try {
      const whole = read(name);
      values[key] = parse(whole.trim(), { whole, warn: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((message) => warn(`${name} ${message}`), "warn") });
    } catch (error2) {
      if (!(error2 instanceof InvalidInput)) throw error2;
      problems.push(...error2.problems.map((problem) => `${name} ${problem}`));
    }
  }
  for (const rule of rules) problems.push(...rule(values));
  if (problems.length > 0) {
    throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(problems.join("; "), { hint: `Check the step's "with:" block.` });
  }
  return values;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readInputs, "readInputs");
var wholeInput = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name, { trimWhitespace: false }), "wholeInput");
var InvalidInput = class extends Error {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "InvalidInput");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(invalid, "invalid");

// actions/setup-snowflake/src/sql/grant.ts
var GRANTEE_KINDS = [
  ...["SHARE IN APPLICATION PACKAGE", "APPLICATION ROLE", "DATABASE ROLE", "APPLICATION", "SHARE", "USER", "ROLE"]
].map((kind) => kind.split(" "));
var TRAILING_WORDS = /^(|WITH|COPY|REVOKE|RESTRICT|CASCADE|GRANTED)$/;
function parseGrant(code2) {
  const isGrant = code2.word(0) === "GRANT";
  const head = readHead(code2, isGrant);
  const on = code2.findOutside("ON", head.next);
  const end = code2.findOutside(isGrant ? "TO" : "FROM", on < 0 ? head.next : on);
  const grantee = end < 0 ? void 0 : readGrantee(code2, end + 1);
  if (grantee === void 0) return void 0;
  const { next: suffixStart, ...granteeName } = grantee;
  const suffix = readSuffix(code2, suffixStart);
  const isRole = on < 0 || on > end;
  const target = isRole ? readGrantedRole(code2, head.next, end) : readTarget(code2, on + 1, end);
  if (target === void 0 || suffix === void 0) return void 0;
  const privileges = isRole ? ["USAGE"] : readPrivileges(code2, head.next, on);
  const { withGrantOption, ...options } = { ...suffix, ...head.options };
  return { privileges, withGrantOption: withGrantOption ?? false, target, grantee: granteeName, ...options };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseGrant, "parseGrant");
function readHead(code2, isGrant) {
  if (!isGrant && code2.matches(1, "GRANT", "OPTION", "FOR")) return { options: { withGrantOption: true }, next: 4 };
  const isAll = code2.word(1) === "ALL";
  const at = isAll ? 2 : 1;
  const modifier = ["INHERITED CALLER", "INHERITED", "CALLER"].find(
    (name) => code2.matches(at, ...name.split(" "))
  );
  if (modifier === void 0) return { options: {}, next: 1 };
  return { options: { modifier }, next: isAll ? 1 : at + modifier.split(" ").length };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readHead, "readHead");
function readPrivileges(code2, from, to) {
  let words = "";
  for (let at = from; at < to; at++) {
    const text3 = code2.upper(at);
    words += /^[(),.]$/.test(text3) || /(^|[(.])$/.test(words) ? text3 : ` ${text3}`;
  }
  return words.split(/,(?![^(]*\))/).map((privilege) => privilege.trim().replace(/^ALL( INHERITED)?( CALLER)?( PRIVILEGES)?$/, "ALL"));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readPrivileges, "readPrivileges");
function readGrantedRole(code2, at, end) {
  const { type, next } = readObjectType(code2, at);
  if (!type.endsWith("ROLE")) return readInstanceRole(code2, at, end);
  const result = readNameReference(code2, next);
  if (result?.name === void 0) return void 0;
  if (code2.text(result.next) === "!" && type === "ROLE") return readInstanceRole(code2, at, end);
  return result.next === end ? { scope: "one", type, name: result.name } : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readGrantedRole, "readGrantedRole");
function readInstanceRole(code2, at, end) {
  const role = code2.findOutside("ROLE", at);
  const instance = role < 0 || role > end ? void 0 : readNameReference(code2, role + 1);
  if (!Array.isArray(instance?.name) || code2.text(instance.next) !== "!" || instance.next + 2 !== end) return void 0;
  const type = code2.word(at) === "SERVICE" ? "SERVICE ROLE" : "INSTANCE ROLE";
  return { scope: "one", type, name: [...instance.name, code2.upper(instance.next + 1)] };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readInstanceRole, "readInstanceRole");
function readGrantee(code2, at) {
  const isName = TRAILING_WORDS.test(code2.upper(at + 1));
  const words = isName ? [] : GRANTEE_KINDS.find((kind) => code2.matches(at, ...kind)) ?? [];
  const result = readNameReference(code2, at + words.length);
  return result?.name === void 0 ? void 0 : { kind: words.join(" ") || "ROLE", name: result.name, next: result.next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readGrantee, "readGrantee");
function readSuffix(code2, from) {
  const options = {};
  for (let at = from; at < code2.length; ) {
    const word2 = code2.word(at);
    if (code2.matches(at, "WITH", "GRANT", "OPTION")) {
      options.withGrantOption = true;
      at += 3;
    } else if ((word2 === "COPY" || word2 === "REVOKE") && code2.matches(at + 1, "CURRENT", "GRANTS")) {
      options.currentGrants = word2;
      at += 3;
    } else if (word2 === "RESTRICT" || word2 === "CASCADE") {
      options.behavior = word2;
      at++;
    } else return void 0;
  }
  return options;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readSuffix, "readSuffix");
var CONTAINERS = ["ACCOUNT", "DATABASE", "SCHEMA", "APPLICATION PACKAGE", "APPLICATION"];
function readTarget(code2, at, end) {
  const first = code2.word(at);
  if (first === "ACCOUNT" && at + 1 === end) return { scope: "one", type: "ACCOUNT", name: [] };
  if (first !== "ALL" && first !== "FUTURE") return readOneTarget(code2, at, end);
  const inAt = code2.findOutside("IN", at);
  if (inAt < 0) return void 0;
  const words = [];
  for (let next = at + 1; next < inAt; next++) words.push(code2.word(next));
  const plural = words.join(" ");
  const target = { scope: first === "ALL" ? "all" : "future", type: singularize(plural), plural };
  const container = CONTAINERS.find((type) => code2.matches(inAt + 1, ...type.split(" ")));
  if (container === void 0) return void 0;
  const nameStart = inAt + 1 + container.split(" ").length;
  if (container === "ACCOUNT") return nameStart === end ? { ...target, container, name: [] } : void 0;
  const result = readNameReference(code2, nameStart);
  return result?.name !== void 0 && result.next === end ? { ...target, container, name: result.name } : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readTarget, "readTarget");
function readOneTarget(code2, at, end) {
  const { type, next } = readObjectType(code2, at);
  const { name, signature, next: after } = readReference(code2, type, next, false);
  if (name !== void 0 && after === end) {
    return { scope: "one", type, name, ...signature === void 0 ? {} : { signature } };
  }
  const result = readNameReference(code2, at);
  return result?.name !== void 0 && result.next === end ? { scope: "one", type: "TABLE", name: result.name } : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readOneTarget, "readOneTarget");

// actions/setup-snowflake/src/guard/guarded-objects.ts
function findObjects(place, { code: code2, kind }) {
  switch (place) {
    case "table":
      return findTables(code2);
    case "stage":
      return [findStage(code2)];
    case "granted": {
      const target = parseGrant(code2)?.target;
      return target === void 0 ? [] : [{ kind: "plural" in target ? target.container : target.type, name: target.name }];
    }
    default: {
      if (!("objectType" in kind)) return [];
      const object2 = { kind: kind.objectType, name: kind.name };
      if (place !== "swapped") return [object2];
      return [object2, { ...object2, name: readNameReference(code2, kind.next + 2)?.name }];
    }
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findObjects, "findObjects");
function findTables(code2) {
  const tables = [];
  for (let at = 1; at < code2.length; at++) {
    const word2 = code2.word(at);
    if (code2.text(at) === "(") at = code2.findClosing(at);
    else if (word2 === "INTO" || word2 === "FROM") {
      tables.push({ kind: "TABLE", name: readNameReference(code2, at + 1)?.name });
      if (word2 === "FROM") break;
    } else if (word2 === "SELECT" || word2 === "VALUES") break;
  }
  return tables;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findTables, "findTables");
function findStage(code2) {
  for (let at = 0; at < code2.length; at++) {
    const path = code2.kind(at) === "path" ? code2.text(at) : code2.kind(at) === "string" ? code2.text(at).slice(1, -1) : "";
    const [, table, name] = /^@(%?)([^/]+)/.exec(path) ?? [];
    if (name !== void 0) return { kind: table === "%" ? "TABLE" : "STAGE", name: readWholeName(name) };
  }
  return { kind: "STAGE", name: void 0 };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findStage, "findStage");
function qualifyObject({ kind, name }, [database, schema2] = []) {
  if (!isObjectName(name)) return { kind, name };
  const prefix = [database, schema2].slice(0, Math.max(countNameParts(kind) - name.length, 0));
  return prefix.includes(void 0) ? { kind, name } : { kind, name: [...prefix, ...name] };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(qualifyObject, "qualifyObject");
var formatObject = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ kind, name }) => name === void 0 ? kind : `${kind} ${isObjectName(name) ? formatObjectName(name) : `$${name.variable}`}`.trim(), "formatObject");
var getFullName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ kind, name }) => isObjectName(name) && name.length > 0 && name.length === countNameParts(kind) ? name : void 0, "getFullName");

// actions/setup-snowflake/src/guard/allowances.ts
function parseAllowDestructive(raw) {
  if (/^(true|True|TRUE)$/.test(raw)) return true;
  if (/^(false|False|FALSE)$/.test(raw)) return [];
  const lines2 = raw.split("\n").map((line) => line.trim());
  const patterns = lines2.filter((line) => line !== "").map((line) => parseNamePattern(line) ?? line);
  const problems = patterns.filter((pattern) => typeof pattern === "string");
  const expected = "must be true, false, or full names of objects such as raw.public.tmp_*, one per line";
  return problems.length > 0 ? invalid(...problems.map((line) => `${expected}, not "${line}"`)) : patterns.filter((pattern) => typeof pattern !== "string");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseAllowDestructive, "parseAllowDestructive");
var PART = /^(?:"(?:[^"]|"")+"|[\p{L}\p{N}_$*?]+)$/u;
function parseNamePattern(line) {
  const parts = line.match(/"(?:[^"]|"")*"|[^."]+/g) ?? [];
  const isName = parts.join(".") === line && parts.length <= 3 && parts.every((part) => PART.test(part));
  if (!isName || /^(true|false)$/i.test(line)) return void 0;
  return { parts: parts.map(createPartPattern), includesNested: parts.at(-1) === "*" && parts.length > 1 };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseNamePattern, "parseNamePattern");
function createPartPattern(part) {
  const isQuoted = part.startsWith('"');
  const text3 = (isQuoted ? unquote(part) : part.toUpperCase()).replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return new RegExp(
    `^${isQuoted ? text3 : text3.replaceAll(String.raw`\*`, ".*").replaceAll(String.raw`\?`, ".")}$`,
    "su"
  );
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createPartPattern, "createPartPattern");
function isAllowed(violation, { destructive, opaqueFiles }, file) {
  if (violation.isOpaque) return opaqueFiles.some((glob) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.matchesGlob)(file, glob));
  if (destructive === true) return true;
  const name = violation.object && getFullName(violation.object);
  const names = [name, ...violation.formerName === void 0 ? [] : [violation.formerName]];
  return names.every((each) => each !== void 0 && destructive.some((pattern) => matchesName(pattern, each)));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isAllowed, "isAllowed");
function matchesName({ parts, includesNested }, name) {
  if (includesNested ? name.length < parts.length : name.length !== parts.length) return false;
  return parts.every((part, index) => part.test(name[index] ?? ""));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(matchesName, "matchesName");

// actions/setup-snowflake/src/guard/executed-statements.ts
function listExecutedStatements(code2) {
  const executed = { statements: [], unreadable: [] };
  visitCode(code2, executed);
  return executed;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listExecutedStatements, "listExecutedStatements");
var COMMANDS = parseWordList(`
  ALTER CALL COMMENT COMMIT COPY CREATE DELETE DESC DESCRIBE DROP EXECUTE EXPLAIN GET GRANT INSERT LIST LS MERGE PUT REMOVE
  REVOKE RM ROLLBACK SELECT SET SHOW TRUNCATE UNDROP UNSET UPDATE USE VALUES WITH
`);
var STATEMENT_PREFIXES = parseWordList("BEGIN DECLARE THEN ELSE DO LOOP REPEAT ASYNC DEFAULT ;");
function visitCode(code2, executed) {
  let language = "SQL";
  let startsStatement = true;
  for (let at = 0; at < code2.length; at++) {
    if (startsCommand(code2, at) && (startsStatement || code2.text(at - 1) === "(")) {
      const end = startsStatement ? findStatementEnd(code2, at) : Math.max(code2.findClosing(at - 1), at + 1);
      for (const part of splitChain(code2.slice(at, end))) {
        if (startsCommand(part, 0)) visitCommand(part, executed);
        else visitCode(part, executed);
      }
      at = end - 1;
      startsStatement = false;
      continue;
    }
    const word2 = code2.upper(at);
    startsStatement = STATEMENT_PREFIXES.has(word2) || word2 === "=" && code2.text(at - 1) === ":" || word2 === ">" && code2.matches(at - 2, "-", ">");
    if (word2 === ";") language = "SQL";
    else if (word2 === "LANGUAGE") language = code2.word(at + 1);
    else if (word2 === "AS" && code2.isLiteral(at + 1)) visitBody(code2.text(at + 1), language, executed);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visitCode, "visitCode");
function startsCommand(code2, at) {
  const word2 = code2.word(at);
  if (!COMMANDS.has(word2) || code2.matches(at + 1, ":", "=")) return false;
  return word2 !== "WITH" || !code2.matches(at + 2, "AS", "PROCEDURE");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(startsCommand, "startsCommand");
function findStatementEnd(code2, start) {
  const word2 = code2.word(start);
  const canHaveBody = word2 === "CREATE" || word2 === "ALTER";
  const block = new ScriptingBlock();
  for (let at = start; at < code2.length; at++) {
    if (code2.text(at) === ";" && !block.isOpen) return at;
    if (canHaveBody) block.add(code2, at);
  }
  return code2.length;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findStatementEnd, "findStatementEnd");
function splitChain(code2) {
  const parts = [];
  let start = 0;
  for (let at = 0; at < code2.length; at++) {
    if (code2.text(at) === "(") at = code2.findClosing(at);
    else if (code2.matches(at, "-", ">", ">")) {
      parts.push(code2.slice(start, at));
      start = at + 3;
      at += 2;
    }
  }
  return [...parts, code2.slice(start)];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(splitChain, "splitChain");
function visitCommand(code2, executed) {
  if (!code2.matches(0, "EXECUTE", "IMMEDIATE")) {
    executed.statements.push(code2);
    return;
  }
  let at = 2;
  while (code2.text(at) === "(") at++;
  const literal2 = at;
  if (code2.isLiteral(at)) at++;
  while (code2.text(at) === ")") at++;
  const isWhole = at > literal2 && (at === code2.length || code2.word(at) === "USING");
  if (isWhole) visitBody(code2.text(literal2), "SQL", executed);
  else executed.unreadable.push(`EXECUTE IMMEDIATE ${describeSource(code2, literal2)}`);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visitCommand, "visitCommand");
function describeSource(code2, at) {
  if (code2.word(at) === "FROM") return "FROM a file";
  const name = /^[:$]$/.test(code2.text(at)) ? at + 1 : at;
  const isVariable = code2.kind(name) === "word" && /^(|\)|USING)$/.test(code2.upper(name + 1));
  return isVariable ? "of a variable" : "of an expression";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(describeSource, "describeSource");
function visitBody(literal2, language, executed) {
  if (language === "SQL") visitCode(tokenizeSql(unquote(literal2)).code, executed);
  else executed.unreadable.push(`a procedure in ${language}`);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(visitBody, "visitBody");

// actions/setup-snowflake/src/sql/rows.ts
function getField(row, name) {
  const key = name in row ? name : Object.keys(row).find((candidate) => candidate.toLowerCase() === name);
  return key === void 0 ? "" : String(row[key] ?? "");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(getField, "getField");
function readJsonMembers(json) {
  try {
    const entries = Object.entries(JSON.parse(json));
    return new Map(entries.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]));
  } catch {
    return void 0;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readJsonMembers, "readJsonMembers");

// actions/setup-snowflake/src/kinds/comparison.ts
var formatColumn = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => `column ${formatObjectName([name])}`, "formatColumn");
var createComparison = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => ({ changes: [], notCompared: [], droppedColumns: [] }), "createComparison");

// actions/setup-snowflake/src/kinds/assignments.ts
var POLICIES = [
  "ROW ACCESS POLICY",
  "AGGREGATION POLICY",
  "JOIN POLICY",
  "PROJECTION POLICY",
  "PASSWORD POLICY",
  "SESSION POLICY",
  "AUTHENTICATION POLICY"
];
function readAssignments(code2, at, { isRemoved, column }) {
  const shared = { isRemoved, ...column === void 0 ? {} : { column } };
  if (code2.word(at) === "TAG") return readTags(code2, at + 1, shared);
  const type = POLICIES.find((policy2) => code2.matches(at, ...policy2.split(" ")));
  if (type === void 0) return void 0;
  const from = at + type.split(" ").length;
  const policy = readObjectName(code2, from);
  if (policy === void 0) return isRemoved ? { assignments: [{ type, name: [], ...shared }], next: from } : void 0;
  let { next } = policy;
  let value;
  if (code2.word(next) === "ON" && code2.text(next + 1) === "(") {
    const end = code2.findClosing(next + 1);
    value = code2.splitAtCommas(next + 2, end).map(([start]) => readNamePart(code2, start)).join(", ");
    next = end + 1;
  }
  if (code2.matches(next, "ENTITY", "KEY")) return void 0;
  if (code2.word(next) === "FORCE") next++;
  return { assignments: [{ type, name: policy.name, value, ...shared }], next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readAssignments, "readAssignments");
function readTags(code2, from, shared) {
  const isList = code2.text(from) === "(";
  const end = isList ? code2.findClosing(from) : code2.length;
  const assignments = [];
  let at = isList ? from + 1 : from;
  for (; ; ) {
    const tag = readObjectName(code2, at);
    if (tag === void 0) return void 0;
    const hasValue = code2.text(tag.next) === "=";
    if (hasValue === shared.isRemoved) return void 0;
    const value = hasValue ? unquote(code2.text(tag.next + 1)) : void 0;
    assignments.push({ type: "TAG", name: tag.name, value, ...shared });
    at = hasValue ? tag.next + 2 : tag.next;
    if (at >= end || code2.text(at) !== ",") return { assignments, next: isList ? end + 1 : at };
    at++;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readTags, "readTags");
function formatAssignment({ type, column, name }) {
  const property2 = type === "TAG" ? `${type} ${formatObjectName(name)}` : type;
  return column === void 0 ? property2 : `${property2.replace(type, type.toLowerCase())} of ${formatColumn(column)}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatAssignment, "formatAssignment");
var changeAssignments = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((current, requested = []) => current.filter((assignment) => !requested.some((other) => isSamePlace(other, assignment))).concat(requested.filter(({ isRemoved }) => !isRemoved)), "changeAssignments");
var isSamePlace = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((one, other) => one.type === other.type && one.column === other.column && (one.type !== "TAG" || isSameName(one.name, other.name)), "isSamePlace");

// actions/setup-snowflake/src/kinds/data-types.ts
var DEFAULT_LENGTHS = { VARCHAR: "16777216", CHAR: "1", BINARY: "8388608" };
var DEFAULT_PRECISION = "9";
function readDataType(code2, at) {
  const name = readDataTypeName(code2, at);
  if (name === void 0) return void 0;
  const { type: base, next } = name;
  const hasArguments = code2.text(next) === "(";
  const close = hasArguments ? code2.findClosing(next) : next - 1;
  if (/^(ARRAY|OBJECT|MAP)$/.test(base)) {
    const inner = hasArguments ? readElements(code2, next, close, base === "OBJECT") : "";
    return inner === void 0 ? void 0 : { type: base + inner, next: close + 1 };
  }
  const sizes = hasArguments ? readSizes(code2, next, close) : [];
  const type = formatType(base, sizes);
  return type === void 0 ? void 0 : { type, next: close + 1 };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readDataType, "readDataType");
var readSizes = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, open, close) => Array.from({ length: close - open - 1 }, (_, index) => code2.upper(open + 1 + index)).filter((text3) => text3 !== ","), "readSizes");
function formatType(base, [first, second]) {
  switch (base) {
    case "NUMBER":
      return `NUMBER(${first ?? "38"},${second ?? "0"})`;
    case "CHAR":
      return `VARCHAR(${first ?? DEFAULT_LENGTHS.CHAR})`;
    case "VARCHAR":
    case "BINARY":
      return `${base}(${first ?? DEFAULT_LENGTHS[base]})`;
    case "TIME":
    case "TIMESTAMP_NTZ":
    case "TIMESTAMP_LTZ":
    case "TIMESTAMP_TZ":
      return `${base}(${first ?? DEFAULT_PRECISION})`;
    case "DECFLOAT":
      return `DECFLOAT(${first ?? "38"})`;
    case "VECTOR":
      return first === void 0 ? void 0 : `VECTOR(${first === "INTEGER" ? "INT" : first}, ${second})`;
    default:
      return base;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatType, "formatType");
function readElements(code2, open, close, hasNames) {
  const elements = [];
  for (let at = open + 1; at < close; ) {
    const name = hasNames ? `${readNamePart(code2, at++)} ` : "";
    const element = readDataType(code2, at);
    if (element === void 0) return void 0;
    at = element.next;
    const isRequired = code2.matches(at, "NOT", "NULL");
    if (isRequired) at += 2;
    elements.push(`${name}${element.type}${isRequired ? " NOT NULL" : ""}`);
    if (code2.text(at) === ",") at++;
    else if (at < close) return void 0;
  }
  return elements.length === 0 ? "" : `(${elements.join(", ")})`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readElements, "readElements");
function normalizeDataType(text3) {
  const { code: code2 } = tokenizeSql(text3);
  const parsed = readDataType(code2, 0);
  return parsed?.next === code2.length ? parsed.type : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(normalizeDataType, "normalizeDataType");
function readReturnType(text3) {
  const { code: code2 } = tokenizeSql(text3);
  if (code2.word(0) === "TABLE" && code2.text(1) === "(") {
    return `TABLE ${readElements(code2, 1, code2.findClosing(1), true) ?? text3}`;
  }
  const parsed = readDataType(code2, 0);
  if (parsed === void 0) return void 0;
  const isRequired = code2.matches(parsed.next, "NOT", "NULL");
  return parsed.next + (isRequired ? 2 : 0) === code2.length ? `${parsed.type}${isRequired ? " NOT NULL" : ""}` : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readReturnType, "readReturnType");
function formatShownDataType(json) {
  let shown;
  try {
    shown = JSON.parse(json);
  } catch {
    return normalizeDataType(json);
  }
  const { type, precision, scale, length } = shown;
  switch (type) {
    case "FIXED":
      return `NUMBER(${precision ?? 38},${scale ?? 0})`;
    case "REAL":
      return "FLOAT";
    case "TEXT":
      return `VARCHAR(${length ?? DEFAULT_LENGTHS.VARCHAR})`;
    case "BINARY":
      return `BINARY(${length ?? DEFAULT_LENGTHS.BINARY})`;
    case "TIME":
    case "TIMESTAMP_NTZ":
    case "TIMESTAMP_LTZ":
    case "TIMESTAMP_TZ":
      return `${type}(${scale ?? DEFAULT_PRECISION})`;
    case "BOOLEAN":
    case "DATE":
    case "VARIANT":
    case "GEOGRAPHY":
    case "GEOMETRY":
      return type;
    // Structured types and vectors are printed without their elements.
    default:
      return void 0;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatShownDataType, "formatShownDataType");

// actions/setup-snowflake/src/kinds/property-values.ts
var createWord = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => ({ type: "word", text: text3, name: [text3] }), "createWord");
var isNamePart2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at) => code2.kind(at) === "word" || code2.kind(at) === "name", "isNamePart");
var sliceText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, from, to) => code2.slice(from, to).sql, "sliceText");
var readExpression = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, from, to = code2.length) => ({
  type: "expression",
  text: sliceText(code2, from, to)
}), "readExpression");
function readValue(code2, at) {
  const items = [readSingleValue(code2, at)];
  let next = items[0]?.next ?? at;
  while (code2.text(next) === "," && next + 1 < code2.length && !startsProperty(code2, next + 1)) {
    const item = readSingleValue(code2, next + 1);
    items.push(item);
    next = item.next;
  }
  const [first] = items;
  if (items.length === 1 && first !== void 0) return first;
  return { value: { type: "list", text: sliceText(code2, at, next), items: items.map(({ value }) => value) }, next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readValue, "readValue");
var startsProperty = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at) => isNamePart2(code2, at) && code2.text(at + 1) === "=", "startsProperty");
function readSingleValue(code2, at) {
  const text3 = code2.text(at);
  if (code2.isLiteral(at)) {
    return { value: { type: "string", text: text3, value: unquote(text3) }, next: at + 1 };
  }
  const sign = text3 === "-" || text3 === "+" ? 1 : 0;
  if (code2.kind(at + sign) === "number") {
    const number2 = sliceText(code2, at, at + sign + 1);
    return { value: { type: "number", text: number2, value: Number(number2.replace(/\s/g, "")) }, next: at + sign + 1 };
  }
  if (text3 === "(") return readParentheses(code2, at);
  if (text3 === "$") return { value: readExpression(code2, at, at + 2), next: at + 2 };
  const name = readObjectName(code2, at);
  if (name === void 0) return { value: readExpression(code2, at, at + 1), next: at + 1 };
  if (code2.text(name.next) !== "(") {
    return { value: { type: "word", text: sliceText(code2, at, name.next), name: name.name }, next: name.next };
  }
  const next = code2.findClosing(name.next) + 1;
  return { value: readExpression(code2, at, next), next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readSingleValue, "readSingleValue");
function readParentheses(code2, open) {
  const close = code2.findClosing(open);
  const next = close + 1;
  const text3 = sliceText(code2, open, next);
  if (startsProperty(code2, open + 1)) return { value: { type: "group", text: text3, properties: readGroup(code2, open) }, next };
  const items = [];
  let at = open + 1;
  while (at < close) {
    const item = readSingleValue(code2, at);
    items.push(item.value);
    at = code2.text(item.next) === "," ? item.next + 1 : item.next;
  }
  return { value: { type: "list", text: text3, items }, next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readParentheses, "readParentheses");
function readGroup(code2, open) {
  const properties = /* @__PURE__ */ new Map();
  const close = code2.findClosing(open);
  let at = open + 1;
  while (at < close) {
    const name = readObjectName(code2, at);
    if (name === void 0 || code2.text(name.next) !== "=") {
      at++;
      continue;
    }
    const { value, next } = readValue(code2, name.next + 1);
    properties.set(name.name.join(".").toUpperCase(), value);
    at = next;
  }
  return properties;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readGroup, "readGroup");

// actions/setup-snowflake/src/kinds/columns.ts
function readColumnRow(row) {
  const isShown = "column_name" in row;
  const hasKeys = "primary key" in row;
  const [type = "", collation = ""] = getField(row, "type").split(/ COLLATE /i);
  return {
    name: getField(row, isShown ? "column_name" : "name"),
    type: isShown ? formatShownDataType(getField(row, "data_type")) : normalizeDataType(type),
    // SHOW COLUMNS prints NOT_NULL or true, DESC TABLE N or Y.
    isNullable: !/^(N|NOT_NULL|false)$/.test(getField(row, "null?")),
    default: getField(row, "autoincrement") || getField(row, "default"),
    comment: getField(row, "comment"),
    expression: getField(row, "expression"),
    collation: isShown ? void 0 : collation.replace(/'/g, ""),
    isPrimaryKey: hasKeys ? getField(row, "primary key") === "Y" : void 0,
    isUnique: hasKeys ? getField(row, "unique key") === "Y" : void 0,
    maskingPolicy: "policy name" in row ? getField(row, "policy name") : void 0
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readColumnRow, "readColumnRow");
var CONSTRAINT = /^(CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK|INDEX)$/;
function readColumns(code2, open) {
  const result = { columns: [], notRead: [] };
  for (const [from, to] of code2.splitAtCommas(open + 1, code2.findClosing(open))) {
    const isConstraint = CONSTRAINT.test(code2.word(from)) && !isTypeName(code2, from + 1);
    if (isConstraint) readConstraint(code2, from, to, result);
    else result.columns.push(readColumn(code2.slice(from, to)));
  }
  return result;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readColumns, "readColumns");
var isTypeName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at) => code2.text(at) !== "(" && !/^(KEY|INDEX)$/.test(code2.word(at)) && readDataType(code2, at) !== void 0, "isTypeName");
function readConstraint(code2, from, to, { columns, notRead }) {
  let at = from;
  if (code2.word(at) === "CONSTRAINT") at += 2;
  const isPrimaryKey = code2.matches(at, "PRIMARY", "KEY");
  const open = isPrimaryKey ? at + 2 : at + 1;
  if ((isPrimaryKey || code2.word(at) === "UNIQUE") && code2.text(open) === "(") {
    const close = code2.findClosing(open);
    const names = code2.splitAtCommas(open + 1, close).map(([first]) => readNamePart(code2, first));
    for (const column of columns) {
      if (!names.includes(column.name)) continue;
      if (isPrimaryKey) Object.assign(column, { isPrimaryKey, isNullable: false });
      else column.isUnique = true;
    }
    if (close + 1 === to || code2.matches(close + 1, "RELY")) return;
  }
  notRead.push(sliceText(code2, at, Math.min(at + 2, to)).toUpperCase());
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readConstraint, "readConstraint");
function readColumn(code2) {
  const name = readNamePart(code2, 0);
  const type = readDataType(code2, 1);
  const typeText = sliceText(code2, 1, type?.next ?? 2);
  const notRead = [];
  const column = {
    ...{ name, type: type?.type, typeText, isNullable: true, isPrimaryKey: false, isUnique: false },
    ...{ assignments: [], notRead }
  };
  let at = type?.next ?? 2;
  while (at < code2.length) at = readAttribute(code2, at, column, notRead);
  return column;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readColumn, "readColumn");
function readAttribute(code2, at, column, notRead) {
  const [word2, second] = [code2.word(at), code2.word(at + 1)];
  switch (word2) {
    case "NOT":
      column.isNullable = false;
      return at + 2;
    case "NULL":
    case "WITH":
    case "RELY":
      return at + 1;
    case "CONSTRAINT":
      return at + 2;
    case "PRIMARY":
      Object.assign(column, { isPrimaryKey: true, isNullable: false });
      return at + 2;
    case "UNIQUE":
      column.isUnique = true;
      return at + 1;
    case "COMMENT": {
      const value = code2.text(at + 1) === "=" ? at + 2 : at + 1;
      column.comment = unquote(code2.text(value));
      return value + 1;
    }
    case "COLLATE":
      column.collation = unquote(code2.text(at + 1));
      return at + 2;
    case "DEFAULT": {
      const next = findAttributeEnd(code2, at + 1);
      column.default = sliceText(code2, at + 1, next);
      return next;
    }
    case "AUTOINCREMENT":
    case "IDENTITY":
      return readIdentity(code2, at + 1, column);
    case "AS": {
      const next = findAttributeEnd(code2, at + 1);
      column.expression = sliceText(code2, at + 1, next);
      return next;
    }
    case "MASKING": {
      const policy = readObjectName(code2, at + 2);
      if (second !== "POLICY" || policy === void 0) break;
      column.maskingPolicy = policy.name;
      return code2.word(policy.next) === "USING" ? code2.findClosing(policy.next + 1) + 1 : policy.next;
    }
  }
  const read = readAssignments(code2, at, { isRemoved: false, column: column.name });
  if (read !== void 0) {
    column.assignments = [...column.assignments, ...read.assignments];
    return read.next;
  }
  notRead.push(word2 === "" ? code2.text(at) : second === "KEY" || second === "POLICY" ? `${word2} ${second}` : word2);
  return findAttributeEnd(code2, at + 1);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readAttribute, "readAttribute");
var ATTRIBUTE = /^(NOT|NULL|DEFAULT|AUTOINCREMENT|IDENTITY|AS|COMMENT|COLLATE|CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|REFERENCES|CHECK|MASKING|PROJECTION|WITH|TAG)$/;
function findAttributeEnd(code2, from) {
  let at = from;
  do
    at = code2.text(at) === "(" ? code2.findClosing(at) + 1 : at + 1;
  while (at < code2.length && !ATTRIBUTE.test(code2.word(at)));
  return Math.min(at, code2.length);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findAttributeEnd, "findAttributeEnd");
function readIdentity(code2, from, column) {
  const identity = { start: "1", increment: "1" };
  let at = from;
  if (code2.text(at) === "(") {
    const [start = "1", increment = "1"] = code2.splitAtCommas(at + 1, code2.findClosing(at)).map(([first, last]) => sliceText(code2, first, last));
    Object.assign(identity, { start, increment });
    at = code2.findClosing(at) + 1;
  }
  for (; ; ) {
    const word2 = code2.word(at);
    if (word2 === "ORDER" || word2 === "NOORDER") at++;
    else if (word2 === "START" || word2 === "INCREMENT") {
      at++;
      while (/^(WITH|BY|=)$/.test(code2.upper(at))) at++;
      const length = code2.text(at) === "-" ? 2 : 1;
      identity[word2 === "START" ? "start" : "increment"] = sliceText(code2, at, at + length);
      at += length;
    } else break;
  }
  column.identity = identity;
  return at;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readIdentity, "readIdentity");

// actions/setup-snowflake/src/kinds/definitions.ts
function normalizeSql(sql) {
  const { code: code2 } = tokenizeSql(sql);
  let end = code2.length;
  while (code2.text(end - 1) === ";") end--;
  return joinTokens(code2, 0, end);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(normalizeSql, "normalizeSql");
function joinTokens(code2, from, to) {
  const words = [];
  for (let at = from; at < to; at++) {
    if (code2.kind(at) === "name") {
      const name = readNamePart(code2, at);
      words.push(/^[A-Z_][A-Z0-9_$]*$/.test(name) ? name : code2.text(at));
    } else if (code2.kind(at) === "body") words.push(`$$${normalizeSql(code2.text(at).slice(2, -2))}$$`);
    else words.push(code2.upper(at));
  }
  return words.join(" ");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(joinTokens, "joinTokens");
function normalizeBody(body, language) {
  if (language === "" || language.toUpperCase() === "SQL") return normalizeSql(body);
  return body.replace(/\r\n/g, "\n").replace(/[ \t]+$/gm, "").replace(/^\n+|\s+$/g, "");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(normalizeBody, "normalizeBody");
function readQueryText(sql) {
  const { code: code2 } = tokenizeSql(sql);
  const kind = classifyStatement(code2);
  if (kind.type !== "create") return void 0;
  const hasColumns = code2.text(kind.next) === "(";
  const close = hasColumns ? code2.findClosing(kind.next) : kind.next;
  const as = code2.findOutside("AS", close);
  if (as < 0) return void 0;
  return { columns: hasColumns ? sliceText(code2, kind.next, close + 1) : void 0, query: code2.slice(as + 1).sql };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readQueryText, "readQueryText");

// actions/setup-snowflake/src/kinds/matchers.ts
var isUnset = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((live) => /^(null|none|\[\]|\(\))?$/i.test(live.trim()), "isUnset");
var isRequestedUnset = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value.type === "string" && value.value === "" || value.type === "word" && (value.text.toUpperCase() === "NULL" || value.text.toUpperCase() === "NONE") || value.type === "list" && value.items.length === 0, "isRequestedUnset");
function readScalar(value) {
  if (value.type === "string") return value.value;
  if (value.type === "number") return String(value.value);
  return value.type === "word" ? value.name.join(".") : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readScalar, "readScalar");
var compareNormalized = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((normalize2) => (requested, live) => {
  if (isRequestedUnset(requested) && isUnset(live)) return true;
  const scalar = readScalar(requested);
  const [wanted, current] = [scalar === void 0 ? void 0 : normalize2(scalar), normalize2(live)];
  if (wanted === void 0) return void 0;
  return wanted === (current ?? (isUnset(live) ? "" : void 0));
}, "compareNormalized");
var matchText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live) => {
  const scalar = requested.type === "string" ? requested.value : readScalar(requested);
  if (scalar === void 0) return void 0;
  return scalar === live || isRequestedUnset(requested) && isUnset(live);
}, "matchText");
var matchWord = compareNormalized((text3) => text3.trim().toUpperCase().replace(/\s+/g, " "));
var BOOLEANS = { Y: "true", YES: "true", ON: "true", N: "false", NO: "false", OFF: "false" };
var normalizeBoolean = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => {
  const word2 = text3.trim().toUpperCase();
  if (word2 === "" || word2 === "NULL") return "false";
  return BOOLEANS[word2] ?? word2.toLowerCase();
}, "normalizeBoolean");
var formatBoolean = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((live) => normalizeBoolean(live).toUpperCase(), "formatBoolean");
var matchBoolean = compareNormalized(normalizeBoolean);
var matchNumber = compareNormalized(
  (text3) => isUnset(text3) ? "0" : Number.isNaN(Number(text3)) ? text3.toUpperCase() : String(Number(text3))
);
var matchSize = compareNormalized(
  (text3) => text3.toUpperCase().replace(/[\s-]/g, "").replace(/^(X{2,})(?=LARGE)/, (x) => `${x.length}X`).replace(/^X(\d)(?=LARGE)/, "$1X")
);
var UNITS = { SECOND: 1, MINUTE: 60, HOUR: 3600, DAY: 86400 };
var matchDuration = compareNormalized((text3) => {
  const [, count = "", unit = ""] = /^\s*(\d+)\s*([A-Z]+?)S?\s*$/i.exec(text3) ?? [];
  const seconds = UNITS[{ M: "MINUTE", H: "HOUR", S: "SECOND" }[unit.toUpperCase()] ?? unit.toUpperCase()];
  return seconds === void 0 ? text3.trim().toUpperCase().replace(/\s+/g, " ") : `${Number(count) * seconds} s`;
});
var isSameTail = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((left, right) => {
  const length = Math.min(left.length, right.length);
  return left.slice(-length).every((part, index) => part === right.slice(-length)[index]);
}, "isSameTail");
var matchIdentifier = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live, { currentSchema = [] }) => {
  if (isRequestedUnset(requested)) return isUnset(live);
  if (requested.type !== "word" && requested.type !== "string") return void 0;
  if (isUnset(live)) return false;
  const current = parseObjectName(live);
  const names = requested.type === "word" ? [requested.name] : [requested.value, requested.value.toUpperCase()].map(parseObjectName);
  return names.some((name) => {
    const missing = Math.max(0, current.length - name.length);
    return isSameTail([...currentSchema.slice(0, missing), ...name], current);
  });
}, "matchIdentifier");
var matchSql = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live) => normalizeSql(requested.type === "string" ? requested.value : requested.text) === normalizeSql(live), "matchSql");
var normalizeCondition = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((sql) => normalizeSql(sql).replace(/^\( (.*) \)$/, "$1").replace(/^EXISTS \( (.*) \)$/, "$1"), "normalizeCondition");
var matchCondition = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live) => normalizeCondition(requested.type === "string" ? requested.value : requested.text) === normalizeCondition(live), "matchCondition");
var matchRefreshMode = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live, context) => readScalar(requested)?.toUpperCase() === "AUTO" || matchWord(requested, live, context), "matchRefreshMode");
var matchClusterBy = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live) => {
  const normalize2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => normalizeSql(text3).replace(/^LINEAR \( (.*) \)$/, "$1").replace(/^\( (.*) \)$/, "$1"), "normalize");
  return normalize2(requested.text) === normalize2(live);
}, "matchClusterBy");
var matchReturnType = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live) => {
  const [wanted, current] = [requested.text, live].map(readReturnType);
  if (wanted === void 0 || current === void 0) return void 0;
  const withoutSizes = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => text3.replace(/\([\d, ]+\)/g, ""), "withoutSizes");
  return wanted === current || !/\d/.test(live) && withoutSizes(wanted) === withoutSizes(current);
}, "matchReturnType");

// actions/setup-snowflake/src/kinds/list-matchers.ts
function parseLiveList(live) {
  const text3 = live.trim();
  if (isUnset(text3)) return [];
  if (text3.startsWith("[")) {
    try {
      const items = JSON.parse(text3);
      if (Array.isArray(items)) return items.map(readListItem);
    } catch {
    }
  }
  return text3.replace(/^[[({]|[\])}]$/g, "").split(",").map((item) => item.trim().replace(/^(['"])(.*)\1$/, "$2")).filter((item) => item !== "");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseLiveList, "parseLiveList");
function readListItem(item) {
  const isRule = typeof item === "object" && item !== null && "fullyQualifiedRuleName" in item;
  return String(isRule ? item.fullyQualifiedRuleName : item);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readListItem, "readListItem");
function listItems(value) {
  if (isRequestedUnset(value)) return [];
  const items = (value.type === "list" ? value.items : [value]).map(readScalar);
  return items.some((item) => item === void 0) ? void 0 : items;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listItems, "listItems");
var compareLists = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((normalize2, isOrdered = false) => (requested, live) => {
  const wanted = listItems(requested)?.map(normalize2);
  if (wanted === void 0) return void 0;
  const current = parseLiveList(live).map(normalize2);
  const order = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((items) => JSON.stringify(isOrdered ? items : [...new Set(items)].sort()), "order");
  return order(wanted) === order(current);
}, "compareLists");
var matchList = compareLists((item) => item);
var matchWordList = compareLists((item) => item.replaceAll('"', "").toUpperCase());
var matchPercentages = compareLists((item) => item.replace("%", ""));
var matchNameList = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live, context) => {
  const items = requested.type === "list" ? requested.items : [requested];
  if (listItems(requested) === void 0) return void 0;
  const current = parseLiveList(live);
  if (isRequestedUnset(requested) || items.length !== current.length) {
    return isRequestedUnset(requested) && current.length === 0;
  }
  return items.every((item) => current.some((name) => matchIdentifier(item, name, context) === true));
}, "matchNameList");
var matchSecrets = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ text: text3 }, live, context) => {
  const wanted = [...text3.matchAll(/'([^']*)'\s*=\s*([^,()\s]+)/g)];
  const current = readJsonMembers(live);
  if (current === void 0) return isUnset(live) ? wanted.length === 0 : void 0;
  const isSame = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(([, variable = "", secret2 = ""]) => matchIdentifier({ type: "string", text: "", value: secret2 }, current.get(variable) ?? "", context) === true, "isSame");
  return wanted.length === current.size && wanted.every(isSame);
}, "matchSecrets");
var hasOption = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((live, option2) => live.toUpperCase().split(/,\s*/).includes(option2), "hasOption");
var matchOption = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((option2) => (requested, live, context) => matchBoolean(requested, String(hasOption(live, option2)), context), "matchOption");
var matchOptionsMember = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => (requested, live, context) => {
  const value = live.split(`"${name}"`)[1]?.match(/\w+/)?.[0] ?? "false";
  return matchBoolean(requested, value, context);
}, "matchOptionsMember");
var normalizeFileFormatText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => /^(none|auto)?$/i.test(text3) ? text3.toUpperCase() : decodeEscapes(text3), "normalizeFileFormatText");
var matchFileFormatOption = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live) => {
  const wanted = listItems(requested);
  if (wanted === void 0) return void 0;
  if (isRequestedUnset(requested)) return isUnset(live);
  if (requested.type === "list") {
    const current = parseLiveList(live);
    const isSameText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((left2, right2 = "") => left2 === right2 || left2 === decodeEscapes(right2) || decodeEscapes(left2) === right2, "isSameText");
    return wanted.length === current.length && wanted.every((item, index) => isSameText(item, current[index]));
  }
  const [scalar = ""] = wanted;
  if (requested.type === "word")
    return normalizeBoolean(scalar) === normalizeBoolean(live) || scalar === live.toUpperCase();
  if (requested.type === "number") return scalar === live;
  const [left, right] = [scalar, live].map(normalizeFileFormatText);
  return left === right || left === decodeEscapes(right ?? "") || scalar.toUpperCase() === live.toUpperCase();
}, "matchFileFormatOption");
var withoutPemHeaders = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => text3.replace(/-----[^-]+-----|\s/g, ""), "withoutPemHeaders");
var matchByType = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live, context) => {
  switch (requested.type) {
    case "string":
      return matchText(requested, live, context) || requested.value.toUpperCase() === parseLiveList(live).join(",").toUpperCase() || /^\s*-----BEGIN/.test(requested.value) && withoutPemHeaders(requested.value) === withoutPemHeaders(live);
    case "number":
      return matchNumber(requested, live, context);
    case "word":
      if (/^(TRUE|FALSE)$/i.test(requested.text)) return matchBoolean(requested, live, context);
      return matchWord(requested, live, context) || matchIdentifier(requested, live, context);
    case "list":
      return matchWordList(requested, live, context) || matchNameList(requested, live, context);
    default:
      return void 0;
  }
}, "matchByType");

// actions/setup-snowflake/src/kinds/object-kind.ts
function describeReplacing({ copiesGrants: copiesGrants2, replacing }, lostGrants = ["its grants without COPY GRANTS"]) {
  const losses = [...copiesGrants2 ? lostGrants : [], ...replacing === void 0 ? [] : [replacing]];
  return losses.length === 0 ? void 0 : losses.join(", ");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(describeReplacing, "describeReplacing");
function readDescribeRows({ form }, rows) {
  if (form === "columns") return { columns: rows.map(readColumnRow) };
  const properties = /* @__PURE__ */ new Map();
  const defaults = /* @__PURE__ */ new Map();
  if (form === "row") {
    for (const [column, value] of Object.entries(rows[0] ?? {}))
      properties.set(column.toUpperCase(), String(value ?? ""));
    return { properties, defaults };
  }
  for (const row of rows) {
    const parent = getField(row, "parent_property");
    const name = (getField(row, "property") || getField(row, "name")).toUpperCase();
    const key = parent === "" ? name : `${parent.toUpperCase()}.${name}`;
    properties.set(key, getField(row, "property_value") || getField(row, "value"));
    const isKnown = "property_default" in row || "default" in row;
    if (isKnown) defaults.set(key, getField(row, "property_default") || getField(row, "default"));
  }
  return { properties, defaults };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readDescribeRows, "readDescribeRows");
var property = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((match) => (name, column, source = {}) => ({ name, column, match, ...source }), "property");
var text2 = property(matchText);
var word = property(matchWord);
var number = property(matchNumber);
var boolean2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, column, source = {}) => matched(name, column, matchBoolean, { formatLive: formatBoolean, ...source }), "boolean");
var option = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, column) => matched(name, column, matchOption(name), {
  formatLive: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((live) => hasOption(live, name) ? "TRUE" : "FALSE", "formatLive"),
  default: "false"
}), "option");
var identifier = property(matchIdentifier);
var matched = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, column, match, source = {}) => ({ name, column, match, ...source }), "matched");
var described = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, row = name, match = matchByType, source = {}) => ({ name, row, match, ...source }), "described");
var COMMENT = text2("COMMENT", "comment", { default: "" });
var RETENTION = number("DATA_RETENTION_TIME_IN_DAYS", "retention_time", { inheritedFrom: "retention_time" });
var REFERENCE = "sql-reference/sql";
var CONTAINERS2 = {
  account: [],
  database: ["ACCOUNT", "DATABASE"],
  schema: ["ACCOUNT", "DATABASE", "SCHEMA"]
};
var createKind = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((scope) => (type, options = {}) => {
  const { show, describe, ...rest } = options;
  const plural = show !== false && show?.plural || pluralize(type);
  const slug = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((words) => words.toLowerCase().replaceAll(" ", "-"), "slug");
  return {
    ...{ type, scope, hasSignature: false, family: type, properties: show === false ? [] : [COMMENT] },
    ...{ hasColumns: false, creationOnly: [], dropping: "its definition and its grants" },
    ...show === false ? {} : {
      show: {
        ...{ plural, containers: CONTAINERS2[scope], like: true, page: `${REFERENCE}/show-${slug(plural)}` },
        ...show
      }
    },
    ...describe === void 0 ? {} : {
      describe: {
        ...{ command: `DESC ${type}`, form: "properties", page: `${REFERENCE}/desc-${slug(type)}` },
        ...describe
      }
    },
    ...rest
  };
}, "createKind");
var accountKind = createKind("account");
var databaseKind = createKind("database");
var schemaKind = createKind("schema");

// actions/setup-snowflake/src/kinds/public-key.ts

function fingerprintPublicKey(body) {
  const der = Buffer.from(body.replace(/-----[^-]+-----|\s/g, ""), "base64");
  return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(der).digest("base64")}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(fingerprintPublicKey, "fingerprintPublicKey");
var matchPublicKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live) => {
  if (requested.type !== "string") return void 0;
  return requested.value === "" ? isUnset(live) : fingerprintPublicKey(requested.value) === live;
}, "matchPublicKey");

// actions/setup-snowflake/src/kinds/account-kinds.ts
var INTEGRATION_DESCRIBE = { form: "properties", page: "sql-reference/sql/desc-integration" };
var matchSubtype = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((requested, live, context) => {
  const [, subtype] = live.split(" - ");
  return subtype === void 0 ? void 0 : matchWord(requested, subtype, context);
}, "matchSubtype");
var integrationKind = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type, page = "sql-reference/sql/show-integrations") => accountKind(type, {
  show: { page },
  describe: INTEGRATION_DESCRIBE,
  family: "INTEGRATION",
  properties: [
    COMMENT,
    boolean2("ENABLED", "enabled"),
    matched("TYPE", "type", (requested, live, context) => matchWord(requested, live.split(" - ")[0] ?? "", context)),
    ...["OAUTH_CLIENT", "EXTERNAL_OAUTH_TYPE", "SCIM_CLIENT"].map((name) => matched(name, "type", matchSubtype)),
    described("*")
  ],
  replacing: "its grants, and the links of the stages, volumes and functions that use it",
  dropping: "the links of the stages, volumes and functions that use it, and its grants"
}), "integrationKind");
var matchRoleArn = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ text: text3 }, live) => {
  const arn = text3.replace(/'/g, "");
  return arn === live || (live !== "" && !/^arn:[\w-]+:iam::\d+:(user|role)\/[^/]+$/.test(arn) ? void 0 : false);
}, "matchRoleArn");
var publicKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => described(name, `${name}_FP`, matchPublicKey, {
  formatRequested: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value.type === "string" ? fingerprintPublicKey(value.value) : value.text, "formatRequested"),
  default: ""
}), "publicKey");
var REPLICATION_PROPERTIES = [
  matched("OBJECT_TYPES", "object_types", matchWordList),
  matched("ALLOWED_INTEGRATION_TYPES", "allowed_integration_types", matchWordList),
  matched("ALLOWED_ACCOUNTS", "allowed_accounts", matchWordList),
  matched("REPLICATION_SCHEDULE", "replication_schedule", matchDuration, { default: "" })
];
var ACCOUNT_KINDS = [
  accountKind("DATABASE", {
    describe: { form: "row" },
    properties: [COMMENT, RETENTION, option("TRANSIENT", "options")],
    replacing: "its schemas with all data, and its grants",
    dropping: "its schemas with all data, and its grants",
    altering: "its history, if the retention time becomes shorter; its name, if it is swapped"
  }),
  accountKind("WAREHOUSE", {
    describe: { form: "row" },
    // docs.snowflake.com/sql-reference/sql/create-warehouse has the defaults.
    properties: [
      matched("WAREHOUSE_SIZE", "size", matchSize, { default: "X-Small" }),
      word("WAREHOUSE_TYPE", "type", { default: "STANDARD" }),
      number("AUTO_SUSPEND", "auto_suspend", { default: "600" }),
      boolean2("AUTO_RESUME", "auto_resume", { default: "true" }),
      number("MIN_CLUSTER_COUNT", "min_cluster_count", { default: "1" }),
      number("MAX_CLUSTER_COUNT", "max_cluster_count", { default: "1" }),
      word("SCALING_POLICY", "scaling_policy", { default: "STANDARD" }),
      identifier("RESOURCE_MONITOR", "resource_monitor", { default: "" }),
      boolean2("ENABLE_QUERY_ACCELERATION", "enable_query_acceleration", { default: "false" }),
      number("QUERY_ACCELERATION_MAX_SCALE_FACTOR", "query_acceleration_max_scale_factor", { default: "8" }),
      word("RESOURCE_CONSTRAINT", "resource_constraint"),
      word("GENERATION", "generation"),
      COMMENT
    ],
    creationOnly: ["INITIALLY_SUSPENDED"],
    replacing: "its running queries, its cache and its grants",
    dropping: "its running queries, its cache and its grants"
  }),
  accountKind("ROLE", {
    replacing: "its grants and members",
    dropping: "its grants and members; its objects get another owner"
  }),
  accountKind("USER", {
    describe: {},
    properties: [
      text2("COMMENT", "comment", { row: "COMMENT", default: "" }),
      word("TYPE", "type", { row: "TYPE" }),
      identifier("DEFAULT_ROLE", "default_role", { row: "DEFAULT_ROLE", default: "" }),
      identifier("DEFAULT_WAREHOUSE", "default_warehouse", { row: "DEFAULT_WAREHOUSE", default: "" }),
      identifier("DEFAULT_NAMESPACE", "default_namespace", { row: "DEFAULT_NAMESPACE", default: "" }),
      described("DEFAULT_SECONDARY_ROLES", "DEFAULT_SECONDARY_ROLES", matchWordList),
      word("LOGIN_NAME", "login_name", { row: "LOGIN_NAME" }),
      text2("EMAIL", "email", { row: "EMAIL", default: "" }),
      boolean2("DISABLED", "disabled", { row: "DISABLED", default: "false" }),
      publicKey("RSA_PUBLIC_KEY"),
      publicKey("RSA_PUBLIC_KEY_2"),
      // SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS lists it.
      described("WORKLOAD_IDENTITY.ARN", "WORKLOAD_IDENTITY.ARN", matchRoleArn),
      described("WORKLOAD_IDENTITY.*", "WORKLOAD_IDENTITY.*", matchByType),
      described("*")
    ],
    replacing: "its credentials and role grants",
    dropping: "its credentials and role grants; its private worksheets",
    altering: "a credential, if it is unset or replaced"
  }),
  accountKind("RESOURCE MONITOR", {
    // docs.snowflake.com/sql-reference/sql/show-resource-monitors
    properties: [
      number("CREDIT_QUOTA", "credit_quota"),
      word("FREQUENCY", "frequency"),
      matched("NOTIFY_USERS", "notify_users", matchWordList, { default: "" }),
      // IMMEDIATELY is the time at which the statement runs; SHOW lists that time.
      matched("START_TIMESTAMP", "start_time", ({ text: text3 }) => /^immediately$/i.test(text3) ? true : void 0),
      matched("TRIGGERS NOTIFY", "notify_at", matchPercentages),
      matched("TRIGGERS SUSPEND", "suspend_at", matchPercentages),
      matched("TRIGGERS SUSPEND_IMMEDIATE", "suspend_immediately_at", matchPercentages)
    ],
    replacing: "its used credits and its links to warehouses",
    dropping: "its limits on credits"
  }),
  accountKind("NETWORK POLICY", {
    describe: {},
    show: { like: false },
    properties: [
      COMMENT,
      described("ALLOWED_IP_LIST", "ALLOWED_IP_LIST", matchList, { default: "" }),
      described("BLOCKED_IP_LIST", "BLOCKED_IP_LIST", matchList, { default: "" }),
      described("ALLOWED_NETWORK_RULE_LIST", "ALLOWED_NETWORK_RULE_LIST", matchNameList, { default: "" }),
      described("BLOCKED_NETWORK_RULE_LIST", "BLOCKED_NETWORK_RULE_LIST", matchNameList, { default: "" })
    ],
    replacing: "the protection of the account and of the users to which it is assigned",
    dropping: "the protection by it",
    altering: "the protection by it, if a list becomes wider"
  }),
  accountKind("SHARE", {
    describe: { form: "row" },
    replacing: "its grants and consumers",
    dropping: "the access of all consumers",
    altering: "the access of consumers that are removed"
  }),
  integrationKind("INTEGRATION"),
  integrationKind("STORAGE INTEGRATION"),
  integrationKind("API INTEGRATION"),
  integrationKind("SECURITY INTEGRATION"),
  integrationKind("NOTIFICATION INTEGRATION", "sql-reference/sql/show-notification-integrations"),
  integrationKind("CATALOG INTEGRATION", "sql-reference/sql/show-catalog-integrations"),
  integrationKind("EXTERNAL ACCESS INTEGRATION"),
  accountKind("EXTERNAL VOLUME", {
    describe: {},
    properties: [COMMENT, boolean2("ALLOW_WRITES", "allow_writes", { default: "true" })],
    replacing: "the link of the Iceberg tables that use it",
    dropping: "the link of the Iceberg tables that use it"
  }),
  accountKind("COMPUTE POOL", {
    describe: { form: "row" },
    properties: [
      number("MIN_NODES", "min_nodes"),
      number("MAX_NODES", "max_nodes"),
      word("INSTANCE_FAMILY", "instance_family"),
      number("AUTO_SUSPEND_SECS", "auto_suspend_secs", { default: "3600" }),
      boolean2("AUTO_RESUME", "auto_resume", { default: "true" }),
      COMMENT
    ],
    creationOnly: ["INITIALLY_SUSPENDED"],
    dropping: "its services and jobs"
  }),
  accountKind("CONNECTION", { dropping: "the redirection of clients" }),
  accountKind("FAILOVER GROUP", {
    show: { like: false },
    properties: REPLICATION_PROPERTIES,
    dropping: "the replication of its objects",
    altering: "the replication of objects that are removed"
  }),
  accountKind("REPLICATION GROUP", {
    show: { like: false },
    properties: REPLICATION_PROPERTIES,
    dropping: "the replication of its objects",
    altering: "the replication of objects that are removed"
  }),
  accountKind("MANAGED ACCOUNT", { dropping: "the reader account with all its objects" }),
  accountKind("ACCOUNT", { dropping: "the account with all its objects" }),
  accountKind("ORGANIZATION ACCOUNT", {}),
  accountKind("ORGANIZATION PROFILE", { show: { like: false }, describe: { form: "row" }, properties: [] }),
  accountKind("ORGANIZATION USER", { show: { like: false }, properties: [] }),
  accountKind("ORGANIZATION USER GROUP", { show: { like: false }, properties: [] }),
  accountKind("LISTING", {
    describe: { form: "row" },
    properties: [],
    dropping: "the access of all consumers"
  }),
  accountKind("APPLICATION", {
    describe: {},
    replacing: "the data of the application",
    dropping: "the data of the application",
    altering: "the data of the application, if it is downgraded"
  }),
  accountKind("APPLICATION PACKAGE", {
    replacing: "its versions and data",
    dropping: "its versions and data"
  }),
  accountKind("POSTGRES INSTANCE", { describe: {}, properties: [described("*")], dropping: "all its data" }),
  accountKind("DATA EXCHANGE", { show: false }),
  accountKind("PROVISIONED THROUGHPUT", { show: false }),
  accountKind("PARAMETER", { show: false })
];

// actions/setup-snowflake/src/kinds/application-kinds.ts
var APPLICATION_KINDS = [
  schemaKind("GIT REPOSITORY", {
    describe: { form: "row" },
    properties: [
      text2("ORIGIN", "origin"),
      identifier("API_INTEGRATION", "api_integration"),
      identifier("GIT_CREDENTIALS", "git_credentials", { default: "" }),
      COMMENT
    ],
    replacing: "its grants",
    dropping: "its grants"
  }),
  schemaKind("IMAGE REPOSITORY", {
    properties: [matched("ENCRYPTION.TYPE", "encryption", matchText), COMMENT],
    replacing: "its images and grants",
    dropping: "its images and grants"
  }),
  schemaKind("SERVICE", {
    describe: { form: "row" },
    properties: [
      number("MIN_INSTANCES", "min_instances", { default: "1" }),
      number("MAX_INSTANCES", "max_instances"),
      boolean2("AUTO_RESUME", "auto_resume", { default: "true" }),
      number("AUTO_SUSPEND_SECS", "auto_suspend_secs"),
      identifier("QUERY_WAREHOUSE", "query_warehouse", { default: "" }),
      identifier("IN COMPUTE POOL", "compute_pool"),
      matched("EXTERNAL_ACCESS_INTEGRATIONS", "external_access_integrations", matchNameList, { default: "" }),
      COMMENT
    ],
    dropping: "its containers and their block storage"
  }),
  schemaKind("STREAMLIT", {
    describe: { form: "row" },
    properties: [
      text2("TITLE", "title", { default: "" }),
      identifier("QUERY_WAREHOUSE", "query_warehouse", { default: "" }),
      described("MAIN_FILE", "MAIN_FILE", matchText),
      described("ROOT_LOCATION", "ROOT_LOCATION", matchText),
      COMMENT
    ],
    replacing: "its files and grants",
    dropping: "its files and grants"
  }),
  schemaKind("NOTEBOOK", {
    describe: { form: "row" },
    properties: [
      identifier("QUERY_WAREHOUSE", "query_warehouse", { default: "" }),
      described("MAIN_FILE", "MAIN_FILE", matchText),
      COMMENT
    ],
    replacing: "its versions and grants",
    dropping: "its versions and grants"
  }),
  schemaKind("CORTEX SEARCH SERVICE", {
    // SHOW CORTEX SEARCH SERVICES lists only the current database.
    show: false,
    describe: { form: "row", page: "sql-reference/sql/desc-cortex-search" },
    properties: [
      described("TARGET_LAG", "TARGET_LAG", matchDuration),
      described("WAREHOUSE", "WAREHOUSE", matchIdentifier),
      described("ON", "SEARCH_COLUMN", matchIdentifier),
      described("ATTRIBUTES", "ATTRIBUTE_COLUMNS", matchWordList, { default: "" }),
      described("COMMENT", "COMMENT", matchText, { default: "" })
    ],
    definition: { form: "sql", row: "DEFINITION" },
    replacing: "its index until it is built again, and its grants",
    dropping: "its index and grants"
  }),
  schemaKind("AGENT", {
    describe: { form: "row" },
    properties: [text2("PROFILE", "profile", { default: "" }), COMMENT],
    replacing: "its versions and grants",
    dropping: "its versions and grants"
  }),
  schemaKind("MCP SERVER", {
    describe: { form: "row" },
    replacing: "its grants",
    dropping: "its grants"
  }),
  schemaKind("EXTERNAL AGENT", { describe: { form: "row" } }),
  schemaKind("MODEL", {
    show: { containers: ["DATABASE", "SCHEMA"] },
    properties: [word("DEFAULT_VERSION", "default_version_name"), COMMENT],
    replacing: "its versions",
    dropping: "its versions",
    altering: "a version, if it is dropped"
  }),
  schemaKind("MODEL MONITOR", {
    describe: { form: "row" },
    properties: [
      identifier("WAREHOUSE", "warehouse_name"),
      matched("REFRESH_INTERVAL", "refresh_interval", matchDuration),
      matched("AGGREGATION_WINDOW", "aggregation_window", matchDuration),
      COMMENT
    ],
    dropping: "its metrics"
  }),
  schemaKind("EXPERIMENT", { properties: [], dropping: "its runs" }),
  schemaKind("DATASET", { properties: [], replacing: "its versions", dropping: "its versions" }),
  schemaKind("DBT PROJECT", {
    describe: { form: "row" },
    properties: [
      word("DBT_VERSION", "dbt_version"),
      word("DEFAULT_TARGET", "default_target", { default: "" }),
      matched("EXTERNAL_ACCESS_INTEGRATIONS", "external_access_integrations", matchNameList, { default: "" }),
      COMMENT
    ],
    replacing: "its versions",
    dropping: "its versions"
  }),
  schemaKind("DCM PROJECT", { describe: { form: "row" }, dropping: "its deployments" }),
  schemaKind("NOTEBOOK PROJECT", { show: { like: false }, replacing: "its versions", dropping: "its versions" }),
  schemaKind("WORKSPACE", { dropping: "its files" }),
  schemaKind("ARTIFACT REPOSITORY", {
    describe: { form: "row" },
    properties: [word("TYPE", "type"), identifier("API_INTEGRATION", "api_integration"), COMMENT]
  }),
  schemaKind("GATEWAY", { describe: { form: "row" }, dropping: "its public address" }),
  databaseKind("APPLICATION ROLE", {
    // SHOW APPLICATION ROLES lists only the roles of an application.
    show: false,
    replacing: "its grants and members",
    dropping: "its grants and members"
  }),
  schemaKind("BUDGET", { show: false }),
  schemaKind("BACKUP POLICY", { describe: { form: "row" } }),
  schemaKind("BACKUP SET", { describe: { form: "row" }, dropping: "its backups" }),
  schemaKind("SNAPSHOT", { describe: { form: "row" }, dropping: "the saved data" }),
  schemaKind("SNAPSHOT POLICY", { describe: { form: "row" } }),
  schemaKind("SNAPSHOT SET", { describe: { form: "row" }, dropping: "its snapshots" })
];

// actions/setup-snowflake/src/kinds/data-kinds.ts
var LOADING = [
  schemaKind("STAGE", {
    // Rows of DESC STAGE have a parent property: STAGE_FILE_FORMAT, STAGE_LOCATION, DIRECTORY …
    describe: {},
    properties: [
      text2("URL", "url", { default: "" }),
      identifier("STORAGE_INTEGRATION", "storage_integration", { default: "" }),
      boolean2("DIRECTORY.ENABLE", "directory_enabled", { default: "false" }),
      described("DIRECTORY.AUTO_REFRESH", "DIRECTORY.AUTO_REFRESH"),
      described("FILE_FORMAT.*", "STAGE_FILE_FORMAT.*", matchFileFormatOption),
      described("COPY_OPTIONS.*", "STAGE_COPY_OPTIONS.*", matchFileFormatOption),
      text2("ENDPOINT", "endpoint"),
      COMMENT
    ],
    creationOnly: ["DIRECTORY.REFRESH_ON_CREATE"],
    replacing: "the files of an internal stage, its directory table, its grants, and the links of pipes and external tables",
    dropping: "the files of an internal stage and its grants",
    altering: "the links of external tables, if its URL changes"
  }),
  schemaKind("FILE FORMAT", {
    describe: {},
    properties: [
      matched("TYPE", "type", matchWord),
      matched("*", "format_options", matchFileFormatOption, { row: "*" }),
      COMMENT
    ],
    replacing: "its grants, and the link of the external tables that use it",
    dropping: "its grants, and the link of the external tables that use it"
  }),
  schemaKind("PIPE", {
    describe: { form: "row" },
    properties: [
      identifier("INTEGRATION", "integration", { default: "" }),
      identifier("ERROR_INTEGRATION", "error_integration", { default: "" }),
      COMMENT
    ],
    definition: { form: "sql", column: "definition" },
    replacing: "its load history (files can be loaded twice) and its grants",
    dropping: "its load history and its grants"
  }),
  schemaKind("STREAM", {
    describe: { form: "row" },
    properties: [identifier("ON", "table_name"), option("APPEND_ONLY", "mode"), option("INSERT_ONLY", "mode"), COMMENT],
    creationOnly: ["SHOW_INITIAL_ROWS"],
    replacing: "its offset: changes that were not consumed are lost",
    dropping: "its offset: changes that were not consumed are lost"
  }),
  schemaKind("SEQUENCE", {
    describe: { form: "row" },
    properties: [number("INCREMENT", "interval", { default: "1" }), boolean2("ORDER", "ordered"), COMMENT],
    // The start value of a sequence cannot be changed, SHOW lists the next one.
    creationOnly: ["START"],
    replacing: "its next value: numbers are used twice",
    dropping: "its next value"
  }),
  schemaKind("TASK", {
    describe: { form: "row" },
    properties: [
      identifier("WAREHOUSE", "warehouse", { default: "" }),
      matched("SCHEDULE", "schedule", matchDuration, { default: "" }),
      text2("CONFIG", "config", { default: "" }),
      boolean2("ALLOW_OVERLAPPING_EXECUTION", "allow_overlapping_execution", { default: "false" }),
      identifier("ERROR_INTEGRATION", "error_integration", { default: "" }),
      identifier("SUCCESS_INTEGRATION", "success_integration", { default: "" }),
      word("SCHEDULING_MODE", "scheduling_mode"),
      matched("AFTER", "predecessors", matchNameList, { default: "" }),
      matched("WHEN", "condition", matchSql, { default: "" }),
      matched("TARGET_COMPLETION_INTERVAL", "target_completion_interval", matchDuration),
      word("STATE", "state", { isKept: true }),
      COMMENT
    ],
    definition: { form: "sql", column: "definition" },
    replacing: "its state (it is suspended) and its grants",
    dropping: "its place in the graph of tasks, and its grants"
  }),
  schemaKind("ALERT", {
    describe: { form: "row" },
    properties: [
      identifier("WAREHOUSE", "warehouse", { default: "" }),
      matched("SCHEDULE", "schedule", matchDuration, { default: "" }),
      matched("IF", "condition", matchCondition),
      matched("THEN", "action", matchSql),
      word("STATE", "state", { isKept: true }),
      COMMENT
    ],
    replacing: "its state (it is suspended) and its grants",
    dropping: "its grants"
  })
];
var DATA_KINDS = [
  databaseKind("SCHEMA", {
    describe: { form: "row" },
    properties: [COMMENT, RETENTION, option("MANAGED ACCESS", "options"), option("TRANSIENT", "options")],
    replacing: "its objects with all data, and its grants",
    dropping: "its objects with all data, and its grants",
    altering: "its history, if the retention time becomes shorter; the grants of object owners without MANAGED ACCESS"
  }),
  databaseKind("DATABASE ROLE", {
    // docs.snowflake.com/sql-reference/sql/show-database-roles: IN DATABASE is required.
    show: { containers: ["DATABASE"], like: false },
    replacing: "its grants and members",
    dropping: "its grants and members; its objects get another owner"
  }),
  ...LOADING,
  // COMMENT ON COLUMN; the name has the table before the column.
  schemaKind("COLUMN"),
  schemaKind("TYPE", { describe: { form: "row" } }),
  // DROP INDEX names the hybrid table first.
  schemaKind("INDEX", { show: { plural: "INDEXES" }, properties: [], family: "TABLE" })
];

// actions/setup-snowflake/src/kinds/policy-kinds.ts
var POLICY_LOSS = "the protection by it; it cannot be dropped while it is in use";
var bodyPolicyKind = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type) => schemaKind(type, {
  describe: { form: "row" },
  properties: [matched("EXEMPT_OTHER_POLICIES", "options", matchOptionsMember("EXEMPT_OTHER_POLICIES")), COMMENT],
  definition: { form: "sql", row: "BODY" },
  family: "POLICY",
  replacing: POLICY_LOSS,
  dropping: POLICY_LOSS,
  altering: "the protection by its present body"
}), "bodyPolicyKind");
var propertyPolicyKind = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type, show = {}) => schemaKind(type, {
  show,
  describe: {},
  properties: [COMMENT, described("*")],
  family: "POLICY",
  replacing: POLICY_LOSS,
  dropping: POLICY_LOSS,
  altering: "the protection by its present values"
}), "propertyPolicyKind");
var POLICY_KINDS = [
  bodyPolicyKind("MASKING POLICY"),
  bodyPolicyKind("ROW ACCESS POLICY"),
  bodyPolicyKind("AGGREGATION POLICY"),
  bodyPolicyKind("PROJECTION POLICY"),
  bodyPolicyKind("JOIN POLICY"),
  bodyPolicyKind("STORAGE LIFECYCLE POLICY"),
  bodyPolicyKind("PRIVACY POLICY"),
  propertyPolicyKind("PASSWORD POLICY"),
  propertyPolicyKind("SESSION POLICY"),
  propertyPolicyKind("AUTHENTICATION POLICY"),
  propertyPolicyKind("PACKAGES POLICY", { containers: ["SCHEMA"], like: false }),
  propertyPolicyKind("FEATURE POLICY", { like: false }),
  schemaKind("INGRESS POLICY", { show: false, dropping: POLICY_LOSS }),
  schemaKind("NETWORK RULE", {
    describe: { form: "row" },
    properties: [
      word("TYPE", "type"),
      word("MODE", "mode", { default: "INGRESS" }),
      described("VALUE_LIST", "VALUE_LIST", matchList, { default: "" }),
      COMMENT
    ],
    replacing: "the protection of the policies that use it",
    dropping: "the protection of the policies that use it",
    altering: "the protection of the policies that use it, if its list changes"
  }),
  schemaKind("TAG", {
    properties: [
      matched("ALLOWED_VALUES", "allowed_values", matchList, { default: "" }),
      word("PROPAGATE", "propagate", { default: "NONE" }),
      word("ON_CONFLICT", "on_conflict", { default: "" }),
      COMMENT
    ],
    replacing: "its values on all objects, and its policies",
    dropping: "its values on all objects, and its policies"
  }),
  schemaKind("SECRET", {
    describe: { form: "row" },
    properties: [
      word("TYPE", "secret_type"),
      matched("OAUTH_SCOPES", "oauth_scopes", matchList),
      described("USERNAME", "USERNAME", matchText),
      described("API_AUTHENTICATION", "INTEGRATION_NAME", matchWord),
      COMMENT
    ],
    replacing: "its present value and its grants",
    dropping: "its value and its grants",
    altering: "its present value"
  }),
  schemaKind("CONTACT", {
    properties: [
      text2("EMAIL_DISTRIBUTION_LIST", "email_distribution_list"),
      text2("URL", "url"),
      matched("USERS", "users", matchWordList),
      COMMENT
    ],
    dropping: "its links to objects"
  })
];

// actions/setup-snowflake/src/kinds/routine-kinds.ts
var listRoutineProperties = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((description) => [
  described("RETURNS", "RETURNS", matchReturnType),
  described("LANGUAGE", "LANGUAGE", matchWord, { default: "SQL" }),
  described("NULL HANDLING", "NULL HANDLING", matchWord, { default: "CALLED ON NULL INPUT" }),
  described("VOLATILITY", "VOLATILITY", matchWord, { default: "VOLATILE" }),
  described("HANDLER", "HANDLER", matchText),
  described("RUNTIME_VERSION", "RUNTIME_VERSION", matchText),
  described("PACKAGES", "PACKAGES", matchWordList),
  described("IMPORTS", "IMPORTS", matchList),
  matched("EXTERNAL_ACCESS_INTEGRATIONS", "external_access_integrations", matchNameList, { default: "" }),
  matched("SECRETS", "secrets", matchSecrets, { default: "" }),
  // The comment of a routine is in the column description.
  text2("COMMENT", "description", { default: description }),
  boolean2("SECURE", "is_secure", { default: "false" })
], "listRoutineProperties");
var ROUTINE_KINDS = [
  schemaKind("FUNCTION", {
    hasSignature: true,
    show: { plural: "USER FUNCTIONS" },
    describe: {},
    properties: listRoutineProperties("user-defined function"),
    definition: { form: "body", row: "BODY" },
    copiesGrants: true,
    dropping: "its grants"
  }),
  schemaKind("PROCEDURE", {
    hasSignature: true,
    describe: {},
    properties: [
      ...listRoutineProperties("user-defined procedure"),
      described("EXECUTE AS", "EXECUTE AS", matchWord, { default: "OWNER" })
    ],
    definition: { form: "body", row: "BODY" },
    copiesGrants: true,
    dropping: "its grants"
  }),
  schemaKind("EXTERNAL FUNCTION", {
    hasSignature: true,
    family: "FUNCTION",
    // SHOW EXTERNAL FUNCTIONS takes no schema; SHOW USER FUNCTIONS lists them, too.
    show: {
      ...{ plural: "USER FUNCTIONS", page: "sql-reference/sql/show-user-functions" },
      matches: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row) => getField(row, "is_external_function") === "Y", "matches")
    },
    describe: { command: "DESC FUNCTION", page: "sql-reference/sql/desc-function" },
    properties: [...listRoutineProperties("user-defined function"), described("*")],
    copiesGrants: true,
    dropping: "its grants"
  }),
  schemaKind("DATA METRIC FUNCTION", {
    hasSignature: true,
    family: "FUNCTION",
    describe: { command: "DESC FUNCTION", page: "sql-reference/sql/desc-function" },
    properties: listRoutineProperties("user-defined function"),
    definition: { form: "body", row: "BODY" },
    replacing: "its grants",
    dropping: "its grants and links to tables"
  })
];

// actions/setup-snowflake/src/kinds/table-kinds.ts
var TABLE_DESCRIBE = { command: "DESC TABLE", form: "columns", page: "sql-reference/sql/desc-table" };
var isMarked2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row, column) => /^(Y|true)$/i.test(getField(row, column)), "isMarked");
var OTHER_TABLES = ["is_external", "is_dynamic"];
var TABLE_LOSS = "its rows, its history and its grants";
var CLUSTER_BY = matched("CLUSTER BY", "cluster_by", matchClusterBy, { default: "" });
var SECURE = boolean2("SECURE", "is_secure", { default: "false" });
var TABLE_KINDS = [
  schemaKind("TABLE", {
    show: { matches: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row) => OTHER_TABLES.every((column) => !isMarked2(row, column)), "matches") },
    describe: TABLE_DESCRIBE,
    properties: [
      option("TRANSIENT", "kind"),
      COMMENT,
      CLUSTER_BY,
      RETENTION,
      boolean2("CHANGE_TRACKING", "change_tracking", { default: "false" }),
      boolean2("ENABLE_SCHEMA_EVOLUTION", "enable_schema_evolution", { default: "false" })
    ],
    hasColumns: true,
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS,
    altering: "the values of a dropped column, digits or characters of a narrowed one"
  }),
  schemaKind("DYNAMIC TABLE", {
    family: "TABLE",
    describe: { form: "columns" },
    properties: [
      matched("TARGET_LAG", "target_lag", matchDuration),
      identifier("WAREHOUSE", "warehouse"),
      matched("REFRESH_MODE", "refresh_mode", matchRefreshMode),
      CLUSTER_BY,
      COMMENT
    ],
    definition: { form: "query", column: "text" },
    creationOnly: ["INITIALIZE"],
    replacing: "its rows until the next refresh, its history and its grants",
    dropping: TABLE_LOSS
  }),
  schemaKind("ICEBERG TABLE", {
    family: "TABLE",
    describe: { form: "columns" },
    properties: [
      identifier("EXTERNAL_VOLUME", "external_volume_name"),
      identifier("CATALOG", "catalog_name"),
      text2("BASE_LOCATION", "base_location"),
      text2("CATALOG_TABLE_NAME", "catalog_table_name"),
      text2("CATALOG_NAMESPACE", "catalog_namespace"),
      COMMENT
    ],
    hasColumns: true,
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS,
    altering: "the values of a dropped column"
  }),
  schemaKind("DYNAMIC ICEBERG TABLE", {
    family: "TABLE",
    show: { plural: "DYNAMIC TABLES", page: "sql-reference/sql/show-dynamic-tables" },
    describe: { command: "DESC DYNAMIC TABLE", form: "columns", page: "sql-reference/sql/desc-dynamic-table" },
    properties: [matched("TARGET_LAG", "target_lag", matchDuration), identifier("WAREHOUSE", "warehouse"), COMMENT],
    definition: { form: "query", column: "text" },
    creationOnly: ["INITIALIZE"],
    replacing: "its rows until the next refresh, its history and its grants",
    dropping: TABLE_LOSS
  }),
  schemaKind("EXTERNAL TABLE", {
    family: "TABLE",
    describe: { form: "columns" },
    properties: [COMMENT, text2("LOCATION", "location"), word("TABLE_FORMAT", "table_format")],
    hasColumns: true,
    creationOnly: ["REFRESH_ON_CREATE"],
    replacing: "the metadata of its files and its grants",
    dropping: "the metadata of its files and its grants"
  }),
  schemaKind("HYBRID TABLE", {
    family: "TABLE",
    describe: TABLE_DESCRIBE,
    hasColumns: true,
    replacing: "its rows and its grants",
    dropping: "its rows and its grants",
    altering: "the values of a dropped column"
  }),
  schemaKind("EVENT TABLE", {
    family: "TABLE",
    describe: { form: "columns" },
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS
  }),
  schemaKind("INTERACTIVE TABLE", {
    family: "TABLE",
    describe: TABLE_DESCRIBE,
    properties: [
      matched("TARGET_LAG", "target_lag", matchDuration),
      identifier("WAREHOUSE", "refresh_warehouse"),
      CLUSTER_BY,
      COMMENT
    ],
    hasColumns: true,
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS
  }),
  schemaKind("VIEW", {
    family: "TABLE",
    // SHOW VIEWS lists materialized views, too.
    show: { matches: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row) => !isMarked2(row, "is_materialized"), "matches") },
    describe: { form: "columns" },
    properties: [COMMENT, SECURE, boolean2("CHANGE_TRACKING", "change_tracking", { default: "false" })],
    definition: { form: "query", column: "text" },
    copiesGrants: true,
    replacing: "its policies and tags",
    dropping: "its grants, policies and tags"
  }),
  schemaKind("MATERIALIZED VIEW", {
    family: "TABLE",
    describe: { form: "columns" },
    properties: [COMMENT, SECURE, CLUSTER_BY],
    definition: { form: "query", column: "text" },
    copiesGrants: true,
    replacing: "its rows until they are built again",
    dropping: "its rows and grants"
  }),
  schemaKind("ONLINE FEATURE TABLE", {
    describe: { form: "row" },
    properties: [
      matched("TARGET_LAG", "target_lag", matchDuration),
      identifier("WAREHOUSE", "warehouse"),
      matched("REFRESH_MODE", "refresh_mode", matchRefreshMode),
      COMMENT
    ],
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS
  }),
  schemaKind("SEMANTIC VIEW", {
    describe: {},
    copiesGrants: true,
    dropping: "its grants"
  })
];

// actions/setup-snowflake/src/kinds/object-kinds.ts
var OBJECT_KINDS = [
  ...ACCOUNT_KINDS,
  ...DATA_KINDS,
  ...TABLE_KINDS,
  ...ROUTINE_KINDS,
  ...POLICY_KINDS,
  ...APPLICATION_KINDS
];
var BY_TYPE = new Map(OBJECT_KINDS.map((kind) => [kind.type, kind]));
var findKind = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type) => BY_TYPE.get(type), "findKind");

// actions/setup-snowflake/src/guard/live-facts.ts
var isNewObject = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ objectState }) => objectState === "missing" || objectState === "created", "isNewObject");
var losesNoGrants = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((facts) => isNewObject(facts) || facts.lostGrants?.length === 0, "losesNoGrants");
var dropsNoColumns = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((facts) => isNewObject(facts) || facts.droppedColumns?.length === 0, "dropsNoColumns");
var changesNothing = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((facts) => isNewObject(facts) || facts.changes?.length === 0, "changesNothing");
var keepsRetention = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((facts) => isNewObject(facts) || facts.changes?.every(
  ({ property: property2, from, to }) => !property2.includes("DATA_RETENTION_TIME") || Number(to ?? -1) >= Number(from ?? 0)
) === true, "keepsRetention");

// actions/setup-snowflake/src/guard/rules.ts
var TABLES = "{TABLE|HYBRID TABLE|ICEBERG TABLE|DYNAMIC ICEBERG TABLE|EVENT TABLE|INTERACTIVE TABLE|ONLINE FEATURE TABLE}";
var DEFINITIONS = "VIEW|MATERIALIZED VIEW|SEMANTIC VIEW|FUNCTION|EXTERNAL FUNCTION|DATA METRIC FUNCTION|PROCEDURE|FILE FORMAT|TASK|ALERT|TYPE";
var VERSIONED = "{MODEL|DATASET|AGENT|NOTEBOOK|STREAMLIT|DBT PROJECT|APPLICATION PACKAGE|EXPERIMENT|WORKSPACE}";
var KEEPS_COLUMNS = "!(COLUMN|PRIMARY KEY|FOREIGN KEY|UNIQUE|CONSTRAINT|CLUSTERING KEY|SEARCH OPTIMIZATION|ROW ACCESS POLICY|ALL ROW ACCESS POLICIES|AGGREGATION POLICY|JOIN POLICY|PRIVACY POLICY|STORAGE LIFECYCLE POLICY|DATA METRIC FUNCTION)";
var PROTECTIVE_PROPERTIES = [
  ...["NETWORK_POLICY", "ALLOWED_IP_LIST", "BLOCKED_IP_LIST", "ALLOWED_NETWORK_RULE_LIST", "BLOCKED_NETWORK_RULE_LIST"],
  ...["STORAGE_BLOCKED_LOCATIONS", "BLOCKED_ROLES_LIST", "SECURE", "ENFORCE_NETWORK_RULES_FOR_INTERNAL_STAGES"],
  ...["PREVENT_UNLOAD_TO_INLINE_URL", "PREVENT_UNLOAD_TO_INTERNAL_STAGES", "PERIODIC_DATA_REKEYING"],
  ...["REQUIRE_STORAGE_INTEGRATION_FOR_STAGE_CREATION", "REQUIRE_STORAGE_INTEGRATION_FOR_STAGE_OPERATION"]
].join("|");
function describeReplaced(objectType) {
  const kind = findKind(objectType);
  return kind && describeReplacing(kind);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(describeReplaced, "describeReplaced");
var RULES = [
  {
    name: "drop-object",
    forms: ["DROP !(DATA METRIC FUNCTION|INDEX) <object>"],
    loses: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type) => findKind(type)?.dropping ?? "its content and its grants", "loses"),
    isHarmless: isNewObject,
    page: "drop"
  },
  {
    name: "truncate-table",
    forms: ["TRUNCATE <object>"],
    loses: "all rows",
    isHarmless: isNewObject,
    page: "truncate-table"
  },
  {
    name: "replace-object",
    forms: [`CREATE OR REPLACE {!${DEFINITIONS}}`],
    loses: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type) => describeReplaced(type) ?? "its content and its grants", "loses"),
    isHarmless: isNewObject,
    page: "create"
  },
  {
    name: "replace-definition",
    forms: [`CREATE OR REPLACE {${DEFINITIONS}}`],
    unless: "COPY GRANTS",
    loses: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type) => describeReplaced(type) ?? "its grants", "loses"),
    isHarmless: losesNoGrants,
    page: "create-view"
  },
  {
    name: "create-or-alter-table",
    forms: ["CREATE OR ALTER {*TABLE}"],
    loses: "the columns that are not in the statement",
    isHarmless: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((facts) => dropsNoColumns(facts) && (facts.changes === void 0 || keepsRetention(facts)), "isHarmless"),
    page: "create-table"
  },
  {
    name: "drop-column",
    forms: [`ALTER ${TABLES} DROP COLUMN`, `ALTER ${TABLES} DROP ${KEEPS_COLUMNS}`],
    loses: "the dropped columns with their data",
    isHarmless: dropsNoColumns,
    page: "alter-table"
  },
  {
    name: "swap",
    forms: ["ALTER <object> SWAP WITH"],
    loses: "its content and grants, which the other object gets",
    object: "swapped",
    page: "alter-table"
  },
  {
    name: "delete-all-rows",
    forms: ["DELETE FROM"],
    unless: "WHERE",
    loses: "all rows",
    isHarmless: isNewObject,
    object: "table",
    page: "delete"
  },
  {
    name: "delete-where-true",
    forms: ["DELETE FROM \u2026 WHERE TRUE $", "DELETE FROM \u2026 WHERE 1 = 1 $"],
    loses: "all rows",
    isHarmless: isNewObject,
    object: "table",
    page: "delete"
  },
  {
    name: "insert-overwrite",
    forms: ["INSERT OVERWRITE"],
    loses: "all rows that it has now",
    isHarmless: isNewObject,
    object: "table",
    page: "insert"
  },
  {
    name: "copy-purge",
    forms: ["COPY INTO \u2026 PURGE = TRUE"],
    loses: "the loaded files",
    object: "stage",
    page: "copy-into-table"
  },
  {
    name: "copy-overwrite",
    forms: ["COPY INTO \u2026 OVERWRITE = TRUE"],
    loses: "files of the same names",
    object: "stage",
    page: "copy-into-location"
  },
  { name: "remove-files", forms: ["REMOVE|RM"], loses: "the removed files", object: "stage", page: "remove" },
  {
    name: "remove-external-files",
    forms: ["ALTER {EXTERNAL TABLE} REMOVE FILES", "ALTER {EXTERNAL TABLE} DROP PARTITION LOCATION"],
    loses: "the rows of these files (the files stay in the stage)",
    isHarmless: isNewObject,
    page: "alter-external-table"
  },
  {
    name: "drop-version",
    forms: [`ALTER ${VERSIONED} DROP [LIVE] VERSION`, "ALTER {APPLICATION PACKAGE} DEREGISTER VERSION"],
    loses: "the dropped version",
    isHarmless: isNewObject,
    page: "alter-model-drop-version"
  },
  {
    name: "delete-backup",
    forms: ["ALTER {BACKUP SET|SNAPSHOT SET} DELETE", "ALTER {BACKUP SET|SNAPSHOT SET} \u2026 REMOVE LEGAL HOLD"],
    loses: "a backup or its legal hold",
    isHarmless: isNewObject,
    page: "alter-backup-set"
  },
  {
    name: "stop-services",
    forms: ["ALTER {COMPUTE POOL} STOP ALL"],
    loses: "its services, which are dropped",
    isHarmless: isNewObject,
    page: "alter-compute-pool"
  },
  {
    name: "restore-volume",
    forms: ["ALTER {SERVICE} RESTORE VOLUME"],
    loses: "the files of the restored volumes",
    isHarmless: isNewObject,
    page: "alter-service"
  },
  {
    name: "revoke",
    forms: ["REVOKE"],
    loses: "the revoked privileges",
    isHarmless: losesNoGrants,
    object: "granted",
    page: "revoke-privilege"
  },
  {
    name: "revoke-current-grants",
    forms: ["GRANT OWNERSHIP \u2026 REVOKE CURRENT GRANTS"],
    loses: "all current grants",
    isHarmless: losesNoGrants,
    object: "granted",
    page: "grant-ownership"
  },
  {
    name: "remove-consumer",
    forms: ["ALTER {SHARE} REMOVE ACCOUNT|ACCOUNTS", "ALTER {LISTING} UNPUBLISH"],
    loses: "the access of consumers",
    isHarmless: isNewObject,
    page: "alter-share"
  },
  {
    name: "drop-row-access-policy",
    forms: ["ALTER <object> (\u2026) DROP ROW ACCESS POLICY", "ALTER <object> (\u2026) DROP ALL ROW ACCESS POLICIES"],
    unless: "ADD ROW ACCESS POLICY",
    loses: "the protection of its rows by a row access policy",
    isHarmless: isNewObject,
    page: "alter-table"
  },
  {
    name: "unset-column-policy",
    forms: ["ALTER <object> (\u2026) UNSET MASKING|PROJECTION POLICY"],
    loses: "the protection of columns by a policy",
    isHarmless: isNewObject,
    page: "alter-table-column"
  },
  {
    name: "unset-table-policy",
    forms: ["ALTER <object> (\u2026) DROP|UNSET AGGREGATION|JOIN|PRIVACY POLICY"],
    loses: "the protection of its rows by a policy",
    isHarmless: isNewObject,
    page: "alter-table"
  },
  {
    name: "unset-account-policy",
    forms: ["ALTER <object> (\u2026) UNSET AUTHENTICATION|PASSWORD|SESSION|PACKAGES|FEATURE POLICY"],
    loses: "the protection by a policy",
    isHarmless: isNewObject,
    page: "alter-account"
  },
  {
    name: "unset-protection",
    forms: [
      `ALTER <object> UNSET (\u2026) ${PROTECTIVE_PROPERTIES}`,
      "ALTER {NETWORK POLICY} REMOVE BLOCKED_NETWORK_RULE_LIST",
      "ALTER {SCHEMA} DISABLE MANAGED ACCESS",
      "ALTER {DYNAMIC TABLE} UNSET IMMUTABLE|FROZEN"
    ],
    loses: "the protection by the property",
    isHarmless: changesNothing,
    page: "alter-network-policy"
  },
  {
    name: "unset-tag",
    forms: ["ALTER <object> (\u2026) UNSET TAG"],
    loses: "the value of the tag, and the masking policies that the tag carries",
    isHarmless: isNewObject,
    page: "alter-tag"
  },
  {
    name: "lower-retention",
    forms: [
      "ALTER <object> SET|UNSET (\u2026) DATA_RETENTION_TIME_IN_DAYS|MIN_DATA_RETENTION_TIME_IN_DAYS",
      "CREATE OR ALTER {DATABASE|SCHEMA} (\u2026) DATA_RETENTION_TIME_IN_DAYS"
    ],
    loses: "history of Time Travel",
    isHarmless: keepsRetention,
    page: "../parameters#data-retention-time-in-days"
  },
  {
    name: "remove-credential",
    forms: [
      "ALTER {USER} UNSET (\u2026) PASSWORD|RSA_PUBLIC_KEY|RSA_PUBLIC_KEY_2|WORKLOAD_IDENTITY",
      "ALTER {USER} REMOVE MFA METHOD",
      "ALTER {USER} REMOVE PROGRAMMATIC ACCESS TOKEN",
      "ALTER {USER} REMOVE PAT",
      "ALTER {USER} REMOVE DELEGATED AUTHORIZATION|AUTHORIZATIONS",
      "ALTER {USER} SET (\u2026) DISABLE_MFA = TRUE"
    ],
    loses: "a login method or its second factor",
    isHarmless: changesNothing,
    page: "alter-user"
  },
  {
    name: "remove-from-replication",
    forms: ["ALTER {FAILOVER GROUP|REPLICATION GROUP} REMOVE", "ALTER {DATABASE} DISABLE REPLICATION|FAILOVER"],
    loses: "replication to other accounts",
    isHarmless: isNewObject,
    page: "alter-failover-group"
  }
];

// actions/setup-snowflake/src/guard/statement-form.ts
var ITEM = /!\([^)]*\)|\{[^}]*\}|\S+/g;
var parseForm = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((form) => (form.match(ITEM) ?? []).map(parseItem), "parseForm");
function parseItem(item) {
  if (item === "\u2026" || item === "(\u2026)") return { type: "anything", isNested: item === "(\u2026)" };
  if (item === "$") return { type: "end" };
  if (item === "<object>") return { type: "object", types: /./ };
  if (item.startsWith("{!")) return { type: "object", types: new RegExp(`^(?!(${item.slice(2, -1)})$)`) };
  if (item.startsWith("{")) {
    return { type: "object", types: new RegExp(`^(${item.slice(1, -1).replaceAll("*", ".*")})$`) };
  }
  if (item.startsWith("!(")) {
    const alternatives = item.slice(2, -1).split("|");
    return { type: "not", alternatives: alternatives.map((words) => words.split(" ")) };
  }
  const isOptional = item.startsWith("[");
  return { type: "words", words: new Set((isOptional ? item.slice(1, -1) : item).split("|")), isOptional };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseItem, "parseItem");
function matchesForm(form, statement, index = 0, at = 0) {
  const item = form[index];
  const { code: code2, kind } = statement;
  const matchesRest = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((next) => matchesForm(form, statement, index + 1, next), "matchesRest");
  switch (item?.type) {
    case void 0:
      return true;
    case "end":
      return at === code2.length;
    case "words": {
      const matches = item.words.has(readWord(code2, at));
      return (matches || item.isOptional) && matchesRest(matches ? at + 1 : at);
    }
    case "not":
      return !item.alternatives.some((words) => code2.matches(at, ...words)) && matchesRest(at);
    case "object":
      return "objectType" in kind && item.types.test(kind.objectType) && matchesRest(kind.next);
    case "anything":
      for (let next = at; next < code2.length; next++) {
        if (matchesRest(next)) return true;
        if (!item.isNested && code2.text(next) === "(") next = code2.findClosing(next);
      }
      return false;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(matchesForm, "matchesForm");
var listFirstWords = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(([item]) => item?.type === "words" ? [...item.words] : [], "listFirstWords");
var readWord = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at) => code2.kind(at) === "string" ? code2.text(at).slice(1, -1).toUpperCase() : code2.upper(at), "readWord");
function containsWords(code2, words, before) {
  for (let at = 0; at < code2.length; at++) {
    if (code2.matches(at, ...words)) return true;
    if (before !== void 0 && code2.word(at) === before) return false;
    if (code2.text(at) === "(") at = code2.findClosing(at);
  }
  return false;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(containsWords, "containsWords");

// actions/setup-snowflake/src/guard/check-statement.ts
var RULES_BY_WORD = /* @__PURE__ */ new Map();
for (const rule of RULES) {
  const forms = rule.forms.map(parseForm);
  for (const word2 of new Set(forms.flatMap(listFirstWords))) {
    RULES_BY_WORD.set(word2, [...RULES_BY_WORD.get(word2) ?? [], { rule, forms }]);
  }
}
function checkStatement({ code: code2 }, facts) {
  const { statements, unreadable } = listExecutedStatements(code2);
  const opaque = unreadable.map((reason) => ({ rule: "opaque", reason: `runs ${reason}`, isOpaque: true }));
  const classified = statements.map((executed) => ({ code: executed, kind: classifyStatement(executed) }));
  const canQualify = opaque.length === 0 && !classified.some(changesSchema);
  const factsOfPart = canQualify ? { currentSchema: facts?.currentSchema } : {};
  return [
    ...classified.flatMap((statement) => checkCommand(statement, statement.code.sql === code2.sql ? facts : factsOfPart)),
    ...opaque
  ];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(checkStatement, "checkStatement");
function changesSchema({ code: code2, kind }) {
  if (kind.type === "create") return kind.objectType === "DATABASE" || kind.objectType === "SCHEMA";
  return code2.word(0) === "USE" || code2.word(0) === "CALL";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(changesSchema, "changesSchema");
function checkCommand(statement, facts) {
  if (statement.kind.type === "create" && statement.kind.temporary) return [];
  return (RULES_BY_WORD.get(statement.code.word(0)) ?? []).flatMap(({ rule, forms }) => {
    if (!forms.some((form) => matchesForm(form, statement)) || isExcepted(rule, statement)) return [];
    const objects = findObjects(rule.object, statement);
    return (objects.length === 0 ? [void 0] : objects).flatMap((object2, index) => {
      const known = index === 0 || facts === void 0 ? facts : { currentSchema: facts.currentSchema };
      const isHarmless = rule.isHarmless !== void 0 && (known === void 0 || rule.isHarmless(known));
      return isHarmless ? [] : [createViolation(rule, object2 && nameObject(object2, known), known)];
    });
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(checkCommand, "checkCommand");
var nameObject = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((object2, { objectName, currentSchema } = {}) => objectName === void 0 ? qualifyObject(object2, currentSchema) : { ...object2, name: objectName }, "nameObject");
function isExcepted({ unless }, { code: code2, kind }) {
  if (unless === void 0) return false;
  return containsWords(code2, unless.split(" "), kind.type === "create" ? "AS" : void 0);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isExcepted, "isExcepted");
function createViolation({ name, loses }, object2, facts) {
  const loss = typeof loses === "string" ? loses : loses(object2?.kind ?? "");
  const subject = object2 === void 0 ? "" : `${formatObject(object2)} `;
  return {
    rule: name,
    reason: `${subject}loses ${loss}${formatDetails(facts)}`,
    isOpaque: false,
    ...object2 && { object: object2 },
    ...object2 && facts?.formerName && { formerName: facts.formerName }
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createViolation, "createViolation");
function formatDetails({ droppedColumns = [], lostGrants = [], loses } = {}) {
  const details = [
    ...loses === void 0 ? droppedColumns : [],
    ...lostGrants,
    ...loses === void 0 ? [] : [loses]
  ];
  return details.length === 0 ? "" : ` (${details.join(", ")})`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatDetails, "formatDetails");

// actions/setup-snowflake/src/guard/refusal.ts
function findRefusal(statement, allowances, facts) {
  const { destructive } = allowances;
  const hasNames = destructive !== true && destructive.length > 0;
  const violations = checkStatement(statement, facts).filter((violation) => {
    const isUndecided = facts === void 0 && hasNames && hasUnknownName(violation);
    return !isUndecided && !isAllowed(violation, allowances, statement.file);
  });
  return violations.length === 0 ? void 0 : { statement, violations };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findRefusal, "findRefusal");
var hasUnknownName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ object: object2 }) => object2 !== void 0 && getFullName(object2) === void 0, "hasUnknownName");
var MAX_REASONS = 10;
function formatReasons({ statement, violations }) {
  const reasons = [...new Set(violations.map(({ reason }) => reason))];
  const shown = reasons.slice(0, MAX_REASONS);
  const count = reasons.length - shown.length;
  const text3 = [...shown, ...count > 0 ? [`${count} more`] : []].join(", ");
  return findMaskedNames({ statement, violations }).reduce((masked, name) => masked.replaceAll(name, _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5), text3);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatReasons, "formatReasons");
function findMaskedNames({ statement, violations }) {
  const [sql, shown] = [statement.sql.toUpperCase(), statement.shown.toUpperCase()];
  if (sql === shown) return [];
  const parts = new Set(violations.flatMap(({ object: object2 }) => isObjectName(object2?.name) ? object2.name : []));
  const isMasked = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((part) => sql.includes(part.toUpperCase()) && !shown.includes(part.toUpperCase()), "isMasked");
  return [...parts].filter(isMasked).flatMap((part) => [formatObjectName([part]), part]);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findMaskedNames, "findMaskedNames");
function formatRefusals(refusals) {
  const groups = [
    { heading: "Destructive statements need allow-destructive:", items: listStatements(refusals, false) },
    { heading: "Code that cannot be read needs allow-opaque:", items: listStatements(refusals, true) }
  ].filter(({ items }) => items.length > 0);
  return groups.map(({ heading, items }) => `${heading} ${items.join("; ")}`).join(". ");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatRefusals, "formatRefusals");
function listStatements(refusals, isOpaque) {
  return refusals.flatMap(({ statement, violations }) => {
    const selected = violations.filter((violation) => violation.isOpaque === isOpaque);
    if (selected.length === 0) return [];
    const reasons = formatReasons({ statement, violations: selected });
    return [`${formatLocation(statement)} (${abbreviateStatement(statement)}): ${reasons}`];
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listStatements, "listStatements");
var createRefusalError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((refusals) => new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(formatRefusals(refusals), {
  hint: `Nothing was run. Remove the statements, or set ${listInputs(refusals).join(" and ")}.`
}), "createRefusalError");
function listInputs(refusals) {
  const names = refusals.flatMap(listNames);
  const isNamed = names.length > 0 && names.length <= MAX_REASONS && names.every((name) => name !== void 0);
  const files = refusals.filter(({ violations }) => violations.some(({ isOpaque }) => isOpaque));
  return [
    ...isNamed ? [`allow-destructive to ${[...new Set(names)].join(", ")} (one per line) or true`] : [],
    ...names.length > 0 && !isNamed ? ["allow-destructive: true"] : [],
    ...files.length > 0 ? [`allow-opaque: ${[...new Set(files.map(({ statement }) => statement.file))].join(", ")}`] : []
  ];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listInputs, "listInputs");
function listNames(refusal) {
  const hasSecret = findMaskedNames(refusal).length > 0;
  return refusal.violations.filter(({ isOpaque }) => !isOpaque).flatMap(({ object: object2, formerName }) => {
    const name = hasSecret || object2 === void 0 ? void 0 : getFullName(object2);
    return [...formerName === void 0 ? [] : [formerName], name].map((each) => each && formatObjectName(each));
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listNames, "listNames");

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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(regionRule, "regionRule");

// actions/setup-snowflake/src/inputs.ts
var HOST = /^(http:\/\/(localhost|127\.0\.0\.1):\d{1,5}|[\w.-]+(:\d{1,5})?)$/;
var withoutDefault = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ name, parse }) => optional2(name, parse), "withoutDefault");
var schema = {
  account: required("account", matching(/^[\w.-]+$/, "an account identifier such as myorg-myaccount")),
  host: optional2("host", matching(HOST, "a host name, with :port if it is not 443")),
  user: optional2("user", text),
  role: optional2("role", text),
  warehouse: optional2("warehouse", text),
  database: optional2("database", text),
  schema: optional2("schema", text),
  authenticator: required("authenticator", oneOf("key-pair", "oidc", "aws", "token", "password")),
  privateKey: optional2("private-key", secret),
  passphrase: optional2("private-key-passphrase", secret),
  password: optional2("password", secret),
  token: optional2("token", secret),
  audience: withoutDefault(awsInputs.audience),
  awsRegion: awsInputs.awsRegion,
  roleToAssume: awsInputs.roleToAssume,
  roleSessionName: withoutDefault(awsInputs.roleSessionName),
  roleDurationSeconds: withoutDefault(awsInputs.roleDurationSeconds),
  scripts: required("scripts", lines),
  variables: optional2("variables", map),
  secretVariables: optional2("secret-variables", secretMap),
  placeholders: required("placeholders", oneOf("snowsql", "cli", "none")),
  mode: required("mode", oneOf("apply", "plan")),
  allowDestructive: required("allow-destructive", parseAllowDestructive),
  allowOpaque: optional2("allow-opaque", lines),
  runAll: required("run-all", boolean),
  failOnChange: required("fail-on-change", boolean),
  expectPlan: optional2("expect-plan", text),
  continueFrom: optional2("continue-from", matching(/^.+:\d+$/, "file:line")),
  // QUERY_TAG, "Parameters" page of Snowflake.
  queryTag: required("query-tag", matching(/^[\s\S]{1,2000}$/, "at most 2000 characters")),
  timeoutMinutes: required("timeout-minutes", integer(1, 720))
};
var LOGIN_INPUTS = [
  "user",
  "privateKey",
  "passphrase",
  "password",
  "token",
  "audience",
  "awsRegion",
  "roleToAssume",
  "roleSessionName",
  "roleDurationSeconds"
];
var loginRule = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(function* (values) {
  const { authenticator } = values;
  if (authenticator === void 0) return;
  const method = LOGIN_METHODS[authenticator];
  for (const input of LOGIN_INPUTS) {
    const { name } = schema[input];
    const isGiven = values[input] !== void 0;
    if (!isGiven && input in values && method.required.includes(input)) {
      yield `${name} is required with authenticator ${authenticator}`;
    }
    if (isGiven && ![...method.required, ...method.optional].includes(input)) {
      yield `${name} is not used with authenticator ${authenticator}`;
    }
  }
  yield* findMethodProblems(authenticator, values);
}, "loginRule");
function* findMethodProblems(authenticator, values) {
  if (authenticator === "key-pair" && values.privateKey !== void 0) {
    const problem = findKeyProblem(values.privateKey, values.passphrase);
    if (problem !== void 0) yield problem;
  }
  if (authenticator !== "aws") return;
  yield* regionRule({ awsRegion: values.awsRegion });
  for (const input of ["audience", "roleSessionName", "roleDurationSeconds"]) {
    if (values[input] !== void 0 && values.roleToAssume === void 0) {
      yield `${schema[input].name} is used with role-to-assume only`;
    }
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findMethodProblems, "findMethodProblems");
var planRule = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(function* ({ mode, expectPlan }) {
  if (expectPlan !== void 0 && mode !== "apply") yield "expect-plan applies to mode apply only";
}, "planRule");
var variableRule = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(function* ({ variables = {}, secretVariables = {} }) {
  for (const name of Object.keys({ ...variables, ...secretVariables })) {
    const label = name in secretVariables ? "a secret variable" : name;
    if (!/^\w+$/.test(name)) yield `variables: ${label} is not a name of letters, digits and _`;
    if (name in variables && name in secretVariables) yield `variables and secret-variables both have ${name}`;
  }
}, "variableRule");
var loadInputs = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => readInputs(schema, { rules: [loginRule, planRule, variableRule] }), "loadInputs");

// actions/shared/outputs.ts
var LARGEST_OUTPUT = 12e4;
function outputsOf(...names) {
  const cut = /* @__PURE__ */ new Set();
  const set = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, value) => {
    const fits = typeof value !== "object" || sizeOf(value) <= LARGEST_OUTPUT;
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, fits ? value : takeFirstEntries(value, LARGEST_OUTPUT));
    if (fits || cut.has(name)) return;
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(`The output ${name} is larger than ${LARGEST_OUTPUT / 1e3} kB and was cut to its first entries`);
    cut.add(name);
  }, "set");
  return Object.assign(set, { names });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(outputsOf, "outputsOf");
var sizeOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => Buffer.byteLength(JSON.stringify(value) ?? ""), "sizeOf");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(takeFirstEntries, "takeFirstEntries");

// actions/setup-snowflake/src/outputs.ts
var output = outputsOf("changed", "statements", "plan", "plan-file", "failed-statement", "query-ids", "rows");

// actions/setup-snowflake/src/report/output-values.ts
var hasChanges = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ finished }) => finished.some(({ effect }) => isChange(effect)), "hasChanges");
var listDifferences2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ finished }) => finished.filter(({ effect }) => effect.action === "differs"), "listDifferences");
var listEffects = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ finished }, redact = (text3) => text3) => finished.map(({ statement, effect, refusal, failure, warning: warning2 }) => {
  const detail = formatEffectDetail(effect);
  const texts = { detail, refusal, failure, warning: warning2 };
  return {
    statement: formatLocation(statement),
    sql: redact(abbreviateStatement(statement)),
    action: effect.action,
    ...effect.object === void 0 ? {} : { object: formatKindAndName(effect.object.kind, effect.object.name) },
    ...Object.fromEntries(Object.entries(texts).flatMap(([key, text3]) => text3 ? [[key, redact(text3)]] : []))
  };
}), "listEffects");
function assertApplicable({ mode, finished }) {
  if (mode === "apply") return;
  const refused = finished.filter(({ refusal }) => refusal !== void 0);
  const failing = finished.filter(({ failure }) => failure !== void 0);
  if (refused.length === 0 && failing.length === 0) return;
  const list = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((verb, statements, of) => statements.map(({ statement, [of]: reason }) => `Apply would ${verb} ${formatLocation(statement)}: ${reason}`), "list");
  throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ([...list("refuse", refused, "refusal"), ...list("fail at", failing, "failure")].join("\n"), {
    hint: "This was a plan: nothing was changed."
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(assertApplicable, "assertApplicable");
function assertUnchanged(result) {
  const isPlan = result.mode === "plan";
  const changed = result.finished.filter(({ effect }) => isChange(effect) || isPlan && effect.action === "differs");
  const different = isPlan ? [] : listDifferences2(result);
  const what = isPlan ? "The account is not as the scripts describe it" : "The run made changes";
  const problems = [
    ...listLocations(what, changed),
    ...listLocations("What exists is not as the scripts describe it", different)
  ];
  if (problems.length === 0) return;
  throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(problems.join(". "), {
    hint: isPlan ? "The job summary lists them. Apply repairs what would change; what differs needs an ALTER or CREATE OR ALTER in the scripts." : `The job summary lists the ${changed.length > 0 ? "changes" : "differences"}.`
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(assertUnchanged, "assertUnchanged");
function listLocations(what, statements) {
  if (statements.length === 0) return [];
  const list = statements.slice(0, 10).map(({ statement }) => formatLocation(statement));
  const more = statements.length > list.length ? `, \u2026 and ${statements.length - list.length} more` : "";
  return [`${what} (fail-on-change): ${list.join(", ")}${more}`];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listLocations, "listLocations");
var MAX_OUTPUT_ROWS = 1e3;
var listRows = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ lastQuery }) => lastQuery?.rows.slice(0, MAX_OUTPUT_ROWS), "listRows");

// actions/shared/log.ts
function createLog(redact = (text3) => text3) {
  const safe = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(redact((0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(redact(text3)))), "safe");
  return {
    info: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(safe(text3)), "info"),
    warning: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(safe(text3)), "warning"),
    group(title, lines2) {
      (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh)(safe(title));
      for (const line of lines2) (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(safe(line));
      (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4)();
    },
    groupDuring: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((title, work) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)(safe(title), work), "groupDuring")
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createLog, "createLog");

// actions/setup-snowflake/src/report/object-tree.ts
var MAX_LINES = 500;
var LONGEST_VALUE = 120;
function renderObjectTree(finished, options) {
  const shown = finished.filter(({ effect }) => isChange(effect) || effect.action === "differs");
  if (shown.length === 0) return void 0;
  const destroying = shown.filter(({ effect }) => isDestroying(effect));
  const others = shown.filter(({ effect }) => !isDestroying(effect));
  const withObject = others.filter(({ effect }) => effect.object !== void 0);
  const lines2 = [
    ...renderList("Destroyed", destroying, options),
    ...renderNode(createTree(withObject), 0, options),
    ...renderList(
      "Statements",
      others.filter(({ effect }) => effect.object === void 0),
      options
    )
  ];
  const hidden = lines2.length - MAX_LINES;
  return [...lines2.slice(0, MAX_LINES), ...hidden > 0 ? [`- \u2026 ${countOf(hidden, "more line")}`] : []].join("\n");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderObjectTree, "renderObjectTree");
var isDestroying = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ action, loses }) => loses !== void 0 || action === "replace" || action === "drop" || action === "revoke", "isDestroying");
function renderList(title, statements, options) {
  if (statements.length === 0) return [];
  return [`- **${title}**`, ...statements.flatMap((statement) => renderStatement(statement, 1, true, options))];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderList, "renderList");
function createTree(statements) {
  const root = createNode("");
  for (const statement of statements) {
    const { kind = "", name = [] } = statement.effect.object ?? {};
    let node = root;
    for (const [key, title] of listAncestors(kind, name)) {
      const child = node.children.get(key) ?? createNode(title);
      node.children.set(key, child);
      node = child;
    }
    node.statements.push(statement);
  }
  return root;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createTree, "createTree");
function listAncestors(kind, name) {
  const [database = "", schema2 = ""] = name;
  const title = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type, part) => [
    `${type} ${part}`,
    `${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(type)} ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(formatObjectName([part]))}`
  ], "title");
  const own = title(kind, name.at(-1) ?? "");
  if (name.length < 2) return [own];
  if (name.length === 2) return [title("DATABASE", database), own];
  return [title("DATABASE", database), title("SCHEMA", schema2), own];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listAncestors, "listAncestors");
var createNode = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((title) => ({ title, statements: [], children: /* @__PURE__ */ new Map() }), "createNode");
function renderNode({ statements, children }, depth, options) {
  return [
    ...statements.flatMap((statement) => renderStatement(statement, depth, false, options)),
    ...[...children.values()].flatMap((child) => renderChild(child, depth, options))
  ];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderNode, "renderNode");
function renderChild(node, depth, options) {
  const [only, ...more] = node.statements;
  if (only !== void 0 && more.length === 0 && node.children.size === 0) {
    const [first = "", ...rest] = renderStatement(only, depth, false, options);
    return [first.replace("- ", () => `- ${node.title}: `), ...rest];
  }
  return [`${indent(depth)}- ${node.title}`, ...renderNode(node, depth + 1, options)];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderChild, "renderChild");
function renderStatement({ statement, effect }, depth, withName, { mode, redact }) {
  const { object: object2, changes = [], loses, detail } = effect;
  const name = object2 && `${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(object2.kind)} ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(formatObjectName(object2.name))}`;
  const words = [
    `**${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(formatEffect({ action: effect.action }, mode))}**`,
    withName ? name ?? (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(redact(abbreviateStatement(statement))) : void 0,
    object2 === void 0 && !withName ? (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(redact(abbreviateStatement(statement))) : void 0,
    detail === void 0 ? void 0 : (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(redact(detail)),
    loses === void 0 ? void 0 : `loses ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(redact(loses))}`,
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(formatLocation(statement))
  ];
  const line = `${indent(depth)}- ${words.filter((word2) => word2 !== void 0).join(" \xB7 ")}`;
  const renderValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value === void 0 ? "_unset_" : (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shorten(redact(value))), "renderValue");
  return [
    line,
    ...changes.map(
      ({ property: property2, from, to }) => `${indent(depth + 1)}- ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(property2)}: ${renderValue(from)} \u2192 ${renderValue(to)}`
    )
  ];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderStatement, "renderStatement");
var indent = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((depth) => "  ".repeat(depth), "indent");
var shorten = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1)}\u2026`, "shorten");

// actions/setup-snowflake/src/report/summary.ts
var MAX_SUMMARY_ROWS = 50;
function renderSummary(result, run2, redact) {
  const { finished, failure, lastQuery } = result;
  return renderSection({
    outcome: determineOutcome(result),
    status: formatStatus(result),
    subject: formatSubject(result),
    problem: failure === void 0 ? formatRefusal(result) : redact(formatError(failure.error)),
    facts: [formatCounts(result), (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(run2.elapsedMs), renderHistoryLink(run2.account)],
    parts: [
      lastQuery === void 0 || lastQuery.rows.length === 0 ? void 0 : renderRows(result, lastQuery, redact),
      renderWarnings(result, redact),
      renderChanges(result, redact),
      finished.length > 0 ? renderScripts(result) : void 0,
      finished.length > 0 ? renderDetails(countStatements(finished.length), renderStatements(result, redact)) : void 0
    ]
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderSummary, "renderSummary");
function determineOutcome(result) {
  if (result.failure !== void 0 || formatRefusal(result) !== void 0) return "failure";
  if (result.finished.some(({ warning: warning2 }) => warning2 !== void 0)) return "warning";
  return result.mode === "plan" ? "plan" : "success";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(determineOutcome, "determineOutcome");
function formatRefusal({ mode, finished }) {
  if (mode === "apply") return void 0;
  const list = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((of) => finished.flatMap(
    ({ statement, [of]: reason }) => reason === void 0 ? [] : [`${formatLocation(statement)} (${abbreviateStatement(statement)}): ${reason}`]
  ), "list");
  const [refused, failing] = [list("refusal"), list("failure")];
  const lines2 = [
    ...refused.length > 0 ? ["Apply would refuse this plan:", ...refused] : [],
    ...failing.length > 0 ? ["Apply would fail:", ...failing] : []
  ];
  return lines2.length > 0 ? lines2.join("\n") : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatRefusal, "formatRefusal");
function renderWarnings({ finished }, redact) {
  const lines2 = finished.flatMap(
    ({ statement, warning: warning2 }) => warning2 === void 0 ? [] : [`- ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(formatLocation(statement))} \xB7 ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(redact(warning2))}`]
  );
  const hidden = lines2.length - MAX_SUMMARY_ROWS;
  const more = hidden > 0 ? [`- \u2026 ${countOf(hidden, "more line")}`] : [];
  return lines2.length === 0 ? void 0 : `${renderHeading("Warnings")}

${[...lines2.slice(0, MAX_SUMMARY_ROWS), ...more].join("\n")}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderWarnings, "renderWarnings");
function renderChanges({ mode, finished }, redact) {
  const tree = renderObjectTree(finished, { mode, redact });
  return tree && `${renderHeading(mode === "plan" ? "Plan" : "Changes")}

${tree}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderChanges, "renderChanges");
function formatStatus({ mode, finished, failure }) {
  if (failure !== void 0) return "Failed";
  if (mode === "plan" && finished.some(({ refusal }) => refusal !== void 0)) return "Plan rejected";
  if (mode === "plan" && finished.some((one) => one.failure !== void 0)) return "Plan would fail";
  const hasChanges2 = finished.some(({ effect }) => isChange(effect));
  if (mode === "plan") return hasChanges2 ? "Planned" : "Nothing to change";
  return hasChanges2 ? "Applied" : "Unchanged";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatStatus, "formatStatus");
function formatSubject({ finished, failure }) {
  const statements = [...finished.map(({ statement }) => statement), failure?.statement];
  const files = [...new Set(statements.flatMap((statement) => statement === void 0 ? [] : [statement.file]))];
  return `Snowflake ${files.length === 1 ? "script" : "scripts"} ${files.map(_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(", ")}`.trim();
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatSubject, "formatSubject");
function formatCounts(result) {
  const { mode, total, finished } = result;
  const changes = finished.filter(({ effect: effect2 }) => isChange(effect2)).length;
  const effect = mode === "plan" ? "would make changes" : "made changes";
  const done = finished.length === total ? countStatements(total) : `${finished.length} of ${countStatements(total)}`;
  const differences = listDifferences2(result).length;
  const parts = [
    done,
    changes === 0 ? "no changes" : `${changes} ${effect}`,
    ...differences === 0 ? [] : [`${differences} ${differences === 1 ? "differs" : "differ"}`]
  ];
  return parts.join(", ");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatCounts, "formatCounts");
function renderHistoryLink(account) {
  const [, organization, name] = /^([A-Za-z]\w*)-(\w+)$/.exec(account ?? "") ?? [];
  if (organization === void 0 || name === void 0) return void 0;
  const address = `https://app.snowflake.com/${organization.toLowerCase()}/${name.toLowerCase()}`;
  return `[Open the query history](${address}/#/compute/history/queries)`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderHistoryLink, "renderHistoryLink");
function renderScripts({ mode, finished }) {
  const files = Map.groupBy(finished, ({ statement }) => statement.file);
  const rows = [...files].map(([file, statements]) => [
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file),
    String(statements.length),
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(countEffects(statements, mode)),
    mode === "plan" ? "" : (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(sumDurations(statements))
  ]);
  return renderTable(["Script", "Statements", mode === "plan" ? "Plan" : "Effect", "Time"], rows);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderScripts, "renderScripts");
function countEffects(statements, mode) {
  const words = statements.map(({ effect: { action } }) => formatEffect({ action }, mode)).filter((word2) => word2 !== "");
  const counts = [...Map.groupBy(words, (word2) => word2)].map(([word2, { length }]) => `${length} ${word2}`);
  return counts.join(", ") || "no changes";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(countEffects, "countEffects");
var countStatements = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((count) => countOf(count, "statement"), "countStatements");
var sumDurations = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((statements) => statements.reduce((sum, { durationMs }) => sum + durationMs, 0), "sumDurations");
function renderRows({ finished }, { columns, rows }, redact) {
  const cell = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(redact(value === null || value === void 0 ? "" : String(value))), "cell");
  const cells = rows.slice(0, MAX_SUMMARY_ROWS).map((row) => columns.map((column) => cell(row[column])));
  const hiddenRows = rows.length - MAX_SUMMARY_ROWS;
  const markdown = renderTable(columns.map(cell), cells, { keepEmptyColumns: true });
  const query = finished.findLast(({ statement }) => statement.kind.type === "query")?.statement;
  const title = query === void 0 ? "Result" : `Result of ${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(formatLocation(query))}`;
  const more = hiddenRows > 0 ? [`_${countOf(hiddenRows, "more row")}._`] : [];
  return [renderHeading(title), markdown, ...more].join("\n\n");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderRows, "renderRows");
function renderStatements({ mode, finished }, redact) {
  const rows = finished.map(({ statement, effect, durationMs }) => [
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(formatLocation(statement)),
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(redact(abbreviateStatement(statement))),
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(redact(formatEffect(effect, mode))),
    mode === "plan" ? "" : (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)
  ]);
  return renderTable(["Location", "Statement", mode === "plan" ? "Plan" : "Effect", "Time"], rows);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(renderStatements, "renderStatements");

// actions/setup-snowflake/src/report/reporter.ts
var PROGRESS_EVERY_MS = 3e4;
var MAX_ANNOTATIONS = 10;
var Reporter = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Reporter");
  }
  mode;
  redact;
  log;
  script = [];
  running = /* @__PURE__ */ new Map();
  finishedCount = 0;
  lastLineAt = performance.now();
  progress;
  constructor({
    mode,
    total,
    progressEveryMs = PROGRESS_EVERY_MS
  }, redact) {
    this.mode = mode;
    this.redact = redact;
    this.log = createLog(redact);
    this.progress = setInterval(() => this.logProgress(total, progressEveryMs), progressEveryMs / 2);
    this.progress.unref();
  }
  statementStarted(statement) {
    this.running.set(statement, performance.now());
  }
  statementFinished(finished) {
    const { statement, effect, durationMs, refusal, failure, warning: warning2 } = finished;
    this.running.delete(statement);
    this.finishedCount++;
    if (this.script[0]?.statement.file !== statement.file) {
      this.finishScript();
      (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh)(statement.file);
    }
    this.script.push(finished);
    const [location, title] = [formatLocation(statement), abbreviateStatement(statement)];
    const mark = refusal === void 0 && failure === void 0 ? "\u2713" : "\u2717";
    const reason = [
      ...[refusal && `apply would refuse it: ${refusal}`, failure && `it would fail: ${failure}`],
      warning2 && `warning: ${warning2}`
    ];
    const duration = this.mode === "plan" ? void 0 : `(${Math.round(durationMs)} ms)`;
    const words = [duration, formatEffect(effect, this.mode), ...reason].filter(Boolean);
    this.logLine(`${mark} ${location}  ${title}  ${words.join("  ")}`);
  }
  /** Annotates the line of a script at which Snowflake found an error. */
  statementFailed({ reason, file, line }) {
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)((0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(reason), { file, startLine: line, title: "SQL failed" });
  }
  /** Annotates statements that `apply` would refuse, that would fail, with warnings, that destroy something, and objects that differ. */
  annotate(finished) {
    const annotate = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((write, title, describe) => {
      const described2 = finished.flatMap(({ statement, ...rest }) => {
        const text3 = describe({ statement, ...rest });
        return text3 === void 0 ? [] : [{ statement, text: text3 }];
      });
      for (const { statement, text: text3 } of described2.slice(0, MAX_ANNOTATIONS)) {
        write((0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(this.redact(text3)), { file: statement.file, startLine: statement.line, title });
      }
    }, "annotate");
    annotate(_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, "Apply would refuse this statement", ({ refusal }) => refusal);
    annotate(_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, "This statement would fail", ({ failure }) => failure);
    annotate(_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, "Check this statement", ({ warning: warning2 }) => warning2);
    if (this.mode === "plan") {
      annotate(
        _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e,
        "This statement destroys something",
        ({ effect, refusal }) => refusal === void 0 && isDestroying(effect) ? formatEffect(effect, "plan") : void 0
      );
    }
    annotate(
      _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm,
      "The object exists and differs",
      ({ effect }) => effect.action === "differs" ? formatEffectDetail(effect) ?? "exists with other properties" : void 0
    );
  }
  sessionLost() {
    this.logLine("Snowflake ended the session: logging in again");
  }
  /** Closes the group of the last script, and ends the progress lines. */
  finish() {
    clearInterval(this.progress);
    this.finishScript();
  }
  finishScript() {
    const file = this.script[0]?.statement.file;
    if (file === void 0) return;
    (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4)();
    const duration = this.mode === "plan" ? "" : ` (${(0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(sumDurations(this.script))})`;
    this.logLine(`${file}: ${countStatements(this.script.length)}, ${countEffects(this.script, this.mode)}${duration}`);
    this.script = [];
  }
  logProgress(total, everyMs) {
    const now = performance.now();
    const [oldest] = this.running;
    if (oldest === void 0 || now - this.lastLineAt < everyMs) return;
    const [statement, startedAt] = oldest;
    const others = this.running.size > 1 ? ` and ${countOf(this.running.size - 1, "other")}` : "";
    const duration = (0,_chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(now - startedAt);
    this.logLine(
      `\u2026 ${this.finishedCount} of ${countStatements(total)}; ${formatLocation(statement)}${others} running (${duration})`
    );
  }
  logLine(text3) {
    this.lastLineAt = performance.now();
    this.log.info(text3.trimEnd());
  }
};

// actions/setup-snowflake/src/account/account-reader.ts
function readRows2(answer, read, { isComplete = false } = {}) {
  if (answer.state === "pending") return "pending";
  return answer.state === "rows" && (answer.isComplete || !isComplete) ? read(answer.rows) : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readRows2, "readRows");
var CONCURRENCY = 16;
var USE_ALL_ROLES = "use secondary roles all";
var READ = /^(show|desc|select) /;
var PENDING = { state: "pending" };
var AccountReader = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "AccountReader");
  }
  session;
  scriptSession;
  scriptRequests = /* @__PURE__ */ new Set();
  answers = /* @__PURE__ */ new Map();
  pending = /* @__PURE__ */ new Set();
  isPrepared = false;
  /** Before the script runs, its session has the role and schema of the reader's. */
  hasScriptStarted = false;
  /** Whether the session sees all that any role of the user can see. */
  seesAllRoles = false;
  constructor(session, scriptSession = session) {
    this.session = session;
    this.scriptSession = scriptSession;
  }
  read(sql) {
    const answer = this.answers.get(sql);
    if (answer !== void 0) return answer;
    this.pending.add(sql);
    return PENDING;
  }
  /** Like `read`, in the session of the script: its current role, its variables. */
  readScript(sql) {
    this.scriptRequests.add(sql);
    return this.read(sql);
  }
  /** An answer that is already there; asks for nothing. */
  peek(sql) {
    return this.answers.get(sql);
  }
  /** Whether a request with this end has an answer with rows, if only with none. */
  hasRows(end) {
    for (const [sql, { state }] of this.answers) if (state === "rows" && sql.endsWith(end)) return true;
    return false;
  }
  get isComplete() {
    return this.pending.size === 0;
  }
  /** Sends everything that is pending. */
  async load() {
    const requests = [...this.pending];
    this.pending.clear();
    if (requests.length > 0) await this.prepare();
    const queue = requests.values();
    const sendNext = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(async () => {
      for (const sql of queue) this.answers.set(sql, await this.send(sql));
    }, "sendNext");
    await Promise.all(Array.from({ length: CONCURRENCY }, sendNext));
  }
  /** Forgets all answers, after a statement that might have changed anything. */
  forget() {
    this.hasScriptStarted = true;
    this.answers.clear();
    this.pending.clear();
  }
  // A session policy can forbid secondary roles; what is not listed can then exist.
  async prepare() {
    if (this.isPrepared) return;
    this.isPrepared = true;
    try {
      await this.session.run(USE_ALL_ROLES, parseStatement(USE_ALL_ROLES, { file: "", line: 0 }));
      this.seesAllRoles = true;
    } catch (error2) {
      if (!(error2 instanceof StatementError)) throw error2;
    }
  }
  async send(sql) {
    if (!READ.test(sql)) throw new Error("The reader of the account sends SHOW, DESC and SELECT only");
    try {
      const isOfScript = this.hasScriptStarted && this.scriptRequests.has(sql);
      const session = isOfScript ? this.scriptSession : this.session;
      const { rows } = await session.run(sql);
      return { state: "rows", rows, isComplete: this.seesAllRoles && rows.length < MAX_ROWS };
    } catch (error2) {
      if (!(error2 instanceof StatementError)) throw error2;
      return { state: error2.isMissingObject && this.seesAllRoles ? "missing" : "unknown" };
    }
  }
};

// actions/setup-snowflake/src/apply/session-settings.ts
var PRIVILEGES = ["ROLE", "SECONDARY ROLES"];
var CONTEXT = [...PRIVILEGES, "WAREHOUSE", "SCHEMA"];
var ALL_VARIABLES = "VARIABLE *";
var NO_LOCATION = { file: "", line: 0 };
var SessionSettings = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "SessionSettings");
  }
  settings = [];
  /** The role of the login, which each session has at first; undefined if it is unknown. */
  loginRole;
  outdated = /* @__PURE__ */ new WeakSet();
  parameterCount = 0;
  constructor(loginRole) {
    const name = loginRole === void 0 ? void 0 : readWholeName(loginRole);
    if (name === void 0) return;
    this.loginRole = this.add(parseStatement(`use role ${formatObjectName(name)}`, NO_LOCATION));
  }
  add(statement) {
    const setting = { ...this.parse(statement), canRepeat: isFixedSetting(statement) };
    this.settings.push(setting);
    return setting;
  }
  /** Takes back a setting that the session did not get. */
  remove(setting) {
    this.settings = this.settings.filter((other) => other !== setting);
  }
  clear() {
    this.settings = [];
    this.loginRole = void 0;
  }
  /** A statement starts that can take a privilege or an object from what was selected so far, or give it another name. */
  outdate() {
    for (const setting of this.settings) this.outdated.add(setting);
  }
  /** Whether a setting might have another effect by now, or fail. */
  isOutdated(setting) {
    return this.outdated.has(setting) && setting.sets.some((part) => part === "SCHEMA" || part === "WAREHOUSE");
  }
  /** The parts that an added setting sets. */
  listParts(statement) {
    return new Set(this.settings.filter((setting) => setting.statement === statement).flatMap(({ sets }) => sets));
  }
  /**
   * The settings that give `parts` the values of a statement that is next, in order, and the parts that are as the login left
   * them. A setting that `isKept` needs no others.
   */
  findNeeded(parts, isKept2) {
    const missing = new Set(parts);
    const isMissing = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((part) => missing.has(part) || part.startsWith("PARAMETER") || part.startsWith("VARIABLE") && missing.has(ALL_VARIABLES), "isMissing");
    const needed = [];
    for (const setting of this.settings.toReversed()) {
      if (!setting.sets.some(isMissing)) continue;
      needed.unshift(setting);
      for (const part of setting.sets) missing.delete(part);
      if (isKept2(setting)) continue;
      for (const part of setting.needs) missing.add(part);
    }
    return { needed, initial: missing };
  }
  parse(statement) {
    const { code: code2 } = statement;
    const variables = listVariables(code2);
    const describe = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((sets, needs) => ({
      statement,
      sets,
      needs: /* @__PURE__ */ new Set([...needs, ...variables])
    }), "describe");
    switch (code2.word(0)) {
      case "USE":
        return describe(...parseUse(code2));
      case "SET":
        return describe(listAssigned(code2, code2.find("=")), isLiteral(code2, code2.find("=") + 1) ? [] : CONTEXT);
      case "UNSET":
        return describe(listAssigned(code2, code2.length), []);
      default:
        return describe([`PARAMETER ${++this.parameterCount}`], []);
    }
  }
};
var SentSettings = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "SentSettings");
  }
  settings;
  sent = /* @__PURE__ */ new Set();
  /** The last sent setting of each part. */
  current = /* @__PURE__ */ new Map();
  constructor(settings) {
    this.settings = settings;
    if (settings.loginRole !== void 0) this.add(settings.loginRole);
  }
  /**
   * The settings to send, in order, before a statement that needs `parts`. They count as sent. The role of the login is in no
   * script: it has the location of the statement.
   */
  take(parts, { file, line }) {
    const toSend = this.selectToSend(parts).toSend.filter((setting) => setting.canRepeat || !this.sent.has(setting));
    for (const setting of toSend) this.add(setting);
    const { loginRole } = this.settings;
    return toSend.map((setting) => setting === loginRole ? { ...setting.statement, file, line } : setting.statement);
  }
  /** Whether the session can surely get what a statement that needs `parts` would have in one session. */
  canProvide(parts) {
    const { toSend, initial } = this.selectToSend(parts);
    return ![...initial].some((part) => this.current.has(part)) && !toSend.some((one) => this.settings.isOutdated(one));
  }
  /** The session has got a setting. */
  add(setting) {
    this.sent.add(setting);
    for (const part of setting.sets) this.current.set(part, setting);
  }
  /** Forgets everything: the statement that ran had all settings, and might have changed any of them. */
  clear() {
    this.sent.clear();
    this.current.clear();
  }
  // What the session still has is not sent again: since then the role might have lost it, or it has another name.
  selectToSend(parts) {
    const { needed, initial } = this.settings.findNeeded(parts, (setting) => this.has(setting));
    const toSend = needed.filter((setting) => !this.has(setting));
    const isReplaced = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((kept, at) => this.has(kept) && needed.slice(0, at).some((setting) => !this.has(setting) && sharesPart(setting, kept)), "isReplaced");
    if (!needed.some(isReplaced)) return { toSend, initial };
    const all = this.settings.findNeeded(parts, () => false);
    return { toSend: all.needed, initial: all.initial };
  }
  has(setting) {
    return setting.sets.every((part) => this.current.get(part) === setting);
  }
};
var sharesPart = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((setting, other) => setting.sets.some((part) => other.sets.includes(part)), "sharesPart");
var isLiteral = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at) => at === code2.length - 1 && /^['\d]/.test(code2.text(at)), "isLiteral");
function parseUse(code2) {
  switch (code2.word(1)) {
    case "ROLE":
      return [["ROLE"], []];
    case "SECONDARY":
      return [["SECONDARY ROLES"], []];
    case "WAREHOUSE":
      return [["WAREHOUSE"], PRIVILEGES];
    case "SCHEMA":
      return [["SCHEMA"], code2.find(".") < 0 ? [...PRIVILEGES, "SCHEMA"] : PRIVILEGES];
    default:
      return [["SCHEMA"], PRIVILEGES];
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseUse, "parseUse");
var isDeferrable = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((statement) => isFixedSetting(statement) && statement.code.find("AUTOCOMMIT") < 0, "isDeferrable");
function readUsedRole({ code: code2 }, role) {
  if (!code2.matches(0, "USE", "ROLE")) return role;
  return code2.length === 3 && code2.kind(2) === "word" ? code2.word(2) : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readUsedRole, "readUsedRole");
function createUseStatement({ file, line, kind }) {
  const sql = kind.type === "create" ? formatUse(kind.objectType, kind.name) : void 0;
  return sql === void 0 ? void 0 : parseStatement(sql, { file, line });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createUseStatement, "createUseStatement");
function listNeededParts({ code: code2, kind }, { usesCurrentSchema, isDefinition }) {
  if (kind.type === "run" || kind.type === "unknown") return /* @__PURE__ */ new Set([...CONTEXT, ALL_VARIABLES]);
  const dropsWarehouse = kind.type === "drop" && kind.objectType === "WAREHOUSE";
  return /* @__PURE__ */ new Set([
    ...PRIVILEGES,
    ...isDefinition && (kind.type !== "create" || code2.find("SELECT") < 0) && !dropsWarehouse ? [] : ["WAREHOUSE"],
    ...usesCurrentSchema ? ["SCHEMA"] : [],
    ...code2.find("GETVARIABLE") < 0 ? listVariables(code2) : [ALL_VARIABLES]
  ]);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listNeededParts, "listNeededParts");
function listVariables(code2) {
  const names = [];
  for (let at = code2.find("$"); at >= 0; at = code2.find("$", at + 1)) {
    if (code2.kind(at + 1) === "word") names.push(`VARIABLE ${code2.word(at + 1)}`);
  }
  return names;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listVariables, "listVariables");
function listAssigned(code2, end) {
  const names = [];
  for (let at = 1; at < end; at++) if (code2.kind(at) === "word") names.push(`VARIABLE ${code2.word(at)}`);
  return names;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listAssigned, "listAssigned");

// actions/setup-snowflake/src/apply/created-selections.ts
var CreatedSelections = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "CreatedSelections");
  }
  settings;
  selections = [];
  constructor(settings) {
    this.settings = settings;
  }
  /** Whether one of these parts of a session depends on a statement that might still run. */
  hasSome(parts) {
    return this.selections.some(({ part }) => parts.has(part));
  }
  /** Adds a statement that starts; the returned function takes whether it created its object. */
  add(statement, part, session) {
    const use = part === void 0 ? void 0 : createUseStatement(statement);
    if (part === void 0 || use === void 0) return () => void 0;
    const selection = { part, setting: this.settings.add(use), session, isCreated: false };
    this.selections.push(selection);
    return (isCreated2) => {
      selection.isCreated = isCreated2;
    };
  }
  /** Applies what the statements selected when all of them have ended. */
  settle() {
    for (const { setting, isCreated: isCreated2 } of this.selections) if (!isCreated2) this.settings.remove(setting);
    const created = this.selections.filter(({ isCreated: isCreated2 }) => isCreated2);
    for (const ofSession of Map.groupBy(created, ({ session }) => session).values()) {
      for (const [only, ...others] of Map.groupBy(ofSession, ({ part }) => part).values()) {
        if (only !== void 0 && others.length === 0) only.session.sent.add(only.setting);
      }
    }
    this.selections = [];
  }
};

// actions/setup-snowflake/src/apply/dependencies.ts
var CODE_TYPES = /(FUNCTION|PROCEDURE)$/;
var GRANTING_ROLES = /* @__PURE__ */ new Set(["ACCOUNTADMIN", "SECURITYADMIN"]);
function readObjectAccess({ code: code2, kind }, role) {
  if (hasUnreadableName(code2)) return void 0;
  switch (kind.type) {
    case "grant":
    case "revoke":
      return readGrantAccess(code2, parseGrant(code2), role);
    case "create":
      return kind.whenExists === "keep" || kind.whenExists === "alter" && !kind.temporary ? readDefinitionAccess(code2, kind, role) : void 0;
    case "alter":
      return /^(UN)?SET$/.test(code2.word(kind.next)) ? readDefinitionAccess(code2, kind, role) : void 0;
    case "comment":
      return readDefinitionAccess(code2, kind, role);
    default:
      return void 0;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readObjectAccess, "readObjectAccess");
function hasUnreadableName(code2) {
  for (let at = 0; at < code2.length; at++) {
    if (code2.kind(at) === "body" || code2.text(at) === "$" || code2.word(at) === "IDENTIFIER") return true;
  }
  return false;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(hasUnreadableName, "hasUnreadableName");
function readDefinitionAccess(code2, kind, role) {
  const { objectType, name } = kind;
  if (!isObjectName(name) || CODE_TYPES.test(objectType) || kind.type === "create" && kind.temporary) return void 0;
  const isSelected = kind.type === "create" && SELECTED_TYPES.test(objectType);
  const partCount = countNameParts(objectType);
  const own = partCount === 1 ? ["", ...name] : name;
  return {
    type: "definition",
    role,
    isOfRoles: false,
    writes: [own],
    covers: [],
    mentions: objectType === "USER" && !namesPolicyOrTag(code2) ? [own] : [own, ...listNames2(code2, kind.next)],
    usesCurrentSchema: name.length < partCount,
    isOfContainer: isContainer(objectType),
    selects: isSelected ? objectType === "WAREHOUSE" ? "WAREHOUSE" : "SCHEMA" : void 0
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readDefinitionAccess, "readDefinitionAccess");
function namesPolicyOrTag(code2) {
  for (let at = 0; at < code2.length; at++) if (/POLICY$|^TAG$/.test(code2.word(at))) return true;
  return false;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(namesPolicyOrTag, "namesPolicyOrTag");
function readGrantAccess(code2, grant, role) {
  if (grant === void 0) return void 0;
  const { target, grantee, privileges, withGrantOption } = grant;
  const [name, granteeName] = [target.name, grantee.name];
  if (!isObjectName(name) || !isObjectName(granteeName)) return void 0;
  const isTransfer = privileges.includes("OWNERSHIP");
  const isEmpowering = isTransfer || withGrantOption || name.length === 0 || /ROLE$/.test(target.type);
  const isToCurrentRole = role === void 0 || granteeName.at(-1) === role;
  if ((isEmpowering || isToCurrentRole) && !GRANTING_ROLES.has(role ?? "")) return void 0;
  const partCount = target.scope === "one" ? countNameParts(target.type) : countNameParts(target.container);
  const isWrite = isTransfer || code2.word(0) === "REVOKE";
  return {
    type: "grant",
    role,
    isOfRoles: /ROLE$/.test(target.type),
    writes: isWrite ? [name] : [],
    covers: target.scope === "one" ? [] : [name],
    mentions: listNames2(code2),
    usesCurrentSchema: name.length < partCount || grantee.kind === "DATABASE ROLE" && granteeName.length < 2,
    isOfContainer: target.scope === "one" ? isWrite && isContainer(target.type) : true,
    selects: void 0
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readGrantAccess, "readGrantAccess");
var isContainer = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((objectType) => objectType === "DATABASE" || objectType === "SCHEMA", "isContainer");
var readSettingAccess = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((settings) => ({
  ...{ type: "setting", role: void 0, writes: [], covers: [], usesCurrentSchema: false },
  ...{ isOfContainer: false, selects: void 0 },
  isOfRoles: settings.every(({ code: code2 }) => code2.matches(0, "USE", "ROLE") || code2.matches(0, "USE", "SECONDARY")),
  mentions: settings.flatMap(({ code: code2 }) => listNames2(code2))
}), "readSettingAccess");
function dependsOn(later, earlier) {
  if (earlier.type === "grant" && canNeed(later, earlier)) return true;
  const isLoss = later.type === "grant" && later.writes.length > 0;
  if (isLoss && (later.isOfRoles || later.role !== earlier.role)) return true;
  if (earlier.selects === "SCHEMA" && later.usesCurrentSchema) return true;
  if (earlier.usesCurrentSchema && later.selects === "SCHEMA") return true;
  if (overlaps(earlier.writes, later.mentions) || overlaps(later.writes, earlier.mentions)) return true;
  const areGrants = earlier.type === "grant" && later.type === "grant";
  if (areGrants && earlier.writes.length === 0 && later.writes.length === 0) return false;
  if (earlier.isOfContainer && later.usesCurrentSchema) return true;
  if (earlier.usesCurrentSchema && later.isOfContainer) return true;
  return overlaps(earlier.covers, later.mentions) || overlaps(later.covers, earlier.mentions);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(dependsOn, "dependsOn");
function canNeed(later, grant) {
  if (later.type === "setting") return grant.isOfRoles || !later.isOfRoles;
  return later.type !== "grant" || later.role !== grant.role && !GRANTING_ROLES.has(later.role ?? "");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(canNeed, "canNeed");
var overlaps = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((writes, mentions) => writes.some((written) => mentions.some((mentioned) => mightContain(written, mentioned))), "overlaps");
function mightContain(written, mentioned) {
  if (written.length === 0) return true;
  const last = written.length - 1;
  return mentioned.some((part, at) => {
    if (part !== written[last]) return false;
    for (let distance = 1; distance <= Math.min(last, at); distance++) {
      if (written[last - distance] !== mentioned[at - distance]) return false;
    }
    return true;
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(mightContain, "mightContain");
function listNames2(code2, from = 0) {
  const names = [];
  for (let at = from; at < code2.length; at++) {
    const kind = code2.kind(at);
    if (kind === "string" || kind === "path") {
      const text3 = /^[@']([\w$."]+)/.exec(code2.text(at))?.[1];
      const name = text3 === void 0 ? void 0 : readWholeName(text3);
      if (name !== void 0) names.push(name);
    } else if (kind === "word" || kind === "name") {
      const result = readObjectName(code2, at);
      if (result === void 0) continue;
      names.push(result.name);
      at = result.next - 1;
    }
  }
  return names;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listNames2, "listNames");

// actions/setup-snowflake/src/apply/parallel-statements.ts
var CONCURRENCY2 = 16;
var WINDOW = 64;
var ParallelStatements = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "ParallelStatements");
  }
  tasks = /* @__PURE__ */ new Set();
  running = /* @__PURE__ */ new Set();
  get isBusy() {
    return this.tasks.size > 0;
  }
  /** Calls `run` when the statements that it depends on have ended; waits only while too many others wait. */
  async add(statement, run2) {
    while (this.tasks.size >= WINDOW) await Promise.race([...this.tasks].map(({ done }) => done));
    const earlier = [...this.tasks].filter((task2) => mustWait(statement, task2)).map(({ done }) => done);
    const task = { ...statement, done: Promise.resolve() };
    task.done = Promise.all(earlier).then(async () => {
      while (this.running.size >= CONCURRENCY2) await Promise.race(this.running);
      const running = run2();
      this.running.add(running);
      await running;
      this.running.delete(running);
      this.tasks.delete(task);
    });
    this.tasks.add(task);
  }
  /** Waits for everything that was added. */
  async settle() {
    while (this.tasks.size > 0) await Promise.all([...this.tasks].map(({ done }) => done));
  }
};
var mustWait = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((later, earlier) => later.session === earlier.session && (later.access.type === "setting" || earlier.access.type === "setting") || dependsOn(later.access, earlier.access), "mustWait");

// actions/setup-snowflake/src/apply/result-effect.ts
function determineEffect({ statement, effect, failure }, result) {
  const { kind } = statement;
  const { rows, affectedRows, isRepeated = false } = result;
  const status = readStatus(result);
  const isPredicted = failure === void 0 && !UNPREDICTED.has(effect.action);
  const confirm = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((action) => isPredicted ? effect : { action, ...effect.object && { object: effect.object } }, "confirm");
  const correct = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((action) => effect.action === action ? effect : { action, ...effect.object && { object: effect.object } }, "correct");
  switch (kind.type) {
    case "session":
    case "transaction":
    case "query":
      return { action: "none" };
    case "dml":
      return describeWrittenRows(rows, affectedRows);
    case "run":
    case "unknown":
      return { action: "run" };
    case "create":
      if (/already exists/i.test(status) && !isRepeated) return effect.action === "differs" ? effect : correct("same");
      if (kind.whenExists === "keep" && isCreated(result)) return correct("create");
      return confirm(nameCreation(kind.whenExists, isCreated(result)));
    case "drop":
      return /already dropped/i.test(status) && !isRepeated ? correct("same") : confirm("drop");
    case "grant":
    case "revoke":
      return /\b0 objects affected/i.test(status) ? correct("same") : confirm(kind.type);
    default:
      return confirm("change");
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(determineEffect, "determineEffect");
var UNPREDICTED = /* @__PURE__ */ new Set(["run", "unknown", "none"]);
function nameCreation(whenExists, isNew) {
  if (whenExists === "replace") return "replace";
  return whenExists === "alter" && !isNew ? "change" : "create";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(nameCreation, "nameCreation");
function describeWrittenRows(rows, affectedRows) {
  const counts = rows.flatMap(
    (row) => Object.keys(row).filter((name) => /^(rows_(un)?loaded|number of rows (?!scanned))/i.test(name)).map((name) => Number(getField(row, name.toLowerCase())))
  );
  const total = counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : Math.max(affectedRows ?? 0, 0);
  return total > 0 ? { action: "run", detail: `${total} row${total === 1 ? "" : "s"}` } : SAME;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(describeWrittenRows, "describeWrittenRows");

// actions/setup-snowflake/src/apply/run-record.ts
var RunRecord = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "RunRecord");
  }
  finished = [];
  plan;
  onFinished;
  unreported = /* @__PURE__ */ new Map();
  failed = /* @__PURE__ */ new Map();
  reportedCount = 0;
  constructor(plan, onFinished) {
    this.plan = plan;
    this.onFinished = onFinished;
  }
  /** The failures in the order of the plan. */
  get failures() {
    return [...this.failed].sort(([left], [right]) => left - right).map(([, failure]) => failure);
  }
  finish(index, finished) {
    this.unreported.set(index, finished);
    for (; ; ) {
      const next = this.unreported.get(this.reportedCount);
      if (next === void 0) return;
      this.unreported.delete(this.reportedCount++);
      this.report(next);
    }
  }
  /** Records a failure at an index of the plan; `statement` is another one if a setting failed that it needs. */
  fail(index, statement, error2) {
    this.failed.set(index, { statement, error: error2 });
  }
  /** Reports what ran ahead of a statement that did not. `resumeIndex` is the start of a transaction. */
  end(resumeIndex) {
    const first = Math.min(this.reportedCount, resumeIndex ?? this.reportedCount);
    const ranAhead = [...this.unreported].sort(([left], [right]) => left - right);
    for (const [, finished] of ranAhead) this.report(finished);
    return {
      resumeAt: (this.plan[first] ?? this.plan.at(-1)).statement,
      isRolledBack: first < this.reportedCount,
      ranAhead: ranAhead.filter(([, { queryId }]) => queryId !== void 0).map(([, { statement }]) => statement),
      notRun: this.plan.filter((_, index) => index >= this.reportedCount && !this.unreported.has(index) && !this.failed.has(index)).map(({ statement }) => statement),
      uncertain: this.failures.flatMap(
        ({ statement, error: error2 }) => error2 instanceof UncertainStatementError ? [{ statement, queryId: error2.queryId }] : []
      ),
      otherFailures: this.failures.slice(1).filter(({ error: error2 }) => !(error2 instanceof UncertainStatementError))
    };
  }
  report(finished) {
    this.finished.push(finished);
    this.onFinished(finished);
  }
};

// actions/setup-snowflake/src/apply/script-sessions.ts
var MAX_SESSIONS = 4;
var SESSION_FUNCTIONS = ["LAST_QUERY_ID", "RESULT_SCAN", "CURRENT_SESSION", "CURRENT_TRANSACTION"];
var ScriptSessions = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "ScriptSessions");
  }
  settings;
  open;
  /** Those that a role has used; the last used one is the last. */
  sessions;
  /** `open` opens another session; without it everything runs in the first one. */
  constructor(first, settings, open) {
    this.settings = settings;
    this.open = open;
    this.sessions = [{ role: void 0, session: first, sent: new SentSettings(settings) }];
  }
  /**
   * The session for the next statement of a role: the one that it had, or another one if the last one is busy. It can have
   * another role at the moment. A session in which a part that the statement needs cannot be set any more is avoided.
   */
  select(role, { parts, isBusy }) {
    const { sessions } = this;
    const fits = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ sent }) => sent.canProvide(parts), "fits");
    const known = sessions.find((session) => session.role === role) ?? (isBusy ? void 0 : sessions.at(-1));
    const addFit = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => fits({ sent: new SentSettings(this.settings) }) ? this.add() : void 0, "addFit");
    const used = known === void 0 ? addFit() ?? sessions.find(fits) ?? sessions[0] : [known, ...sessions].find(fits) ?? addFit() ?? known;
    used.role = role;
    this.sessions = [...sessions.filter((session) => session !== used), used];
    return used;
  }
  add() {
    const session = this.sessions.length < MAX_SESSIONS ? this.open?.() : void 0;
    return session && { role: void 0, session, sent: new SentSettings(this.settings) };
  }
};
var canRunInSeveralSessions = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((statements, login) => statements.every((statement) => {
  const { code: code2, kind } = statement;
  if (changesLogin(statement, login)) return false;
  switch (kind.type) {
    case "transaction":
    case "run":
    case "unknown":
      return false;
    case "session":
      return isDeferrable(statement) && (!code2.matches(0, "USE", "ROLE") || readUsedRole(statement, "") !== void 0);
    default:
      return !(kind.type === "create" && kind.temporary) && SESSION_FUNCTIONS.every((name) => code2.find(name) < 0);
  }
}), "canRunInSeveralSessions");
function changesLogin({ code: code2, kind }, { role, user }) {
  const isUser = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => user === void 0 || isOrUnknown(name, user), "isUser");
  const isRole = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => role !== void 0 && isOrUnknown(name, role), "isRole");
  if (kind.type === "revoke") {
    const { target, grantee } = parseGrant(code2) ?? {};
    return target?.type === "ROLE" && (isRole(target.name) || grantee?.kind === "USER" && isUser(grantee.name));
  }
  if (!("objectType" in kind)) return false;
  if (kind.objectType === "ACCOUNT") return kind.type === "alter";
  if (kind.objectType === "ROLE") return /^(drop|alter)$/.test(kind.type) && isRole(kind.name);
  return kind.objectType === "USER" && isUser(kind.name);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(changesLogin, "changesLogin");
var isOrUnknown = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, expected) => !isObjectName(name) || name.at(-1)?.toUpperCase() === expected.toUpperCase(), "isOrUnknown");
var canTake = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ code: code2, kind }) => /^(drop|revoke)$/.test(kind.type) || kind.type === "grant" && code2.word(1) === "OWNERSHIP" || kind.type === "create" && kind.whenExists === "replace" || kind.type === "alter" && (code2.find("RENAME") >= 0 || code2.find("SWAP") >= 0), "canTake");

// actions/setup-snowflake/src/apply/transaction-log.ts
var ROLLED_BACK = { action: "none", detail: "rolled back" };
var DATA_CHANGES = /* @__PURE__ */ new Set(["dml", "truncate"]);
var NO_COMMIT = /* @__PURE__ */ new Set(["query", "run", "unknown"]);
var TransactionLog = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "TransactionLog");
  }
  /** The index of the statement that started the open transaction. */
  start;
  isAutocommit = true;
  uncommitted = [];
  /** Whether statements must run alone and in order. */
  get isActive() {
    return this.start !== void 0 || !this.isAutocommit;
  }
  record(index, finished) {
    const { kind, code: code2 } = finished.statement;
    if (NO_COMMIT.has(kind.type)) return;
    if (kind.type === "session") {
      const at = code2.find("AUTOCOMMIT");
      if (at < 0) return;
      this.isAutocommit = !/^(FALSE|OFF)$/.test(code2.word(at + 2));
    } else if (DATA_CHANGES.has(kind.type)) {
      if (!this.isActive) return;
      this.start ??= index;
      this.uncommitted.push(finished);
      return;
    } else if (kind.type === "transaction" && kind.boundary === "begin") {
      this.start = index;
      return;
    } else if (code2.word(0) === "ROLLBACK") this.rollBack();
    this.commit();
  }
  commit() {
    this.start = void 0;
    this.uncommitted = [];
  }
  /** Marks everything that is not committed: a ROLLBACK ran, or the session ended. */
  rollBack() {
    for (const finished of this.uncommitted) finished.effect = ROLLED_BACK;
    this.commit();
  }
};

// actions/setup-snowflake/src/apply/apply-plan.ts
var applyPlan = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((plan, session, settings, options) => new PlanRun(plan, session, settings, options).run(), "applyPlan");
var PlanRun = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "PlanRun");
  }
  plan;
  sessions;
  options;
  record;
  /** USE, SET and ALTER SESSION statements before the plan. */
  before;
  settings;
  transaction = new TransactionLog();
  next = 0;
  isStopped = false;
  role;
  /** The settings of the plan that are not sent yet, by their index. */
  deferred = /* @__PURE__ */ new Map();
  parallel = new ParallelStatements();
  selections;
  lastQuery;
  constructor(plan, session, settings, options) {
    this.plan = [...plan];
    this.options = options;
    this.settings = new SessionSettings(options.role);
    this.selections = new CreatedSelections(this.settings);
    const needed = plan.filter(({ statement, isNeeded }) => isNeeded || isControl(statement));
    const statements = [...settings, ...needed.map(({ statement }) => statement)];
    const isSpread = !options.runAll && canRunInSeveralSessions(statements, options);
    this.sessions = new ScriptSessions(session, this.settings, isSpread ? options.openSession : void 0);
    this.record = new RunRecord(this.plan, options.onFinished);
    this.role = options.role?.toUpperCase();
    this.before = settings;
  }
  async run() {
    for (const statement of this.before) {
      this.defer(statement);
      if (isDeferrable(statement)) continue;
      const parts = this.settings.listParts(statement);
      await this.addSettings(0, statement, parts, this.sessions.select(this.role, { parts, isBusy: false }));
      await this.settle();
    }
    while (this.next < this.plan.length && !this.isStopped) await this.runNext(this.next++);
    await this.settle();
    if (!this.isStopped) this.finishAll(this.takeDeferred());
    return this.createResult();
  }
  at(index) {
    return this.plan[index];
  }
  async runNext(index) {
    const { statement, refusal } = this.at(index);
    if (isDeferrable(statement) && !this.options.runAll) {
      this.defer(statement);
      this.deferred.set(index, statement);
    } else if (isTransactionStart2(statement) && !this.isTransactionNeeded(index)) this.skipTransaction(index);
    else if (!this.mustSend(this.at(index))) this.skip(index);
    else if (refusal !== void 0) {
      await this.settle();
      this.fail(index, statement, new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`Apply refuses the statement: ${refusal}`));
    } else await this.start(index);
  }
  mustSend({ statement, isNeeded }) {
    return isNeeded || this.options.runAll || this.transaction.isActive || isControl(statement);
  }
  async start(index) {
    const { statement } = this.at(index);
    const access = this.transaction.isActive ? void 0 : readObjectAccess(statement, this.role);
    const isDefinition = access !== void 0 || /^(create|drop|undrop|grant|revoke|comment)$/.test(statement.kind.type);
    const usesCurrentSchema = access?.usesCurrentSchema ?? true;
    const parts = listNeededParts(statement, { usesCurrentSchema, isDefinition });
    if (access === void 0 || this.selections.hasSome(parts)) await this.settle();
    const session = this.sessions.select(this.role, { parts, isBusy: this.parallel.isBusy });
    await this.addSettings(index, statement, parts, session);
    if (canTake(statement)) this.settings.outdate();
    if (access !== void 0) return this.runBesideOthers(index, access, session);
    await this.settle();
    if (!this.isStopped) await this.runAlone(index, session);
  }
  defer(statement) {
    this.settings.add(statement);
    this.role = readUsedRole(statement, this.role);
  }
  skip(index) {
    const { statement, effect } = this.at(index);
    this.record.finish(index, { statement, effect, durationMs: 0 });
  }
  // BEGIN and COMMIT around statements that are not needed are not sent. In a transaction that is sent, everything is:
  // a statement that is left out might be the one that commits it.
  isTransactionNeeded(start) {
    const inside = this.plan.slice(start + 1, this.findTransactionEnd(start));
    const isNeeded = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((planned) => planned.isNeeded && !isDeferrableControl(planned.statement), "isNeeded");
    return this.options.runAll || inside.some(isNeeded);
  }
  findTransactionEnd(start) {
    const end = this.plan.findIndex(({ statement }, index) => index > start && isTransactionEnd(statement));
    return end < 0 ? this.plan.length : end;
  }
  skipTransaction(start) {
    const end = this.findTransactionEnd(start);
    this.skip(start);
    for (; this.next <= end && this.next < this.plan.length; this.next++) {
      const { statement } = this.at(this.next);
      if (statement.kind.type === "session") {
        this.defer(statement);
        this.deferred.set(this.next, statement);
      } else this.skip(this.next);
    }
  }
  /** Adds the settings that a statement needs to what runs. */
  async addSettings(index, statement, parts, session) {
    const settings = session.sent.take(parts, statement);
    const deferred = this.takeDeferred();
    if (settings.length === 0) return this.finishAll(deferred);
    await this.parallel.add({ session, access: readSettingAccess(settings) }, async () => {
      for (const setting of settings) {
        if (!this.canStart()) return;
        try {
          await session.session.run(setting.sql, setting, { queryTag: this.options.createQueryTag?.(setting) });
        } catch (error2) {
          const failed = deferred.find(([, statement2]) => statement2 === setting)?.[0] ?? index;
          return this.fail(failed, setting, error2);
        }
      }
      if (!this.isStopped) this.finishAll(deferred);
    });
  }
  takeDeferred() {
    const deferred = [...this.deferred];
    this.deferred.clear();
    return deferred;
  }
  finishAll(settings) {
    for (const [index, statement] of settings) {
      this.record.finish(index, { statement, effect: { action: "none" }, durationMs: 0 });
    }
  }
  async runBesideOthers(index, access, session) {
    const setCreated = this.selections.add(this.at(index).statement, access.selects, session);
    await this.parallel.add({ access, session }, async () => {
      const result = await this.send(index, session, { isRerunnable: true });
      setCreated(result !== void 0 && isCreated(result));
    });
  }
  /** Waits for everything that runs. */
  async settle() {
    await this.parallel.settle();
    this.selections.settle();
  }
  async runAlone(index, session) {
    const { statement, isUnpredictable } = this.at(index);
    const result = await this.send(index, session, { isRerunnable: false });
    if (result === void 0) return;
    const { kind } = statement;
    if (kind.type === "query") this.lastQuery = maskSecretRows(statement, result);
    if (kind.type === "session") {
      session.sent.add(this.settings.add(statement));
      this.role = readUsedRole(statement, this.role);
    } else if (kind.type === "create" && SELECTED_TYPES.test(kind.objectType) && isCreated(result)) {
      const use = createUseStatement(statement);
      if (use !== void 0) session.sent.add(this.settings.add(use));
    } else if (kind.type === "run" || kind.type === "unknown") {
      this.settings.clear();
      session.sent.clear();
      this.role = void 0;
    }
    if (isUnpredictable) await this.replanRest();
  }
  async replanRest() {
    const { replan } = this.options;
    if (replan === void 0 || !this.plan.slice(this.next).some(({ isProvisional }) => isProvisional)) return;
    try {
      this.plan.splice(this.next, this.plan.length, ...await replan(this.next));
    } catch (error2) {
      this.fail(this.next, this.at(this.next).statement, error2);
    }
  }
  canStart() {
    const { deadline } = this.options;
    if (deadline.signal?.aborted || deadline.remaining() === 0) this.isStopped = true;
    return !this.isStopped;
  }
  async send(index, { session }, { isRerunnable }) {
    if (!this.canStart()) return void 0;
    const planned = this.at(index);
    const { statement } = planned;
    const start = performance.now();
    this.options.onStarted?.(statement);
    try {
      const options = { queryTag: this.options.createQueryTag?.(statement), ...isRerunnable ? { isRerunnable } : {} };
      const result = await session.run(statement.sql, statement, options);
      const effect = determineEffect(planned, result);
      const finished = { statement, effect, durationMs: performance.now() - start, queryId: result.queryId };
      this.transaction.record(index, finished);
      this.record.finish(index, finished);
      return result;
    } catch (error2) {
      this.fail(index, statement, error2);
      return void 0;
    }
  }
  fail(index, statement, error2) {
    this.isStopped = true;
    this.record.fail(index, statement, error2);
  }
  createResult() {
    const { start } = this.transaction;
    const isCommitUncertain = this.record.failures.some(
      ({ statement, error: error2 }) => isTransactionEnd(statement) && error2 instanceof UncertainStatementError
    );
    if (!isCommitUncertain) this.transaction.rollBack();
    const progress = this.record.end(start);
    const [failure] = this.record.failures;
    return {
      mode: "apply",
      total: this.plan.length,
      finished: this.record.finished,
      lastQuery: this.lastQuery,
      failure: this.isStopped ? { error: createRunError(this.record.failures, progress, this.options), statement: failure?.statement } : void 0,
      uncertain: progress.uncertain,
      notRun: progress.notRun
    };
  }
};
var isTransactionStart2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ kind }) => kind.type === "transaction" && kind.boundary === "begin", "isTransactionStart");
var isTransactionEnd = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ kind }) => kind.type === "transaction" && kind.boundary === "end", "isTransactionEnd");
var isControl = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ kind }) => kind.type === "session" || kind.type === "transaction", "isControl");
var isDeferrableControl = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((statement) => statement.kind.type === "transaction" || isDeferrable(statement), "isDeferrableControl");
var maskSecretRows = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ sql }, result) => returnsSecret(sql) ? { ...result, rows: result.rows.map((row) => Object.fromEntries(Object.keys(row).map((name) => [name, _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5]))) } : result, "maskSecretRows");

// actions/setup-snowflake/src/changes/created-objects.ts
var TEMPORARY = "TEMPORARY ";
var CreatedObjects = class _CreatedObjects {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "CreatedObjects");
  }
  events;
  /** The indexes of the statements that can give any name an older object. */
  moves;
  constructor(events, moves) {
    this.events = new Map(events);
    this.moves = [...moves];
  }
  static none = new _CreatedObjects([], []);
  /** A copy that has only what the statements before an index did. */
  copy(before = Number.POSITIVE_INFINITY) {
    const isEarlier = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ index }) => index < before, "isEarlier");
    const events = [...this.events].map(([key, list]) => [key, list.filter(isEarlier)]);
    return new _CreatedObjects(
      events,
      this.moves.filter((index) => index < before)
    );
  }
  /** Whether the object of a name is new. */
  has(object2) {
    const last = this.getLast(object2);
    if (!last?.isNew || !this.isCertain(last.index)) return false;
    const lostAt = listContainers(object2.name).flatMap((container) => {
      const change = this.getLast(container);
      return change === void 0 || change.isNew ? [] : [change.index];
    });
    return lostAt.every((index) => index < last.index);
  }
  /** Whether what a statement created still has the name that the statement gave it. */
  isCertain(createdAt) {
    return createdAt !== void 0 && createdAt > (this.moves.at(-1) ?? -1);
  }
  add(object2, index, { isTemporary = false } = {}) {
    this.record(object2, { index, isNew: true }, isTemporary);
  }
  /** After DROP, RENAME, SWAP or UNDROP a name can belong to an object that is older than the script. */
  remove(object2, index, { isTemporary = false } = {}) {
    this.record(object2, { index, isNew: false }, isTemporary);
  }
  /** A database and schema that the script creates get an older object. */
  fillContainers(name, index) {
    for (const container of listContainers(name)) if (this.has(container)) this.remove(container, index);
  }
  /** The statement can rename, swap or restore any object. */
  moveAny(index) {
    this.moves.push(index);
  }
  /** The temporary objects of the session, with the indexes of their statements. */
  listTemporary() {
    return [...this.events].flatMap(([key, list]) => {
      const [, kind = "", name = "", signature = ""] = /^TEMPORARY ([^|]+)\|(.*)\|(.*)$/s.exec(key) ?? [];
      const last = list.at(-1);
      return kind === "" || !last?.isNew ? [] : [{ kind, name: name.split("\0"), signature, index: last.index }];
    });
  }
  getLast(object2) {
    return this.events.get(createKey(object2))?.at(-1);
  }
  record(object2, event, isTemporary) {
    const key = createKey(isTemporary ? { ...object2, kind: `${TEMPORARY}${object2.kind}` } : object2);
    this.events.set(key, [...this.events.get(key) ?? [], event]);
  }
};
var listContainers = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => name.slice(0, -1).map((_, index) => {
  return { kind: index === 0 ? "DATABASE" : "SCHEMA", name: name.slice(0, index + 1), signature: "" };
}), "listContainers");
var createKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ kind, name, signature }) => createNameKey(kind, name, signature), "createKey");

// actions/setup-snowflake/src/changes/all-privileges.ts
var PRIVILEGES2 = {
  DATABASE: "CREATE SCHEMA, MODIFY, MONITOR, USAGE",
  SCHEMA: "CREATE FILE FORMAT, CREATE SEQUENCE, CREATE STAGE, CREATE TABLE, CREATE VIEW, MODIFY, MONITOR, USAGE",
  TABLE: "DELETE, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE",
  "HYBRID TABLE": "DELETE, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE",
  "ICEBERG TABLE": "DELETE, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE",
  "EVENT TABLE": "DELETE, SELECT, TRUNCATE",
  "EXTERNAL TABLE": "REFERENCES, SELECT",
  "DYNAMIC TABLE": "MONITOR, OPERATE, SELECT",
  VIEW: "REFERENCES, SELECT",
  "MATERIALIZED VIEW": "REFERENCES, SELECT",
  WAREHOUSE: "MODIFY, MONITOR, OPERATE, USAGE",
  "FILE FORMAT": "USAGE",
  SEQUENCE: "USAGE",
  FUNCTION: "USAGE",
  PROCEDURE: "USAGE",
  STREAM: "SELECT",
  TASK: "MONITOR, OPERATE",
  PIPE: "MONITOR, OPERATE",
  INTEGRATION: "USAGE",
  "COMPUTE POOL": "MODIFY, MONITOR, OPERATE, USAGE"
};
var listAllPrivileges = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((kind) => PRIVILEGES2[kind]?.split(", "), "listAllPrivileges");

// actions/setup-snowflake/src/account/account-grants.ts
var LISTED_GRANTEES = /^(ROLE|DATABASE ROLE|APPLICATION ROLE|APPLICATION|SHARE|USER)$/;
var FUTURE_GRANTEES = /^(ROLE|DATABASE ROLE)$/;
var AccountGrants = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "AccountGrants");
  }
  reader;
  lists = /* @__PURE__ */ new WeakMap();
  constructor(reader) {
    this.reader = reader;
  }
  listGrants({ kind, name }) {
    if (!LISTED_GRANTEES.test(kind)) return { state: "unknown" };
    return this.read(`show grants to ${kind.toLowerCase()} ${formatObjectName(name)}`);
  }
  listFutureGrants({ kind, name }) {
    if (!FUTURE_GRANTEES.test(kind)) return { state: "unknown" };
    return this.read(`show future grants to ${kind.toLowerCase()} ${formatObjectName(name)}`);
  }
  /** The grants on an object; undefined if SHOW GRANTS does not answer. */
  listGrantsOn(kind, name, signature = "") {
    const answer = this.reader.read(`show grants on ${kind.toLowerCase()} ${formatObjectName(name)}${signature}`);
    return readRows2(answer, (rows) => rows.map(readGranteeRow), { isComplete: true });
  }
  read(sql) {
    const answer = this.reader.read(sql);
    if (answer.state !== "rows") return answer;
    const cached = this.lists.get(answer.rows);
    if (cached !== void 0) return cached;
    const byName = Map.groupBy(answer.rows.flatMap(readRow), ({ name }) => name.at(-1) ?? "");
    const list = { state: "rows", byName, isComplete: answer.isComplete };
    this.lists.set(answer.rows, list);
    return list;
  }
};
var readGranteeRow = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row) => ({
  privilege: getField(row, "privilege"),
  grantee: {
    kind: getField(row, "granted_to").replaceAll("_", " "),
    name: parseObjectName(getField(row, "grantee_name"))
  }
}), "readGranteeRow");
function readRow(row) {
  const withGrantOption = getField(row, "grant_option") === "true";
  const role = getField(row, "role");
  if (role !== "") {
    const kind2 = getField(row, "granted_on") === "DATABASE_ROLE" ? "DATABASE ROLE" : "ROLE";
    const name2 = parseObjectName(role);
    return [{ privilege: "USAGE", family: kind2, kind: kind2, name: name2, signature: void 0, withGrantOption }];
  }
  if (getField(row, "is_inherited") === "true") return [];
  const isFuture = "grant_on" in row;
  const kind = getField(row, isFuture ? "grant_on" : "granted_on").replaceAll("_", " ");
  const text3 = getField(row, "name").replace(/\.<[^>]*>$/, "");
  const hasSignature2 = !isFuture && findKind(kind)?.hasSignature !== false;
  const { name, signature } = hasSignature2 ? readName(text3) : { name: parseObjectName(text3), signature: void 0 };
  return [
    {
      privilege: getField(row, "privilege"),
      family: findFamily(kind),
      kind,
      name: kind === "ACCOUNT" ? [] : name,
      signature,
      withGrantOption
    }
  ];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readRow, "readRow");
function readName(text3) {
  const [, container, overload] = /^(.*?)\.?"?([^".]+\(.*)$/s.exec(text3) ?? [];
  const [, base = "", list = ""] = /^([^(]*)\((.*)\)/s.exec(overload?.replace(/:.*$/s, "") ?? "") ?? [];
  if (base === "") return { name: parseObjectName(text3), signature: void 0 };
  const types = list.split(/,(?![^(]*\))/).map((argument) => argument.trim().replace(/^\S+\s+(?=\S)/, ""));
  const name = container ? [...parseObjectName(container), base] : [base];
  return { name, signature: normalizeSignature(`(${types.join(",")})`) };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readName, "readName");
var GENERIC_FAMILIES = ["INTEGRATION", "POLICY", "RULE", "VOLUME"];
var isListedKind = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((kind) => kind === "ACCOUNT" || findKind(kind) !== void 0 || GENERIC_FAMILIES.includes(kind), "isListedKind");
function findFamily(kind) {
  const family = findKind(kind)?.family ?? kind;
  const generic = GENERIC_FAMILIES.find((word2) => family.endsWith(word2));
  if (generic !== void 0) return generic;
  return /(^| )(TABLE|VIEW)$/.test(family) ? "TABLE" : family;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findFamily, "findFamily");

// actions/setup-snowflake/src/changes/privilege.ts
var findContainerKind = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => name.length === 2 ? "SCHEMA" : "DATABASE", "findContainerKind");
var isSameGrantee = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((left, right) => left.kind === right.kind && isSameName(left.name, right.name), "isSameGrantee");
var formatGrant = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((privilege, { kind, name }) => `${privilege} to ${formatKindAndName(kind, name)}`, "formatGrant");
var createObjectKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((kind, name, signature) => `|${findFamily(kind)}:${name.join("\0")}${signature === void 0 ? "" : normalizeSignature(signature)}|`, "createObjectKey");
var createGranteeKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ kind, name }) => createObjectKey(kind, name), "createGranteeKey");
function createPrivilegeKey({ privilege, isFuture, kind, name, signature, grantee }) {
  const object2 = isFuture ? `|FUTURE ${kind}:${name.join("\0")}|` : createObjectKey(kind, name, signature);
  return `${privilege}${object2}${createGranteeKey(grantee)}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createPrivilegeKey, "createPrivilegeKey");

// actions/setup-snowflake/src/kinds/alter.ts
var ACTIONS = {
  UNSET: readUnset,
  RENAME: readRename,
  ADD: readAdd,
  DROP: readDrop,
  ALTER: readColumnChanges,
  MODIFY: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at, requested) => {
    if (code2.word(at) === "AS") requested.definition = sliceText(code2, at + 1, code2.length);
    else if (code2.word(at) === "WHEN") setValue(requested, "WHEN", readExpression(code2, at + 1));
    else if (code2.matches(at, "CONDITION", "EXISTS"))
      setValue(requested, "IF", { type: "expression", text: `(${sliceText(code2, at + 1, code2.length)})` });
    else if (code2.word(at) === "ACTION") setValue(requested, "THEN", readExpression(code2, at + 1));
    else return readColumnChanges(code2, at, requested);
    return true;
  }, "MODIFY"),
  ENABLE: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at, requested) => code2.matches(at, "MANAGED", "ACCESS") && setValue(requested, "MANAGED ACCESS", createWord("TRUE")), "ENABLE"),
  DISABLE: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at, requested) => code2.matches(at, "MANAGED", "ACCESS") && setValue(requested, "MANAGED ACCESS", createWord("FALSE")), "DISABLE"),
  RESUME: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at, requested) => at === code2.length && setValue(requested, "STATE", createWord("STARTED")), "RESUME"),
  SUSPEND: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at, requested) => at === code2.length && setValue(requested, "STATE", createWord("SUSPENDED")), "SUSPEND"),
  EXECUTE: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at, requested) => code2.word(at) === "AS" && setValue(requested, "EXECUTE AS", readValue(code2, at + 1).value), "EXECUTE"),
  CLUSTER: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, at, requested) => code2.word(at) === "BY" && setValue(requested, "CLUSTER BY", readExpression(code2, at + 1)), "CLUSTER")
};
function readAlterAction(code2, at, requested) {
  if (readAssignmentChange(code2, at, requested)) return;
  const isRead = ACTIONS[code2.word(at)]?.(code2, at + 1, requested) ?? false;
  if (!isRead) requested.notRead.push(nameClause(code2, at));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readAlterAction, "readAlterAction");
function readAssignmentChange(code2, from, requested) {
  let at = from;
  let column = {};
  if (/^(ALTER|MODIFY)$/.test(code2.word(at))) {
    at += code2.word(at + 1) === "COLUMN" ? 2 : 1;
    column = { column: readNamePart(code2, at) };
    at++;
  }
  const verb = code2.word(at);
  if (!/^(SET|UNSET|ADD|DROP)$/.test(verb)) return false;
  const read = readAssignments(code2, at + 1, { isRemoved: verb === "UNSET" || verb === "DROP", ...column });
  if (read === void 0 || read.next < code2.length) return false;
  requested.assignments = read.assignments;
  return true;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readAssignmentChange, "readAssignmentChange");
function setValue({ set }, name, value) {
  set.set(name, value);
  return true;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(setValue, "setValue");
var LONGEST_CLAUSE_NAME = 6;
function nameClause(code2, from) {
  const isPart = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((at) => !/^(|ON|USING|FORCE)$/.test(code2.word(at)) && !/^[=.]$/.test(code2.text(at + 1)), "isPart");
  let to = from;
  while (to < code2.length && to < from + LONGEST_CLAUSE_NAME && isPart(to)) to++;
  return sliceText(code2, from, Math.max(to, from + 1)).toUpperCase();
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(nameClause, "nameClause");
function readUnset(code2, from, requested) {
  if (code2.word(from) === "SECURE") return setValue(requested, "SECURE", createWord("FALSE"));
  if (code2.word(from + 1) !== "" || code2.kind(from + 1) === "name") return false;
  for (const [start] of code2.splitAtCommas(from, code2.length)) {
    requested.unset.push(readObjectName(code2, start)?.name.join(".").toUpperCase() ?? code2.text(start));
  }
  return true;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readUnset, "readUnset");
function readRename(code2, from, requested) {
  const target = code2.word(from) === "TO" ? readObjectName(code2, from + 1) : void 0;
  if (target !== void 0) requested.renameTo = target.name;
  else if (code2.word(from) === "COLUMN" && code2.word(from + 2) === "TO") {
    requested.renamedColumn = { from: readNamePart(code2, from + 1), to: readNamePart(code2, from + 3) };
  } else return false;
  return true;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readRename, "readRename");
function readAdd(code2, from, requested) {
  const columns = [];
  let isConditional = false;
  for (const [start, end] of code2.splitAtCommas(from, code2.length)) {
    let at = code2.word(start) === "COLUMN" ? start + 1 : start;
    if (code2.matches(at, "IF", "NOT", "EXISTS")) {
      at += 3;
      isConditional = true;
    }
    const column = readColumn(code2.slice(at, end));
    if (column.type === void 0) return false;
    columns.push(column);
  }
  Object.assign(requested, { addedColumns: columns, isConditional });
  return true;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readAdd, "readAdd");
var NO_COLUMN = /^(CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CLUSTERING|ROW|ALL|SEARCH|AGGREGATION|STORAGE|JOIN|DATA)$/;
function readDrop(code2, from, requested) {
  let at = code2.word(from) === "COLUMN" ? from + 1 : from;
  const isConditional = code2.matches(at, "IF", "EXISTS");
  if (isConditional) at += 2;
  const names = code2.splitAtCommas(at, code2.length);
  if (NO_COLUMN.test(code2.word(from)) || names.some(([start, end]) => end - start !== 1)) return false;
  Object.assign(requested, { droppedColumns: names.map(([start]) => readNamePart(code2, start)), isConditional });
  return true;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readDrop, "readDrop");
function readColumnChanges(code2, from, requested) {
  const open = code2.text(from) === "(";
  const changes = [];
  const end = open ? code2.findClosing(from) : code2.length;
  for (const [start, last] of code2.splitAtCommas(open ? from + 1 : from, end)) {
    const change = readColumnChange(code2.slice(code2.word(start) === "COLUMN" ? start + 1 : start, last));
    if (change === void 0) return false;
    changes.push(change);
  }
  requested.columnChanges = changes;
  return true;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readColumnChanges, "readColumnChanges");
function readColumnChange(code2) {
  const name = readNamePart(code2, 0);
  if (code2.matches(1, "SET", "NOT", "NULL") || code2.matches(1, "NOT", "NULL")) return { name, isNullable: false };
  if (code2.matches(1, "DROP", "NOT", "NULL")) return { name, isNullable: true };
  if (code2.matches(1, "DROP", "DEFAULT")) return { name, dropsDefault: true };
  if (code2.matches(1, "SET", "DEFAULT")) return { name, default: sliceText(code2, 3, code2.length) };
  if (code2.word(1) === "COMMENT") return { name, comment: unquote(code2.text(code2.text(2) === "=" ? 3 : 2)) };
  if (code2.matches(1, "UNSET", "COMMENT")) return { name, comment: "" };
  if (code2.matches(1, "UNSET", "MASKING", "POLICY")) return { name, maskingPolicy: [] };
  if (code2.matches(1, "SET", "MASKING", "POLICY")) {
    const policy = readObjectName(code2, 4);
    return policy === void 0 ? void 0 : { name, maskingPolicy: policy.name };
  }
  const at = [["SET", "DATA", "TYPE"], ["TYPE"], []].find((words) => code2.matches(1, ...words))?.length ?? 0;
  const type = readDataType(code2, at + 1);
  if (type === void 0 || type.next < code2.length) return void 0;
  return { name, type: type.type, typeText: sliceText(code2, at + 1, code2.length) };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readColumnChange, "readColumnChange");

// actions/setup-snowflake/src/kinds/clauses.ts
function readClause(code2, at, objectType) {
  const [word2, second] = [code2.word(at), code2.word(at + 1)];
  const hasValue = code2.text(at + 1) === "=";
  switch (word2) {
    case "WITH":
      return readWith(code2, at);
    case "COMMENT":
      return code2.kind(at + 1) === "string" ? readNamed(code2, "COMMENT", at + 1) : void 0;
    case "AS":
      return { definition: readDefinition(code2, at + 1), next: code2.length };
    case "CLUSTER":
    case "PARTITION":
      return second === "BY" ? readParenthesized(code2, `${word2} BY`, at + 2) : void 0;
    case "COPY":
      return second === "GRANTS" ? { next: at + 2 } : void 0;
    case "TAG":
      return code2.text(at + 1) === "(" ? readAssignments(code2, at, { isRemoved: false }) : void 0;
    case "ROW":
    case "AGGREGATION":
    case "JOIN":
      return readAssignments(code2, at, { isRemoved: false }) ?? readPolicy(code2, at);
    case "STORAGE":
    case "NETWORK":
    case "MASKING":
      return readPolicy(code2, at);
    case "CLONE":
    case "LIKE":
    case "USING":
    case "FROM":
      return { notRead: [word2], next: code2.length };
    case "START":
    case "INCREMENT":
      return readNumber(code2, word2, at + 1);
    case "ORDER":
    case "NOORDER":
      return hasValue ? void 0 : { set: [["ORDER", createWord(word2 === "ORDER" ? "TRUE" : "FALSE")]], next: at + 1 };
    case "ALLOWED_VALUES":
    case "ATTRIBUTES":
      return hasValue ? void 0 : readNamed(code2, word2, at + 1);
    case "ON":
      return readOn(code2, at, objectType);
    case "AT":
    case "BEFORE":
      return code2.text(at + 1) === "(" ? { next: code2.findClosing(at + 1) + 1 } : void 0;
    case "AFTER":
      return readNamed(code2, "AFTER", at + 1);
    case "WHEN":
      return readUntil(code2, "WHEN", at + 1, "AS");
    case "IF":
      return readUntil(code2, "IF", at + 1, "THEN");
    case "THEN":
      return { set: [["THEN", readExpression(code2, at + 1)]], next: code2.length };
    case "TRIGGERS":
      return readTriggers(code2, at + 1);
    case "IN":
      return code2.matches(at + 1, "COMPUTE", "POOL") ? readNamed(code2, "IN COMPUTE POOL", at + 3) : void 0;
    default:
      return hasValue ? void 0 : readRoutineClause(code2, at);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readClause, "readClause");
function readDefinition(code2, from) {
  const isLiteral2 = from + 1 === code2.length && code2.isLiteral(from);
  return isLiteral2 ? unquote(code2.text(from)) : sliceText(code2, from, code2.length);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readDefinition, "readDefinition");
function readNamed(code2, name, at) {
  const { value, next } = readValue(code2, at);
  return { set: [[name, value]], next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readNamed, "readNamed");
function readParenthesized(code2, name, open) {
  const next = code2.findClosing(open) + 1;
  return { set: [[name, readExpression(code2, open, next)]], next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readParenthesized, "readParenthesized");
function readUntil(code2, name, from, end) {
  let at = from;
  while (at < code2.length && code2.word(at) !== end) at = code2.text(at) === "(" ? code2.findClosing(at) + 1 : at + 1;
  return { set: [[name, readExpression(code2, from, at)]], next: at };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readUntil, "readUntil");
function readWith(code2, at) {
  if (code2.matches(at + 1, "MANAGED", "ACCESS")) return { set: [["MANAGED ACCESS", createWord("TRUE")]], next: at + 3 };
  if (code2.word(at + 1) === "CONTACT") return { notRead: ["CONTACT"], next: code2.findClosing(at + 2) + 1 };
  return { next: at + 1 };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readWith, "readWith");
function readPolicy(code2, at) {
  const policy = [at + 1, at + 2].find((position) => code2.word(position) === "POLICY");
  if (policy === void 0) return void 0;
  let next = policy + 1;
  while (next < code2.length && !/^(ON|WITH|AS|COMMENT|TAG)$/.test(code2.word(next))) next++;
  if (code2.word(next) === "ON") next = code2.findClosing(next + 1) + 1;
  return { notRead: [sliceText(code2, at, policy + 1).toUpperCase()], next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readPolicy, "readPolicy");
function readNumber(code2, name, from) {
  let at = from;
  while (/^(WITH|BY|=)$/.test(code2.upper(at))) at++;
  return readNamed(code2, name, at);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readNumber, "readNumber");
function readOn(code2, at, objectType) {
  if (objectType !== "STREAM" && objectType !== "CORTEX SEARCH SERVICE") return void 0;
  let next = at + 1;
  while (/^(EXTERNAL|DYNAMIC|EVENT|TABLE|VIEW|STAGE)$/.test(code2.word(next)) && next + 1 < code2.length) next++;
  return readNamed(code2, "ON", next);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readOn, "readOn");
function readTriggers(code2, from) {
  const percentages = { NOTIFY: [], SUSPEND: [], SUSPEND_IMMEDIATE: [] };
  let at = from;
  while (code2.word(at) === "ON" && code2.word(at + 2) === "PERCENT" && code2.word(at + 3) === "DO") {
    percentages[code2.word(at + 4)]?.push(readValue(code2, at + 1).value);
    at += 5;
  }
  const set = Object.entries(percentages).map(([action, items]) => [
    `TRIGGERS ${action}`,
    { type: "list", text: items.map(({ text: text3 }) => text3).join(", "), items }
  ]);
  return at === from ? { notRead: ["TRIGGERS"], next: at } : { set, next: at };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readTriggers, "readTriggers");
function readRoutineClause(code2, at) {
  const word2 = code2.word(at);
  switch (word2) {
    case "RETURNS": {
      if (code2.matches(at, "RETURNS", "NULL", "ON", "NULL", "INPUT")) return readNullHandling(at + 5);
      const next = findReturnsEnd(code2, at + 1);
      return { set: [["RETURNS", readExpression(code2, at + 1, next)]], next };
    }
    case "CALLED":
      return { set: [["NULL HANDLING", createWord("CALLED ON NULL INPUT")]], next: at + 4 };
    case "STRICT":
      return readNullHandling(at + 1);
    case "VOLATILE":
    case "IMMUTABLE":
      return { set: [["VOLATILITY", createWord(word2)]], next: at + 1 };
    case "LANGUAGE":
      return readNamed(code2, "LANGUAGE", at + 1);
    case "EXECUTE":
      return code2.word(at + 1) === "AS" ? readNamed(code2, "EXECUTE AS", at + 2) : void 0;
    case "MEMOIZABLE":
      return { notRead: [word2], next: at + 1 };
  }
  return void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readRoutineClause, "readRoutineClause");
var readNullHandling = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((next) => ({
  set: [["NULL HANDLING", createWord("RETURNS NULL ON NULL INPUT")]],
  next
}), "readNullHandling");
function findReturnsEnd(code2, from) {
  let next = from;
  if (code2.word(from) === "TABLE") next = code2.findClosing(from + 1) + 1;
  else next = readDataType(code2, from)?.next ?? from + 1;
  if (code2.matches(next, "NOT", "NULL")) next += 2;
  return next;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findReturnsEnd, "findReturnsEnd");

// actions/setup-snowflake/src/kinds/properties.ts
function readRequested({ code: code2, kind }) {
  if (kind.type !== "create" && kind.type !== "alter" && kind.type !== "comment") return void 0;
  const isComplete = kind.type === "create" && kind.whenExists === "alter";
  const requested = { set: /* @__PURE__ */ new Map(), unset: [], isComplete, notRead: [] };
  if (kind.type === "comment") readComment(code2, kind.next, requested);
  else if (kind.type === "alter") readAlter(code2, kind.next, requested);
  else readCreate(code2, kind.objectType, kind.next, requested);
  return requested;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readRequested, "readRequested");
function readComment(code2, next, requested) {
  const is = code2.find("IS", next);
  if (is < 0) requested.notRead.push("COMMENT");
  else requested.set.set("COMMENT", readValue(code2, is + 1).value);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readComment, "readComment");
var MODIFIERS2 = /^(TRANSIENT|SECURE)$/;
function readCreate(code2, objectType, next, requested) {
  const kind = findKind(objectType);
  const isTable = kind?.family === "TABLE";
  for (let at2 = 1; at2 < next; at2++) {
    if (MODIFIERS2.test(code2.word(at2))) requested.set.set(code2.word(at2), createWord("TRUE"));
  }
  let at = next;
  if (isTable && code2.text(at) === "(") {
    if (kind.hasColumns) {
      const { columns, notRead } = readColumns(code2, at);
      requested.columns = columns;
      addAssignments(requested, ...columns.map(({ assignments }) => assignments));
      requested.notRead.push(...notRead);
    } else if (kind.definition === void 0) requested.notRead.push("columns");
    else requested.columnList = sliceText(code2, at, code2.findClosing(at) + 1);
    at = code2.findClosing(at) + 1;
  }
  if (kind?.family === "POLICY" && code2.word(at) === "AS") {
    const arrow = findArrow(code2, at);
    if (arrow > 0) {
      const { end, definition } = readPolicyBody(code2, arrow);
      requested.definition = definition;
      at = end;
    }
  }
  readProperties(code2, at, objectType, requested);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readCreate, "readCreate");
var findArrow = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, from) => {
  for (let at = from; at < code2.length; at++) if (code2.text(at) === "-" && code2.text(at + 1) === ">") return at + 2;
  return -1;
}, "findArrow");
function readPolicyBody(code2, from) {
  let end = from;
  while (end < code2.length) {
    if (code2.text(end) === "(") end = code2.findClosing(end) + 1;
    else if (/^(COMMENT|EXEMPT_OTHER_POLICIES)$/.test(code2.word(end)) && code2.text(end + 1) === "=") break;
    else if (code2.word(end) === "WITH" && code2.word(end + 1) === "TAG") break;
    else end++;
  }
  return { end, definition: sliceText(code2, from, end) };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readPolicyBody, "readPolicyBody");
function readProperties(code2, from, objectType, requested) {
  let at = from;
  while (at < code2.length && code2.text(at) !== ";") {
    const clause = readClause(code2, at, objectType) ?? readProperty(code2, at);
    if (clause === void 0) at = skipUnknown(code2, at, requested);
    else {
      applyClause(clause, requested);
      at = clause.next;
    }
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readProperties, "readProperties");
function applyClause(clause, requested) {
  for (const [name, value] of clause.set ?? []) requested.set.set(name, value);
  requested.notRead.push(...clause.notRead ?? []);
  addAssignments(requested, clause.assignments);
  if (clause.definition !== void 0) requested.definition = clause.definition;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(applyClause, "applyClause");
function addAssignments(requested, ...lists) {
  const added = lists.flatMap((list) => list ?? []);
  if (added.length > 0) requested.assignments = [...requested.assignments ?? [], ...added];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(addAssignments, "addAssignments");
function readProperty(code2, at) {
  const name = readObjectName(code2, at);
  if (name === void 0 || code2.text(name.next) !== "=") return void 0;
  const { value, next } = readValue(code2, name.next + 1);
  return { set: flattenGroup(name.name.join(".").toUpperCase(), value), next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readProperty, "readProperty");
var flattenGroup = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, value) => value.type === "group" ? [...value.properties].flatMap(([member, inner]) => flattenGroup(`${name}.${member}`, inner)) : [[name, value]], "flattenGroup");
function skipUnknown(code2, from, { notRead }) {
  const text3 = code2.text(from);
  if (text3 === ",") return from + 1;
  if (text3 === "(") {
    notRead.push("(\u2026)");
    return code2.findClosing(from) + 1;
  }
  notRead.push(code2.upper(from));
  return from + 1;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(skipUnknown, "skipUnknown");
function readAlter(code2, next, requested) {
  if (code2.word(next) === "SET") readSet(code2, next + 1, requested);
  else readAlterAction(code2, next, requested);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readAlter, "readAlter");
function readSet(code2, from, requested) {
  if (readAssignmentChange(code2, from - 1, requested)) return;
  if (code2.word(from) === "BODY" && code2.text(from + 1) === "-" && code2.text(from + 2) === ">") {
    requested.definition = sliceText(code2, from + 3, code2.length);
    return;
  }
  if (code2.word(from) === "SECURE") {
    requested.set.set("SECURE", createWord("TRUE"));
    return;
  }
  if (code2.text(from + 1) !== "=") {
    requested.notRead.push(nameClause(code2, from));
    return;
  }
  readProperties(code2, from, "", requested);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readSet, "readSet");

// actions/setup-snowflake/src/kinds/compare-assignments.ts
function compareAssignments(requested, live, { changes, notCompared }) {
  for (const assignment of requested) {
    const property2 = formatAssignment(assignment);
    const current = live?.find((other) => isSamePlace(assignment, other));
    if (live === void 0) notCompared.push(property2);
    else if (assignment.isRemoved) {
      const isOther = assignment.name.length > 0 && current !== void 0 && !isSameName(assignment.name, current.name);
      if (current !== void 0 && !isOther) changes.push({ property: property2, from: formatValue(current), to: void 0 });
    } else if (current === void 0 || !isSameAssignment(assignment, current)) {
      changes.push({ property: property2, from: current && formatValue(current), to: formatValue(assignment) });
    }
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareAssignments, "compareAssignments");
var isSameAssignment = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((one, other) => isSameName(one.name, other.name) && one.value === other.value, "isSameAssignment");
var formatValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ type, name, value }) => type === "TAG" ? value ?? "" : `${formatObjectName(name)}${value === void 0 ? "" : ` on (${value})`}`, "formatValue");

// actions/setup-snowflake/src/kinds/column-limits.ts
var ANYTHING = {};
var ColumnLimits = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "ColumnLimits");
  }
  rows;
  /** `mayWriteRows`: earlier statements of the script write or delete rows of some table. */
  constructor({ kind, row }, mayWriteRows) {
    const count = getField(row, "rows");
    const rows = count === "" || mayWriteRows ? "unknown" : count === "0" ? "none" : "some";
    const isOther = ["is_iceberg", "is_hybrid", "is_external", "is_dynamic"].some(
      (mark) => /^(Y|true)$/i.test(getField(row, mark))
    );
    this.rows = kind !== "TABLE" || isOther ? void 0 : rows;
  }
  /** A change with what Snowflake refuses about it; `typeText` is the type as the statement has it. */
  changeType(change, typeText) {
    return this.limit(change, ({ property: property2, from = "", to = "" }) => this.limitType(property2, from, to, typeText));
  }
  limitType(column, from, to, typeText) {
    const [old, wanted] = [parseType(from), parseType(to)];
    const change = `${column} from ${from} to ${to}`;
    if (old.name !== wanted.name) {
      const isMapped = /^timestamp(?!\w)/i.test(typeText) && old.name.startsWith("TIMESTAMP_");
      return isMapped ? { risk: `Snowflake refuses it if TIMESTAMP_TYPE_MAPPING of the session is not ${old.name}` } : { refusal: `Snowflake cannot change ${change}: it does not convert data types` };
    }
    const [size = 0, scale] = old.sizes;
    const [wantedSize = 0, wantedScale] = wanted.sizes;
    switch (old.name) {
      case "VARCHAR":
      case "BINARY":
        return wantedSize < size ? { refusal: `Snowflake cannot change ${change}: it does not shorten columns` } : ANYTHING;
      case "NUMBER":
        if (scale !== wantedScale) return { refusal: `Snowflake cannot change ${change}: it does not change the scale` };
        return wantedSize < size && this.rows !== "none" ? { risk: `Snowflake refuses it if a value of ${column} does not fit ${to}` } : ANYTHING;
      default:
        return { risk: `Snowflake does not document whether it changes ${change}` };
    }
  }
  changeNullability(change) {
    return this.limit(
      change,
      ({ property: property2, to }) => to === "NOT NULL" && this.rows !== "none" ? { risk: `Snowflake refuses it if ${property2} has NULL values` } : ANYTHING
    );
  }
  /** Another default of an existing column, or none. */
  changeDefault(change, column) {
    return this.limit(change, ({ from, to }) => {
      if (to === void 0) return { risk: `Snowflake refuses it if ${column} was added after the table was created` };
      if (isSequence(from) && isSequence(to)) return ANYTHING;
      const means = isIdentity(to) ? "make an existing column an identity column" : "set the default of an existing column";
      return { refusal: `Snowflake cannot ${means} (${column})` };
    });
  }
  changeCollation(change) {
    return this.limit(change, ({ property: property2 }) => ({ refusal: `Snowflake cannot change the ${property2}` }));
  }
  /** A new column; `isLast`: no existing column follows it in the statement. */
  addColumn(change, column, isLast) {
    return this.limit(change, ({ property: property2 }) => {
      if (!isLast) return { refusal: `Snowflake adds ${property2} only after all existing columns` };
      if (isComputed(column.default))
        return { refusal: `Snowflake adds ${property2} only with a literal as its default` };
      const hasValue = column.identity !== void 0 || column.expression !== void 0;
      if (column.isNullable || hasValue || !isNull(column.default) || this.rows === "none") return ANYTHING;
      return this.rows === "some" && !column.isPrimaryKey ? { refusal: `Snowflake cannot add ${property2}, which is NOT NULL without a default, to a table with rows` } : { risk: `Snowflake refuses it if the table has rows: ${property2} is NOT NULL without a default` };
    });
  }
  limit(change, find) {
    return this.rows === void 0 ? change : { ...change, ...find(change) };
  }
};
function parseType(type) {
  const [, name = "", sizes = ""] = /^(\w+)(?:\((.*)\))?$/s.exec(type) ?? [];
  return { name, sizes: sizes.split(",").map(Number) };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(parseType, "parseType");
var isSequence = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => /\.\s*NEXTVAL$/i.test(value ?? ""), "isSequence");
var isIdentity = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => /^IDENTITY /.test(value), "isIdentity");
var isNull = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => value === void 0 || value.toUpperCase() === "NULL", "isNull");
function isComputed(value) {
  let { code: code2 } = tokenizeSql(value ?? "");
  while (code2.text(0) === "(" && code2.findClosing(0) === code2.length - 1) code2 = code2.slice(1, code2.length - 1);
  return code2.find("(") >= 0 || code2.find(":") >= 0 || /^(CURRENT_\w+|SYSDATE|LOCALTIME\w*)$/.test(code2.word(0));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isComputed, "isComputed");

// actions/setup-snowflake/src/kinds/compare-column.ts
function compareColumn(property2, requested, live, context, limits, comparison) {
  const { changes, notCompared } = comparison;
  const { type } = requested;
  if (type === void 0 || live.type === void 0) notCompared.push(`type of ${property2}`);
  else if (type !== live.type) {
    changes.push(limits.changeType({ property: property2, from: live.type, to: type }, requested.typeText));
  }
  compareNullability(property2, requested.isNullable, live, limits, comparison);
  compareDefault(property2, requested, live, limits, comparison);
  if (requested.expression !== void 0 && !isSameExpression(requested.expression, live.expression)) {
    changes.push({
      property: `expression of ${property2}`,
      from: live.expression || void 0,
      to: requested.expression
    });
  }
  compareCollation(property2, requested, live, limits, comparison);
  compareKey("PRIMARY KEY", property2, requested.isPrimaryKey, live.isPrimaryKey, comparison);
  compareKey("UNIQUE", property2, requested.isUnique, live.isUnique, comparison);
  compareMaskingPolicy(property2, requested.maskingPolicy, live, context, comparison);
  notCompared.push(...requested.notRead.map((clause) => `${clause} of ${property2}`));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareColumn, "compareColumn");
function compareComment(column, requested, live, { changes }) {
  if ((requested ?? "") === live) return;
  changes.push({ property: `comment of ${column}`, from: live || void 0, to: requested || void 0 });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareComment, "compareComment");
function compareCollation(column, { collation }, live, limits, { changes, notCompared }) {
  if (collation === void 0 || collation === live.collation) return;
  const property2 = `collation of ${column}`;
  if (live.collation === void 0) notCompared.push(property2);
  else changes.push(limits.changeCollation({ property: property2, from: live.collation || void 0, to: collation }));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareCollation, "compareCollation");
function compareKey(key, column, isRequested, isLive, { changes, notCompared }) {
  const property2 = `${key} of ${column}`;
  if (isLive === void 0) {
    if (isRequested) notCompared.push(property2);
  } else if (isRequested !== isLive) {
    changes.push({ property: property2, from: isLive ? "yes" : void 0, to: isRequested ? "yes" : void 0 });
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareKey, "compareKey");
function compareNullability(property2, isNullable, live, limits, { changes }) {
  if (isNullable === live.isNullable) return;
  const [from, to] = [live.isNullable, isNullable].map((accepts) => accepts ? "NULL" : "NOT NULL");
  changes.push(limits.changeNullability({ property: property2, from, to }));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareNullability, "compareNullability");
function compareMaskingPolicy(column, policy, live, context, { changes, notCompared }) {
  if (policy === void 0) return;
  const property2 = `masking policy of ${column}`;
  const text3 = formatObjectName(policy);
  const from = live.maskingPolicy || void 0;
  if (live.maskingPolicy === void 0) notCompared.push(property2);
  else if (policy.length === 0 ? from !== void 0 : !isPolicy(policy, live.maskingPolicy, context)) {
    changes.push({ property: property2, from, to: text3 || void 0 });
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareMaskingPolicy, "compareMaskingPolicy");
var isPolicy = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, live, context) => matchIdentifier({ type: "word", text: "", name }, live, context) === true, "isPolicy");
var IDENTITY = /^IDENTITY START (\S+) INCREMENT (\S+)/i;
var LITERAL = /^(-?[\d.]+|'[^'\\]*'|TRUE|FALSE|NULL)$/;
function compareDefault(column, requested, live, limits, { changes, notCompared }) {
  const property2 = `default of ${column}`;
  const from = live.default === "" ? void 0 : live.default;
  if (requested.identity !== void 0) {
    const { start, increment } = requested.identity;
    const [, liveStart, liveIncrement] = IDENTITY.exec(live.default) ?? [];
    const to2 = `IDENTITY START ${start} INCREMENT ${increment}`;
    if (liveStart !== start || liveIncrement !== increment) {
      changes.push(limits.changeDefault({ property: property2, from, to: to2 }, column));
    }
    return;
  }
  const to = requested.default;
  const [wanted, current] = [to, from].map(normalizeDefault);
  if (wanted === current) return;
  const isComparable = [wanted, current].every((text3) => text3 === void 0 || LITERAL.test(text3));
  if (isComparable || wanted === void 0 || current === void 0) {
    changes.push(limits.changeDefault({ property: property2, from, to }, column));
  } else if (!isSameSequence(wanted, current)) notCompared.push(property2);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareDefault, "compareDefault");
function normalizeDefault(text3) {
  if (text3 === void 0) return void 0;
  const sql = normalizeSql(text3).replace(/^\( (.*) \)$/, "$1");
  if (sql === "NULL") return void 0;
  const number2 = sql.replace(/\s/g, "");
  if (/^-?[\d.]+$/.test(number2)) return String(Number(number2));
  return /^(CURRENT_\w+|SYSDATE|LOCALTIME(STAMP)?)$/.test(sql) ? `${sql} ( )` : sql;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(normalizeDefault, "normalizeDefault");
var isSameSequence = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((wanted, current) => / \. NEXTVAL$/.test(wanted) && (current === wanted || current.endsWith(` . ${wanted}`)), "isSameSequence");
var isSameExpression = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((left, right) => {
  const [wanted, current] = [left, right].map((text3) => normalizeSql(text3).replace(/^\( (.*) \)$/, "$1"));
  return wanted === current;
}, "isSameExpression");

// actions/setup-snowflake/src/kinds/compare-columns.ts
function compareTableColumns(requested, live, context, comparison) {
  const { changes, notCompared, droppedColumns } = comparison;
  const { columns, addedColumns, renamedColumn, columnChanges = [] } = requested;
  const wanted = columns ?? addedColumns;
  if (live.columns === void 0) {
    if (wanted ?? requested.droppedColumns ?? requested.columnChanges ?? renamedColumn) notCompared.push("columns");
    return;
  }
  const limits = new ColumnLimits(live, context.mayWriteRows === true);
  const byName = new Map(live.columns.map((column) => [column.name, column]));
  if (wanted !== void 0) compareColumns(requested, wanted, byName, context, limits, comparison);
  for (const column of columns === void 0 ? [] : findExtraColumns(columns, live)) {
    changes.push(createDrop(column));
    if (requested.isComplete) droppedColumns.push(column.name);
  }
  for (const name of requested.droppedColumns ?? []) {
    const column = byName.get(name);
    if (column === void 0) continue;
    changes.push(createDrop(column));
    droppedColumns.push(name);
  }
  if (renamedColumn !== void 0) compareRenamedColumn(renamedColumn, new Set(byName.keys()), changes);
  for (const change of columnChanges) {
    const column = byName.get(change.name);
    if (column === void 0) notCompared.push(formatColumn(change.name));
    else compareColumnChange(change, column, context, limits, comparison);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareTableColumns, "compareTableColumns");
var createDrop = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ name, type }) => ({
  property: formatColumn(name),
  from: type ?? "column",
  to: void 0
}), "createDrop");
function compareRenamedColumn({ from, to }, names, changes) {
  const [hasOld, hasNew] = [names.has(from), names.has(to)];
  if (hasNew && !hasOld) return;
  const refusal = hasNew ? `Column ${formatObjectName([to])} already exists` : `Column ${formatObjectName([from])} does not exist`;
  changes.push({ property: formatColumn(from), from, to, ...hasOld && !hasNew ? {} : { refusal } });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareRenamedColumn, "compareRenamedColumn");
function compareColumnChange(change, live, context, limits, comparison) {
  const { changes, notCompared } = comparison;
  const property2 = formatColumn(change.name);
  if (change.type !== void 0 && live.type === void 0) notCompared.push(`type of ${property2}`);
  else if (change.type !== void 0 && change.type !== live.type) {
    changes.push(limits.changeType({ property: property2, from: live.type, to: change.type }, change.typeText ?? change.type));
  }
  if (change.isNullable !== void 0) compareNullability(property2, change.isNullable, live, limits, comparison);
  if (change.comment !== void 0) compareComment(property2, change.comment, live.comment, comparison);
  if (change.default !== void 0 || change.dropsDefault) {
    compareDefault(property2, { ...change.default && { default: change.default } }, live, limits, comparison);
  }
  compareMaskingPolicy(property2, change.maskingPolicy, live, context, comparison);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareColumnChange, "compareColumnChange");
function compareColumns({ columns, isComplete }, wanted, live, context, limits, comparison) {
  const lastExisting = columns === void 0 ? -1 : wanted.findLastIndex(({ name }) => live.has(name));
  for (const [index, column] of wanted.entries()) {
    const current = live.get(column.name);
    const property2 = formatColumn(column.name);
    if (current !== void 0) {
      if (columns === void 0) continue;
      compareColumn(property2, column, current, context, limits, comparison);
      if (isComplete || column.comment !== void 0)
        compareComment(property2, column.comment, current.comment, comparison);
    } else {
      const change = { property: property2, from: void 0, to: column.type ?? column.typeText };
      comparison.changes.push(limits.addColumn(change, column, index > lastExisting));
    }
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareColumns, "compareColumns");
function findExtraColumns(requested, { kind, columns = [] }) {
  const names = new Set(requested.map(({ name }) => name));
  if (kind === "EXTERNAL TABLE") names.add("VALUE");
  return columns.filter(({ name }) => !names.has(name));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findExtraColumns, "findExtraColumns");

// actions/setup-snowflake/src/kinds/compare-object.ts
function compareObject(kind, requested, live, context = {}) {
  const comparison = { ...createComparison(), notCompared: [...requested.notRead] };
  for (const [name, value] of requested.set) {
    if (!kind.creationOnly.includes(name)) compareProperty(kind, name, value, live, context, comparison);
  }
  for (const name of requested.unset) compareWithDefault(kind, name, live, context, comparison);
  if (requested.isComplete) compareOtherProperties(kind, requested, live, context, comparison);
  compareTableColumns(requested, live, context, comparison);
  compareDefinition(kind, requested, live, comparison);
  compareAssignments(requested.assignments ?? [], live.assignments, comparison);
  const { changes, notCompared, droppedColumns } = comparison;
  return { changes: changes.map(maskChange), notCompared: [...new Set(notCompared)], droppedColumns };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareObject, "compareObject");
var maskChange = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ from, to, ...change }) => ({
  ...change,
  from: from && maskSecretsInText(from).shown,
  to: to && maskSecretsInText(to).shown
}), "maskChange");
function needsDescribe(kind, requested, row) {
  const { columns, addedColumns, droppedColumns, columnChanges, renamedColumn } = requested;
  if (columns ?? addedColumns ?? droppedColumns ?? columnChanges ?? renamedColumn) return true;
  if (requested.definition !== void 0 && kind.definition?.row !== void 0) return true;
  if (requested.isComplete && kind.properties.some(isWildcard)) return true;
  const names = [...requested.set.keys(), ...requested.unset];
  return names.some((name) => {
    const property2 = findProperty(kind, name);
    const isShown = property2?.column !== void 0 && (row === void 0 || hasColumn(row, property2.column));
    return property2?.row !== void 0 && !isShown;
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(needsDescribe, "needsDescribe");
function findProperty({ properties }, name) {
  const find = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((wanted) => properties.find((property2) => property2.name === wanted), "find");
  const listed = find(name);
  if (listed !== void 0 || isSecretName(name)) return listed;
  return find(`${name.split(".")[0]}.*`) ?? find("*");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findProperty, "findProperty");
var isWildcard = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ name }) => name.endsWith("*"), "isWildcard");
var formatRow = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((property2, name) => property2.row?.replace("*", property2.name === "*" ? name : name.slice(name.indexOf(".") + 1)), "formatRow");
function readLiveValue(property2, name, live) {
  const described2 = live.properties?.get(formatRow(property2, name) ?? "");
  if (described2 !== void 0) return described2;
  if (property2.column === void 0 || !hasColumn(live.row, property2.column)) return void 0;
  const value = getField(live.row, property2.column);
  return property2.name === "*" ? readJsonMembers(value)?.get(name) : value;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readLiveValue, "readLiveValue");
var hasColumn = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row, column) => Object.keys(row).some((key) => key.toLowerCase() === column), "hasColumn");
function compareProperty(kind, name, value, live, context, { changes, notCompared }) {
  const property2 = findProperty(kind, name);
  const current = property2 && readLiveValue(property2, name, live);
  const isSame = current === void 0 ? void 0 : property2?.match(value, current, context);
  if (isSame === void 0) notCompared.push(property2 === void 0 || isWildcard(property2) ? rootName(name) : name);
  else if (!isSame) {
    const to = property2?.formatRequested?.(value) ?? (value.type === "string" ? value.value : value.text);
    changes.push({ property: name, from: formatLiveValue(property2, current), to: to || void 0 });
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareProperty, "compareProperty");
var rootName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => name.replace(/\..*/, ""), "rootName");
var formatLiveValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((property2, live = "") => {
  if (property2?.formatLive !== void 0) return property2.formatLive(live);
  return isUnset(live) ? void 0 : live;
}, "formatLiveValue");
function compareWithDefault(kind, name, live, context, { changes, notCompared }) {
  const property2 = findProperty(kind, name);
  const current = property2 && readLiveValue(property2, name, live);
  const normal = property2 && findDefault(property2, name, live);
  if (property2 === void 0 || current === void 0 || normal === void 0) {
    notCompared.push(name);
    return;
  }
  const wanted = { type: "string", text: normal, value: normal };
  if (isUnset(normal) ? !isUnset(current) : property2.match(wanted, current, context) === false) {
    const to = property2.formatLive?.(normal) ?? normal;
    changes.push({ property: name, from: formatLiveValue(property2, current), to: to || void 0 });
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareWithDefault, "compareWithDefault");
function findDefault(property2, name, live) {
  const { inheritedFrom } = property2;
  if (property2.default !== void 0) return property2.default;
  if (inheritedFrom !== void 0) return live.parentRow && getField(live.parentRow, inheritedFrom);
  return live.defaults?.get(formatRow(property2, name) ?? "");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findDefault, "findDefault");
function compareOtherProperties(kind, requested, live, context, comparison) {
  for (const property2 of kind.properties) {
    for (const name of listNames3(property2, live)) {
      const isNamed = requested.set.has(name) || kind.creationOnly.includes(name) || property2.isKept;
      if (isNamed || isUnset(readLiveValue(property2, name, live) ?? "")) continue;
      compareWithDefault(kind, name, live, context, comparison);
    }
    if (isWildcard(property2) && !live.defaults?.size) comparison.notCompared.push("properties that are not named");
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareOtherProperties, "compareOtherProperties");
function listNames3(property2, { properties }) {
  if (!isWildcard(property2)) return [property2.name];
  const prefix = (property2.row ?? "").replace("*", "");
  const group2 = property2.name.replace("*", "");
  return [...properties?.keys() ?? []].filter((row) => row.startsWith(prefix) && (prefix !== "" || !row.includes("."))).map((row) => group2 + row.slice(prefix.length));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listNames3, "listNames");
var DEFINITION_NAMES = { query: "query", sql: "definition", body: "body" };
function compareDefinition({ definition }, requested, live, { changes, notCompared }) {
  if (requested.definition === void 0) return;
  const property2 = definition === void 0 ? "AS" : DEFINITION_NAMES[definition.form];
  const { row, column, form } = definition ?? {};
  const text3 = (row === void 0 ? void 0 : live.properties?.get(row)) ?? (column !== void 0 && hasColumn(live.row, column) ? getField(live.row, column) : void 0);
  const stored = form === "query" ? readQueryText(text3 ?? "") : void 0;
  const current = form === "query" ? stored?.query : text3;
  if (current === void 0 || current === "") {
    notCompared.push(property2);
    return;
  }
  const language = live.properties?.get("LANGUAGE") ?? "SQL";
  const normalize2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((sql) => form === "body" ? normalizeBody(sql, language) : normalizeSql(sql), "normalize");
  if (normalize2(requested.definition) !== normalize2(current)) {
    changes.push({ property: property2, from: current.trim(), to: requested.definition.trim() });
  }
  const [from, to] = [stored?.columns, requested.columnList];
  if (normalizeSql(from ?? "") !== normalizeSql(to ?? "")) changes.push({ property: "columns", from, to });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareDefinition, "compareDefinition");

// actions/setup-snowflake/src/changes/parameter-comparison.ts
var PARAMETER_KINDS = /^(ACCOUNT|USER|WAREHOUSE|DATABASE|SCHEMA|TASK|TABLE)$/;
function compareParameters(kind, requested, name, comparison, live) {
  const names = /* @__PURE__ */ new Set([...requested.set.keys(), ...requested.unset]);
  const isRequested = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((property2) => requested.isComplete || names.has(property2), "isRequested");
  const isCandidate = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((property2) => isRequested(property2) && /^[A-Z_]+$/.test(property2) && !isSecretName(property2), "isCandidate");
  if (!PARAMETER_KINDS.test(kind.type) || !comparison.notCompared.some(isCandidate)) return comparison;
  const parameters = live.listParameters(kind.type, name);
  if (parameters === "pending") return "pending";
  const changes = [];
  const notCompared = comparison.notCompared.filter((property2) => {
    const row = isCandidate(property2) ? parameters?.get(property2) : void 0;
    if (row === void 0) return true;
    const value = requested.set.get(property2);
    const [current, level] = [getField(row, "value"), getField(row, "level")];
    if (value === void 0) {
      if (level === kind.type) changes.push({ property: property2, from: current, to: void 0 });
    } else if (normalize(readText(value)) !== normalize(current)) {
      changes.push({ property: property2, from: current || void 0, to: readText(value) });
    }
    return false;
  });
  return { ...comparison, changes: [...comparison.changes, ...changes], notCompared };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareParameters, "compareParameters");
var readText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => readScalar(value) ?? value.text, "readText");
var normalize = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => text3.trim().toUpperCase(), "normalize");

// actions/setup-snowflake/src/changes/object-comparison.ts
function compareSimulated(kind, requested, { object: object2, signature = "" }, live, context) {
  const current = object2.liveName === void 0 ? createNewObject(kind, object2.requested[0]) : readObject2(kind, requested, object2.liveName, signature, live);
  if (current === "pending") return void 0;
  const columns = object2.requested.reduce(changeColumns, current.columns);
  const layers = mergeLayers(object2.requested);
  const rest = { ...requested, set: /* @__PURE__ */ new Map(), unset: [] };
  const changes = [];
  for (const [name, value] of requested.set) {
    const earlier = layers.get(name);
    if (earlier === void 0) rest.set.set(name, value);
    else if (!isSameValue(earlier, value)) changes.push(createChange(kind, name, earlier, value));
  }
  for (const name of requested.unset) {
    const earlier = layers.get(name);
    if (earlier === void 0) rest.unset.push(name);
    else if (earlier !== null) changes.push(createChange(kind, name, earlier, null));
  }
  for (const [name, value] of requested.isComplete ? layers.values : []) {
    if (value !== null && !requested.set.has(name) && !isKept(kind, name)) {
      changes.push(createChange(kind, name, value, null));
    }
  }
  const definition = object2.requested.findLast((layer) => layer.definition !== void 0)?.definition;
  if (definition !== void 0 && requested.definition !== void 0) {
    delete rest.definition;
    if (normalizeSql(definition) !== normalizeSql(requested.definition)) {
      changes.push({ property: "definition", from: definition.trim(), to: requested.definition.trim() });
    }
  }
  const assignments = current.assignments && object2.requested.reduce((list, layer) => changeAssignments(list, layer.assignments), current.assignments);
  const simulated = { ...current, ...columns && { columns }, ...assignments && { assignments } };
  const compared = ignoreDecided(compareObject(kind, rest, simulated, context), kind, requested, layers);
  if (object2.liveName !== void 0) {
    const result = compareParameters(kind, rest, object2.liveName, compared, live);
    return result === "pending" ? void 0 : { ...result, changes: [...changes, ...result.changes] };
  }
  const added = compared.notCompared.filter((name) => requested.set.has(name));
  const notCompared = compared.notCompared.filter((name) => !requested.set.has(name));
  const addedChanges = added.map((name) => createChange(kind, name, null, requested.set.get(name) ?? null));
  return { ...compared, changes: [...changes, ...compared.changes, ...addedChanges], notCompared };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareSimulated, "compareSimulated");
function readObject2(kind, requested, name, signature, live) {
  const found = live.find(kind, name, signature === "" ? void 0 : signature);
  const listsColumns = kind.hasColumns && !needsTableDescribe(requested);
  const isDescribed = needsDescribe(kind, requested, found.state === "exists" ? found.object.row : void 0);
  const columns = isDescribed && listsColumns ? live.listColumns(name) : void 0;
  const described2 = isDescribed && !listsColumns ? live.describe(kind, name, signature) : void 0;
  const parentRow = needsParent(kind, requested) ? readParentRow(name, live) : void 0;
  const identity = needsWorkloadIdentity(kind, requested) ? live.describeWorkloadIdentity(name) : void 0;
  const assignments = live.listAssignments(kind, name, requested.assignments ?? []);
  if (found.state !== "exists" || columns === "pending" || described2 === "pending" || parentRow === "pending" || assignments === "pending" || identity === "pending")
    return "pending";
  return {
    ...found.object,
    ...described2,
    ...columns === void 0 ? {} : { columns },
    ...identity && { properties: new Map([...described2?.properties ?? [], ...identity]) },
    ...parentRow === void 0 ? {} : { parentRow },
    ...assignments === void 0 ? {} : { assignments }
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readObject2, "readObject");
function needsTableDescribe({ columns = [], addedColumns = [], columnChanges = [] }) {
  if (columnChanges.some(({ maskingPolicy }) => maskingPolicy !== void 0)) return true;
  return [...columns, ...addedColumns].some(
    ({ isPrimaryKey, isUnique, maskingPolicy, type = "" }) => isPrimaryKey || isUnique || maskingPolicy !== void 0 || /^(VECTOR|OBJECT|ARRAY|MAP)/.test(type)
  );
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(needsTableDescribe, "needsTableDescribe");
var needsWorkloadIdentity = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ type }, { set }) => type === "USER" && [...set.keys()].some((name) => name.startsWith("WORKLOAD_IDENTITY.")), "needsWorkloadIdentity");
var needsParent = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ properties, scope }, { isComplete, unset }) => scope !== "account" && properties.some(({ name, inheritedFrom }) => inheritedFrom !== void 0 && (isComplete || unset.includes(name))), "needsParent");
function readParentRow(name, live) {
  const kind = findKind(name.length === 3 ? "SCHEMA" : "DATABASE");
  const found = kind && live.find(kind, name.slice(0, -1));
  if (found?.state === "pending") return "pending";
  return found?.state === "exists" ? found.object.row : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readParentRow, "readParentRow");
function createNewObject(kind, created) {
  const defaults = kind.properties.flatMap(
    ({ column, default: value }) => column === void 0 || value === void 0 ? [] : [[column, value]]
  );
  const hasColumns = created?.columns !== void 0;
  const isEmpty = hasColumns && created.definition === void 0;
  return {
    kind: kind.type,
    name: [],
    row: Object.fromEntries([...defaults, ...isEmpty ? [["rows", "0"]] : []]),
    ...hasColumns && { columns: [] },
    assignments: []
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createNewObject, "createNewObject");
function mergeLayers(layers) {
  const values = /* @__PURE__ */ new Map();
  let isComplete = false;
  for (const { set, unset, isComplete: resetsOthers } of layers) {
    if (resetsOthers) {
      values.clear();
      isComplete = true;
    }
    for (const [name, value] of set) values.set(name, value);
    for (const name of unset) values.set(name, null);
  }
  return { values, get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => values.get(name) ?? (values.has(name) || isComplete ? null : void 0), "get") };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(mergeLayers, "mergeLayers");
function ignoreDecided(comparison, kind, { assignments = [] }, layers) {
  const others = new Set(assignments.map(formatAssignment));
  const isDecided = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => !others.has(name) && isProperty(kind, name) && layers.get(name) !== void 0, "isDecided");
  return {
    ...comparison,
    changes: comparison.changes.filter(({ property: property2 }) => !isDecided(property2)),
    notCompared: comparison.notCompared.filter((name) => !isDecided(name))
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(ignoreDecided, "ignoreDecided");
var isProperty = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ properties }, name) => /^[A-Z]/.test(name) && properties.some(
  (property2) => property2.name.endsWith("*") ? name.startsWith(property2.name.slice(0, -1)) : property2.name === name
), "isProperty");
var isKept = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ properties, creationOnly }, name) => creationOnly.includes(name) || properties.some((property2) => property2.name === name && property2.isKept), "isKept");
function createChange({ properties }, property2, earlier, requested) {
  const formatRequested = properties.find(({ name }) => name === property2)?.formatRequested;
  const format = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => {
    if (value === null) return void 0;
    if (isSecretName(property2)) return _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5;
    return formatRequested?.(value) ?? (value.type === "string" ? value.value : value.text);
  }, "format");
  return { property: property2, from: format(earlier), to: format(requested) };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createChange, "createChange");
var isSameValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((left, right) => left !== null && normalizeValue(left) === normalizeValue(right), "isSameValue");
var normalizeValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value) => readScalar(value) ?? normalizeSql(value.text), "normalizeValue");
function changeColumns(columns, { columns: created, addedColumns = [], droppedColumns = [], renamedColumn, columnChanges = [] }) {
  if (created !== void 0) return created.map(toLiveColumn);
  const names = new Set(columns?.map(({ name }) => name));
  return columns?.concat(addedColumns.filter(({ name }) => !names.has(name)).map(toLiveColumn)).filter(({ name }) => !droppedColumns.includes(name)).map((column) => {
    const change = columnChanges.find(({ name }) => name === column.name);
    return {
      ...column,
      name: column.name === renamedColumn?.from ? renamedColumn.to : column.name,
      type: change?.type ?? column.type,
      isNullable: change?.isNullable ?? column.isNullable,
      comment: change?.comment ?? column.comment,
      default: change?.dropsDefault ? "" : change?.default ?? column.default
    };
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(changeColumns, "changeColumns");
var toLiveColumn = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((column) => ({
  name: column.name,
  type: column.type,
  collation: column.collation ?? "",
  isNullable: column.isNullable,
  default: column.identity === void 0 ? column.default ?? "" : `IDENTITY START ${column.identity.start} INCREMENT ${column.identity.increment}`,
  comment: column.comment ?? "",
  expression: column.expression ?? "",
  isPrimaryKey: column.isPrimaryKey,
  isUnique: column.isUnique,
  maskingPolicy: column.maskingPolicy === void 0 ? "" : formatObjectName(column.maskingPolicy)
}), "toLiveColumn");

// actions/setup-snowflake/src/changes/resolved-statement.ts
var PART_COUNTS = { account: 1, database: 2, schema: 3 };
var countKindParts = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ scope }) => PART_COUNTS[scope], "countKindParts");
var NOT_KNOWN = "the name of its object is not known";
var NOTHING_REQUESTED = { set: /* @__PURE__ */ new Map(), unset: [], isComplete: false, notRead: [] };
function resolveStatement(code2, statement, index, account) {
  if (statement.objectType === "COLUMN") return resolveColumnComment(code2, statement, index, account);
  const { session, objects } = account;
  const { objectType, signature = "" } = statement;
  const kindOfType = findKind(objectType);
  if (kindOfType === void 0) return { problem: `${objectType} is not compared` };
  const reference = objectType === "ACCOUNT" && statement.name === void 0 ? [] : session.resolveName(statement.name);
  if (reference === void 0) return { problem: NOT_KNOWN };
  const name = reference.length === 0 ? reference : session.qualify(reference, countKindParts(kindOfType));
  if (name === "pending") return "pending";
  if (name === void 0) return { problem: "the current database or schema is not known" };
  const kind = statement.type === "create" ? kindOfType : findCreatedKind(kindOfType, name, objects);
  const requested = qualifyAssignments(readRequested({ code: code2, kind: statement }) ?? NOTHING_REQUESTED, session);
  if (requested === "pending") return "pending";
  const key = createNameKey(kind.type, name, signature);
  const isPermanent = statement.type === "create" && !statement.temporary;
  const object2 = isPermanent ? objects.findPermanent(kind, name, signature) : objects.find(kind, name, signature);
  return { code: code2, statement, index, kind, name, signature, key, object: object2, requested };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveStatement, "resolveStatement");
var NAMED_AS_TABLES = ["HYBRID TABLE", "EVENT TABLE", "ICEBERG TABLE"];
function findCreatedKind(kind, name, objects) {
  const isCreated2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type2) => objects.findCreation(type2, name) !== void 0, "isCreated");
  const type = kind.type === "TABLE" ? NAMED_AS_TABLES.find(isCreated2) : void 0;
  return (type === void 0 ? void 0 : findKind(type)) ?? kind;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findCreatedKind, "findCreatedKind");
function qualifyAssignments(requested, session) {
  const assignments = [];
  for (const assignment of requested.assignments ?? []) {
    const name = assignment.name.length === 0 ? [] : session.qualify(assignment.name, 3);
    if (name === "pending") return "pending";
    assignments.push({ ...assignment, name: name ?? assignment.name });
  }
  return assignments.length === 0 ? requested : { ...requested, assignments };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(qualifyAssignments, "qualifyAssignments");
function resolveColumnComment(code2, statement, index, account) {
  const reference = account.session.resolveName(statement.name);
  const comment = statement.next + 1;
  if (reference === void 0 || !code2.isLiteral(comment)) return { problem: NOT_KNOWN };
  const resolved = resolveStatement(
    code2,
    { ...statement, objectType: "TABLE", name: reference.slice(0, -1) },
    index,
    account
  );
  if (typeof resolved === "string" || "problem" in resolved) return resolved;
  if (resolved.object.state === "missing") return { problem: "SHOW TABLES does not list its table" };
  const columnChanges = [{ name: reference.at(-1) ?? "", comment: unquote(code2.text(comment)) }];
  return { ...resolved, requested: { ...NOTHING_REQUESTED, columnChanges } };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resolveColumnComment, "resolveColumnComment");
function compareResolved({ kind, name, object: object2, signature }, requested, { live, mayWriteRows }) {
  const context = { currentSchema: name.slice(0, -1), mayWriteRows };
  return compareSimulated(kind, requested, { object: object2, signature }, live, context);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(compareResolved, "compareResolved");
function planChange(comparison) {
  const { changes, notCompared, droppedColumns } = comparison;
  const risks = changes.flatMap(({ risk }) => risk ?? []);
  return {
    effect: {
      action: "change",
      changes,
      loses: droppedColumns.length > 0 ? `the values of ${droppedColumns.join(", ")}` : void 0,
      detail: formatNotCompared(notCompared)
    },
    isNeeded: true,
    failure: changes.find(({ refusal }) => refusal !== void 0)?.refusal,
    risk: risks.length > 0 ? risks.join(". ") : void 0,
    droppedColumns: listDroppedColumns(comparison),
    changes: notCompared.length > 0 ? void 0 : changes
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(planChange, "planChange");
var listDroppedColumns = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ notCompared, droppedColumns }) => notCompared.includes("columns") ? void 0 : droppedColumns, "listDroppedColumns");
var formatNotCompared = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((properties) => properties.length > 0 ? `not compared: ${properties.join(", ")}` : void 0, "formatNotCompared");
var describeMissing = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type, name) => `${formatKindAndName(type, name)} does not exist`, "describeMissing");
var describeExisting = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type, name) => `${formatKindAndName(type, name)} already exists`, "describeExisting");

// actions/setup-snowflake/src/changes/statement-plan.ts
var SAME_PLAN = {
  effect: SAME,
  isNeeded: false,
  lostGrants: [],
  droppedColumns: [],
  changes: []
};
var NO_CHANGE = { effect: { action: "none" }, isNeeded: false };
var PENDING2 = { effect: { action: "unknown" }, isNeeded: true, isPending: true };
var NOT_SHOWN = "SHOW does not say whether it exists";
var planUnknown = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((detail) => ({
  effect: { action: "unknown", detail },
  isNeeded: true
}), "planUnknown");

// actions/setup-snowflake/src/changes/grant-planner.ts
var NOT_SHOWN2 = "SHOW GRANTS does not show whether it is granted";
var GrantPlanner = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "GrantPlanner");
  }
  account;
  constructor(account) {
    this.account = account;
  }
  plan({ code: code2, kind }) {
    const isRevoke = kind.type === "revoke";
    const grant = parseGrant(code2);
    if (grant === void 0) return this.planUnreadable(isRevoke, void 0, "the statement cannot be read");
    const { kind: granteeKind, name: reference } = grant.grantee;
    const name = this.resolve(granteeKind, reference);
    if (name === "pending") return PENDING2;
    if (name === void 0) return this.planUnreadable(isRevoke, void 0, "the name of the grantee is not known");
    const grantee = { kind: granteeKind, name };
    const targets = this.resolveTargets(grant, grantee);
    if (targets === "pending") return PENDING2;
    if (targets === void 0) return this.planUnreadable(isRevoke, grantee, "its objects are not known");
    if (grant.modifier !== void 0 || grant.privileges.some((privilege) => privilege.includes("("))) {
      return this.planUnreadable(isRevoke, grantee, "SHOW GRANTS does not list such privileges");
    }
    const failure = this.findFailure(grant, targets, grantee);
    if (failure === "pending") return PENDING2;
    const plan = isRevoke ? this.planRevoke(grant, targets) : this.planGrant(grant, targets);
    return failure === void 0 ? plan : { ...plan, isNeeded: true, failure };
  }
  planGrant(grant, targets) {
    const { grants } = this.account;
    const isAll = grant.privileges.includes("ALL");
    const wanted = targets.flatMap((target) => {
      const words = isAll ? listAllPrivileges(target.kind) : grant.privileges;
      return words?.map((privilege) => ({ ...target, privilege })) ?? [addAll(target)];
    });
    const states = wanted.map((privilege) => grants.check(privilege, grant.withGrantOption));
    if (states.includes("pending")) return PENDING2;
    for (const privilege of wanted) grants.addRequest(privilege, true);
    const isMissing = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((index) => states[index] !== "granted" && grants.isGrantedAtEnd(wanted[index]) !== false, "isMissing");
    const missing = wanted.filter((_, index) => isMissing(index));
    if (missing.length === 0) return { ...SAME_PLAN, isNeeded: isAll };
    const lostGrants = grant.currentGrants === "REVOKE" ? this.loseGrants(targets) : [];
    if (lostGrants === "pending") return PENDING2;
    for (const [index, privilege] of wanted.entries()) {
      if (states[index] !== "granted") grants.grant(privilege, grant.withGrantOption);
    }
    if (!isAll && !states.includes("missing")) return planUnknown(NOT_SHOWN2);
    const isEveryOneMissing = isAll && missing.length === wanted.length;
    const given = isEveryOneMissing ? targets.map(addAll) : missing;
    return { effect: { action: "grant", ...describeGrants(given, "to") }, isNeeded: true, lostGrants };
  }
  /** GRANT OWNERSHIP … REVOKE CURRENT GRANTS */
  loseGrants(targets) {
    const { grants } = this.account;
    const lost = targets.map(({ kind, name, signature }) => grants.listLostGrants(kind, name, signature));
    if (lost.includes("pending")) return "pending";
    for (const { kind, name, signature } of targets) grants.resetObject(kind, name, signature);
    return lost.every((list) => Array.isArray(list)) ? lost.flat() : void 0;
  }
  planRevoke(grant, targets) {
    const { grants } = this.account;
    const isAll = grant.privileges.includes("ALL");
    const { withGrantOption } = grant;
    const revoked = targets.flatMap(
      (target) => (isAll ? [""] : grant.privileges).map((privilege) => ({ ...target, privilege }))
    );
    const isKept2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((privilege) => !isAll && !withGrantOption && grants.isGrantedAtEnd(privilege) === true, "isKept");
    const states = revoked.map((privilege) => {
      if (isKept2(privilege)) return "missing";
      return isAll ? grants.checkAny(privilege) : grants.check(privilege, withGrantOption);
    });
    if (states.includes("pending")) return PENDING2;
    if (!withGrantOption) for (const privilege of revoked) grants.addRequest(privilege, false);
    if (states.every((state) => state === "missing")) {
      const isAnyKept = isAll ? targets.some((target) => grants.isAnyGrantedAtEnd(target)) : revoked.some(isKept2);
      return { ...SAME_PLAN, isNeeded: !isAnyKept };
    }
    for (const privilege of revoked) {
      if (withGrantOption) grants.grant(privilege, false);
      else if (isAll) grants.revokeAll(privilege);
      else grants.revoke(privilege);
    }
    if (!states.includes("granted")) return planUnknown(NOT_SHOWN2);
    const lost = revoked.filter((_, index) => states[index] === "granted");
    const lostGrants = lost.map(({ privilege, grantee }) => formatGrant(privilege || "ALL", grantee));
    const taken = isAll ? targets.map(addAll) : lost;
    return { effect: { action: "revoke", ...describeGrants(taken, "from") }, isNeeded: true, lostGrants };
  }
  planUnreadable(isRevoke, grantee, reason) {
    if (isRevoke) this.account.grants.revokeAny(grantee);
    return planUnknown(reason);
  }
  resolve(kind, reference) {
    const name = this.account.session.resolveName(reference);
    return name && this.account.session.qualify(name, countParts(kind));
  }
  resolveTargets(grant, grantee) {
    const { target } = grant;
    if (target.scope === "one") {
      const isUnqualified = target.type === "INSTANCE ROLE" || target.type === "ACCOUNT";
      const name = isUnqualified ? this.account.session.resolveName(target.name) : this.resolve(target.type, target.name);
      if (name === void 0 || name === "pending") return name;
      return [{ isFuture: false, kind: target.type, name, signature: target.signature, grantee }];
    }
    const container = target.container === "ACCOUNT" ? [] : this.resolve(target.container, target.name);
    if (container === void 0 || container === "pending") return container;
    if (target.scope === "future") {
      return [{ isFuture: true, kind: target.type, name: container, signature: void 0, grantee }];
    }
    const kind = findKind(target.type);
    if (kind === void 0 || target.container !== "DATABASE" && target.container !== "SCHEMA") return void 0;
    const created = this.account.objects.listCreated(target.type, container);
    const liveContainer = this.account.objects.findLiveName(target.container, container);
    const listed = liveContainer === void 0 ? [] : this.account.live.listNames(kind, target.container, liveContainer);
    if (listed === "pending" || listed === void 0) return listed;
    const existing = listed.map(({ name, signature }) => ({ name: [...container, ...name.slice(container.length)], signature })).filter(({ name, signature }) => !this.account.objects.isDropped(target.type, name, signature));
    return [...existing, ...created].map(({ name, signature }) => ({
      ...{ isFuture: false, kind: target.type, name, grantee },
      signature: kind.hasSignature ? signature : void 0
    }));
  }
  /** Why Snowflake would reject the statement, as far as it is certain. */
  findFailure(grant, targets, grantee) {
    const missing = targets.find(
      ({ kind: kind2, name, signature }) => grant.target.scope === "one" && this.account.objects.isDropped(kind2, name, signature)
    );
    if (missing !== void 0) return describeMissing(missing.kind, missing.name);
    const kind = /^(ROLE|DATABASE ROLE)$/.test(grantee.kind) ? findKind(grantee.kind) : void 0;
    const isDropped = this.account.objects.isDropped(grantee.kind, grantee.name);
    if (kind === void 0 || !isDropped && !this.account.listedGrants.isGranteeHidden(grantee)) return void 0;
    const { state } = this.account.objects.find(kind, grantee.name);
    if (state === "pending") return "pending";
    return state === "missing" ? describeMissing(grantee.kind, grantee.name) : void 0;
  }
};
var addAll = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((target) => ({ ...target, privilege: "ALL" }), "addAll");
function countParts(type) {
  const kind = findKind(type);
  return kind === void 0 ? countNameParts(type) : countKindParts(kind);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(countParts, "countParts");
function describeGrants(grants, direction) {
  const [first] = grants;
  if (first === void 0) return {};
  const { kind, name, isFuture, grantee } = first;
  const privileges = [...new Set(grants.map(({ privilege }) => privilege))].join(", ");
  const count = new Set(grants.map((grant) => `${formatObjectName(grant.name)}${grant.signature ?? ""}`)).size;
  const isRole = /(^| )ROLE$/.test(kind) && privileges === "USAGE";
  const on = isFuture ? ` on future ${kind}` : count > 1 ? ` on ${count} ${kind}` : "";
  const detail = `${isRole ? "" : `${privileges}${on} `}${direction} ${grantee.kind} ${formatObjectName(grantee.name)}`;
  if (!isFuture && count === 1) return { object: { kind, name }, detail };
  const container = isFuture ? name : name.slice(0, -1);
  if (container.length === 0) return { detail };
  return { object: { kind: container.length === 1 ? "DATABASE" : "SCHEMA", name: container }, detail };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(describeGrants, "describeGrants");

// actions/setup-snowflake/src/changes/moved-objects.ts
function canMoveObjects(code2) {
  const { statements, unreadable } = listExecutedStatements(code2);
  return unreadable.length > 0 || statements.some(canMoveObject);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(canMoveObjects, "canMoveObjects");
var MOVES_NOTHING = /^(REMOVE|RM|EXECUTE\s+(TASK|ALERT)|CALL\s+SYSTEM\$\w+)\b/i;
function canMoveObject(code2) {
  const kind = classifyStatement(code2);
  switch (kind.type) {
    case "query":
    case "dml":
    case "transaction":
    case "comment":
    case "truncate":
    case "grant":
    case "revoke":
      return false;
    case "create":
      return kind.objectType === "DATABASE" || kind.objectType === "SCHEMA";
    case "alter":
      return code2.matches(kind.next, "RENAME", "TO") || code2.matches(kind.next, "SWAP");
    case "run":
      return !MOVES_NOTHING.test(code2.sql);
    // A dropped temporary object can have hidden another one.
    case "drop":
    case "undrop":
    case "session":
    case "unknown":
      return true;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(canMoveObject, "canMoveObject");

// actions/setup-snowflake/src/changes/simulated-objects.ts
var MISSING = {
  state: "missing",
  liveName: void 0,
  grantedName: void 0,
  requested: [],
  createdAt: void 0,
  isTemporary: false,
  isContainerMissing: false
};
var SimulatedObjects = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "SimulatedObjects");
  }
  live;
  entries = /* @__PURE__ */ new Map();
  constructor(live) {
    this.live = live;
  }
  find(kind, name, signature = "") {
    const own = this.entries.get(createKey2(kind.type, name, signature));
    if (own === void 0) return this.findLive(kind, name, signature);
    if (own.kind === kind.type) return own.object;
    const live = this.findLive(kind, name, signature);
    return live.state === "missing" ? own.object : live;
  }
  findLive(kind, name, signature) {
    const container = this.findContainer(name);
    if (container === void 0) return { ...MISSING, isContainerMissing: true };
    if (container === "new") return MISSING;
    if (container === "copied") return { ...MISSING, state: "unknown" };
    const liveName = [...container, ...name.slice(container.length)];
    const found = this.live.find(kind, liveName, signature === "" ? void 0 : signature);
    if (found.state === "missing") return { ...MISSING, isContainerMissing: found.isContainerMissing };
    const shownName = found.state === "unknown" ? void 0 : liveName;
    return { ...MISSING, state: found.state, liveName: shownName, grantedName: shownName };
  }
  /** The permanent object of a name, which a temporary one can hide. */
  findPermanent(kind, name, signature = "") {
    const own = this.entries.get(createKey2(kind.type, name, signature));
    if (!own?.object.isTemporary) return this.find(kind, name, signature);
    return own.hidden?.object ?? this.findLive(kind, name, signature);
  }
  /** The name under which the account lists the grants on an object; undefined if the script creates the object. */
  findGrantedName(type, name, signature = "") {
    const own = this.entries.get(createKey2(type, name, signature));
    return own === void 0 ? this.findLiveName(type, name, signature) : own.object.grantedName;
  }
  /** The name that an object has in the account before the script; undefined if the script creates it. */
  findLiveName(type, name, signature = "") {
    const own = this.entries.get(createKey2(type, name, signature));
    if (own !== void 0) return own.object.liveName;
    const container = this.findContainer(name);
    return Array.isArray(container) ? [...container, ...name.slice(container.length)] : void 0;
  }
  /** Whether the script drops an object, or replaces what contained it. */
  isDropped(type, name, signature = "") {
    const own = this.entries.get(createKey2(type, name, signature));
    if (own !== void 0) return own.object.state === "missing";
    const container = this.findContainer(name);
    return container === void 0 || container === "new";
  }
  /** The index of the statement that creates an object of exactly this kind. */
  findCreation(type, name) {
    const own = this.entries.get(createKey2(type, name, ""));
    return own?.kind === type ? own.object.createdAt : void 0;
  }
  /** The objects of a kind that the script creates in a container. */
  listCreated(type, container) {
    return [...this.entries.values()].filter(
      ({ kind, name, object: object2 }) => kind === type && object2.state === "exists" && isInside(name, container)
    );
  }
  create(type, name, signature, { index, requested, isCopy, isTemporary, keepsGrants }) {
    this.deleteContents(name, type);
    const key = createKey2(type, name, signature);
    const own = this.entries.get(key);
    const hiding = own?.object.isTemporary ? own : void 0;
    const entry = {
      ...{ kind: type, name, signature },
      hidden: isTemporary ? hiding === void 0 ? own : hiding.hidden : void 0,
      object: {
        state: "exists",
        liveName: void 0,
        grantedName: keepsGrants ? this.findGrantedName(type, name, signature) : void 0,
        requested: requested === void 0 ? [] : [requested],
        createdAt: index,
        isTemporary: isTemporary === true,
        isContainerMissing: false
      },
      contents: isCopy ? "copied" : "new"
    };
    this.entries.set(key, hiding === void 0 || isTemporary ? entry : { ...hiding, hidden: entry });
    if (type === "DATABASE" && !isCopy) this.create("SCHEMA", [...name, "PUBLIC"], "", { index });
  }
  alter(kind, name, signature, requested) {
    const object2 = this.find(kind, name, signature);
    const { contents, hidden } = this.entries.get(createKey2(kind.type, name, signature)) ?? { contents: "live" };
    const altered = { ...object2, requested: [...object2.requested, requested] };
    this.set(kind.type, name, signature, { object: altered, contents, hidden });
  }
  drop(type, name, signature = "") {
    this.deleteContents(name, type);
    this.removeName(type, name, signature);
  }
  /** UNDROP and SWAP: the object exists with properties and contents that are not known. */
  setUnknown(type, name, signature = "") {
    this.deleteContents(name, type);
    this.set(type, name, signature, { object: { ...MISSING, state: "unknown" }, contents: "copied" });
  }
  rename(kind, from, to, signature) {
    const { type } = kind;
    const own = this.entries.get(createKey2(type, from, signature));
    const object2 = own?.object ?? this.find(kind, from, signature);
    if (isContainer2(type)) {
      for (const entry of [...this.entries.values()].filter(({ name }) => isInside(name, from))) {
        this.entries.delete(createKey2(entry.kind, entry.name, entry.signature));
        this.set(entry.kind, [...to, ...entry.name.slice(from.length)], entry.signature, entry);
      }
    }
    const hidden = own?.object.isTemporary ? this.entries.get(createKey2(type, to, signature)) : void 0;
    this.set(type, to, signature, { object: object2, contents: own?.contents ?? "live", hidden });
    this.removeName(type, from, signature);
  }
  /** After this the name is free, or that of the permanent object that a temporary one hid. */
  removeName(type, name, signature) {
    const key = createKey2(type, name, signature);
    const own = this.entries.get(key);
    if (!own?.object.isTemporary) this.set(type, name, signature, { object: MISSING, contents: "new" });
    else if (own.hidden === void 0) this.entries.delete(key);
    else this.entries.set(key, own.hidden);
  }
  set(kind, name, signature, entry) {
    this.entries.set(createKey2(kind, name, signature), {
      kind,
      name,
      signature,
      object: entry.object,
      contents: entry.contents,
      hidden: entry.hidden
    });
  }
  deleteContents(container, type) {
    if (!isContainer2(type)) return;
    for (const [key, { name }] of this.entries) if (isInside(name, container)) this.entries.delete(key);
  }
  /** The live name of an object's container; `new` and `copied` for what is not in the account; undefined if dropped. */
  findContainer(name) {
    if (name.length <= 1) return [];
    const container = name.slice(0, -1);
    const own = this.entries.get(createKey2(container.length === 1 ? "DATABASE" : "SCHEMA", container, ""));
    if (own !== void 0) {
      if (own.object.state === "missing") return void 0;
      return own.contents === "live" ? own.object.liveName ?? container : own.contents;
    }
    const outer = this.findContainer(container);
    return Array.isArray(outer) ? [...outer, ...container.slice(outer.length)] : outer === "new" ? void 0 : outer;
  }
};
var isContainer2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type) => type === "DATABASE" || type === "SCHEMA", "isContainer");
var isInside = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name, container) => name.length > container.length && container.every((part, index) => part === name[index]), "isInside");
var createKey2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((type, name, signature) => createNameKey(findKind(type)?.family ?? type, name, signature), "createKey");

// actions/setup-snowflake/src/changes/data-loss.ts
function describeLoss(kind, liveName, action, live, lostGrants) {
  if (isContainer2(kind.type)) {
    const size = live.measureContainer(kind.type, liveName);
    return size === void 0 ? kind.dropping : formatSize(size);
  }
  const found = live.find(kind, liveName);
  const rows = found.state === "exists" ? getField(found.object.row, "rows") : "";
  if (found.state === "exists" && rows !== "") {
    const size = { tables: 1, rows: Number(rows), bytes: Number(getField(found.object.row, "bytes")) };
    return formatSize(size);
  }
  if (action === "truncate") return "its rows";
  return action === "replace" ? describeReplacing(kind, lostGrants) : kind.dropping;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(describeLoss, "describeLoss");
var UNITS2 = ["bytes", "kB", "MB", "GB", "TB", "PB"];
function formatSize({ tables, rows, bytes }) {
  const count = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value, noun) => `${value.toLocaleString("en-US")} ${noun}${value === 1 ? "" : "s"}`, "count");
  const unit = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS2.length - 1);
  const scaled = bytes / 1e3 ** unit;
  const size = `${unit === 0 ? scaled : scaled.toFixed(1)} ${UNITS2[unit]}`;
  return [...tables === 1 ? [] : [count(tables, "table")], count(rows, "row"), size].join(", ");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatSize, "formatSize");

// actions/setup-snowflake/src/changes/creation-planner.ts
var CreationPlanner = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "CreationPlanner");
  }
  account;
  constructor(account) {
    this.account = account;
  }
  plan(resolved, statement) {
    const { kind, object: object2, name } = resolved;
    if (statement.temporary && !object2.isTemporary) return this.planNew(resolved, true);
    if (object2.state === "missing") {
      const plan = this.planNew(resolved, statement.temporary);
      if (!object2.isContainerMissing) return plan;
      const failure = describeMissing(name.length === 3 ? "SCHEMA" : "DATABASE", name.slice(0, -1));
      return { ...plan, failure };
    }
    const comparison = this.compareExisting(resolved, statement);
    if (object2.state === "pending" || comparison === "pending") return this.suspend(resolved);
    if (object2.state === "unknown") {
      if (statement.whenExists === "replace") this.create(resolved, statement.temporary);
      return planUnknown(NOT_SHOWN);
    }
    switch (statement.whenExists) {
      case "fail":
        return { effect: { action: "create" }, isNeeded: true, failure: describeExisting(kind.type, name) };
      case "keep":
        return this.planIfNotExists(resolved, comparison);
      case "alter":
        return this.planOrAlter(resolved, comparison);
      case "replace":
        return this.planReplace(resolved, comparison, statement.temporary);
    }
  }
  compareExisting(resolved, { whenExists }) {
    const { kind, requested } = resolved;
    const isCompared = whenExists === "replace" ? kind.definition !== void 0 : whenExists !== "fail";
    if (!isCompared) return createComparison();
    return compareResolved(resolved, { ...requested, isComplete: whenExists !== "keep" }, this.account) ?? "pending";
  }
  planNew(resolved, isTemporary) {
    this.create(resolved, isTemporary);
    return { effect: { action: "create" }, isNeeded: true };
  }
  create(resolved, isTemporary, keepsGrants = false) {
    const { kind, name, signature, requested, code: code2, statement, index } = resolved;
    const isCopy = isCopied(code2, statement.next);
    this.account.objects.create(kind.type, name, signature, { index, requested, isCopy, isTemporary, keepsGrants });
    this.account.addCreated({ kind: kind.type, name, signature }, index, { keepsGrants, isTemporary });
    if (kind.type === "DATABASE" && !isCopy) {
      this.account.created.add({ kind: "SCHEMA", name: [...name, "PUBLIC"], signature: "" }, index);
    }
  }
  // Whether the database or schema becomes the current one depends on whether it exists.
  suspend({ kind }) {
    if (isContainer2(kind.type)) this.account.session.suspend(kind.type);
    return PENDING2;
  }
  planIfNotExists(resolved, comparison) {
    const { changes, notCompared } = this.ignoreLater(resolved, comparison);
    const detail = formatNotCompared(notCompared);
    const effect = changes.length > 0 ? { action: "differs", changes, detail } : { ...SAME, detail };
    return { effect, isNeeded: false, changes: [] };
  }
  planOrAlter(resolved, comparison) {
    const { kind, name, signature, requested, key, index } = resolved;
    const { changes, notCompared } = this.ignoreLater(resolved, comparison);
    if (changes.length === 0 && notCompared.length === 0) {
      return { effect: SAME, isNeeded: false, changes: comparison.changes, droppedColumns: comparison.droppedColumns };
    }
    this.account.objects.alter(kind, name, signature, requested);
    if (changes.length > 0) {
      return { ...planChange(comparison), overrides: this.account.alterations.listOverrides(key, index, comparison) };
    }
    return { ...planUnknown(formatNotCompared(notCompared)), droppedColumns: listDroppedColumns(comparison) };
  }
  planReplace(resolved, comparison, isTemporary) {
    const { kind, name, signature } = resolved;
    const { changes, notCompared } = this.ignoreLater(resolved, comparison);
    const isSame = changes.length === 0 && notCompared.length === 0;
    if (isSame && kind.definition !== void 0 && !kind.type.startsWith("DYNAMIC")) {
      return { effect: SAME, isNeeded: false };
    }
    const keepsGrants = copiesGrants(resolved);
    const isText2 = kind.definition !== void 0 && !keepsGrants;
    const lostGrants = isText2 ? this.account.grants.listLostGrants(kind.type, name, signature || void 0) : void 0;
    const lostPolicies = this.listLostPolicies(resolved);
    if (lostGrants === "pending" || lostPolicies === "pending") return PENDING2;
    const { live } = this.account;
    const { liveName } = resolved.object;
    const loses = liveName && describeLoss(kind, liveName, "replace", live, keepsGrants ? [] : lostGrants);
    this.create(resolved, isTemporary, keepsGrants);
    const detail = formatNotCompared(notCompared);
    const effect = { action: "replace", loses, changes: comparison.changes, detail };
    const lost = keepsGrants ? lostPolicies : lostGrants && [...lostGrants, ...lostPolicies];
    return { effect, isNeeded: true, lostGrants: lost };
  }
  /** The policies of a view that its new definition does not have; none if they cannot be read. */
  listLostPolicies({ kind, object: object2, requested }) {
    if (!VIEWS.has(kind.type) || object2.liveName === void 0) return [];
    const assigned = this.account.live.listAssignments(kind, object2.liveName, [ANY_POLICY]);
    if (assigned === "pending" || assigned === void 0) return assigned ?? [];
    const kept = new Set((requested.assignments ?? []).map(formatAssignment));
    const lost = assigned.filter((policy) => policy.type.endsWith("POLICY") && !kept.has(formatAssignment(policy)));
    return lost.map((policy) => `${formatAssignment(policy)} ${formatObjectName(policy.name)}`);
  }
  ignoreLater({ key, index }, comparison) {
    return this.account.alterations.ignoreLater(key, index, comparison);
  }
};
var VIEWS = /* @__PURE__ */ new Set(["VIEW", "MATERIALIZED VIEW"]);
var ANY_POLICY = { type: "ROW ACCESS POLICY", name: [] };
function copiesGrants({ code: code2, statement }) {
  const copy = code2.find("COPY", statement.next);
  return copy > 0 && code2.word(copy + 1) === "GRANTS";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(copiesGrants, "copiesGrants");
var isCopied = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((code2, next) => code2.word(next) === "CLONE" || code2.word(next) === "FROM" || code2.matches(next, "AS", "REPLICA"), "isCopied");

// actions/setup-snowflake/src/changes/object-planner.ts
var ObjectPlanner = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "ObjectPlanner");
  }
  account;
  creationPlanner;
  constructor(account) {
    this.account = account;
    this.creationPlanner = new CreationPlanner(account);
  }
  plan({ code: code2, kind: statement }, index) {
    if (!("objectType" in statement)) throw new Error("Not a statement about an object");
    const resolved = resolveStatement(code2, statement, index, this.account);
    if (resolved === "pending") return PENDING2;
    if ("problem" in resolved) return planUnknown(resolved.problem);
    const { object: object2, kind, name } = resolved;
    const isNew = this.isNew(resolved);
    const plan = this.planResolved(resolved);
    const isMissing = object2.state === "missing" && plan.failure === void 0;
    const existence = object2.state === "exists" ? "existing" : isMissing ? "missing" : void 0;
    return {
      ...plan,
      effect: { ...plan.effect, object: { kind: kind.type, name } },
      objectState: isNew ? "created" : existence,
      formerName: object2.liveName && !isSameName(object2.liveName, name) ? object2.liveName : void 0
    };
  }
  /** Whether nothing in the object is older than the script. Older objects can be moved into a new database or schema. */
  isNew({ kind, name, signature, object: object2 }) {
    const { created } = this.account;
    if (created.isCertain(object2.createdAt) && !isContainer2(kind.type)) return true;
    return !object2.isTemporary && created.has({ kind: kind.type, name, signature });
  }
  planResolved(resolved) {
    const { statement, object: object2, kind, name, key, index, requested } = resolved;
    if (statement.type === "create") return this.creationPlanner.plan(resolved, statement);
    if (statement.type === "undrop") return this.planUndrop(resolved);
    if (statement.type === "alter" || statement.type === "comment") this.account.alterations.add(key, index, requested);
    if (object2.state === "missing") {
      return statement.ifExists ? { effect: SAME, isNeeded: false } : { effect: { action: "none" }, isNeeded: true, failure: describeMissing(kind.type, name) };
    }
    switch (statement.type) {
      case "alter":
      case "comment":
        return this.planAlter(resolved);
      case "drop":
        return this.planDrop(resolved);
      case "truncate":
        return this.planTruncate(resolved);
    }
  }
  planAlter(resolved) {
    const { kind, name, signature, requested, object: object2, statement, code: code2, key, index } = resolved;
    const comparison = compareResolved(resolved, requested, this.account);
    if (object2.state === "pending" || comparison === void 0) return PENDING2;
    if (code2.matches(statement.next, "SWAP", "WITH")) return this.planSwap(resolved);
    if (object2.state === "unknown") return planUnknown(NOT_SHOWN);
    if (requested.renameTo !== void 0) return this.planRename(resolved, requested.renameTo);
    const { changes, notCompared, droppedColumns } = comparison;
    const failure = findColumnFailure(requested, comparison);
    if (changes.length === 0 && notCompared.length === 0 && failure === void 0) {
      return { effect: SAME, isNeeded: false, changes: [], droppedColumns };
    }
    this.account.objects.alter(kind, name, signature, requested);
    const isUnknown = changes.length === 0 && failure === void 0 && object2.liveName !== void 0;
    if (isUnknown) return planUnknown(formatNotCompared(notCompared));
    const plan = planChange({ changes, notCompared, droppedColumns });
    const overrides = this.account.alterations.listOverrides(key, index, { changes });
    return { ...plan, failure: failure ?? plan.failure, overrides };
  }
  planRename(resolved, target) {
    const { kind, name, signature, object: object2, index } = resolved;
    const { session, objects, grants, created } = this.account;
    const to = session.qualify(target, countKindParts(kind));
    if (to === "pending") return PENDING2;
    const newName = to ?? [...name.slice(0, -1), ...target];
    const existing = objects.find(kind, newName, signature);
    if (existing.state === "pending") return PENDING2;
    const { isTemporary } = object2;
    const renamed = { kind: kind.type, name: newName, signature };
    const isNew = this.isNew(resolved);
    objects.rename(kind, name, newName, signature);
    created.remove({ kind: kind.type, name, signature }, index, { isTemporary });
    if (isNew) created.add(renamed, index, { isTemporary });
    else created.remove(renamed, index, { isTemporary });
    if (isContainer2(kind.type)) session.forget(kind.type, name);
    if (!isNew) created.fillContainers(newName, index);
    grants.rename(kind.type, name, newName);
    return {
      effect: { action: "rename", detail: `to ${formatObjectName(newName)}` },
      isNeeded: true,
      failure: existing.state === "exists" ? describeExisting(kind.type, newName) : void 0
    };
  }
  // The names of both objects change places, and with them their contents and grants.
  planSwap({ kind, name, code: code2, statement, signature, index }) {
    const { objects, grants, session } = this.account;
    const reference = code2.slice(statement.next + 2);
    const other = readWholeName(reference.sql);
    const fullName = other && session.qualify(other, countKindParts(kind));
    for (const swapped of [name, fullName]) {
      if (!Array.isArray(swapped)) continue;
      objects.setUnknown(kind.type, swapped);
      grants.setUnknown(kind.type, swapped);
      this.account.created.remove({ kind: kind.type, name: swapped, signature }, index);
      if (isContainer2(kind.type)) session.forget(kind.type, swapped);
    }
    return { effect: { action: "change", detail: `swapped with ${reference.sql}` }, isNeeded: true };
  }
  planDrop({ kind, name, signature, object: object2, index }) {
    if (object2.state === "pending") return PENDING2;
    const { live, objects, grants, session } = this.account;
    const loses = object2.liveName && describeLoss(kind, object2.liveName, "drop", live);
    objects.drop(kind.type, name, signature);
    this.account.created.remove({ kind: kind.type, name, signature }, index, object2);
    grants.resetObject(kind.type, name, signature || void 0);
    if (isContainer2(kind.type)) session.deselect(kind.type, name);
    return object2.state === "unknown" ? planUnknown(NOT_SHOWN) : { effect: { action: "drop", loses }, isNeeded: true };
  }
  planUndrop({ kind, name, signature, object: object2, index }) {
    if (object2.state === "pending") return PENDING2;
    const { objects, grants } = this.account;
    objects.setUnknown(kind.type, name, signature);
    grants.setUnknown(kind.type, name, signature || void 0);
    this.account.created.remove({ kind: kind.type, name, signature }, index);
    return {
      effect: { action: "create", detail: "restored" },
      isNeeded: true,
      failure: object2.state === "exists" ? describeExisting(kind.type, name) : void 0
    };
  }
  planTruncate({ kind, object: object2 }) {
    if (object2.state === "pending") return PENDING2;
    const loses = object2.liveName && describeLoss(kind, object2.liveName, "truncate", this.account.live);
    return { effect: { action: "change", loses, detail: "truncated" }, isNeeded: true };
  }
};
function findColumnFailure({ addedColumns = [], droppedColumns = [], columnChanges = [], isConditional }, { changes, notCompared, droppedColumns: dropped }) {
  if (isConditional || notCompared.includes("columns")) return void 0;
  const isNew = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => changes.some(({ property: property2, from }) => from === void 0 && property2 === formatColumn(name)), "isNew");
  const existing = addedColumns.find(({ name }) => !isNew(name));
  if (existing !== void 0) return describeExisting("Column", [existing.name]);
  const missing = droppedColumns.find((name) => !dropped.includes(name)) ?? columnChanges.find(({ name }) => notCompared.includes(formatColumn(name)))?.name;
  return missing === void 0 ? void 0 : describeMissing("Column", [missing]);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findColumnFailure, "findColumnFailure");

// actions/setup-snowflake/src/changes/session-expression.ts
var UNKNOWN = { state: "unknown" };
var toUnknownValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ state }) => state === "pending" ? { state } : UNKNOWN, "toUnknownValue");
var CURRENT_FUNCTION = /^CURRENT_(ROLE|WAREHOUSE|DATABASE|SCHEMA)$/;
function evaluateExpression(code2, session, reader) {
  const { sql, state } = substituteValues(code2, session);
  if (state !== "known") return { state };
  const [part, ...others] = readParts(`select ${sql}`);
  if (part === void 0 || others.length > 0) return { state: "unknown" };
  const literal2 = readLiteral(part.code);
  if (literal2 !== void 0) return literal2;
  if (!hasFixedValue(part.code) || !isReadOnly(part)) return { state: "unknown" };
  const answer = reader.read(`select ${sql} as value`);
  if (answer.state !== "rows") return toUnknownValue(answer);
  const value = Object.values(answer.rows[0] ?? {})[0];
  return typeof value === "string" ? { state: "known", text: value, literal: void 0 } : typeof value === "number" || typeof value === "boolean" ? { state: "known", text: String(value), literal: String(value) } : { state: "unknown" };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(evaluateExpression, "evaluateExpression");
function substituteValues(code2, session) {
  let sql = "";
  let end = 0;
  let state = "known";
  for (let at = 0; at < code2.length; at++) {
    const isVariable = code2.text(at) === "$" && code2.kind(at + 1) === "word" && code2.end(at) === code2.start(at + 1);
    const [, kind] = CURRENT_FUNCTION.exec(code2.word(at)) ?? [];
    const isCall = session.getCurrent !== void 0 && kind !== void 0 && code2.matches(at + 1, "(", ")");
    if (!isVariable && !isCall) continue;
    const value = isVariable ? session.getVariable(code2.word(at + 1)) : session.getCurrent?.(kind) ?? UNKNOWN;
    if (value.state === "pending" || value.state === "unknown" && state === "known") state = value.state;
    sql += code2.sql.slice(end, code2.start(at)) + (value.state === "known" ? formatValue2(value) : "null");
    at += isVariable ? 1 : 2;
    end = code2.end(at);
  }
  return { sql: sql + code2.sql.slice(end), state };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(substituteValues, "substituteValues");
function substituteSessionVariables(code2, session) {
  return substituteValues(code2, { getVariable: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((name) => session.getVariable(name), "getVariable") });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(substituteSessionVariables, "substituteSessionVariables");
var formatValue2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ text: text3, literal: literal2 }) => literal2 ?? formatString(text3), "formatValue");
function readLiteral(code2) {
  if (code2.isLiteral(1)) {
    let text3 = unquote(code2.text(1));
    let at = 2;
    for (; code2.matches(at, "|", "|") && code2.isLiteral(at + 2); at += 3) text3 += unquote(code2.text(at + 2));
    return at === code2.length ? { state: "known", text: text3, literal: void 0 } : void 0;
  }
  const isNegative = code2.text(1) === "-";
  const number2 = isNegative ? 2 : 1;
  if (code2.length !== number2 + 1) return void 0;
  if (code2.kind(number2) === "number") {
    const text3 = `${isNegative ? "-" : ""}${code2.text(number2)}`;
    return { state: "known", text: text3, literal: text3 };
  }
  const word2 = code2.word(number2);
  return word2 === "TRUE" || word2 === "FALSE" ? { state: "known", text: word2.toLowerCase(), literal: word2 } : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readLiteral, "readLiteral");

// actions/setup-snowflake/src/changes/session-planner.ts
var SessionPlanner = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "SessionPlanner");
  }
  account;
  isFirstPass;
  constructor(account, isFirstPass) {
    this.account = account;
    this.isFirstPass = isFirstPass;
  }
  plan({ code: code2, kind }) {
    const isNeeded = !isFixedSetting({ code: code2, kind });
    const plan = { ...NO_CHANGE, isNeeded };
    if (code2.word(0) === "SET" || code2.word(0) === "UNSET") this.account.session.set(code2);
    if (code2.word(0) !== "USE") return plan;
    const selection = this.account.session.readUse(code2);
    if (selection === void 0) return plan;
    const failure = this.findMissing(selection);
    this.account.session.select(selection);
    if (failure === "pending") return { ...plan, isPending: true };
    return failure === void 0 ? plan : { ...plan, isNeeded: true, failure };
  }
  findMissing({ kind, name }) {
    const objectKind = findKind(kind);
    const fullName = name && this.account.session.qualify(name, kind === "SCHEMA" ? 2 : 1);
    if (objectKind === void 0 || fullName === void 0) return void 0;
    if (fullName === "pending") return "pending";
    if (kind === "SCHEMA" || kind === "DATABASE") {
      const liveName = this.account.objects.findLiveName(kind, fullName);
      if (this.isFirstPass || liveName !== void 0 && this.account.live.hasAnswers(kind, liveName)) return void 0;
    }
    const { state } = this.account.objects.find(objectKind, fullName);
    if (state === "pending") return "pending";
    return state === "missing" ? describeMissing(kind, fullName) : void 0;
  }
  /** The statement with the values of its session variables. */
  substitute(part) {
    const { code: code2, kind } = part;
    if (/^(session|query|dml|run|transaction)$/.test(kind.type) || code2.find("$") < 0) return part;
    const { sql, state } = substituteSessionVariables(code2, this.account.session);
    if (state === "pending") return "pending";
    const [substituted] = state === "known" ? readParts(sql) : [];
    return substituted ?? part;
  }
};

// actions/setup-snowflake/src/account/account-assignments.ts
var TAG_DOMAINS = /^(ACCOUNT|ALERT|COMPUTE POOL|DATABASE|DATABASE ROLE|INTEGRATION|NETWORK POLICY|ROLE|SCHEMA|SHARE|STAGE|STREAM|TABLE|TASK|USER|WAREHOUSE)$/;
var POLICY_DOMAINS = /^(ACCOUNT|USER)$/;
function listDirectAssignments(reader, kind, name, requested) {
  const queries = new Set(requested.map((assignment) => createQuery(kind, name, assignment)));
  const lists = [...queries].map(
    (query) => query === void 0 ? query : readRows2(reader.read(query), (rows) => rows.flatMap(readRow2), { isComplete: true })
  );
  if (lists.includes("pending")) return "pending";
  return lists.every((list) => Array.isArray(list)) ? lists.flat() : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listDirectAssignments, "listDirectAssignments");
function createQuery(kind, name, { type, column, name: assigned }) {
  const isTable = kind.family === "TABLE";
  const inDatabase = kind.scope !== "account" || kind.type === "DATABASE";
  const database = inDatabase ? name[0] : assigned.length === 3 ? assigned[0] : void 0;
  const text3 = formatString(formatObjectName(name));
  const call = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((parameters) => database && `select * from table(${formatObjectName([database])}.information_schema.${parameters})`, "call");
  if (type === "TAG") {
    if (column !== void 0) return call(`tag_references_all_columns(${text3}, 'TABLE')`);
    const domain2 = isTable ? "TABLE" : kind.family === "INTEGRATION" ? "INTEGRATION" : kind.type;
    return TAG_DOMAINS.test(domain2) ? call(`tag_references(${text3}, '${domain2}')`) : void 0;
  }
  const domain = isTable ? kind.type.endsWith("VIEW") ? "VIEW" : "TABLE" : kind.type;
  if (!isTable && !POLICY_DOMAINS.test(domain)) return void 0;
  return call(`policy_references(ref_entity_name => ${text3}, ref_entity_domain => '${domain}')`);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(createQuery, "createQuery");
function readRow2(row) {
  const read = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((prefix) => [`${prefix}_database`, `${prefix}_schema`, `${prefix}_name`].map((column2) => getField(row, column2)), "read");
  if (getField(row, "policy_kind") !== "") {
    const [, schema2 = "", policy = ""] = read("policy");
    const column2 = getField(row, "ref_column_name") || void 0;
    const columns = parseLiveList(getField(row, "ref_arg_column_names"));
    const type = getField(row, "policy_kind").replaceAll("_", " ");
    const value = column2 === void 0 && columns.length > 0 ? columns.join(", ") : void 0;
    return [{ type, column: column2, name: [getField(row, "policy_db"), schema2, policy], value }];
  }
  const [level, domain] = ["level", "domain"].map((column2) => getField(row, column2).toUpperCase());
  if (level !== domain) return [];
  const column = domain === "COLUMN" ? getField(row, "column_name") : void 0;
  return [{ type: "TAG", column, name: read("tag"), value: getField(row, "tag_value") }];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readRow2, "readRow");

// actions/setup-snowflake/src/account/workload-identity.ts
function readWorkloadIdentity(rows) {
  const row = rows.find((candidate) => getField(candidate, "name") === "DEFAULT") ?? rows[0];
  const members = row && readJsonMembers(getField(row, "additional_info"));
  const info2 = Object.fromEntries(members ?? []);
  const { awsPartition, awsAccount, type, iamRole } = info2;
  const arn = awsAccount === void 0 ? "" : `arn:${awsPartition}:iam::${awsAccount}:${type === "IAM_USER" ? "user" : "role"}/${iamRole}`;
  const values = {
    TYPE: row === void 0 ? "" : getField(row, "type"),
    ISSUER: info2.issuer,
    SUBJECT: info2.subject,
    OIDC_AUDIENCE_LIST: info2.audienceList,
    ARN: arn
  };
  return new Map(Object.entries(values).map(([name, value]) => [`WORKLOAD_IDENTITY.${name}`, value ?? ""]));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readWorkloadIdentity, "readWorkloadIdentity");

// actions/setup-snowflake/src/account/account-objects.ts
var AccountObjects = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "AccountObjects");
  }
  reader;
  indexes = /* @__PURE__ */ new WeakMap();
  constructor(reader) {
    this.reader = reader;
  }
  find(kind, name, signature) {
    const { show } = kind;
    if (name.length === 0) return { state: "exists", object: { kind: kind.type, name, row: {} } };
    if (show === void 0 || kind.type === "USER") return this.findByDescribe(kind, name, signature);
    const list = `show ${show.plural.toLowerCase()}`;
    const container = formatContainer(kind, name);
    const listed = this.findInRows(this.reader.read(`${list}${container}`), kind, name, signature);
    if (listed.state !== "unknown" || !show.like) return listed;
    const like = formatString(name.at(-1) ?? "");
    const all = this.reader.peek(`${list}${container}`);
    return all?.state === "rows" ? this.findInRows(this.reader.read(`${list} like ${like}${container}`), kind, name, signature) : listed;
  }
  /** What DESC lists; `pending` as long as it does not answer, undefined if Snowflake refuses it. */
  describe(kind, name, signature = "") {
    const { describe } = kind;
    if (describe === void 0) return void 0;
    return readRows2(
      this.reader.read(formatDescribe(describe, name, signature)),
      (rows) => readDescribeRows(describe, rows)
    );
  }
  /** The names of all objects of a kind in a database or schema; undefined if the list is not complete. */
  listNames(kind, container, name) {
    const { show } = kind;
    if (!show?.containers.includes(container)) return void 0;
    const sql = `show ${show.plural.toLowerCase()} in ${container.toLowerCase()} ${formatObjectName(name)}`;
    const answer = this.reader.read(sql);
    if (answer.state === "missing") return [];
    const isListed = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row) => (show.matches?.(row) ?? true) && !isBuiltIn(row), "isListed");
    const readListed = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row) => {
      const schema2 = getField(row, "schema_name");
      const container2 = kind.scope === "schema" && name.length === 1 ? [...name, schema2] : name;
      return { name: [...container2, getField(row, "name")], signature: readListedSignature(row) };
    }, "readListed");
    return readRows2(answer, (rows) => rows.filter(isListed).map(readListed), { isComplete: true });
  }
  /** The columns of a table; those of all tables of a schema are one request. */
  listColumns(name) {
    const schema2 = this.reader.read(`show columns in schema ${formatObjectName(name.slice(0, 2))}`);
    if (schema2.state !== "rows" || schema2.isComplete) {
      return readRows2(schema2, (rows) => (this.index(rows, "table_name").get(name[2] ?? "") ?? []).map(readColumnRow));
    }
    const table = this.reader.read(`show columns in table ${formatObjectName(name)}`);
    return readRows2(table, (rows) => rows.map(readColumnRow), { isComplete: true });
  }
  /** The rows of SHOW PARAMETERS of an object, by name. */
  listParameters(type, name) {
    const object2 = name.length === 0 ? type.toLowerCase() : `${type.toLowerCase()} ${formatObjectName(name)}`;
    return readRows2(
      this.reader.read(`show parameters in ${object2}`),
      (rows) => new Map(rows.map((row) => [getField(row, "key").toUpperCase(), row]))
    );
  }
  /** The workload identity of a user, as properties of its own. */
  describeWorkloadIdentity(name) {
    const methods = `show user workload identity authentication methods for user ${formatObjectName(name)}`;
    return readRows2(this.reader.read(methods), readWorkloadIdentity);
  }
  /** The tags and policies of an object and its columns, of the types that are requested; undefined if one is not known. */
  listAssignments(kind, name, requested) {
    return requested.length === 0 ? void 0 : listDirectAssignments(this.reader, kind, name, requested);
  }
  /** Whether an answer about its objects shows that a database or schema exists; asks for nothing. */
  hasAnswers(type, name) {
    return this.reader.hasRows(` in ${type.toLowerCase()} ${formatObjectName(name)}`);
  }
  /** The size of the tables in a database or schema; undefined if it is not known. */
  measureContainer(type, name) {
    const answer = this.reader.read(`show tables in ${type.toLowerCase()} ${formatObjectName(name)}`);
    if (answer.state !== "rows" || !answer.isComplete) return void 0;
    const sum = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((column) => answer.rows.reduce((total, row) => total + Number(getField(row, column)), 0), "sum");
    return { tables: answer.rows.length, rows: sum("rows"), bytes: sum("bytes") };
  }
  findByDescribe(kind, name, signature) {
    if (kind.describe === void 0) return { state: "unknown" };
    const answer = this.reader.read(formatDescribe(kind.describe, name, signature));
    if (answer.state === "missing") return { state: "missing", isContainerMissing: false };
    if (answer.state !== "rows") return { state: answer.state };
    return { state: "exists", object: { kind: kind.type, name, row: {} } };
  }
  findInRows(answer, kind, name, signature) {
    if (answer.state === "missing") return { state: "missing", isContainerMissing: kind.scope !== "account" };
    if (answer.state !== "rows") return { state: answer.state };
    const rows = this.index(answer.rows, "name").get(name.at(-1) ?? "") ?? [];
    const candidates = rows.filter(
      (row2) => signature === void 0 || readListedSignature(row2) === normalizeSignature(signature)
    );
    const row = candidates.find((candidate) => kind.show?.matches?.(candidate) ?? true);
    if (row !== void 0) return { state: "exists", object: { kind: kind.type, name, row } };
    if (candidates.length > 0) return { state: "unknown" };
    const isList = answer.rows.every((candidate) => getField(candidate, "name") !== "");
    return answer.isComplete && isList ? { state: "missing", isContainerMissing: false } : { state: "unknown" };
  }
  index(rows, column) {
    let index = this.indexes.get(rows);
    if (index === void 0) {
      index = Map.groupBy(rows, (row) => getField(row, column));
      this.indexes.set(rows, index);
    }
    return index;
  }
};
var formatDescribe = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ command }, name, signature = "") => `${command.toLowerCase()} ${formatObjectName(name)}${signature}`, "formatDescribe");
function formatContainer({ scope }, name) {
  if (scope === "account") return "";
  return ` in ${scope} ${formatObjectName(name.slice(0, -1))}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(formatContainer, "formatContainer");
var isBuiltIn = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row) => getField(row, "is_builtin") === "Y" || [getField(row, "schema_name"), getField(row, "name")].includes("INFORMATION_SCHEMA"), "isBuiltIn");
var readListedSignature = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((row) => normalizeSignature(/\((.*)\) RETURN/s.exec(getField(row, "arguments"))?.[0].replace(/ RETURN$/, "") ?? ""), "readListedSignature");

// actions/setup-snowflake/src/changes/later-alterations.ts
var TOGGLED = "STATE";
var LaterAlterations = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "LaterAlterations");
  }
  previous;
  byObject = /* @__PURE__ */ new Map();
  constructor(previous) {
    this.previous = previous?.byObject ?? /* @__PURE__ */ new Map();
  }
  add(object2, index, requested) {
    this.byObject.set(object2, [...this.byObject.get(object2) ?? [], { index, requested }]);
  }
  /** The changed properties that statements before an index set to another value, with their indexes. */
  listOverrides(object2, index, { changes }) {
    const earlier = this.byObject.get(object2)?.filter((alteration) => alteration.index < index) ?? [];
    return changes.flatMap(({ property: property2 }) => {
      const last = earlier.findLast(({ requested }) => listProperties(requested).includes(property2));
      return last === void 0 || property2 === TOGGLED ? [] : [{ property: property2, index: last.index }];
    });
  }
  /** A comparison without the properties that statements after an index set. */
  ignoreLater(object2, index, comparison) {
    const later = this.previous.get(object2)?.filter((alteration) => alteration.index > index) ?? [];
    if (later.length === 0) return comparison;
    const decided = new Set(later.flatMap(({ requested }) => listProperties(requested)));
    return {
      ...comparison,
      changes: comparison.changes.filter(({ property: property2 }) => !decided.has(property2)),
      notCompared: comparison.notCompared.filter((property2) => !decided.has(property2))
    };
  }
};
var DEFINITION_PROPERTIES = ["query", "definition", "body", "AS"];
function listProperties({
  set,
  unset,
  addedColumns = [],
  droppedColumns = [],
  columnChanges = [],
  renamedColumn,
  definition,
  assignments = [],
  notRead
}) {
  const names = [
    ...[...addedColumns, ...columnChanges].map(({ name }) => name),
    ...droppedColumns,
    ...renamedColumn === void 0 ? [] : [renamedColumn.from, renamedColumn.to]
  ];
  const columns = names.map(formatColumn);
  return [
    ...set.keys(),
    ...unset,
    // ADD ALLOWED_VALUES
    ...notRead.map((clause) => clause.replace(/^(ADD|DROP|REMOVE) /, "")),
    ...definition === void 0 ? [] : DEFINITION_PROPERTIES,
    ...assignments.map(formatAssignment),
    ...columns.flatMap((column) => [
      ...[column, `comment of ${column}`, `default of ${column}`, `masking policy of ${column}`]
    ])
  ];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(listProperties, "listProperties");

// actions/setup-snowflake/src/changes/listed-grants.ts
var ListedGrants = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "ListedGrants");
  }
  live;
  findGrantedName;
  constructor(live, findGrantedName) {
    this.live = live;
    this.findGrantedName = findGrantedName;
  }
  check(privilege, withGrantOption) {
    const list = this.readList(privilege);
    if (list === void 0) return "missing";
    if (list.state !== "rows") return list.state;
    const listed = this.findListed(list, privilege);
    if (listed === void 0) return "unknown";
    const word2 = privilege.privilege === "IMPORTED PRIVILEGES" ? "USAGE" : privilege.privilege;
    if (listed.some((row) => row.privilege === word2 && (!withGrantOption || row.withGrantOption))) return "granted";
    if (this.mightBeListed(list, privilege, word2)) return "unknown";
    const isListed = privilege.grantee.kind !== "USER" || /^(ROLE|DATABASE ROLE)$/.test(privilege.kind);
    return list.isComplete && isListed ? "missing" : "unknown";
  }
  /** The privileges of the grantee on an object other than OWNERSHIP, and whether these are certainly all. */
  listPrivileges(target) {
    const list = this.readList(target);
    if (list?.state === "pending") return "pending";
    if (list?.state !== "rows") return { privileges: [], isComplete: list === void 0 };
    const rows = this.findListed(list, target);
    const privileges = (rows ?? []).map(({ privilege }) => privilege).filter((privilege) => privilege !== "OWNERSHIP");
    return { privileges, isComplete: list.isComplete && rows !== void 0 };
  }
  /** The grants on an object; undefined if SHOW GRANTS does not answer. */
  listGrantsOn(kind, name, signature) {
    const liveName = this.findGrantedName(kind, name, signature);
    return liveName === void 0 ? [] : this.live.listGrantsOn(kind, liveName, signature);
  }
  /** Whether the account has no such grantee, or none that the user can see. */
  isGranteeHidden(grantee) {
    return this.readList({ grantee, isFuture: false })?.state === "missing";
  }
  // A kind that is not in the table of kinds can be listed under another name.
  mightBeListed(list, { kind, name, isFuture }, word2) {
    const rows = isFuture ? [] : list.byName.get(name.at(-1) ?? "") ?? [];
    const isKnown = isListedKind(kind);
    return rows.some((row) => row.privilege === word2 && !(isKnown && isListedKind(row.kind)) && !isSameKind(kind, row));
  }
  /** The list of the grantee in the account; undefined if the script creates the grantee. */
  readList({ grantee, isFuture }) {
    const name = this.findGrantedName(grantee.kind, grantee.name);
    if (name === void 0) return void 0;
    return isFuture ? this.live.listFutureGrants({ ...grantee, name }) : this.live.listGrants({ ...grantee, name });
  }
  /** The rows of an object; undefined if a row could be of this or of another overload. */
  findListed(list, { kind, name, signature, isFuture }) {
    const liveName = kind === "ACCOUNT" ? [] : this.findGrantedName(isFuture ? findContainerKind(name) : kind, name, signature);
    if (liveName === void 0) return [];
    const rows = (list.byName.get(liveName.at(-1) ?? "") ?? []).filter(
      (row) => isSameName(row.name, liveName) && (isFuture ? row.kind === kind : isSameKind(kind, row))
    );
    if (signature === void 0) return rows;
    const wanted = normalizeSignature(signature);
    if (rows.some((row) => row.signature === void 0)) return void 0;
    return rows.filter((row) => row.signature === wanted);
  }
};
var isSameKind = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((kind, listed) => findFamily(kind) === listed.family && (listed.family === "TABLE" || kind === listed.kind || listed.kind === listed.family || kind === listed.family), "isSameKind");

// actions/setup-snowflake/src/changes/simulated-grants.ts
var SimulatedGrants = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "SimulatedGrants");
  }
  listed;
  step = 0;
  granted = /* @__PURE__ */ new Map();
  revoked = /* @__PURE__ */ new Map();
  /** REVOKE ALL, by object and grantee. */
  allRevoked = /* @__PURE__ */ new Map();
  /** REVOKE statements of which it is not known what they revoke, by grantee; '' is any grantee. */
  looselyRevoked = /* @__PURE__ */ new Map();
  objects = /* @__PURE__ */ new Map();
  /** What GRANT and REVOKE statements ask for, whether they are needed or not: the last one decides. */
  requests = /* @__PURE__ */ new Map();
  /** The requests of the pass before this one, which has all statements. */
  allRequests;
  constructor(listed, previous) {
    this.listed = listed;
    this.allRequests = previous?.requests ?? /* @__PURE__ */ new Map();
  }
  /** Notes that a statement grants or revokes a privilege, or all privileges ('') on an object. */
  addRequest(privilege, isGrant) {
    this.requests.set(createPrivilegeKey(privilege), { order: ++this.step, isGrant });
  }
  /** Whether the last statement of the script about a privilege grants it; undefined if there is none. */
  isGrantedAtEnd(privilege) {
    const exact = this.allRequests.get(createPrivilegeKey(privilege));
    const all = this.allRequests.get(createPrivilegeKey({ ...privilege, privilege: "" }));
    const isAllLast = all !== void 0 && all.order > (exact?.order ?? 0);
    return (isAllLast ? all : exact)?.isGrant;
  }
  /** Whether the script leaves any privilege on an object granted. */
  isAnyGrantedAtEnd(target) {
    const end = createPrivilegeKey({ ...target, privilege: "" });
    const keys = [...this.allRequests.keys()].filter((key) => key.endsWith(end));
    return keys.some((key) => this.isGrantedAtEnd({ ...target, privilege: key.slice(0, -end.length) }) === true);
  }
  /**
   * The grants on an object that replacing it removes, and that no statement of the script gives; undefined if SHOW
   * GRANTS does not answer. Grants of the script itself are not lost.
   */
  listLostGrants(kind, name, signature) {
    const grants = this.listed.listGrantsOn(kind, name, signature);
    if (grants === "pending" || grants === void 0) return grants;
    const lost = grants.filter(({ privilege, grantee }) => {
      const lost2 = { privilege, isFuture: false, kind, name, signature, grantee };
      return privilege !== "OWNERSHIP" && this.isGrantedAtEnd(lost2) !== true;
    });
    return lost.map(({ privilege, grantee }) => formatGrant(privilege, grantee));
  }
  grant(privilege, withGrantOption) {
    this.granted.set(createPrivilegeKey(privilege), { step: ++this.step, withGrantOption });
    const { kind, name, signature, grantee } = privilege;
    if (privilege.privilege === "OWNERSHIP" && !privilege.isFuture) this.setOwner(kind, name, signature, () => grantee);
  }
  setOwner(kind, name, signature, getOwner) {
    const key = createObjectKey(kind, name, signature);
    const change = this.objects.get(key);
    this.objects.set(key, { step: change?.step ?? -1, createdKind: change?.createdKind, getOwner });
  }
  revoke(privilege) {
    this.revoked.set(createPrivilegeKey(privilege), ++this.step);
  }
  revokeAll(target) {
    this.allRevoked.set(createPrivilegeKey({ ...target, privilege: "" }), ++this.step);
  }
  /** A REVOKE that could have removed any grant of the grantee, or of any grantee. */
  revokeAny(grantee) {
    this.looselyRevoked.set(grantee === void 0 ? "" : createGranteeKey(grantee), ++this.step);
  }
  /** GRANT OWNERSHIP … REVOKE CURRENT GRANTS, CREATE OR REPLACE and DROP: all grants on the object are lost. */
  resetObject(kind, name, signature, creation) {
    const key = createObjectKey(kind, name, signature);
    this.objects.set(key, {
      step: ++this.step,
      createdKind: creation?.kind,
      getOwner: creation?.getOwner ?? (() => void 0)
    });
    if (kind === "DATABASE" && creation !== void 0)
      this.resetObject("SCHEMA", [...name, "PUBLIC"], void 0, { ...creation, kind: "SCHEMA" });
  }
  setUnknown(kind, name, signature) {
    const change = { step: ++this.step, createdKind: void 0, isUnknown: true, getOwner: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => void 0, "getOwner") };
    this.objects.set(createObjectKey(kind, name, signature), change);
  }
  rename(kind, from, to) {
    const [fromKey, toKey] = [createObjectKey(kind, from), createObjectKey(kind, to)];
    const move = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((map2) => new Map([...map2].map(([key, value]) => [key.replaceAll(fromKey, toKey), value])), "move");
    this.granted = move(this.granted);
    this.revoked = move(this.revoked);
    this.allRevoked = move(this.allRevoked);
    this.looselyRevoked = move(this.looselyRevoked);
    this.objects = move(this.objects);
    this.resetObject(kind, from, void 0);
  }
  check(privilege, withGrantOption = false) {
    const { privilege: word2, kind, name, signature, grantee, isFuture } = privilege;
    const key = createPrivilegeKey(privilege);
    const granted = this.granted.get(key);
    const allRevoked = word2 === "OWNERSHIP" ? 0 : this.allRevoked.get(createPrivilegeKey({ ...privilege, privilege: "" })) ?? 0;
    const revoked = Math.max(this.revoked.get(key) ?? 0, allRevoked);
    const [ofGrantee = 0, ofAny = 0] = [createGranteeKey(grantee), ""].map((name2) => this.looselyRevoked.get(name2));
    const looselyRevoked = Math.max(ofGrantee, ofAny);
    const object2 = this.findObjectChange(isFuture ? findContainerKind(name) : kind, name, signature);
    const role = this.findObjectChange(grantee.kind, grantee.name);
    const reset = Math.max(object2?.step ?? 0, role?.step ?? 0);
    if (word2 === "OWNERSHIP" && !isFuture && object2 !== void 0) {
      const state = this.checkOwner(object2, privilege);
      if (state !== void 0) return state;
    }
    const last = Math.max(revoked, looselyRevoked, reset);
    if (granted !== void 0 && granted.step > last) {
      return !withGrantOption || granted.withGrantOption ? "granted" : "missing";
    }
    if (last === 0) return this.listed.check(privilege, withGrantOption);
    if (last === looselyRevoked) return "unknown";
    if (last === revoked) return "missing";
    if (object2?.isUnknown && last === object2.step) return "unknown";
    if (isFuture || object2?.createdKind === void 0) return "missing";
    return withGrantOption ? "missing" : this.checkFuture(privilege, object2);
  }
  /** Whether the grantee has any privilege on the object, for REVOKE ALL. */
  checkAny(target) {
    const prefix = createPrivilegeKey({ ...target, privilege: "" });
    const words = new Set(
      [...this.granted.keys()].filter((key) => key.endsWith(prefix)).map((key) => key.slice(0, -prefix.length))
    );
    const listed = this.listed.listPrivileges(target);
    if (listed === "pending") return "pending";
    for (const privilege of listed.privileges) words.add(privilege);
    for (const privilege of words) {
      const isKept2 = this.isGrantedAtEnd({ ...target, privilege }) === true;
      if (!isKept2 && this.check({ ...target, privilege }) === "granted") return "granted";
    }
    return listed.isComplete ? "missing" : "unknown";
  }
  checkOwner(change, privilege) {
    const { createdKind, step } = change;
    const owner = change.getOwner();
    const granted = this.granted.get(createPrivilegeKey(privilege));
    if (granted !== void 0 && granted.step > step && owner !== void 0) {
      return isSameGrantee(owner, privilege.grantee) ? "granted" : "missing";
    }
    if (createdKind !== void 0) {
      const future = this.checkFuture(privilege, change);
      if (future !== "missing") return future;
    }
    if (owner === void 0) return createdKind === void 0 ? void 0 : "unknown";
    return isSameGrantee(owner, privilege.grantee) ? "granted" : "missing";
  }
  /** Whether a future grant covered an object when it was created. */
  checkFuture(privilege, { step, createdKind = "" }) {
    const { name, grantee } = privilege;
    if (!/^(ROLE|DATABASE ROLE)$/.test(grantee.kind) || name.length < 2) return "missing";
    const future = { ...privilege, isFuture: true, kind: createdKind, name: name.slice(0, -1), signature: void 0 };
    const key = createPrivilegeKey(future);
    const [granted, revoked] = [this.granted.get(key)?.step, this.revoked.get(key)];
    const container = this.findObjectChange(findContainerKind(future.name), future.name);
    const role = this.findObjectChange(grantee.kind, grantee.name);
    const reset = Math.max(container?.step ?? 0, role?.step ?? 0);
    const isBefore = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((other) => other !== void 0 && other < step, "isBefore");
    if (isBefore(granted) && granted > reset && !(isBefore(revoked) && revoked > granted)) return "granted";
    if (isBefore(revoked) || reset > 0) return "missing";
    return this.listed.check(future, false);
  }
  /** The last change of an object or of its containers. */
  findObjectChange(kind, name, signature) {
    const own = this.objects.get(createObjectKey(kind, name, signature));
    const schema2 = name.length === 3 ? this.objects.get(createObjectKey("SCHEMA", name.slice(0, 2))) : void 0;
    const database = name.length > 1 ? this.objects.get(createObjectKey("DATABASE", name.slice(0, 1))) : void 0;
    const changes = [own, schema2, database].filter((change) => change !== void 0);
    const last = changes.reduce(
      (latest, change) => latest === void 0 || change.step > latest.step ? change : latest,
      void 0
    );
    if (last === own || last === void 0) return last;
    const { step, isUnknown = false } = last;
    return { step, createdKind: void 0, isUnknown, getOwner: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => void 0, "getOwner") };
  }
};

// actions/setup-snowflake/src/changes/simulated-session.ts
var CURRENT = "select current_role() as r, current_warehouse() as w, current_database() as d, current_schema() as s";
var VARIABLES = "show variables";
var UNKNOWN2 = { state: "unknown" };
var NONE = { state: "none" };
var toValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((text3) => text3 === void 0 || text3 === "" ? NONE : { state: "known", text: text3, literal: void 0 }, "toValue");
var SimulatedSession = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "SimulatedSession");
  }
  reader;
  /** Values that statements set; all others are those of the real session. */
  current = /* @__PURE__ */ new Map();
  variables = /* @__PURE__ */ new Map();
  /** Whether the real session has variables. */
  isResumed;
  constructor(reader, isResumed) {
    this.reader = reader;
    this.isResumed = isResumed;
  }
  getCurrent(kind) {
    return this.current.get(kind) ?? this.readCurrent(kind);
  }
  /** The role that is current now, read only when it is needed: of most created objects no owner is needed. */
  captureRole() {
    const value = this.current.get("ROLE");
    return () => value ?? this.readCurrent("ROLE");
  }
  /** The current database or schema, if a statement of the script selects it. */
  getSelected(kind) {
    const value = this.current.get(kind);
    return value?.state === "known" ? value.text : void 0;
  }
  getVariable(name) {
    const value = this.variables.get(name);
    if (value !== void 0 || !this.isResumed) return value ?? UNKNOWN2;
    const answer = this.reader.readScript(VARIABLES);
    if (answer.state !== "rows") return toUnknownValue(answer);
    const row = answer.rows.find((candidate) => getField(candidate, "name") === name);
    if (row === void 0) return UNKNOWN2;
    const text3 = getField(row, "value");
    const isNumber = /^(fixed|real)$/i.test(getField(row, "type"));
    return { state: "known", text: text3, literal: isNumber ? text3 : void 0 };
  }
  /** Completes a name with the current database and schema; undefined if they are not known. */
  qualify(name, partCount) {
    if (name.length >= partCount) return name;
    const container = [];
    const kinds = ["DATABASE", "SCHEMA"].slice(0, partCount - name.length);
    for (const kind of partCount === 2 ? ["DATABASE"] : kinds) {
      const value = this.getCurrent(kind);
      if (value.state === "pending") return "pending";
      if (value.state !== "known") return void 0;
      container.push(value.text);
    }
    return [...container, ...name];
  }
  select({ kind, name }) {
    const value = name === void 0 ? UNKNOWN2 : toValue(name.at(-1));
    this.current.set(kind, value);
    if (kind === "DATABASE") this.current.set("SCHEMA", name === void 0 ? UNKNOWN2 : toValue("PUBLIC"));
    if (kind !== "SCHEMA") return;
    if (name === void 0) this.current.set("DATABASE", UNKNOWN2);
    else if (name.length === 2) this.current.set("DATABASE", toValue(name[0]));
  }
  /** The current database or schema depends on an answer that is not there yet. */
  suspend(kind) {
    if (kind === "DATABASE") this.current.set("DATABASE", { state: "pending" });
    this.current.set("SCHEMA", { state: "pending" });
  }
  /** A dropped database or schema is no longer the current one. */
  deselect(kind, name) {
    const [database, schema2] = [this.current.get("DATABASE"), this.current.get("SCHEMA")];
    const isCurrent = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value, part) => value?.state === "known" && value.text === part, "isCurrent");
    if (!isCurrent(database, name[0])) return;
    if (kind === "DATABASE") this.current.set("DATABASE", NONE);
    if (kind === "DATABASE" || isCurrent(schema2, name[1])) this.current.set("SCHEMA", NONE);
  }
  /** After RENAME or SWAP of the current database or schema nothing says which one is the current one. */
  forget(kind, [database, schema2]) {
    const isOther = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((value, part) => value.state === "known" && value.text !== part, "isOther");
    if (isOther(this.getCurrent("DATABASE"), database)) return;
    if (kind === "SCHEMA" && isOther(this.getCurrent("SCHEMA"), schema2)) return;
    if (kind === "DATABASE") this.current.set("DATABASE", UNKNOWN2);
    this.current.set("SCHEMA", UNKNOWN2);
  }
  /** Reads `USE …`; undefined for USE SECONDARY ROLES. */
  readUse(code2) {
    const word2 = code2.word(1);
    if (word2 === "SECONDARY") return void 0;
    const kind = ["ROLE", "WAREHOUSE", "DATABASE", "SCHEMA"].find(
      (candidate) => candidate === word2 && code2.text(2) !== "."
    );
    const reference = readNameReference(code2, kind === void 0 ? 1 : 2);
    const name = this.resolveName(reference?.name);
    return { kind: kind ?? (name?.length === 2 ? "SCHEMA" : "DATABASE"), name };
  }
  /** A name, or the value of the variable in IDENTIFIER($v). */
  resolveName(reference) {
    if (reference === void 0 || !("variable" in reference)) return reference;
    const value = this.getVariable(reference.variable);
    return value.state === "known" ? readWholeName(value.text) : void 0;
  }
  /** Follows `SET x = …`, `SET (x, y) = (…, …)` and `UNSET x`. */
  set(code2) {
    const equals = code2.find("=");
    const names = [...code2.slice(1, equals < 0 ? code2.length : equals)].flatMap(
      ({ kind, text: text3 }) => kind === "word" ? [text3.toUpperCase()] : []
    );
    const isList = code2.text(1) === "(";
    const ranges = isList ? code2.splitAtCommas(equals + 2, code2.length - 1) : [[equals + 1, code2.length]];
    const expressions = equals < 0 ? [] : ranges.map(([from, to]) => code2.slice(from, to));
    const isMatched = expressions.length === names.length;
    const values = names.map((_, index) => {
      const expression = expressions[index];
      return expression === void 0 || !isMatched ? UNKNOWN2 : evaluateExpression(expression, this, this.reader);
    });
    for (const [index, name] of names.entries()) this.variables.set(name, values[index] ?? UNKNOWN2);
  }
  readCurrent(kind) {
    const answer = this.reader.readScript(CURRENT);
    if (answer.state !== "rows") return toUnknownValue(answer);
    return toValue(getField(answer.rows[0] ?? {}, kind.charAt(0).toLowerCase()));
  }
};

// actions/setup-snowflake/src/changes/simulated-account.ts
var SimulatedAccount = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "SimulatedAccount");
  }
  live;
  session;
  objects;
  listedGrants;
  grants;
  alterations;
  created;
  /** Whether the statements so far can write or delete rows. */
  mayWriteRows = false;
  /** `previous` is the account at the end of the pass before this one; `created` has what ran already created. */
  constructor(reader, isResumed, created, previous) {
    this.live = new AccountObjects(reader);
    this.session = new SimulatedSession(reader, isResumed);
    this.objects = new SimulatedObjects(this.live);
    const findGrantedName = this.objects.findGrantedName.bind(this.objects);
    this.listedGrants = new ListedGrants(new AccountGrants(reader), findGrantedName);
    this.grants = new SimulatedGrants(this.listedGrants, previous?.grants);
    this.alterations = new LaterAlterations(previous?.alterations);
    this.created = created.copy();
    this.createTemporaryObjects();
  }
  // The account does not list to the reader what is temporary in the session of the script.
  createTemporaryObjects() {
    for (const { kind, name, signature, index } of this.created.listTemporary()) {
      this.objects.create(kind, name, signature, { index, isTemporary: true });
    }
  }
  /** The object gets the current role as its owner; a database, schema or warehouse becomes the current one. */
  addCreated(object2, index, { keepsGrants, isTemporary }) {
    const { kind, name, signature } = object2;
    this.created.add(object2, index, { isTemporary });
    const getRole = this.session.captureRole();
    const getOwner = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => {
      const role = getRole();
      return role.state === "known" ? { kind: "ROLE", name: [role.text] } : void 0;
    }, "getOwner");
    if (keepsGrants) this.grants.setOwner(kind, name, signature || void 0, getOwner);
    else this.grants.resetObject(kind, name, signature || void 0, { kind, getOwner });
    if (kind === "DATABASE" || kind === "SCHEMA" || kind === "WAREHOUSE") this.session.select({ kind, name });
  }
};

// actions/setup-snowflake/src/changes/transaction-plan.ts
var WRITES_ROWS = /^(dml|truncate|run|unknown)$/;
var NOT_COMMITTED = "rolled back, because no statement commits the transaction";
var TransactionPlan = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "TransactionPlan");
  }
  isOpen = false;
  isAutocommit = true;
  /** The positions of DML, and of code that can contain it, that is not committed yet. */
  uncommitted = [];
  /** Adds the statement at a position of the plan. */
  add(planned, at) {
    const { kind, code: code2 } = planned[at].statement;
    const isUncommitted = this.isOpen || !this.isAutocommit;
    const autocommit = readAutocommit(kind, code2);
    if (WRITES_ROWS.test(kind.type)) {
      if (isUncommitted) this.uncommitted.push(at);
      return;
    }
    if (isDdl(kind) || autocommit !== void 0) this.end();
    this.isAutocommit = autocommit ?? this.isAutocommit;
    if (kind.type !== "transaction") return;
    if (code2.word(0) === "ROLLBACK") this.discard(planned, "rolled back");
    this.end();
    this.isOpen = kind.boundary === "begin";
  }
  /** The session ends with a transaction that is open. */
  finish(planned) {
    const warning2 = "Snowflake rolls back what it writes: no statement commits the transaction";
    for (const at of this.uncommitted) planned[at] = { ...planned[at], warning: warning2 };
    this.discard(planned, NOT_COMMITTED);
  }
  end() {
    this.isOpen = false;
    this.uncommitted = [];
  }
  discard(planned, detail) {
    for (const at of this.uncommitted) {
      const one = planned[at];
      if (/^(dml|truncate)$/.test(one.statement.kind.type)) planned[at] = { ...one, effect: { action: "none", detail } };
    }
  }
};
function markTransactions(planned, statements, from) {
  let isActive = false;
  let isAutocommit = true;
  for (const [index, { kind, code: code2 }] of statements.entries()) {
    const at = index - from;
    const autocommit = readAutocommit(kind, code2);
    if (kind.type === "transaction") {
      isActive = kind.boundary === "begin" && (at < 0 || isTransactionNeeded(planned, at));
    } else if (autocommit !== void 0) isAutocommit = autocommit;
    else if (kind.type !== "session" && (isActive || !isAutocommit)) {
      const one = planned[at];
      if (one !== void 0) planned[at] = { ...one, isNeeded: true };
      if (isDdl(kind)) isActive = false;
    }
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(markTransactions, "markTransactions");
function isTransactionNeeded(planned, start) {
  const end = planned.findIndex(({ statement: { kind } }, at) => at > start && isEnd(kind));
  return planned.slice(start + 1, end < 0 ? planned.length : end).some(({ statement, isNeeded }) => isNeeded && statement.kind.type !== "transaction" && !isFixedSetting(statement));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(isTransactionNeeded, "isTransactionNeeded");
var isEnd = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((kind) => kind.type === "transaction" && kind.boundary === "end", "isEnd");
function readAutocommit(kind, code2) {
  const at = kind.type === "session" ? code2.find("AUTOCOMMIT") : -1;
  return at < 0 ? void 0 : !/^(FALSE|OFF)$/.test(code2.word(at + 2));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readAutocommit, "readAutocommit");

// actions/setup-snowflake/src/changes/planner.ts
var Planner = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "Planner");
  }
  reader;
  options;
  /** The account at the end of the last pass. */
  lastAccount;
  constructor(reader, options = {}) {
    this.reader = reader;
    this.options = options;
  }
  /** Plans the statements from an index on; those before it have run, so that everything is read again. */
  async plan(statements, from = 0) {
    if (from > 0) this.reader.forget();
    const created = this.lastAccount?.created.copy(from) ?? CreatedObjects.none;
    this.lastAccount = void 0;
    let isKnown = false;
    for (; ; ) {
      const account = new SimulatedAccount(this.reader, from > 0, created, this.lastAccount);
      const pass = new PlanPass(account, this.lastAccount === void 0);
      const planned = pass.run(statements, from);
      this.lastAccount = account;
      const isComplete = this.reader.isComplete && !pass.isPending;
      if (isComplete && isKnown) return this.addRefusals(planned, pass.facts);
      if (pass.isPending && this.reader.isComplete)
        throw new Error("The plan waits for an answer that it did not ask for");
      isKnown = isComplete;
      await this.reader.load();
    }
  }
  addRefusals(planned, facts) {
    const { runAll = false, findRefusal: findRefusal2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => void 0, "findRefusal") } = this.options;
    return planned.map((one, at) => {
      const refusal = one.isNeeded || runAll ? findRefusal2(one.statement, facts[at] ?? {}) : void 0;
      return refusal === void 0 ? one : { ...one, refusal };
    });
  }
};
var PlanPass = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "PlanPass");
  }
  account;
  objectPlanner;
  grantPlanner;
  sessionPlanner;
  /** What the account shows about each statement. */
  facts = [];
  /** Whether an answer of the account is missing. */
  isPending = false;
  constructor(account, isFirst) {
    this.account = account;
    this.objectPlanner = new ObjectPlanner(account);
    this.grantPlanner = new GrantPlanner(account);
    this.sessionPlanner = new SessionPlanner(account, isFirst);
  }
  run(statements, from) {
    const planned = [];
    const transaction = new TransactionPlan();
    let isProvisional = false;
    for (let index = from; index < statements.length; index++) {
      const statement = statements[index];
      const currentSchema = this.getCurrentSchema();
      const plan = this.planStatement(statement, index);
      if (plan.isPending) this.isPending = true;
      const { effect, isNeeded, isUnpredictable = false, failure, risk } = plan;
      const warning2 = describeOverrides(plan.overrides, statement, statements);
      const problems = { ...failure && { failure }, ...risk && { risk }, ...warning2 && { warning: warning2 } };
      planned.push({ statement, effect, isNeeded, isProvisional, isUnpredictable, ...problems });
      this.facts.push(createFacts(plan, currentSchema));
      transaction.add(planned, planned.length - 1);
      isProvisional ||= isUnpredictable;
      this.account.mayWriteRows ||= WRITES_ROWS2.test(statement.kind.type);
      if (isUnpredictable && canMoveObjects(statement.code)) this.account.created.moveAny(index);
    }
    transaction.finish(planned);
    markTransactions(planned, statements, from);
    return planned;
  }
  // Only what is known without a request: it is for messages and for names without a schema.
  getCurrentSchema() {
    const [database, schema2] = ["DATABASE", "SCHEMA"].map((kind) => this.account.session.getSelected(kind));
    return database === void 0 ? void 0 : [database, schema2];
  }
  planStatement(statement, index) {
    const [part, ...others] = statement.parts;
    if (part === void 0 || statement.kind.type === "query") return { ...NO_CHANGE, isNeeded: true };
    return others.length === 0 ? this.planPart(part, index) : this.planChain(statement.parts, index);
  }
  planPart(original, index) {
    const part = this.sessionPlanner.substitute(original);
    if (part === "pending") return PENDING2;
    switch (part.kind.type) {
      case "session":
        return this.sessionPlanner.plan(part);
      case "transaction":
      case "query":
        return NO_CHANGE;
      case "create":
      case "alter":
      case "drop":
      case "undrop":
      case "comment":
      case "truncate":
        return this.objectPlanner.plan(part, index);
      case "grant":
      case "revoke":
        return this.grantPlanner.plan(part);
      case "dml":
        return { effect: { action: "run" }, isNeeded: true, ...this.findWrittenTable(part.code) };
      case "run":
        return { effect: { action: "run" }, isNeeded: true, isUnpredictable: !CHANGES_NO_OBJECTS.test(part.code.sql) };
      case "unknown":
        return { ...planUnknown("the statement is not known"), isUnpredictable: true };
    }
  }
  /** What the script does to the table of INSERT INTO, DELETE FROM … before the statement; asks for nothing. */
  findWrittenTable(code2) {
    const at = [code2.find("INTO"), code2.find("FROM")].filter((position) => position > 0);
    const { objects, created, session } = this.account;
    const name = session.resolveName(readNameReference(code2, Math.min(...at) + 1)?.name);
    if (name === void 0) return {};
    const selected = ["DATABASE", "SCHEMA"].slice(0, 3 - name.length).map((kind) => session.getSelected(kind));
    const fullName = [...selected, ...name];
    if (!fullName.every((part) => part !== void 0)) return {};
    if (created.isCertain(objects.findCreation("TABLE", fullName))) return { objectState: "created" };
    const liveName = objects.findLiveName("TABLE", fullName);
    return liveName === void 0 || isSameName(liveName, fullName) ? {} : { formerName: liveName };
  }
  /** A chain runs as a whole, and its parts change the simulated account one after the other. */
  planChain(parts, index) {
    const plans = parts.map((part) => this.planPart(part, index));
    if (plans.some(({ isPending }) => isPending)) return PENDING2;
    const actions = plans.map(({ effect }) => effect.action).filter((action) => action !== "none");
    return {
      effect: { action: "run", detail: actions.length > 0 ? actions.join(", ") : void 0 },
      isNeeded: true,
      isUnpredictable: plans.some(({ isUnpredictable }) => isUnpredictable),
      failure: plans.find(({ failure }) => failure !== void 0)?.failure
    };
  }
};
function describeOverrides(overrides = [], { file }, statements) {
  const earlier = Map.groupBy(overrides, ({ index }) => statements[index]);
  const texts = [...earlier].flatMap(([statement, properties]) => {
    if (statement.file === file) return [];
    const names = properties.map(({ property: property2 }) => property2).join(", ");
    const result = properties.length === 1 ? "another value, so each run changes it" : "other values, so each run changes them";
    return [`${formatLocation(statement)} sets ${names} to ${result} twice`];
  });
  return texts.length === 0 ? void 0 : texts.join("; ");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(describeOverrides, "describeOverrides");
var WRITES_ROWS2 = /^(dml|truncate|run|unknown)$/;
var CHANGES_NO_OBJECTS = /^(REMOVE|RM|EXECUTE\s+(TASK|ALERT))\b/i;
var createFacts = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(({ effect, objectState, formerName, droppedColumns, lostGrants, changes }, currentSchema) => ({
  ...{ objectName: effect.object?.name, formerName, currentSchema, objectState, loses: effect.loses },
  ...{ droppedColumns, lostGrants, changes }
}), "createFacts");

// actions/setup-snowflake/src/run-statements.ts
async function runStatements({ sessionStatements, statements }, { reader, session }, options) {
  const { mode, allowances, runAll, onFinished } = options;
  const refusals = /* @__PURE__ */ new Map();
  const planner = new Planner(new AccountReader(reader, session), {
    runAll,
    findRefusal(statement, facts) {
      const refusal = findRefusal(statement, allowances, facts);
      if (refusal === void 0) refusals.delete(statement);
      else refusals.set(statement, refusal);
      return refusal && formatReasons(refusal);
    }
  });
  const all = [...sessionStatements, ...statements];
  const first = sessionStatements.length;
  const warnings = /* @__PURE__ */ new Map();
  const plan = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(async (from) => {
    const planned = redactPlan(await planner.plan(all, from), options.redact);
    for (const { statement, warning: warning2 } of planned) if (warning2 !== void 0) warnings.set(statement, warning2);
    return planned;
  }, "plan");
  try {
    const planned = (await plan(0)).slice(first);
    options.checkPlan(planned);
    if (mode === "plan") {
      const finished2 = planned.map(({ statement, effect, refusal, failure, risk, warning: warning2 = risk }) => {
        return { statement, effect, durationMs: 0, refusal, failure, warning: warning2 };
      });
      for (const statement of finished2) onFinished(statement);
      return createPlanResult(mode, statements, finished2);
    }
    const refused = planned.flatMap(({ statement, refusal }) => refusal && refusals.get(statement) || []);
    if (refused.length > 0) throw createRefusalError(refused);
    const replan = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((index) => plan(first + index), "replan");
    const result = await applyPlan(planned, session, sessionStatements, { ...options, replan });
    const finished = result.finished.map((one) => ({ ...one, warning: warnings.get(one.statement) }));
    return { ...result, finished };
  } catch (error2) {
    const failure = describeFailure(error2, statements[0], options);
    return { ...createPlanResult(mode, statements, []), failure };
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(runStatements, "runStatements");
function redactPlan(planned, redact) {
  for (const statement of planned) {
    statement.effect = redactEffect(statement.effect, redact);
    if (statement.refusal !== void 0) statement.refusal = redact(statement.refusal);
    if (statement.failure !== void 0) statement.failure = redact(statement.failure);
    if (statement.risk !== void 0) statement.risk = redact(statement.risk);
    if (statement.warning !== void 0) statement.warning = redact(statement.warning);
  }
  return planned;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(redactPlan, "redactPlan");
var createPlanResult = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((mode, statements, finished) => ({
  ...{ mode, total: statements.length, finished, lastQuery: void 0, failure: void 0 },
  ...{ uncertain: [], notRun: [] }
}), "createPlanResult");
function describeFailure(error2, first, options) {
  const { deadline, timeoutMinutes } = options;
  if (first === void 0) return { error: error2, statement: void 0 };
  const progress = {
    ...{ resumeAt: first, isRolledBack: false, ranAhead: [], notRun: [], uncertain: [], otherFailures: [] }
  };
  if (deadline.signal?.aborted) return { error: createCancelledError([], progress), statement: void 0 };
  if (deadline.remaining() === 0) {
    return { error: createTimeoutError(timeoutMinutes, [], progress), statement: void 0 };
  }
  return { error: error2, statement: void 0 };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(describeFailure, "describeFailure");

// actions/setup-snowflake/src/sql/scripts.ts




// actions/setup-snowflake/src/sql/placeholders.ts
var OPENERS = /&(?=[A-Za-z_{])|<%|\{\{|\{%|\$\{/g;
var QUOTED_KINDS = /* @__PURE__ */ new Set(["string", "name", "body", "path"]);
var BLOCK_TAGS = "if|elif|else|endif|for|endfor|set|endset|macro|endmacro|include|import|from|block|endblock|raw|do|call";
var FOREIGN = /^(<%.*?%>|\{\{.*?\}\}|\{%.*?%\}|[&$]\{.*?\}|&\w+|..)/;
var IN_QUOTES = /* @__PURE__ */ new Map([
  ["&", /^&\{\s*[A-Za-z_][\w.]*\s*\}/],
  ["<%", /^<%\s+[A-Za-z_][\w.]*\s+%>/],
  ["{{", /^\{\{-?\s*[A-Za-z_][^{}\n]*\}\}/],
  ["{%", new RegExp(String.raw`^\{%-?\s*(${BLOCK_TAGS})\b[^{}\n]*%\}`)]
]);
var OTHER_LANGUAGES = parseWordList("JAVA JAVASCRIPT PYTHON SCALA R");
var TEMPLATE_WORDS = parseWordList("SPECIFICATION_TEMPLATE SPECIFICATION_TEMPLATE_FILE");
function* findPlaceholders(code2, style, variables) {
  if (style === "none") return;
  const reader = new PlaceholderReader(code2, style, variables);
  let [at, end] = [0, 0];
  for (const { 0: opener, index: offset } of code2.sql.matchAll(OPENERS)) {
    while (at < code2.length && code2.end(at) <= offset) at++;
    const kind = code2.kind(at);
    if (offset < end || kind === void 0 || code2.start(at) > offset) continue;
    const placeholder = reader.read(kind, opener, offset);
    if (placeholder === void 0) continue;
    yield placeholder;
    end = placeholder.end;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findPlaceholders, "findPlaceholders");
var LONGEST_PLACEHOLDER = 200;
var PlaceholderReader = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(this, "PlaceholderReader");
  }
  code;
  style;
  variables;
  otherLanguage;
  constructor(code2, style, variables) {
    this.code = code2;
    this.style = style;
    this.variables = variables;
  }
  read(kind, opener, offset) {
    const text3 = this.code.sql.slice(offset, offset + LONGEST_PLACEHOLDER);
    const isQuoted = QUOTED_KINDS.has(kind);
    const create = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((found, name) => ({ offset, end: offset + found.length, kind, name }), "create");
    const [own = "", braced, bare = ""] = (this.style === "cli" ? /^<%\s*(\w+)\s*%>/ : /^&(?:\{(\w+)\}|([A-Za-z_]\w*))/).exec(text3) ?? [];
    if (braced !== void 0) return create(own, braced);
    if (bare !== "" && !isQuoted) return create(own, bare);
    const follows = /\w/.test(this.code.sql[offset - 1] ?? "");
    if (this.variables.has(bare) && text3[own.length] !== "=" && !follows) return create(own);
    const isOutside = !isQuoted || kind === "path" && opener !== "&";
    const [foreign] = (isOutside ? FOREIGN : IN_QUOTES.get(opener))?.exec(text3) ?? [];
    if (foreign === void 0 || isQuoted && opener !== "&" && this.isText(kind)) return void 0;
    return create(foreign);
  }
  /** Whether a quoted text is no SQL: a handler in Python, a template of a service, a `$$` text that is stored. */
  isText(kind) {
    if (kind === "body" && !/^(CREATE|ALTER|EXECUTE)$/.test(this.code.word(0))) return true;
    this.otherLanguage ??= hasOtherLanguage(this.code);
    return this.otherLanguage;
  }
};
function hasOtherLanguage(code2) {
  for (let at = 0; at < code2.length; at++) {
    const word2 = code2.word(at);
    if (word2 === "LANGUAGE" && OTHER_LANGUAGES.has(code2.word(at + 1))) return true;
    if (TEMPLATE_WORDS.has(word2)) return true;
  }
  return false;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(hasOtherLanguage, "hasOtherLanguage");
function explainPlaceholder(text3, style) {
  const name = /^\W*(?:\w+\.)*([A-Za-z_]\w*)\s*(?:\|.*)?\W*$/.exec(text3)?.[1];
  if (text3.startsWith("{%") || name === void 0) return `${text3} would be sent as text; render the template first`;
  const otherStyle = text3.startsWith("<%") ? "cli" : text3.startsWith("&") ? "snowsql" : style;
  const setting = otherStyle === style ? "" : `set "placeholders: ${otherStyle}", or `;
  return `${text3} would be sent as text; ${setting}write ${style === "cli" ? `<% ${name} %>` : `&{${name}}`}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(explainPlaceholder, "explainPlaceholder");

// actions/setup-snowflake/src/sql/variables.ts
function substituteVariables(code2, { variables, placeholders }) {
  const text3 = code2.sql;
  const problems = [];
  const names = new Set(variables.keys());
  let [sql, shown, copied] = ["", "", 0];
  for (const { offset, end, kind, name } of findPlaceholders(code2, placeholders, names)) {
    const reference = text3.slice(offset, end);
    const variable = name === void 0 ? void 0 : variables.get(name);
    if (name === void 0) problems.push({ offset, message: explainPlaceholder(reference, placeholders) });
    else if (variable === void 0) problems.push({ offset, message: `Variable ${name} is not defined` });
    else if (kind === "body" && variable.value.includes("$$")) {
      problems.push({ offset, message: `The value of variable ${name} contains $$ and is used inside $$` });
    }
    const value = variable === void 0 ? reference : escapeValue(variable.value, kind);
    const before = text3.slice(copied, offset);
    sql += before + value;
    shown += before + (variable?.isSecret ? _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5 : value);
    copied = end;
  }
  return copied === 0 ? { sql: text3, shown: text3, problems } : { sql: sql + text3.slice(copied), shown: shown + text3.slice(copied), problems };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(substituteVariables, "substituteVariables");
function escapeValue(value, kind) {
  if (kind === "string") return value.replace(/\\/g, "\\\\").replace(/'/g, "''");
  return kind === "name" ? value.replace(/"/g, '""') : value;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(escapeValue, "escapeValue");
function mergeVariables({
  variables = {},
  secretVariables = {}
}) {
  const merge = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((values, isSecret) => Object.entries(values).map(([name, value]) => [name, { value, isSecret }]), "merge");
  return new Map([...merge(variables, false), ...merge(secretVariables, true)]);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(mergeVariables, "mergeVariables");

// actions/setup-snowflake/src/sql/scripts.ts
var MAX_PROBLEMS = 100;
function readScripts(patterns, options) {
  const problems = [];
  const files = /* @__PURE__ */ new Set();
  for (const pattern of patterns) {
    const matches = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.globSync)(pattern).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(path).isFile());
    if (matches.length === 0) problems.push(`scripts: No file matches ${pattern}`);
    for (const path of matches.toSorted()) files.add(relativeToWorkspace(path));
  }
  const statements = [...files].flatMap((file) => {
    const script = readScript(file, options);
    for (const { line, message } of script.problems) problems.push(`${file}:${line}: ${message}`);
    return script.statements;
  });
  if (problems.length > 0) {
    const more = problems.length > MAX_PROBLEMS ? [`and ${problems.length - MAX_PROBLEMS} more`] : [];
    throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ([...problems.slice(0, MAX_PROBLEMS), ...more].join("; "), { hint: "Nothing was run." });
  }
  if (statements.length === 0) throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`scripts: No statement in ${[...files].join(", ")}`);
  return statements;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readScripts, "readScripts");
var relativeToWorkspace = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)("", path).startsWith("..") ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)("", path), "relativeToWorkspace");
function readScript(file, options) {
  const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(file);
  const script = content.toString("utf8").replace(/^\uFEFF/, "");
  if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_9__.isUtf8)(content)) {
    const line = createLineCounter(script)(script.indexOf("\uFFFD"));
    return { statements: [], problems: [{ line, message: "The file is not in UTF-8; convert it" }] };
  }
  const { statements: texts, problems } = splitStatements(script);
  const isComplete = problems.length === 0;
  const lineAt = createLineCounter(script);
  const statements = texts.map((text3) => {
    const { line, code: code2, parts, offset: start } = text3;
    if (parts.some((part) => /^(PUT|GET)$/.test(part.word(0)))) {
      problems.push({ line, message: "PUT and GET are not supported; use an external stage" });
    }
    const { sql, shown, problems: variableProblems } = substituteVariables(code2, options);
    for (const { offset, message } of variableProblems) problems.push({ line: lineAt(start + offset), message });
    if (sql === code2.sql) return createStatement({ file, line }, text3);
    const substituted = splitStatements(sql);
    const isOneStatement = substituted.statements.length === 1 && substituted.problems.length === 0;
    if (isComplete && variableProblems.length === 0 && !isOneStatement) {
      problems.push({
        line,
        message: "The value of a variable ends the statement or opens a quote; quote the variable"
      });
    }
    return createStatement({ file, line }, substituted.statements[0] ?? text3, shown);
  });
  return { statements, problems: problems.toSorted((left, right) => left.line - right.line) };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readScript, "readScript");
function resumeFrom(statements, location) {
  if (location === void 0) return { sessionStatements: [], statements };
  const [, file = "", line = ""] = /^(.+):(\d+)$/.exec(location) ?? [];
  const inFile = statements.filter((statement) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(statement.file) === (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(file));
  const first = inFile.findLast((statement) => statement.line <= Number(line));
  if (first === void 0) {
    const locations = inFile.slice(0, 3).map(formatLocation);
    const files = [...new Set(statements.map((statement) => statement.file))];
    throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`continue-from: No statement at ${location}`, {
      hint: `Take it from the failed run${locations.length > 0 ? `; statements start at ${locations.join(", ")}, \u2026` : `; the scripts are ${files.join(", ")}`}.`
    });
  }
  const inLine = inFile.filter(({ line: start }) => start === first.line);
  if (inLine.length > 1) {
    throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`continue-from: ${formatLocation(first)} has ${inLine.length} statements`, {
      hint: "Start each statement on a line of its own, and continue from the line of the first one that did not run."
    });
  }
  const index = statements.indexOf(first);
  const begin = findOpenTransaction(statements.slice(0, index));
  if (begin !== void 0) {
    throw new _chunk_GLKK3STC_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(`continue-from: ${formatLocation(first)} is in the transaction of ${formatLocation(begin)}`, {
      hint: `It was rolled back. Set continue-from: ${formatLocation(begin)}`
    });
  }
  return {
    sessionStatements: statements.slice(0, index).flatMap(readSetting),
    statements: statements.slice(index)
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(resumeFrom, "resumeFrom");
function readSetting(statement) {
  const { kind, file, line } = statement;
  if (kind.type === "session") return [statement];
  const isCreated2 = kind.type === "create" && (kind.whenExists === "fail" || kind.whenExists === "replace");
  const sql = isCreated2 ? formatUse(kind.objectType, kind.name) : void 0;
  return sql === void 0 ? [] : splitStatements(sql).statements.map((text3) => createStatement({ file, line }, text3));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(readSetting, "readSetting");
function findOpenTransaction(statements) {
  const last = statements.findLast(({ kind }) => kind.type === "transaction" || isDdl(kind));
  return last?.kind.type === "transaction" && last.kind.boundary === "begin" ? last : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(findOpenTransaction, "findOpenTransaction");

// actions/setup-snowflake/src/run.ts
async function run({ signal, clock }) {
  const inputs = loadInputs();
  const start = clock.now();
  const deadline = Deadline.after(inputs.timeoutMinutes * 6e4, { clock, signal });
  const { secretVariables = {}, password, passphrase, privateKey, token } = inputs;
  const scripts = readScripts(inputs.scripts, { variables: mergeVariables(inputs), placeholders: inputs.placeholders });
  const { AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = process.env;
  const { statements, redact } = redactStatements(scripts, [
    ...Object.values(secretVariables),
    ...[password, passphrase, privateKey, token],
    ...[AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN]
  ]);
  try {
    await runScripts(inputs, statements, redact, { clock, start, deadline });
  } catch (error2) {
    throw redactError(error2, redact);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(run, "run");
async function runScripts(inputs, statements, redact, { clock, start, deadline }) {
  const { mode } = inputs;
  const selection = resumeFrom(statements, inputs.continueFrom);
  const expectedPlan = inputs.expectPlan === void 0 ? void 0 : readPlanFile(inputs.expectPlan);
  const reporter = new Reporter({ mode, total: selection.statements.length }, redact);
  const allowances = { destructive: inputs.allowDestructive, opaqueFiles: inputs.allowOpaque ?? [] };
  if (mode === "apply") assertAllowed(selection.statements, allowances);
  const tagStatement = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((statement) => redact(createQueryTag(inputs.queryTag, statement)), "tagStatement");
  const login = { ...inputs, queryTag: tagStatement(void 0) };
  const queryIds = [];
  const onReconnect = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => reporter.sessionLost(), "onReconnect");
  const onQuery = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((queryId) => queryIds.push(queryId), "onQuery");
  const enforced = deadline.enforce();
  const reader = await openSession(login, enforced, mode === "apply" ? { onReconnect } : { onReconnect, onQuery });
  const sessions = [reader];
  const openScriptSession = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(() => {
    const session = openSessionInBackground(login, enforced, { onReconnect, onQuery });
    sessions.push(session);
    return session;
  }, "openScriptSession");
  try {
    const result = await runStatements(
      selection,
      // The second login follows the first one, so that a rejected one is not repeated. A plan only reads.
      { reader, session: mode === "apply" ? openScriptSession() : reader },
      {
        ...inputs,
        allowances,
        deadline,
        redact,
        openSession: openScriptSession,
        createQueryTag: tagStatement,
        checkPlan(planned) {
          const plan = createPlanFile(planned, inputs, redact);
          if (expectedPlan !== void 0) assertSamePlan(expectedPlan, plan);
          if (mode === "plan") output("plan-file", writePlanFile(plan));
        },
        onStarted: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((statement) => reporter.statementStarted(statement), "onStarted"),
        onFinished: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)((finished) => reporter.statementFinished(finished), "onFinished")
      }
    );
    const { error: error2 } = result.failure ?? {};
    reporter.finish();
    if (error2 instanceof StatementFailedError) reporter.statementFailed(error2);
    reporter.annotate(result.finished);
    setOutputs(result, queryIds, redact);
    const account = inputs.host === void 0 ? inputs.account : void 0;
    await writeSummary(renderSummary(result, { account, elapsedMs: clock.now() - start }, redact));
    if (result.failure !== void 0) throw error2;
    assertApplicable(result);
    if (inputs.failOnChange) assertUnchanged(result);
  } finally {
    reporter.finish();
    await Promise.all(sessions.map((session) => session.close()));
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(runScripts, "runScripts");
function assertAllowed(statements, allowances) {
  const refusals = statements.flatMap((statement) => findRefusal(statement, allowances) ?? []);
  if (refusals.length > 0) throw createRefusalError(refusals);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(assertAllowed, "assertAllowed");
function setOutputs(result, queryIds, redact) {
  output("changed", hasChanges(result));
  output("statements", result.finished.length);
  output("plan", listEffects(result, redact));
  output("query-ids", redactData(queryIds, redact));
  if (result.failure?.statement !== void 0) output("failed-statement", formatLocation(result.failure.statement));
  const rows = listRows(result);
  if (rows !== void 0) output("rows", redactData(rows, redact));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_2__/* .__name */ .K2)(setOutputs, "setOutputs");

// actions/setup-snowflake/src/index.ts
await runAction(run);
setTimeout(() => process.exit(), 1e3).unref();

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
/******/ var __webpack_exports__ = __nccwpck_require__(3541);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
