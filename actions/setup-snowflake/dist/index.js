import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 327:
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

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 708:
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

/***/ 541:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(995);
/* harmony import */ var _chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(708);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(896);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(500);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(136);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(30);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(24);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)
;

// node_modules/tunnel/lib/tunnel.js
var require_tunnel = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/tunnel/lib/tunnel.js"(exports) {
    "use strict";
    var net = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("net");
    var tls = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("tls");
    var http = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("http");
    var https = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("https");
    var events = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("events");
    var assert = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("assert");
    var util = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("util");
    exports.httpOverHttp = httpOverHttp2;
    exports.httpsOverHttp = httpsOverHttp2;
    exports.httpOverHttps = httpOverHttps2;
    exports.httpsOverHttps = httpsOverHttps2;
    function httpOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      return agent;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(httpOverHttp2, "httpOverHttp");
    function httpsOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(httpsOverHttp2, "httpsOverHttp");
    function httpOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      return agent;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(httpOverHttps2, "httpOverHttps");
    function httpsOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(httpsOverHttps2, "httpsOverHttps");
    function TunnelingAgent(options) {
      var self = this;
      self.options = options || {};
      self.proxyOptions = self.options.proxy || {};
      self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
      self.requests = [];
      self.sockets = [];
      self.on("free", /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(function onFree(socket, host, port, localAddress) {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(TunnelingAgent, "TunnelingAgent");
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(function addRequest(req, host, port, localAddress) {
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
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(onFree, "onFree");
        function onCloseOrRemove(err) {
          self.removeSocket(socket);
          socket.removeListener("free", onFree);
          socket.removeListener("close", onCloseOrRemove);
          socket.removeListener("agentRemove", onCloseOrRemove);
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(onCloseOrRemove, "onCloseOrRemove");
      });
    }, "addRequest");
    TunnelingAgent.prototype.createSocket = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(function createSocket(options, cb) {
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
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(onResponse, "onResponse");
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(onUpgrade, "onUpgrade");
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
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(onConnect, "onConnect");
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
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(onError, "onError");
    }, "createSocket");
    TunnelingAgent.prototype.removeSocket = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(function removeSocket(socket) {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createSecureSocket, "createSecureSocket");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(toOptions, "toOptions");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(mergeOptions, "mergeOptions");
    var debug2;
    if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
      debug2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(function() {
        var args = Array.prototype.slice.call(arguments);
        if (typeof args[0] === "string") {
          args[0] = "TUNNEL: " + args[0];
        } else {
          args.unshift("TUNNEL:");
        }
        console.error.apply(console, args);
      }, "debug");
    } else {
      debug2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(function() {
      }, "debug");
    }
    exports.debug = debug2;
  }
});

// node_modules/tunnel/index.js
var require_tunnel2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/tunnel/index.js"(exports, module) {
    module.exports = require_tunnel();
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias3 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS, "isAlias");
    var isDocument = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC, "isDocument");
    var isMap4 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP, "isMap");
    var isPair2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR, "isPair");
    var isScalar4 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR, "isScalar");
    var isSeq3 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ, "isSeq");
    function isCollection2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isCollection2, "isCollection");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isNode2, "isNode");
    var hasAnchor = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => (isScalar4(node) || isCollection2(node)) && !!node.anchor, "hasAnchor");
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
var require_visit = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK2 = /* @__PURE__ */ Symbol("break visit");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(visit2, "visit");
    visit2.BREAK = BREAK2;
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
            else if (ci === BREAK2)
              return BREAK2;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK2)
            return BREAK2;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK2)
            return BREAK2;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(visit_, "visit_");
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(visitAsync, "visitAsync");
    visitAsync.BREAK = BREAK2;
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
            else if (ci === BREAK2)
              return BREAK2;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK2)
            return BREAK2;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK2)
            return BREAK2;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(visitAsync_, "visitAsync_");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(initVisitor, "initVisitor");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(callVisitor, "callVisitor");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(replaceNode, "replaceNode");
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    var escapeTagName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), "escapeTagName");
    var Directives = class _Directives {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Directives");
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
var require_anchors = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(anchorIsValid, "anchorIsValid");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(anchorNames, "anchorNames");
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findNewAnchor, "findNewAnchor");
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((source) => {
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
        setAnchors: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createNodeAnchors, "createNodeAnchors");
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(applyReviver, "applyReviver");
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(toJS, "toJS");
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "NodeBase");
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
var require_Alias = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Alias");
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
            Node: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((_key, node) => {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(getAliasCount, "getAliasCount");
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => !value || typeof value !== "function" && typeof value !== "object", "isScalarValue");
    var Scalar3 = class extends Node.NodeBase {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Scalar");
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
var require_createNode = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findTagObject, "findTagObject");
    function createNode(value, tagName, ctx) {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createNode, "createNode");
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
        onAnchor: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => {
          throw new Error("This should not happen, please report a bug.");
        }, "onAnchor"),
        schema: schema2,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(collectionFromPath, "collectionFromPath");
    var isEmptyPath = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done, "isEmptyPath");
    var Collection = class extends Node.NodeBase {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Collection");
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
var require_stringifyComment = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => str.replace(/^(?!$)(?: $)?/gm, "#"), "stringifyComment");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(indentComment, "indentComment");
    var lineComment = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment, "lineComment");
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(foldFlowLines, "foldFlowLines");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(consumeMoreIndentedLines, "consumeMoreIndentedLines");
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    }), "getFoldOptions");
    var containsDocumentMarker = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => /^(%|---|\.\.\.)/m.test(str), "containsDocumentMarker");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(lineLengthOverLimit, "lineLengthOverLimit");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(doubleQuotedString, "doubleQuotedString");
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(singleQuotedString, "singleQuotedString");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(quotedString, "quotedString");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(blockString, "blockString");
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
        const test = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), "test");
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(plainString, "plainString");
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar3.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar3.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((_type) => {
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
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyString, "stringifyString");
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createStringifyContext, "createStringifyContext");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(getTagObject, "getTagObject");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyProps, "stringifyProps");
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
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((o) => tagObj = o, "onTagObj") });
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringify, "stringify");
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyPair, "stringifyPair");
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("process");
    function debug2(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(debug2, "debug");
    function warn(logLevel, warning2) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning2);
        else
          console.warn(warning2);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(warn, "warn");
    exports.debug = debug2;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar3 = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY, "identify"),
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => Object.assign(new Scalar3.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => MERGE_KEY, "stringify")
    };
    var isMergeKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar3.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default), "isMergeKey");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(addMergeToJSMap, "addMergeToJSMap");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(mergeValue, "mergeValue");
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveAliasValue, "resolveAliasValue");
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(addPairToJSMap, "addPairToJSMap");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyKey, "stringifyKey");
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createPair, "createPair");
    var Pair = class _Pair {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Pair");
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
var require_stringifyCollection = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyCollection, "stringifyCollection");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyBlockCollection, "stringifyBlockCollection");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyFlowCollection, "stringifyFlowCollection");
    function addCommentBefore({ indent, options: { commentString } }, lines2, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines2.push(ic.trimStart());
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(addCommentBefore, "addCommentBefore");
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findPair, "findPair");
    var YAMLMap = class extends Collection.Collection {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "YAMLMap");
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
        const add = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((key, value) => {
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
var require_map = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((schema2, obj, ctx) => YAMLMap.YAMLMap.from(schema2, obj, ctx), "createNode")
    };
    exports.map = map2;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "YAMLSeq");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(asItemIndex, "asItemIndex");
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((schema2, obj, ctx) => YAMLSeq.YAMLSeq.from(schema2, obj, ctx), "createNode")
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "string", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => str, "resolve"),
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var nullTag = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value == null, "identify"),
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => new Scalar3.Scalar(null), "createNode"),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => new Scalar3.Scalar(null), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr, "stringify")
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var boolTag = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "boolean", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => new Scalar3.Scalar(str[0] === "t" || str[0] === "T"), "resolve"),
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
var require_stringifyNumber = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyNumber, "stringifyNumber");
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => parseFloat(str), "resolve"),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
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
var require_int = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "bigint" || Number.isInteger(value), "intIdentify");
    var intResolve = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix), "intResolve");
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(intStringify, "intStringify");
    var intOct = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => intIdentify(value) && value >= 0, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 8, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => intStringify(node, 8, "0o"), "stringify")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 0, 10, opt), "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => intIdentify(value) && value >= 0, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 16, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => intStringify(node, 16, "0x"), "stringify")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = [
      map2.map,
      seq.seq,
      string.string,
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
var require_schema2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var map2 = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(intIdentify, "intIdentify");
    var stringifyJSON = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ value }) => JSON.stringify(value), "stringifyJSON");
    var jsonScalars = [
      {
        identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "string", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => str, "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value == null, "identify"),
        createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => new Scalar3.Scalar(null), "createNode"),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => null, "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "boolean", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => str === "true", "resolve"),
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10), "resolve"),
        stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value), "stringify")
      },
      {
        identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => parseFloat(str), "resolve"),
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
var require_binary = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("buffer");
    var Scalar3 = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value instanceof Uint8Array, "identify"),
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
var require_pairs = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolvePairs, "resolvePairs");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createPairs, "createPairs");
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
var require_omap = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "YAMLOMap");
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
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value instanceof Map, "identify"),
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
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((schema2, iterable, ctx) => YAMLOMap.from(schema2, iterable, ctx), "createNode")
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(boolStringify, "boolStringify");
    var trueTag = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value === true, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => new Scalar3.Scalar(true), "resolve"),
      stringify: boolStringify
    };
    var falseTag = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value === false, "identify"),
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => new Scalar3.Scalar(false), "resolve"),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => parseFloat(str.replace(/_/g, "")), "resolve"),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
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
var require_int2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "bigint" || Number.isInteger(value), "intIdentify");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(intResolve, "intResolve");
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(intStringify, "intStringify");
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 2, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => intStringify(node, 2, "0b"), "stringify")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 1, 8, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => intStringify(node, 8, "0"), "stringify")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 0, 10, opt), "resolve"),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, _onError, opt) => intResolve(str, 2, 16, opt), "resolve"),
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => intStringify(node, 16, "0x"), "stringify")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "YAMLSet");
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
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value instanceof Set, "identify"),
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((schema2, iterable, ctx) => YAMLSet.from(schema2, iterable, ctx), "createNode"),
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
var require_timestamp = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((n) => asBigInt ? BigInt(n) : Number(n), "num");
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseSexagesimal, "parseSexagesimal");
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((n) => n, "num");
      if (typeof value === "bigint")
        num = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((n) => BigInt(n), "num");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifySexagesimal, "stringifySexagesimal");
    var intTime = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "bigint" || Number.isInteger(value), "identify"),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt), "resolve"),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => typeof value === "number", "identify"),
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((str) => parseSexagesimal(str, false), "resolve"),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value instanceof Date, "identify"),
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
      stringify: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? "", "stringify")
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
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
      string.string,
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
var require_tags = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
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
      ["failsafe", [map2.map, seq.seq, string.string]],
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(getTags, "getTags");
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map2 = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, "sortMapEntriesByKey");
    var Schema = class _Schema {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Schema");
      }
      constructor({ compat, customTags, merge, resolveKnownTags, schema: schema2, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema2 === "string" && schema2 || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map2.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
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
var require_stringifyDocument = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyDocument, "stringifyDocument");
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Document");
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
          const keyToStr = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((v) => typeof v === "number" || v instanceof String || v instanceof Number, "keyToStr");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(assertCollection, "assertCollection");
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "YAMLError");
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
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "YAMLParseError");
      }
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "YAMLWarning");
      }
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((src, lc) => (error2) => {
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
var require_resolve_props = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveProps, "resolveProps");
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(containsNewline, "containsNewline");
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(flowIndentCheck, "flowIndentCheck");
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(mapIncludes, "mapIncludes");
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveBlockMap, "resolveBlockMap");
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveBlockSeq, "resolveBlockSeq");
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveEnd, "resolveEnd");
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    var isBlock = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((token) => token && (token.type === "block-map" || token.type === "block-seq"), "isBlock");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveFlowCollection, "resolveFlowCollection");
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveCollection, "resolveCollection");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(composeCollection, "composeCollection");
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveBlockScalar, "resolveBlockScalar");
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
      return { mode, indent, chomp, comment, length };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseBlockScalarHeader, "parseBlockScalarHeader");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(splitLines, "splitLines");
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar3 = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((rel, code2, msg) => onError(offset + rel, code2, msg), "_onError");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveFlowScalar, "resolveFlowScalar");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(plainValue, "plainValue");
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(singleQuotedValue, "singleQuotedValue");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(unfoldLines, "unfoldLines");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(doubleQuotedValue, "doubleQuotedValue");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(foldNewline, "foldNewline");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseCharCode, "parseCharCode");
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(composeScalar, "composeScalar");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findScalarTagByName, "findScalarTagByName");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findScalarTagByTest, "findScalarTagByTest");
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(emptyScalarPosition, "emptyScalarPosition");
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(composeNode, "composeNode");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(composeEmptyNode, "composeEmptyNode");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(composeAlias, "composeAlias");
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(composeDoc, "composeDoc");
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("process");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(getErrorPos, "getErrorPos");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parsePrelude, "parsePrelude");
    var Composer = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Composer");
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
var require_cst_scalar = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((pos, code2, message) => {
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resolveAsScalar, "resolveAsScalar");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createScalarToken, "createScalarToken");
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
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
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(setScalarValue, "setScalarValue");
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
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(setBlockScalarValue, "setBlockScalarValue");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(addEndtoBlockProps, "addEndtoBlockProps");
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
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(setFlowScalarValue, "setFlowScalarValue");
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst), "stringify");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyToken, "stringifyToken");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringifyItem, "stringifyItem");
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK2 = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(visit2, "visit");
    visit2.BREAK = BREAK2;
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
            else if (ci === BREAK2)
              return BREAK2;
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(_visit, "_visit");
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((token) => !!token && "items" in token, "isCollection");
    var isScalar4 = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar"), "isScalar");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(prettyToken, "prettyToken");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(tokenType, "tokenType");
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
var require_lexer = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isEmpty, "isEmpty");
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((ch) => !ch || invalidAnchorChars.has(ch), "isNotAnchorChar");
    var Lexer = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Lexer");
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
var require_line_counter = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter3 = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "LineCounter");
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
var require_parser = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__require */ .ki)("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(includesToken, "includesToken");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findNonEmptyIndex, "findNonEmptyIndex");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isFlowToken, "isFlowToken");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(getPrevProps, "getPrevProps");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(getFirstKeyStartProps, "getFirstKeyStartProps");
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(arrayPushArray, "arrayPushArray");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(fixFlowSeqItems, "fixFlowSeqItems");
    var Parser = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Parser");
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
              const fs3 = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start, key: fs3, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs3);
              } else {
                Object.assign(it, { key: fs3, sep: [] });
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
              const fs3 = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs3, sep: [] });
              else if (it.sep)
                this.stack.push(fs3);
              else
                Object.assign(it, { key: fs3, sep: [] });
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
var require_public_api = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseOptions, "parseOptions");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseAllDocuments, "parseAllDocuments");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseDocument2, "parseDocument");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parse, "parse");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(stringify, "stringify");
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(toCommandValue, "toCommandValue");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(toCommandProperties, "toCommandProperties");

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_2__.EOL);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(issueCommand, "issueCommand");
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(issue, "issue");
var CMD_STRING = "::";
var Command = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Command");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(escapeData, "escapeData");
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(escapeProperty, "escapeProperty");

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs__WEBPACK_IMPORTED_MODULE_4__.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs__WEBPACK_IMPORTED_MODULE_4__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
    encoding: "utf8"
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(issueFileCommand, "issueFileCommand");
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(prepareKeyValueMessage, "prepareKeyValueMessage");

// node_modules/@actions/core/lib/core.js


// node_modules/@actions/http-client/lib/index.js
var tunnel = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__toESM */ .f1)(require_tunnel2(), 1);
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

// node_modules/@actions/core/lib/summary.js


var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(adopt, "adopt");
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(fulfilled, "fulfilled");
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(rejected, "rejected");
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(step, "step");
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_4__.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Summary");
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
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_4__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_4__.constants.W_OK);
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
    return __awaiter(this, void 0, void 0, function* () {
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
    return __awaiter(this, void 0, void 0, function* () {
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
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(os__WEBPACK_IMPORTED_MODULE_2__.EOL);
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
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
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
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
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
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js


// node_modules/@actions/io/lib/io-util.js

var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_4__.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os__WEBPACK_IMPORTED_MODULE_2__.platform();
var arch = os__WEBPACK_IMPORTED_MODULE_2__.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(adopt, "adopt");
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(fulfilled, "fulfilled");
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(rejected, "rejected");
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(step, "step");
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret2) {
  issueCommand("add-mask", {}, secret2);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(setSecret, "setSecret");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(getInput, "getInput");
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_2__.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(setOutput, "setOutput");
function debug(message) {
  issueCommand("debug", {}, message);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(debug, "debug");
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(error, "error");
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(warning, "warning");
function info(message) {
  process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_2__.EOL);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(info, "info");
function startGroup(name) {
  issue("group", name);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(startGroup, "startGroup");
function endGroup() {
  issue("endgroup");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(endGroup, "endGroup");
function group(name, fn) {
  return __awaiter2(this, void 0, void 0, function* () {
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(group, "group");

// actions/shared/deadline.ts


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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(formatDuration, "formatDuration");

// actions/shared/errors.ts
var ActionError = class extends Error {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "ActionError");
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
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "DeadlineError");
  }
  name = "DeadlineError";
};
var CancelledError = class extends ActionError {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "CancelledError");
  }
  name = "CancelledError";
};
var messageOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((error2) => error2 instanceof Error ? error2.message : String(error2), "messageOf");

// actions/shared/deadline.ts
var systemClock = {
  now: Date.now,
  random: Math.random,
  async sleep(ms, signal) {
    try {
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(ms, void 0, signal === void 0 ? {} : { signal });
    } catch (error2) {
      throw signal?.aborted ? signal.reason : error2;
    }
  }
};
var LONGEST_TIMER_MS = 2 ** 31 - 1;
var Deadline = class _Deadline {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Deadline");
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
    const error2 = new DeadlineError(`Not done after ${formatDuration(this.at - this.start)}`);
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
  if (signal?.aborted) throw signal.reason instanceof Error ? signal.reason : new CancelledError("Cancelled");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(throwIfCancelled, "throwIfCancelled");

// actions/shared/remote-text.ts
var ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
var BREAK = /(?<!\s)\s*\n\s*/g;
var plain = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => text2.replace(ANSI, "").replace(/\r\n?/g, "\n").replace(/[\u2028\u2029]/g, "\n").replace(CONTROL, ""), "plain");
var forLog = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => plain(text2).replace(/^([^\S\n]*):(?=:)/gm, "$1: ").replace(/##(?=\[)/g, "# #"), "forLog");
var forMarkdown = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => plain(text2).replace(/[\\`*_{}[\]()#+!|~@$]/g, (character) => `\\${character}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(BREAK, "<br>"), "forMarkdown");
var forHtml = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => plain(text2).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(BREAK, " "), "forHtml");
var code = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => `<code>${forHtml(text2).replace(/[|`*_\\[\]@$~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`, "code");

// actions/shared/run-action.ts
var CANCEL_GRACE_MS = 4500;
async function runAction(run2, { clock = systemClock, exit = process.exit } = {}) {
  const controller = new AbortController();
  const cancel = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((signal) => {
    controller.abort(new CancelledError(`Cancelled (${signal})`));
    setTimeout(() => exit(1), CANCEL_GRACE_MS).unref();
  }, "cancel");
  process.on("SIGINT", cancel);
  process.on("SIGTERM", cancel);
  try {
    await run2({ signal: controller.signal, clock });
  } catch (error2) {
    if (error2 instanceof Error) debug(forLog(error2.stack ?? error2.message));
    const { file, line: startLine } = error2 instanceof ActionError && error2.location || {};
    error(formatError(error2), file === void 0 || startLine === void 0 ? {} : { file, startLine });
    process.exitCode = ExitCode.Failure;
  } finally {
    process.off("SIGINT", cancel);
    process.off("SIGTERM", cancel);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(runAction, "runAction");
function formatError(error2) {
  if (!(error2 instanceof ActionError)) return `Unexpected failure: ${forLog(messageOf(error2))}`;
  const cause = error2.cause === void 0 ? void 0 : `Cause: ${messageOf(error2.cause)}`;
  return forLog([error2.message, cause, error2.hint].filter((line) => line !== void 0).join("\n"));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(formatError, "formatError");

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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(renderSection, "renderSection");
var renderHeading = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((title) => `#### ${title}`, "renderHeading");
function renderProblem(text2) {
  const [first = "", ...rest] = text2.split("\n").filter((line) => line.trim() !== "");
  return [`> <b>${forMarkdown(first)}</b>`, ...rest.map(forMarkdown)].join("<br>");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(renderProblem, "renderProblem");
var countOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`, "countOf");
function renderTable(headers, rows, { keepEmptyColumns = false } = {}) {
  const isShown = headers.map((_, column) => keepEmptyColumns || rows.some((row) => (row[column] ?? "") !== ""));
  const line = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((cells) => `| ${cells.filter((_, column) => isShown[column]).join(" | ")} |`, "line");
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(renderTable, "renderTable");
var renderDetails = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((title, body) => `<details><summary>${forHtml(title)}</summary>

${body}

</details>`, "renderDetails");
async function writeSummary(markdown) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const body = Buffer.byteLength(markdown) <= LARGEST_BYTES ? markdown : cutMarkdown(markdown);
  try {
    await summary.addRaw(body, true).write();
  } catch (error2) {
    summary.emptyBuffer();
    warning(`The job summary was not written: ${messageOf(error2)}`);
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(writeSummary, "writeSummary");
function cutMarkdown(markdown) {
  const start = Buffer.from(markdown).subarray(0, LARGEST_BYTES).toString();
  const end = start.lastIndexOf("\n");
  const kept = end > 0 ? start.slice(0, end) : start.slice(0, -1).replace(/&#?\w*$/, "");
  return `${[kept, ...closeBlocks(kept)].join("\n")}

_Cut: a step's summary can hold 1 MiB. The log has the rest._
`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(cutMarkdown, "cutMarkdown");
function closeBlocks(markdown) {
  const isFenceOpen = (markdown.match(/^```/gm) ?? []).length % 2 === 1;
  const open2 = (markdown.match(/<details>/g) ?? []).length - (markdown.match(/<\/details>/g) ?? []).length;
  return [...isFenceOpen ? ["```"] : [], ...Array(open2).fill("\n</details>")];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(closeBlocks, "closeBlocks");

// actions/shared/redact.ts
var MASK = "***";
var SHORTEST_LINE = 6;
var SHORTEST_VALUE = 4;
function mask(value) {
  if (value.trim() === "") return value;
  setSecret(value);
  for (const line of secretLines(value)) setSecret(line);
  return value;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(mask, "mask");
function createRedactor(values, { shortValues = "quoted" } = {}) {
  const all = [...new Set(values)].filter((value) => value.trim() !== "");
  const forms = [...new Set(all.flatMap(listForms))].filter(isLongEnough);
  const byStart = Map.groupBy(forms.toSorted(longestFirst), (form) => form.slice(0, SHORTEST_VALUE));
  const short = shortValues === "keep" ? [] : all.filter((value) => !isLongEnough(value));
  const shortPatterns = short.map(
    (value) => new RegExp(`(["'\`]|[=:] ?)${value.replace(/\W/g, "\\$&")}(?=\\1|[\\s,;)}]|$)`, "g")
  );
  return (text2) => {
    if (short.includes(text2)) return MASK;
    const redacted = byStart.size === 0 ? text2 : replaceForms(text2, byStart);
    return shortPatterns.reduce((rest, pattern) => rest.replace(pattern, `$1${MASK}`), redacted);
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createRedactor, "createRedactor");
var isLongEnough = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value.trim().length >= SHORTEST_VALUE, "isLongEnough");
var longestFirst = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((one, other) => other.length - one.length, "longestFirst");
function replaceForms(text2, byStart) {
  let [redacted, end] = ["", 0];
  for (let at = 0; at < text2.length; at++) {
    const form = byStart.get(text2.slice(at, at + SHORTEST_VALUE))?.find((form2) => text2.startsWith(form2, at));
    if (at >= end) redacted += form === void 0 ? text2[at] : MASK;
    if (form !== void 0) end = Math.max(end, at + form.length);
  }
  return redacted;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(replaceForms, "replaceForms");
var listForms = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => [
  value,
  value.trim(),
  value.replace(/\\/g, "\\\\").replace(/'/g, "''"),
  JSON.stringify(value).slice(1, -1),
  encodeURIComponent(value.toWellFormed()),
  Buffer.from(value).toString("base64"),
  value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;"),
  value.replace(/\s*\n\s*/g, " "),
  value.replace(/\s+/g, " "),
  ...secretLines(value)
], "listForms");
function secretLines(value) {
  const lines2 = value.split(/\r?\n/).map((line) => line.trim());
  return lines2.length === 1 ? [] : lines2.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith("-----"));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(secretLines, "secretLines");

// actions/shared/yaml-data.ts
var import_yaml2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__toESM */ .f1)(require_dist(), 1);

// actions/shared/yaml-document.ts
var import_yaml = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__toESM */ .f1)(require_dist(), 1);
function parseYaml(raw, schema2, lineCounter) {
  const uniqueKeys = schema2 === "core";
  return (0, import_yaml.parseDocument)(raw, { schema: schema2, lineCounter, uniqueKeys, logLevel: "error", prettyErrors: false });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseYaml, "parseYaml");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findSyntaxProblems, "findSyntaxProblems");
var nameOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((key, raw, lines2) => isText(key) && !/[=\n]/.test(key.value + sourceOf(key, raw)) && key.value.length <= LONGEST_NAME ? key.value : lineOf(key, lines2), "nameOf");
var LONGEST_NAME = 1011;
var lineOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node, lines2) => `line ${lines2.linePos(startOf(node)).line}`, "lineOf");
var startOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => ((0, import_yaml.isScalar)(node) || (0, import_yaml.isCollection)(node)) && node.range?.[0] || 0, "startOf");
var joinNames = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((names) => [...new Set(names)].join(", "), "joinNames");
var isText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => (0, import_yaml.isScalar)(node) && typeof node.value === "string", "isText");
var isPlain = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node) => (0, import_yaml.isScalar)(node) && node.type === import_yaml.Scalar.PLAIN, "isPlain");
var MARKED = "YAML reads !, &, *, | or > at the start of a value as syntax; quote the value";
function isMarked(node, raw) {
  if ((0, import_yaml.isAlias)(node)) return true;
  if (!(0, import_yaml.isScalar)(node) && !(0, import_yaml.isCollection)(node)) return false;
  return node.tag !== void 0 || node.anchor !== void 0 || isHeader(node, raw);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isMarked, "isMarked");
var isHeader = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((node, raw) => (0, import_yaml.isScalar)(node) && (node.type === import_yaml.Scalar.BLOCK_LITERAL || node.type === import_yaml.Scalar.BLOCK_FOLDED) && /^[^\n]*\n?$/.test(sourceOf(node, raw)), "isHeader");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findOmission, "findOmission");
var sourceOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ range }, raw) => raw.slice(range?.[0], range?.[1]), "sourceOf");
var OMITTED = {
  comment: 'YAML cuts the value at "#", a comment; quote the value',
  "line break": "YAML joins the lines of a value that is not quoted; quote the value, or use a block (|)",
  brackets: 'YAML reads [ ] as a list; quote the value, or write a list as lines of "- item"'
};
function formatOmissionProblems(omissions) {
  const kinds = Map.groupBy(omissions, ([, omission]) => omission);
  return [...kinds].map(([omission, some]) => `${joinNames(some.map(([name]) => name))}: ${OMITTED[omission]}`);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(formatOmissionProblems, "formatOmissionProblems");
function formatCommentWarnings(omissions) {
  const names = [...omissions].flatMap(([name, omission]) => omission === "comment" ? [name] : []);
  const advice = 'what follows "#" is a comment; if it belongs to the value, quote the value';
  return names.length > 0 ? [`${joinNames(names)}: ${advice}`] : [];
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(formatCommentWarnings, "formatCommentWarnings");

// actions/shared/yaml-map.ts
var import_yaml3 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__toESM */ .f1)(require_dist(), 1);
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
    const name = nameOf(key, raw, lines2);
    const items = lists && (0, import_yaml3.isSeq)(value) ? value.items : [value];
    if ([key, value, ...items].some((node) => isMarked(node, raw))) marked.push(name);
    else if (value === null) {
      const previous = entries?.[index - 1];
      rejected.endedAtComma.push(previous === void 0 ? lineOf(key, lines2) : nameOf(previous.key, raw, lines2));
    } else if (!isText(key) || key.value.includes("\n")) rejected.names.push(name);
    else if (!items.every(isText)) rejected.nested.push(name);
    else if (texts.has(key.value)) rejected.duplicates.push(name);
    else {
      texts.set(key.value, items.map((item) => item.value).join(","));
      const omission = findOmission(value, raw);
      if (omission !== void 0) omissions.set(name, omission);
    }
  }
  const report = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((names, what) => names.length > 0 ? [`${joinNames(names)}: ${what}`] : [], "report");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readTextMap, "readTextMap");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findSection, "findSection");
function listEntries(contents, { fields, keptField, assignments }) {
  if ((0, import_yaml3.isMap)(contents)) return { entries: contents.items };
  if (!(0, import_yaml3.isSeq)(contents)) return void 0;
  if (assignments && contents.items.length > 0 && contents.items.every(isText)) return splitAssignments(contents.items);
  if (fields === void 0) return void 0;
  const kept = [];
  const entries = contents.items.map((item) => {
    const pairs = (0, import_yaml3.isMap)(item) && item.tag === void 0 && item.anchor === void 0 ? item.items : [];
    const find = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((field) => {
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(listEntries, "listEntries");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(splitAssignments, "splitAssignments");

// actions/shared/inputs.ts
function required(name, parse) {
  return { name, parse: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((raw, more) => raw === "" ? invalid("is required") : parse(raw, more), "parse") };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(required, "required");
function optional(name, parse) {
  return { name, parse: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((raw, more) => raw === "" ? void 0 : parse(raw, more), "parse") };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(optional, "optional");
var text = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((raw) => raw, "text");
var secret = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((raw) => mask(raw), "secret");
var matching = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((pattern, what) => (raw) => pattern.test(raw) ? raw : invalid(`must be ${what}, not "${raw}"`), "matching");
var integer = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((min, max) => (raw) => {
  const value = Number(raw);
  return /^[+-]?\d+$/.test(raw) && value >= min && value <= max ? value : invalid(`must be a whole number from ${min} to ${max}, not "${raw}"`);
}, "integer");
var boolean = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((raw) => {
  if (/^(true|True|TRUE)$/.test(raw)) return true;
  if (/^(false|False|FALSE)$/.test(raw)) return false;
  return invalid(`must be true or false, not "${raw}"`);
}, "boolean");
var oneOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((...choices) => (raw) => choices.find((choice) => choice === raw) ?? invalid(`must be one of ${choices.join(", ")}, not "${raw}"`), "oneOf");
var lines = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((raw) => raw.split("\n").map((line) => line.trim()).filter((line) => line !== ""), "lines");
var map = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((raw, more) => {
  const { texts, omissions } = rejectProblems(readTextMap(more?.whole ?? raw));
  for (const message of formatCommentWarnings(omissions)) more?.warn(message);
  return texts;
}, "map");
var secretMap = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((raw, more) => {
  mask(raw);
  const read = readTextMap(more?.whole ?? raw);
  for (const value of Object.values(read.texts)) mask(value);
  return rejectProblems({ ...read, problems: [...read.problems, ...formatOmissionProblems(read.omissions)] }).texts;
}, "secretMap");
var rejectProblems = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((read) => read.problems.length > 0 ? invalid(...read.problems) : read, "rejectProblems");
function readInputs(schema2, { read = wholeInput, rules = [], warn = warning } = {}) {
  const problems = [];
  const values = {};
  for (const [key, { name, parse }] of Object.entries(schema2)) {
    try {
      const whole = read(name);
      values[key] = parse(whole.trim(), { whole, warn: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((message) => warn(`${name} ${message}`), "warn") });
    } catch (error2) {
      if (!(error2 instanceof InvalidInput)) throw error2;
      problems.push(...error2.problems.map((problem) => `${name} ${problem}`));
    }
  }
  for (const rule of rules) problems.push(...rule(values));
  if (problems.length > 0) {
    throw new ActionError(problems.join("; "), { hint: `Check the step's "with:" block.` });
  }
  return values;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readInputs, "readInputs");
var wholeInput = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((name) => getInput(name, { trimWhitespace: false }), "wholeInput");
var InvalidInput = class extends Error {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "InvalidInput");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(invalid, "invalid");

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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findKeyProblem, "findKeyProblem");
var exportPlainKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((pem, passphrase) => parsePrivateKey(pem, passphrase).export({ type: "pkcs8", format: "pem" }).toString(), "exportPlainKey");
var fingerprintPrivateKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((pem, passphrase) => hashKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createPublicKey)(parsePrivateKey(pem, passphrase)).export({ type: "spki", format: "der" })), "fingerprintPrivateKey");
var fingerprintPublicKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((body) => hashKey(Buffer.from(body.replace(/-----[^-]+-----|\s/g, ""), "base64")), "fingerprintPublicKey");
var hashKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((der) => `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(der).digest("base64")}`, "hashKey");
function parsePrivateKey(pem, passphrase) {
  const text2 = pem.replace(/\\n/g, "\n").replace(/(-----BEGIN [^-]+-----)\s*([\s\S]+?)\s*(-----END [^-]+-----)/, "$1\n$2\n$3\n");
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createPrivateKey)({ key: text2, ...passphrase === void 0 ? {} : { passphrase } });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parsePrivateKey, "parsePrivateKey");

// actions/setup-snowflake/src/inputs.ts
var HOST = /^(http:\/\/(localhost|127\.0\.0\.1):\d{1,5}|[\w.-]+(:\d{1,5})?)$/;
var schema = {
  account: required("account", matching(/^[\w.-]+$/, "an account identifier such as myorg-myaccount")),
  host: optional("host", matching(HOST, "a host name, with :port if it is not 443")),
  user: required("user", text),
  role: optional("role", text),
  warehouse: optional("warehouse", text),
  database: optional("database", text),
  schema: optional("schema", text),
  authenticator: required("authenticator", oneOf("key-pair", "password")),
  privateKey: optional("private-key", secret),
  passphrase: optional("private-key-passphrase", secret),
  password: optional("password", secret),
  scripts: required("scripts", lines),
  variables: optional("variables", map),
  secretVariables: optional("secret-variables", secretMap),
  mode: required("mode", oneOf("apply", "plan")),
  allowDestructive: required("allow-destructive", boolean),
  continueFrom: optional("continue-from", matching(/^.+:\d+$/, "file:line")),
  // QUERY_TAG, "Parameters" page of Snowflake.
  queryTag: optional("query-tag", matching(/^[\s\S]{1,2000}$/, "at most 2000 characters")),
  timeoutMinutes: required("timeout-minutes", integer(1, 720))
};
var credentialRule = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(function* ({ authenticator, privateKey, passphrase, password }) {
  if (authenticator === "password" && password === void 0) yield "password is required with authenticator password";
  if (authenticator !== "key-pair") return;
  if (privateKey === void 0) yield "private-key is required with authenticator key-pair";
  else {
    const problem = findKeyProblem(privateKey, passphrase);
    if (problem !== void 0) yield problem;
  }
}, "credentialRule");
var variableRule = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(function* ({ variables = {}, secretVariables = {} }) {
  for (const name of Object.keys({ ...variables, ...secretVariables })) {
    const label = name in secretVariables ? "a secret variable" : name;
    if (!/^\w+$/.test(name)) yield `variables: ${label} is not a name of letters, digits and _`;
    if (name in variables && name in secretVariables) yield `variables and secret-variables both have ${name}`;
  }
}, "variableRule");
var loadInputs = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => readInputs(schema, { rules: [credentialRule, variableRule] }), "loadInputs");

// actions/shared/outputs.ts
var LARGEST_OUTPUT = 12e4;
function outputsOf(...names) {
  const cut = /* @__PURE__ */ new Set();
  const set = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((name, value) => {
    const fits = typeof value !== "object" || sizeOf(value) <= LARGEST_OUTPUT;
    setOutput(name, fits ? value : takeFirstEntries(value, LARGEST_OUTPUT));
    if (fits || cut.has(name)) return;
    warning(`The output ${name} is larger than ${LARGEST_OUTPUT / 1e3} kB and was cut to its first entries`);
    cut.add(name);
  }, "set");
  return Object.assign(set, { names });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(outputsOf, "outputsOf");
var sizeOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => Buffer.byteLength(JSON.stringify(value) ?? ""), "sizeOf");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(takeFirstEntries, "takeFirstEntries");

// actions/setup-snowflake/src/outputs.ts
var output = outputsOf("changed", "statements", "plan", "failed-statement", "query-ids", "rows");

// actions/shared/log.ts
function createLog(redact = (text2) => text2) {
  const safe = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => forLog(redact(plain(redact(text2)))), "safe");
  return {
    info: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => info(safe(text2)), "info"),
    warning: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => warning(safe(text2)), "warning"),
    group(title, lines2) {
      startGroup(safe(title));
      for (const line of lines2) info(safe(line));
      endGroup();
    },
    groupDuring: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((title, work) => group(safe(title), work), "groupDuring")
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createLog, "createLog");

// actions/setup-snowflake/src/changes/effect.ts
var PAST_TENSE = {
  create: "created",
  change: "changed",
  replace: "replaced",
  drop: "dropped",
  grant: "granted",
  revoke: "revoked",
  run: "ran",
  same: "unchanged",
  none: ""
};
var SAME = { action: "same" };
var isChange = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ action }) => action !== "same" && action !== "none", "isChange");
function formatEffect({ action, detail }, mode) {
  const word = mode === "apply" || !isChange({ action }) ? PAST_TENSE[action] : action;
  return detail === void 0 ? word : `${word} (${detail})`.trim();
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(formatEffect, "formatEffect");

// actions/setup-snowflake/src/sql/scripting-block.ts
var CONTROL_STRUCTURES = /* @__PURE__ */ new Set(["IF", "LOOP", "FOR", "WHILE", "REPEAT"]);
var TRANSACTION_WORDS = /* @__PURE__ */ new Set([void 0, ";", "TRANSACTION", "WORK", "NAME"]);
var BODY_WORDS = /* @__PURE__ */ new Set(["AS", "THEN"]);
var ScriptingBlock = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "ScriptingBlock");
  }
  firstWord;
  previousWord;
  isDeclaring = false;
  openings = [];
  /** Whether a semicolon at this point belongs to the block. */
  get isOpen() {
    return this.isDeclaring || this.openings.length > 0;
  }
  /** Adds the next code token; `next` and `second` are the two after it. */
  add(token, next, second) {
    const word = token.kind === "word" ? token.text.toUpperCase() : token.text;
    const nextWord = second?.text === ":" ? ":=" : next?.text.toUpperCase();
    if (token.kind === "word" && this.previousWord !== "." && nextWord !== ".") this.trackWord(word, nextWord);
    this.firstWord ??= word;
    this.previousWord = word;
  }
  trackWord(word, nextWord) {
    const hasBody = this.firstWord === "CREATE" || this.firstWord === "ALTER";
    const startsBody = this.firstWord === void 0 || hasBody && BODY_WORDS.has(this.previousWord ?? "");
    if (word === "DECLARE" && (startsBody || this.openings.length > 0)) this.isDeclaring = true;
    else if (word === "BEGIN" && (startsBody || this.isOpen) && !TRANSACTION_WORDS.has(nextWord)) {
      this.isDeclaring = false;
      this.openings.push("BEGIN");
    } else if (word === "CASE" && this.openings.length > 0 && this.previousWord !== "END") this.openings.push("CASE");
    else if (word === "END" && this.openings.length > 0 && !CONTROL_STRUCTURES.has(nextWord ?? "")) this.openings.pop();
  }
};

// actions/setup-snowflake/src/sql/tokenizer.ts
var TOKEN = new RegExp(
  [
    String.raw`(?<string>'(?:[^'\\]+|\\[\s\S]|'')*(?<endString>')?)`,
    `(?<name>"(?:[^"]+|"")*(?<endName>")?)`,
    String.raw`(?<body>\$\$[\s\S]*?(?:(?<endBody>\$\$)|$))`,
    String.raw`(?<block>\/\*[\s\S]*?(?:(?<endBlock>\*\/)|$))`,
    String.raw`(?<comment>--[^\n]*|\/\/[^\n]*)`,
    // PUT and LIST take a URL or a stage path without quotes; its // is no comment.
    String.raw`(?<path>[A-Za-z][\w+.-]*:\/\/[^\s;,()'"]*|@[^\s;,()'"]*)`,
    String.raw`(?<variable>&\{\w+\})`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
    String.raw`(?<space>\s+)`,
    String.raw`[\s\S]`
  ].join("|"),
  "gu"
);
function tokenize(sql) {
  return [...sql.matchAll(TOKEN)].map(({ 0: text2, index: offset, groups = {} }) => {
    const { string, name, body, block, comment, path, variable, word, space } = groups;
    if (string !== void 0) return { kind: "string", text: text2, offset, closed: groups.endString !== void 0 };
    if (name !== void 0) return { kind: "name", text: text2, offset, closed: groups.endName !== void 0 };
    if (body !== void 0) return { kind: "body", text: text2, offset, closed: groups.endBody !== void 0 };
    if (block !== void 0) return { kind: "comment", text: text2, offset, closed: groups.endBlock !== void 0 };
    const kind = comment && "comment" || path && "path" || variable && "variable" || word && "word" || space && "space";
    return { kind: kind || "symbol", text: text2, offset, closed: true };
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(tokenize, "tokenize");
var isCode = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ kind }) => kind !== "space" && kind !== "comment", "isCode");
var tokenizeCode = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((sql) => tokenize(sql).filter(isCode).map((token) => token.kind === "word" ? { ...token, text: token.text.toUpperCase() } : token), "tokenizeCode");
var TokenReader = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "TokenReader");
  }
  tokens;
  /** The indexes of the code tokens in `tokens`. */
  code;
  constructor(text2) {
    this.tokens = tokenize(text2);
    this.code = this.tokens.flatMap((token, index) => isCode(token) ? [index] : []);
  }
  at(position) {
    const index = this.code[position];
    return index === void 0 ? void 0 : this.tokens[index];
  }
  text(position) {
    return this.at(position)?.text ?? "";
  }
  /** A word in upper case; empty for any other token. */
  word(position) {
    const token = this.at(position);
    return token?.kind === "word" ? token.text.toUpperCase() : "";
  }
  /** The position of the parenthesis that closes the one at `open`, or the last one. */
  findClosing(open2) {
    let nesting = 0;
    for (let at = open2; at < this.code.length; at++) {
      if (this.text(at) === "(") nesting++;
      else if (this.text(at) === ")" && --nesting === 0) return at;
    }
    return this.code.length - 1;
  }
  /** The last position, from `from` on, before the token at `index`. */
  findLastBefore(from, index) {
    let at = from;
    while ((this.code[at + 1] ?? index) < index) at++;
    return at;
  }
};
var ESCAPES = { n: "\n", t: "	", r: "\r", 0: "\0", b: "\b", f: "\f" };
function unquote(text2) {
  if (text2.startsWith("$$")) return text2.replace(/^\$\$|\$\$$/g, "");
  if (text2.startsWith('"')) return text2.replace(/^"|"$/g, "").replace(/""/g, '"');
  if (!text2.startsWith("'")) return text2;
  return text2.replace(/^'|'$/g, "").replace(/''|\\([\s\S])/g, (_, escaped) => escaped === void 0 ? "'" : ESCAPES[escaped] ?? escaped);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(unquote, "unquote");
var quote = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2, mark) => mark + text2.replaceAll(mark, mark + mark) + mark, "quote");

// actions/setup-snowflake/src/sql/flow-operator.ts
var FLOW_OPERATOR = "->>";
function splitAtFlowOperator(sql) {
  if (!sql.includes(FLOW_OPERATOR)) return [sql];
  const code2 = tokenize(sql).filter(isCode);
  const statements = [];
  let start = 0;
  let block = new ScriptingBlock();
  for (const [index, token] of code2.entries()) {
    if (token.offset < start) continue;
    const operator = block.isOpen ? -1 : findFlowOperator(sql, token);
    if (operator < 0) block.add(token, code2[index + 1], code2[index + 2]);
    else {
      statements.push(sql.slice(start, operator).trim());
      start = operator + FLOW_OPERATOR.length;
      block = new ScriptingBlock();
    }
  }
  return [...statements, sql.slice(start).trim()].filter((statement) => statement !== "");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(splitAtFlowOperator, "splitAtFlowOperator");
function findFlowOperator(sql, { kind, text: text2, offset }) {
  if (kind === "symbol") return sql.startsWith(FLOW_OPERATOR, offset) ? offset : -1;
  const position = kind === "path" ? text2.indexOf(FLOW_OPERATOR) : -1;
  return position < 0 ? -1 : offset + position;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findFlowOperator, "findFlowOperator");

// actions/setup-snowflake/src/sql/identifier.ts
var ACCOUNT_OBJECT = /^(ACCOUNT|DATABASE|WAREHOUSE|ROLE|USER|RESOURCE MONITOR|SHARE|EXTERNAL VOLUME|COMPUTE POOL|.*INTEGRATION)$/;
function countNameParts(type) {
  if (ACCOUNT_OBJECT.test(type)) return 1;
  return type === "SCHEMA" || type === "DATABASE ROLE" ? 2 : 3;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(countNameParts, "countNameParts");
function readObjectName(tokens, at) {
  const parts = [];
  let next = at;
  for (; ; ) {
    const part = tokens[next];
    if (part === void 0 || part.kind !== "word" && part.kind !== "name") return void 0;
    parts.push(part.kind === "word" ? part.text.toUpperCase() : part.text.slice(1, -1).replace(/""/g, '"'));
    next++;
    if (tokens[next]?.text !== ".") break;
    next++;
  }
  if (parts.at(-1) === "IDENTIFIER" && tokens[next]?.text === "(") return void 0;
  return { name: parts, next };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readObjectName, "readObjectName");
function parseObjectName(text2) {
  const tokens = tokenize(text2);
  const result = readObjectName(tokens, 0);
  if (result === void 0 || result.next !== tokens.length) return [text2];
  return tokens.filter(({ kind }) => kind !== "symbol").map((part, index) => part.kind === "word" ? part.text : result.name[index] ?? "");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseObjectName, "parseObjectName");
var isSameName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((left, right) => left.length === right.length && left.every((part, index) => part === right[index]), "isSameName");
var formatObjectName = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((name) => name.map((part) => /^[A-Z_][A-Z0-9_$]*$/.test(part) ? part : `"${part.replace(/"/g, '""')}"`).join("."), "formatObjectName");

// actions/setup-snowflake/src/sql/statement.ts
var QUERY_WORDS = /* @__PURE__ */ new Set(["SELECT", "WITH", "VALUES", "SHOW", "DESC", "DESCRIBE", "LIST", "LS", "EXPLAIN", "("]);
var DML_WORDS = /* @__PURE__ */ new Set(["INSERT", "UPDATE", "DELETE", "MERGE", "COPY"]);
var WRITE_WORDS = /* @__PURE__ */ new Set([...DML_WORDS, "CALL"]);
var SESSION_WORDS = /* @__PURE__ */ new Set(["USE", "SET", "UNSET"]);
var CREATE_MODIFIERS = /* @__PURE__ */ new Set([
  "LOCAL",
  "GLOBAL",
  "TEMP",
  "TEMPORARY",
  "VOLATILE",
  "TRANSIENT",
  "SECURE",
  "RECURSIVE"
]);
var MULTI_WORD_TYPES = [
  "EXTERNAL ACCESS INTEGRATION",
  "ROW ACCESS POLICY",
  ...["STORAGE", "API", "SECURITY", "NOTIFICATION", "CATALOG"].map((word) => `${word} INTEGRATION`),
  ...["MASKING", "NETWORK", "PASSWORD", "SESSION", "AUTHENTICATION", "AGGREGATION"].map((word) => `${word} POLICY`),
  ...["EXTERNAL", "DYNAMIC", "HYBRID", "ICEBERG", "EVENT", "DYNAMIC ICEBERG"].map((word) => `${word} TABLE`),
  ...["FILE FORMAT", "MATERIALIZED VIEW", "NETWORK RULE", "RESOURCE MONITOR", "DATABASE ROLE", "APPLICATION ROLE"],
  ...["EXTERNAL FUNCTION", "EXTERNAL VOLUME", "COMPUTE POOL", "IMAGE REPOSITORY", "GIT REPOSITORY"]
].sort((left, right) => right.length - left.length);
function classifyStatement(sql) {
  const chain = splitAtFlowOperator(sql);
  if (chain.length > 1) return { type: chain.every((part) => classifyStatement(part).type === "query") ? "query" : "run" };
  const tokens = tokenizeCode(sql);
  const [first = "", second = "", third = ""] = tokens.map(({ text: text2 }) => text2);
  const setsParameter = first === "ALTER" && second === "SESSION" && (third === "SET" || third === "UNSET");
  if (SESSION_WORDS.has(first) || setsParameter) return { type: "session" };
  if (isTransactionStart(first, second, third)) return { type: "transaction", boundary: "begin" };
  if (first === "COMMIT" || first === "ROLLBACK") return { type: "transaction", boundary: "end" };
  if (first === "WITH" && !endsInQuery(tokens)) return { type: "run" };
  if (QUERY_WORDS.has(first)) return { type: "query" };
  if (DML_WORDS.has(first)) return { type: "dml" };
  if (first === "TRUNCATE") return { type: "truncate" };
  if (first === "GRANT") return { type: "grant" };
  if (first === "REVOKE") return { type: "revoke" };
  if (first === "CREATE") return classifyCreate(tokens);
  if (first === "ALTER" || first === "DROP") {
    const { type, name } = readObject(tokens, 1);
    return { type: first === "DROP" ? "drop" : "alter", objectType: type, name };
  }
  return { type: "run" };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(classifyStatement, "classifyStatement");
var isTransactionStart = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((first, second, third) => first === "BEGIN" && third !== ":" && ["", "TRANSACTION", "WORK", "NAME"].includes(second) || first === "START" && second === "TRANSACTION", "isTransactionStart");
var endsInQuery = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((tokens) => !tokens.some(({ text: text2 }, at) => {
  const [next, second] = [tokens[at + 1]?.text ?? "", tokens[at + 2]?.text];
  return text2 === "AS" && next === "PROCEDURE" && second === "(" || text2 === ")" && WRITE_WORDS.has(next);
}), "endsInQuery");
function classifyCreate(tokens) {
  let at = 1;
  let whenExists = "fail";
  if (tokens[at]?.text === "OR") {
    whenExists = tokens[at + 1]?.text === "ALTER" ? "alter" : "replace";
    at += 2;
  }
  let temporary = false;
  for (let word = tokens[at]?.text ?? ""; CREATE_MODIFIERS.has(word); word = tokens[at]?.text ?? "") {
    temporary ||= word.startsWith("TEMP") || word === "VOLATILE";
    at++;
  }
  const { type, name, exists: exists2 } = readObject(tokens, at);
  return {
    type: "create",
    whenExists: exists2 && whenExists === "fail" ? "keep" : whenExists,
    objectType: type,
    name,
    temporary
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(classifyCreate, "classifyCreate");
function readObject(tokens, at) {
  const ahead = tokens.slice(at, at + 3).map(({ text: text2 }) => text2).join(" ");
  const type = MULTI_WORD_TYPES.find((words) => `${ahead} `.startsWith(`${words} `)) ?? tokens[at]?.text ?? "";
  let next = at + type.split(" ").length;
  const exists2 = tokens[next]?.text === "IF";
  if (exists2) while (["IF", "NOT", "EXISTS"].includes(tokens[next]?.text ?? "")) next++;
  const result = readObjectName(tokens, next);
  return { type, name: result?.name, next: result?.next ?? next, exists: exists2 };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readObject, "readObject");
var LONGEST_TITLE = 90;
var formatLocation = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ file, line }) => `${file}:${line}`, "formatLocation");
function abbreviateStatement({ shown }) {
  const line = shown.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1)}\u2026`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(abbreviateStatement, "abbreviateStatement");

// actions/setup-snowflake/src/report/summary.ts
var MAX_SUMMARY_ROWS = 50;
function renderSummary(result, run2, redact) {
  const { mode, finished, failure, lastQuery } = result;
  return renderSection({
    outcome: failure !== void 0 ? "failure" : mode === "plan" ? "plan" : "success",
    status: formatStatus(result),
    subject: formatSubject(result),
    problem: failure === void 0 ? formatRefusal(result) : redact(formatError(failure.error)),
    facts: [formatCounts(result), formatDuration(run2.elapsedMs), renderHistoryLink(run2.account)],
    parts: [
      lastQuery === void 0 || lastQuery.rows.length === 0 ? void 0 : renderRows(result, lastQuery, redact),
      finished.length > 0 ? renderScripts(result) : void 0,
      finished.length > 0 ? renderDetails(countStatements(finished.length), renderStatements(result, redact)) : void 0
    ]
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(renderSummary, "renderSummary");
function formatRefusal({ refused }) {
  if (refused.length === 0) return void 0;
  const list = refused.map((statement) => `${formatLocation(statement)} (${abbreviateStatement(statement)})`);
  return `Apply would refuse this plan: destructive statements need allow-destructive
${list.join("\n")}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(formatRefusal, "formatRefusal");
function formatStatus({ mode, finished, failure }) {
  if (failure !== void 0) return "Failed";
  const hasChanges2 = finished.some(({ effect }) => isChange(effect));
  if (mode === "plan") return hasChanges2 ? "Planned" : "Nothing to change";
  return hasChanges2 ? "Applied" : "Unchanged";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(formatStatus, "formatStatus");
function formatSubject({ finished, failure }) {
  const statements = [...finished.map(({ statement }) => statement), failure?.statement];
  const files = [...new Set(statements.flatMap((statement) => statement === void 0 ? [] : [statement.file]))];
  return `Snowflake ${files.length === 1 ? "script" : "scripts"} ${files.map(code).join(", ")}`.trim();
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(formatSubject, "formatSubject");
function formatCounts({ mode, total, finished }) {
  const changes = finished.filter(({ effect: effect2 }) => isChange(effect2)).length;
  const effect = mode === "plan" ? "would make changes" : "made changes";
  const done = finished.length === total ? countStatements(total) : `${finished.length} of ${countStatements(total)}`;
  return `${done}, ${changes === 0 ? "no changes" : `${changes} ${effect}`}`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(formatCounts, "formatCounts");
function renderHistoryLink(account) {
  const [, organization, name] = /^([A-Za-z]\w*)-(\w+)$/.exec(account ?? "") ?? [];
  if (organization === void 0 || name === void 0) return void 0;
  const address = `https://app.snowflake.com/${organization.toLowerCase()}/${name.toLowerCase()}`;
  return `[Open the query history](${address}/#/compute/history/queries)`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(renderHistoryLink, "renderHistoryLink");
function renderScripts({ mode, finished }) {
  const files = Map.groupBy(finished, ({ statement }) => statement.file);
  const rows = [...files].map(([file, statements]) => [
    code(file),
    String(statements.length),
    forMarkdown(countEffects(statements, mode)),
    formatDuration(sumDurations(statements))
  ]);
  return renderTable(["Script", "Statements", mode === "plan" ? "Plan" : "Effect", "Time"], rows);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(renderScripts, "renderScripts");
function countEffects(statements, mode) {
  const words = statements.map(({ effect: { action } }) => formatEffect({ action }, mode)).filter((word) => word !== "");
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, { length }]) => `${length} ${word}`);
  return counts.join(", ") || "no changes";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(countEffects, "countEffects");
var countStatements = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((count) => countOf(count, "statement"), "countStatements");
var sumDurations = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((statements) => statements.reduce((sum, { durationMs }) => sum + durationMs, 0), "sumDurations");
function renderRows({ finished }, { columns, rows }, redact) {
  const cell = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => forMarkdown(redact(value === null || value === void 0 ? "" : String(value))), "cell");
  const cells = rows.slice(0, MAX_SUMMARY_ROWS).map((row) => columns.map((column) => cell(row[column])));
  const hiddenRows = rows.length - MAX_SUMMARY_ROWS;
  const markdown = renderTable(columns.map(forMarkdown), cells, { keepEmptyColumns: true });
  const query = finished.findLast(({ statement }) => statement.kind.type === "query")?.statement;
  const title = query === void 0 ? "Result" : `Result of ${code(formatLocation(query))}`;
  const more = hiddenRows > 0 ? [`_${countOf(hiddenRows, "more row")}._`] : [];
  return [renderHeading(title), markdown, ...more].join("\n\n");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(renderRows, "renderRows");
function renderStatements({ mode, finished }, redact) {
  const rows = finished.map(({ statement, effect, durationMs }) => [
    code(formatLocation(statement)),
    code(redact(abbreviateStatement(statement))),
    forMarkdown(redact(formatEffect(effect, mode))),
    formatDuration(durationMs)
  ]);
  return renderTable(["Location", "Statement", mode === "plan" ? "Plan" : "Effect", "Time"], rows);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(renderStatements, "renderStatements");

// actions/setup-snowflake/src/report/reporter.ts
var Reporter = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Reporter");
  }
  mode;
  log;
  script = [];
  constructor(mode, redact) {
    this.mode = mode;
    this.log = createLog(redact);
  }
  statementFinished(finished) {
    const { statement, effect, durationMs } = finished;
    if (this.script[0]?.statement.file !== statement.file) {
      this.finish();
      startGroup(statement.file);
    }
    this.script.push(finished);
    const [location, title] = [formatLocation(statement), abbreviateStatement(statement)];
    const line = `\u2713 ${location}  ${title}  (${Math.round(durationMs)} ms) ${formatEffect(effect, this.mode)}`;
    this.log.info(line.trimEnd());
  }
  /** Annotates the line of a script at which Snowflake found an error. */
  statementFailed({ reason, file, line }) {
    error(forLog(reason), { file, startLine: line, title: "SQL failed" });
  }
  planRefused(reason) {
    this.log.info(reason);
  }
  sessionLost() {
    this.log.info("Snowflake ended the session: logging in again");
  }
  /** Closes the group of the last script. */
  finish() {
    const file = this.script[0]?.statement.file;
    if (file === void 0) return;
    endGroup();
    const duration = formatDuration(sumDurations(this.script));
    this.log.info(
      `${file}: ${countStatements(this.script.length)}, ${countEffects(this.script, this.mode)} (${duration})`
    );
    this.script = [];
  }
};

// actions/setup-snowflake/src/report/run-result.ts
var hasChanges = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ finished }) => finished.some(({ effect }) => isChange(effect)), "hasChanges");
var listEffects = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ finished }, redact = (text2) => text2) => finished.map(({ statement, effect: { action, detail } }) => ({
  statement: formatLocation(statement),
  sql: redact(abbreviateStatement(statement)),
  action,
  ...detail === void 0 ? {} : { detail: redact(detail) }
})), "listEffects");
var MAX_OUTPUT_ROWS = 1e3;
var listRows = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ lastQuery }) => lastQuery?.rows.slice(0, MAX_OUTPUT_ROWS), "listRows");

// actions/setup-snowflake/src/sql/built-in-functions.ts
var parseWordList = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => new Set(text2.trim().split(/\s+/)), "parseWordList");
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
var SECRET_ENDINGS = /(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|APIKEY|PWD)_?\d*$/;
function isSecretName(name) {
  const [last = "", before = ""] = splitIntoWords(name).toReversed();
  if (/^(has|is|no)_/i.test(name)) return false;
  if (SECRET_LAST_WORDS.has(last) || SECRET_ENDINGS.test(name.toUpperCase()) || SECRET_WORD_PAIRS.has(`${before}_${last}`))
    return true;
  if (last === "PASS") return before !== "" || name === "pass";
  return last === "KEY" && SECRET_KEY_QUALIFIERS.has(before);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isSecretName, "isSecretName");
var isSecretVariable = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((name) => isSecretName(name) || /^(AUTH|CRED|CREDS|KEY|PASS)$/.test(splitIntoWords(name).at(-1) ?? ""), "isSecretVariable");
var splitIntoWords = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((name) => name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toUpperCase().split(/[^\p{L}\d]+/u).map((word) => word.replace(/\d+$/, "")).filter((word) => word !== ""), "splitIntoWords");
var returnsSecret = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((sql) => /\bSYSTEM\$\w*(TOKEN|SECRETS?)\b/i.test(sql), "returnsSecret");
function readKeyName(token) {
  if (token?.kind === "word") return token.text;
  if (token?.kind !== "name" && token?.kind !== "string") return "";
  const name = unquote(token.text);
  return /^[\w .-]{1,64}$/.test(name) ? name : "";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readKeyName, "readKeyName");
function endsWithSecretName(text2) {
  const [, name = ""] = /([\w-]{1,64})["']?\s{0,9}(?:=>|:=|[=:])\s{0,9}["'$]{0,2}$/.exec(unquote(text2).slice(-100)) ?? [];
  return isSecretName(name);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(endsWithSecretName, "endsWithSecretName");

// actions/setup-snowflake/src/secrets/insert-columns.ts
function findSecretColumnValues(reader) {
  return reader.code.flatMap((_, open2) => {
    if (reader.text(open2) !== "(") return [];
    const close = reader.findClosing(open2);
    const source = reader.word(close + 1);
    const isInsert = source === "VALUES" || source === "SELECT" && isColumnList(reader, open2);
    const columns = isInsert ? findSecretColumns(reader, open2, close) : /* @__PURE__ */ new Set();
    return columns.size === 0 ? [] : findValues(reader, close + 2, source === "VALUES" ? 1 : 0, columns);
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findSecretColumnValues, "findSecretColumnValues");
function isColumnList(reader, open2) {
  let at = open2 - 1;
  while (at > 0 && reader.word(at) !== "INTO" && isNamePart(reader, at)) at--;
  return reader.word(at) === "INTO";
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isColumnList, "isColumnList");
var isNamePart = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((reader, at) => reader.at(at)?.kind === "name" || /^[\w$.]+$/.test(reader.text(at)), "isNamePart");
function findSecretColumns(reader, open2, close) {
  const secretColumns = /* @__PURE__ */ new Set();
  let column = 0;
  for (let at = open2 + 1; at < close; at++) {
    if (reader.text(at) === ",") column++;
    else if (isSecretName(readKeyName(reader.at(at)))) secretColumns.add(column);
  }
  return secretColumns;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findSecretColumns, "findSecretColumns");
function findValues(reader, from, depth, columns) {
  const values = [];
  let [nesting, column] = [0, 0];
  for (let at = from; at < reader.code.length; at++) {
    const text2 = reader.text(at);
    if (text2 === ";" || nesting === 0 && /^(FROM|WHERE|WHEN|INTO|UNION)$/.test(reader.word(at))) break;
    if (text2 === "(") {
      if (nesting++ === 0 && depth === 1) column = 0;
    } else if (text2 === ")") {
      if (--nesting < 0) break;
    } else if (text2 === "," && nesting === depth) column++;
    else if (nesting >= depth && columns.has(column) && /^(string|body)$/.test(reader.at(at)?.kind ?? ""))
      values.push(at);
  }
  return values;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findValues, "findValues");

// actions/setup-snowflake/src/secrets/secret-shapes.ts
var SHAPES = [
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?<value>[\s\S]*?)(?:-----END [A-Z ]*PRIVATE KEY-----|$)/dg },
  // scheme://user:password@host
  { pattern: /:\/\/[^\s/:@'"]*:(?<value>[^\s/@'"]+)@/dg },
  // Parameters of a URL or a connection string; SAS tokens and signed URLs contain a signature.
  {
    pattern: /[?&;](?:sig|signature|x-amz-signature|x-amz-security-token|x-goog-signature)=(?<value>[^&\s'"#;,)]+)/dgi
  },
  { pattern: /[?&;](?<name>[\w.-]+)=(?<value>[^&\s'"#;,)]+)/dg, isSecret: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ name = "" }) => isSecretName(name), "isSecret") },
  { pattern: /[?&](?:key|code)=(?<value>[\w%.~+/=-]{16,})/dgi },
  {
    pattern: /\b(?:(?:Bearer|Basic|ApiKey) +(?<value>[\w.~+/=-]{6,})|Token +(?<long>[\w.~+/=-]{16,}))/dgi,
    // "Basic authentication" contains no token.
    isSecret: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ value, long = "" }) => /\d|[a-z][A-Z]/.test(value ?? long), "isSecret")
  },
  // A line of YAML, an HTTP header.
  {
    pattern: /\n[ \t]*(?:- )?(?<name>[\w.-]+):[ \t]+(?<value>[^\s'"|>{$&*!]\S*)[ \t]*(?=\n)/dg,
    isSecret: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ name = "" }) => isSecretName(name), "isSecret")
  },
  {
    pattern: /\b(?<name>[A-Z]\w{0,40}-[\w-]{0,40}(?:Key|Token|Secret)|Authorization|Cookie):\s*(?<value>[\w.~+/=-]{6,})/dgi,
    isSecret: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ value = "" }) => /\d/.test(value), "isSecret")
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
function findSecretShapes(text2) {
  return SHAPES.flatMap(
    ({ pattern, isSecret }) => [...text2.matchAll(pattern)].flatMap((match) => {
      if (isSecret !== void 0 && !isSecret(match.groups ?? {})) return [];
      const { value, long } = match.indices?.groups ?? {};
      const [start, end] = value ?? long ?? match.indices?.[0] ?? [0, 0];
      return start < end && !/^\*+$/.test(text2.slice(start, end)) ? [{ start, end }] : [];
    })
  );
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findSecretShapes, "findSecretShapes");

// actions/setup-snowflake/src/secrets/literal-masker.ts
var SECRET_HINTS = /pass|pwd|pw|secret|token|key|auth|cookie|cred|bearer|basic|identified|crypt|connection|dsn|jwt|pat\b|pem|sig|:\/\/|-----BEGIN|eyJ|hooks\.|webhook|_live_|gh[pousr]_|github_pat|glpat|xox|sk-|AIza|SG\.|dapi|hvs\.|npm_/i;
var MAX_DEPTH = 5;
var mightContainSecret = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => SECRET_HINTS.test(text2), "mightContainSecret");
function maskLiterals(text2, depth) {
  if (!mightContainSecret(text2) || depth > MAX_DEPTH) return { shown: text2, secrets: [], distinctSecrets: [] };
  return new LiteralMasker(text2, depth).run();
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(maskLiterals, "maskLiterals");
var PROPERTY_GROUPS = /^CREDENTIALS?$/i;
var CRYPT_FUNCTIONS = /^(TRY_)?(EN|DE)CRYPT(_RAW)?$/;
var AUTH_HEADER = /^x-([\w-]*-)?auth$/i;
var KEY_VALUE_FUNCTIONS = /^OBJECT_(CONSTRUCT|CONSTRUCT_KEEP_NULL|INSERT)$/;
var NOT_SECRET_VALUES = /^(true|false|yes|no|null|none|\$\{\w+\}|)$/i;
var NOT_VALUES = /^(NULL|TRUE|FALSE|NONE|DEFAULT|UNDEFINED|NOT|SELECT|CASE|CURRENT_\w+)$/i;
var QUOTED_KINDS = /* @__PURE__ */ new Set(["string", "body"]);
var LiteralMasker = class extends TokenReader {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "LiteralMasker");
  }
  depth;
  /** The replacement of a token by its index. */
  replacements = /* @__PURE__ */ new Map();
  secrets = /* @__PURE__ */ new Set();
  distinctSecrets = /* @__PURE__ */ new Set();
  /** The open calls: the function and the current argument. */
  calls = [];
  firstWord;
  /** After SELECT a word beside = is a column. */
  isAfterSelect = false;
  constructor(text2, depth) {
    super(text2);
    this.depth = depth;
    this.firstWord = this.word(0);
  }
  run() {
    if (this.firstWord === "SET" && this.depth === 0) this.maskVariables();
    if (this.code.some((_, at) => this.word(at) === "INSERT")) {
      for (const at of findSecretColumnValues(this)) this.mask(at, false);
    }
    for (let at = 0; at < this.code.length; at++) at = Math.max(at, this.maskAt(at));
    const shown = this.tokens.map((token, index) => this.replacements.get(index) ?? this.maskNestedText(token)).join("");
    return { shown, secrets: [...this.secrets], distinctSecrets: [...this.distinctSecrets] };
  }
  /** Masks the secret at a position, if there is one; returns the last position it covers. */
  maskAt(at) {
    const token = this.at(at);
    if (token === void 0) return at;
    if (token.text === "(") this.calls.push({ name: this.word(at - 1), argument: 0 });
    if (token.text === ")") this.calls.pop();
    const call = this.calls.at(-1);
    if (token.text === "," && call !== void 0) call.argument++;
    if (token.kind === "word" && /^select$/i.test(token.text)) this.isAfterSelect = true;
    if (token.text === "(" && CRYPT_FUNCTIONS.test(call?.name ?? "")) {
      this.calls.pop();
      return this.maskGroup(at) - 1;
    }
    if (QUOTED_KINDS.has(token.kind) && this.word(at + 1) === "AS" && isSecretName(readKeyName(this.at(at + 2))))
      this.mask(at);
    if (QUOTED_KINDS.has(token.kind) && endsWithSecretName(token.text)) return this.maskConcatenated(at);
    if (this.word(at - 1) === "IDENTIFIED" && this.word(at) === "BY") return this.maskValue(at + 1, "");
    const name = readKeyName(token);
    if (!isSecretName(name) && !(token.kind === "string" && AUTH_HEADER.test(name))) return at;
    const value = this.findValue(at);
    return value === void 0 ? at : this.maskValue(value, name);
  }
  /** Finds the position where the value of the name at a position begins. */
  findValue(at) {
    const key = this.at(at);
    let next = at + 1;
    if (key?.kind === "string" && this.text(next) === ",") {
      const { name = "", argument = 0 } = this.calls.at(-1) ?? {};
      const isKey = KEY_VALUE_FUNCTIONS.test(name) && (name === "OBJECT_INSERT" ? argument === 1 : argument % 2 === 0);
      return isKey ? next + 1 : void 0;
    }
    if (key?.kind === "word" && QUOTED_KINDS.has(this.at(next)?.kind ?? "space")) return next;
    if (key?.kind !== "string" && (this.word(next) === "IN" || `${this.word(next)} ${this.word(next + 1)}` === "NOT IN")) {
      return this.word(next) === "IN" ? next + 1 : next + 2;
    }
    if (key?.kind === "word" && this.at(next)?.kind === "word") {
      let after = next + 1;
      if (this.text(after) === "(") after = this.findClosing(after) + 1;
      if (this.word(after) === "DEFAULT") return after + 1;
      if (this.text(after) === ":" && this.text(after + 1) === "=") next = after;
      else return void 0;
    }
    const start = next;
    while (next - start < 2 && /^[=:<>!]$/.test(this.text(next))) next++;
    const operator = this.code.slice(start, next).map((index) => this.tokens[index]?.text ?? "").join("");
    return /^(=|==|:=|=>|!=|<>|:)$/.test(operator) ? next : void 0;
  }
  /** Masks the literals of an expression: 'x', $$x$$, 'a' || 'b', concat('a', 'b'), ('x'). Returns its last position. */
  maskValue(from, name) {
    let at = from;
    for (; ; ) {
      const token = this.at(at);
      if (token === void 0) return at - 1;
      if (token.text === "(") {
        if (PROPERTY_GROUPS.test(name)) return at - 1;
        at = this.maskGroup(at, this.depth > 0);
      } else if (QUOTED_KINDS.has(token.kind) || token.kind === "name" && this.acceptsUnquoted(name))
        at = this.maskAdjacent(at) + 1;
      else if (token.text === "`") at = this.maskBackticks(at) + 1;
      else if (token.kind === "word" && this.text(at + 1) === "(") at = this.maskGroup(at + 1);
      else return this.maskUnquoted(at, name);
      if (this.text(at) === "|" && this.text(at + 1) === "|") at += 2;
      else if (this.text(at) === "+") at++;
      else if (this.text(at) === "\\" && this.depth > 0) at++;
      else if (!this.isLiteral(at, this.depth > 0)) return at - 1;
    }
  }
  /** 'ALTER USER u SET PASSWORD = ''' || 'x' || '''': masks the literals between the two quotes. Returns the last position. */
  maskConcatenated(from) {
    let isOpen = /['"$]$/.test(unquote(this.text(from)));
    let at = from + 1;
    while (/^[|,+]$/.test(this.text(at))) {
      while (/^[|,+]$/.test(this.text(at))) at++;
      const token = this.at(at);
      const content = token !== void 0 && QUOTED_KINDS.has(token.kind) ? unquote(token.text) : "";
      const isQuote = /^['"$]/.test(content);
      if (token === void 0 || isOpen && isQuote) return at - 1;
      if (isQuote && content.length > 2) {
        this.mask(at);
        return at;
      }
      if (isQuote) isOpen = true;
      else if (QUOTED_KINDS.has(token.kind)) this.mask(at);
      else if (this.text(at + 1) === "(") at = this.findClosing(at + 1);
      else if (/^[:$]$/.test(token.text)) at++;
      at++;
    }
    return at - 1;
  }
  /** Masks every literal in a pair of parentheses; returns the position after it. */
  maskGroup(open2, inCode = false) {
    const close = this.findClosing(open2);
    for (let at = open2; at <= close; at++) if (this.isLiteral(at, inCode)) this.mask(at);
    return close + 1;
  }
  /** In Python and JavaScript double quotes make a string, too. */
  isLiteral(at, inCode) {
    const kind = this.at(at)?.kind ?? "space";
    return QUOTED_KINDS.has(kind) || inCode && kind === "name";
  }
  // A quote that is not doubled ends the literal too early; the rest follows without white space.
  maskAdjacent(at) {
    const start = this.code[at] ?? 0;
    this.mask(at);
    let index = start + 1;
    while (isAdjacent(this.tokens[index])) index++;
    if (index > start + 1) {
      const texts = this.tokens.slice(start, index).map(({ text: text2 }) => text2);
      this.addSecret(texts.join(""));
      for (let rest = start + 1; rest < index; rest++) {
        this.secrets.add(unquote(texts[rest - start] ?? ""));
        this.replacements.set(rest, "");
      }
    }
    return this.findLastBefore(at, index);
  }
  maskBackticks(at) {
    let end = at + 1;
    while (end < this.code.length && this.text(end) !== "`") end++;
    this.replace(at, Math.min(end, this.code.length - 1), `\`${MASK}\``);
    return end;
  }
  /** A value without quotes: an error in SQL, common in connection strings (password=x) and YAML. */
  maskUnquoted(at, name) {
    const start = this.code[at] ?? 0;
    const [token, before] = [this.tokens[start], this.tokens[start - 1]];
    if (token === void 0 || token.kind === "variable") return at - 1;
    const isValue = this.depth > 0 ? before?.text === "=" : this.acceptsUnquoted(name);
    if (!isValue) return at - 1;
    if (NOT_VALUES.test(token.text) || /^[&$?:;,{}()[\]<'"\s]/.test(token.text)) return at - 1;
    let end = start;
    while (end + 1 < this.tokens.length && !/^[\s;&,'")}\]<]/.test(this.tokens[end + 1]?.text ?? "")) end++;
    const text2 = this.tokens.slice(start, end + 1).map(({ text: tokenText }) => tokenText).join("");
    if (isSecretName(text2.split(".").at(-1) ?? "") || /^%[s(]|[([]/.test(text2)) return at - 1;
    const last = this.findLastBefore(at, end + 1);
    this.addSecret(text2);
    this.replace(at, last, MASK);
    return last;
  }
  // CREATE USER u PASSWORD = hunter2: Snowflake rejects it and repeats the word in its message.
  acceptsUnquoted(name) {
    if (this.depth > 0) return true;
    return !this.isAfterSelect && /^(CREATE|ALTER)$/.test(this.firstWord) && /(PASSWORD|SECRET_STRING|SECRET_KEY|MASTER_KEY|_TOKEN|CLIENT_SECRET)$/i.test(name);
  }
  /** SET (a, pw) = ('x', 'y'), SET key = 'x'. */
  maskVariables() {
    const equals = this.code.findIndex((_, at) => this.text(at) === "=");
    if (equals < 0 || !this.code.some((_, at) => at > 0 && at < equals && isSecretVariable(readKeyName(this.at(at)))))
      return;
    for (let at = equals + 1; at < this.code.length; at++) {
      if (QUOTED_KINDS.has(this.at(at)?.kind ?? "space")) this.maskAdjacent(at);
    }
  }
  /** Masks the secrets inside a quoted text or a comment. */
  maskNestedText({ kind, text: text2 }) {
    if (kind === "comment") return text2.slice(0, 2) + this.maskContent(text2.slice(2));
    if (!QUOTED_KINDS.has(kind) && (kind !== "name" || this.depth === 0 && !text2.includes("'"))) return text2;
    const content = unquote(text2);
    const shown = this.maskContent(content);
    if (shown === content) return text2;
    return kind === "body" ? `$$${shown}$$` : quote(shown, text2[0] ?? "'");
  }
  maskContent(text2) {
    const { shown, secrets, distinctSecrets } = maskLiterals(text2, this.depth + 1);
    for (const value of secrets) this.secrets.add(value);
    for (const value of distinctSecrets) this.distinctSecrets.add(value);
    return shown;
  }
  mask(at, isDistinct = true) {
    const index = this.code[at] ?? 0;
    const { kind = "string", text: text2 = "" } = this.tokens[index] ?? {};
    if (NOT_SECRET_VALUES.test(unquote(text2))) return;
    this.addSecret(unquote(text2), isDistinct);
    if (kind === "string") this.addSecret(text2.slice(1, -1), isDistinct);
    this.replacements.set(index, kind === "body" ? `$$${MASK}$$` : quote(MASK, text2[0] ?? "'"));
  }
  addSecret(value, isDistinct = true) {
    if (/^[*\s]*$/.test(value)) return;
    const tokens = findSecretShapes(value).map(({ start, end }) => value.slice(start, end));
    for (const token of tokens) this.secrets.add(token);
    if (isDistinct) for (const token of tokens) this.distinctSecrets.add(token);
    this.secrets.add(value);
    if (isDistinct && (this.depth === 0 || !/^[A-Za-z_ ]{1,8}$/.test(value))) this.distinctSecrets.add(value);
  }
  replace(from, to, text2) {
    const [start = 0, end = 0] = [this.code[from], this.code[to]];
    for (let index = start; index <= end; index++) this.replacements.set(index, index === start ? text2 : "");
  }
};
var isAdjacent = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((token) => token !== void 0 && isCode(token) && !/^[,);|:.}\]+=<>&?]/.test(token.text), "isAdjacent");

// actions/setup-snowflake/src/secrets/mask-secrets.ts
var maskSecrets = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((sql) => maskShapes(maskLiterals(sql, 0)), "maskSecrets");
var maskSecretsInText = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((text2) => maskShapes(maskLiterals(text2, 1)), "maskSecretsInText");
function maskShapes({ shown, secrets, distinctSecrets }) {
  const ranges = mightContainSecret(shown) ? findSecretShapes(shown) : [];
  const values = [];
  let [masked2, end] = ["", 0];
  for (const range of ranges.toSorted((left, right) => left.start - right.start)) {
    if (range.start < end) continue;
    masked2 += shown.slice(end, range.start) + MASK;
    values.push(shown.slice(range.start, range.end));
    end = range.end;
  }
  return {
    shown: masked2 + shown.slice(end),
    secrets: [...secrets, ...values],
    distinctSecrets: [...distinctSecrets, ...values]
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(maskShapes, "maskShapes");

// actions/setup-snowflake/src/secrets/redact.ts
function redactStatements(statements, values) {
  const masked2 = statements.map((statement) => {
    const { shown, secrets, distinctSecrets } = maskSecrets(statement.sql);
    const isSame = statement.shown === statement.sql;
    return { ...statement, shown: isSame ? shown : maskSecrets(statement.shown).shown, secrets, distinctSecrets };
  });
  const redact = createRedact([
    ...values.filter((value) => value !== void 0),
    ...masked2.flatMap(({ distinctSecrets }) => distinctSecrets)
  ]);
  return {
    // A statement can contain a secret of another one; it is masked before a text is shortened.
    statements: masked2.map(({ distinctSecrets, shown, ...statement }) => ({ ...statement, shown: redact(shown) })),
    redact
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(redactStatements, "redactStatements");
var createRedact = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((values) => createRedactor(values, { shortValues: "keep" }), "createRedact");
var MIN_PREFIX_LENGTH = 6;
var QUOTED_TEXT = /(?<=['"[`])[^'"\]`]+(?=['"\]`])/g;
function redactMessage(message, { secrets = [], shown }, redact) {
  const masked2 = maskSecretsInText(redact(createRedact(secrets)(message))).shown;
  const withoutPrefixes = secrets.reduce((text2, secret2) => maskPrefixes(text2, secret2, shown), masked2);
  return withoutPrefixes.replace(QUOTED_TEXT, (quoted) => {
    const isPart = !shown.includes(quoted) && secrets.some((secret2) => secret2.includes(quoted));
    return isPart ? MASK : quoted;
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(redactMessage, "redactMessage");
function maskPrefixes(text2, secret2, shown) {
  const prefix = secret2.slice(0, MIN_PREFIX_LENGTH);
  if (prefix.length < MIN_PREFIX_LENGTH) return text2;
  let masked2 = text2;
  for (let start = masked2.indexOf(prefix); start >= 0; start = masked2.indexOf(prefix, start + 1)) {
    let end = start + prefix.length;
    while (end < masked2.length && masked2[end] === secret2[end - start]) end++;
    if (!shown.includes(masked2.slice(start, end))) masked2 = `${masked2.slice(0, start)}${MASK}${masked2.slice(end)}`;
  }
  return masked2;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(maskPrefixes, "maskPrefixes");
function redactData(data, redact) {
  return JSON.parse(JSON.stringify(data), (_, value) => {
    if (typeof value === "string") return redact(value);
    if (typeof value === "number") return redact(String(value)) === String(value) ? value : MASK;
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [redact(name), item]));
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(redactData, "redactData");

// actions/setup-snowflake/src/sql/read-only.ts
var METADATA_WORDS = /* @__PURE__ */ new Set(["SHOW", "DESC", "DESCRIBE", "LIST", "LS", "EXPLAIN"]);
var EFFECT_WORDS = /* @__PURE__ */ new Set(["INTO", "CALL", "NEXTVAL"]);
function isReadOnly(sql) {
  const chain = splitAtFlowOperator(sql);
  if (chain.length > 1) return chain.every((part) => classifyStatement(part).type === "query" && isReadOnly(part));
  const kind = classifyStatement(sql);
  if (kind.type !== "query" && kind.type !== "session") return false;
  const tokens = tokenizeCode(sql);
  return METADATA_WORDS.has(tokens[0]?.text ?? "") || tokens.every((token, at) => isReadOnlyToken(tokens, token, at));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isReadOnly, "isReadOnly");
function isReadOnlyToken(tokens, { kind, text: text2 }, at) {
  if (kind === "word") return !EFFECT_WORDS.has(text2);
  return text2 !== "(" || opensNoUnknownCall(tokens, at);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isReadOnlyToken, "isReadOnlyToken");
function opensNoUnknownCall(tokens, at) {
  const [third, before, called] = [tokens[at - 3]?.text, tokens[at - 2]?.text, tokens[at - 1]];
  if (called === void 0 || called.kind === "path") return true;
  if (called.kind === "symbol") return called.text !== ")" && called.text !== "]";
  if (called.kind !== "word" && called.kind !== "name") return false;
  if (before === ".") return third === "INFORMATION_SCHEMA";
  if (before === ":" && third === ":") return true;
  if (before === "AS") return !tokens.some(({ text: text2 }) => text2 === "DEFINE");
  if (before === "WITH" || before === "RECURSIVE") return true;
  return called.kind === "word" && (KEYWORDS.has(called.text) || BUILT_IN_FUNCTIONS.has(called.text));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(opensNoUnknownCall, "opensNoUnknownCall");

// actions/setup-snowflake/src/session/driver.ts



// actions/shared/proxy.ts

var NEVER_PROXIED = new node_net__WEBPACK_IMPORTED_MODULE_9__.BlockList();
NEVER_PROXIED.addSubnet("127.0.0.0", 8);
NEVER_PROXIED.addSubnet("169.254.0.0", 16);
NEVER_PROXIED.addAddress("::1", "ipv6");
NEVER_PROXIED.addSubnet("fe80::", 10, "ipv6");
NEVER_PROXIED.addSubnet("fd00:ec2::", 32, "ipv6");
function readProxy(protocol) {
  const variable = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const text2 = process.env[variable.toLowerCase()] || process.env[variable];
  if (!text2) return void 0;
  const address = text2.includes("://") ? text2 : `http://${text2}`;
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readProxy, "readProxy");
var masked = /* @__PURE__ */ new Set();
function maskOnce(password) {
  if (masked.has(password)) return;
  masked.add(mask(password));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(maskOnce, "maskOnce");
function findProxy(target) {
  const host = normalizeHost(target.hostname);
  if (host === "localhost" || host.endsWith(".localhost") || isInList(host, NEVER_PROXIED)) return void 0;
  const port = String(target.port || (target.protocol === "https:" ? 443 : 80));
  return listExceptions().some((exception) => isException(exception, host, port)) ? void 0 : readProxy(target.protocol);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findProxy, "findProxy");
var listExceptions = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => (process.env.no_proxy || process.env.NO_PROXY || "").toLowerCase().split(/[\s,]+/).filter((exception) => exception !== ""), "listExceptions");
var normalizeHost = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((hostname) => hostname.toLowerCase().replace(/^\[|\]$|\.$/g, ""), "normalizeHost");
var isInList = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((host, list) => (0,node_net__WEBPACK_IMPORTED_MODULE_9__.isIP)(host) !== 0 && list.check(host, (0,node_net__WEBPACK_IMPORTED_MODULE_9__.isIP)(host) === 6 ? "ipv6" : "ipv4"), "isInList");
function isException(exception, host, port) {
  if (exception === "*") return true;
  const [, block = "", bits] = /^\[?([\da-f:.]+)\]?\/(\d+)$/.exec(exception) ?? [];
  if (bits !== void 0) return isInBlock(host, block, Number(bits));
  const [, name = "", wantedPort] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(exception) ?? [void 0, exception];
  if (wantedPort !== void 0 && wantedPort !== port) return false;
  const domain = normalizeHost(name.replace(/^\*?\./, ""));
  if ((0,node_net__WEBPACK_IMPORTED_MODULE_9__.isIP)(domain) !== 0) return isInBlock(host, domain, (0,node_net__WEBPACK_IMPORTED_MODULE_9__.isIP)(domain) === 6 ? 128 : 32);
  return host === domain || (0,node_net__WEBPACK_IMPORTED_MODULE_9__.isIP)(host) === 0 && host.endsWith(`.${domain}`);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isException, "isException");
function isInBlock(host, block, bits) {
  const family = (0,node_net__WEBPACK_IMPORTED_MODULE_9__.isIP)(block);
  if (family === 0 || bits > (family === 6 ? 128 : 32)) return false;
  const list = new node_net__WEBPACK_IMPORTED_MODULE_9__.BlockList();
  list.addSubnet(block, bits, family === 6 ? "ipv6" : "ipv4");
  return isInList(host, list);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isInBlock, "isInBlock");

// actions/setup-snowflake/src/session/driver.ts
var QueryError = class extends Error {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "QueryError");
  }
  error;
  queryId;
  constructor(error2, queryId) {
    super(error2.message, { cause: error2 });
    this.error = error2;
    this.queryId = queryId;
  }
};
var DRIVER_ENVIRONMENT = {
  SNOWFLAKE_DISABLE_PLATFORM_DETECTION: "true",
  SNOWFLAKE_DISABLE_MINICORE: "true",
  SF_TELEMETRY_DISABLE_CONNECTION_SHAPE: "true"
};
var LOGIN_RETRIES = 2;
var STOP_TIMEOUT_MS = 2e3;
var MAX_ROWS = 1e4;
var SNOWFLAKE_HOST = /(^|\.)snowflakecomputing\.(com|cn)$/;
async function connect(login) {
  Object.assign(process.env, DRIVER_ENVIRONMENT);
  Object.assign(globalThis, { __dirname: (0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_8__.fileURLToPath)(import.meta.url)) });
  const { default: driver } = await __nccwpck_require__.e(/* import() */ 763).then(__nccwpck_require__.bind(__nccwpck_require__, 763));
  const address = parseHost(login.host);
  driver.configure({
    logLevel: "OFF",
    additionalLogToConsole: false,
    // A private CA has no OCSP responder; Snowflake's own certificates are still checked.
    ...address === void 0 || SNOWFLAKE_HOST.test(address.host) ? {} : { disableOCSPChecks: true }
  });
  const { account, user, role, warehouse, database, schema: schema2, queryTag } = login;
  const options = {
    account,
    username: user,
    ...address,
    ...createProxyOptions(new URL(address?.accessUrl ?? `https://${account}.snowflakecomputing.com`)),
    ...omitUndefined({ role, warehouse, database, schema: schema2, queryTag }),
    ...login.authenticator === "password" ? { password: login.password ?? "" } : { authenticator: "SNOWFLAKE_JWT", privateKey: exportPlainKey(login.privateKey ?? "", login.passphrase) },
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(connect, "connect");
function wrapConnection(connection) {
  return {
    execute: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((sql, signal) => runToCompletion((options) => connection.execute({ ...options, sqlText: sql }), signal), "execute"),
    fetchResult: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((queryId, signal) => runToCompletion((options) => connection.fetchResult({ ...options, queryId }), signal), "fetchResult"),
    isUp: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => connection.isUp(), "isUp"),
    close: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => new Promise((resolve2) => {
      setTimeout(resolve2, STOP_TIMEOUT_MS).unref();
      connection.destroy(() => resolve2());
    }), "close")
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(wrapConnection, "wrapConnection");
function runToCompletion(start, signal) {
  return new Promise((resolve2, reject) => {
    const cancel = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => {
      statement.cancel();
      const error2 = new QueryError(new Error("No reply to the cancellation"), void 0);
      setTimeout(() => reject(error2), STOP_TIMEOUT_MS).unref();
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(runToCompletion, "runToCompletion");
async function readRows(statement) {
  const rows = [];
  const isLarge = (statement.getNumRows() ?? 0) > MAX_ROWS;
  for await (const row of statement.streamRows(isLarge ? { start: 0, end: MAX_ROWS - 1 } : {})) rows.push(row);
  return rows;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readRows, "readRows");
function createProxyOptions(url) {
  const proxy = readProxy(url.protocol);
  if (proxy === void 0) return {};
  const names = listExceptions().map((exception) => exception.replace(/^\*?\.|:443$/g, "")).flatMap((name) => [name, `*.${name}`]);
  return {
    proxyHost: proxy.hostname,
    proxyPort: Number(proxy.port || (proxy.protocol === "https:" ? 443 : 80)),
    proxyProtocol: proxy.protocol,
    ...proxy.username === "" ? {} : { proxyUser: decodeURIComponent(proxy.username), proxyPassword: decodeURIComponent(proxy.password) },
    noProxy: [...findProxy(url) === void 0 ? [url.hostname] : [], ...names].join("|")
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createProxyOptions, "createProxyOptions");
function parseHost(host) {
  if (host === void 0) return void 0;
  const url = new URL(host.startsWith("http://") ? host : `https://${host}`);
  const port = Number(url.port || 443);
  return { host: url.hostname, port, accessUrl: `${url.protocol}//${url.hostname}:${port}` };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseHost, "parseHost");
var omitUndefined = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0)), "omitUndefined");

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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(explainNetworkError, "explainNetworkError");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(explainProxyStatus, "explainProxyStatus");
function findNodeError(error2) {
  if (error2 === null || typeof error2 !== "object") return void 0;
  const { cause, errors, code: code2, name } = error2;
  const inner = findNodeError(cause) ?? findNodeError(errors?.[0]);
  if (inner !== void 0) return inner;
  return typeof code2 === "string" || name === "TimeoutError" ? error2 : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findNodeError, "findNodeError");
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
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findFailedProxy, "findFailedProxy");
var portOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ port, protocol }) => Number(port || (protocol === "https:" ? 443 : 80)), "portOf");

// actions/setup-snowflake/src/session/login-error.ts
function createLoginError(error2, login) {
  const { code: code2, message = "", response, cause } = error2;
  const host = login.host ?? `${login.account}.snowflakecomputing.com`;
  const networkError = explainNetworkError(cause, host);
  if (networkError !== void 0) {
    return new ActionError(`Cannot reach Snowflake at ${host}: ${forLog(networkError.message)}`, {
      hint: networkError.hint
    });
  }
  const proxy = findProxy(new URL(host.startsWith("http://") ? host : `https://${host}`));
  if (response?.statusCode !== void 0 && response.statusCode !== 200) {
    if (proxy !== void 0) return createProxyError(response.statusCode, host);
    return new ActionError(`Snowflake has no account at ${host} (HTTP ${response.statusCode})`, { hint: CHECK_ACCOUNT });
  }
  if (proxy !== void 0 && message.startsWith("Proxy connection ended")) {
    return new ActionError(`The proxy closed the connection to ${host} before it was established`, {
      hint: "Check HTTPS_PROXY and NO_PROXY, and the log of the proxy."
    });
  }
  return new ActionError(`Snowflake rejected the login of ${login.user} at ${host}: ${forLog(message)} (${code2})`, {
    hint: HINTS[String(code2)]?.(login) ?? "Check account, user and credentials, and the network policies of both."
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createLoginError, "createLoginError");
var CHECK_ACCOUNT = 'Check account: it is <organization>-<account>, see "select current_organization_name(), current_account_name()".';
function createProxyError(status, host) {
  const { message, hint } = explainProxyStatus(status, `the connection to ${host}`);
  if (status === 407) return new ActionError(message, { hint });
  return new ActionError(`${message}, or Snowflake has no account there`, { hint: `${hint} ${CHECK_ACCOUNT}` });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createProxyError, "createProxyError");
var HINTS = {
  "390100": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => "Check user and password. A service user has no password: use authenticator key-pair.", "390100"),
  "390101": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ user }) => `Enable the user: alter user ${user} set disabled = false.`, "390101"),
  "390102": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ user }) => `The user is locked: wait, or run: alter user ${user} set mins_to_unlock = 0.`, "390102"),
  "390144": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ user, privateKey = "", passphrase }) => `Compare the key's fingerprint ${fingerprintPrivateKey(privateKey, passphrase)} with RSA_PUBLIC_KEY_FP of "desc user ${user}"; check account and user, which are part of the token, and the runner's clock.`, "390144"),
  "390189": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ user, role }) => `Grant the role: grant role ${role} to user ${user}.`, "390189"),
  "390197": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => "A password is not enough for this user: use authenticator key-pair.", "390197"),
  "390201": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => "The account or an authentication policy does not allow this authentication method: use authenticator key-pair.", "390201"),
  "390202": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => "An authentication policy does not allow this client.", "390202"),
  "390422": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => "Check account. If it is correct, a network policy blocks this runner's address: allow it, or use a runner inside the network.", "390422"),
  "394304": /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => "The authentication policy of the user does not allow this authentication method.", "394304")
};

// actions/setup-snowflake/src/session/session.ts
var StatementError = class extends Error {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "StatementError");
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
var FIRST_RETRY_MS = 1e3;
var LOGIN_TIMEOUT_MS = 6e4;
var LOGIN_TIMEOUT_ERROR = new DeadlineError("The login did not finish before the deadline (timeout-minutes)");
async function openSession(login, deadline, { onReconnect }) {
  const { signal } = deadline;
  let connection = await connectBefore(login, deadline);
  const queryIds = [];
  const settings = [];
  let transaction;
  let temporaryState;
  const reconnect = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(async () => {
    const lostConnection = connection;
    onReconnect();
    connection = await connectBefore(login, deadline);
    lostConnection.close().catch(() => void 0);
    for (const sql of settings) await connection.execute(sql, signal);
  }, "reconnect");
  const execute = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(async (sql) => {
    const start = performance.now();
    try {
      return await connection.execute(sql, signal);
    } catch (error2) {
      if (!(error2 instanceof QueryError) || connection.isUp() || signal?.aborted) throw error2;
      const lostState = transaction ?? temporaryState;
      if (lostState !== void 0) {
        throw new ActionError(`Snowflake ended the session, and with it ${lostState}`, {
          hint: "Continue from the statement that created it."
        });
      }
      const duration = performance.now() - start;
      if (error2.queryId === void 0 && duration >= FIRST_RETRY_MS && !isReadOnly(sql)) {
        throw new ActionError("The connection broke and the session ended: the statement might have run", {
          hint: "Check Snowflake's query history before you continue."
        });
      }
      await reconnect();
      return error2.queryId === void 0 ? await connection.execute(sql, signal) : await connection.fetchResult(error2.queryId, signal);
    }
  }, "execute");
  const recordSessionState = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((sql, kind, result) => {
    const chain = splitAtFlowOperator(sql);
    if (chain.length > 1) {
      for (const part of chain) recordSessionState(part, classifyStatement(part), result);
    } else if (kind.type === "session") {
      if (isReadOnly(sql)) settings.push(sql);
      else temporaryState = "a variable whose value cannot be computed again";
    } else if (kind.type === "transaction") transaction = kind.boundary === "begin" ? "an open transaction" : void 0;
    else if (kind.type === "create" && kind.temporary) temporaryState = `the temporary ${kind.objectType.toLowerCase()}`;
    else if (kind.type === "create" && /^(DATABASE|SCHEMA)$/.test(kind.objectType) && kind.name !== void 0) {
      if (/successfully created/i.test(String(Object.values(result.rows[0] ?? {})[0]))) {
        settings.push(`use ${kind.objectType.toLowerCase()} ${formatObjectName(kind.name)}`);
      }
    }
  }, "recordSessionState");
  return {
    queryIds,
    async run(sql, kind = { type: "query" }) {
      try {
        const result = await execute(sql);
        if (result.queryId !== void 0) queryIds.push(result.queryId);
        recordSessionState(sql, kind, result);
        return result;
      } catch (error2) {
        if (!(error2 instanceof QueryError)) throw error2;
        if (error2.queryId !== void 0) queryIds.push(error2.queryId);
        throw new StatementError(error2);
      }
    },
    close: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => connection.close(), "close")
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(openSession, "openSession");
async function connectBefore(login, deadline) {
  const connecting = connect(login).catch((error2) => {
    throw createLoginError(error2, login);
  });
  const timeout = new Promise((_, reject) => {
    const { signal } = deadline;
    const rejectAborted = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => reject(signal?.reason instanceof DeadlineError ? LOGIN_TIMEOUT_ERROR : signal?.reason), "rejectAborted");
    signal?.addEventListener("abort", rejectAborted, { once: true });
    const remaining = deadline.remaining();
    const host = login.host ?? login.account;
    const error2 = remaining < LOGIN_TIMEOUT_MS ? LOGIN_TIMEOUT_ERROR : new ActionError(`Snowflake at ${host} did not reply to the login within ${LOGIN_TIMEOUT_MS / 1e3} s`, {
      hint: "Check host, proxy and firewall."
    });
    setTimeout(() => reject(error2), Math.min(remaining, LOGIN_TIMEOUT_MS)).unref();
  });
  return Promise.race([connecting, timeout]);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(connectBefore, "connectBefore");
var formatStatementError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((error2, redact) => forLog(redact(error2.message)).replace(/\s*\n\s*/g, " "), "formatStatementError");

// actions/setup-snowflake/src/report/statement-errors.ts
var StatementFailedError = class extends ActionError {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "StatementFailedError");
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
function createStatementError(statement, error2, resumeAt, { mode, redact }) {
  const { code: code2, sqlState = "none", queryId = "none" } = error2;
  const reason = formatStatementError(error2, (message) => redactMessage(message, statement, redact));
  const text2 = [
    `${formatLocation(statement)}: ${reason}`,
    `Code ${code2}, SQL state ${sqlState}, query id ${queryId}. The statement:`,
    redact(forLog(statement.shown))
  ];
  const rollback = resumeAt === statement ? "" : " (its transaction was rolled back)";
  const hint = mode === "plan" ? "This was a plan: nothing was changed." : `Earlier statements stay committed. ${formatResume(resumeAt)}${rollback}`;
  return new StatementFailedError(text2.join("\n"), {
    hint,
    file: statement.file,
    line: findErrorLine(statement, error2),
    reason
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createStatementError, "createStatementError");
var createInterruptionError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((statement, error2, resumeAt) => new ActionError(`${formatLocation(statement)}: ${error2.message}`, {
  hint: [error2.hint, formatResume(resumeAt)].filter(Boolean).join(" "),
  cause: error2.cause
}), "createInterruptionError");
function findErrorLine({ line, sql }, error2) {
  const lineInStatement = Number(/\bline (\d+) at position \d+/.exec(error2.message)?.[1] ?? 1);
  return line + Math.min(Math.max(lineInStatement, 1), sql.split("\n").length) - 1;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(findErrorLine, "findErrorLine");
var formatResume = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((statement) => `To continue from here, set continue-from: ${formatLocation(statement)}`, "formatResume");
function createTimeoutError(minutes, resumeAt, running) {
  const message = running === void 0 ? `The deadline (timeout-minutes: ${minutes}) passed before ${formatLocation(resumeAt)}` : `${formatLocation(resumeAt)} was still running at the deadline (timeout-minutes: ${minutes}) and was cancelled`;
  return new DeadlineError(message, { hint: formatResume(resumeAt) });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createTimeoutError, "createTimeoutError");
var createCancelledError = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((statement, resumeAt) => new CancelledError(`The job was cancelled: Snowflake was asked to cancel ${formatLocation(statement)}`, {
  hint: formatResume(resumeAt)
}), "createCancelledError");

// actions/setup-snowflake/src/session/rows.ts
function getField(row, name) {
  const key = name in row ? name : Object.keys(row).find((candidate) => candidate.toLowerCase() === name);
  return key === void 0 ? "" : String(row[key] ?? "");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(getField, "getField");

// actions/setup-snowflake/src/sql/grant.ts
var NOT_LISTED = /^(ALL|GRANT OPTION FOR|CALLER|INHERITED|.*[()])/;
function parseGrant(sql) {
  const tokens = tokenizeCode(sql);
  const words = tokens.map(({ text: text2 }) => text2);
  const end = words.findLastIndex((word) => word === (words[0] === "GRANT" ? "TO" : "FROM"));
  const grantee = end < 0 ? void 0 : readGrantee(tokens, end + 1);
  if (grantee === void 0) return void 0;
  const suffix = words.slice(grantee.next).join(" ");
  if (!/^(WITH GRANT OPTION|COPY CURRENT GRANTS|RESTRICT|CASCADE)?$/.test(suffix)) return void 0;
  const withGrantOption = suffix === "WITH GRANT OPTION";
  const on = words.indexOf("ON");
  if (on < 0) {
    const { type, name, next } = readObject(tokens, 1);
    const isRole = (type === "ROLE" || type === "DATABASE ROLE") && name !== void 0 && next === end;
    return isRole ? { privileges: ["USAGE"], withGrantOption, target: { scope: "one", type, name }, grantee } : void 0;
  }
  const privileges = words.slice(1, on).join(" ").split(",").map((privilege) => privilege.trim());
  if (privileges.some((privilege) => NOT_LISTED.test(privilege))) return void 0;
  const target = readTarget(tokens, on + 1, end);
  return target === void 0 ? void 0 : { privileges, withGrantOption, target, grantee };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseGrant, "parseGrant");
function readGrantee(tokens, at) {
  const kind = ["DATABASE ROLE", "ROLE", "USER"].find(
    (words) => words.split(" ").every((word, index) => tokens[at + index]?.text === word)
  );
  const result = readObjectName(tokens, at + (kind?.split(" ").length ?? 0));
  if (result === void 0) return void 0;
  const following = tokens[result.next];
  const isUnknownKind = kind === void 0 && following?.kind === "word" && !/^(WITH|COPY|REVOKE|RESTRICT|CASCADE)$/.test(following.text);
  return isUnknownKind ? void 0 : { kind: kind ?? "ROLE", ...result };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readGrantee, "readGrantee");
function readTarget(tokens, at, end) {
  const first = tokens[at]?.text;
  if (first === "ACCOUNT") return at + 1 === end ? { scope: "one", type: "ACCOUNT", name: [] } : void 0;
  if (first !== "ALL" && first !== "FUTURE") {
    const { type: type2, name, next } = readObject(tokens, at);
    return name !== void 0 && next === end ? { scope: "one", type: type2, name } : void 0;
  }
  const containerStart = tokens.findIndex(({ text: text2 }, index) => index > at && text2 === "IN");
  const container = tokens[containerStart + 1]?.text;
  const result = readObjectName(tokens, containerStart + 2);
  if (containerStart < 0 || container !== "DATABASE" && container !== "SCHEMA" || result?.next !== end) {
    return void 0;
  }
  const plural = tokens.slice(at + 1, containerStart).map(({ text: text2 }) => text2).join(" ");
  const type = plural.replace(/IES$/, "Y").replace(/S$/, "");
  return { scope: first === "ALL" ? "all" : "future", type, plural, container, name: result.name };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readTarget, "readTarget");
var isRelativeGrantee = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((grantee) => grantee?.kind === "DATABASE ROLE" && grantee.name.length === 1, "isRelativeGrantee");

// actions/setup-snowflake/src/changes/show-grants.ts
function createShowGrantsQuery({ target, grantee }) {
  if (grantee.kind === "USER" && target.type !== "ROLE") return void 0;
  const to = `${grantee.kind.toLowerCase()} ${formatObjectName(grantee.name)}`;
  if (target.scope !== "future") return `show grants to ${to}`;
  return grantee.kind === "ROLE" ? `show future grants to ${to}` : void 0;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createShowGrantsQuery, "createShowGrantsQuery");
var TABLES = /^((ICEBERG|DYNAMIC|DYNAMIC ICEBERG|EXTERNAL|EVENT|HYBRID|INTERACTIVE) )?TABLE$|^(MATERIALIZED )?VIEW$/;
var GENERIC_KINDS = /^(INTEGRATION|POLICY)$/;
var isSameKind = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((granted, listed) => granted === listed || TABLES.test(granted) && TABLES.test(listed) || GENERIC_KINDS.test(listed) && granted.endsWith(` ${listed}`), "isSameKind");
function parseGrantRow(row) {
  const isFuture = "grant_on" in row;
  return {
    privilege: getField(row, "privilege"),
    kind: getField(row, isFuture ? "grant_on" : "granted_on").replace(/_/g, " "),
    // RAW.PUBLIC.<TABLE>: the container, then the kind.
    name: parseObjectName(getField(row, "name").replace(/\.<[^>]*>$/, "")),
    isFuture
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseGrantRow, "parseGrantRow");
function coversPrivilege(row, privilege, type, name, { grantee, withGrantOption }) {
  if (withGrantOption && getField(row, "grant_option") !== "true") return false;
  if (grantee.kind === "USER") return type === "ROLE" && isSameName(parseObjectName(getField(row, "role")), name);
  if (getField(row, "is_inherited") === "true") return false;
  const listed = parseGrantRow(row);
  const hasSameKind = listed.isFuture ? listed.kind === type : isSameKind(type, listed.kind);
  const listedPrivilege = privilege === "IMPORTED PRIVILEGES" ? "USAGE" : privilege;
  return listed.privilege === listedPrivilege && hasSameKind && (type === "ACCOUNT" || isSameName(listed.name, name));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(coversPrivilege, "coversPrivilege");
function mightBeRevokedBy(row, { privileges, target, grantee }) {
  const lastPart = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((name2) => name2.at(-1)?.toUpperCase(), "lastPart");
  if (grantee.kind === "USER") return lastPart(parseObjectName(getField(row, "role"))) === lastPart(target.name);
  const { privilege, name } = parseGrantRow(row);
  if (!privileges.includes(privilege) && !privileges.includes("IMPORTED PRIVILEGES")) return false;
  return target.scope === "all" || target.type === "ACCOUNT" || lastPart(name) === lastPart(target.name);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(mightBeRevokedBy, "mightBeRevokedBy");

// actions/setup-snowflake/src/changes/granted-privileges.ts
var GrantedPrivileges = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "GrantedPrivileges");
  }
  session;
  rowsByQuery = /* @__PURE__ */ new Map();
  constructor(session) {
    this.session = session;
  }
  /** Discards all rows, after a statement that might have changed grants. */
  clear() {
    this.rowsByQuery.clear();
  }
  async checkGrant(grant) {
    const rows = await this.loadRows(grant);
    const names = rows && await this.listObjects(grant);
    if (rows === void 0 || names === void 0) return "unknown";
    const { type } = grant.target;
    const pairs = names.flatMap((name) => grant.privileges.map((privilege) => ({ name, privilege })));
    const granted = pairs.filter(
      ({ name, privilege }) => rows.some((row) => coversPrivilege(row, privilege, type, name, grant))
    );
    if (granted.length === pairs.length) return "all";
    return granted.length > 0 ? "some" : "none";
  }
  /** Whether a REVOKE might remove something; undefined if no list can answer. */
  async mightRevoke(grant) {
    return (await this.loadRows(grant))?.some((row) => mightBeRevokedBy(row, grant));
  }
  /** All grants of a grantee as one text, to compare before and after; undefined if no list can answer. */
  async formatGrants(grant) {
    const rows = grant && await this.loadRows(grant);
    const columns = ["privilege", "granted_on", "grant_on", "name", "role", "grant_option"];
    return rows?.map((row) => columns.map((column) => getField(row, column)).join("|")).sort().join("\n");
  }
  /** Discards the rows of one grantee. */
  discardRows(grant) {
    const sql = createShowGrantsQuery(grant);
    if (sql !== void 0) this.rowsByQuery.delete(sql);
  }
  /** Adds the rows of a grant that was just made, so that they are not queried again. */
  addGrant(grant) {
    const { privileges, target, withGrantOption } = grant;
    const sql = createShowGrantsQuery(grant);
    const rows = sql === void 0 ? void 0 : this.rowsByQuery.get(sql);
    if (rows === void 0 || target.scope === "all") return;
    const name = formatObjectName(target.name);
    const type = target.type.replace(/ /g, "_");
    const grant_option = String(withGrantOption);
    for (const privilege of privileges) {
      rows.push(
        target.scope === "future" ? { privilege, grant_on: type, name: `${name}.<${type}>`, grant_option } : { privilege, granted_on: type, name, role: name, grant_option }
      );
    }
  }
  async loadRows(grant) {
    const sql = createShowGrantsQuery(grant);
    if (sql === void 0) return void 0;
    const cachedRows = this.rowsByQuery.get(sql);
    if (cachedRows !== void 0) return cachedRows;
    const rows = await this.queryRows(sql);
    if (rows !== void 0 && !isRelativeGrantee(grant.grantee)) this.rowsByQuery.set(sql, rows);
    return rows;
  }
  async listObjects({ target }) {
    if (target.scope === "all") {
      const rows = await this.queryRows(`show ${target.plural} in ${target.container} ${formatObjectName(target.name)}`);
      return rows?.map((row) => ["database_name", "schema_name", "name"].map((part) => getField(row, part)));
    }
    const type = target.scope === "future" ? target.container : target.type;
    const name = await this.qualifyName(target.name, countNameParts(type));
    return name && [name];
  }
  /** Completes a name with the current database and schema. */
  async qualifyName(name, partCount) {
    if (partCount === 1 || name.length >= partCount) return name;
    const [row] = await this.queryRows("select current_database() as d, current_schema() as s") ?? [];
    if (row === void 0) return void 0;
    const current = [getField(row, "d"), getField(row, "s")].slice(0, partCount - 1);
    const fullName = [...current.slice(0, partCount - name.length), ...name];
    return fullName.some((part) => part === "") ? void 0 : fullName;
  }
  // A grantee that does not exist or is not visible has no list; the statement itself then reports the error.
  async queryRows(sql) {
    try {
      return (await this.session.run(sql)).rows;
    } catch (error2) {
      if (error2 instanceof StatementError) return void 0;
      throw error2;
    }
  }
};

// actions/setup-snowflake/src/changes/user-properties.ts
function parseAlterUser(sql) {
  const tokens = tokenizeCode(sql);
  const set = tokens.findIndex(({ text: text2 }) => text2 === "SET");
  return set < 0 || tokens.some(({ text: text2 }, at) => at < set && text2 === "UNSET") ? void 0 : parseProperties(sql, tokens, set + 1);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseAlterUser, "parseAlterUser");
var parseCreateUser = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((sql) => parseProperties(sql, tokenizeCode(sql), 2), "parseCreateUser");
function parseProperties(sql, tokens, from) {
  const starts = tokens.flatMap(
    ({ kind }, at) => at >= from && kind === "word" && tokens[at + 1]?.text === "=" ? [at] : []
  );
  return new Map(
    starts.map((start, index) => [
      tokens[start]?.text ?? "",
      readValue(sql, tokens.slice(start + 2, starts[index + 1]))
    ])
  );
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(parseProperties, "parseProperties");
function readValue(sql, tokens) {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === void 0 || last === void 0) return "";
  if (first.kind === "string" && tokens.length === 1) return unquote(first.text);
  return sql.slice(first.offset, last.offset + last.text.length).replace(/[\s,]+$/, "");
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readValue, "readValue");
var PUBLIC_KEY = /^RSA_PUBLIC_KEY(_2)?$/;
async function describeUser(session, name) {
  try {
    const { rows } = await session.run(`desc user ${formatObjectName(name)}`);
    return new Map(rows.map((row) => [getField(row, "property").toUpperCase(), getField(row, "value")]));
  } catch (error2) {
    if (error2 instanceof StatementError) return void 0;
    throw error2;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(describeUser, "describeUser");
function listPropertyChanges(requested, current) {
  return [...requested].flatMap(([name, value]) => {
    const isKey = PUBLIC_KEY.test(name);
    const currentValue = current.get(isKey ? `${name}_FP` : name);
    if (currentValue === void 0 || isSecretName(name)) return [name];
    const newValue = isKey ? fingerprintPublicKey(value) : value;
    const isExact = isKey || name === "COMMENT";
    const isSame = isExact ? currentValue === newValue : normalizeValue(currentValue) === normalizeValue(newValue);
    const shownValue = currentValue === "null" || currentValue === "" ? "unset" : currentValue;
    return isSame ? [] : [maskSecretsInText(`${name} ${shownValue} \u2192 ${newValue}`).shown];
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(listPropertyChanges, "listPropertyChanges");
var normalizeValue = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((value) => value.toUpperCase().replace(/[\s"'[\]()]/g, ""), "normalizeValue");

// actions/setup-snowflake/src/changes/executor.ts
var StatementExecutor = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "StatementExecutor");
  }
  session;
  grants;
  constructor(session) {
    this.session = session;
    this.grants = new GrantedPrivileges(session);
  }
  checkGrant(grant) {
    return this.grants.checkGrant(grant);
  }
  /** The effect that a GRANT, REVOKE or ALTER USER would have; undefined if only running it can show that. */
  async predict({ sql, kind }) {
    if (kind.type === "alter" && kind.objectType === "USER" && kind.name !== void 0) {
      const requested = parseAlterUser(sql);
      const current = requested?.size ? await describeUser(this.session, kind.name) : void 0;
      if (requested === void 0 || current === void 0) return void 0;
      const changes = listPropertyChanges(requested, current);
      return changes.length === 0 ? SAME : { action: "change", detail: changes.join(", ") };
    }
    if (kind.type !== "grant" && kind.type !== "revoke") return void 0;
    const grant = parseGrant(sql);
    if (grant === void 0) return void 0;
    if (kind.type === "revoke") {
      const mightRevoke = await this.grants.mightRevoke(grant);
      return mightRevoke === void 0 ? void 0 : mightRevoke ? { action: "revoke" } : SAME;
    }
    const state = await this.checkGrant(grant);
    if (state === "unknown") return void 0;
    return state === "all" ? SAME : { action: "grant" };
  }
  /** Runs a statement and determines its effect; a statement that would certainly change nothing is not run. */
  async execute(statement) {
    const { sql, kind } = statement;
    const grant = kind.type === "grant" || kind.type === "revoke" ? parseGrant(sql) : void 0;
    const certainEffect = await this.predictCertainly(statement, grant);
    if (certainEffect?.action === "same") return { effect: certainEffect };
    const grantsBefore = certainEffect === void 0 ? await this.grants.formatGrants(grant) : void 0;
    const result = await this.session.run(sql, kind);
    const effect = certainEffect ?? await this.determineEffect(statement, result, grant, grantsBefore);
    this.updateGrants(statement, effect, grant, certainEffect !== void 0);
    return { effect, result };
  }
  /** The effect that is certain before a statement runs. */
  async predictCertainly(statement, grant) {
    if (grant?.target.scope === "all") return void 0;
    if (statement.kind.type !== "revoke") return this.predict(statement);
    const state = grant === void 0 ? "unknown" : await this.checkGrant(grant);
    return state === "all" || state === "some" ? { action: "revoke" } : void 0;
  }
  async determineEffect({ kind }, { rows, affectedRows }, grant, grantsBefore) {
    const status = String(Object.values(rows[0] ?? {})[0] ?? "");
    switch (kind.type) {
      case "session":
      case "transaction":
      case "query":
        return { action: "none" };
      case "create":
        if (/already exists/i.test(status)) return SAME;
        if (kind.whenExists === "replace") return { action: "replace" };
        return { action: kind.whenExists === "alter" ? "change" : "create" };
      case "drop":
        return /already dropped/i.test(status) ? SAME : { action: "drop" };
      case "grant":
      case "revoke": {
        if (/\b0 objects affected/i.test(status)) return SAME;
        if (grant === void 0 || grantsBefore === void 0) return { action: kind.type };
        this.grants.discardRows(grant);
        return await this.grants.formatGrants(grant) === grantsBefore ? SAME : { action: kind.type };
      }
      case "dml":
        return describeWrittenRows(rows, affectedRows);
      case "alter":
      case "truncate":
        return { action: "change" };
      case "run":
        return { action: "run" };
    }
  }
  // Every other change can add or remove grants: a new object has an owner, a dropped object has no grants.
  updateGrants({ kind }, { action }, grant, isPredicted) {
    if (action === "none" || action === "same" || kind.type === "dml") return;
    if (kind.type !== "grant" || grant === void 0 || grant.privileges.includes("OWNERSHIP")) this.grants.clear();
    else if (isPredicted) this.grants.addGrant(grant);
  }
};
function describeWrittenRows(rows, affectedRows) {
  const counts = rows.flatMap(
    (row) => Object.keys(row).filter((name) => /^(rows_(un)?loaded|number of rows (?!scanned))/i.test(name)).map((name) => Number(getField(row, name.toLowerCase())))
  );
  const total = counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : Math.max(affectedRows ?? 0, 0);
  return total > 0 ? { action: "run", detail: `${total} row${total === 1 ? "" : "s"}` } : SAME;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(describeWrittenRows, "describeWrittenRows");

// actions/setup-snowflake/src/changes/object-exists.ts
var OVERLOADED_TYPES = /(FUNCTION|PROCEDURE)$/;
async function checkObjectExists(session, type, name) {
  if (OVERLOADED_TYPES.test(type)) return void 0;
  const lastPart = name.at(-1) ?? "";
  const container = name.slice(0, -1);
  const containerType = container.length === 1 && type === "SCHEMA" ? "database" : "schema";
  const isInContainer = container.length > 0 && countNameParts(type) > 1;
  const scope = isInContainer ? ` in ${containerType} ${formatObjectName(container)}` : "";
  const sql = `show ${pluralize(type)} like '${lastPart.replace(/\\/g, "\\\\").replace(/'/g, "''")}'${scope}`;
  try {
    const { rows } = await session.run(sql);
    return rows.some((row) => isSameName(parseObjectName(quote(getField(row, "name"), '"')), [lastPart]));
  } catch (error2) {
    if (!(error2 instanceof StatementError)) throw error2;
    return error2.isMissingObject ? false : void 0;
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(checkObjectExists, "checkObjectExists");
function pluralize(type) {
  const kind = type.replace(/^.* INTEGRATION$/, "INTEGRATION").toLowerCase();
  return kind.endsWith("y") ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(pluralize, "pluralize");

// actions/setup-snowflake/src/changes/planned-objects.ts
var PlannedObjects = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "PlannedObjects");
  }
  objects = /* @__PURE__ */ new Set();
  users = /* @__PURE__ */ new Map();
  /** The GRANT and REVOKE statements so far, in order; `grant` is undefined if it could not be parsed. */
  grantSteps = [];
  /** The current database and schema, once a statement selected them; empty before. */
  currentSchema = [];
  unknownSchemaCount = 0;
  /** Follows USE, or a CREATE that makes its database or schema the current one. */
  setCurrentSchema(type, name) {
    const unknown = `?${++this.unknownSchemaCount}`;
    if (name.length === 0) this.currentSchema = [unknown, unknown];
    else if (type === "DATABASE" || type !== "SCHEMA" && name.length === 1) {
      this.currentSchema = [name[0] ?? "", "PUBLIC"];
    } else this.currentSchema = name.length === 2 ? name : [this.currentSchema[0] ?? "", ...name];
  }
  /** Completes a name as far as the current database and schema are known. */
  qualifyName(type, name) {
    const missing = countNameParts(type) - name.length;
    const isKnown = this.currentSchema.length === 2 && countNameParts(type) > 1 && missing > 0;
    return isKnown ? [...this.currentSchema.slice(0, missing), ...name] : name;
  }
  addObject(type, name, sql) {
    const fullName = this.qualifyName(type, name);
    this.objects.add(createObjectKey(type, fullName));
    if (type === "USER") this.users.set(createObjectKey(type, fullName), parseCreateUser(sql));
    if (type === "DATABASE") this.objects.add(createObjectKey("SCHEMA", [...fullName, "PUBLIC"]));
    if (type === "DATABASE" || type === "SCHEMA") this.setCurrentSchema(type, fullName);
  }
  hasObject(type, name) {
    return this.objects.has(createObjectKey(type, this.qualifyName(type, name)));
  }
  /** Whether an object belongs to a database or schema that the plan creates. */
  isInPlannedContainer(type, name) {
    if (countNameParts(type) === 1) return false;
    const fullName = this.qualifyName(type, name);
    const [database = "", schema2 = ""] = fullName;
    if (this.objects.has(createObjectKey("DATABASE", [database]))) return true;
    return fullName.length === 3 && this.objects.has(createObjectKey("SCHEMA", [database, schema2]));
  }
  /** Whether a planned user already has the properties of an ALTER USER; undefined for users that exist. */
  hasUserProperties(name, sql) {
    const planned = this.users.get(createObjectKey("USER", name));
    const requested = planned && parseAlterUser(sql);
    if (requested === void 0) return void 0;
    return !requested.has("PASSWORD") && [...requested].every(([property, value]) => planned?.get(property) === value);
  }
  addGrant(grant) {
    this.grantSteps.push({ isRevoke: false, grant: this.qualifyGrant(grant) });
  }
  addRevoke(grant) {
    this.grantSteps.push({ isRevoke: true, grant: this.qualifyGrant(grant) });
  }
  /** Whether earlier GRANT statements of the plan cover this one. */
  coversGrant(grant) {
    const qualifiedGrant = this.qualifyGrant(grant);
    return grant.privileges.every((privilege) => {
      const lastStep = this.grantSteps.findLast(
        (step) => step.isRevoke ? mightOverlap(step.grant, qualifiedGrant) : isSameGrant(step.grant, qualifiedGrant, privilege)
      );
      return lastStep?.isRevoke === false;
    });
  }
  /** Whether an earlier REVOKE might have removed a grant. */
  mightBeRevoked(grant) {
    return this.grantSteps.some((step) => step.isRevoke && mightOverlap(step.grant, grant));
  }
  /** Whether an earlier GRANT might have added a grant. */
  mightBeGranted(grant) {
    return this.grantSteps.some((step) => !step.isRevoke && mightOverlap(step.grant, grant));
  }
  qualifyGrant(grant) {
    if (grant?.target.scope !== "one") return grant;
    return { ...grant, target: { ...grant.target, name: this.qualifyName(grant.target.type, grant.target.name) } };
  }
};
var createObjectKey = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((type, name) => `${type}:${name.join("\0")}`, "createObjectKey");
function isSameGrant(left, right, privilege) {
  if (left === void 0 || right === void 0) return false;
  return left.privileges.includes(privilege) && left.withGrantOption === right.withGrantOption && left.grantee.kind === right.grantee.kind && isSameName(left.grantee.name, right.grantee.name) && left.target.scope === right.target.scope && left.target.type === right.target.type && isSameName(left.target.name, right.target.name);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isSameGrant, "isSameGrant");
var mightOverlap = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((left, right) => left === void 0 || right === void 0 || left.grantee.name.at(-1) === right.grantee.name.at(-1) && (left.privileges.some((privilege) => right.privileges.includes(privilege)) || left.privileges.includes("IMPORTED PRIVILEGES")), "mightOverlap");

// actions/setup-snowflake/src/changes/planner.ts
var Planner = class {
  static {
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(this, "Planner");
  }
  session;
  executor;
  plannedObjects = new PlannedObjects();
  /** Whether the current role would be one that does not exist yet. */
  isRolePlanned = false;
  /** Session variables that a plan does not set, because computing them might change something. */
  unsetVariables = /* @__PURE__ */ new Set();
  constructor(session) {
    this.session = createReadOnlySession(session);
    this.executor = new StatementExecutor(this.session);
  }
  async plan(statement) {
    const { sql, kind } = statement;
    switch (kind.type) {
      case "session":
        return this.planSessionStatement(sql);
      case "transaction":
      case "query":
        return { action: "none" };
      case "create":
        return this.planCreate(sql, kind);
      case "drop": {
        const exists2 = kind.name && await this.objectExists(kind.objectType, kind.name);
        return exists2 === false ? SAME : { action: "drop" };
      }
      case "grant":
        return this.planGrant(statement);
      case "revoke":
        return this.planRevoke(statement);
      case "alter": {
        const userName = kind.objectType === "USER" ? kind.name : void 0;
        if (userName !== void 0 && this.plannedObjects.hasUserProperties(userName, sql)) return SAME;
        return await this.executor.predict(statement) ?? { action: "change" };
      }
      case "truncate":
        return { action: "change" };
      case "dml":
      case "run":
        return { action: "run" };
    }
  }
  async planCreate(sql, { objectType, name, whenExists }) {
    const exists2 = name && await this.objectExists(objectType, name);
    if (name === void 0 || exists2 === void 0) {
      return { action: "run", detail: "unknown whether the object exists" };
    }
    if (!exists2) {
      this.plannedObjects.addObject(objectType, name, sql);
      return { action: "create" };
    }
    if (whenExists === "keep") return SAME;
    if (whenExists === "replace") return { action: "replace" };
    return whenExists === "alter" ? { action: "change", detail: "exists: altered if it differs" } : { action: "create", detail: "exists: will fail" };
  }
  async planGrant(statement) {
    const effect = await this.executor.predict(statement);
    const grant = parseGrant(statement.sql);
    const mightBeRevoked = this.plannedObjects.mightBeRevoked(grant);
    if (grant !== void 0) {
      if (effect?.action === "same" && !mightBeRevoked) return SAME;
      if (this.plannedObjects.coversGrant(grant)) return SAME;
      if (!mightBeRevoked && await this.isCoveredByFutureGrant(grant)) return SAME;
    }
    this.plannedObjects.addGrant(grant);
    return { action: "grant" };
  }
  async planRevoke(statement) {
    const effect = await this.executor.predict(statement);
    const grant = parseGrant(statement.sql);
    if (effect?.action === "same" && !this.plannedObjects.mightBeGranted(grant)) return SAME;
    this.plannedObjects.addRevoke(grant);
    return { action: "revoke" };
  }
  // A new object gets the future grants of its schema.
  async isCoveredByFutureGrant(grant) {
    const { scope, type, name } = grant.target;
    if (scope !== "one" || grant.grantee.kind !== "ROLE" || !this.plannedObjects.hasObject(type, name)) return false;
    const schema2 = this.plannedObjects.qualifyName(type, name).slice(0, 2);
    const futureGrant = {
      ...grant,
      target: { scope: "future", type, plural: `${type}S`, container: "SCHEMA", name: schema2 }
    };
    return this.plannedObjects.coversGrant(futureGrant) || await this.executor.checkGrant(futureGrant) === "all";
  }
  async objectExists(type, name) {
    if (this.plannedObjects.hasObject(type, name)) return true;
    return this.plannedObjects.isInPlannedContainer(type, name) ? false : checkObjectExists(this.session, type, name);
  }
  async planSessionStatement(sql) {
    const tokens = tokenizeCode(sql);
    const isUse = tokens[0]?.text === "USE";
    const { type } = readObject(tokens, 1);
    const hasType = ["ROLE", "WAREHOUSE", "DATABASE", "SCHEMA"].includes(type);
    const name = isUse ? readObjectName(tokens, hasType ? 2 : 1)?.name ?? [] : [];
    if (isUse && !["ROLE", "WAREHOUSE", "SECONDARY"].includes(type)) this.plannedObjects.setCurrentSchema(type, name);
    if (!this.canSend(sql, tokens)) {
      if (isUse && type === "ROLE") this.isRolePlanned = true;
      return { action: "none", detail: "not run in a plan: it might change more than the session" };
    }
    try {
      await this.session.run(sql, { type: "session" });
      if (type === "ROLE") this.isRolePlanned = false;
    } catch (error2) {
      const types = hasType ? [type] : ["SCHEMA", "DATABASE"];
      const isPlanned = this.isRolePlanned || types.some(
        (objectType) => this.plannedObjects.hasObject(objectType, name) || this.plannedObjects.isInPlannedContainer(objectType, name)
      );
      if (!(error2 instanceof StatementError) || !isUse || !isPlanned) throw error2;
      if (type === "ROLE") this.isRolePlanned = true;
    }
    return { action: "none" };
  }
  // SET x = f() is not sent, so statements that use $x are not sent either.
  canSend(sql, tokens) {
    const usesUnset = tokens.some(({ text: text2 }, at) => text2 === "$" && this.unsetVariables.has(tokens[at + 1]?.text ?? ""));
    const canSend = isReadOnly(sql) && !usesUnset;
    if (tokens[0]?.text === "SET") {
      const equals = tokens.findIndex(({ text: text2 }) => text2 === "=");
      for (const { text: text2 } of tokens.slice(1, equals).filter(({ kind }) => kind === "word")) {
        if (canSend) this.unsetVariables.delete(text2);
        else this.unsetVariables.add(text2);
      }
    }
    return canSend;
  }
};
function createReadOnlySession(session) {
  return {
    ...session,
    run(sql, kind) {
      if (!isReadOnly(sql)) throw new Error("A plan sends read-only statements only");
      return session.run(sql, kind);
    }
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createReadOnlySession, "createReadOnlySession");

// actions/setup-snowflake/src/sql/destructive.ts
var TYPES_WITH_CONTENT = /(^|\s)(DATABASE|SCHEMA|TABLE|STAGE|STREAM|SEQUENCE|USER|ROLE|WAREHOUSE|SHARE|INTEGRATION|REPOSITORY|VOLUME)$/;
var DROP_KEEPS_DATA = /^(PRIMARY|FOREIGN|UNIQUE|CONSTRAINT|CLUSTERING|SEARCH|ROW|ALL|AGGREGATION|MASKING|DEFAULT|NOT|CONTACT)$/;
function isDestructive(sql) {
  const chain = splitAtFlowOperator(sql);
  if (chain.length > 1) return chain.some((part) => classifyStatement(part).type === "revoke" || isDestructive(part));
  const kind = classifyStatement(sql);
  const code2 = tokenizeCode(sql);
  const words = code2.map(({ text: text2 }) => text2);
  if (kind.type === "drop" || kind.type === "truncate") return true;
  if (kind.type === "create" && kind.whenExists === "replace" && TYPES_WITH_CONTENT.test(kind.objectType)) return true;
  if (kind.type === "alter" && kind.objectType.endsWith("TABLE")) {
    const drop = words.findIndex((word, index) => index > 2 && word === "DROP");
    if (drop > 0 && !DROP_KEEPS_DATA.test(words[drop + 1] ?? "")) return true;
  }
  if (kind.type === "alter" && words.includes("SWAP")) return true;
  if (kind.type === "dml") return words[0] === "INSERT" && words[1] === "OVERWRITE";
  if (words[0] === "REMOVE" || words[0] === "RM") return true;
  const immediate = words[0] === "EXECUTE" ? code2[2] : void 0;
  if (immediate?.kind === "body" || immediate?.kind === "string") return containsDestructive(unquote(immediate.text));
  if (words[0] === "WITH" && kind.type === "run") {
    return code2.some(({ kind: tokenKind, text: text2 }) => tokenKind === "body" && containsDestructive(unquote(text2)));
  }
  return (words[0] === "BEGIN" || words[0] === "DECLARE") && kind.type === "run" && containsDestructive(sql);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(isDestructive, "isDestructive");
var STATEMENT_STARTS_AFTER = /^(BEGIN|THEN|ELSE|DO|LOOP|REPEAT|;)$/;
function containsDestructive(body) {
  const code2 = tokenizeCode(body);
  return code2.some(({ text: text2, offset }, at) => {
    const startsStatement = at === 0 || STATEMENT_STARTS_AFTER.test(code2[at - 1]?.text ?? "");
    if (!startsStatement || text2 === "BEGIN" || text2 === "DECLARE") return false;
    const end = code2.findIndex((token, index) => index > at && token.text === ";");
    return isDestructive(body.slice(offset, end < 0 ? void 0 : code2[end]?.offset));
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(containsDestructive, "containsDestructive");
function assertNotDestructive(statements) {
  const destructive = statements.filter(({ sql }) => isDestructive(sql));
  if (destructive.length > 0) throw createDestructiveError(destructive);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(assertNotDestructive, "assertNotDestructive");
function createDestructiveError(statements) {
  const list = statements.map((statement) => `${formatLocation(statement)} (${abbreviateStatement(statement)})`);
  return new ActionError(`Destructive statements need allow-destructive: ${list.join("; ")}`, {
    hint: 'Nothing was run. Remove the statements, or set "allow-destructive: true" to run them.'
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createDestructiveError, "createDestructiveError");

// actions/setup-snowflake/src/run-statements.ts
async function runStatements({ sessionStatements, statements }, session, options, onFinished) {
  const { mode, allowDestructive, deadline } = options;
  const planner = new Planner(session);
  const executor = new StatementExecutor(session);
  const result = {
    mode,
    total: statements.length,
    finished: [],
    lastQuery: void 0,
    refused: [],
    failure: void 0
  };
  let running;
  let transactionStart;
  const processStatement = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(async (statement) => mode === "plan" ? { effect: await planner.plan(statement) } : executor.execute(statement), "processStatement");
  const restoreSetting = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((statement) => mode === "plan" ? planner.plan(statement) : session.run(statement.sql, statement.kind), "restoreSetting");
  const runWithinDeadline = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(async (statement, run2) => {
    const resumeAt = transactionStart ?? statement;
    running = void 0;
    deadline.throwIfCancelled();
    if (deadline.remaining() === 0) throw createTimeoutError(options.timeoutMinutes, resumeAt, void 0);
    running = statement;
    try {
      return await run2(statement);
    } catch (error2) {
      throw toActionError(error2, statement, resumeAt, options);
    }
  }, "runWithinDeadline");
  try {
    for (const statement of sessionStatements) await runWithinDeadline(statement, restoreSetting);
    running = void 0;
    if (mode === "apply" && !allowDestructive) await assertNothingRevoked(statements, new StatementExecutor(session));
    for (const statement of statements) {
      const start = performance.now();
      const { kind } = statement;
      if (kind.type === "transaction") transactionStart = kind.boundary === "begin" ? statement : void 0;
      const { effect, result: queryResult } = await runWithinDeadline(statement, processStatement);
      if (queryResult !== void 0 && kind.type === "query") {
        result.lastQuery = redactSecretRows(statement, queryResult);
      }
      if (mode === "plan" && !allowDestructive && isRefused(statement, effect)) result.refused.push(statement);
      const finished = { statement, effect, durationMs: performance.now() - start };
      result.finished.push(finished);
      onFinished(finished);
    }
  } catch (error2) {
    result.failure = { error: error2, statement: running };
  }
  return result;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(runStatements, "runStatements");
function toActionError(error2, statement, resumeAt, options) {
  const { deadline, timeoutMinutes } = options;
  if (deadline.signal?.aborted) return createCancelledError(statement, resumeAt);
  if (deadline.remaining() === 0) return createTimeoutError(timeoutMinutes, resumeAt, statement);
  if (error2 instanceof ActionError) return createInterruptionError(statement, error2, resumeAt);
  return error2 instanceof StatementError ? createStatementError(statement, error2, resumeAt, options) : error2;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(toActionError, "toActionError");
var isRefused = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ sql, kind }, { action }) => isDestructive(sql) || kind.type === "revoke" && action !== "same", "isRefused");
var redactSecretRows = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(({ sql }, result) => returnsSecret(sql) ? { ...result, rows: result.rows.map((row) => Object.fromEntries(Object.keys(row).map((name) => [name, MASK]))) } : result, "redactSecretRows");
async function assertNothingRevoked(statements, executor) {
  const destructive = [];
  let mightChangeDatabase = false;
  for (const statement of statements) {
    const { sql, kind } = statement;
    if (kind.type === "revoke") {
      const isUncertain = mightChangeDatabase && isRelativeGrantee(parseGrant(sql)?.grantee);
      if (isUncertain || (await executor.predict(statement))?.action !== "same") destructive.push(statement);
    }
    mightChangeDatabase ||= kind.type === "session" || kind.type === "create" || kind.type === "run";
  }
  if (destructive.length > 0) throw createDestructiveError(destructive);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(assertNothingRevoked, "assertNothingRevoked");

// actions/setup-snowflake/src/sql/scripts.ts



// actions/setup-snowflake/src/sql/split-statements.ts
var TOKEN_LABELS = {
  string: "The string '\u2026'",
  name: 'The identifier "\u2026"',
  body: "The body $$\u2026$$",
  comment: "The comment /* \u2026 */"
};
function splitStatements(sql) {
  const tokens = tokenize(sql);
  const lineAt = createLineCounter(sql);
  const code2 = tokens.filter(isCode);
  const statements = [];
  const unterminated = tokens.filter(({ closed }) => !closed).map(({ kind, offset }) => ({ line: lineAt(offset), message: `${TOKEN_LABELS[kind] ?? kind} has no end` }));
  let current = { tokens: [], block: new ScriptingBlock() };
  const finishStatement = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => {
    const [first, last] = [current.tokens[0], current.tokens.at(-1)];
    if (first !== void 0 && last !== void 0) {
      const text2 = sql.slice(first.offset, last.offset + last.text.length);
      statements.push({ text: text2, offset: first.offset, line: lineAt(first.offset) });
      if (current.block.isOpen && unterminated.length === 0) {
        unterminated.push({ line: lineAt(first.offset), message: "The block BEGIN \u2026 END has no end" });
      }
    }
    current = { tokens: [], block: new ScriptingBlock() };
  }, "finishStatement");
  for (const [index, token] of code2.entries()) {
    if (token.text === ";" && !current.block.isOpen) finishStatement();
    else {
      current.block.add(token, code2[index + 1], code2[index + 2]);
      current.tokens.push(token);
    }
  }
  finishStatement();
  return { statements, unterminated };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(splitStatements, "splitStatements");
function createLineCounter(sql) {
  let [position, line] = [0, 1];
  return (offset) => {
    if (offset < position) [position, line] = [0, 1];
    for (; position < offset; position++) if (sql[position] === "\n") line++;
    return line;
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(createLineCounter, "createLineCounter");

// actions/setup-snowflake/src/sql/variables.ts
var VARIABLE = /&\{(\w+)\}/g;
function substituteVariables(text2, variables) {
  const problems = [];
  const tokens = tokenize(text2);
  const substitute = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((format) => tokens.map(
    ({ kind, text: tokenText }) => kind === "comment" ? tokenText : tokenText.replace(VARIABLE, (reference, name) => {
      const variable = variables.get(name);
      return variable === void 0 ? reference : format(variable, kind);
    })
  ).join(""), "substitute");
  for (const token of tokens.filter(({ kind }) => kind !== "comment")) {
    for (const { 1: name = "", index } of token.text.matchAll(VARIABLE)) {
      const variable = variables.get(name);
      const offset = token.offset + index;
      if (variable === void 0) problems.push({ offset, message: `Variable ${name} is not defined` });
      else if (token.kind === "body" && variable.value.includes("$$")) {
        problems.push({ offset, message: `The value of variable ${name} contains $$ and is used inside $$` });
      }
    }
  }
  return {
    sql: substitute(({ value }, kind) => escapeValue(value, kind)),
    shown: substitute(({ value, isSecret }, kind) => isSecret ? MASK : escapeValue(value, kind)),
    problems
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(substituteVariables, "substituteVariables");
function escapeValue(value, kind) {
  if (kind === "string") return value.replace(/\\/g, "\\\\").replace(/'/g, "''");
  return kind === "name" ? value.replace(/"/g, '""') : value;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(escapeValue, "escapeValue");
function mergeVariables({
  variables = {},
  secretVariables = {}
}) {
  const merge = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((values, isSecret) => Object.entries(values).map(([name, value]) => [name, { value, isSecret }]), "merge");
  return new Map([...merge(variables, false), ...merge(secretVariables, true)]);
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(mergeVariables, "mergeVariables");

// actions/setup-snowflake/src/sql/scripts.ts
function readScripts(patterns, variables) {
  const problems = [];
  const files = /* @__PURE__ */ new Set();
  for (const pattern of patterns) {
    const matches = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.globSync)(pattern).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.statSync)(path).isFile());
    if (matches.length === 0) problems.push(`scripts: No file matches ${pattern}`);
    for (const path of matches.toSorted()) files.add(relativeToWorkspace(path));
  }
  const statements = [...files].flatMap((file) => readScript(file, variables, problems));
  if (problems.length > 0) throw new ActionError(problems.join("; "), { hint: "Nothing was run." });
  if (statements.length === 0) throw new ActionError(`scripts: No statement in ${[...files].join(", ")}`);
  return statements;
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readScripts, "readScripts");
var relativeToWorkspace = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)("", path).startsWith("..") ? (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)("", path), "relativeToWorkspace");
function readScript(file, variables, problems) {
  const { statements, unterminated } = splitStatements((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(file, "utf8").replace(/^\uFEFF/, ""));
  for (const { line, message } of unterminated) problems.push(`${file}:${line}: ${message}`);
  return statements.map(({ text: text2, line }) => {
    const { sql, shown, problems: variableProblems } = substituteVariables(text2, variables);
    for (const { offset, message } of variableProblems) {
      problems.push(`${file}:${line + text2.slice(0, offset).split("\n").length - 1}: ${message}`);
    }
    if (variableProblems.length === 0 && unterminated.length === 0 && sql !== text2) {
      const result = splitStatements(sql);
      if (result.statements.length !== 1 || result.unterminated.length > 0) {
        problems.push(
          `${file}:${line}: The value of a variable ends the statement or opens a quote; quote the variable`
        );
      }
    }
    if (/^(PUT|GET)\s/i.test(text2)) {
      problems.push(`${file}:${line}: PUT and GET are not supported; use an external stage`);
    }
    return { file, line, sql, shown, kind: classifyStatement(sql) };
  });
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(readScript, "readScript");
function resumeFrom(statements, location) {
  if (location === void 0) return { sessionStatements: [], statements };
  const [, file = "", line = ""] = /^(.+):(\d+)$/.exec(location) ?? [];
  const inFile = statements.filter((statement) => (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(statement.file) === (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(file));
  const first = inFile.findLast((statement) => statement.line <= Number(line));
  if (first === void 0) {
    const locations = inFile.slice(0, 3).map(formatLocation);
    const files = [...new Set(statements.map((statement) => statement.file))];
    throw new ActionError(`continue-from: No statement at ${location}`, {
      hint: `Take it from the failed run${locations.length > 0 ? `; statements start at ${locations.join(", ")}, \u2026` : `; the scripts are ${files.join(", ")}`}.`
    });
  }
  const index = statements.indexOf(first);
  return {
    sessionStatements: statements.slice(0, index).filter(({ kind }) => kind.type === "session"),
    statements: statements.slice(index)
  };
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(resumeFrom, "resumeFrom");

// actions/setup-snowflake/src/run.ts
async function run({ signal, clock }) {
  const inputs = loadInputs();
  const { mode, secretVariables = {}, password, passphrase } = inputs;
  const start = clock.now();
  const deadline = Deadline.after(inputs.timeoutMinutes * 6e4, { clock, signal });
  const scripts = readScripts(inputs.scripts, mergeVariables(inputs));
  const { statements, redact } = redactStatements(scripts, [...Object.values(secretVariables), password, passphrase]);
  const selection = resumeFrom(statements, inputs.continueFrom);
  if (mode === "apply" && !inputs.allowDestructive) assertNotDestructive(selection.statements);
  const reporter = new Reporter(mode, redact);
  const session = await openSession(inputs, deadline.enforce(), { onReconnect: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(() => reporter.sessionLost(), "onReconnect") });
  try {
    const result = await runStatements(
      selection,
      session,
      { ...inputs, deadline, redact },
      (finished) => reporter.statementFinished(finished)
    );
    const { error: error2 } = result.failure ?? {};
    if (error2 instanceof StatementFailedError) reporter.statementFailed(error2);
    reporter.finish();
    const refusal = formatRefusal(result);
    if (refusal !== void 0) reporter.planRefused(refusal);
    setOutputs(result, session.queryIds, redact);
    const account = inputs.host === void 0 ? inputs.account : void 0;
    await writeSummary(renderSummary(result, { account, elapsedMs: clock.now() - start }, redact));
    if (result.failure !== void 0) throw error2;
  } finally {
    await session.close();
  }
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(run, "run");
function setOutputs(result, queryIds, redact) {
  output("changed", hasChanges(result));
  output("statements", result.finished.length);
  output("plan", listEffects(result, redact));
  output("query-ids", queryIds);
  if (result.failure?.statement !== void 0) output("failed-statement", formatLocation(result.failure.statement));
  const rows = listRows(result);
  if (rows !== void 0) output("rows", redactData(rows, redact));
}
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_1__/* .__name */ .K2)(setOutputs, "setOutputs");

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
/******/ var __webpack_exports__ = __nccwpck_require__(541);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
