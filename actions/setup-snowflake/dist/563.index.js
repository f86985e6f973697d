export const id = 563;
export const ids = [563];
export const modules = {

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ require_url_util),
/* harmony export */   Hr: () => (/* binding */ require_util),
/* harmony export */   Jo: () => (/* binding */ require_inherits),
/* harmony export */   Ne: () => (/* binding */ cloud_clients_exports),
/* harmony export */   PE: () => (/* binding */ require_authentication_types),
/* harmony export */   RG: () => (/* binding */ require_moment),
/* harmony export */   WP: () => (/* binding */ require_errors3),
/* harmony export */   cA: () => (/* binding */ require_core),
/* harmony export */   fX: () => (/* binding */ require_node3),
/* harmony export */   gf: () => (/* binding */ require_auth_workload_identity),
/* harmony export */   i1: () => (/* binding */ init_cloud_clients),
/* harmony export */   r1: () => (/* binding */ require_ms),
/* harmony export */   rU: () => (/* binding */ require_safe_buffer),
/* harmony export */   vX: () => (/* binding */ require_logger2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_YY3GZP5U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1857);
/* harmony import */ var _chunk_TJM2MXDR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4567);
/* harmony import */ var _chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6);
/* harmony import */ var _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7972);
/* harmony import */ var _chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4708);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)
;





// scripts/stubs/cloud-clients.ts
var cloud_clients_exports = {};
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__export */ .VA)(cloud_clients_exports, {
  AssumeRoleCommand: () => CloudIdentityClient,
  BlobServiceClient: () => FileTransferClient,
  DefaultAzureCredential: () => CloudIdentityClient,
  GetCallerIdentityCommand: () => CloudIdentityClient,
  GetWebIdentityTokenCommand: () => CloudIdentityClient,
  GoogleAuth: () => CloudIdentityClient,
  Impersonated: () => CloudIdentityClient,
  MetadataService: () => CloudIdentityClient,
  S3: () => FileTransferClient,
  STSClient: () => CloudIdentityClient,
  defaultProvider: () => defaultProvider
});
var FileTransferClient, CloudIdentityClient, defaultProvider;
var init_cloud_clients = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__esm */ .E)({
  "scripts/stubs/cloud-clients.ts"() {
    FileTransferClient = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "FileTransferClient");
      }
      constructor() {
        throw new Error("PUT and GET are not supported by this action. Load from or unload to an external stage.");
      }
    };
    CloudIdentityClient = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "CloudIdentityClient");
      }
      constructor() {
        throw new Error("The driver signs nothing: the action itself makes the attestation of a workload identity.");
      }
    };
    defaultProvider = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(() => new CloudIdentityClient(), "defaultProvider");
  }
});

// node_modules/@smithy/protocol-http/dist-es/index.js
var dist_es_exports2 = {};
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__export */ .VA)(dist_es_exports2, {
  Field: () => _chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_3__/* .Field */ .D0,
  Fields: () => _chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8,
  HttpRequest: () => _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpRequest */ .Kd,
  HttpResponse: () => _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpResponse */ .cS,
  getHttpHandlerExtensionConfiguration: () => _chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_3__/* .getHttpHandlerExtensionConfiguration */ .eS,
  isValidHostname: () => _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_4__/* .isValidHostname */ .oJ,
  resolveHttpHandlerRuntimeConfig: () => _chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveHttpHandlerRuntimeConfig */ .jt
});
var init_dist_es2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__esm */ .E)({
  "node_modules/@smithy/protocol-http/dist-es/index.js"() {
    (0,_chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_3__/* .init_protocols */ .TD)();
  }
});

// node_modules/logform/format.js
var require_format = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/format.js"(exports, module) {
    "use strict";
    var InvalidFormatError = class _InvalidFormatError extends Error {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "InvalidFormatError");
      }
      constructor(formatFn) {
        super(`Format functions must be synchronous taking a two arguments: (info, opts)
Found: ${formatFn.toString().split("\n")[0]}
`);
        Error.captureStackTrace(this, _InvalidFormatError);
      }
    };
    module.exports = (formatFn) => {
      if (formatFn.length > 2) {
        throw new InvalidFormatError(formatFn);
      }
      function Format(options = {}) {
        this.options = options;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Format, "Format");
      Format.prototype.transform = formatFn;
      function createFormatWrap(opts) {
        return new Format(opts);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createFormatWrap, "createFormatWrap");
      createFormatWrap.Format = Format;
      return createFormatWrap;
    };
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/styles.js
var require_styles = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/styles.js"(exports, module) {
    var styles = {};
    module["exports"] = styles;
    var codes = {
      reset: [0, 0],
      bold: [1, 22],
      dim: [2, 22],
      italic: [3, 23],
      underline: [4, 24],
      inverse: [7, 27],
      hidden: [8, 28],
      strikethrough: [9, 29],
      black: [30, 39],
      red: [31, 39],
      green: [32, 39],
      yellow: [33, 39],
      blue: [34, 39],
      magenta: [35, 39],
      cyan: [36, 39],
      white: [37, 39],
      gray: [90, 39],
      grey: [90, 39],
      brightRed: [91, 39],
      brightGreen: [92, 39],
      brightYellow: [93, 39],
      brightBlue: [94, 39],
      brightMagenta: [95, 39],
      brightCyan: [96, 39],
      brightWhite: [97, 39],
      bgBlack: [40, 49],
      bgRed: [41, 49],
      bgGreen: [42, 49],
      bgYellow: [43, 49],
      bgBlue: [44, 49],
      bgMagenta: [45, 49],
      bgCyan: [46, 49],
      bgWhite: [47, 49],
      bgGray: [100, 49],
      bgGrey: [100, 49],
      bgBrightRed: [101, 49],
      bgBrightGreen: [102, 49],
      bgBrightYellow: [103, 49],
      bgBrightBlue: [104, 49],
      bgBrightMagenta: [105, 49],
      bgBrightCyan: [106, 49],
      bgBrightWhite: [107, 49],
      // legacy styles for colors pre v1.0.0
      blackBG: [40, 49],
      redBG: [41, 49],
      greenBG: [42, 49],
      yellowBG: [43, 49],
      blueBG: [44, 49],
      magentaBG: [45, 49],
      cyanBG: [46, 49],
      whiteBG: [47, 49]
    };
    Object.keys(codes).forEach(function(key) {
      var val = codes[key];
      var style = styles[key] = [];
      style.open = "\x1B[" + val[0] + "m";
      style.close = "\x1B[" + val[1] + "m";
    });
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/system/has-flag.js
var require_has_flag = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/system/has-flag.js"(exports, module) {
    "use strict";
    module.exports = function(flag, argv) {
      argv = argv || process.argv || [];
      var terminatorPos = argv.indexOf("--");
      var prefix = /^-{1,2}/.test(flag) ? "" : "--";
      var pos = argv.indexOf(prefix + flag);
      return pos !== -1 && (terminatorPos === -1 ? true : pos < terminatorPos);
    };
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/system/supports-colors.js
var require_supports_colors = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/system/supports-colors.js"(exports, module) {
    "use strict";
    var os = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("os");
    var hasFlag = require_has_flag();
    var env = process.env;
    var forceColor = void 0;
    if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false")) {
      forceColor = false;
    } else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
      forceColor = true;
    }
    if ("FORCE_COLOR" in env) {
      forceColor = env.FORCE_COLOR.length === 0 || parseInt(env.FORCE_COLOR, 10) !== 0;
    }
    function translateLevel(level) {
      if (level === 0) {
        return false;
      }
      return {
        level,
        hasBasic: true,
        has256: level >= 2,
        has16m: level >= 3
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(translateLevel, "translateLevel");
    function supportsColor(stream) {
      if (forceColor === false) {
        return 0;
      }
      if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
        return 3;
      }
      if (hasFlag("color=256")) {
        return 2;
      }
      if (stream && !stream.isTTY && forceColor !== true) {
        return 0;
      }
      var min = forceColor ? 1 : 0;
      if (process.platform === "win32") {
        var osRelease = os.release().split(".");
        if (Number(process.versions.node.split(".")[0]) >= 8 && Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
          return Number(osRelease[2]) >= 14931 ? 3 : 2;
        }
        return 1;
      }
      if ("CI" in env) {
        if (["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI"].some(function(sign) {
          return sign in env;
        }) || env.CI_NAME === "codeship") {
          return 1;
        }
        return min;
      }
      if ("TEAMCITY_VERSION" in env) {
        return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
      }
      if ("TERM_PROGRAM" in env) {
        var version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
        switch (env.TERM_PROGRAM) {
          case "iTerm.app":
            return version >= 3 ? 3 : 2;
          case "Hyper":
            return 3;
          case "Apple_Terminal":
            return 2;
        }
      }
      if (/-256(color)?$/i.test(env.TERM)) {
        return 2;
      }
      if (/^screen|^xterm|^vt100|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
        return 1;
      }
      if ("COLORTERM" in env) {
        return 1;
      }
      if (env.TERM === "dumb") {
        return min;
      }
      return min;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(supportsColor, "supportsColor");
    function getSupportLevel(stream) {
      var level = supportsColor(stream);
      return translateLevel(level);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSupportLevel, "getSupportLevel");
    module.exports = {
      supportsColor: getSupportLevel,
      stdout: getSupportLevel(process.stdout),
      stderr: getSupportLevel(process.stderr)
    };
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/custom/trap.js
var require_trap = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/custom/trap.js"(exports, module) {
    module["exports"] = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function runTheTrap(text, options) {
      var result = "";
      text = text || "Run the trap, drop the bass";
      text = text.split("");
      var trap = {
        a: ["@", "\u0104", "\u023A", "\u0245", "\u0394", "\u039B", "\u0414"],
        b: ["\xDF", "\u0181", "\u0243", "\u026E", "\u03B2", "\u0E3F"],
        c: ["\xA9", "\u023B", "\u03FE"],
        d: ["\xD0", "\u018A", "\u0500", "\u0501", "\u0502", "\u0503"],
        e: [
          "\xCB",
          "\u0115",
          "\u018E",
          "\u0258",
          "\u03A3",
          "\u03BE",
          "\u04BC",
          "\u0A6C"
        ],
        f: ["\u04FA"],
        g: ["\u0262"],
        h: ["\u0126", "\u0195", "\u04A2", "\u04BA", "\u04C7", "\u050A"],
        i: ["\u0F0F"],
        j: ["\u0134"],
        k: ["\u0138", "\u04A0", "\u04C3", "\u051E"],
        l: ["\u0139"],
        m: ["\u028D", "\u04CD", "\u04CE", "\u0520", "\u0521", "\u0D69"],
        n: ["\xD1", "\u014B", "\u019D", "\u0376", "\u03A0", "\u048A"],
        o: [
          "\xD8",
          "\xF5",
          "\xF8",
          "\u01FE",
          "\u0298",
          "\u047A",
          "\u05DD",
          "\u06DD",
          "\u0E4F"
        ],
        p: ["\u01F7", "\u048E"],
        q: ["\u09CD"],
        r: ["\xAE", "\u01A6", "\u0210", "\u024C", "\u0280", "\u042F"],
        s: ["\xA7", "\u03DE", "\u03DF", "\u03E8"],
        t: ["\u0141", "\u0166", "\u0373"],
        u: ["\u01B1", "\u054D"],
        v: ["\u05D8"],
        w: ["\u0428", "\u0460", "\u047C", "\u0D70"],
        x: ["\u04B2", "\u04FE", "\u04FC", "\u04FD"],
        y: ["\xA5", "\u04B0", "\u04CB"],
        z: ["\u01B5", "\u0240"]
      };
      text.forEach(function(c) {
        c = c.toLowerCase();
        var chars = trap[c] || [" "];
        var rand = Math.floor(Math.random() * chars.length);
        if (typeof trap[c] !== "undefined") {
          result += trap[c][rand];
        } else {
          result += c;
        }
      });
      return result;
    }, "runTheTrap");
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/custom/zalgo.js
var require_zalgo = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/custom/zalgo.js"(exports, module) {
    module["exports"] = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function zalgo(text, options) {
      text = text || "   he is here   ";
      var soul = {
        "up": [
          "\u030D",
          "\u030E",
          "\u0304",
          "\u0305",
          "\u033F",
          "\u0311",
          "\u0306",
          "\u0310",
          "\u0352",
          "\u0357",
          "\u0351",
          "\u0307",
          "\u0308",
          "\u030A",
          "\u0342",
          "\u0313",
          "\u0308",
          "\u034A",
          "\u034B",
          "\u034C",
          "\u0303",
          "\u0302",
          "\u030C",
          "\u0350",
          "\u0300",
          "\u0301",
          "\u030B",
          "\u030F",
          "\u0312",
          "\u0313",
          "\u0314",
          "\u033D",
          "\u0309",
          "\u0363",
          "\u0364",
          "\u0365",
          "\u0366",
          "\u0367",
          "\u0368",
          "\u0369",
          "\u036A",
          "\u036B",
          "\u036C",
          "\u036D",
          "\u036E",
          "\u036F",
          "\u033E",
          "\u035B",
          "\u0346",
          "\u031A"
        ],
        "down": [
          "\u0316",
          "\u0317",
          "\u0318",
          "\u0319",
          "\u031C",
          "\u031D",
          "\u031E",
          "\u031F",
          "\u0320",
          "\u0324",
          "\u0325",
          "\u0326",
          "\u0329",
          "\u032A",
          "\u032B",
          "\u032C",
          "\u032D",
          "\u032E",
          "\u032F",
          "\u0330",
          "\u0331",
          "\u0332",
          "\u0333",
          "\u0339",
          "\u033A",
          "\u033B",
          "\u033C",
          "\u0345",
          "\u0347",
          "\u0348",
          "\u0349",
          "\u034D",
          "\u034E",
          "\u0353",
          "\u0354",
          "\u0355",
          "\u0356",
          "\u0359",
          "\u035A",
          "\u0323"
        ],
        "mid": [
          "\u0315",
          "\u031B",
          "\u0300",
          "\u0301",
          "\u0358",
          "\u0321",
          "\u0322",
          "\u0327",
          "\u0328",
          "\u0334",
          "\u0335",
          "\u0336",
          "\u035C",
          "\u035D",
          "\u035E",
          "\u035F",
          "\u0360",
          "\u0362",
          "\u0338",
          "\u0337",
          "\u0361",
          " \u0489"
        ]
      };
      var all = [].concat(soul.up, soul.down, soul.mid);
      function randomNumber(range) {
        var r = Math.floor(Math.random() * range);
        return r;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(randomNumber, "randomNumber");
      function isChar(character) {
        var bool = false;
        all.filter(function(i) {
          bool = i === character;
        });
        return bool;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isChar, "isChar");
      function heComes(text2, options2) {
        var result = "";
        var counts;
        var l;
        options2 = options2 || {};
        options2["up"] = typeof options2["up"] !== "undefined" ? options2["up"] : true;
        options2["mid"] = typeof options2["mid"] !== "undefined" ? options2["mid"] : true;
        options2["down"] = typeof options2["down"] !== "undefined" ? options2["down"] : true;
        options2["size"] = typeof options2["size"] !== "undefined" ? options2["size"] : "maxi";
        text2 = text2.split("");
        for (l in text2) {
          if (isChar(l)) {
            continue;
          }
          result = result + text2[l];
          counts = { "up": 0, "down": 0, "mid": 0 };
          switch (options2.size) {
            case "mini":
              counts.up = randomNumber(8);
              counts.mid = randomNumber(2);
              counts.down = randomNumber(8);
              break;
            case "maxi":
              counts.up = randomNumber(16) + 3;
              counts.mid = randomNumber(4) + 1;
              counts.down = randomNumber(64) + 3;
              break;
            default:
              counts.up = randomNumber(8) + 1;
              counts.mid = randomNumber(6) / 2;
              counts.down = randomNumber(8) + 1;
              break;
          }
          var arr = ["up", "mid", "down"];
          for (var d in arr) {
            var index = arr[d];
            for (var i = 0; i <= counts[index]; i++) {
              if (options2[index]) {
                result = result + soul[index][randomNumber(soul[index].length)];
              }
            }
          }
        }
        return result;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(heComes, "heComes");
      return heComes(text, options);
    }, "zalgo");
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/maps/america.js
var require_america = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/maps/america.js"(exports, module) {
    module["exports"] = function(colors) {
      return function(letter, i, exploded) {
        if (letter === " ") return letter;
        switch (i % 3) {
          case 0:
            return colors.red(letter);
          case 1:
            return colors.white(letter);
          case 2:
            return colors.blue(letter);
        }
      };
    };
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/maps/zebra.js
var require_zebra = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/maps/zebra.js"(exports, module) {
    module["exports"] = function(colors) {
      return function(letter, i, exploded) {
        return i % 2 === 0 ? letter : colors.inverse(letter);
      };
    };
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/maps/rainbow.js
var require_rainbow = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/maps/rainbow.js"(exports, module) {
    module["exports"] = function(colors) {
      var rainbowColors = ["red", "yellow", "green", "blue", "magenta"];
      return function(letter, i, exploded) {
        if (letter === " ") {
          return letter;
        } else {
          return colors[rainbowColors[i++ % rainbowColors.length]](letter);
        }
      };
    };
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/maps/random.js
var require_random = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/maps/random.js"(exports, module) {
    module["exports"] = function(colors) {
      var available = [
        "underline",
        "inverse",
        "grey",
        "yellow",
        "red",
        "green",
        "blue",
        "white",
        "cyan",
        "magenta",
        "brightYellow",
        "brightRed",
        "brightGreen",
        "brightBlue",
        "brightWhite",
        "brightCyan",
        "brightMagenta"
      ];
      return function(letter, i, exploded) {
        return letter === " " ? letter : colors[available[Math.round(Math.random() * (available.length - 2))]](letter);
      };
    };
  }
});

// node_modules/logform/node_modules/@colors/colors/lib/colors.js
var require_colors = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/lib/colors.js"(exports, module) {
    var colors = {};
    module["exports"] = colors;
    colors.themes = {};
    var util = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util");
    var ansiStyles = colors.styles = require_styles();
    var defineProps = Object.defineProperties;
    var newLineRegex = new RegExp(/[\r\n]+/g);
    colors.supportsColor = require_supports_colors().supportsColor;
    if (typeof colors.enabled === "undefined") {
      colors.enabled = colors.supportsColor() !== false;
    }
    colors.enable = function() {
      colors.enabled = true;
    };
    colors.disable = function() {
      colors.enabled = false;
    };
    colors.stripColors = colors.strip = function(str) {
      return ("" + str).replace(/\x1B\[\d+m/g, "");
    };
    var stylize = colors.stylize = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function stylize2(str, style) {
      if (!colors.enabled) {
        return str + "";
      }
      var styleMap = ansiStyles[style];
      if (!styleMap && style in colors) {
        return colors[style](str);
      }
      return styleMap.open + str + styleMap.close;
    }, "stylize");
    var matchOperatorsRe = /[|\\{}()[\]^$+*?.]/g;
    var escapeStringRegexp = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(str) {
      if (typeof str !== "string") {
        throw new TypeError("Expected a string");
      }
      return str.replace(matchOperatorsRe, "\\$&");
    }, "escapeStringRegexp");
    function build(_styles) {
      var builder = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function builder2() {
        return applyStyle.apply(builder2, arguments);
      }, "builder");
      builder._styles = _styles;
      builder.__proto__ = proto;
      return builder;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(build, "build");
    var styles = (function() {
      var ret = {};
      ansiStyles.grey = ansiStyles.gray;
      Object.keys(ansiStyles).forEach(function(key) {
        ansiStyles[key].closeRe = new RegExp(escapeStringRegexp(ansiStyles[key].close), "g");
        ret[key] = {
          get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
            return build(this._styles.concat(key));
          }, "get")
        };
      });
      return ret;
    })();
    var proto = defineProps(/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function colors2() {
    }, "colors"), styles);
    function applyStyle() {
      var args = Array.prototype.slice.call(arguments);
      var str = args.map(function(arg) {
        if (arg != null && arg.constructor === String) {
          return arg;
        } else {
          return util.inspect(arg);
        }
      }).join(" ");
      if (!colors.enabled || !str) {
        return str;
      }
      var newLinesPresent = str.indexOf("\n") != -1;
      var nestedStyles = this._styles;
      var i = nestedStyles.length;
      while (i--) {
        var code = ansiStyles[nestedStyles[i]];
        str = code.open + str.replace(code.closeRe, code.open) + code.close;
        if (newLinesPresent) {
          str = str.replace(newLineRegex, function(match) {
            return code.close + match + code.open;
          });
        }
      }
      return str;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(applyStyle, "applyStyle");
    colors.setTheme = function(theme) {
      if (typeof theme === "string") {
        console.log("colors.setTheme now only accepts an object, not a string.  If you are trying to set a theme from a file, it is now your (the caller's) responsibility to require the file.  The old syntax looked like colors.setTheme(__dirname + '/../themes/generic-logging.js'); The new syntax looks like colors.setTheme(require(__dirname + '/../themes/generic-logging.js'));");
        return;
      }
      for (var style in theme) {
        (function(style2) {
          colors[style2] = function(str) {
            if (typeof theme[style2] === "object") {
              var out = str;
              for (var i in theme[style2]) {
                out = colors[theme[style2][i]](out);
              }
              return out;
            }
            return colors[theme[style2]](str);
          };
        })(style);
      }
    };
    function init() {
      var ret = {};
      Object.keys(styles).forEach(function(name) {
        ret[name] = {
          get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
            return build([name]);
          }, "get")
        };
      });
      return ret;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(init, "init");
    var sequencer = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function sequencer2(map2, str) {
      var exploded = str.split("");
      exploded = exploded.map(map2);
      return exploded.join("");
    }, "sequencer");
    colors.trap = require_trap();
    colors.zalgo = require_zalgo();
    colors.maps = {};
    colors.maps.america = require_america()(colors);
    colors.maps.zebra = require_zebra()(colors);
    colors.maps.rainbow = require_rainbow()(colors);
    colors.maps.random = require_random()(colors);
    for (map in colors.maps) {
      (function(map2) {
        colors[map2] = function(str) {
          return sequencer(colors.maps[map2], str);
        };
      })(map);
    }
    var map;
    defineProps(colors, init());
  }
});

// node_modules/logform/node_modules/@colors/colors/safe.js
var require_safe = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/node_modules/@colors/colors/safe.js"(exports, module) {
    var colors = require_colors();
    module["exports"] = colors;
  }
});

// node_modules/triple-beam/config/cli.js
var require_cli = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/triple-beam/config/cli.js"(exports) {
    "use strict";
    exports.levels = {
      error: 0,
      warn: 1,
      help: 2,
      data: 3,
      info: 4,
      debug: 5,
      prompt: 6,
      verbose: 7,
      input: 8,
      silly: 9
    };
    exports.colors = {
      error: "red",
      warn: "yellow",
      help: "cyan",
      data: "grey",
      info: "green",
      debug: "blue",
      prompt: "grey",
      verbose: "cyan",
      input: "grey",
      silly: "magenta"
    };
  }
});

// node_modules/triple-beam/config/npm.js
var require_npm = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/triple-beam/config/npm.js"(exports) {
    "use strict";
    exports.levels = {
      error: 0,
      warn: 1,
      info: 2,
      http: 3,
      verbose: 4,
      debug: 5,
      silly: 6
    };
    exports.colors = {
      error: "red",
      warn: "yellow",
      info: "green",
      http: "green",
      verbose: "cyan",
      debug: "blue",
      silly: "magenta"
    };
  }
});

// node_modules/triple-beam/config/syslog.js
var require_syslog = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/triple-beam/config/syslog.js"(exports) {
    "use strict";
    exports.levels = {
      emerg: 0,
      alert: 1,
      crit: 2,
      error: 3,
      warning: 4,
      notice: 5,
      info: 6,
      debug: 7
    };
    exports.colors = {
      emerg: "red",
      alert: "yellow",
      crit: "red",
      error: "red",
      warning: "red",
      notice: "yellow",
      info: "green",
      debug: "blue"
    };
  }
});

// node_modules/triple-beam/config/index.js
var require_config = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/triple-beam/config/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "cli", {
      value: require_cli()
    });
    Object.defineProperty(exports, "npm", {
      value: require_npm()
    });
    Object.defineProperty(exports, "syslog", {
      value: require_syslog()
    });
  }
});

// node_modules/triple-beam/index.js
var require_triple_beam = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/triple-beam/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "LEVEL", {
      value: /* @__PURE__ */ Symbol.for("level")
    });
    Object.defineProperty(exports, "MESSAGE", {
      value: /* @__PURE__ */ Symbol.for("message")
    });
    Object.defineProperty(exports, "SPLAT", {
      value: /* @__PURE__ */ Symbol.for("splat")
    });
    Object.defineProperty(exports, "configs", {
      value: require_config()
    });
  }
});

// node_modules/logform/colorize.js
var require_colorize = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/colorize.js"(exports, module) {
    "use strict";
    var colors = require_safe();
    var { LEVEL, MESSAGE } = require_triple_beam();
    colors.enabled = true;
    var hasSpace = /\s+/;
    var Colorizer = class _Colorizer {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Colorizer");
      }
      constructor(opts = {}) {
        if (opts.colors) {
          this.addColors(opts.colors);
        }
        this.options = opts;
      }
      /*
       * Adds the colors Object to the set of allColors
       * known by the Colorizer
       *
       * @param {Object} colors Set of color mappings to add.
       */
      static addColors(clrs) {
        const nextColors = Object.keys(clrs).reduce((acc, level) => {
          acc[level] = hasSpace.test(clrs[level]) ? clrs[level].split(hasSpace) : clrs[level];
          return acc;
        }, {});
        _Colorizer.allColors = Object.assign({}, _Colorizer.allColors || {}, nextColors);
        return _Colorizer.allColors;
      }
      /*
       * Adds the colors Object to the set of allColors
       * known by the Colorizer
       *
       * @param {Object} colors Set of color mappings to add.
       */
      addColors(clrs) {
        return _Colorizer.addColors(clrs);
      }
      /*
       * function colorize (lookup, level, message)
       * Performs multi-step colorization using @colors/colors/safe
       */
      colorize(lookup, level, message) {
        if (typeof message === "undefined") {
          message = level;
        }
        if (!Array.isArray(_Colorizer.allColors[lookup])) {
          return colors[_Colorizer.allColors[lookup]](message);
        }
        for (let i = 0, len = _Colorizer.allColors[lookup].length; i < len; i++) {
          message = colors[_Colorizer.allColors[lookup][i]](message);
        }
        return message;
      }
      /*
       * function transform (info, opts)
       * Attempts to colorize the { level, message } of the given
       * `logform` info object.
       */
      transform(info, opts) {
        if (opts.all && typeof info[MESSAGE] === "string") {
          info[MESSAGE] = this.colorize(info[LEVEL], info.level, info[MESSAGE]);
        }
        if (opts.level || opts.all || !opts.message) {
          info.level = this.colorize(info[LEVEL], info.level);
        }
        if (opts.all || opts.message) {
          info.message = this.colorize(info[LEVEL], info.level, info.message);
        }
        return info;
      }
    };
    module.exports = (opts) => new Colorizer(opts);
    module.exports.Colorizer = module.exports.Format = Colorizer;
  }
});

// node_modules/logform/levels.js
var require_levels = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/levels.js"(exports, module) {
    "use strict";
    var { Colorizer } = require_colorize();
    module.exports = (config) => {
      Colorizer.addColors(config.colors || config);
      return config;
    };
  }
});

// node_modules/logform/align.js
var require_align = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/align.js"(exports, module) {
    "use strict";
    var format2 = require_format();
    module.exports = format2((info) => {
      info.message = `	${info.message}`;
      return info;
    });
  }
});

// node_modules/logform/errors.js
var require_errors = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/errors.js"(exports, module) {
    "use strict";
    var format2 = require_format();
    var { LEVEL, MESSAGE } = require_triple_beam();
    module.exports = format2((einfo, { stack, cause }) => {
      if (einfo instanceof Error) {
        const info = Object.assign({}, einfo, {
          level: einfo.level,
          [LEVEL]: einfo[LEVEL] || einfo.level,
          message: einfo.message,
          [MESSAGE]: einfo[MESSAGE] || einfo.message
        });
        if (stack) info.stack = einfo.stack;
        if (cause) info.cause = einfo.cause;
        return info;
      }
      if (!(einfo.message instanceof Error)) return einfo;
      const err = einfo.message;
      Object.assign(einfo, err);
      einfo.message = err.message;
      einfo[MESSAGE] = err.message;
      if (stack) einfo.stack = err.stack;
      if (cause) einfo.cause = err.cause;
      return einfo;
    });
  }
});

// node_modules/logform/pad-levels.js
var require_pad_levels = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/pad-levels.js"(exports, module) {
    "use strict";
    var { configs, LEVEL, MESSAGE } = require_triple_beam();
    var Padder = class _Padder {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Padder");
      }
      constructor(opts = { levels: configs.npm.levels }) {
        this.paddings = _Padder.paddingForLevels(opts.levels, opts.filler);
        this.options = opts;
      }
      /**
       * Returns the maximum length of keys in the specified `levels` Object.
       * @param  {Object} levels Set of all levels to calculate longest level against.
       * @returns {Number} Maximum length of the longest level string.
       */
      static getLongestLevel(levels) {
        const lvls = Object.keys(levels).map((level) => level.length);
        return Math.max(...lvls);
      }
      /**
       * Returns the padding for the specified `level` assuming that the
       * maximum length of all levels it's associated with is `maxLength`.
       * @param  {String} level Level to calculate padding for.
       * @param  {String} filler Repeatable text to use for padding.
       * @param  {Number} maxLength Length of the longest level
       * @returns {String} Padding string for the `level`
       */
      static paddingForLevel(level, filler, maxLength) {
        const targetLen = maxLength + 1 - level.length;
        const rep = Math.floor(targetLen / filler.length);
        const padding = `${filler}${filler.repeat(rep)}`;
        return padding.slice(0, targetLen);
      }
      /**
       * Returns an object with the string paddings for the given `levels`
       * using the specified `filler`.
       * @param  {Object} levels Set of all levels to calculate padding for.
       * @param  {String} filler Repeatable text to use for padding.
       * @returns {Object} Mapping of level to desired padding.
       */
      static paddingForLevels(levels, filler = " ") {
        const maxLength = _Padder.getLongestLevel(levels);
        return Object.keys(levels).reduce((acc, level) => {
          acc[level] = _Padder.paddingForLevel(level, filler, maxLength);
          return acc;
        }, {});
      }
      /**
       * Prepends the padding onto the `message` based on the `LEVEL` of
       * the `info`. This is based on the behavior of `winston@2` which also
       * prepended the level onto the message.
       *
       * See: https://github.com/winstonjs/winston/blob/2.x/lib/winston/logger.js#L198-L201
       *
       * @param  {Info} info Logform info object
       * @param  {Object} opts Options passed along to this instance.
       * @returns {Info} Modified logform info object.
       */
      transform(info, opts) {
        info.message = `${this.paddings[info[LEVEL]]}${info.message}`;
        if (info[MESSAGE]) {
          info[MESSAGE] = `${this.paddings[info[LEVEL]]}${info[MESSAGE]}`;
        }
        return info;
      }
    };
    module.exports = (opts) => new Padder(opts);
    module.exports.Padder = module.exports.Format = Padder;
  }
});

// node_modules/logform/cli.js
var require_cli2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/cli.js"(exports, module) {
    "use strict";
    var { Colorizer } = require_colorize();
    var { Padder } = require_pad_levels();
    var { configs, MESSAGE } = require_triple_beam();
    var CliFormat = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "CliFormat");
      }
      constructor(opts = {}) {
        if (!opts.levels) {
          opts.levels = configs.cli.levels;
        }
        this.colorizer = new Colorizer(opts);
        this.padder = new Padder(opts);
        this.options = opts;
      }
      /*
       * function transform (info, opts)
       * Attempts to both:
       * 1. Pad the { level }
       * 2. Colorize the { level, message }
       * of the given `logform` info object depending on the `opts`.
       */
      transform(info, opts) {
        this.colorizer.transform(
          this.padder.transform(info, opts),
          opts
        );
        info[MESSAGE] = `${info.level}:${info.message}`;
        return info;
      }
    };
    module.exports = (opts) => new CliFormat(opts);
    module.exports.Format = CliFormat;
  }
});

// node_modules/logform/combine.js
var require_combine = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/combine.js"(exports, module) {
    "use strict";
    var format2 = require_format();
    function cascade(formats) {
      if (!formats.every(isValidFormat)) {
        return;
      }
      return (info) => {
        let obj = info;
        for (let i = 0; i < formats.length; i++) {
          obj = formats[i].transform(obj, formats[i].options);
          if (!obj) {
            return false;
          }
        }
        return obj;
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(cascade, "cascade");
    function isValidFormat(fmt) {
      if (typeof fmt.transform !== "function") {
        throw new Error([
          "No transform function found on format. Did you create a format instance?",
          "const myFormat = format(formatFn);",
          "const instance = myFormat();"
        ].join("\n"));
      }
      return true;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isValidFormat, "isValidFormat");
    module.exports = (...formats) => {
      const combinedFormat = format2(cascade(formats));
      const instance = combinedFormat();
      instance.Format = combinedFormat.Format;
      return instance;
    };
    module.exports.cascade = cascade;
  }
});

// node_modules/safe-stable-stringify/index.js
var require_safe_stable_stringify = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/safe-stable-stringify/index.js"(exports, module) {
    "use strict";
    var { hasOwnProperty } = Object.prototype;
    var stringify = configure();
    stringify.configure = configure;
    stringify.stringify = stringify;
    stringify.default = stringify;
    exports.stringify = stringify;
    exports.configure = configure;
    module.exports = stringify;
    var strEscapeSequencesRegExp = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
    function strEscape(str) {
      if (str.length < 5e3 && !strEscapeSequencesRegExp.test(str)) {
        return `"${str}"`;
      }
      return JSON.stringify(str);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(strEscape, "strEscape");
    function sort(array, comparator) {
      if (array.length > 200 || comparator) {
        return array.sort(comparator);
      }
      for (let i = 1; i < array.length; i++) {
        const currentValue = array[i];
        let position = i;
        while (position !== 0 && array[position - 1] > currentValue) {
          array[position] = array[position - 1];
          position--;
        }
        array[position] = currentValue;
      }
      return array;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(sort, "sort");
    var typedArrayPrototypeGetSymbolToStringTag = Object.getOwnPropertyDescriptor(
      Object.getPrototypeOf(
        Object.getPrototypeOf(
          new Int8Array()
        )
      ),
      Symbol.toStringTag
    ).get;
    function isTypedArrayWithEntries(value) {
      return typedArrayPrototypeGetSymbolToStringTag.call(value) !== void 0 && value.length !== 0;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isTypedArrayWithEntries, "isTypedArrayWithEntries");
    function stringifyTypedArray(array, separator, maximumBreadth) {
      if (array.length < maximumBreadth) {
        maximumBreadth = array.length;
      }
      const whitespace = separator === "," ? "" : " ";
      let res = `"0":${whitespace}${array[0]}`;
      for (let i = 1; i < maximumBreadth; i++) {
        res += `${separator}"${i}":${whitespace}${array[i]}`;
      }
      return res;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(stringifyTypedArray, "stringifyTypedArray");
    function getCircularValueOption(options) {
      if (hasOwnProperty.call(options, "circularValue")) {
        const circularValue = options.circularValue;
        if (typeof circularValue === "string") {
          return `"${circularValue}"`;
        }
        if (circularValue == null) {
          return circularValue;
        }
        if (circularValue === Error || circularValue === TypeError) {
          return {
            toString() {
              throw new TypeError("Converting circular structure to JSON");
            }
          };
        }
        throw new TypeError('The "circularValue" argument must be of type string or the value null or undefined');
      }
      return '"[Circular]"';
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getCircularValueOption, "getCircularValueOption");
    function getDeterministicOption(options) {
      let value;
      if (hasOwnProperty.call(options, "deterministic")) {
        value = options.deterministic;
        if (typeof value !== "boolean" && typeof value !== "function") {
          throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');
        }
      }
      return value === void 0 ? true : value;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getDeterministicOption, "getDeterministicOption");
    function getBooleanOption(options, key) {
      let value;
      if (hasOwnProperty.call(options, key)) {
        value = options[key];
        if (typeof value !== "boolean") {
          throw new TypeError(`The "${key}" argument must be of type boolean`);
        }
      }
      return value === void 0 ? true : value;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getBooleanOption, "getBooleanOption");
    function getPositiveIntegerOption(options, key) {
      let value;
      if (hasOwnProperty.call(options, key)) {
        value = options[key];
        if (typeof value !== "number") {
          throw new TypeError(`The "${key}" argument must be of type number`);
        }
        if (!Number.isInteger(value)) {
          throw new TypeError(`The "${key}" argument must be an integer`);
        }
        if (value < 1) {
          throw new RangeError(`The "${key}" argument must be >= 1`);
        }
      }
      return value === void 0 ? Infinity : value;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getPositiveIntegerOption, "getPositiveIntegerOption");
    function getItemCount(number) {
      if (number === 1) {
        return "1 item";
      }
      return `${number} items`;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getItemCount, "getItemCount");
    function getUniqueReplacerSet(replacerArray) {
      const replacerSet = /* @__PURE__ */ new Set();
      for (const value of replacerArray) {
        if (typeof value === "string" || typeof value === "number") {
          replacerSet.add(String(value));
        }
      }
      return replacerSet;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getUniqueReplacerSet, "getUniqueReplacerSet");
    function getStrictOption(options) {
      if (hasOwnProperty.call(options, "strict")) {
        const value = options.strict;
        if (typeof value !== "boolean") {
          throw new TypeError('The "strict" argument must be of type boolean');
        }
        if (value) {
          return (value2) => {
            let message = `Object can not safely be stringified. Received type ${typeof value2}`;
            if (typeof value2 !== "function") message += ` (${value2.toString()})`;
            throw new Error(message);
          };
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getStrictOption, "getStrictOption");
    function configure(options) {
      options = { ...options };
      const fail = getStrictOption(options);
      if (fail) {
        if (options.bigint === void 0) {
          options.bigint = false;
        }
        if (!("circularValue" in options)) {
          options.circularValue = Error;
        }
      }
      const circularValue = getCircularValueOption(options);
      const bigint = getBooleanOption(options, "bigint");
      const deterministic = getDeterministicOption(options);
      const comparator = typeof deterministic === "function" ? deterministic : void 0;
      const maximumDepth = getPositiveIntegerOption(options, "maximumDepth");
      const maximumBreadth = getPositiveIntegerOption(options, "maximumBreadth");
      function stringifyFnReplacer(key, parent, stack, replacer, spacer, indentation) {
        let value = parent[key];
        if (typeof value === "object" && value !== null && typeof value.toJSON === "function") {
          value = value.toJSON(key);
        }
        value = replacer.call(parent, key, value);
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            let res = "";
            let join = ",";
            const originalIndentation = indentation;
            if (Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              if (spacer !== "") {
                indentation += spacer;
                res += `
${indentation}`;
                join = `,
${indentation}`;
              }
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
                res += tmp2 !== void 0 ? tmp2 : "null";
                res += join;
              }
              const tmp = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
              res += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
              }
              if (spacer !== "") {
                res += `
${originalIndentation}`;
              }
              stack.pop();
              return `[${res}]`;
            }
            let keys = Object.keys(value);
            const keyLength = keys.length;
            if (keyLength === 0) {
              return "{}";
            }
            if (maximumDepth < stack.length + 1) {
              return '"[Object]"';
            }
            let whitespace = "";
            let separator = "";
            if (spacer !== "") {
              indentation += spacer;
              join = `,
${indentation}`;
              whitespace = " ";
            }
            const maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
            if (deterministic && !isTypedArrayWithEntries(value)) {
              keys = sort(keys, comparator);
            }
            stack.push(value);
            for (let i = 0; i < maximumPropertiesToStringify; i++) {
              const key2 = keys[i];
              const tmp = stringifyFnReplacer(key2, value, stack, replacer, spacer, indentation);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}:${whitespace}${tmp}`;
                separator = join;
              }
            }
            if (keyLength > maximumBreadth) {
              const removedKeys = keyLength - maximumBreadth;
              res += `${separator}"...":${whitespace}"${getItemCount(removedKeys)} not stringified"`;
              separator = join;
            }
            if (spacer !== "" && separator.length > 1) {
              res = `
${indentation}${res}
${originalIndentation}`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail ? fail(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail ? fail(value) : void 0;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(stringifyFnReplacer, "stringifyFnReplacer");
      function stringifyArrayReplacer(key, value, stack, replacer, spacer, indentation) {
        if (typeof value === "object" && value !== null && typeof value.toJSON === "function") {
          value = value.toJSON(key);
        }
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            const originalIndentation = indentation;
            let res = "";
            let join = ",";
            if (Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              if (spacer !== "") {
                indentation += spacer;
                res += `
${indentation}`;
                join = `,
${indentation}`;
              }
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifyArrayReplacer(String(i), value[i], stack, replacer, spacer, indentation);
                res += tmp2 !== void 0 ? tmp2 : "null";
                res += join;
              }
              const tmp = stringifyArrayReplacer(String(i), value[i], stack, replacer, spacer, indentation);
              res += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
              }
              if (spacer !== "") {
                res += `
${originalIndentation}`;
              }
              stack.pop();
              return `[${res}]`;
            }
            stack.push(value);
            let whitespace = "";
            if (spacer !== "") {
              indentation += spacer;
              join = `,
${indentation}`;
              whitespace = " ";
            }
            let separator = "";
            for (const key2 of replacer) {
              const tmp = stringifyArrayReplacer(key2, value[key2], stack, replacer, spacer, indentation);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}:${whitespace}${tmp}`;
                separator = join;
              }
            }
            if (spacer !== "" && separator.length > 1) {
              res = `
${indentation}${res}
${originalIndentation}`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail ? fail(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail ? fail(value) : void 0;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(stringifyArrayReplacer, "stringifyArrayReplacer");
      function stringifyIndent(key, value, stack, spacer, indentation) {
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (typeof value.toJSON === "function") {
              value = value.toJSON(key);
              if (typeof value !== "object") {
                return stringifyIndent(key, value, stack, spacer, indentation);
              }
              if (value === null) {
                return "null";
              }
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            const originalIndentation = indentation;
            if (Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              indentation += spacer;
              let res2 = `
${indentation}`;
              const join2 = `,
${indentation}`;
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifyIndent(String(i), value[i], stack, spacer, indentation);
                res2 += tmp2 !== void 0 ? tmp2 : "null";
                res2 += join2;
              }
              const tmp = stringifyIndent(String(i), value[i], stack, spacer, indentation);
              res2 += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res2 += `${join2}"... ${getItemCount(removedKeys)} not stringified"`;
              }
              res2 += `
${originalIndentation}`;
              stack.pop();
              return `[${res2}]`;
            }
            let keys = Object.keys(value);
            const keyLength = keys.length;
            if (keyLength === 0) {
              return "{}";
            }
            if (maximumDepth < stack.length + 1) {
              return '"[Object]"';
            }
            indentation += spacer;
            const join = `,
${indentation}`;
            let res = "";
            let separator = "";
            let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
            if (isTypedArrayWithEntries(value)) {
              res += stringifyTypedArray(value, join, maximumBreadth);
              keys = keys.slice(value.length);
              maximumPropertiesToStringify -= value.length;
              separator = join;
            }
            if (deterministic) {
              keys = sort(keys, comparator);
            }
            stack.push(value);
            for (let i = 0; i < maximumPropertiesToStringify; i++) {
              const key2 = keys[i];
              const tmp = stringifyIndent(key2, value[key2], stack, spacer, indentation);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}: ${tmp}`;
                separator = join;
              }
            }
            if (keyLength > maximumBreadth) {
              const removedKeys = keyLength - maximumBreadth;
              res += `${separator}"...": "${getItemCount(removedKeys)} not stringified"`;
              separator = join;
            }
            if (separator !== "") {
              res = `
${indentation}${res}
${originalIndentation}`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail ? fail(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail ? fail(value) : void 0;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(stringifyIndent, "stringifyIndent");
      function stringifySimple(key, value, stack) {
        switch (typeof value) {
          case "string":
            return strEscape(value);
          case "object": {
            if (value === null) {
              return "null";
            }
            if (typeof value.toJSON === "function") {
              value = value.toJSON(key);
              if (typeof value !== "object") {
                return stringifySimple(key, value, stack);
              }
              if (value === null) {
                return "null";
              }
            }
            if (stack.indexOf(value) !== -1) {
              return circularValue;
            }
            let res = "";
            const hasLength = value.length !== void 0;
            if (hasLength && Array.isArray(value)) {
              if (value.length === 0) {
                return "[]";
              }
              if (maximumDepth < stack.length + 1) {
                return '"[Array]"';
              }
              stack.push(value);
              const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
              let i = 0;
              for (; i < maximumValuesToStringify - 1; i++) {
                const tmp2 = stringifySimple(String(i), value[i], stack);
                res += tmp2 !== void 0 ? tmp2 : "null";
                res += ",";
              }
              const tmp = stringifySimple(String(i), value[i], stack);
              res += tmp !== void 0 ? tmp : "null";
              if (value.length - 1 > maximumBreadth) {
                const removedKeys = value.length - maximumBreadth - 1;
                res += `,"... ${getItemCount(removedKeys)} not stringified"`;
              }
              stack.pop();
              return `[${res}]`;
            }
            let keys = Object.keys(value);
            const keyLength = keys.length;
            if (keyLength === 0) {
              return "{}";
            }
            if (maximumDepth < stack.length + 1) {
              return '"[Object]"';
            }
            let separator = "";
            let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
            if (hasLength && isTypedArrayWithEntries(value)) {
              res += stringifyTypedArray(value, ",", maximumBreadth);
              keys = keys.slice(value.length);
              maximumPropertiesToStringify -= value.length;
              separator = ",";
            }
            if (deterministic) {
              keys = sort(keys, comparator);
            }
            stack.push(value);
            for (let i = 0; i < maximumPropertiesToStringify; i++) {
              const key2 = keys[i];
              const tmp = stringifySimple(key2, value[key2], stack);
              if (tmp !== void 0) {
                res += `${separator}${strEscape(key2)}:${tmp}`;
                separator = ",";
              }
            }
            if (keyLength > maximumBreadth) {
              const removedKeys = keyLength - maximumBreadth;
              res += `${separator}"...":"${getItemCount(removedKeys)} not stringified"`;
            }
            stack.pop();
            return `{${res}}`;
          }
          case "number":
            return isFinite(value) ? String(value) : fail ? fail(value) : "null";
          case "boolean":
            return value === true ? "true" : "false";
          case "undefined":
            return void 0;
          case "bigint":
            if (bigint) {
              return String(value);
            }
          // fallthrough
          default:
            return fail ? fail(value) : void 0;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(stringifySimple, "stringifySimple");
      function stringify2(value, replacer, space) {
        if (arguments.length > 1) {
          let spacer = "";
          if (typeof space === "number") {
            spacer = " ".repeat(Math.min(space, 10));
          } else if (typeof space === "string") {
            spacer = space.slice(0, 10);
          }
          if (replacer != null) {
            if (typeof replacer === "function") {
              return stringifyFnReplacer("", { "": value }, [], replacer, spacer, "");
            }
            if (Array.isArray(replacer)) {
              return stringifyArrayReplacer("", value, [], getUniqueReplacerSet(replacer), spacer, "");
            }
          }
          if (spacer.length !== 0) {
            return stringifyIndent("", value, [], spacer, "");
          }
        }
        return stringifySimple("", value, []);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(stringify2, "stringify");
      return stringify2;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(configure, "configure");
  }
});

// node_modules/logform/json.js
var require_json = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/json.js"(exports, module) {
    "use strict";
    var format2 = require_format();
    var { MESSAGE } = require_triple_beam();
    var stringify = require_safe_stable_stringify();
    function replacer(key, value) {
      if (typeof value === "bigint")
        return value.toString();
      return value;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(replacer, "replacer");
    module.exports = format2((info, opts) => {
      const jsonStringify = stringify.configure(opts);
      info[MESSAGE] = jsonStringify(info, opts.replacer || replacer, opts.space);
      return info;
    });
  }
});

// node_modules/logform/label.js
var require_label = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/label.js"(exports, module) {
    "use strict";
    var format2 = require_format();
    module.exports = format2((info, opts) => {
      if (opts.message) {
        info.message = `[${opts.label}] ${info.message}`;
        return info;
      }
      info.label = opts.label;
      return info;
    });
  }
});

// node_modules/logform/logstash.js
var require_logstash = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/logstash.js"(exports, module) {
    "use strict";
    var format2 = require_format();
    var { MESSAGE } = require_triple_beam();
    var jsonStringify = require_safe_stable_stringify();
    module.exports = format2((info) => {
      const logstash = {};
      if (info.message) {
        logstash["@message"] = info.message;
        delete info.message;
      }
      if (info.timestamp) {
        logstash["@timestamp"] = info.timestamp;
        delete info.timestamp;
      }
      logstash["@fields"] = info;
      info[MESSAGE] = jsonStringify(logstash);
      return info;
    });
  }
});

// node_modules/logform/metadata.js
var require_metadata = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/metadata.js"(exports, module) {
    "use strict";
    var format2 = require_format();
    function fillExcept(info, fillExceptKeys, metadataKey) {
      const savedKeys = fillExceptKeys.reduce((acc, key) => {
        acc[key] = info[key];
        delete info[key];
        return acc;
      }, {});
      const metadata = Object.keys(info).reduce((acc, key) => {
        acc[key] = info[key];
        delete info[key];
        return acc;
      }, {});
      Object.assign(info, savedKeys, {
        [metadataKey]: metadata
      });
      return info;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(fillExcept, "fillExcept");
    function fillWith(info, fillWithKeys, metadataKey) {
      info[metadataKey] = fillWithKeys.reduce((acc, key) => {
        acc[key] = info[key];
        delete info[key];
        return acc;
      }, {});
      return info;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(fillWith, "fillWith");
    module.exports = format2((info, opts = {}) => {
      let metadataKey = "metadata";
      if (opts.key) {
        metadataKey = opts.key;
      }
      let fillExceptKeys = [];
      if (!opts.fillExcept && !opts.fillWith) {
        fillExceptKeys.push("level");
        fillExceptKeys.push("message");
      }
      if (opts.fillExcept) {
        fillExceptKeys = opts.fillExcept;
      }
      if (fillExceptKeys.length > 0) {
        return fillExcept(info, fillExceptKeys, metadataKey);
      }
      if (opts.fillWith) {
        return fillWith(info, opts.fillWith, metadataKey);
      }
      return info;
    });
  }
});

// node_modules/ms/index.js
var require_ms = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/ms/index.js"(exports, module) {
    var s = 1e3;
    var m = s * 60;
    var h = m * 60;
    var d = h * 24;
    var w = d * 7;
    var y = d * 365.25;
    module.exports = function(val, options) {
      options = options || {};
      var type = typeof val;
      if (type === "string" && val.length > 0) {
        return parse2(val);
      } else if (type === "number" && isFinite(val)) {
        return options.long ? fmtLong(val) : fmtShort(val);
      }
      throw new Error(
        "val is not a non-empty string or a valid number. val=" + JSON.stringify(val)
      );
    };
    function parse2(str) {
      str = String(str);
      if (str.length > 100) {
        return;
      }
      var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
        str
      );
      if (!match) {
        return;
      }
      var n = parseFloat(match[1]);
      var type = (match[2] || "ms").toLowerCase();
      switch (type) {
        case "years":
        case "year":
        case "yrs":
        case "yr":
        case "y":
          return n * y;
        case "weeks":
        case "week":
        case "w":
          return n * w;
        case "days":
        case "day":
        case "d":
          return n * d;
        case "hours":
        case "hour":
        case "hrs":
        case "hr":
        case "h":
          return n * h;
        case "minutes":
        case "minute":
        case "mins":
        case "min":
        case "m":
          return n * m;
        case "seconds":
        case "second":
        case "secs":
        case "sec":
        case "s":
          return n * s;
        case "milliseconds":
        case "millisecond":
        case "msecs":
        case "msec":
        case "ms":
          return n;
        default:
          return void 0;
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(parse2, "parse");
    function fmtShort(ms) {
      var msAbs = Math.abs(ms);
      if (msAbs >= d) {
        return Math.round(ms / d) + "d";
      }
      if (msAbs >= h) {
        return Math.round(ms / h) + "h";
      }
      if (msAbs >= m) {
        return Math.round(ms / m) + "m";
      }
      if (msAbs >= s) {
        return Math.round(ms / s) + "s";
      }
      return ms + "ms";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(fmtShort, "fmtShort");
    function fmtLong(ms) {
      var msAbs = Math.abs(ms);
      if (msAbs >= d) {
        return plural(ms, msAbs, d, "day");
      }
      if (msAbs >= h) {
        return plural(ms, msAbs, h, "hour");
      }
      if (msAbs >= m) {
        return plural(ms, msAbs, m, "minute");
      }
      if (msAbs >= s) {
        return plural(ms, msAbs, s, "second");
      }
      return ms + " ms";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(fmtLong, "fmtLong");
    function plural(ms, msAbs, n, name) {
      var isPlural = msAbs >= n * 1.5;
      return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(plural, "plural");
  }
});

// node_modules/logform/ms.js
var require_ms2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/ms.js"(exports, module) {
    "use strict";
    var format2 = require_format();
    var ms = require_ms();
    module.exports = format2((info) => {
      const curr = +/* @__PURE__ */ new Date();
      exports.diff = curr - (exports.prevTime || curr);
      exports.prevTime = curr;
      info.ms = `+${ms(exports.diff)}`;
      return info;
    });
  }
});

// node_modules/logform/pretty-print.js
var require_pretty_print = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/pretty-print.js"(exports, module) {
    "use strict";
    var inspect = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util").inspect;
    var format2 = require_format();
    var { LEVEL, MESSAGE, SPLAT } = require_triple_beam();
    module.exports = format2((info, opts = {}) => {
      const stripped = Object.assign({}, info);
      delete stripped[LEVEL];
      delete stripped[MESSAGE];
      delete stripped[SPLAT];
      info[MESSAGE] = inspect(stripped, false, opts.depth || null, opts.colorize);
      return info;
    });
  }
});

// node_modules/logform/printf.js
var require_printf = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/printf.js"(exports, module) {
    "use strict";
    var { MESSAGE } = require_triple_beam();
    var Printf = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Printf");
      }
      constructor(templateFn) {
        this.template = templateFn;
      }
      transform(info) {
        info[MESSAGE] = this.template(info);
        return info;
      }
    };
    module.exports = (opts) => new Printf(opts);
    module.exports.Printf = module.exports.Format = Printf;
  }
});

// node_modules/logform/simple.js
var require_simple = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/simple.js"(exports, module) {
    "use strict";
    var format2 = require_format();
    var { MESSAGE } = require_triple_beam();
    var jsonStringify = require_safe_stable_stringify();
    module.exports = format2((info) => {
      const stringifiedRest = jsonStringify(Object.assign({}, info, {
        level: void 0,
        message: void 0,
        splat: void 0
      }));
      const padding = info.padding && info.padding[info.level] || "";
      if (stringifiedRest !== "{}") {
        info[MESSAGE] = `${info.level}:${padding} ${info.message} ${stringifiedRest}`;
      } else {
        info[MESSAGE] = `${info.level}:${padding} ${info.message}`;
      }
      return info;
    });
  }
});

// node_modules/logform/splat.js
var require_splat = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/splat.js"(exports, module) {
    "use strict";
    var util = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util");
    var { SPLAT } = require_triple_beam();
    var formatRegExp = /%[scdjifoO%]/g;
    var escapedPercent = /%%/g;
    var Splatter = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Splatter");
      }
      constructor(opts) {
        this.options = opts;
      }
      /**
         * Check to see if tokens <= splat.length, assign { splat, meta } into the
         * `info` accordingly, and write to this instance.
         *
         * @param  {Info} info Logform info message.
         * @param  {String[]} tokens Set of string interpolation tokens.
         * @returns {Info} Modified info message
         * @private
         */
      _splat(info, tokens) {
        const msg = info.message;
        const splat = info[SPLAT] || info.splat || [];
        const percents = msg.match(escapedPercent);
        const escapes = percents && percents.length || 0;
        const expectedSplat = tokens.length - escapes;
        const extraSplat = expectedSplat - splat.length;
        const metas = extraSplat < 0 ? splat.splice(extraSplat, -1 * extraSplat) : [];
        const metalen = metas.length;
        if (metalen) {
          for (let i = 0; i < metalen; i++) {
            Object.assign(info, metas[i]);
          }
        }
        info.message = util.format(msg, ...splat);
        return info;
      }
      /**
        * Transforms the `info` message by using `util.format` to complete
        * any `info.message` provided it has string interpolation tokens.
        * If no tokens exist then `info` is immutable.
        *
        * @param  {Info} info Logform info message.
        * @param  {Object} opts Options for this instance.
        * @returns {Info} Modified info message
        */
      transform(info) {
        const msg = info.message;
        const splat = info[SPLAT] || info.splat;
        if (!splat || !splat.length) {
          return info;
        }
        const tokens = msg && msg.match && msg.match(formatRegExp);
        if (!tokens && (splat || splat.length)) {
          const metas = splat.length > 1 ? splat.splice(0) : splat;
          const metalen = metas.length;
          if (metalen) {
            for (let i = 0; i < metalen; i++) {
              Object.assign(info, metas[i]);
            }
          }
          return info;
        }
        if (tokens) {
          return this._splat(info, tokens);
        }
        return info;
      }
    };
    module.exports = (opts) => new Splatter(opts);
  }
});

// node_modules/fecha/lib/fecha.js
var fecha_exports = {};
(0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__export */ .VA)(fecha_exports, {
  assign: () => assign,
  default: () => fecha_default,
  defaultI18n: () => defaultI18n,
  format: () => format,
  parse: () => parse,
  setGlobalDateI18n: () => setGlobalDateI18n,
  setGlobalDateMasks: () => setGlobalDateMasks
});
function shorten(arr, sLen) {
  var newArr = [];
  for (var i = 0, len = arr.length; i < len; i++) {
    newArr.push(arr[i].substr(0, sLen));
  }
  return newArr;
}
function assign(origObj) {
  var args = [];
  for (var _i = 1; _i < arguments.length; _i++) {
    args[_i - 1] = arguments[_i];
  }
  for (var _a = 0, args_1 = args; _a < args_1.length; _a++) {
    var obj = args_1[_a];
    for (var key in obj) {
      origObj[key] = obj[key];
    }
  }
  return origObj;
}
function parse(dateStr, format2, i18n) {
  if (i18n === void 0) {
    i18n = {};
  }
  if (typeof format2 !== "string") {
    throw new Error("Invalid format in fecha parse");
  }
  format2 = globalMasks[format2] || format2;
  if (dateStr.length > 1e3) {
    return null;
  }
  var today = /* @__PURE__ */ new Date();
  var dateInfo = {
    year: today.getFullYear(),
    month: 0,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    isPm: null,
    timezoneOffset: null
  };
  var parseInfo = [];
  var literals = [];
  var newFormat = format2.replace(literal, function($0, $1) {
    literals.push(regexEscape($1));
    return "@@@";
  });
  var specifiedFields = {};
  var requiredFields = {};
  newFormat = regexEscape(newFormat).replace(token, function($0) {
    var info = parseFlags[$0];
    var field2 = info[0], regex = info[1], requiredField = info[3];
    if (specifiedFields[field2]) {
      throw new Error("Invalid format. " + field2 + " specified twice in format");
    }
    specifiedFields[field2] = true;
    if (requiredField) {
      requiredFields[requiredField] = true;
    }
    parseInfo.push(info);
    return "(" + regex + ")";
  });
  Object.keys(requiredFields).forEach(function(field2) {
    if (!specifiedFields[field2]) {
      throw new Error("Invalid format. " + field2 + " is required in specified format");
    }
  });
  newFormat = newFormat.replace(/@@@/g, function() {
    return literals.shift();
  });
  var matches = dateStr.match(new RegExp(newFormat, "i"));
  if (!matches) {
    return null;
  }
  var combinedI18nSettings = assign(assign({}, globalI18n), i18n);
  for (var i = 1; i < matches.length; i++) {
    var _a = parseInfo[i - 1], field = _a[0], parser = _a[2];
    var value = parser ? parser(matches[i], combinedI18nSettings) : +matches[i];
    if (value == null) {
      return null;
    }
    dateInfo[field] = value;
  }
  if (dateInfo.isPm === 1 && dateInfo.hour != null && +dateInfo.hour !== 12) {
    dateInfo.hour = +dateInfo.hour + 12;
  } else if (dateInfo.isPm === 0 && +dateInfo.hour === 12) {
    dateInfo.hour = 0;
  }
  var dateTZ;
  if (dateInfo.timezoneOffset == null) {
    dateTZ = new Date(dateInfo.year, dateInfo.month, dateInfo.day, dateInfo.hour, dateInfo.minute, dateInfo.second, dateInfo.millisecond);
    var validateFields = [
      ["month", "getMonth"],
      ["day", "getDate"],
      ["hour", "getHours"],
      ["minute", "getMinutes"],
      ["second", "getSeconds"]
    ];
    for (var i = 0, len = validateFields.length; i < len; i++) {
      if (specifiedFields[validateFields[i][0]] && dateInfo[validateFields[i][0]] !== dateTZ[validateFields[i][1]]()) {
        return null;
      }
    }
  } else {
    dateTZ = new Date(Date.UTC(dateInfo.year, dateInfo.month, dateInfo.day, dateInfo.hour, dateInfo.minute - dateInfo.timezoneOffset, dateInfo.second, dateInfo.millisecond));
    if (dateInfo.month > 11 || dateInfo.month < 0 || dateInfo.day > 31 || dateInfo.day < 1 || dateInfo.hour > 23 || dateInfo.hour < 0 || dateInfo.minute > 59 || dateInfo.minute < 0 || dateInfo.second > 59 || dateInfo.second < 0) {
      return null;
    }
  }
  return dateTZ;
}
var token, twoDigitsOptional, twoDigits, threeDigits, fourDigits, word, literal, monthUpdate, dayNames, monthNames, monthNamesShort, dayNamesShort, defaultI18n, globalI18n, setGlobalDateI18n, regexEscape, pad, formatFlags, monthParse, emptyDigits, emptyWord, amPm, timezoneOffset, parseFlags, globalMasks, setGlobalDateMasks, format, fecha, fecha_default;
var init_fecha = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__esm */ .E)({
  "node_modules/fecha/lib/fecha.js"() {
    token = /d{1,4}|M{1,4}|YY(?:YY)?|S{1,3}|Do|ZZ|Z|([HhMsDm])\1?|[aA]|"[^"]*"|'[^']*'/g;
    twoDigitsOptional = "\\d\\d?";
    twoDigits = "\\d\\d";
    threeDigits = "\\d{3}";
    fourDigits = "\\d{4}";
    word = "[^\\s]+";
    literal = /\[([^]*?)\]/gm;
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(shorten, "shorten");
    monthUpdate = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(arrName) {
      return function(v, i18n) {
        var lowerCaseArr = i18n[arrName].map(function(v2) {
          return v2.toLowerCase();
        });
        var index = lowerCaseArr.indexOf(v.toLowerCase());
        if (index > -1) {
          return index;
        }
        return null;
      };
    }, "monthUpdate");
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(assign, "assign");
    dayNames = [
      "Sunday",
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday"
    ];
    monthNames = [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    ];
    monthNamesShort = shorten(monthNames, 3);
    dayNamesShort = shorten(dayNames, 3);
    defaultI18n = {
      dayNamesShort,
      dayNames,
      monthNamesShort,
      monthNames,
      amPm: ["am", "pm"],
      DoFn: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dayOfMonth) {
        return dayOfMonth + ["th", "st", "nd", "rd"][dayOfMonth % 10 > 3 ? 0 : (dayOfMonth - dayOfMonth % 10 !== 10 ? 1 : 0) * dayOfMonth % 10];
      }, "DoFn")
    };
    globalI18n = assign({}, defaultI18n);
    setGlobalDateI18n = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(i18n) {
      return globalI18n = assign(globalI18n, i18n);
    }, "setGlobalDateI18n");
    regexEscape = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(str) {
      return str.replace(/[|\\{()[^$+*?.-]/g, "\\$&");
    }, "regexEscape");
    pad = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(val, len) {
      if (len === void 0) {
        len = 2;
      }
      val = String(val);
      while (val.length < len) {
        val = "0" + val;
      }
      return val;
    }, "pad");
    formatFlags = {
      D: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return String(dateObj.getDate());
      }, "D"),
      DD: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(dateObj.getDate());
      }, "DD"),
      Do: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj, i18n) {
        return i18n.DoFn(dateObj.getDate());
      }, "Do"),
      d: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return String(dateObj.getDay());
      }, "d"),
      dd: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(dateObj.getDay());
      }, "dd"),
      ddd: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj, i18n) {
        return i18n.dayNamesShort[dateObj.getDay()];
      }, "ddd"),
      dddd: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj, i18n) {
        return i18n.dayNames[dateObj.getDay()];
      }, "dddd"),
      M: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return String(dateObj.getMonth() + 1);
      }, "M"),
      MM: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(dateObj.getMonth() + 1);
      }, "MM"),
      MMM: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj, i18n) {
        return i18n.monthNamesShort[dateObj.getMonth()];
      }, "MMM"),
      MMMM: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj, i18n) {
        return i18n.monthNames[dateObj.getMonth()];
      }, "MMMM"),
      YY: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(String(dateObj.getFullYear()), 4).substr(2);
      }, "YY"),
      YYYY: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(dateObj.getFullYear(), 4);
      }, "YYYY"),
      h: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return String(dateObj.getHours() % 12 || 12);
      }, "h"),
      hh: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(dateObj.getHours() % 12 || 12);
      }, "hh"),
      H: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return String(dateObj.getHours());
      }, "H"),
      HH: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(dateObj.getHours());
      }, "HH"),
      m: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return String(dateObj.getMinutes());
      }, "m"),
      mm: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(dateObj.getMinutes());
      }, "mm"),
      s: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return String(dateObj.getSeconds());
      }, "s"),
      ss: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(dateObj.getSeconds());
      }, "ss"),
      S: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return String(Math.round(dateObj.getMilliseconds() / 100));
      }, "S"),
      SS: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(Math.round(dateObj.getMilliseconds() / 10), 2);
      }, "SS"),
      SSS: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        return pad(dateObj.getMilliseconds(), 3);
      }, "SSS"),
      a: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj, i18n) {
        return dateObj.getHours() < 12 ? i18n.amPm[0] : i18n.amPm[1];
      }, "a"),
      A: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj, i18n) {
        return dateObj.getHours() < 12 ? i18n.amPm[0].toUpperCase() : i18n.amPm[1].toUpperCase();
      }, "A"),
      ZZ: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        var offset = dateObj.getTimezoneOffset();
        return (offset > 0 ? "-" : "+") + pad(Math.floor(Math.abs(offset) / 60) * 100 + Math.abs(offset) % 60, 4);
      }, "ZZ"),
      Z: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj) {
        var offset = dateObj.getTimezoneOffset();
        return (offset > 0 ? "-" : "+") + pad(Math.floor(Math.abs(offset) / 60), 2) + ":" + pad(Math.abs(offset) % 60, 2);
      }, "Z")
    };
    monthParse = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(v) {
      return +v - 1;
    }, "monthParse");
    emptyDigits = [null, twoDigitsOptional];
    emptyWord = [null, word];
    amPm = [
      "isPm",
      word,
      function(v, i18n) {
        var val = v.toLowerCase();
        if (val === i18n.amPm[0]) {
          return 0;
        } else if (val === i18n.amPm[1]) {
          return 1;
        }
        return null;
      }
    ];
    timezoneOffset = [
      "timezoneOffset",
      "[^\\s]*?[\\+\\-]\\d\\d:?\\d\\d|[^\\s]*?Z?",
      function(v) {
        var parts = (v + "").match(/([+-]|\d\d)/gi);
        if (parts) {
          var minutes = +parts[1] * 60 + parseInt(parts[2], 10);
          return parts[0] === "+" ? minutes : -minutes;
        }
        return 0;
      }
    ];
    parseFlags = {
      D: ["day", twoDigitsOptional],
      DD: ["day", twoDigits],
      Do: ["day", twoDigitsOptional + word, function(v) {
        return parseInt(v, 10);
      }],
      M: ["month", twoDigitsOptional, monthParse],
      MM: ["month", twoDigits, monthParse],
      YY: [
        "year",
        twoDigits,
        function(v) {
          var now = /* @__PURE__ */ new Date();
          var cent = +("" + now.getFullYear()).substr(0, 2);
          return +("" + (+v > 68 ? cent - 1 : cent) + v);
        }
      ],
      h: ["hour", twoDigitsOptional, void 0, "isPm"],
      hh: ["hour", twoDigits, void 0, "isPm"],
      H: ["hour", twoDigitsOptional],
      HH: ["hour", twoDigits],
      m: ["minute", twoDigitsOptional],
      mm: ["minute", twoDigits],
      s: ["second", twoDigitsOptional],
      ss: ["second", twoDigits],
      YYYY: ["year", fourDigits],
      S: ["millisecond", "\\d", function(v) {
        return +v * 100;
      }],
      SS: ["millisecond", twoDigits, function(v) {
        return +v * 10;
      }],
      SSS: ["millisecond", threeDigits],
      d: emptyDigits,
      dd: emptyDigits,
      ddd: emptyWord,
      dddd: emptyWord,
      MMM: ["month", word, monthUpdate("monthNamesShort")],
      MMMM: ["month", word, monthUpdate("monthNames")],
      a: amPm,
      A: amPm,
      ZZ: timezoneOffset,
      Z: timezoneOffset
    };
    globalMasks = {
      default: "ddd MMM DD YYYY HH:mm:ss",
      shortDate: "M/D/YY",
      mediumDate: "MMM D, YYYY",
      longDate: "MMMM D, YYYY",
      fullDate: "dddd, MMMM D, YYYY",
      isoDate: "YYYY-MM-DD",
      isoDateTime: "YYYY-MM-DDTHH:mm:ssZ",
      shortTime: "HH:mm",
      mediumTime: "HH:mm:ss",
      longTime: "HH:mm:ss.SSS"
    };
    setGlobalDateMasks = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(masks) {
      return assign(globalMasks, masks);
    }, "setGlobalDateMasks");
    format = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(dateObj, mask, i18n) {
      if (mask === void 0) {
        mask = globalMasks["default"];
      }
      if (i18n === void 0) {
        i18n = {};
      }
      if (typeof dateObj === "number") {
        dateObj = new Date(dateObj);
      }
      if (Object.prototype.toString.call(dateObj) !== "[object Date]" || isNaN(dateObj.getTime())) {
        throw new Error("Invalid Date pass to format");
      }
      mask = globalMasks[mask] || mask;
      var literals = [];
      mask = mask.replace(literal, function($0, $1) {
        literals.push($1);
        return "@@@";
      });
      var combinedI18nSettings = assign(assign({}, globalI18n), i18n);
      mask = mask.replace(token, function($0) {
        return formatFlags[$0](dateObj, combinedI18nSettings);
      });
      return mask.replace(/@@@/g, function() {
        return literals.shift();
      });
    }, "format");
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(parse, "parse");
    fecha = {
      format,
      parse,
      defaultI18n,
      setGlobalDateI18n,
      setGlobalDateMasks
    };
    fecha_default = fecha;
  }
});

// node_modules/logform/timestamp.js
var require_timestamp = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/timestamp.js"(exports, module) {
    "use strict";
    var fecha2 = (init_fecha(), (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(fecha_exports));
    var format2 = require_format();
    module.exports = format2((info, opts = {}) => {
      if (opts.format) {
        info.timestamp = typeof opts.format === "function" ? opts.format() : fecha2.format(/* @__PURE__ */ new Date(), opts.format);
      }
      if (!info.timestamp) {
        info.timestamp = (/* @__PURE__ */ new Date()).toISOString();
      }
      if (opts.alias) {
        info[opts.alias] = info.timestamp;
      }
      return info;
    });
  }
});

// node_modules/logform/uncolorize.js
var require_uncolorize = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/uncolorize.js"(exports, module) {
    "use strict";
    var colors = require_safe();
    var format2 = require_format();
    var { MESSAGE } = require_triple_beam();
    module.exports = format2((info, opts) => {
      if (opts.level !== false) {
        info.level = colors.strip(info.level);
      }
      if (opts.message !== false) {
        info.message = colors.strip(String(info.message));
      }
      if (opts.raw !== false && info[MESSAGE]) {
        info[MESSAGE] = colors.strip(String(info[MESSAGE]));
      }
      return info;
    });
  }
});

// node_modules/logform/index.js
var require_logform = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/logform/index.js"(exports) {
    "use strict";
    var format2 = exports.format = require_format();
    exports.levels = require_levels();
    function exposeFormat(name, requireFormat) {
      Object.defineProperty(format2, name, {
        get() {
          return requireFormat();
        },
        configurable: true
      });
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(exposeFormat, "exposeFormat");
    exposeFormat("align", function() {
      return require_align();
    });
    exposeFormat("errors", function() {
      return require_errors();
    });
    exposeFormat("cli", function() {
      return require_cli2();
    });
    exposeFormat("combine", function() {
      return require_combine();
    });
    exposeFormat("colorize", function() {
      return require_colorize();
    });
    exposeFormat("json", function() {
      return require_json();
    });
    exposeFormat("label", function() {
      return require_label();
    });
    exposeFormat("logstash", function() {
      return require_logstash();
    });
    exposeFormat("metadata", function() {
      return require_metadata();
    });
    exposeFormat("ms", function() {
      return require_ms2();
    });
    exposeFormat("padLevels", function() {
      return require_pad_levels();
    });
    exposeFormat("prettyPrint", function() {
      return require_pretty_print();
    });
    exposeFormat("printf", function() {
      return require_printf();
    });
    exposeFormat("simple", function() {
      return require_simple();
    });
    exposeFormat("splat", function() {
      return require_splat();
    });
    exposeFormat("timestamp", function() {
      return require_timestamp();
    });
    exposeFormat("uncolorize", function() {
      return require_uncolorize();
    });
  }
});

// node_modules/winston/lib/winston/common.js
var require_common = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/common.js"(exports) {
    "use strict";
    var { format: format2 } = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util");
    exports.warn = {
      deprecated(prop) {
        return () => {
          throw new Error(format2("{ %s } was removed in winston@3.0.0.", prop));
        };
      },
      useFormat(prop) {
        return () => {
          throw new Error([
            format2("{ %s } was removed in winston@3.0.0.", prop),
            "Use a custom winston.format = winston.format(function) instead."
          ].join("\n"));
        };
      },
      forFunctions(obj, type, props) {
        props.forEach((prop) => {
          obj[prop] = exports.warn[type](prop);
        });
      },
      forProperties(obj, type, props) {
        props.forEach((prop) => {
          const notice = exports.warn[type](prop);
          Object.defineProperty(obj, prop, {
            get: notice,
            set: notice
          });
        });
      }
    };
  }
});

// node_modules/winston/package.json
var require_package = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/package.json"(exports, module) {
    module.exports = {
      name: "winston",
      description: "A logger for just about everything.",
      version: "3.19.0",
      author: "Charlie Robbins <charlie.robbins@gmail.com>",
      maintainers: [
        "David Hyde <dabh@alumni.stanford.edu>"
      ],
      repository: {
        type: "git",
        url: "https://github.com/winstonjs/winston.git"
      },
      keywords: [
        "winston",
        "logger",
        "logging",
        "logs",
        "sysadmin",
        "bunyan",
        "pino",
        "loglevel",
        "tools",
        "json",
        "stream"
      ],
      dependencies: {
        "@dabh/diagnostics": "^2.0.8",
        "@colors/colors": "^1.6.0",
        async: "^3.2.3",
        "is-stream": "^2.0.0",
        logform: "^2.7.0",
        "one-time": "^1.0.0",
        "readable-stream": "^3.4.0",
        "safe-stable-stringify": "^2.3.1",
        "stack-trace": "0.0.x",
        "triple-beam": "^1.3.0",
        "winston-transport": "^4.9.0"
      },
      devDependencies: {
        "@babel/cli": "^7.23.9",
        "@babel/core": "^7.24.0",
        "@babel/preset-env": "^7.24.0",
        "@dabh/eslint-config-populist": "^4.4.0",
        "@types/node": "^20.11.24",
        "abstract-winston-transport": "^0.5.1",
        assume: "^2.2.0",
        "cross-spawn-async": "^2.2.5",
        eslint: "^8.57.0",
        hock: "^1.4.1",
        jest: "^29.7.0",
        rimraf: "5.0.10",
        split2: "^4.1.0",
        "std-mocks": "^2.0.0",
        through2: "^4.0.2",
        "winston-compat": "^0.1.5"
      },
      main: "./lib/winston.js",
      browser: "./dist/winston",
      types: "./index.d.ts",
      scripts: {
        lint: "eslint lib/*.js lib/winston/*.js lib/winston/**/*.js --resolve-plugins-relative-to ./node_modules/@dabh/eslint-config-populist",
        test: "jest",
        "test:unit": "jest -c test/jest.config.unit.js",
        "test:integration": "jest -c test/jest.config.integration.js",
        "test:typescript": "npx --package typescript tsc --project test",
        build: "babel lib -d dist",
        prebuild: "rimraf dist",
        prepublishOnly: "npm run build"
      },
      engines: {
        node: ">= 12.0.0"
      },
      license: "MIT"
    };
  }
});

// node_modules/util-deprecate/node.js
var require_node = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/util-deprecate/node.js"(exports, module) {
    module.exports = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util").deprecate;
  }
});

// node_modules/readable-stream/lib/internal/streams/stream.js
var require_stream = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/internal/streams/stream.js"(exports, module) {
    module.exports = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("stream");
  }
});

// node_modules/readable-stream/lib/internal/streams/destroy.js
var require_destroy = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/internal/streams/destroy.js"(exports, module) {
    "use strict";
    function destroy(err, cb) {
      var _this = this;
      var readableDestroyed = this._readableState && this._readableState.destroyed;
      var writableDestroyed = this._writableState && this._writableState.destroyed;
      if (readableDestroyed || writableDestroyed) {
        if (cb) {
          cb(err);
        } else if (err) {
          if (!this._writableState) {
            process.nextTick(emitErrorNT, this, err);
          } else if (!this._writableState.errorEmitted) {
            this._writableState.errorEmitted = true;
            process.nextTick(emitErrorNT, this, err);
          }
        }
        return this;
      }
      if (this._readableState) {
        this._readableState.destroyed = true;
      }
      if (this._writableState) {
        this._writableState.destroyed = true;
      }
      this._destroy(err || null, function(err2) {
        if (!cb && err2) {
          if (!_this._writableState) {
            process.nextTick(emitErrorAndCloseNT, _this, err2);
          } else if (!_this._writableState.errorEmitted) {
            _this._writableState.errorEmitted = true;
            process.nextTick(emitErrorAndCloseNT, _this, err2);
          } else {
            process.nextTick(emitCloseNT, _this);
          }
        } else if (cb) {
          process.nextTick(emitCloseNT, _this);
          cb(err2);
        } else {
          process.nextTick(emitCloseNT, _this);
        }
      });
      return this;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(destroy, "destroy");
    function emitErrorAndCloseNT(self2, err) {
      emitErrorNT(self2, err);
      emitCloseNT(self2);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(emitErrorAndCloseNT, "emitErrorAndCloseNT");
    function emitCloseNT(self2) {
      if (self2._writableState && !self2._writableState.emitClose) return;
      if (self2._readableState && !self2._readableState.emitClose) return;
      self2.emit("close");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(emitCloseNT, "emitCloseNT");
    function undestroy() {
      if (this._readableState) {
        this._readableState.destroyed = false;
        this._readableState.reading = false;
        this._readableState.ended = false;
        this._readableState.endEmitted = false;
      }
      if (this._writableState) {
        this._writableState.destroyed = false;
        this._writableState.ended = false;
        this._writableState.ending = false;
        this._writableState.finalCalled = false;
        this._writableState.prefinished = false;
        this._writableState.finished = false;
        this._writableState.errorEmitted = false;
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(undestroy, "undestroy");
    function emitErrorNT(self2, err) {
      self2.emit("error", err);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(emitErrorNT, "emitErrorNT");
    function errorOrDestroy(stream, err) {
      var rState = stream._readableState;
      var wState = stream._writableState;
      if (rState && rState.autoDestroy || wState && wState.autoDestroy) stream.destroy(err);
      else stream.emit("error", err);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(errorOrDestroy, "errorOrDestroy");
    module.exports = {
      destroy,
      undestroy,
      errorOrDestroy
    };
  }
});

// node_modules/readable-stream/errors.js
var require_errors2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/errors.js"(exports, module) {
    "use strict";
    var codes = {};
    function createErrorType(code, message, Base) {
      if (!Base) {
        Base = Error;
      }
      function getMessage(arg1, arg2, arg3) {
        if (typeof message === "string") {
          return message;
        } else {
          return message(arg1, arg2, arg3);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getMessage, "getMessage");
      class NodeError extends Base {
        static {
          (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "NodeError");
        }
        constructor(arg1, arg2, arg3) {
          super(getMessage(arg1, arg2, arg3));
        }
      }
      NodeError.prototype.name = Base.name;
      NodeError.prototype.code = code;
      codes[code] = NodeError;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createErrorType, "createErrorType");
    function oneOf(expected, thing) {
      if (Array.isArray(expected)) {
        const len = expected.length;
        expected = expected.map((i) => String(i));
        if (len > 2) {
          return `one of ${thing} ${expected.slice(0, len - 1).join(", ")}, or ` + expected[len - 1];
        } else if (len === 2) {
          return `one of ${thing} ${expected[0]} or ${expected[1]}`;
        } else {
          return `of ${thing} ${expected[0]}`;
        }
      } else {
        return `of ${thing} ${String(expected)}`;
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(oneOf, "oneOf");
    function startsWith(str, search, pos) {
      return str.substr(!pos || pos < 0 ? 0 : +pos, search.length) === search;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(startsWith, "startsWith");
    function endsWith(str, search, this_len) {
      if (this_len === void 0 || this_len > str.length) {
        this_len = str.length;
      }
      return str.substring(this_len - search.length, this_len) === search;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(endsWith, "endsWith");
    function includes(str, search, start) {
      if (typeof start !== "number") {
        start = 0;
      }
      if (start + search.length > str.length) {
        return false;
      } else {
        return str.indexOf(search, start) !== -1;
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(includes, "includes");
    createErrorType("ERR_INVALID_OPT_VALUE", function(name, value) {
      return 'The value "' + value + '" is invalid for option "' + name + '"';
    }, TypeError);
    createErrorType("ERR_INVALID_ARG_TYPE", function(name, expected, actual) {
      let determiner;
      if (typeof expected === "string" && startsWith(expected, "not ")) {
        determiner = "must not be";
        expected = expected.replace(/^not /, "");
      } else {
        determiner = "must be";
      }
      let msg;
      if (endsWith(name, " argument")) {
        msg = `The ${name} ${determiner} ${oneOf(expected, "type")}`;
      } else {
        const type = includes(name, ".") ? "property" : "argument";
        msg = `The "${name}" ${type} ${determiner} ${oneOf(expected, "type")}`;
      }
      msg += `. Received type ${typeof actual}`;
      return msg;
    }, TypeError);
    createErrorType("ERR_STREAM_PUSH_AFTER_EOF", "stream.push() after EOF");
    createErrorType("ERR_METHOD_NOT_IMPLEMENTED", function(name) {
      return "The " + name + " method is not implemented";
    });
    createErrorType("ERR_STREAM_PREMATURE_CLOSE", "Premature close");
    createErrorType("ERR_STREAM_DESTROYED", function(name) {
      return "Cannot call " + name + " after a stream was destroyed";
    });
    createErrorType("ERR_MULTIPLE_CALLBACK", "Callback called multiple times");
    createErrorType("ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable");
    createErrorType("ERR_STREAM_WRITE_AFTER_END", "write after end");
    createErrorType("ERR_STREAM_NULL_VALUES", "May not write null values to stream", TypeError);
    createErrorType("ERR_UNKNOWN_ENCODING", function(arg) {
      return "Unknown encoding: " + arg;
    }, TypeError);
    createErrorType("ERR_STREAM_UNSHIFT_AFTER_END_EVENT", "stream.unshift() after end event");
    module.exports.codes = codes;
  }
});

// node_modules/readable-stream/lib/internal/streams/state.js
var require_state = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/internal/streams/state.js"(exports, module) {
    "use strict";
    var ERR_INVALID_OPT_VALUE = require_errors2().codes.ERR_INVALID_OPT_VALUE;
    function highWaterMarkFrom(options, isDuplex, duplexKey) {
      return options.highWaterMark != null ? options.highWaterMark : isDuplex ? options[duplexKey] : null;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(highWaterMarkFrom, "highWaterMarkFrom");
    function getHighWaterMark(state, options, duplexKey, isDuplex) {
      var hwm = highWaterMarkFrom(options, isDuplex, duplexKey);
      if (hwm != null) {
        if (!(isFinite(hwm) && Math.floor(hwm) === hwm) || hwm < 0) {
          var name = isDuplex ? duplexKey : "highWaterMark";
          throw new ERR_INVALID_OPT_VALUE(name, hwm);
        }
        return Math.floor(hwm);
      }
      return state.objectMode ? 16 : 16 * 1024;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getHighWaterMark, "getHighWaterMark");
    module.exports = {
      getHighWaterMark
    };
  }
});

// node_modules/inherits/inherits_browser.js
var require_inherits_browser = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/inherits/inherits_browser.js"(exports, module) {
    if (typeof Object.create === "function") {
      module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function inherits(ctor, superCtor) {
        if (superCtor) {
          ctor.super_ = superCtor;
          ctor.prototype = Object.create(superCtor.prototype, {
            constructor: {
              value: ctor,
              enumerable: false,
              writable: true,
              configurable: true
            }
          });
        }
      }, "inherits");
    } else {
      module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function inherits(ctor, superCtor) {
        if (superCtor) {
          ctor.super_ = superCtor;
          var TempCtor = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
          }, "TempCtor");
          TempCtor.prototype = superCtor.prototype;
          ctor.prototype = new TempCtor();
          ctor.prototype.constructor = ctor;
        }
      }, "inherits");
    }
  }
});

// node_modules/inherits/inherits.js
var require_inherits = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/inherits/inherits.js"(exports, module) {
    try {
      util = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util");
      if (typeof util.inherits !== "function") throw "";
      module.exports = util.inherits;
    } catch (e) {
      module.exports = require_inherits_browser();
    }
    var util;
  }
});

// node_modules/readable-stream/lib/internal/streams/buffer_list.js
var require_buffer_list = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/internal/streams/buffer_list.js"(exports, module) {
    "use strict";
    function ownKeys(object, enumerableOnly) {
      var keys = Object.keys(object);
      if (Object.getOwnPropertySymbols) {
        var symbols = Object.getOwnPropertySymbols(object);
        enumerableOnly && (symbols = symbols.filter(function(sym) {
          return Object.getOwnPropertyDescriptor(object, sym).enumerable;
        })), keys.push.apply(keys, symbols);
      }
      return keys;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(ownKeys, "ownKeys");
    function _objectSpread(target) {
      for (var i = 1; i < arguments.length; i++) {
        var source = null != arguments[i] ? arguments[i] : {};
        i % 2 ? ownKeys(Object(source), true).forEach(function(key) {
          _defineProperty(target, key, source[key]);
        }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(target, Object.getOwnPropertyDescriptors(source)) : ownKeys(Object(source)).forEach(function(key) {
          Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key));
        });
      }
      return target;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_objectSpread, "_objectSpread");
    function _defineProperty(obj, key, value) {
      key = _toPropertyKey(key);
      if (key in obj) {
        Object.defineProperty(obj, key, { value, enumerable: true, configurable: true, writable: true });
      } else {
        obj[key] = value;
      }
      return obj;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_defineProperty, "_defineProperty");
    function _classCallCheck(instance, Constructor) {
      if (!(instance instanceof Constructor)) {
        throw new TypeError("Cannot call a class as a function");
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_classCallCheck, "_classCallCheck");
    function _defineProperties(target, props) {
      for (var i = 0; i < props.length; i++) {
        var descriptor = props[i];
        descriptor.enumerable = descriptor.enumerable || false;
        descriptor.configurable = true;
        if ("value" in descriptor) descriptor.writable = true;
        Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_defineProperties, "_defineProperties");
    function _createClass(Constructor, protoProps, staticProps) {
      if (protoProps) _defineProperties(Constructor.prototype, protoProps);
      if (staticProps) _defineProperties(Constructor, staticProps);
      Object.defineProperty(Constructor, "prototype", { writable: false });
      return Constructor;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_createClass, "_createClass");
    function _toPropertyKey(arg) {
      var key = _toPrimitive(arg, "string");
      return typeof key === "symbol" ? key : String(key);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_toPropertyKey, "_toPropertyKey");
    function _toPrimitive(input, hint) {
      if (typeof input !== "object" || input === null) return input;
      var prim = input[Symbol.toPrimitive];
      if (prim !== void 0) {
        var res = prim.call(input, hint || "default");
        if (typeof res !== "object") return res;
        throw new TypeError("@@toPrimitive must return a primitive value.");
      }
      return (hint === "string" ? String : Number)(input);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_toPrimitive, "_toPrimitive");
    var _require = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("buffer");
    var Buffer2 = _require.Buffer;
    var _require2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util");
    var inspect = _require2.inspect;
    var custom = inspect && inspect.custom || "inspect";
    function copyBuffer(src, target, offset) {
      Buffer2.prototype.copy.call(src, target, offset);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(copyBuffer, "copyBuffer");
    module.exports = /* @__PURE__ */ (function() {
      function BufferList() {
        _classCallCheck(this, BufferList);
        this.head = null;
        this.tail = null;
        this.length = 0;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(BufferList, "BufferList");
      _createClass(BufferList, [{
        key: "push",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function push(v) {
          var entry = {
            data: v,
            next: null
          };
          if (this.length > 0) this.tail.next = entry;
          else this.head = entry;
          this.tail = entry;
          ++this.length;
        }, "push")
      }, {
        key: "unshift",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function unshift(v) {
          var entry = {
            data: v,
            next: this.head
          };
          if (this.length === 0) this.tail = entry;
          this.head = entry;
          ++this.length;
        }, "unshift")
      }, {
        key: "shift",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function shift() {
          if (this.length === 0) return;
          var ret = this.head.data;
          if (this.length === 1) this.head = this.tail = null;
          else this.head = this.head.next;
          --this.length;
          return ret;
        }, "shift")
      }, {
        key: "clear",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function clear() {
          this.head = this.tail = null;
          this.length = 0;
        }, "clear")
      }, {
        key: "join",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function join(s) {
          if (this.length === 0) return "";
          var p = this.head;
          var ret = "" + p.data;
          while (p = p.next) ret += s + p.data;
          return ret;
        }, "join")
      }, {
        key: "concat",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function concat(n) {
          if (this.length === 0) return Buffer2.alloc(0);
          var ret = Buffer2.allocUnsafe(n >>> 0);
          var p = this.head;
          var i = 0;
          while (p) {
            copyBuffer(p.data, ret, i);
            i += p.data.length;
            p = p.next;
          }
          return ret;
        }, "concat")
        // Consumes a specified amount of bytes or characters from the buffered data.
      }, {
        key: "consume",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function consume(n, hasStrings) {
          var ret;
          if (n < this.head.data.length) {
            ret = this.head.data.slice(0, n);
            this.head.data = this.head.data.slice(n);
          } else if (n === this.head.data.length) {
            ret = this.shift();
          } else {
            ret = hasStrings ? this._getString(n) : this._getBuffer(n);
          }
          return ret;
        }, "consume")
      }, {
        key: "first",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function first() {
          return this.head.data;
        }, "first")
        // Consumes a specified amount of characters from the buffered data.
      }, {
        key: "_getString",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _getString(n) {
          var p = this.head;
          var c = 1;
          var ret = p.data;
          n -= ret.length;
          while (p = p.next) {
            var str = p.data;
            var nb = n > str.length ? str.length : n;
            if (nb === str.length) ret += str;
            else ret += str.slice(0, n);
            n -= nb;
            if (n === 0) {
              if (nb === str.length) {
                ++c;
                if (p.next) this.head = p.next;
                else this.head = this.tail = null;
              } else {
                this.head = p;
                p.data = str.slice(nb);
              }
              break;
            }
            ++c;
          }
          this.length -= c;
          return ret;
        }, "_getString")
        // Consumes a specified amount of bytes from the buffered data.
      }, {
        key: "_getBuffer",
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _getBuffer(n) {
          var ret = Buffer2.allocUnsafe(n);
          var p = this.head;
          var c = 1;
          p.data.copy(ret);
          n -= p.data.length;
          while (p = p.next) {
            var buf = p.data;
            var nb = n > buf.length ? buf.length : n;
            buf.copy(ret, ret.length - n, 0, nb);
            n -= nb;
            if (n === 0) {
              if (nb === buf.length) {
                ++c;
                if (p.next) this.head = p.next;
                else this.head = this.tail = null;
              } else {
                this.head = p;
                p.data = buf.slice(nb);
              }
              break;
            }
            ++c;
          }
          this.length -= c;
          return ret;
        }, "_getBuffer")
        // Make sure the linked list only shows the minimal necessary information.
      }, {
        key: custom,
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function value(_, options) {
          return inspect(this, _objectSpread(_objectSpread({}, options), {}, {
            // Only inspect one level.
            depth: 0,
            // It should not recurse.
            customInspect: false
          }));
        }, "value")
      }]);
      return BufferList;
    })();
  }
});

// node_modules/safe-buffer/index.js
var require_safe_buffer = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/safe-buffer/index.js"(exports, module) {
    var buffer = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("buffer");
    var Buffer2 = buffer.Buffer;
    function copyProps(src, dst) {
      for (var key in src) {
        dst[key] = src[key];
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(copyProps, "copyProps");
    if (Buffer2.from && Buffer2.alloc && Buffer2.allocUnsafe && Buffer2.allocUnsafeSlow) {
      module.exports = buffer;
    } else {
      copyProps(buffer, exports);
      exports.Buffer = SafeBuffer;
    }
    function SafeBuffer(arg, encodingOrOffset, length) {
      return Buffer2(arg, encodingOrOffset, length);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(SafeBuffer, "SafeBuffer");
    SafeBuffer.prototype = Object.create(Buffer2.prototype);
    copyProps(Buffer2, SafeBuffer);
    SafeBuffer.from = function(arg, encodingOrOffset, length) {
      if (typeof arg === "number") {
        throw new TypeError("Argument must not be a number");
      }
      return Buffer2(arg, encodingOrOffset, length);
    };
    SafeBuffer.alloc = function(size, fill, encoding) {
      if (typeof size !== "number") {
        throw new TypeError("Argument must be a number");
      }
      var buf = Buffer2(size);
      if (fill !== void 0) {
        if (typeof encoding === "string") {
          buf.fill(fill, encoding);
        } else {
          buf.fill(fill);
        }
      } else {
        buf.fill(0);
      }
      return buf;
    };
    SafeBuffer.allocUnsafe = function(size) {
      if (typeof size !== "number") {
        throw new TypeError("Argument must be a number");
      }
      return Buffer2(size);
    };
    SafeBuffer.allocUnsafeSlow = function(size) {
      if (typeof size !== "number") {
        throw new TypeError("Argument must be a number");
      }
      return buffer.SlowBuffer(size);
    };
  }
});

// node_modules/string_decoder/lib/string_decoder.js
var require_string_decoder = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/string_decoder/lib/string_decoder.js"(exports) {
    "use strict";
    var Buffer2 = require_safe_buffer().Buffer;
    var isEncoding = Buffer2.isEncoding || function(encoding) {
      encoding = "" + encoding;
      switch (encoding && encoding.toLowerCase()) {
        case "hex":
        case "utf8":
        case "utf-8":
        case "ascii":
        case "binary":
        case "base64":
        case "ucs2":
        case "ucs-2":
        case "utf16le":
        case "utf-16le":
        case "raw":
          return true;
        default:
          return false;
      }
    };
    function _normalizeEncoding(enc) {
      if (!enc) return "utf8";
      var retried;
      while (true) {
        switch (enc) {
          case "utf8":
          case "utf-8":
            return "utf8";
          case "ucs2":
          case "ucs-2":
          case "utf16le":
          case "utf-16le":
            return "utf16le";
          case "latin1":
          case "binary":
            return "latin1";
          case "base64":
          case "ascii":
          case "hex":
            return enc;
          default:
            if (retried) return;
            enc = ("" + enc).toLowerCase();
            retried = true;
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_normalizeEncoding, "_normalizeEncoding");
    function normalizeEncoding(enc) {
      var nenc = _normalizeEncoding(enc);
      if (typeof nenc !== "string" && (Buffer2.isEncoding === isEncoding || !isEncoding(enc))) throw new Error("Unknown encoding: " + enc);
      return nenc || enc;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(normalizeEncoding, "normalizeEncoding");
    exports.StringDecoder = StringDecoder;
    function StringDecoder(encoding) {
      this.encoding = normalizeEncoding(encoding);
      var nb;
      switch (this.encoding) {
        case "utf16le":
          this.text = utf16Text;
          this.end = utf16End;
          nb = 4;
          break;
        case "utf8":
          this.fillLast = utf8FillLast;
          nb = 4;
          break;
        case "base64":
          this.text = base64Text;
          this.end = base64End;
          nb = 3;
          break;
        default:
          this.write = simpleWrite;
          this.end = simpleEnd;
          return;
      }
      this.lastNeed = 0;
      this.lastTotal = 0;
      this.lastChar = Buffer2.allocUnsafe(nb);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(StringDecoder, "StringDecoder");
    StringDecoder.prototype.write = function(buf) {
      if (buf.length === 0) return "";
      var r;
      var i;
      if (this.lastNeed) {
        r = this.fillLast(buf);
        if (r === void 0) return "";
        i = this.lastNeed;
        this.lastNeed = 0;
      } else {
        i = 0;
      }
      if (i < buf.length) return r ? r + this.text(buf, i) : this.text(buf, i);
      return r || "";
    };
    StringDecoder.prototype.end = utf8End;
    StringDecoder.prototype.text = utf8Text;
    StringDecoder.prototype.fillLast = function(buf) {
      if (this.lastNeed <= buf.length) {
        buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed);
        return this.lastChar.toString(this.encoding, 0, this.lastTotal);
      }
      buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, buf.length);
      this.lastNeed -= buf.length;
    };
    function utf8CheckByte(byte) {
      if (byte <= 127) return 0;
      else if (byte >> 5 === 6) return 2;
      else if (byte >> 4 === 14) return 3;
      else if (byte >> 3 === 30) return 4;
      return byte >> 6 === 2 ? -1 : -2;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(utf8CheckByte, "utf8CheckByte");
    function utf8CheckIncomplete(self2, buf, i) {
      var j = buf.length - 1;
      if (j < i) return 0;
      var nb = utf8CheckByte(buf[j]);
      if (nb >= 0) {
        if (nb > 0) self2.lastNeed = nb - 1;
        return nb;
      }
      if (--j < i || nb === -2) return 0;
      nb = utf8CheckByte(buf[j]);
      if (nb >= 0) {
        if (nb > 0) self2.lastNeed = nb - 2;
        return nb;
      }
      if (--j < i || nb === -2) return 0;
      nb = utf8CheckByte(buf[j]);
      if (nb >= 0) {
        if (nb > 0) {
          if (nb === 2) nb = 0;
          else self2.lastNeed = nb - 3;
        }
        return nb;
      }
      return 0;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(utf8CheckIncomplete, "utf8CheckIncomplete");
    function utf8CheckExtraBytes(self2, buf, p) {
      if ((buf[0] & 192) !== 128) {
        self2.lastNeed = 0;
        return "\uFFFD";
      }
      if (self2.lastNeed > 1 && buf.length > 1) {
        if ((buf[1] & 192) !== 128) {
          self2.lastNeed = 1;
          return "\uFFFD";
        }
        if (self2.lastNeed > 2 && buf.length > 2) {
          if ((buf[2] & 192) !== 128) {
            self2.lastNeed = 2;
            return "\uFFFD";
          }
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(utf8CheckExtraBytes, "utf8CheckExtraBytes");
    function utf8FillLast(buf) {
      var p = this.lastTotal - this.lastNeed;
      var r = utf8CheckExtraBytes(this, buf, p);
      if (r !== void 0) return r;
      if (this.lastNeed <= buf.length) {
        buf.copy(this.lastChar, p, 0, this.lastNeed);
        return this.lastChar.toString(this.encoding, 0, this.lastTotal);
      }
      buf.copy(this.lastChar, p, 0, buf.length);
      this.lastNeed -= buf.length;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(utf8FillLast, "utf8FillLast");
    function utf8Text(buf, i) {
      var total = utf8CheckIncomplete(this, buf, i);
      if (!this.lastNeed) return buf.toString("utf8", i);
      this.lastTotal = total;
      var end = buf.length - (total - this.lastNeed);
      buf.copy(this.lastChar, 0, end);
      return buf.toString("utf8", i, end);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(utf8Text, "utf8Text");
    function utf8End(buf) {
      var r = buf && buf.length ? this.write(buf) : "";
      if (this.lastNeed) return r + "\uFFFD";
      return r;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(utf8End, "utf8End");
    function utf16Text(buf, i) {
      if ((buf.length - i) % 2 === 0) {
        var r = buf.toString("utf16le", i);
        if (r) {
          var c = r.charCodeAt(r.length - 1);
          if (c >= 55296 && c <= 56319) {
            this.lastNeed = 2;
            this.lastTotal = 4;
            this.lastChar[0] = buf[buf.length - 2];
            this.lastChar[1] = buf[buf.length - 1];
            return r.slice(0, -1);
          }
        }
        return r;
      }
      this.lastNeed = 1;
      this.lastTotal = 2;
      this.lastChar[0] = buf[buf.length - 1];
      return buf.toString("utf16le", i, buf.length - 1);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(utf16Text, "utf16Text");
    function utf16End(buf) {
      var r = buf && buf.length ? this.write(buf) : "";
      if (this.lastNeed) {
        var end = this.lastTotal - this.lastNeed;
        return r + this.lastChar.toString("utf16le", 0, end);
      }
      return r;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(utf16End, "utf16End");
    function base64Text(buf, i) {
      var n = (buf.length - i) % 3;
      if (n === 0) return buf.toString("base64", i);
      this.lastNeed = 3 - n;
      this.lastTotal = 3;
      if (n === 1) {
        this.lastChar[0] = buf[buf.length - 1];
      } else {
        this.lastChar[0] = buf[buf.length - 2];
        this.lastChar[1] = buf[buf.length - 1];
      }
      return buf.toString("base64", i, buf.length - n);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(base64Text, "base64Text");
    function base64End(buf) {
      var r = buf && buf.length ? this.write(buf) : "";
      if (this.lastNeed) return r + this.lastChar.toString("base64", 0, 3 - this.lastNeed);
      return r;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(base64End, "base64End");
    function simpleWrite(buf) {
      return buf.toString(this.encoding);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(simpleWrite, "simpleWrite");
    function simpleEnd(buf) {
      return buf && buf.length ? this.write(buf) : "";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(simpleEnd, "simpleEnd");
  }
});

// node_modules/readable-stream/lib/internal/streams/end-of-stream.js
var require_end_of_stream = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/internal/streams/end-of-stream.js"(exports, module) {
    "use strict";
    var ERR_STREAM_PREMATURE_CLOSE = require_errors2().codes.ERR_STREAM_PREMATURE_CLOSE;
    function once(callback) {
      var called = false;
      return function() {
        if (called) return;
        called = true;
        for (var _len = arguments.length, args = new Array(_len), _key = 0; _key < _len; _key++) {
          args[_key] = arguments[_key];
        }
        callback.apply(this, args);
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(once, "once");
    function noop() {
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(noop, "noop");
    function isRequest(stream) {
      return stream.setHeader && typeof stream.abort === "function";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isRequest, "isRequest");
    function eos(stream, opts, callback) {
      if (typeof opts === "function") return eos(stream, null, opts);
      if (!opts) opts = {};
      callback = once(callback || noop);
      var readable = opts.readable || opts.readable !== false && stream.readable;
      var writable = opts.writable || opts.writable !== false && stream.writable;
      var onlegacyfinish = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function onlegacyfinish2() {
        if (!stream.writable) onfinish();
      }, "onlegacyfinish");
      var writableEnded = stream._writableState && stream._writableState.finished;
      var onfinish = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function onfinish2() {
        writable = false;
        writableEnded = true;
        if (!readable) callback.call(stream);
      }, "onfinish");
      var readableEnded = stream._readableState && stream._readableState.endEmitted;
      var onend = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function onend2() {
        readable = false;
        readableEnded = true;
        if (!writable) callback.call(stream);
      }, "onend");
      var onerror = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function onerror2(err) {
        callback.call(stream, err);
      }, "onerror");
      var onclose = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function onclose2() {
        var err;
        if (readable && !readableEnded) {
          if (!stream._readableState || !stream._readableState.ended) err = new ERR_STREAM_PREMATURE_CLOSE();
          return callback.call(stream, err);
        }
        if (writable && !writableEnded) {
          if (!stream._writableState || !stream._writableState.ended) err = new ERR_STREAM_PREMATURE_CLOSE();
          return callback.call(stream, err);
        }
      }, "onclose");
      var onrequest = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function onrequest2() {
        stream.req.on("finish", onfinish);
      }, "onrequest");
      if (isRequest(stream)) {
        stream.on("complete", onfinish);
        stream.on("abort", onclose);
        if (stream.req) onrequest();
        else stream.on("request", onrequest);
      } else if (writable && !stream._writableState) {
        stream.on("end", onlegacyfinish);
        stream.on("close", onlegacyfinish);
      }
      stream.on("end", onend);
      stream.on("finish", onfinish);
      if (opts.error !== false) stream.on("error", onerror);
      stream.on("close", onclose);
      return function() {
        stream.removeListener("complete", onfinish);
        stream.removeListener("abort", onclose);
        stream.removeListener("request", onrequest);
        if (stream.req) stream.req.removeListener("finish", onfinish);
        stream.removeListener("end", onlegacyfinish);
        stream.removeListener("close", onlegacyfinish);
        stream.removeListener("finish", onfinish);
        stream.removeListener("end", onend);
        stream.removeListener("error", onerror);
        stream.removeListener("close", onclose);
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(eos, "eos");
    module.exports = eos;
  }
});

// node_modules/readable-stream/lib/internal/streams/async_iterator.js
var require_async_iterator = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/internal/streams/async_iterator.js"(exports, module) {
    "use strict";
    var _Object$setPrototypeO;
    function _defineProperty(obj, key, value) {
      key = _toPropertyKey(key);
      if (key in obj) {
        Object.defineProperty(obj, key, { value, enumerable: true, configurable: true, writable: true });
      } else {
        obj[key] = value;
      }
      return obj;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_defineProperty, "_defineProperty");
    function _toPropertyKey(arg) {
      var key = _toPrimitive(arg, "string");
      return typeof key === "symbol" ? key : String(key);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_toPropertyKey, "_toPropertyKey");
    function _toPrimitive(input, hint) {
      if (typeof input !== "object" || input === null) return input;
      var prim = input[Symbol.toPrimitive];
      if (prim !== void 0) {
        var res = prim.call(input, hint || "default");
        if (typeof res !== "object") return res;
        throw new TypeError("@@toPrimitive must return a primitive value.");
      }
      return (hint === "string" ? String : Number)(input);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_toPrimitive, "_toPrimitive");
    var finished = require_end_of_stream();
    var kLastResolve = /* @__PURE__ */ Symbol("lastResolve");
    var kLastReject = /* @__PURE__ */ Symbol("lastReject");
    var kError = /* @__PURE__ */ Symbol("error");
    var kEnded = /* @__PURE__ */ Symbol("ended");
    var kLastPromise = /* @__PURE__ */ Symbol("lastPromise");
    var kHandlePromise = /* @__PURE__ */ Symbol("handlePromise");
    var kStream = /* @__PURE__ */ Symbol("stream");
    function createIterResult(value, done) {
      return {
        value,
        done
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createIterResult, "createIterResult");
    function readAndResolve(iter) {
      var resolve = iter[kLastResolve];
      if (resolve !== null) {
        var data = iter[kStream].read();
        if (data !== null) {
          iter[kLastPromise] = null;
          iter[kLastResolve] = null;
          iter[kLastReject] = null;
          resolve(createIterResult(data, false));
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(readAndResolve, "readAndResolve");
    function onReadable(iter) {
      process.nextTick(readAndResolve, iter);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onReadable, "onReadable");
    function wrapForNext(lastPromise, iter) {
      return function(resolve, reject) {
        lastPromise.then(function() {
          if (iter[kEnded]) {
            resolve(createIterResult(void 0, true));
            return;
          }
          iter[kHandlePromise](resolve, reject);
        }, reject);
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(wrapForNext, "wrapForNext");
    var AsyncIteratorPrototype = Object.getPrototypeOf(function() {
    });
    var ReadableStreamAsyncIteratorPrototype = Object.setPrototypeOf((_Object$setPrototypeO = {
      get stream() {
        return this[kStream];
      },
      next: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function next() {
        var _this = this;
        var error = this[kError];
        if (error !== null) {
          return Promise.reject(error);
        }
        if (this[kEnded]) {
          return Promise.resolve(createIterResult(void 0, true));
        }
        if (this[kStream].destroyed) {
          return new Promise(function(resolve, reject) {
            process.nextTick(function() {
              if (_this[kError]) {
                reject(_this[kError]);
              } else {
                resolve(createIterResult(void 0, true));
              }
            });
          });
        }
        var lastPromise = this[kLastPromise];
        var promise;
        if (lastPromise) {
          promise = new Promise(wrapForNext(lastPromise, this));
        } else {
          var data = this[kStream].read();
          if (data !== null) {
            return Promise.resolve(createIterResult(data, false));
          }
          promise = new Promise(this[kHandlePromise]);
        }
        this[kLastPromise] = promise;
        return promise;
      }, "next")
    }, _defineProperty(_Object$setPrototypeO, Symbol.asyncIterator, function() {
      return this;
    }), _defineProperty(_Object$setPrototypeO, "return", /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _return() {
      var _this2 = this;
      return new Promise(function(resolve, reject) {
        _this2[kStream].destroy(null, function(err) {
          if (err) {
            reject(err);
            return;
          }
          resolve(createIterResult(void 0, true));
        });
      });
    }, "_return")), _Object$setPrototypeO), AsyncIteratorPrototype);
    var createReadableStreamAsyncIterator = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function createReadableStreamAsyncIterator2(stream) {
      var _Object$create;
      var iterator = Object.create(ReadableStreamAsyncIteratorPrototype, (_Object$create = {}, _defineProperty(_Object$create, kStream, {
        value: stream,
        writable: true
      }), _defineProperty(_Object$create, kLastResolve, {
        value: null,
        writable: true
      }), _defineProperty(_Object$create, kLastReject, {
        value: null,
        writable: true
      }), _defineProperty(_Object$create, kError, {
        value: null,
        writable: true
      }), _defineProperty(_Object$create, kEnded, {
        value: stream._readableState.endEmitted,
        writable: true
      }), _defineProperty(_Object$create, kHandlePromise, {
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function value(resolve, reject) {
          var data = iterator[kStream].read();
          if (data) {
            iterator[kLastPromise] = null;
            iterator[kLastResolve] = null;
            iterator[kLastReject] = null;
            resolve(createIterResult(data, false));
          } else {
            iterator[kLastResolve] = resolve;
            iterator[kLastReject] = reject;
          }
        }, "value"),
        writable: true
      }), _Object$create));
      iterator[kLastPromise] = null;
      finished(stream, function(err) {
        if (err && err.code !== "ERR_STREAM_PREMATURE_CLOSE") {
          var reject = iterator[kLastReject];
          if (reject !== null) {
            iterator[kLastPromise] = null;
            iterator[kLastResolve] = null;
            iterator[kLastReject] = null;
            reject(err);
          }
          iterator[kError] = err;
          return;
        }
        var resolve = iterator[kLastResolve];
        if (resolve !== null) {
          iterator[kLastPromise] = null;
          iterator[kLastResolve] = null;
          iterator[kLastReject] = null;
          resolve(createIterResult(void 0, true));
        }
        iterator[kEnded] = true;
      });
      stream.on("readable", onReadable.bind(null, iterator));
      return iterator;
    }, "createReadableStreamAsyncIterator");
    module.exports = createReadableStreamAsyncIterator;
  }
});

// node_modules/readable-stream/lib/internal/streams/from.js
var require_from = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/internal/streams/from.js"(exports, module) {
    "use strict";
    function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) {
      try {
        var info = gen[key](arg);
        var value = info.value;
      } catch (error) {
        reject(error);
        return;
      }
      if (info.done) {
        resolve(value);
      } else {
        Promise.resolve(value).then(_next, _throw);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(asyncGeneratorStep, "asyncGeneratorStep");
    function _asyncToGenerator(fn) {
      return function() {
        var self2 = this, args = arguments;
        return new Promise(function(resolve, reject) {
          var gen = fn.apply(self2, args);
          function _next(value) {
            asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value);
          }
          (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_next, "_next");
          function _throw(err) {
            asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err);
          }
          (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_throw, "_throw");
          _next(void 0);
        });
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_asyncToGenerator, "_asyncToGenerator");
    function ownKeys(object, enumerableOnly) {
      var keys = Object.keys(object);
      if (Object.getOwnPropertySymbols) {
        var symbols = Object.getOwnPropertySymbols(object);
        enumerableOnly && (symbols = symbols.filter(function(sym) {
          return Object.getOwnPropertyDescriptor(object, sym).enumerable;
        })), keys.push.apply(keys, symbols);
      }
      return keys;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(ownKeys, "ownKeys");
    function _objectSpread(target) {
      for (var i = 1; i < arguments.length; i++) {
        var source = null != arguments[i] ? arguments[i] : {};
        i % 2 ? ownKeys(Object(source), true).forEach(function(key) {
          _defineProperty(target, key, source[key]);
        }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(target, Object.getOwnPropertyDescriptors(source)) : ownKeys(Object(source)).forEach(function(key) {
          Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key));
        });
      }
      return target;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_objectSpread, "_objectSpread");
    function _defineProperty(obj, key, value) {
      key = _toPropertyKey(key);
      if (key in obj) {
        Object.defineProperty(obj, key, { value, enumerable: true, configurable: true, writable: true });
      } else {
        obj[key] = value;
      }
      return obj;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_defineProperty, "_defineProperty");
    function _toPropertyKey(arg) {
      var key = _toPrimitive(arg, "string");
      return typeof key === "symbol" ? key : String(key);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_toPropertyKey, "_toPropertyKey");
    function _toPrimitive(input, hint) {
      if (typeof input !== "object" || input === null) return input;
      var prim = input[Symbol.toPrimitive];
      if (prim !== void 0) {
        var res = prim.call(input, hint || "default");
        if (typeof res !== "object") return res;
        throw new TypeError("@@toPrimitive must return a primitive value.");
      }
      return (hint === "string" ? String : Number)(input);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_toPrimitive, "_toPrimitive");
    var ERR_INVALID_ARG_TYPE = require_errors2().codes.ERR_INVALID_ARG_TYPE;
    function from(Readable, iterable, opts) {
      var iterator;
      if (iterable && typeof iterable.next === "function") {
        iterator = iterable;
      } else if (iterable && iterable[Symbol.asyncIterator]) iterator = iterable[Symbol.asyncIterator]();
      else if (iterable && iterable[Symbol.iterator]) iterator = iterable[Symbol.iterator]();
      else throw new ERR_INVALID_ARG_TYPE("iterable", ["Iterable"], iterable);
      var readable = new Readable(_objectSpread({
        objectMode: true
      }, opts));
      var reading = false;
      readable._read = function() {
        if (!reading) {
          reading = true;
          next();
        }
      };
      function next() {
        return _next2.apply(this, arguments);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(next, "next");
      function _next2() {
        _next2 = _asyncToGenerator(function* () {
          try {
            var _yield$iterator$next = yield iterator.next(), value = _yield$iterator$next.value, done = _yield$iterator$next.done;
            if (done) {
              readable.push(null);
            } else if (readable.push(yield value)) {
              next();
            } else {
              reading = false;
            }
          } catch (err) {
            readable.destroy(err);
          }
        });
        return _next2.apply(this, arguments);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_next2, "_next2");
      return readable;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(from, "from");
    module.exports = from;
  }
});

// node_modules/readable-stream/lib/_stream_readable.js
var require_stream_readable = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/_stream_readable.js"(exports, module) {
    "use strict";
    module.exports = Readable;
    var Duplex;
    Readable.ReadableState = ReadableState;
    var EE = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("events").EventEmitter;
    var EElistenerCount = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function EElistenerCount2(emitter, type) {
      return emitter.listeners(type).length;
    }, "EElistenerCount");
    var Stream = require_stream();
    var Buffer2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("buffer").Buffer;
    var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {
    };
    function _uint8ArrayToBuffer(chunk) {
      return Buffer2.from(chunk);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_uint8ArrayToBuffer, "_uint8ArrayToBuffer");
    function _isUint8Array(obj) {
      return Buffer2.isBuffer(obj) || obj instanceof OurUint8Array;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_isUint8Array, "_isUint8Array");
    var debugUtil = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util");
    var debug;
    if (debugUtil && debugUtil.debuglog) {
      debug = debugUtil.debuglog("stream");
    } else {
      debug = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function debug2() {
      }, "debug");
    }
    var BufferList = require_buffer_list();
    var destroyImpl = require_destroy();
    var _require = require_state();
    var getHighWaterMark = _require.getHighWaterMark;
    var _require$codes = require_errors2().codes;
    var ERR_INVALID_ARG_TYPE = _require$codes.ERR_INVALID_ARG_TYPE;
    var ERR_STREAM_PUSH_AFTER_EOF = _require$codes.ERR_STREAM_PUSH_AFTER_EOF;
    var ERR_METHOD_NOT_IMPLEMENTED = _require$codes.ERR_METHOD_NOT_IMPLEMENTED;
    var ERR_STREAM_UNSHIFT_AFTER_END_EVENT = _require$codes.ERR_STREAM_UNSHIFT_AFTER_END_EVENT;
    var StringDecoder;
    var createReadableStreamAsyncIterator;
    var from;
    require_inherits()(Readable, Stream);
    var errorOrDestroy = destroyImpl.errorOrDestroy;
    var kProxyEvents = ["error", "close", "destroy", "pause", "resume"];
    function prependListener(emitter, event, fn) {
      if (typeof emitter.prependListener === "function") return emitter.prependListener(event, fn);
      if (!emitter._events || !emitter._events[event]) emitter.on(event, fn);
      else if (Array.isArray(emitter._events[event])) emitter._events[event].unshift(fn);
      else emitter._events[event] = [fn, emitter._events[event]];
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(prependListener, "prependListener");
    function ReadableState(options, stream, isDuplex) {
      Duplex = Duplex || require_stream_duplex();
      options = options || {};
      if (typeof isDuplex !== "boolean") isDuplex = stream instanceof Duplex;
      this.objectMode = !!options.objectMode;
      if (isDuplex) this.objectMode = this.objectMode || !!options.readableObjectMode;
      this.highWaterMark = getHighWaterMark(this, options, "readableHighWaterMark", isDuplex);
      this.buffer = new BufferList();
      this.length = 0;
      this.pipes = null;
      this.pipesCount = 0;
      this.flowing = null;
      this.ended = false;
      this.endEmitted = false;
      this.reading = false;
      this.sync = true;
      this.needReadable = false;
      this.emittedReadable = false;
      this.readableListening = false;
      this.resumeScheduled = false;
      this.paused = true;
      this.emitClose = options.emitClose !== false;
      this.autoDestroy = !!options.autoDestroy;
      this.destroyed = false;
      this.defaultEncoding = options.defaultEncoding || "utf8";
      this.awaitDrain = 0;
      this.readingMore = false;
      this.decoder = null;
      this.encoding = null;
      if (options.encoding) {
        if (!StringDecoder) StringDecoder = require_string_decoder().StringDecoder;
        this.decoder = new StringDecoder(options.encoding);
        this.encoding = options.encoding;
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(ReadableState, "ReadableState");
    function Readable(options) {
      Duplex = Duplex || require_stream_duplex();
      if (!(this instanceof Readable)) return new Readable(options);
      var isDuplex = this instanceof Duplex;
      this._readableState = new ReadableState(options, this, isDuplex);
      this.readable = true;
      if (options) {
        if (typeof options.read === "function") this._read = options.read;
        if (typeof options.destroy === "function") this._destroy = options.destroy;
      }
      Stream.call(this);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Readable, "Readable");
    Object.defineProperty(Readable.prototype, "destroyed", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        if (this._readableState === void 0) {
          return false;
        }
        return this._readableState.destroyed;
      }, "get"),
      set: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function set(value) {
        if (!this._readableState) {
          return;
        }
        this._readableState.destroyed = value;
      }, "set")
    });
    Readable.prototype.destroy = destroyImpl.destroy;
    Readable.prototype._undestroy = destroyImpl.undestroy;
    Readable.prototype._destroy = function(err, cb) {
      cb(err);
    };
    Readable.prototype.push = function(chunk, encoding) {
      var state = this._readableState;
      var skipChunkCheck;
      if (!state.objectMode) {
        if (typeof chunk === "string") {
          encoding = encoding || state.defaultEncoding;
          if (encoding !== state.encoding) {
            chunk = Buffer2.from(chunk, encoding);
            encoding = "";
          }
          skipChunkCheck = true;
        }
      } else {
        skipChunkCheck = true;
      }
      return readableAddChunk(this, chunk, encoding, false, skipChunkCheck);
    };
    Readable.prototype.unshift = function(chunk) {
      return readableAddChunk(this, chunk, null, true, false);
    };
    function readableAddChunk(stream, chunk, encoding, addToFront, skipChunkCheck) {
      debug("readableAddChunk", chunk);
      var state = stream._readableState;
      if (chunk === null) {
        state.reading = false;
        onEofChunk(stream, state);
      } else {
        var er;
        if (!skipChunkCheck) er = chunkInvalid(state, chunk);
        if (er) {
          errorOrDestroy(stream, er);
        } else if (state.objectMode || chunk && chunk.length > 0) {
          if (typeof chunk !== "string" && !state.objectMode && Object.getPrototypeOf(chunk) !== Buffer2.prototype) {
            chunk = _uint8ArrayToBuffer(chunk);
          }
          if (addToFront) {
            if (state.endEmitted) errorOrDestroy(stream, new ERR_STREAM_UNSHIFT_AFTER_END_EVENT());
            else addChunk(stream, state, chunk, true);
          } else if (state.ended) {
            errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF());
          } else if (state.destroyed) {
            return false;
          } else {
            state.reading = false;
            if (state.decoder && !encoding) {
              chunk = state.decoder.write(chunk);
              if (state.objectMode || chunk.length !== 0) addChunk(stream, state, chunk, false);
              else maybeReadMore(stream, state);
            } else {
              addChunk(stream, state, chunk, false);
            }
          }
        } else if (!addToFront) {
          state.reading = false;
          maybeReadMore(stream, state);
        }
      }
      return !state.ended && (state.length < state.highWaterMark || state.length === 0);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(readableAddChunk, "readableAddChunk");
    function addChunk(stream, state, chunk, addToFront) {
      if (state.flowing && state.length === 0 && !state.sync) {
        state.awaitDrain = 0;
        stream.emit("data", chunk);
      } else {
        state.length += state.objectMode ? 1 : chunk.length;
        if (addToFront) state.buffer.unshift(chunk);
        else state.buffer.push(chunk);
        if (state.needReadable) emitReadable(stream);
      }
      maybeReadMore(stream, state);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addChunk, "addChunk");
    function chunkInvalid(state, chunk) {
      var er;
      if (!_isUint8Array(chunk) && typeof chunk !== "string" && chunk !== void 0 && !state.objectMode) {
        er = new ERR_INVALID_ARG_TYPE("chunk", ["string", "Buffer", "Uint8Array"], chunk);
      }
      return er;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(chunkInvalid, "chunkInvalid");
    Readable.prototype.isPaused = function() {
      return this._readableState.flowing === false;
    };
    Readable.prototype.setEncoding = function(enc) {
      if (!StringDecoder) StringDecoder = require_string_decoder().StringDecoder;
      var decoder = new StringDecoder(enc);
      this._readableState.decoder = decoder;
      this._readableState.encoding = this._readableState.decoder.encoding;
      var p = this._readableState.buffer.head;
      var content = "";
      while (p !== null) {
        content += decoder.write(p.data);
        p = p.next;
      }
      this._readableState.buffer.clear();
      if (content !== "") this._readableState.buffer.push(content);
      this._readableState.length = content.length;
      return this;
    };
    var MAX_HWM = 1073741824;
    function computeNewHighWaterMark(n) {
      if (n >= MAX_HWM) {
        n = MAX_HWM;
      } else {
        n--;
        n |= n >>> 1;
        n |= n >>> 2;
        n |= n >>> 4;
        n |= n >>> 8;
        n |= n >>> 16;
        n++;
      }
      return n;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(computeNewHighWaterMark, "computeNewHighWaterMark");
    function howMuchToRead(n, state) {
      if (n <= 0 || state.length === 0 && state.ended) return 0;
      if (state.objectMode) return 1;
      if (n !== n) {
        if (state.flowing && state.length) return state.buffer.head.data.length;
        else return state.length;
      }
      if (n > state.highWaterMark) state.highWaterMark = computeNewHighWaterMark(n);
      if (n <= state.length) return n;
      if (!state.ended) {
        state.needReadable = true;
        return 0;
      }
      return state.length;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(howMuchToRead, "howMuchToRead");
    Readable.prototype.read = function(n) {
      debug("read", n);
      n = parseInt(n, 10);
      var state = this._readableState;
      var nOrig = n;
      if (n !== 0) state.emittedReadable = false;
      if (n === 0 && state.needReadable && ((state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0) || state.ended)) {
        debug("read: emitReadable", state.length, state.ended);
        if (state.length === 0 && state.ended) endReadable(this);
        else emitReadable(this);
        return null;
      }
      n = howMuchToRead(n, state);
      if (n === 0 && state.ended) {
        if (state.length === 0) endReadable(this);
        return null;
      }
      var doRead = state.needReadable;
      debug("need readable", doRead);
      if (state.length === 0 || state.length - n < state.highWaterMark) {
        doRead = true;
        debug("length less than watermark", doRead);
      }
      if (state.ended || state.reading) {
        doRead = false;
        debug("reading or ended", doRead);
      } else if (doRead) {
        debug("do read");
        state.reading = true;
        state.sync = true;
        if (state.length === 0) state.needReadable = true;
        this._read(state.highWaterMark);
        state.sync = false;
        if (!state.reading) n = howMuchToRead(nOrig, state);
      }
      var ret;
      if (n > 0) ret = fromList(n, state);
      else ret = null;
      if (ret === null) {
        state.needReadable = state.length <= state.highWaterMark;
        n = 0;
      } else {
        state.length -= n;
        state.awaitDrain = 0;
      }
      if (state.length === 0) {
        if (!state.ended) state.needReadable = true;
        if (nOrig !== n && state.ended) endReadable(this);
      }
      if (ret !== null) this.emit("data", ret);
      return ret;
    };
    function onEofChunk(stream, state) {
      debug("onEofChunk");
      if (state.ended) return;
      if (state.decoder) {
        var chunk = state.decoder.end();
        if (chunk && chunk.length) {
          state.buffer.push(chunk);
          state.length += state.objectMode ? 1 : chunk.length;
        }
      }
      state.ended = true;
      if (state.sync) {
        emitReadable(stream);
      } else {
        state.needReadable = false;
        if (!state.emittedReadable) {
          state.emittedReadable = true;
          emitReadable_(stream);
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onEofChunk, "onEofChunk");
    function emitReadable(stream) {
      var state = stream._readableState;
      debug("emitReadable", state.needReadable, state.emittedReadable);
      state.needReadable = false;
      if (!state.emittedReadable) {
        debug("emitReadable", state.flowing);
        state.emittedReadable = true;
        process.nextTick(emitReadable_, stream);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(emitReadable, "emitReadable");
    function emitReadable_(stream) {
      var state = stream._readableState;
      debug("emitReadable_", state.destroyed, state.length, state.ended);
      if (!state.destroyed && (state.length || state.ended)) {
        stream.emit("readable");
        state.emittedReadable = false;
      }
      state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark;
      flow(stream);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(emitReadable_, "emitReadable_");
    function maybeReadMore(stream, state) {
      if (!state.readingMore) {
        state.readingMore = true;
        process.nextTick(maybeReadMore_, stream, state);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maybeReadMore, "maybeReadMore");
    function maybeReadMore_(stream, state) {
      while (!state.reading && !state.ended && (state.length < state.highWaterMark || state.flowing && state.length === 0)) {
        var len = state.length;
        debug("maybeReadMore read 0");
        stream.read(0);
        if (len === state.length)
          break;
      }
      state.readingMore = false;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maybeReadMore_, "maybeReadMore_");
    Readable.prototype._read = function(n) {
      errorOrDestroy(this, new ERR_METHOD_NOT_IMPLEMENTED("_read()"));
    };
    Readable.prototype.pipe = function(dest, pipeOpts) {
      var src = this;
      var state = this._readableState;
      switch (state.pipesCount) {
        case 0:
          state.pipes = dest;
          break;
        case 1:
          state.pipes = [state.pipes, dest];
          break;
        default:
          state.pipes.push(dest);
          break;
      }
      state.pipesCount += 1;
      debug("pipe count=%d opts=%j", state.pipesCount, pipeOpts);
      var doEnd = (!pipeOpts || pipeOpts.end !== false) && dest !== process.stdout && dest !== process.stderr;
      var endFn = doEnd ? onend : unpipe;
      if (state.endEmitted) process.nextTick(endFn);
      else src.once("end", endFn);
      dest.on("unpipe", onunpipe);
      function onunpipe(readable, unpipeInfo) {
        debug("onunpipe");
        if (readable === src) {
          if (unpipeInfo && unpipeInfo.hasUnpiped === false) {
            unpipeInfo.hasUnpiped = true;
            cleanup();
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onunpipe, "onunpipe");
      function onend() {
        debug("onend");
        dest.end();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onend, "onend");
      var ondrain = pipeOnDrain(src);
      dest.on("drain", ondrain);
      var cleanedUp = false;
      function cleanup() {
        debug("cleanup");
        dest.removeListener("close", onclose);
        dest.removeListener("finish", onfinish);
        dest.removeListener("drain", ondrain);
        dest.removeListener("error", onerror);
        dest.removeListener("unpipe", onunpipe);
        src.removeListener("end", onend);
        src.removeListener("end", unpipe);
        src.removeListener("data", ondata);
        cleanedUp = true;
        if (state.awaitDrain && (!dest._writableState || dest._writableState.needDrain)) ondrain();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(cleanup, "cleanup");
      src.on("data", ondata);
      function ondata(chunk) {
        debug("ondata");
        var ret = dest.write(chunk);
        debug("dest.write", ret);
        if (ret === false) {
          if ((state.pipesCount === 1 && state.pipes === dest || state.pipesCount > 1 && indexOf(state.pipes, dest) !== -1) && !cleanedUp) {
            debug("false write response, pause", state.awaitDrain);
            state.awaitDrain++;
          }
          src.pause();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(ondata, "ondata");
      function onerror(er) {
        debug("onerror", er);
        unpipe();
        dest.removeListener("error", onerror);
        if (EElistenerCount(dest, "error") === 0) errorOrDestroy(dest, er);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onerror, "onerror");
      prependListener(dest, "error", onerror);
      function onclose() {
        dest.removeListener("finish", onfinish);
        unpipe();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onclose, "onclose");
      dest.once("close", onclose);
      function onfinish() {
        debug("onfinish");
        dest.removeListener("close", onclose);
        unpipe();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onfinish, "onfinish");
      dest.once("finish", onfinish);
      function unpipe() {
        debug("unpipe");
        src.unpipe(dest);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(unpipe, "unpipe");
      dest.emit("pipe", src);
      if (!state.flowing) {
        debug("pipe resume");
        src.resume();
      }
      return dest;
    };
    function pipeOnDrain(src) {
      return /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function pipeOnDrainFunctionResult() {
        var state = src._readableState;
        debug("pipeOnDrain", state.awaitDrain);
        if (state.awaitDrain) state.awaitDrain--;
        if (state.awaitDrain === 0 && EElistenerCount(src, "data")) {
          state.flowing = true;
          flow(src);
        }
      }, "pipeOnDrainFunctionResult");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(pipeOnDrain, "pipeOnDrain");
    Readable.prototype.unpipe = function(dest) {
      var state = this._readableState;
      var unpipeInfo = {
        hasUnpiped: false
      };
      if (state.pipesCount === 0) return this;
      if (state.pipesCount === 1) {
        if (dest && dest !== state.pipes) return this;
        if (!dest) dest = state.pipes;
        state.pipes = null;
        state.pipesCount = 0;
        state.flowing = false;
        if (dest) dest.emit("unpipe", this, unpipeInfo);
        return this;
      }
      if (!dest) {
        var dests = state.pipes;
        var len = state.pipesCount;
        state.pipes = null;
        state.pipesCount = 0;
        state.flowing = false;
        for (var i = 0; i < len; i++) dests[i].emit("unpipe", this, {
          hasUnpiped: false
        });
        return this;
      }
      var index = indexOf(state.pipes, dest);
      if (index === -1) return this;
      state.pipes.splice(index, 1);
      state.pipesCount -= 1;
      if (state.pipesCount === 1) state.pipes = state.pipes[0];
      dest.emit("unpipe", this, unpipeInfo);
      return this;
    };
    Readable.prototype.on = function(ev, fn) {
      var res = Stream.prototype.on.call(this, ev, fn);
      var state = this._readableState;
      if (ev === "data") {
        state.readableListening = this.listenerCount("readable") > 0;
        if (state.flowing !== false) this.resume();
      } else if (ev === "readable") {
        if (!state.endEmitted && !state.readableListening) {
          state.readableListening = state.needReadable = true;
          state.flowing = false;
          state.emittedReadable = false;
          debug("on readable", state.length, state.reading);
          if (state.length) {
            emitReadable(this);
          } else if (!state.reading) {
            process.nextTick(nReadingNextTick, this);
          }
        }
      }
      return res;
    };
    Readable.prototype.addListener = Readable.prototype.on;
    Readable.prototype.removeListener = function(ev, fn) {
      var res = Stream.prototype.removeListener.call(this, ev, fn);
      if (ev === "readable") {
        process.nextTick(updateReadableListening, this);
      }
      return res;
    };
    Readable.prototype.removeAllListeners = function(ev) {
      var res = Stream.prototype.removeAllListeners.apply(this, arguments);
      if (ev === "readable" || ev === void 0) {
        process.nextTick(updateReadableListening, this);
      }
      return res;
    };
    function updateReadableListening(self2) {
      var state = self2._readableState;
      state.readableListening = self2.listenerCount("readable") > 0;
      if (state.resumeScheduled && !state.paused) {
        state.flowing = true;
      } else if (self2.listenerCount("data") > 0) {
        self2.resume();
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(updateReadableListening, "updateReadableListening");
    function nReadingNextTick(self2) {
      debug("readable nexttick read 0");
      self2.read(0);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(nReadingNextTick, "nReadingNextTick");
    Readable.prototype.resume = function() {
      var state = this._readableState;
      if (!state.flowing) {
        debug("resume");
        state.flowing = !state.readableListening;
        resume(this, state);
      }
      state.paused = false;
      return this;
    };
    function resume(stream, state) {
      if (!state.resumeScheduled) {
        state.resumeScheduled = true;
        process.nextTick(resume_, stream, state);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(resume, "resume");
    function resume_(stream, state) {
      debug("resume", state.reading);
      if (!state.reading) {
        stream.read(0);
      }
      state.resumeScheduled = false;
      stream.emit("resume");
      flow(stream);
      if (state.flowing && !state.reading) stream.read(0);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(resume_, "resume_");
    Readable.prototype.pause = function() {
      debug("call pause flowing=%j", this._readableState.flowing);
      if (this._readableState.flowing !== false) {
        debug("pause");
        this._readableState.flowing = false;
        this.emit("pause");
      }
      this._readableState.paused = true;
      return this;
    };
    function flow(stream) {
      var state = stream._readableState;
      debug("flow", state.flowing);
      while (state.flowing && stream.read() !== null) ;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(flow, "flow");
    Readable.prototype.wrap = function(stream) {
      var _this = this;
      var state = this._readableState;
      var paused = false;
      stream.on("end", function() {
        debug("wrapped end");
        if (state.decoder && !state.ended) {
          var chunk = state.decoder.end();
          if (chunk && chunk.length) _this.push(chunk);
        }
        _this.push(null);
      });
      stream.on("data", function(chunk) {
        debug("wrapped data");
        if (state.decoder) chunk = state.decoder.write(chunk);
        if (state.objectMode && (chunk === null || chunk === void 0)) return;
        else if (!state.objectMode && (!chunk || !chunk.length)) return;
        var ret = _this.push(chunk);
        if (!ret) {
          paused = true;
          stream.pause();
        }
      });
      for (var i in stream) {
        if (this[i] === void 0 && typeof stream[i] === "function") {
          this[i] = (/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function methodWrap(method) {
            return /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function methodWrapReturnFunction() {
              return stream[method].apply(stream, arguments);
            }, "methodWrapReturnFunction");
          }, "methodWrap"))(i);
        }
      }
      for (var n = 0; n < kProxyEvents.length; n++) {
        stream.on(kProxyEvents[n], this.emit.bind(this, kProxyEvents[n]));
      }
      this._read = function(n2) {
        debug("wrapped _read", n2);
        if (paused) {
          paused = false;
          stream.resume();
        }
      };
      return this;
    };
    if (typeof Symbol === "function") {
      Readable.prototype[Symbol.asyncIterator] = function() {
        if (createReadableStreamAsyncIterator === void 0) {
          createReadableStreamAsyncIterator = require_async_iterator();
        }
        return createReadableStreamAsyncIterator(this);
      };
    }
    Object.defineProperty(Readable.prototype, "readableHighWaterMark", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._readableState.highWaterMark;
      }, "get")
    });
    Object.defineProperty(Readable.prototype, "readableBuffer", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._readableState && this._readableState.buffer;
      }, "get")
    });
    Object.defineProperty(Readable.prototype, "readableFlowing", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._readableState.flowing;
      }, "get"),
      set: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function set(state) {
        if (this._readableState) {
          this._readableState.flowing = state;
        }
      }, "set")
    });
    Readable._fromList = fromList;
    Object.defineProperty(Readable.prototype, "readableLength", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._readableState.length;
      }, "get")
    });
    function fromList(n, state) {
      if (state.length === 0) return null;
      var ret;
      if (state.objectMode) ret = state.buffer.shift();
      else if (!n || n >= state.length) {
        if (state.decoder) ret = state.buffer.join("");
        else if (state.buffer.length === 1) ret = state.buffer.first();
        else ret = state.buffer.concat(state.length);
        state.buffer.clear();
      } else {
        ret = state.buffer.consume(n, state.decoder);
      }
      return ret;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(fromList, "fromList");
    function endReadable(stream) {
      var state = stream._readableState;
      debug("endReadable", state.endEmitted);
      if (!state.endEmitted) {
        state.ended = true;
        process.nextTick(endReadableNT, state, stream);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(endReadable, "endReadable");
    function endReadableNT(state, stream) {
      debug("endReadableNT", state.endEmitted, state.length);
      if (!state.endEmitted && state.length === 0) {
        state.endEmitted = true;
        stream.readable = false;
        stream.emit("end");
        if (state.autoDestroy) {
          var wState = stream._writableState;
          if (!wState || wState.autoDestroy && wState.finished) {
            stream.destroy();
          }
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(endReadableNT, "endReadableNT");
    if (typeof Symbol === "function") {
      Readable.from = function(iterable, opts) {
        if (from === void 0) {
          from = require_from();
        }
        return from(Readable, iterable, opts);
      };
    }
    function indexOf(xs, x) {
      for (var i = 0, l = xs.length; i < l; i++) {
        if (xs[i] === x) return i;
      }
      return -1;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(indexOf, "indexOf");
  }
});

// node_modules/readable-stream/lib/_stream_duplex.js
var require_stream_duplex = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/_stream_duplex.js"(exports, module) {
    "use strict";
    var objectKeys = Object.keys || function(obj) {
      var keys2 = [];
      for (var key in obj) keys2.push(key);
      return keys2;
    };
    module.exports = Duplex;
    var Readable = require_stream_readable();
    var Writable = require_stream_writable();
    require_inherits()(Duplex, Readable);
    {
      keys = objectKeys(Writable.prototype);
      for (v = 0; v < keys.length; v++) {
        method = keys[v];
        if (!Duplex.prototype[method]) Duplex.prototype[method] = Writable.prototype[method];
      }
    }
    var keys;
    var method;
    var v;
    function Duplex(options) {
      if (!(this instanceof Duplex)) return new Duplex(options);
      Readable.call(this, options);
      Writable.call(this, options);
      this.allowHalfOpen = true;
      if (options) {
        if (options.readable === false) this.readable = false;
        if (options.writable === false) this.writable = false;
        if (options.allowHalfOpen === false) {
          this.allowHalfOpen = false;
          this.once("end", onend);
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Duplex, "Duplex");
    Object.defineProperty(Duplex.prototype, "writableHighWaterMark", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._writableState.highWaterMark;
      }, "get")
    });
    Object.defineProperty(Duplex.prototype, "writableBuffer", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._writableState && this._writableState.getBuffer();
      }, "get")
    });
    Object.defineProperty(Duplex.prototype, "writableLength", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._writableState.length;
      }, "get")
    });
    function onend() {
      if (this._writableState.ended) return;
      process.nextTick(onEndNT, this);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onend, "onend");
    function onEndNT(self2) {
      self2.end();
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onEndNT, "onEndNT");
    Object.defineProperty(Duplex.prototype, "destroyed", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        if (this._readableState === void 0 || this._writableState === void 0) {
          return false;
        }
        return this._readableState.destroyed && this._writableState.destroyed;
      }, "get"),
      set: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function set(value) {
        if (this._readableState === void 0 || this._writableState === void 0) {
          return;
        }
        this._readableState.destroyed = value;
        this._writableState.destroyed = value;
      }, "set")
    });
  }
});

// node_modules/readable-stream/lib/_stream_writable.js
var require_stream_writable = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/_stream_writable.js"(exports, module) {
    "use strict";
    module.exports = Writable;
    function CorkedRequest(state) {
      var _this = this;
      this.next = null;
      this.entry = null;
      this.finish = function() {
        onCorkedFinish(_this, state);
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(CorkedRequest, "CorkedRequest");
    var Duplex;
    Writable.WritableState = WritableState;
    var internalUtil = {
      deprecate: require_node()
    };
    var Stream = require_stream();
    var Buffer2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("buffer").Buffer;
    var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {
    };
    function _uint8ArrayToBuffer(chunk) {
      return Buffer2.from(chunk);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_uint8ArrayToBuffer, "_uint8ArrayToBuffer");
    function _isUint8Array(obj) {
      return Buffer2.isBuffer(obj) || obj instanceof OurUint8Array;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_isUint8Array, "_isUint8Array");
    var destroyImpl = require_destroy();
    var _require = require_state();
    var getHighWaterMark = _require.getHighWaterMark;
    var _require$codes = require_errors2().codes;
    var ERR_INVALID_ARG_TYPE = _require$codes.ERR_INVALID_ARG_TYPE;
    var ERR_METHOD_NOT_IMPLEMENTED = _require$codes.ERR_METHOD_NOT_IMPLEMENTED;
    var ERR_MULTIPLE_CALLBACK = _require$codes.ERR_MULTIPLE_CALLBACK;
    var ERR_STREAM_CANNOT_PIPE = _require$codes.ERR_STREAM_CANNOT_PIPE;
    var ERR_STREAM_DESTROYED = _require$codes.ERR_STREAM_DESTROYED;
    var ERR_STREAM_NULL_VALUES = _require$codes.ERR_STREAM_NULL_VALUES;
    var ERR_STREAM_WRITE_AFTER_END = _require$codes.ERR_STREAM_WRITE_AFTER_END;
    var ERR_UNKNOWN_ENCODING = _require$codes.ERR_UNKNOWN_ENCODING;
    var errorOrDestroy = destroyImpl.errorOrDestroy;
    require_inherits()(Writable, Stream);
    function nop() {
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(nop, "nop");
    function WritableState(options, stream, isDuplex) {
      Duplex = Duplex || require_stream_duplex();
      options = options || {};
      if (typeof isDuplex !== "boolean") isDuplex = stream instanceof Duplex;
      this.objectMode = !!options.objectMode;
      if (isDuplex) this.objectMode = this.objectMode || !!options.writableObjectMode;
      this.highWaterMark = getHighWaterMark(this, options, "writableHighWaterMark", isDuplex);
      this.finalCalled = false;
      this.needDrain = false;
      this.ending = false;
      this.ended = false;
      this.finished = false;
      this.destroyed = false;
      var noDecode = options.decodeStrings === false;
      this.decodeStrings = !noDecode;
      this.defaultEncoding = options.defaultEncoding || "utf8";
      this.length = 0;
      this.writing = false;
      this.corked = 0;
      this.sync = true;
      this.bufferProcessing = false;
      this.onwrite = function(er) {
        onwrite(stream, er);
      };
      this.writecb = null;
      this.writelen = 0;
      this.bufferedRequest = null;
      this.lastBufferedRequest = null;
      this.pendingcb = 0;
      this.prefinished = false;
      this.errorEmitted = false;
      this.emitClose = options.emitClose !== false;
      this.autoDestroy = !!options.autoDestroy;
      this.bufferedRequestCount = 0;
      this.corkedRequestsFree = new CorkedRequest(this);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(WritableState, "WritableState");
    WritableState.prototype.getBuffer = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function getBuffer() {
      var current = this.bufferedRequest;
      var out = [];
      while (current) {
        out.push(current);
        current = current.next;
      }
      return out;
    }, "getBuffer");
    (function() {
      try {
        Object.defineProperty(WritableState.prototype, "buffer", {
          get: internalUtil.deprecate(/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function writableStateBufferGetter() {
            return this.getBuffer();
          }, "writableStateBufferGetter"), "_writableState.buffer is deprecated. Use _writableState.getBuffer instead.", "DEP0003")
        });
      } catch (_) {
      }
    })();
    var realHasInstance;
    if (typeof Symbol === "function" && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] === "function") {
      realHasInstance = Function.prototype[Symbol.hasInstance];
      Object.defineProperty(Writable, Symbol.hasInstance, {
        value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function value(object) {
          if (realHasInstance.call(this, object)) return true;
          if (this !== Writable) return false;
          return object && object._writableState instanceof WritableState;
        }, "value")
      });
    } else {
      realHasInstance = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function realHasInstance2(object) {
        return object instanceof this;
      }, "realHasInstance");
    }
    function Writable(options) {
      Duplex = Duplex || require_stream_duplex();
      var isDuplex = this instanceof Duplex;
      if (!isDuplex && !realHasInstance.call(Writable, this)) return new Writable(options);
      this._writableState = new WritableState(options, this, isDuplex);
      this.writable = true;
      if (options) {
        if (typeof options.write === "function") this._write = options.write;
        if (typeof options.writev === "function") this._writev = options.writev;
        if (typeof options.destroy === "function") this._destroy = options.destroy;
        if (typeof options.final === "function") this._final = options.final;
      }
      Stream.call(this);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Writable, "Writable");
    Writable.prototype.pipe = function() {
      errorOrDestroy(this, new ERR_STREAM_CANNOT_PIPE());
    };
    function writeAfterEnd(stream, cb) {
      var er = new ERR_STREAM_WRITE_AFTER_END();
      errorOrDestroy(stream, er);
      process.nextTick(cb, er);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(writeAfterEnd, "writeAfterEnd");
    function validChunk(stream, state, chunk, cb) {
      var er;
      if (chunk === null) {
        er = new ERR_STREAM_NULL_VALUES();
      } else if (typeof chunk !== "string" && !state.objectMode) {
        er = new ERR_INVALID_ARG_TYPE("chunk", ["string", "Buffer"], chunk);
      }
      if (er) {
        errorOrDestroy(stream, er);
        process.nextTick(cb, er);
        return false;
      }
      return true;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(validChunk, "validChunk");
    Writable.prototype.write = function(chunk, encoding, cb) {
      var state = this._writableState;
      var ret = false;
      var isBuf = !state.objectMode && _isUint8Array(chunk);
      if (isBuf && !Buffer2.isBuffer(chunk)) {
        chunk = _uint8ArrayToBuffer(chunk);
      }
      if (typeof encoding === "function") {
        cb = encoding;
        encoding = null;
      }
      if (isBuf) encoding = "buffer";
      else if (!encoding) encoding = state.defaultEncoding;
      if (typeof cb !== "function") cb = nop;
      if (state.ending) writeAfterEnd(this, cb);
      else if (isBuf || validChunk(this, state, chunk, cb)) {
        state.pendingcb++;
        ret = writeOrBuffer(this, state, isBuf, chunk, encoding, cb);
      }
      return ret;
    };
    Writable.prototype.cork = function() {
      this._writableState.corked++;
    };
    Writable.prototype.uncork = function() {
      var state = this._writableState;
      if (state.corked) {
        state.corked--;
        if (!state.writing && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(this, state);
      }
    };
    Writable.prototype.setDefaultEncoding = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function setDefaultEncoding(encoding) {
      if (typeof encoding === "string") encoding = encoding.toLowerCase();
      if (!(["hex", "utf8", "utf-8", "ascii", "binary", "base64", "ucs2", "ucs-2", "utf16le", "utf-16le", "raw"].indexOf((encoding + "").toLowerCase()) > -1)) throw new ERR_UNKNOWN_ENCODING(encoding);
      this._writableState.defaultEncoding = encoding;
      return this;
    }, "setDefaultEncoding");
    Object.defineProperty(Writable.prototype, "writableBuffer", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._writableState && this._writableState.getBuffer();
      }, "get")
    });
    function decodeChunk(state, chunk, encoding) {
      if (!state.objectMode && state.decodeStrings !== false && typeof chunk === "string") {
        chunk = Buffer2.from(chunk, encoding);
      }
      return chunk;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(decodeChunk, "decodeChunk");
    Object.defineProperty(Writable.prototype, "writableHighWaterMark", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._writableState.highWaterMark;
      }, "get")
    });
    function writeOrBuffer(stream, state, isBuf, chunk, encoding, cb) {
      if (!isBuf) {
        var newChunk = decodeChunk(state, chunk, encoding);
        if (chunk !== newChunk) {
          isBuf = true;
          encoding = "buffer";
          chunk = newChunk;
        }
      }
      var len = state.objectMode ? 1 : chunk.length;
      state.length += len;
      var ret = state.length < state.highWaterMark;
      if (!ret) state.needDrain = true;
      if (state.writing || state.corked) {
        var last = state.lastBufferedRequest;
        state.lastBufferedRequest = {
          chunk,
          encoding,
          isBuf,
          callback: cb,
          next: null
        };
        if (last) {
          last.next = state.lastBufferedRequest;
        } else {
          state.bufferedRequest = state.lastBufferedRequest;
        }
        state.bufferedRequestCount += 1;
      } else {
        doWrite(stream, state, false, len, chunk, encoding, cb);
      }
      return ret;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(writeOrBuffer, "writeOrBuffer");
    function doWrite(stream, state, writev, len, chunk, encoding, cb) {
      state.writelen = len;
      state.writecb = cb;
      state.writing = true;
      state.sync = true;
      if (state.destroyed) state.onwrite(new ERR_STREAM_DESTROYED("write"));
      else if (writev) stream._writev(chunk, state.onwrite);
      else stream._write(chunk, encoding, state.onwrite);
      state.sync = false;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(doWrite, "doWrite");
    function onwriteError(stream, state, sync, er, cb) {
      --state.pendingcb;
      if (sync) {
        process.nextTick(cb, er);
        process.nextTick(finishMaybe, stream, state);
        stream._writableState.errorEmitted = true;
        errorOrDestroy(stream, er);
      } else {
        cb(er);
        stream._writableState.errorEmitted = true;
        errorOrDestroy(stream, er);
        finishMaybe(stream, state);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onwriteError, "onwriteError");
    function onwriteStateUpdate(state) {
      state.writing = false;
      state.writecb = null;
      state.length -= state.writelen;
      state.writelen = 0;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onwriteStateUpdate, "onwriteStateUpdate");
    function onwrite(stream, er) {
      var state = stream._writableState;
      var sync = state.sync;
      var cb = state.writecb;
      if (typeof cb !== "function") throw new ERR_MULTIPLE_CALLBACK();
      onwriteStateUpdate(state);
      if (er) onwriteError(stream, state, sync, er, cb);
      else {
        var finished = needFinish(state) || stream.destroyed;
        if (!finished && !state.corked && !state.bufferProcessing && state.bufferedRequest) {
          clearBuffer(stream, state);
        }
        if (sync) {
          process.nextTick(afterWrite, stream, state, finished, cb);
        } else {
          afterWrite(stream, state, finished, cb);
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onwrite, "onwrite");
    function afterWrite(stream, state, finished, cb) {
      if (!finished) onwriteDrain(stream, state);
      state.pendingcb--;
      cb();
      finishMaybe(stream, state);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(afterWrite, "afterWrite");
    function onwriteDrain(stream, state) {
      if (state.length === 0 && state.needDrain) {
        state.needDrain = false;
        stream.emit("drain");
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onwriteDrain, "onwriteDrain");
    function clearBuffer(stream, state) {
      state.bufferProcessing = true;
      var entry = state.bufferedRequest;
      if (stream._writev && entry && entry.next) {
        var l = state.bufferedRequestCount;
        var buffer = new Array(l);
        var holder = state.corkedRequestsFree;
        holder.entry = entry;
        var count = 0;
        var allBuffers = true;
        while (entry) {
          buffer[count] = entry;
          if (!entry.isBuf) allBuffers = false;
          entry = entry.next;
          count += 1;
        }
        buffer.allBuffers = allBuffers;
        doWrite(stream, state, true, state.length, buffer, "", holder.finish);
        state.pendingcb++;
        state.lastBufferedRequest = null;
        if (holder.next) {
          state.corkedRequestsFree = holder.next;
          holder.next = null;
        } else {
          state.corkedRequestsFree = new CorkedRequest(state);
        }
        state.bufferedRequestCount = 0;
      } else {
        while (entry) {
          var chunk = entry.chunk;
          var encoding = entry.encoding;
          var cb = entry.callback;
          var len = state.objectMode ? 1 : chunk.length;
          doWrite(stream, state, false, len, chunk, encoding, cb);
          entry = entry.next;
          state.bufferedRequestCount--;
          if (state.writing) {
            break;
          }
        }
        if (entry === null) state.lastBufferedRequest = null;
      }
      state.bufferedRequest = entry;
      state.bufferProcessing = false;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(clearBuffer, "clearBuffer");
    Writable.prototype._write = function(chunk, encoding, cb) {
      cb(new ERR_METHOD_NOT_IMPLEMENTED("_write()"));
    };
    Writable.prototype._writev = null;
    Writable.prototype.end = function(chunk, encoding, cb) {
      var state = this._writableState;
      if (typeof chunk === "function") {
        cb = chunk;
        chunk = null;
        encoding = null;
      } else if (typeof encoding === "function") {
        cb = encoding;
        encoding = null;
      }
      if (chunk !== null && chunk !== void 0) this.write(chunk, encoding);
      if (state.corked) {
        state.corked = 1;
        this.uncork();
      }
      if (!state.ending) endWritable(this, state, cb);
      return this;
    };
    Object.defineProperty(Writable.prototype, "writableLength", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        return this._writableState.length;
      }, "get")
    });
    function needFinish(state) {
      return state.ending && state.length === 0 && state.bufferedRequest === null && !state.finished && !state.writing;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(needFinish, "needFinish");
    function callFinal(stream, state) {
      stream._final(function(err) {
        state.pendingcb--;
        if (err) {
          errorOrDestroy(stream, err);
        }
        state.prefinished = true;
        stream.emit("prefinish");
        finishMaybe(stream, state);
      });
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(callFinal, "callFinal");
    function prefinish(stream, state) {
      if (!state.prefinished && !state.finalCalled) {
        if (typeof stream._final === "function" && !state.destroyed) {
          state.pendingcb++;
          state.finalCalled = true;
          process.nextTick(callFinal, stream, state);
        } else {
          state.prefinished = true;
          stream.emit("prefinish");
        }
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(prefinish, "prefinish");
    function finishMaybe(stream, state) {
      var need = needFinish(state);
      if (need) {
        prefinish(stream, state);
        if (state.pendingcb === 0) {
          state.finished = true;
          stream.emit("finish");
          if (state.autoDestroy) {
            var rState = stream._readableState;
            if (!rState || rState.autoDestroy && rState.endEmitted) {
              stream.destroy();
            }
          }
        }
      }
      return need;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(finishMaybe, "finishMaybe");
    function endWritable(stream, state, cb) {
      state.ending = true;
      finishMaybe(stream, state);
      if (cb) {
        if (state.finished) process.nextTick(cb);
        else stream.once("finish", cb);
      }
      state.ended = true;
      stream.writable = false;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(endWritable, "endWritable");
    function onCorkedFinish(corkReq, state, err) {
      var entry = corkReq.entry;
      corkReq.entry = null;
      while (entry) {
        var cb = entry.callback;
        state.pendingcb--;
        cb(err);
        entry = entry.next;
      }
      state.corkedRequestsFree.next = corkReq;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onCorkedFinish, "onCorkedFinish");
    Object.defineProperty(Writable.prototype, "destroyed", {
      // making it explicit this property is not enumerable
      // because otherwise some prototype manipulation in
      // userland will fail
      enumerable: false,
      get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function get() {
        if (this._writableState === void 0) {
          return false;
        }
        return this._writableState.destroyed;
      }, "get"),
      set: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function set(value) {
        if (!this._writableState) {
          return;
        }
        this._writableState.destroyed = value;
      }, "set")
    });
    Writable.prototype.destroy = destroyImpl.destroy;
    Writable.prototype._undestroy = destroyImpl.undestroy;
    Writable.prototype._destroy = function(err, cb) {
      cb(err);
    };
  }
});

// node_modules/winston-transport/modern.js
var require_modern = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston-transport/modern.js"(exports, module) {
    "use strict";
    var util = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util");
    var Writable = require_stream_writable();
    var { LEVEL } = require_triple_beam();
    var TransportStream = module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function TransportStream2(options = {}) {
      Writable.call(this, { objectMode: true, highWaterMark: options.highWaterMark });
      this.format = options.format;
      this.level = options.level;
      this.handleExceptions = options.handleExceptions;
      this.handleRejections = options.handleRejections;
      this.silent = options.silent;
      if (options.log) this.log = options.log;
      if (options.logv) this.logv = options.logv;
      if (options.close) this.close = options.close;
      this.once("pipe", (logger) => {
        this.levels = logger.levels;
        this.parent = logger;
      });
      this.once("unpipe", (src) => {
        if (src === this.parent) {
          this.parent = null;
          if (this.close) {
            this.close();
          }
        }
      });
    }, "TransportStream");
    util.inherits(TransportStream, Writable);
    TransportStream.prototype._write = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _write(info, enc, callback) {
      if (this.silent || info.exception === true && !this.handleExceptions) {
        return callback(null);
      }
      const level = this.level || this.parent && this.parent.level;
      if (!level || this.levels[level] >= this.levels[info[LEVEL]]) {
        if (info && !this.format) {
          return this.log(info, callback);
        }
        let errState;
        let transformed;
        try {
          transformed = this.format.transform(Object.assign({}, info), this.format.options);
        } catch (err) {
          errState = err;
        }
        if (errState || !transformed) {
          callback();
          if (errState) throw errState;
          return;
        }
        return this.log(transformed, callback);
      }
      this._writableState.sync = false;
      return callback(null);
    }, "_write");
    TransportStream.prototype._writev = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _writev(chunks, callback) {
      if (this.logv) {
        const infos = chunks.filter(this._accept, this);
        if (!infos.length) {
          return callback(null);
        }
        return this.logv(infos, callback);
      }
      for (let i = 0; i < chunks.length; i++) {
        if (!this._accept(chunks[i])) continue;
        if (chunks[i].chunk && !this.format) {
          this.log(chunks[i].chunk, chunks[i].callback);
          continue;
        }
        let errState;
        let transformed;
        try {
          transformed = this.format.transform(
            Object.assign({}, chunks[i].chunk),
            this.format.options
          );
        } catch (err) {
          errState = err;
        }
        if (errState || !transformed) {
          chunks[i].callback();
          if (errState) {
            callback(null);
            throw errState;
          }
        } else {
          this.log(transformed, chunks[i].callback);
        }
      }
      return callback(null);
    }, "_writev");
    TransportStream.prototype._accept = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _accept(write) {
      const info = write.chunk;
      if (this.silent) {
        return false;
      }
      const level = this.level || this.parent && this.parent.level;
      if (info.exception === true || !level || this.levels[level] >= this.levels[info[LEVEL]]) {
        if (this.handleExceptions || info.exception !== true) {
          return true;
        }
      }
      return false;
    }, "_accept");
    TransportStream.prototype._nop = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _nop() {
      return void 0;
    }, "_nop");
  }
});

// node_modules/winston-transport/legacy.js
var require_legacy = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston-transport/legacy.js"(exports, module) {
    "use strict";
    var util = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util");
    var { LEVEL } = require_triple_beam();
    var TransportStream = require_modern();
    var LegacyTransportStream = module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function LegacyTransportStream2(options = {}) {
      TransportStream.call(this, options);
      if (!options.transport || typeof options.transport.log !== "function") {
        throw new Error("Invalid transport, must be an object with a log method.");
      }
      this.transport = options.transport;
      this.level = this.level || options.transport.level;
      this.handleExceptions = this.handleExceptions || options.transport.handleExceptions;
      this._deprecated();
      function transportError(err) {
        this.emit("error", err, this.transport);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(transportError, "transportError");
      if (!this.transport.__winstonError) {
        this.transport.__winstonError = transportError.bind(this);
        this.transport.on("error", this.transport.__winstonError);
      }
    }, "LegacyTransportStream");
    util.inherits(LegacyTransportStream, TransportStream);
    LegacyTransportStream.prototype._write = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _write(info, enc, callback) {
      if (this.silent || info.exception === true && !this.handleExceptions) {
        return callback(null);
      }
      if (!this.level || this.levels[this.level] >= this.levels[info[LEVEL]]) {
        this.transport.log(info[LEVEL], info.message, info, this._nop);
      }
      callback(null);
    }, "_write");
    LegacyTransportStream.prototype._writev = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _writev(chunks, callback) {
      for (let i = 0; i < chunks.length; i++) {
        if (this._accept(chunks[i])) {
          this.transport.log(
            chunks[i].chunk[LEVEL],
            chunks[i].chunk.message,
            chunks[i].chunk,
            this._nop
          );
          chunks[i].callback();
        }
      }
      return callback(null);
    }, "_writev");
    LegacyTransportStream.prototype._deprecated = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function _deprecated() {
      console.error([
        `${this.transport.name} is a legacy winston transport. Consider upgrading: `,
        "- Upgrade docs: https://github.com/winstonjs/winston/blob/master/UPGRADE-3.0.md"
      ].join("\n"));
    }, "_deprecated");
    LegacyTransportStream.prototype.close = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function close() {
      if (this.transport.close) {
        this.transport.close();
      }
      if (this.transport.__winstonError) {
        this.transport.removeListener("error", this.transport.__winstonError);
        this.transport.__winstonError = null;
      }
    }, "close");
  }
});

// node_modules/winston-transport/index.js
var require_winston_transport = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston-transport/index.js"(exports, module) {
    "use strict";
    module.exports = require_modern();
    module.exports.LegacyTransportStream = require_legacy();
  }
});

// node_modules/winston/lib/winston/transports/console.js
var require_console = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/transports/console.js"(exports, module) {
    "use strict";
    var os = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("os");
    var { LEVEL, MESSAGE } = require_triple_beam();
    var TransportStream = require_winston_transport();
    module.exports = class Console extends TransportStream {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Console");
      }
      /**
       * Constructor function for the Console transport object responsible for
       * persisting log messages and metadata to a terminal or TTY.
       * @param {!Object} [options={}] - Options for this instance.
       */
      constructor(options = {}) {
        super(options);
        this.name = options.name || "console";
        this.stderrLevels = this._stringArrayToSet(options.stderrLevels);
        this.consoleWarnLevels = this._stringArrayToSet(options.consoleWarnLevels);
        this.eol = typeof options.eol === "string" ? options.eol : os.EOL;
        this.forceConsole = options.forceConsole || false;
        this._consoleLog = console.log.bind(console);
        this._consoleWarn = console.warn.bind(console);
        this._consoleError = console.error.bind(console);
        this.setMaxListeners(30);
      }
      /**
       * Core logging method exposed to Winston.
       * @param {Object} info - TODO: add param description.
       * @param {Function} callback - TODO: add param description.
       * @returns {undefined}
       */
      log(info, callback) {
        setImmediate(() => this.emit("logged", info));
        if (this.stderrLevels[info[LEVEL]]) {
          if (console._stderr && !this.forceConsole) {
            console._stderr.write(`${info[MESSAGE]}${this.eol}`);
          } else {
            this._consoleError(info[MESSAGE]);
          }
          if (callback) {
            callback();
          }
          return;
        } else if (this.consoleWarnLevels[info[LEVEL]]) {
          if (console._stderr && !this.forceConsole) {
            console._stderr.write(`${info[MESSAGE]}${this.eol}`);
          } else {
            this._consoleWarn(info[MESSAGE]);
          }
          if (callback) {
            callback();
          }
          return;
        }
        if (console._stdout && !this.forceConsole) {
          console._stdout.write(`${info[MESSAGE]}${this.eol}`);
        } else {
          this._consoleLog(info[MESSAGE]);
        }
        if (callback) {
          callback();
        }
      }
      /**
       * Returns a Set-like object with strArray's elements as keys (each with the
       * value true).
       * @param {Array} strArray - Array of Set-elements as strings.
       * @param {?string} [errMsg] - Custom error message thrown on invalid input.
       * @returns {Object} - TODO: add return description.
       * @private
       */
      _stringArrayToSet(strArray, errMsg) {
        if (!strArray) return {};
        errMsg = errMsg || "Cannot make set from type other than Array of string elements";
        if (!Array.isArray(strArray)) {
          throw new Error(errMsg);
        }
        return strArray.reduce((set, el) => {
          if (typeof el !== "string") {
            throw new Error(errMsg);
          }
          set[el] = true;
          return set;
        }, {});
      }
    };
  }
});

// node_modules/async/internal/isArrayLike.js
var require_isArrayLike = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/isArrayLike.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = isArrayLike;
    function isArrayLike(value) {
      return value && typeof value.length === "number" && value.length >= 0 && value.length % 1 === 0;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isArrayLike, "isArrayLike");
    module.exports = exports.default;
  }
});

// node_modules/async/internal/initialParams.js
var require_initialParams = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/initialParams.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = function(fn) {
      return function(...args) {
        var callback = args.pop();
        return fn.call(this, args, callback);
      };
    };
    module.exports = exports.default;
  }
});

// node_modules/async/internal/setImmediate.js
var require_setImmediate = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/setImmediate.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.fallback = fallback;
    exports.wrap = wrap;
    var hasQueueMicrotask = exports.hasQueueMicrotask = typeof queueMicrotask === "function" && queueMicrotask;
    var hasSetImmediate = exports.hasSetImmediate = typeof setImmediate === "function" && setImmediate;
    var hasNextTick = exports.hasNextTick = typeof process === "object" && typeof process.nextTick === "function";
    function fallback(fn) {
      setTimeout(fn, 0);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(fallback, "fallback");
    function wrap(defer) {
      return (fn, ...args) => defer(() => fn(...args));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(wrap, "wrap");
    var _defer;
    if (hasQueueMicrotask) {
      _defer = queueMicrotask;
    } else if (hasSetImmediate) {
      _defer = setImmediate;
    } else if (hasNextTick) {
      _defer = process.nextTick;
    } else {
      _defer = fallback;
    }
    exports.default = wrap(_defer);
  }
});

// node_modules/async/asyncify.js
var require_asyncify = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/asyncify.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = asyncify;
    var _initialParams = require_initialParams();
    var _initialParams2 = _interopRequireDefault(_initialParams);
    var _setImmediate = require_setImmediate();
    var _setImmediate2 = _interopRequireDefault(_setImmediate);
    var _wrapAsync = require_wrapAsync();
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    function asyncify(func) {
      if ((0, _wrapAsync.isAsync)(func)) {
        return function(...args) {
          const callback = args.pop();
          const promise = func.apply(this, args);
          return handlePromise(promise, callback);
        };
      }
      return (0, _initialParams2.default)(function(args, callback) {
        var result;
        try {
          result = func.apply(this, args);
        } catch (e) {
          return callback(e);
        }
        if (result && typeof result.then === "function") {
          return handlePromise(result, callback);
        } else {
          callback(null, result);
        }
      });
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(asyncify, "asyncify");
    function handlePromise(promise, callback) {
      return promise.then((value) => {
        invokeCallback(callback, null, value);
      }, (err) => {
        invokeCallback(callback, err && (err instanceof Error || err.message) ? err : new Error(err));
      });
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(handlePromise, "handlePromise");
    function invokeCallback(callback, error, value) {
      try {
        callback(error, value);
      } catch (err) {
        (0, _setImmediate2.default)((e) => {
          throw e;
        }, err);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(invokeCallback, "invokeCallback");
    module.exports = exports.default;
  }
});

// node_modules/async/internal/wrapAsync.js
var require_wrapAsync = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/wrapAsync.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.isAsyncIterable = exports.isAsyncGenerator = exports.isAsync = void 0;
    var _asyncify = require_asyncify();
    var _asyncify2 = _interopRequireDefault(_asyncify);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    function isAsync(fn) {
      return fn[Symbol.toStringTag] === "AsyncFunction";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isAsync, "isAsync");
    function isAsyncGenerator(fn) {
      return fn[Symbol.toStringTag] === "AsyncGenerator";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isAsyncGenerator, "isAsyncGenerator");
    function isAsyncIterable(obj) {
      return typeof obj[Symbol.asyncIterator] === "function";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isAsyncIterable, "isAsyncIterable");
    function wrapAsync(asyncFn) {
      if (typeof asyncFn !== "function") throw new Error("expected a function");
      return isAsync(asyncFn) ? (0, _asyncify2.default)(asyncFn) : asyncFn;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(wrapAsync, "wrapAsync");
    exports.default = wrapAsync;
    exports.isAsync = isAsync;
    exports.isAsyncGenerator = isAsyncGenerator;
    exports.isAsyncIterable = isAsyncIterable;
  }
});

// node_modules/async/internal/awaitify.js
var require_awaitify = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/awaitify.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = awaitify;
    function awaitify(asyncFn, arity) {
      if (!arity) arity = asyncFn.length;
      if (!arity) throw new Error("arity is undefined");
      function awaitable(...args) {
        if (typeof args[arity - 1] === "function") {
          return asyncFn.apply(this, args);
        }
        return new Promise((resolve, reject) => {
          args[arity - 1] = (err, ...cbArgs) => {
            if (err) return reject(err);
            resolve(cbArgs.length > 1 ? cbArgs : cbArgs[0]);
          };
          asyncFn.apply(this, args);
        });
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(awaitable, "awaitable");
      return awaitable;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(awaitify, "awaitify");
    module.exports = exports.default;
  }
});

// node_modules/async/internal/parallel.js
var require_parallel = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/parallel.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _isArrayLike = require_isArrayLike();
    var _isArrayLike2 = _interopRequireDefault(_isArrayLike);
    var _wrapAsync = require_wrapAsync();
    var _wrapAsync2 = _interopRequireDefault(_wrapAsync);
    var _awaitify = require_awaitify();
    var _awaitify2 = _interopRequireDefault(_awaitify);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    exports.default = (0, _awaitify2.default)((eachfn, tasks, callback) => {
      var results = (0, _isArrayLike2.default)(tasks) ? [] : {};
      eachfn(tasks, (task, key, taskCb) => {
        (0, _wrapAsync2.default)(task)((err, ...result) => {
          if (result.length < 2) {
            [result] = result;
          }
          results[key] = result;
          taskCb(err);
        });
      }, (err) => callback(err, results));
    }, 3);
    module.exports = exports.default;
  }
});

// node_modules/async/internal/once.js
var require_once = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/once.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = once;
    function once(fn) {
      function wrapper(...args) {
        if (fn === null) return;
        var callFn = fn;
        fn = null;
        callFn.apply(this, args);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(wrapper, "wrapper");
      Object.assign(wrapper, fn);
      return wrapper;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(once, "once");
    module.exports = exports.default;
  }
});

// node_modules/async/internal/getIterator.js
var require_getIterator = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/getIterator.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = function(coll) {
      return coll[Symbol.iterator] && coll[Symbol.iterator]();
    };
    module.exports = exports.default;
  }
});

// node_modules/async/internal/iterator.js
var require_iterator = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/iterator.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = createIterator;
    var _isArrayLike = require_isArrayLike();
    var _isArrayLike2 = _interopRequireDefault(_isArrayLike);
    var _getIterator = require_getIterator();
    var _getIterator2 = _interopRequireDefault(_getIterator);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    function createArrayIterator(coll) {
      var i = -1;
      var len = coll.length;
      return /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function next() {
        return ++i < len ? { value: coll[i], key: i } : null;
      }, "next");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createArrayIterator, "createArrayIterator");
    function createES2015Iterator(iterator) {
      var i = -1;
      return /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function next() {
        var item = iterator.next();
        if (item.done) return null;
        i++;
        return { value: item.value, key: i };
      }, "next");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createES2015Iterator, "createES2015Iterator");
    function createObjectIterator(obj) {
      var okeys = obj ? Object.keys(obj) : [];
      var i = -1;
      var len = okeys.length;
      return /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function next() {
        var key = okeys[++i];
        if (key === "__proto__") {
          return next();
        }
        return i < len ? { value: obj[key], key } : null;
      }, "next");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createObjectIterator, "createObjectIterator");
    function createIterator(coll) {
      if ((0, _isArrayLike2.default)(coll)) {
        return createArrayIterator(coll);
      }
      var iterator = (0, _getIterator2.default)(coll);
      return iterator ? createES2015Iterator(iterator) : createObjectIterator(coll);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createIterator, "createIterator");
    module.exports = exports.default;
  }
});

// node_modules/async/internal/onlyOnce.js
var require_onlyOnce = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/onlyOnce.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = onlyOnce;
    function onlyOnce(fn) {
      return function(...args) {
        if (fn === null) throw new Error("Callback was already called.");
        var callFn = fn;
        fn = null;
        callFn.apply(this, args);
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onlyOnce, "onlyOnce");
    module.exports = exports.default;
  }
});

// node_modules/async/internal/breakLoop.js
var require_breakLoop = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/breakLoop.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var breakLoop = {};
    exports.default = breakLoop;
    module.exports = exports.default;
  }
});

// node_modules/async/internal/asyncEachOfLimit.js
var require_asyncEachOfLimit = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/asyncEachOfLimit.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = asyncEachOfLimit;
    var _breakLoop = require_breakLoop();
    var _breakLoop2 = _interopRequireDefault(_breakLoop);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    function asyncEachOfLimit(generator, limit, iteratee, callback) {
      let done = false;
      let canceled = false;
      let awaiting = false;
      let running = 0;
      let idx = 0;
      function replenish() {
        if (running >= limit || awaiting || done) return;
        awaiting = true;
        generator.next().then(({ value, done: iterDone }) => {
          if (canceled || done) return;
          awaiting = false;
          if (iterDone) {
            done = true;
            if (running <= 0) {
              callback(null);
            }
            return;
          }
          running++;
          iteratee(value, idx, iterateeCallback);
          idx++;
          replenish();
        }).catch(handleError);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(replenish, "replenish");
      function iterateeCallback(err, result) {
        running -= 1;
        if (canceled) return;
        if (err) return handleError(err);
        if (err === false) {
          done = true;
          canceled = true;
          return;
        }
        if (result === _breakLoop2.default || done && running <= 0) {
          done = true;
          return callback(null);
        }
        replenish();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(iterateeCallback, "iterateeCallback");
      function handleError(err) {
        if (canceled) return;
        awaiting = false;
        done = true;
        callback(err);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(handleError, "handleError");
      replenish();
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(asyncEachOfLimit, "asyncEachOfLimit");
    module.exports = exports.default;
  }
});

// node_modules/async/internal/eachOfLimit.js
var require_eachOfLimit = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/eachOfLimit.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _once = require_once();
    var _once2 = _interopRequireDefault(_once);
    var _iterator = require_iterator();
    var _iterator2 = _interopRequireDefault(_iterator);
    var _onlyOnce = require_onlyOnce();
    var _onlyOnce2 = _interopRequireDefault(_onlyOnce);
    var _wrapAsync = require_wrapAsync();
    var _asyncEachOfLimit = require_asyncEachOfLimit();
    var _asyncEachOfLimit2 = _interopRequireDefault(_asyncEachOfLimit);
    var _breakLoop = require_breakLoop();
    var _breakLoop2 = _interopRequireDefault(_breakLoop);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    exports.default = (limit) => {
      return (obj, iteratee, callback) => {
        callback = (0, _once2.default)(callback);
        if (limit <= 0) {
          throw new RangeError("concurrency limit cannot be less than 1");
        }
        if (!obj) {
          return callback(null);
        }
        if ((0, _wrapAsync.isAsyncGenerator)(obj)) {
          return (0, _asyncEachOfLimit2.default)(obj, limit, iteratee, callback);
        }
        if ((0, _wrapAsync.isAsyncIterable)(obj)) {
          return (0, _asyncEachOfLimit2.default)(obj[Symbol.asyncIterator](), limit, iteratee, callback);
        }
        var nextElem = (0, _iterator2.default)(obj);
        var done = false;
        var canceled = false;
        var running = 0;
        var looping = false;
        function iterateeCallback(err, value) {
          if (canceled) return;
          running -= 1;
          if (err) {
            done = true;
            callback(err);
          } else if (err === false) {
            done = true;
            canceled = true;
          } else if (value === _breakLoop2.default || done && running <= 0) {
            done = true;
            return callback(null);
          } else if (!looping) {
            replenish();
          }
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(iterateeCallback, "iterateeCallback");
        function replenish() {
          looping = true;
          while (running < limit && !done) {
            var elem = nextElem();
            if (elem === null) {
              done = true;
              if (running <= 0) {
                callback(null);
              }
              return;
            }
            running += 1;
            iteratee(elem.value, elem.key, (0, _onlyOnce2.default)(iterateeCallback));
          }
          looping = false;
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(replenish, "replenish");
        replenish();
      };
    };
    module.exports = exports.default;
  }
});

// node_modules/async/eachOfLimit.js
var require_eachOfLimit2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/eachOfLimit.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _eachOfLimit2 = require_eachOfLimit();
    var _eachOfLimit3 = _interopRequireDefault(_eachOfLimit2);
    var _wrapAsync = require_wrapAsync();
    var _wrapAsync2 = _interopRequireDefault(_wrapAsync);
    var _awaitify = require_awaitify();
    var _awaitify2 = _interopRequireDefault(_awaitify);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    function eachOfLimit(coll, limit, iteratee, callback) {
      return (0, _eachOfLimit3.default)(limit)(coll, (0, _wrapAsync2.default)(iteratee), callback);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(eachOfLimit, "eachOfLimit");
    exports.default = (0, _awaitify2.default)(eachOfLimit, 4);
    module.exports = exports.default;
  }
});

// node_modules/async/eachOfSeries.js
var require_eachOfSeries = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/eachOfSeries.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _eachOfLimit = require_eachOfLimit2();
    var _eachOfLimit2 = _interopRequireDefault(_eachOfLimit);
    var _awaitify = require_awaitify();
    var _awaitify2 = _interopRequireDefault(_awaitify);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    function eachOfSeries(coll, iteratee, callback) {
      return (0, _eachOfLimit2.default)(coll, 1, iteratee, callback);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(eachOfSeries, "eachOfSeries");
    exports.default = (0, _awaitify2.default)(eachOfSeries, 3);
    module.exports = exports.default;
  }
});

// node_modules/async/series.js
var require_series = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/series.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = series;
    var _parallel2 = require_parallel();
    var _parallel3 = _interopRequireDefault(_parallel2);
    var _eachOfSeries = require_eachOfSeries();
    var _eachOfSeries2 = _interopRequireDefault(_eachOfSeries);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    function series(tasks, callback) {
      return (0, _parallel3.default)(_eachOfSeries2.default, tasks, callback);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(series, "series");
    module.exports = exports.default;
  }
});

// node_modules/readable-stream/lib/_stream_transform.js
var require_stream_transform = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/_stream_transform.js"(exports, module) {
    "use strict";
    module.exports = Transform;
    var _require$codes = require_errors2().codes;
    var ERR_METHOD_NOT_IMPLEMENTED = _require$codes.ERR_METHOD_NOT_IMPLEMENTED;
    var ERR_MULTIPLE_CALLBACK = _require$codes.ERR_MULTIPLE_CALLBACK;
    var ERR_TRANSFORM_ALREADY_TRANSFORMING = _require$codes.ERR_TRANSFORM_ALREADY_TRANSFORMING;
    var ERR_TRANSFORM_WITH_LENGTH_0 = _require$codes.ERR_TRANSFORM_WITH_LENGTH_0;
    var Duplex = require_stream_duplex();
    require_inherits()(Transform, Duplex);
    function afterTransform(er, data) {
      var ts = this._transformState;
      ts.transforming = false;
      var cb = ts.writecb;
      if (cb === null) {
        return this.emit("error", new ERR_MULTIPLE_CALLBACK());
      }
      ts.writechunk = null;
      ts.writecb = null;
      if (data != null)
        this.push(data);
      cb(er);
      var rs = this._readableState;
      rs.reading = false;
      if (rs.needReadable || rs.length < rs.highWaterMark) {
        this._read(rs.highWaterMark);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(afterTransform, "afterTransform");
    function Transform(options) {
      if (!(this instanceof Transform)) return new Transform(options);
      Duplex.call(this, options);
      this._transformState = {
        afterTransform: afterTransform.bind(this),
        needTransform: false,
        transforming: false,
        writecb: null,
        writechunk: null,
        writeencoding: null
      };
      this._readableState.needReadable = true;
      this._readableState.sync = false;
      if (options) {
        if (typeof options.transform === "function") this._transform = options.transform;
        if (typeof options.flush === "function") this._flush = options.flush;
      }
      this.on("prefinish", prefinish);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Transform, "Transform");
    function prefinish() {
      var _this = this;
      if (typeof this._flush === "function" && !this._readableState.destroyed) {
        this._flush(function(er, data) {
          done(_this, er, data);
        });
      } else {
        done(this, null, null);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(prefinish, "prefinish");
    Transform.prototype.push = function(chunk, encoding) {
      this._transformState.needTransform = false;
      return Duplex.prototype.push.call(this, chunk, encoding);
    };
    Transform.prototype._transform = function(chunk, encoding, cb) {
      cb(new ERR_METHOD_NOT_IMPLEMENTED("_transform()"));
    };
    Transform.prototype._write = function(chunk, encoding, cb) {
      var ts = this._transformState;
      ts.writecb = cb;
      ts.writechunk = chunk;
      ts.writeencoding = encoding;
      if (!ts.transforming) {
        var rs = this._readableState;
        if (ts.needTransform || rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
      }
    };
    Transform.prototype._read = function(n) {
      var ts = this._transformState;
      if (ts.writechunk !== null && !ts.transforming) {
        ts.transforming = true;
        this._transform(ts.writechunk, ts.writeencoding, ts.afterTransform);
      } else {
        ts.needTransform = true;
      }
    };
    Transform.prototype._destroy = function(err, cb) {
      Duplex.prototype._destroy.call(this, err, function(err2) {
        cb(err2);
      });
    };
    function done(stream, er, data) {
      if (er) return stream.emit("error", er);
      if (data != null)
        stream.push(data);
      if (stream._writableState.length) throw new ERR_TRANSFORM_WITH_LENGTH_0();
      if (stream._transformState.transforming) throw new ERR_TRANSFORM_ALREADY_TRANSFORMING();
      return stream.push(null);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(done, "done");
  }
});

// node_modules/readable-stream/lib/_stream_passthrough.js
var require_stream_passthrough = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/_stream_passthrough.js"(exports, module) {
    "use strict";
    module.exports = PassThrough;
    var Transform = require_stream_transform();
    require_inherits()(PassThrough, Transform);
    function PassThrough(options) {
      if (!(this instanceof PassThrough)) return new PassThrough(options);
      Transform.call(this, options);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(PassThrough, "PassThrough");
    PassThrough.prototype._transform = function(chunk, encoding, cb) {
      cb(null, chunk);
    };
  }
});

// node_modules/readable-stream/lib/internal/streams/pipeline.js
var require_pipeline = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/lib/internal/streams/pipeline.js"(exports, module) {
    "use strict";
    var eos;
    function once(callback) {
      var called = false;
      return function() {
        if (called) return;
        called = true;
        callback.apply(void 0, arguments);
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(once, "once");
    var _require$codes = require_errors2().codes;
    var ERR_MISSING_ARGS = _require$codes.ERR_MISSING_ARGS;
    var ERR_STREAM_DESTROYED = _require$codes.ERR_STREAM_DESTROYED;
    function noop(err) {
      if (err) throw err;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(noop, "noop");
    function isRequest(stream) {
      return stream.setHeader && typeof stream.abort === "function";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isRequest, "isRequest");
    function destroyer(stream, reading, writing, callback) {
      callback = once(callback);
      var closed = false;
      stream.on("close", function() {
        closed = true;
      });
      if (eos === void 0) eos = require_end_of_stream();
      eos(stream, {
        readable: reading,
        writable: writing
      }, function(err) {
        if (err) return callback(err);
        closed = true;
        callback();
      });
      var destroyed = false;
      return function(err) {
        if (closed) return;
        if (destroyed) return;
        destroyed = true;
        if (isRequest(stream)) return stream.abort();
        if (typeof stream.destroy === "function") return stream.destroy();
        callback(err || new ERR_STREAM_DESTROYED("pipe"));
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(destroyer, "destroyer");
    function call(fn) {
      fn();
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(call, "call");
    function pipe(from, to) {
      return from.pipe(to);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(pipe, "pipe");
    function popCallback(streams) {
      if (!streams.length) return noop;
      if (typeof streams[streams.length - 1] !== "function") return noop;
      return streams.pop();
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(popCallback, "popCallback");
    function pipeline() {
      for (var _len = arguments.length, streams = new Array(_len), _key = 0; _key < _len; _key++) {
        streams[_key] = arguments[_key];
      }
      var callback = popCallback(streams);
      if (Array.isArray(streams[0])) streams = streams[0];
      if (streams.length < 2) {
        throw new ERR_MISSING_ARGS("streams");
      }
      var error;
      var destroys = streams.map(function(stream, i) {
        var reading = i < streams.length - 1;
        var writing = i > 0;
        return destroyer(stream, reading, writing, function(err) {
          if (!error) error = err;
          if (err) destroys.forEach(call);
          if (reading) return;
          destroys.forEach(call);
          callback(error);
        });
      });
      return streams.reduce(pipe);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(pipeline, "pipeline");
    module.exports = pipeline;
  }
});

// node_modules/readable-stream/readable.js
var require_readable = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/readable-stream/readable.js"(exports, module) {
    var Stream = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("stream");
    if (process.env.READABLE_STREAM === "disable" && Stream) {
      module.exports = Stream.Readable;
      Object.assign(module.exports, Stream);
      module.exports.Stream = Stream;
    } else {
      exports = module.exports = require_stream_readable();
      exports.Stream = Stream || exports;
      exports.Readable = exports;
      exports.Writable = require_stream_writable();
      exports.Duplex = require_stream_duplex();
      exports.Transform = require_stream_transform();
      exports.PassThrough = require_stream_passthrough();
      exports.finished = require_end_of_stream();
      exports.pipeline = require_pipeline();
    }
  }
});

// node_modules/@dabh/diagnostics/diagnostics.js
var require_diagnostics = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/@dabh/diagnostics/diagnostics.js"(exports, module) {
    var adapters = [];
    var modifiers = [];
    var logger = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function devnull() {
    }, "devnull");
    function use(adapter) {
      if (~adapters.indexOf(adapter)) return false;
      adapters.push(adapter);
      return true;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(use, "use");
    function set(custom) {
      logger = custom;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(set, "set");
    function enabled(namespace) {
      var async = [];
      for (var i = 0; i < adapters.length; i++) {
        if (adapters[i].async) {
          async.push(adapters[i]);
          continue;
        }
        if (adapters[i](namespace)) return true;
      }
      if (!async.length) return false;
      return new Promise(/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function pinky(resolve) {
        Promise.all(
          async.map(/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function prebind(fn) {
            return fn(namespace);
          }, "prebind"))
        ).then(/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function resolved(values) {
          resolve(values.some(Boolean));
        }, "resolved"));
      }, "pinky"));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(enabled, "enabled");
    function modify(fn) {
      if (~modifiers.indexOf(fn)) return false;
      modifiers.push(fn);
      return true;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(modify, "modify");
    function write() {
      logger.apply(logger, arguments);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(write, "write");
    function process2(message) {
      for (var i = 0; i < modifiers.length; i++) {
        message = modifiers[i].apply(modifiers[i], arguments);
      }
      return message;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(process2, "process");
    function introduce(fn, options) {
      var has = Object.prototype.hasOwnProperty;
      for (var key in options) {
        if (has.call(options, key)) {
          fn[key] = options[key];
        }
      }
      return fn;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(introduce, "introduce");
    function nope(options) {
      options.enabled = false;
      options.modify = modify;
      options.set = set;
      options.use = use;
      return introduce(/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function diagnopes() {
        return false;
      }, "diagnopes"), options);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(nope, "nope");
    function yep(options) {
      function diagnostics() {
        var args = Array.prototype.slice.call(arguments, 0);
        write.call(write, options, process2(args, options));
        return true;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(diagnostics, "diagnostics");
      options.enabled = true;
      options.modify = modify;
      options.set = set;
      options.use = use;
      return introduce(diagnostics, options);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(yep, "yep");
    module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function create(diagnostics) {
      diagnostics.introduce = introduce;
      diagnostics.enabled = enabled;
      diagnostics.process = process2;
      diagnostics.modify = modify;
      diagnostics.write = write;
      diagnostics.nope = nope;
      diagnostics.yep = yep;
      diagnostics.set = set;
      diagnostics.use = use;
      return diagnostics;
    }, "create");
  }
});

// node_modules/@dabh/diagnostics/node/production.js
var require_production = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/@dabh/diagnostics/node/production.js"(exports, module) {
    var create = require_diagnostics();
    var diagnostics = create(/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function prod(namespace, options) {
      options = options || {};
      options.namespace = namespace;
      options.prod = true;
      options.dev = false;
      if (!(options.force || prod.force)) return prod.nope(options);
      return prod.yep(options);
    }, "prod"));
    module.exports = diagnostics;
  }
});

// node_modules/@so-ric/colorspace/dist/index.cjs.js
var require_index_cjs = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/@so-ric/colorspace/dist/index.cjs.js"(exports, module) {
    "use strict";
    var cssKeywords = {
      aliceblue: [240, 248, 255],
      antiquewhite: [250, 235, 215],
      aqua: [0, 255, 255],
      aquamarine: [127, 255, 212],
      azure: [240, 255, 255],
      beige: [245, 245, 220],
      bisque: [255, 228, 196],
      black: [0, 0, 0],
      blanchedalmond: [255, 235, 205],
      blue: [0, 0, 255],
      blueviolet: [138, 43, 226],
      brown: [165, 42, 42],
      burlywood: [222, 184, 135],
      cadetblue: [95, 158, 160],
      chartreuse: [127, 255, 0],
      chocolate: [210, 105, 30],
      coral: [255, 127, 80],
      cornflowerblue: [100, 149, 237],
      cornsilk: [255, 248, 220],
      crimson: [220, 20, 60],
      cyan: [0, 255, 255],
      darkblue: [0, 0, 139],
      darkcyan: [0, 139, 139],
      darkgoldenrod: [184, 134, 11],
      darkgray: [169, 169, 169],
      darkgreen: [0, 100, 0],
      darkgrey: [169, 169, 169],
      darkkhaki: [189, 183, 107],
      darkmagenta: [139, 0, 139],
      darkolivegreen: [85, 107, 47],
      darkorange: [255, 140, 0],
      darkorchid: [153, 50, 204],
      darkred: [139, 0, 0],
      darksalmon: [233, 150, 122],
      darkseagreen: [143, 188, 143],
      darkslateblue: [72, 61, 139],
      darkslategray: [47, 79, 79],
      darkslategrey: [47, 79, 79],
      darkturquoise: [0, 206, 209],
      darkviolet: [148, 0, 211],
      deeppink: [255, 20, 147],
      deepskyblue: [0, 191, 255],
      dimgray: [105, 105, 105],
      dimgrey: [105, 105, 105],
      dodgerblue: [30, 144, 255],
      firebrick: [178, 34, 34],
      floralwhite: [255, 250, 240],
      forestgreen: [34, 139, 34],
      fuchsia: [255, 0, 255],
      gainsboro: [220, 220, 220],
      ghostwhite: [248, 248, 255],
      gold: [255, 215, 0],
      goldenrod: [218, 165, 32],
      gray: [128, 128, 128],
      green: [0, 128, 0],
      greenyellow: [173, 255, 47],
      grey: [128, 128, 128],
      honeydew: [240, 255, 240],
      hotpink: [255, 105, 180],
      indianred: [205, 92, 92],
      indigo: [75, 0, 130],
      ivory: [255, 255, 240],
      khaki: [240, 230, 140],
      lavender: [230, 230, 250],
      lavenderblush: [255, 240, 245],
      lawngreen: [124, 252, 0],
      lemonchiffon: [255, 250, 205],
      lightblue: [173, 216, 230],
      lightcoral: [240, 128, 128],
      lightcyan: [224, 255, 255],
      lightgoldenrodyellow: [250, 250, 210],
      lightgray: [211, 211, 211],
      lightgreen: [144, 238, 144],
      lightgrey: [211, 211, 211],
      lightpink: [255, 182, 193],
      lightsalmon: [255, 160, 122],
      lightseagreen: [32, 178, 170],
      lightskyblue: [135, 206, 250],
      lightslategray: [119, 136, 153],
      lightslategrey: [119, 136, 153],
      lightsteelblue: [176, 196, 222],
      lightyellow: [255, 255, 224],
      lime: [0, 255, 0],
      limegreen: [50, 205, 50],
      linen: [250, 240, 230],
      magenta: [255, 0, 255],
      maroon: [128, 0, 0],
      mediumaquamarine: [102, 205, 170],
      mediumblue: [0, 0, 205],
      mediumorchid: [186, 85, 211],
      mediumpurple: [147, 112, 219],
      mediumseagreen: [60, 179, 113],
      mediumslateblue: [123, 104, 238],
      mediumspringgreen: [0, 250, 154],
      mediumturquoise: [72, 209, 204],
      mediumvioletred: [199, 21, 133],
      midnightblue: [25, 25, 112],
      mintcream: [245, 255, 250],
      mistyrose: [255, 228, 225],
      moccasin: [255, 228, 181],
      navajowhite: [255, 222, 173],
      navy: [0, 0, 128],
      oldlace: [253, 245, 230],
      olive: [128, 128, 0],
      olivedrab: [107, 142, 35],
      orange: [255, 165, 0],
      orangered: [255, 69, 0],
      orchid: [218, 112, 214],
      palegoldenrod: [238, 232, 170],
      palegreen: [152, 251, 152],
      paleturquoise: [175, 238, 238],
      palevioletred: [219, 112, 147],
      papayawhip: [255, 239, 213],
      peachpuff: [255, 218, 185],
      peru: [205, 133, 63],
      pink: [255, 192, 203],
      plum: [221, 160, 221],
      powderblue: [176, 224, 230],
      purple: [128, 0, 128],
      rebeccapurple: [102, 51, 153],
      red: [255, 0, 0],
      rosybrown: [188, 143, 143],
      royalblue: [65, 105, 225],
      saddlebrown: [139, 69, 19],
      salmon: [250, 128, 114],
      sandybrown: [244, 164, 96],
      seagreen: [46, 139, 87],
      seashell: [255, 245, 238],
      sienna: [160, 82, 45],
      silver: [192, 192, 192],
      skyblue: [135, 206, 235],
      slateblue: [106, 90, 205],
      slategray: [112, 128, 144],
      slategrey: [112, 128, 144],
      snow: [255, 250, 250],
      springgreen: [0, 255, 127],
      steelblue: [70, 130, 180],
      tan: [210, 180, 140],
      teal: [0, 128, 128],
      thistle: [216, 191, 216],
      tomato: [255, 99, 71],
      turquoise: [64, 224, 208],
      violet: [238, 130, 238],
      wheat: [245, 222, 179],
      white: [255, 255, 255],
      whitesmoke: [245, 245, 245],
      yellow: [255, 255, 0],
      yellowgreen: [154, 205, 50]
    };
    var reverseNames = /* @__PURE__ */ Object.create(null);
    for (const name in cssKeywords) {
      if (Object.hasOwn(cssKeywords, name)) {
        reverseNames[cssKeywords[name]] = name;
      }
    }
    var cs = {
      to: {},
      get: {}
    };
    cs.get = function(string) {
      const prefix = string.slice(0, 3).toLowerCase();
      let value;
      let model;
      switch (prefix) {
        case "hsl": {
          value = cs.get.hsl(string);
          model = "hsl";
          break;
        }
        case "hwb": {
          value = cs.get.hwb(string);
          model = "hwb";
          break;
        }
        default: {
          value = cs.get.rgb(string);
          model = "rgb";
          break;
        }
      }
      if (!value) {
        return null;
      }
      return { model, value };
    };
    cs.get.rgb = function(string) {
      if (!string) {
        return null;
      }
      const abbr = /^#([a-f\d]{3,4})$/i;
      const hex2 = /^#([a-f\d]{6})([a-f\d]{2})?$/i;
      const rgba = /^rgba?\(\s*([+-]?\d+)(?=[\s,])\s*(?:,\s*)?([+-]?\d+)(?=[\s,])\s*(?:,\s*)?([+-]?\d+)\s*(?:[\s,|/]\s*([+-]?[\d.]+)(%?)\s*)?\)$/;
      const per = /^rgba?\(\s*([+-]?[\d.]+)%\s*,?\s*([+-]?[\d.]+)%\s*,?\s*([+-]?[\d.]+)%\s*(?:[\s,|/]\s*([+-]?[\d.]+)(%?)\s*)?\)$/;
      const keyword = /^(\w+)$/;
      let rgb = [0, 0, 0, 1];
      let match;
      let i;
      let hexAlpha;
      if (match = string.match(hex2)) {
        hexAlpha = match[2];
        match = match[1];
        for (i = 0; i < 3; i++) {
          const i2 = i * 2;
          rgb[i] = Number.parseInt(match.slice(i2, i2 + 2), 16);
        }
        if (hexAlpha) {
          rgb[3] = Number.parseInt(hexAlpha, 16) / 255;
        }
      } else if (match = string.match(abbr)) {
        match = match[1];
        hexAlpha = match[3];
        for (i = 0; i < 3; i++) {
          rgb[i] = Number.parseInt(match[i] + match[i], 16);
        }
        if (hexAlpha) {
          rgb[3] = Number.parseInt(hexAlpha + hexAlpha, 16) / 255;
        }
      } else if (match = string.match(rgba)) {
        for (i = 0; i < 3; i++) {
          rgb[i] = Number.parseInt(match[i + 1], 10);
        }
        if (match[4]) {
          rgb[3] = match[5] ? Number.parseFloat(match[4]) * 0.01 : Number.parseFloat(match[4]);
        }
      } else if (match = string.match(per)) {
        for (i = 0; i < 3; i++) {
          rgb[i] = Math.round(Number.parseFloat(match[i + 1]) * 2.55);
        }
        if (match[4]) {
          rgb[3] = match[5] ? Number.parseFloat(match[4]) * 0.01 : Number.parseFloat(match[4]);
        }
      } else if (match = string.match(keyword)) {
        if (match[1] === "transparent") {
          return [0, 0, 0, 0];
        }
        if (!Object.hasOwn(cssKeywords, match[1])) {
          return null;
        }
        rgb = cssKeywords[match[1]];
        rgb[3] = 1;
        return rgb;
      } else {
        return null;
      }
      for (i = 0; i < 3; i++) {
        rgb[i] = clamp(rgb[i], 0, 255);
      }
      rgb[3] = clamp(rgb[3], 0, 1);
      return rgb;
    };
    cs.get.hsl = function(string) {
      if (!string) {
        return null;
      }
      const hsl = /^hsla?\(\s*([+-]?(?:\d{0,3}\.)?\d+)(?:deg)?\s*,?\s*([+-]?[\d.]+)%\s*,?\s*([+-]?[\d.]+)%\s*(?:[,|/]\s*([+-]?(?=\.\d|\d)(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*)?\)$/;
      const match = string.match(hsl);
      if (match) {
        const alpha = Number.parseFloat(match[4]);
        const h = (Number.parseFloat(match[1]) % 360 + 360) % 360;
        const s = clamp(Number.parseFloat(match[2]), 0, 100);
        const l = clamp(Number.parseFloat(match[3]), 0, 100);
        const a = clamp(Number.isNaN(alpha) ? 1 : alpha, 0, 1);
        return [h, s, l, a];
      }
      return null;
    };
    cs.get.hwb = function(string) {
      if (!string) {
        return null;
      }
      const hwb = /^hwb\(\s*([+-]?\d{0,3}(?:\.\d+)?)(?:deg)?\s*[\s,]\s*([+-]?[\d.]+)%\s*[\s,]\s*([+-]?[\d.]+)%\s*(?:[\s,]\s*([+-]?(?=\.\d|\d)(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*)?\)$/;
      const match = string.match(hwb);
      if (match) {
        const alpha = Number.parseFloat(match[4]);
        const h = (Number.parseFloat(match[1]) % 360 + 360) % 360;
        const w = clamp(Number.parseFloat(match[2]), 0, 100);
        const b = clamp(Number.parseFloat(match[3]), 0, 100);
        const a = clamp(Number.isNaN(alpha) ? 1 : alpha, 0, 1);
        return [h, w, b, a];
      }
      return null;
    };
    cs.to.hex = function(...rgba) {
      return "#" + hexDouble(rgba[0]) + hexDouble(rgba[1]) + hexDouble(rgba[2]) + (rgba[3] < 1 ? hexDouble(Math.round(rgba[3] * 255)) : "");
    };
    cs.to.rgb = function(...rgba) {
      return rgba.length < 4 || rgba[3] === 1 ? "rgb(" + Math.round(rgba[0]) + ", " + Math.round(rgba[1]) + ", " + Math.round(rgba[2]) + ")" : "rgba(" + Math.round(rgba[0]) + ", " + Math.round(rgba[1]) + ", " + Math.round(rgba[2]) + ", " + rgba[3] + ")";
    };
    cs.to.rgb.percent = function(...rgba) {
      const r = Math.round(rgba[0] / 255 * 100);
      const g = Math.round(rgba[1] / 255 * 100);
      const b = Math.round(rgba[2] / 255 * 100);
      return rgba.length < 4 || rgba[3] === 1 ? "rgb(" + r + "%, " + g + "%, " + b + "%)" : "rgba(" + r + "%, " + g + "%, " + b + "%, " + rgba[3] + ")";
    };
    cs.to.hsl = function(...hsla) {
      return hsla.length < 4 || hsla[3] === 1 ? "hsl(" + hsla[0] + ", " + hsla[1] + "%, " + hsla[2] + "%)" : "hsla(" + hsla[0] + ", " + hsla[1] + "%, " + hsla[2] + "%, " + hsla[3] + ")";
    };
    cs.to.hwb = function(...hwba) {
      let a = "";
      if (hwba.length >= 4 && hwba[3] !== 1) {
        a = ", " + hwba[3];
      }
      return "hwb(" + hwba[0] + ", " + hwba[1] + "%, " + hwba[2] + "%" + a + ")";
    };
    cs.to.keyword = function(...rgb) {
      return reverseNames[rgb.slice(0, 3)];
    };
    function clamp(number_, min, max) {
      return Math.min(Math.max(min, number_), max);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(clamp, "clamp");
    function hexDouble(number_) {
      const string_ = Math.round(number_).toString(16).toUpperCase();
      return string_.length < 2 ? "0" + string_ : string_;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(hexDouble, "hexDouble");
    var reverseKeywords = {};
    for (const key of Object.keys(cssKeywords)) {
      reverseKeywords[cssKeywords[key]] = key;
    }
    var convert$1 = {
      rgb: { channels: 3, labels: "rgb" },
      hsl: { channels: 3, labels: "hsl" },
      hsv: { channels: 3, labels: "hsv" },
      hwb: { channels: 3, labels: "hwb" },
      cmyk: { channels: 4, labels: "cmyk" },
      xyz: { channels: 3, labels: "xyz" },
      lab: { channels: 3, labels: "lab" },
      oklab: { channels: 3, labels: ["okl", "oka", "okb"] },
      lch: { channels: 3, labels: "lch" },
      oklch: { channels: 3, labels: ["okl", "okc", "okh"] },
      hex: { channels: 1, labels: ["hex"] },
      keyword: { channels: 1, labels: ["keyword"] },
      ansi16: { channels: 1, labels: ["ansi16"] },
      ansi256: { channels: 1, labels: ["ansi256"] },
      hcg: { channels: 3, labels: ["h", "c", "g"] },
      apple: { channels: 3, labels: ["r16", "g16", "b16"] },
      gray: { channels: 1, labels: ["gray"] }
    };
    var LAB_FT = (6 / 29) ** 3;
    function srgbNonlinearTransform(c) {
      const cc = c > 31308e-7 ? 1.055 * c ** (1 / 2.4) - 0.055 : c * 12.92;
      return Math.min(Math.max(0, cc), 1);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(srgbNonlinearTransform, "srgbNonlinearTransform");
    function srgbNonlinearTransformInv(c) {
      return c > 0.04045 ? ((c + 0.055) / 1.055) ** 2.4 : c / 12.92;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(srgbNonlinearTransformInv, "srgbNonlinearTransformInv");
    for (const model of Object.keys(convert$1)) {
      if (!("channels" in convert$1[model])) {
        throw new Error("missing channels property: " + model);
      }
      if (!("labels" in convert$1[model])) {
        throw new Error("missing channel labels property: " + model);
      }
      if (convert$1[model].labels.length !== convert$1[model].channels) {
        throw new Error("channel and label counts mismatch: " + model);
      }
      const { channels, labels } = convert$1[model];
      delete convert$1[model].channels;
      delete convert$1[model].labels;
      Object.defineProperty(convert$1[model], "channels", { value: channels });
      Object.defineProperty(convert$1[model], "labels", { value: labels });
    }
    convert$1.rgb.hsl = function(rgb) {
      const r = rgb[0] / 255;
      const g = rgb[1] / 255;
      const b = rgb[2] / 255;
      const min = Math.min(r, g, b);
      const max = Math.max(r, g, b);
      const delta = max - min;
      let h;
      let s;
      switch (max) {
        case min: {
          h = 0;
          break;
        }
        case r: {
          h = (g - b) / delta;
          break;
        }
        case g: {
          h = 2 + (b - r) / delta;
          break;
        }
        case b: {
          h = 4 + (r - g) / delta;
          break;
        }
      }
      h = Math.min(h * 60, 360);
      if (h < 0) {
        h += 360;
      }
      const l = (min + max) / 2;
      if (max === min) {
        s = 0;
      } else if (l <= 0.5) {
        s = delta / (max + min);
      } else {
        s = delta / (2 - max - min);
      }
      return [h, s * 100, l * 100];
    };
    convert$1.rgb.hsv = function(rgb) {
      let rdif;
      let gdif;
      let bdif;
      let h;
      let s;
      const r = rgb[0] / 255;
      const g = rgb[1] / 255;
      const b = rgb[2] / 255;
      const v = Math.max(r, g, b);
      const diff = v - Math.min(r, g, b);
      const diffc = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(c) {
        return (v - c) / 6 / diff + 1 / 2;
      }, "diffc");
      if (diff === 0) {
        h = 0;
        s = 0;
      } else {
        s = diff / v;
        rdif = diffc(r);
        gdif = diffc(g);
        bdif = diffc(b);
        switch (v) {
          case r: {
            h = bdif - gdif;
            break;
          }
          case g: {
            h = 1 / 3 + rdif - bdif;
            break;
          }
          case b: {
            h = 2 / 3 + gdif - rdif;
            break;
          }
        }
        if (h < 0) {
          h += 1;
        } else if (h > 1) {
          h -= 1;
        }
      }
      return [
        h * 360,
        s * 100,
        v * 100
      ];
    };
    convert$1.rgb.hwb = function(rgb) {
      const r = rgb[0];
      const g = rgb[1];
      let b = rgb[2];
      const h = convert$1.rgb.hsl(rgb)[0];
      const w = 1 / 255 * Math.min(r, Math.min(g, b));
      b = 1 - 1 / 255 * Math.max(r, Math.max(g, b));
      return [h, w * 100, b * 100];
    };
    convert$1.rgb.oklab = function(rgb) {
      const r = srgbNonlinearTransformInv(rgb[0] / 255);
      const g = srgbNonlinearTransformInv(rgb[1] / 255);
      const b = srgbNonlinearTransformInv(rgb[2] / 255);
      const lp = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
      const mp = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
      const sp = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
      const l = 0.2104542553 * lp + 0.793617785 * mp - 0.0040720468 * sp;
      const aa = 1.9779984951 * lp - 2.428592205 * mp + 0.4505937099 * sp;
      const bb = 0.0259040371 * lp + 0.7827717662 * mp - 0.808675766 * sp;
      return [l * 100, aa * 100, bb * 100];
    };
    convert$1.rgb.cmyk = function(rgb) {
      const r = rgb[0] / 255;
      const g = rgb[1] / 255;
      const b = rgb[2] / 255;
      const k = Math.min(1 - r, 1 - g, 1 - b);
      const c = (1 - r - k) / (1 - k) || 0;
      const m = (1 - g - k) / (1 - k) || 0;
      const y = (1 - b - k) / (1 - k) || 0;
      return [c * 100, m * 100, y * 100, k * 100];
    };
    function comparativeDistance(x, y) {
      return (x[0] - y[0]) ** 2 + (x[1] - y[1]) ** 2 + (x[2] - y[2]) ** 2;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(comparativeDistance, "comparativeDistance");
    convert$1.rgb.keyword = function(rgb) {
      const reversed = reverseKeywords[rgb];
      if (reversed) {
        return reversed;
      }
      let currentClosestDistance = Number.POSITIVE_INFINITY;
      let currentClosestKeyword;
      for (const keyword of Object.keys(cssKeywords)) {
        const value = cssKeywords[keyword];
        const distance = comparativeDistance(rgb, value);
        if (distance < currentClosestDistance) {
          currentClosestDistance = distance;
          currentClosestKeyword = keyword;
        }
      }
      return currentClosestKeyword;
    };
    convert$1.keyword.rgb = function(keyword) {
      return cssKeywords[keyword];
    };
    convert$1.rgb.xyz = function(rgb) {
      const r = srgbNonlinearTransformInv(rgb[0] / 255);
      const g = srgbNonlinearTransformInv(rgb[1] / 255);
      const b = srgbNonlinearTransformInv(rgb[2] / 255);
      const x = r * 0.4124564 + g * 0.3575761 + b * 0.1804375;
      const y = r * 0.2126729 + g * 0.7151522 + b * 0.072175;
      const z = r * 0.0193339 + g * 0.119192 + b * 0.9503041;
      return [x * 100, y * 100, z * 100];
    };
    convert$1.rgb.lab = function(rgb) {
      const xyz = convert$1.rgb.xyz(rgb);
      let x = xyz[0];
      let y = xyz[1];
      let z = xyz[2];
      x /= 95.047;
      y /= 100;
      z /= 108.883;
      x = x > LAB_FT ? x ** (1 / 3) : 7.787 * x + 16 / 116;
      y = y > LAB_FT ? y ** (1 / 3) : 7.787 * y + 16 / 116;
      z = z > LAB_FT ? z ** (1 / 3) : 7.787 * z + 16 / 116;
      const l = 116 * y - 16;
      const a = 500 * (x - y);
      const b = 200 * (y - z);
      return [l, a, b];
    };
    convert$1.hsl.rgb = function(hsl) {
      const h = hsl[0] / 360;
      const s = hsl[1] / 100;
      const l = hsl[2] / 100;
      let t3;
      let value;
      if (s === 0) {
        value = l * 255;
        return [value, value, value];
      }
      const t2 = l < 0.5 ? l * (1 + s) : l + s - l * s;
      const t1 = 2 * l - t2;
      const rgb = [0, 0, 0];
      for (let i = 0; i < 3; i++) {
        t3 = h + 1 / 3 * -(i - 1);
        if (t3 < 0) {
          t3++;
        }
        if (t3 > 1) {
          t3--;
        }
        if (6 * t3 < 1) {
          value = t1 + (t2 - t1) * 6 * t3;
        } else if (2 * t3 < 1) {
          value = t2;
        } else if (3 * t3 < 2) {
          value = t1 + (t2 - t1) * (2 / 3 - t3) * 6;
        } else {
          value = t1;
        }
        rgb[i] = value * 255;
      }
      return rgb;
    };
    convert$1.hsl.hsv = function(hsl) {
      const h = hsl[0];
      let s = hsl[1] / 100;
      let l = hsl[2] / 100;
      let smin = s;
      const lmin = Math.max(l, 0.01);
      l *= 2;
      s *= l <= 1 ? l : 2 - l;
      smin *= lmin <= 1 ? lmin : 2 - lmin;
      const v = (l + s) / 2;
      const sv = l === 0 ? 2 * smin / (lmin + smin) : 2 * s / (l + s);
      return [h, sv * 100, v * 100];
    };
    convert$1.hsv.rgb = function(hsv) {
      const h = hsv[0] / 60;
      const s = hsv[1] / 100;
      let v = hsv[2] / 100;
      const hi = Math.floor(h) % 6;
      const f = h - Math.floor(h);
      const p = 255 * v * (1 - s);
      const q = 255 * v * (1 - s * f);
      const t = 255 * v * (1 - s * (1 - f));
      v *= 255;
      switch (hi) {
        case 0: {
          return [v, t, p];
        }
        case 1: {
          return [q, v, p];
        }
        case 2: {
          return [p, v, t];
        }
        case 3: {
          return [p, q, v];
        }
        case 4: {
          return [t, p, v];
        }
        case 5: {
          return [v, p, q];
        }
      }
    };
    convert$1.hsv.hsl = function(hsv) {
      const h = hsv[0];
      const s = hsv[1] / 100;
      const v = hsv[2] / 100;
      const vmin = Math.max(v, 0.01);
      let sl;
      let l;
      l = (2 - s) * v;
      const lmin = (2 - s) * vmin;
      sl = s * vmin;
      sl /= lmin <= 1 ? lmin : 2 - lmin;
      sl = sl || 0;
      l /= 2;
      return [h, sl * 100, l * 100];
    };
    convert$1.hwb.rgb = function(hwb) {
      const h = hwb[0] / 360;
      let wh = hwb[1] / 100;
      let bl = hwb[2] / 100;
      const ratio = wh + bl;
      let f;
      if (ratio > 1) {
        wh /= ratio;
        bl /= ratio;
      }
      const i = Math.floor(6 * h);
      const v = 1 - bl;
      f = 6 * h - i;
      if ((i & 1) !== 0) {
        f = 1 - f;
      }
      const n = wh + f * (v - wh);
      let r;
      let g;
      let b;
      switch (i) {
        default:
        case 6:
        case 0: {
          r = v;
          g = n;
          b = wh;
          break;
        }
        case 1: {
          r = n;
          g = v;
          b = wh;
          break;
        }
        case 2: {
          r = wh;
          g = v;
          b = n;
          break;
        }
        case 3: {
          r = wh;
          g = n;
          b = v;
          break;
        }
        case 4: {
          r = n;
          g = wh;
          b = v;
          break;
        }
        case 5: {
          r = v;
          g = wh;
          b = n;
          break;
        }
      }
      return [r * 255, g * 255, b * 255];
    };
    convert$1.cmyk.rgb = function(cmyk) {
      const c = cmyk[0] / 100;
      const m = cmyk[1] / 100;
      const y = cmyk[2] / 100;
      const k = cmyk[3] / 100;
      const r = 1 - Math.min(1, c * (1 - k) + k);
      const g = 1 - Math.min(1, m * (1 - k) + k);
      const b = 1 - Math.min(1, y * (1 - k) + k);
      return [r * 255, g * 255, b * 255];
    };
    convert$1.xyz.rgb = function(xyz) {
      const x = xyz[0] / 100;
      const y = xyz[1] / 100;
      const z = xyz[2] / 100;
      let r;
      let g;
      let b;
      r = x * 3.2404542 + y * -1.5371385 + z * -0.4985314;
      g = x * -0.969266 + y * 1.8760108 + z * 0.041556;
      b = x * 0.0556434 + y * -0.2040259 + z * 1.0572252;
      r = srgbNonlinearTransform(r);
      g = srgbNonlinearTransform(g);
      b = srgbNonlinearTransform(b);
      return [r * 255, g * 255, b * 255];
    };
    convert$1.xyz.lab = function(xyz) {
      let x = xyz[0];
      let y = xyz[1];
      let z = xyz[2];
      x /= 95.047;
      y /= 100;
      z /= 108.883;
      x = x > LAB_FT ? x ** (1 / 3) : 7.787 * x + 16 / 116;
      y = y > LAB_FT ? y ** (1 / 3) : 7.787 * y + 16 / 116;
      z = z > LAB_FT ? z ** (1 / 3) : 7.787 * z + 16 / 116;
      const l = 116 * y - 16;
      const a = 500 * (x - y);
      const b = 200 * (y - z);
      return [l, a, b];
    };
    convert$1.xyz.oklab = function(xyz) {
      const x = xyz[0] / 100;
      const y = xyz[1] / 100;
      const z = xyz[2] / 100;
      const lp = Math.cbrt(0.8189330101 * x + 0.3618667424 * y - 0.1288597137 * z);
      const mp = Math.cbrt(0.0329845436 * x + 0.9293118715 * y + 0.0361456387 * z);
      const sp = Math.cbrt(0.0482003018 * x + 0.2643662691 * y + 0.633851707 * z);
      const l = 0.2104542553 * lp + 0.793617785 * mp - 0.0040720468 * sp;
      const a = 1.9779984951 * lp - 2.428592205 * mp + 0.4505937099 * sp;
      const b = 0.0259040371 * lp + 0.7827717662 * mp - 0.808675766 * sp;
      return [l * 100, a * 100, b * 100];
    };
    convert$1.oklab.oklch = function(oklab) {
      return convert$1.lab.lch(oklab);
    };
    convert$1.oklab.xyz = function(oklab) {
      const ll = oklab[0] / 100;
      const a = oklab[1] / 100;
      const b = oklab[2] / 100;
      const l = (0.999999998 * ll + 0.396337792 * a + 0.215803758 * b) ** 3;
      const m = (1.000000008 * ll - 0.105561342 * a - 0.063854175 * b) ** 3;
      const s = (1.000000055 * ll - 0.089484182 * a - 1.291485538 * b) ** 3;
      const x = 1.227013851 * l - 0.55779998 * m + 0.281256149 * s;
      const y = -0.040580178 * l + 1.11225687 * m - 0.071676679 * s;
      const z = -0.076381285 * l - 0.421481978 * m + 1.58616322 * s;
      return [x * 100, y * 100, z * 100];
    };
    convert$1.oklab.rgb = function(oklab) {
      const ll = oklab[0] / 100;
      const aa = oklab[1] / 100;
      const bb = oklab[2] / 100;
      const l = (ll + 0.3963377774 * aa + 0.2158037573 * bb) ** 3;
      const m = (ll - 0.1055613458 * aa - 0.0638541728 * bb) ** 3;
      const s = (ll - 0.0894841775 * aa - 1.291485548 * bb) ** 3;
      const r = srgbNonlinearTransform(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
      const g = srgbNonlinearTransform(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
      const b = srgbNonlinearTransform(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
      return [r * 255, g * 255, b * 255];
    };
    convert$1.oklch.oklab = function(oklch) {
      return convert$1.lch.lab(oklch);
    };
    convert$1.lab.xyz = function(lab) {
      const l = lab[0];
      const a = lab[1];
      const b = lab[2];
      let x;
      let y;
      let z;
      y = (l + 16) / 116;
      x = a / 500 + y;
      z = y - b / 200;
      const y2 = y ** 3;
      const x2 = x ** 3;
      const z2 = z ** 3;
      y = y2 > LAB_FT ? y2 : (y - 16 / 116) / 7.787;
      x = x2 > LAB_FT ? x2 : (x - 16 / 116) / 7.787;
      z = z2 > LAB_FT ? z2 : (z - 16 / 116) / 7.787;
      x *= 95.047;
      y *= 100;
      z *= 108.883;
      return [x, y, z];
    };
    convert$1.lab.lch = function(lab) {
      const l = lab[0];
      const a = lab[1];
      const b = lab[2];
      let h;
      const hr = Math.atan2(b, a);
      h = hr * 360 / 2 / Math.PI;
      if (h < 0) {
        h += 360;
      }
      const c = Math.sqrt(a * a + b * b);
      return [l, c, h];
    };
    convert$1.lch.lab = function(lch) {
      const l = lch[0];
      const c = lch[1];
      const h = lch[2];
      const hr = h / 360 * 2 * Math.PI;
      const a = c * Math.cos(hr);
      const b = c * Math.sin(hr);
      return [l, a, b];
    };
    convert$1.rgb.ansi16 = function(args, saturation = null) {
      const [r, g, b] = args;
      let value = saturation === null ? convert$1.rgb.hsv(args)[2] : saturation;
      value = Math.round(value / 50);
      if (value === 0) {
        return 30;
      }
      let ansi = 30 + (Math.round(b / 255) << 2 | Math.round(g / 255) << 1 | Math.round(r / 255));
      if (value === 2) {
        ansi += 60;
      }
      return ansi;
    };
    convert$1.hsv.ansi16 = function(args) {
      return convert$1.rgb.ansi16(convert$1.hsv.rgb(args), args[2]);
    };
    convert$1.rgb.ansi256 = function(args) {
      const r = args[0];
      const g = args[1];
      const b = args[2];
      if (r >> 4 === g >> 4 && g >> 4 === b >> 4) {
        if (r < 8) {
          return 16;
        }
        if (r > 248) {
          return 231;
        }
        return Math.round((r - 8) / 247 * 24) + 232;
      }
      const ansi = 16 + 36 * Math.round(r / 255 * 5) + 6 * Math.round(g / 255 * 5) + Math.round(b / 255 * 5);
      return ansi;
    };
    convert$1.ansi16.rgb = function(args) {
      args = args[0];
      let color = args % 10;
      if (color === 0 || color === 7) {
        if (args > 50) {
          color += 3.5;
        }
        color = color / 10.5 * 255;
        return [color, color, color];
      }
      const mult = (Math.trunc(args > 50) + 1) * 0.5;
      const r = (color & 1) * mult * 255;
      const g = (color >> 1 & 1) * mult * 255;
      const b = (color >> 2 & 1) * mult * 255;
      return [r, g, b];
    };
    convert$1.ansi256.rgb = function(args) {
      args = args[0];
      if (args >= 232) {
        const c = (args - 232) * 10 + 8;
        return [c, c, c];
      }
      args -= 16;
      let rem;
      const r = Math.floor(args / 36) / 5 * 255;
      const g = Math.floor((rem = args % 36) / 6) / 5 * 255;
      const b = rem % 6 / 5 * 255;
      return [r, g, b];
    };
    convert$1.rgb.hex = function(args) {
      const integer = ((Math.round(args[0]) & 255) << 16) + ((Math.round(args[1]) & 255) << 8) + (Math.round(args[2]) & 255);
      const string = integer.toString(16).toUpperCase();
      return "000000".slice(string.length) + string;
    };
    convert$1.hex.rgb = function(args) {
      const match = args.toString(16).match(/[a-f\d]{6}|[a-f\d]{3}/i);
      if (!match) {
        return [0, 0, 0];
      }
      let colorString = match[0];
      if (match[0].length === 3) {
        colorString = [...colorString].map((char) => char + char).join("");
      }
      const integer = Number.parseInt(colorString, 16);
      const r = integer >> 16 & 255;
      const g = integer >> 8 & 255;
      const b = integer & 255;
      return [r, g, b];
    };
    convert$1.rgb.hcg = function(rgb) {
      const r = rgb[0] / 255;
      const g = rgb[1] / 255;
      const b = rgb[2] / 255;
      const max = Math.max(Math.max(r, g), b);
      const min = Math.min(Math.min(r, g), b);
      const chroma = max - min;
      let hue;
      const grayscale = chroma < 1 ? min / (1 - chroma) : 0;
      if (chroma <= 0) {
        hue = 0;
      } else if (max === r) {
        hue = (g - b) / chroma % 6;
      } else if (max === g) {
        hue = 2 + (b - r) / chroma;
      } else {
        hue = 4 + (r - g) / chroma;
      }
      hue /= 6;
      hue %= 1;
      return [hue * 360, chroma * 100, grayscale * 100];
    };
    convert$1.hsl.hcg = function(hsl) {
      const s = hsl[1] / 100;
      const l = hsl[2] / 100;
      const c = l < 0.5 ? 2 * s * l : 2 * s * (1 - l);
      let f = 0;
      if (c < 1) {
        f = (l - 0.5 * c) / (1 - c);
      }
      return [hsl[0], c * 100, f * 100];
    };
    convert$1.hsv.hcg = function(hsv) {
      const s = hsv[1] / 100;
      const v = hsv[2] / 100;
      const c = s * v;
      let f = 0;
      if (c < 1) {
        f = (v - c) / (1 - c);
      }
      return [hsv[0], c * 100, f * 100];
    };
    convert$1.hcg.rgb = function(hcg) {
      const h = hcg[0] / 360;
      const c = hcg[1] / 100;
      const g = hcg[2] / 100;
      if (c === 0) {
        return [g * 255, g * 255, g * 255];
      }
      const pure = [0, 0, 0];
      const hi = h % 1 * 6;
      const v = hi % 1;
      const w = 1 - v;
      let mg = 0;
      switch (Math.floor(hi)) {
        case 0: {
          pure[0] = 1;
          pure[1] = v;
          pure[2] = 0;
          break;
        }
        case 1: {
          pure[0] = w;
          pure[1] = 1;
          pure[2] = 0;
          break;
        }
        case 2: {
          pure[0] = 0;
          pure[1] = 1;
          pure[2] = v;
          break;
        }
        case 3: {
          pure[0] = 0;
          pure[1] = w;
          pure[2] = 1;
          break;
        }
        case 4: {
          pure[0] = v;
          pure[1] = 0;
          pure[2] = 1;
          break;
        }
        default: {
          pure[0] = 1;
          pure[1] = 0;
          pure[2] = w;
        }
      }
      mg = (1 - c) * g;
      return [
        (c * pure[0] + mg) * 255,
        (c * pure[1] + mg) * 255,
        (c * pure[2] + mg) * 255
      ];
    };
    convert$1.hcg.hsv = function(hcg) {
      const c = hcg[1] / 100;
      const g = hcg[2] / 100;
      const v = c + g * (1 - c);
      let f = 0;
      if (v > 0) {
        f = c / v;
      }
      return [hcg[0], f * 100, v * 100];
    };
    convert$1.hcg.hsl = function(hcg) {
      const c = hcg[1] / 100;
      const g = hcg[2] / 100;
      const l = g * (1 - c) + 0.5 * c;
      let s = 0;
      if (l > 0 && l < 0.5) {
        s = c / (2 * l);
      } else if (l >= 0.5 && l < 1) {
        s = c / (2 * (1 - l));
      }
      return [hcg[0], s * 100, l * 100];
    };
    convert$1.hcg.hwb = function(hcg) {
      const c = hcg[1] / 100;
      const g = hcg[2] / 100;
      const v = c + g * (1 - c);
      return [hcg[0], (v - c) * 100, (1 - v) * 100];
    };
    convert$1.hwb.hcg = function(hwb) {
      const w = hwb[1] / 100;
      const b = hwb[2] / 100;
      const v = 1 - b;
      const c = v - w;
      let g = 0;
      if (c < 1) {
        g = (v - c) / (1 - c);
      }
      return [hwb[0], c * 100, g * 100];
    };
    convert$1.apple.rgb = function(apple) {
      return [apple[0] / 65535 * 255, apple[1] / 65535 * 255, apple[2] / 65535 * 255];
    };
    convert$1.rgb.apple = function(rgb) {
      return [rgb[0] / 255 * 65535, rgb[1] / 255 * 65535, rgb[2] / 255 * 65535];
    };
    convert$1.gray.rgb = function(args) {
      return [args[0] / 100 * 255, args[0] / 100 * 255, args[0] / 100 * 255];
    };
    convert$1.gray.hsl = function(args) {
      return [0, 0, args[0]];
    };
    convert$1.gray.hsv = convert$1.gray.hsl;
    convert$1.gray.hwb = function(gray) {
      return [0, 100, gray[0]];
    };
    convert$1.gray.cmyk = function(gray) {
      return [0, 0, 0, gray[0]];
    };
    convert$1.gray.lab = function(gray) {
      return [gray[0], 0, 0];
    };
    convert$1.gray.hex = function(gray) {
      const value = Math.round(gray[0] / 100 * 255) & 255;
      const integer = (value << 16) + (value << 8) + value;
      const string = integer.toString(16).toUpperCase();
      return "000000".slice(string.length) + string;
    };
    convert$1.rgb.gray = function(rgb) {
      const value = (rgb[0] + rgb[1] + rgb[2]) / 3;
      return [value / 255 * 100];
    };
    function buildGraph() {
      const graph = {};
      const models2 = Object.keys(convert$1);
      for (let { length } = models2, i = 0; i < length; i++) {
        graph[models2[i]] = {
          // http://jsperf.com/1-vs-infinity
          // micro-opt, but this is simple.
          distance: -1,
          parent: null
        };
      }
      return graph;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(buildGraph, "buildGraph");
    function deriveBFS(fromModel) {
      const graph = buildGraph();
      const queue = [fromModel];
      graph[fromModel].distance = 0;
      while (queue.length > 0) {
        const current = queue.pop();
        const adjacents = Object.keys(convert$1[current]);
        for (let { length } = adjacents, i = 0; i < length; i++) {
          const adjacent = adjacents[i];
          const node = graph[adjacent];
          if (node.distance === -1) {
            node.distance = graph[current].distance + 1;
            node.parent = current;
            queue.unshift(adjacent);
          }
        }
      }
      return graph;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(deriveBFS, "deriveBFS");
    function link(from, to) {
      return function(args) {
        return to(from(args));
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(link, "link");
    function wrapConversion(toModel, graph) {
      const path = [graph[toModel].parent, toModel];
      let fn = convert$1[graph[toModel].parent][toModel];
      let cur = graph[toModel].parent;
      while (graph[cur].parent) {
        path.unshift(graph[cur].parent);
        fn = link(convert$1[graph[cur].parent][cur], fn);
        cur = graph[cur].parent;
      }
      fn.conversion = path;
      return fn;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(wrapConversion, "wrapConversion");
    function route(fromModel) {
      const graph = deriveBFS(fromModel);
      const conversion = {};
      const models2 = Object.keys(graph);
      for (let { length } = models2, i = 0; i < length; i++) {
        const toModel = models2[i];
        const node = graph[toModel];
        if (node.parent === null) {
          continue;
        }
        conversion[toModel] = wrapConversion(toModel, graph);
      }
      return conversion;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(route, "route");
    var convert = {};
    var models = Object.keys(convert$1);
    function wrapRaw(fn) {
      const wrappedFn = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(...args) {
        const arg0 = args[0];
        if (arg0 === void 0 || arg0 === null) {
          return arg0;
        }
        if (arg0.length > 1) {
          args = arg0;
        }
        return fn(args);
      }, "wrappedFn");
      if ("conversion" in fn) {
        wrappedFn.conversion = fn.conversion;
      }
      return wrappedFn;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(wrapRaw, "wrapRaw");
    function wrapRounded(fn) {
      const wrappedFn = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(...args) {
        const arg0 = args[0];
        if (arg0 === void 0 || arg0 === null) {
          return arg0;
        }
        if (arg0.length > 1) {
          args = arg0;
        }
        const result = fn(args);
        if (typeof result === "object") {
          for (let { length } = result, i = 0; i < length; i++) {
            result[i] = Math.round(result[i]);
          }
        }
        return result;
      }, "wrappedFn");
      if ("conversion" in fn) {
        wrappedFn.conversion = fn.conversion;
      }
      return wrappedFn;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(wrapRounded, "wrapRounded");
    for (const fromModel of models) {
      convert[fromModel] = {};
      Object.defineProperty(convert[fromModel], "channels", { value: convert$1[fromModel].channels });
      Object.defineProperty(convert[fromModel], "labels", { value: convert$1[fromModel].labels });
      const routes = route(fromModel);
      const routeModels = Object.keys(routes);
      for (const toModel of routeModels) {
        const fn = routes[toModel];
        convert[fromModel][toModel] = wrapRounded(fn);
        convert[fromModel][toModel].raw = wrapRaw(fn);
      }
    }
    var skippedModels = [
      // To be honest, I don't really feel like keyword belongs in color convert, but eh.
      "keyword",
      // Gray conflicts with some method names, and has its own method defined.
      "gray",
      // Shouldn't really be in color-convert either...
      "hex"
    ];
    var hashedModelKeys = {};
    for (const model of Object.keys(convert)) {
      hashedModelKeys[[...convert[model].labels].sort().join("")] = model;
    }
    var limiters = {};
    function Color(object, model) {
      if (!(this instanceof Color)) {
        return new Color(object, model);
      }
      if (model && model in skippedModels) {
        model = null;
      }
      if (model && !(model in convert)) {
        throw new Error("Unknown model: " + model);
      }
      let i;
      let channels;
      if (object == null) {
        this.model = "rgb";
        this.color = [0, 0, 0];
        this.valpha = 1;
      } else if (object instanceof Color) {
        this.model = object.model;
        this.color = [...object.color];
        this.valpha = object.valpha;
      } else if (typeof object === "string") {
        const result = cs.get(object);
        if (result === null) {
          throw new Error("Unable to parse color from string: " + object);
        }
        this.model = result.model;
        channels = convert[this.model].channels;
        this.color = result.value.slice(0, channels);
        this.valpha = typeof result.value[channels] === "number" ? result.value[channels] : 1;
      } else if (object.length > 0) {
        this.model = model || "rgb";
        channels = convert[this.model].channels;
        const newArray = Array.prototype.slice.call(object, 0, channels);
        this.color = zeroArray(newArray, channels);
        this.valpha = typeof object[channels] === "number" ? object[channels] : 1;
      } else if (typeof object === "number") {
        this.model = "rgb";
        this.color = [
          object >> 16 & 255,
          object >> 8 & 255,
          object & 255
        ];
        this.valpha = 1;
      } else {
        this.valpha = 1;
        const keys = Object.keys(object);
        if ("alpha" in object) {
          keys.splice(keys.indexOf("alpha"), 1);
          this.valpha = typeof object.alpha === "number" ? object.alpha : 0;
        }
        const hashedKeys = keys.sort().join("");
        if (!(hashedKeys in hashedModelKeys)) {
          throw new Error("Unable to parse color from object: " + JSON.stringify(object));
        }
        this.model = hashedModelKeys[hashedKeys];
        const { labels } = convert[this.model];
        const color = [];
        for (i = 0; i < labels.length; i++) {
          color.push(object[labels[i]]);
        }
        this.color = zeroArray(color);
      }
      if (limiters[this.model]) {
        channels = convert[this.model].channels;
        for (i = 0; i < channels; i++) {
          const limit = limiters[this.model][i];
          if (limit) {
            this.color[i] = limit(this.color[i]);
          }
        }
      }
      this.valpha = Math.max(0, Math.min(1, this.valpha));
      if (Object.freeze) {
        Object.freeze(this);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Color, "Color");
    Color.prototype = {
      toString() {
        return this.string();
      },
      toJSON() {
        return this[this.model]();
      },
      string(places) {
        let self2 = this.model in cs.to ? this : this.rgb();
        self2 = self2.round(typeof places === "number" ? places : 1);
        const arguments_ = self2.valpha === 1 ? self2.color : [...self2.color, this.valpha];
        return cs.to[self2.model](...arguments_);
      },
      percentString(places) {
        const self2 = this.rgb().round(typeof places === "number" ? places : 1);
        const arguments_ = self2.valpha === 1 ? self2.color : [...self2.color, this.valpha];
        return cs.to.rgb.percent(...arguments_);
      },
      array() {
        return this.valpha === 1 ? [...this.color] : [...this.color, this.valpha];
      },
      object() {
        const result = {};
        const { channels } = convert[this.model];
        const { labels } = convert[this.model];
        for (let i = 0; i < channels; i++) {
          result[labels[i]] = this.color[i];
        }
        if (this.valpha !== 1) {
          result.alpha = this.valpha;
        }
        return result;
      },
      unitArray() {
        const rgb = this.rgb().color;
        rgb[0] /= 255;
        rgb[1] /= 255;
        rgb[2] /= 255;
        if (this.valpha !== 1) {
          rgb.push(this.valpha);
        }
        return rgb;
      },
      unitObject() {
        const rgb = this.rgb().object();
        rgb.r /= 255;
        rgb.g /= 255;
        rgb.b /= 255;
        if (this.valpha !== 1) {
          rgb.alpha = this.valpha;
        }
        return rgb;
      },
      round(places) {
        places = Math.max(places || 0, 0);
        return new Color([...this.color.map(roundToPlace(places)), this.valpha], this.model);
      },
      alpha(value) {
        if (value !== void 0) {
          return new Color([...this.color, Math.max(0, Math.min(1, value))], this.model);
        }
        return this.valpha;
      },
      // Rgb
      red: getset("rgb", 0, maxfn(255)),
      green: getset("rgb", 1, maxfn(255)),
      blue: getset("rgb", 2, maxfn(255)),
      hue: getset(["hsl", "hsv", "hsl", "hwb", "hcg"], 0, (value) => (value % 360 + 360) % 360),
      saturationl: getset("hsl", 1, maxfn(100)),
      lightness: getset("hsl", 2, maxfn(100)),
      saturationv: getset("hsv", 1, maxfn(100)),
      value: getset("hsv", 2, maxfn(100)),
      chroma: getset("hcg", 1, maxfn(100)),
      gray: getset("hcg", 2, maxfn(100)),
      white: getset("hwb", 1, maxfn(100)),
      wblack: getset("hwb", 2, maxfn(100)),
      cyan: getset("cmyk", 0, maxfn(100)),
      magenta: getset("cmyk", 1, maxfn(100)),
      yellow: getset("cmyk", 2, maxfn(100)),
      black: getset("cmyk", 3, maxfn(100)),
      x: getset("xyz", 0, maxfn(95.047)),
      y: getset("xyz", 1, maxfn(100)),
      z: getset("xyz", 2, maxfn(108.833)),
      l: getset("lab", 0, maxfn(100)),
      a: getset("lab", 1),
      b: getset("lab", 2),
      keyword(value) {
        if (value !== void 0) {
          return new Color(value);
        }
        return convert[this.model].keyword(this.color);
      },
      hex(value) {
        if (value !== void 0) {
          return new Color(value);
        }
        return cs.to.hex(...this.rgb().round().color);
      },
      hexa(value) {
        if (value !== void 0) {
          return new Color(value);
        }
        const rgbArray = this.rgb().round().color;
        let alphaHex = Math.round(this.valpha * 255).toString(16).toUpperCase();
        if (alphaHex.length === 1) {
          alphaHex = "0" + alphaHex;
        }
        return cs.to.hex(...rgbArray) + alphaHex;
      },
      rgbNumber() {
        const rgb = this.rgb().color;
        return (rgb[0] & 255) << 16 | (rgb[1] & 255) << 8 | rgb[2] & 255;
      },
      luminosity() {
        const rgb = this.rgb().color;
        const lum = [];
        for (const [i, element] of rgb.entries()) {
          const chan = element / 255;
          lum[i] = chan <= 0.04045 ? chan / 12.92 : ((chan + 0.055) / 1.055) ** 2.4;
        }
        return 0.2126 * lum[0] + 0.7152 * lum[1] + 0.0722 * lum[2];
      },
      contrast(color2) {
        const lum1 = this.luminosity();
        const lum2 = color2.luminosity();
        if (lum1 > lum2) {
          return (lum1 + 0.05) / (lum2 + 0.05);
        }
        return (lum2 + 0.05) / (lum1 + 0.05);
      },
      level(color2) {
        const contrastRatio = this.contrast(color2);
        if (contrastRatio >= 7) {
          return "AAA";
        }
        return contrastRatio >= 4.5 ? "AA" : "";
      },
      isDark() {
        const rgb = this.rgb().color;
        const yiq = (rgb[0] * 2126 + rgb[1] * 7152 + rgb[2] * 722) / 1e4;
        return yiq < 128;
      },
      isLight() {
        return !this.isDark();
      },
      negate() {
        const rgb = this.rgb();
        for (let i = 0; i < 3; i++) {
          rgb.color[i] = 255 - rgb.color[i];
        }
        return rgb;
      },
      lighten(ratio) {
        const hsl = this.hsl();
        hsl.color[2] += hsl.color[2] * ratio;
        return hsl;
      },
      darken(ratio) {
        const hsl = this.hsl();
        hsl.color[2] -= hsl.color[2] * ratio;
        return hsl;
      },
      saturate(ratio) {
        const hsl = this.hsl();
        hsl.color[1] += hsl.color[1] * ratio;
        return hsl;
      },
      desaturate(ratio) {
        const hsl = this.hsl();
        hsl.color[1] -= hsl.color[1] * ratio;
        return hsl;
      },
      whiten(ratio) {
        const hwb = this.hwb();
        hwb.color[1] += hwb.color[1] * ratio;
        return hwb;
      },
      blacken(ratio) {
        const hwb = this.hwb();
        hwb.color[2] += hwb.color[2] * ratio;
        return hwb;
      },
      grayscale() {
        const rgb = this.rgb().color;
        const value = rgb[0] * 0.3 + rgb[1] * 0.59 + rgb[2] * 0.11;
        return Color.rgb(value, value, value);
      },
      fade(ratio) {
        return this.alpha(this.valpha - this.valpha * ratio);
      },
      opaquer(ratio) {
        return this.alpha(this.valpha + this.valpha * ratio);
      },
      rotate(degrees) {
        const hsl = this.hsl();
        let hue = hsl.color[0];
        hue = (hue + degrees) % 360;
        hue = hue < 0 ? 360 + hue : hue;
        hsl.color[0] = hue;
        return hsl;
      },
      mix(mixinColor, weight) {
        if (!mixinColor || !mixinColor.rgb) {
          throw new Error('Argument to "mix" was not a Color instance, but rather an instance of ' + typeof mixinColor);
        }
        const color1 = mixinColor.rgb();
        const color2 = this.rgb();
        const p = weight === void 0 ? 0.5 : weight;
        const w = 2 * p - 1;
        const a = color1.alpha() - color2.alpha();
        const w1 = ((w * a === -1 ? w : (w + a) / (1 + w * a)) + 1) / 2;
        const w2 = 1 - w1;
        return Color.rgb(
          w1 * color1.red() + w2 * color2.red(),
          w1 * color1.green() + w2 * color2.green(),
          w1 * color1.blue() + w2 * color2.blue(),
          color1.alpha() * p + color2.alpha() * (1 - p)
        );
      }
    };
    for (const model of Object.keys(convert)) {
      if (skippedModels.includes(model)) {
        continue;
      }
      const { channels } = convert[model];
      Color.prototype[model] = function(...arguments_) {
        if (this.model === model) {
          return new Color(this);
        }
        if (arguments_.length > 0) {
          return new Color(arguments_, model);
        }
        return new Color([...assertArray(convert[this.model][model].raw(this.color)), this.valpha], model);
      };
      Color[model] = function(...arguments_) {
        let color = arguments_[0];
        if (typeof color === "number") {
          color = zeroArray(arguments_, channels);
        }
        return new Color(color, model);
      };
    }
    function roundTo(number, places) {
      return Number(number.toFixed(places));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(roundTo, "roundTo");
    function roundToPlace(places) {
      return function(number) {
        return roundTo(number, places);
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(roundToPlace, "roundToPlace");
    function getset(model, channel, modifier) {
      model = Array.isArray(model) ? model : [model];
      for (const m of model) {
        (limiters[m] ||= [])[channel] = modifier;
      }
      model = model[0];
      return function(value) {
        let result;
        if (value !== void 0) {
          if (modifier) {
            value = modifier(value);
          }
          result = this[model]();
          result.color[channel] = value;
          return result;
        }
        result = this[model]().color[channel];
        if (modifier) {
          result = modifier(result);
        }
        return result;
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getset, "getset");
    function maxfn(max) {
      return function(v) {
        return Math.max(0, Math.min(max, v));
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maxfn, "maxfn");
    function assertArray(value) {
      return Array.isArray(value) ? value : [value];
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(assertArray, "assertArray");
    function zeroArray(array, length) {
      for (let i = 0; i < length; i++) {
        if (typeof array[i] !== "number") {
          array[i] = 0;
        }
      }
      return array;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(zeroArray, "zeroArray");
    function getDefaultExportFromCjs(x) {
      return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getDefaultExportFromCjs, "getDefaultExportFromCjs");
    var textHex = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function hex2(str) {
      for (var i = 0, hash = 0; i < str.length; hash = str.charCodeAt(i++) + ((hash << 5) - hash)) ;
      var color = Math.floor(
        Math.abs(
          Math.sin(hash) * 1e4 % 1 * 16777216
        )
      ).toString(16);
      return "#" + Array(6 - color.length + 1).join("0") + color;
    }, "hex");
    var hex = /* @__PURE__ */ getDefaultExportFromCjs(textHex);
    function colorspace(namespace, delimiter) {
      const split = namespace.split(delimiter || ":");
      let base = hex(split[0]);
      if (!split.length) return base;
      for (let i = 0, l = split.length - 1; i < l; i++) {
        base = Color(base).mix(Color(hex(split[i + 1]))).saturate(1).hex();
      }
      return base;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(colorspace, "colorspace");
    module.exports = colorspace;
  }
});

// node_modules/kuler/index.js
var require_kuler = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/kuler/index.js"(exports, module) {
    "use strict";
    function Kuler(text, color) {
      if (color) return new Kuler(text).style(color);
      if (!(this instanceof Kuler)) return new Kuler(text);
      this.text = text;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Kuler, "Kuler");
    Kuler.prototype.prefix = "\x1B[";
    Kuler.prototype.suffix = "m";
    Kuler.prototype.hex = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function hex(color) {
      color = color[0] === "#" ? color.substring(1) : color;
      if (color.length === 3) {
        color = color.split("");
        color[5] = color[2];
        color[4] = color[2];
        color[3] = color[1];
        color[2] = color[1];
        color[1] = color[0];
        color = color.join("");
      }
      var r = color.substring(0, 2), g = color.substring(2, 4), b = color.substring(4, 6);
      return [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)];
    }, "hex");
    Kuler.prototype.rgb = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function rgb(r, g, b) {
      var red = r / 255 * 5, green = g / 255 * 5, blue = b / 255 * 5;
      return this.ansi(red, green, blue);
    }, "rgb");
    Kuler.prototype.ansi = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function ansi(r, g, b) {
      var red = Math.round(r), green = Math.round(g), blue = Math.round(b);
      return 16 + red * 36 + green * 6 + blue;
    }, "ansi");
    Kuler.prototype.reset = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function reset() {
      return this.prefix + "39;49" + this.suffix;
    }, "reset");
    Kuler.prototype.style = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function style(color) {
      return this.prefix + "38;5;" + this.rgb.apply(this, this.hex(color)) + this.suffix + this.text + this.reset();
    }, "style");
    module.exports = Kuler;
  }
});

// node_modules/@dabh/diagnostics/modifiers/namespace-ansi.js
var require_namespace_ansi = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/@dabh/diagnostics/modifiers/namespace-ansi.js"(exports, module) {
    var colorspace = require_index_cjs();
    var kuler = require_kuler();
    module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function ansiModifier(args, options) {
      var namespace = options.namespace;
      var ansi = options.colors !== false ? kuler(namespace + ":", colorspace(namespace)) : namespace + ":";
      args[0] = ansi + " " + args[0];
      return args;
    }, "ansiModifier");
  }
});

// node_modules/enabled/index.js
var require_enabled = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/enabled/index.js"(exports, module) {
    "use strict";
    module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function enabled(name, variable) {
      if (!variable) return false;
      var variables = variable.split(/[\s,]+/), i = 0;
      for (; i < variables.length; i++) {
        variable = variables[i].replace("*", ".*?");
        if ("-" === variable.charAt(0)) {
          if (new RegExp("^" + variable.substr(1) + "$").test(name)) {
            return false;
          }
          continue;
        }
        if (new RegExp("^" + variable + "$").test(name)) {
          return true;
        }
      }
      return false;
    }, "enabled");
  }
});

// node_modules/@dabh/diagnostics/adapters/index.js
var require_adapters = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/@dabh/diagnostics/adapters/index.js"(exports, module) {
    var enabled = require_enabled();
    module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function create(fn) {
      return /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function adapter(namespace) {
        try {
          return enabled(namespace, fn());
        } catch (e) {
        }
        return false;
      }, "adapter");
    }, "create");
  }
});

// node_modules/@dabh/diagnostics/adapters/process.env.js
var require_process_env = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/@dabh/diagnostics/adapters/process.env.js"(exports, module) {
    var adapter = require_adapters();
    module.exports = adapter(/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function processenv() {
      return process.env.DEBUG || process.env.DIAGNOSTICS;
    }, "processenv"));
  }
});

// node_modules/@dabh/diagnostics/logger/console.js
var require_console2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/@dabh/diagnostics/logger/console.js"(exports, module) {
    module.exports = function(meta, messages) {
      try {
        Function.prototype.apply.call(console.log, console, messages);
      } catch (e) {
      }
    };
  }
});

// node_modules/@dabh/diagnostics/node/development.js
var require_development = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/@dabh/diagnostics/node/development.js"(exports, module) {
    var create = require_diagnostics();
    var tty = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("tty").isatty(1);
    var diagnostics = create(/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function dev(namespace, options) {
      options = options || {};
      options.colors = "colors" in options ? options.colors : tty;
      options.namespace = namespace;
      options.prod = false;
      options.dev = true;
      if (!dev.enabled(namespace) && !(options.force || dev.force)) {
        return dev.nope(options);
      }
      return dev.yep(options);
    }, "dev"));
    diagnostics.modify(require_namespace_ansi());
    diagnostics.use(require_process_env());
    diagnostics.set(require_console2());
    module.exports = diagnostics;
  }
});

// node_modules/@dabh/diagnostics/node/index.js
var require_node2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/@dabh/diagnostics/node/index.js"(exports, module) {
    if (process.env.NODE_ENV === "production") {
      module.exports = require_production();
    } else {
      module.exports = require_development();
    }
  }
});

// node_modules/winston/lib/winston/tail-file.js
var require_tail_file = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/tail-file.js"(exports, module) {
    "use strict";
    var fs = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("fs");
    var { StringDecoder } = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("string_decoder");
    var { Stream } = require_readable();
    function noop() {
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(noop, "noop");
    module.exports = (options, iter) => {
      const buffer = Buffer.alloc(64 * 1024);
      const decode = new StringDecoder("utf8");
      const stream = new Stream();
      let buff = "";
      let pos = 0;
      let row = 0;
      if (options.start === -1) {
        delete options.start;
      }
      stream.readable = true;
      stream.destroy = () => {
        stream.destroyed = true;
        stream.emit("end");
        stream.emit("close");
      };
      fs.open(options.file, "a+", "0644", (err, fd) => {
        if (err) {
          if (!iter) {
            stream.emit("error", err);
          } else {
            iter(err);
          }
          stream.destroy();
          return;
        }
        (/* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function read() {
          if (stream.destroyed) {
            fs.close(fd, noop);
            return;
          }
          return fs.read(fd, buffer, 0, buffer.length, pos, (error, bytes) => {
            if (error) {
              if (!iter) {
                stream.emit("error", error);
              } else {
                iter(error);
              }
              stream.destroy();
              return;
            }
            if (!bytes) {
              if (buff) {
                if (options.start == null || row > options.start) {
                  if (!iter) {
                    stream.emit("line", buff);
                  } else {
                    iter(null, buff);
                  }
                }
                row++;
                buff = "";
              }
              return setTimeout(read, 1e3);
            }
            let data = decode.write(buffer.slice(0, bytes));
            if (!iter) {
              stream.emit("data", data);
            }
            data = (buff + data).split(/\n+/);
            const l = data.length - 1;
            let i = 0;
            for (; i < l; i++) {
              if (options.start == null || row > options.start) {
                if (!iter) {
                  stream.emit("line", data[i]);
                } else {
                  iter(null, data[i]);
                }
              }
              row++;
            }
            buff = data[l];
            pos += bytes;
            return read();
          });
        }, "read"))();
      });
      if (!iter) {
        return stream;
      }
      return stream.destroy;
    };
  }
});

// node_modules/winston/lib/winston/transports/file.js
var require_file = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/transports/file.js"(exports, module) {
    "use strict";
    var fs = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("fs");
    var path = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("path");
    var asyncSeries = require_series();
    var zlib = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("zlib");
    var { MESSAGE } = require_triple_beam();
    var { Stream, PassThrough } = require_readable();
    var TransportStream = require_winston_transport();
    var debug = require_node2()("winston:file");
    var os = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("os");
    var tailFile = require_tail_file();
    module.exports = class File extends TransportStream {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "File");
      }
      /**
       * Constructor function for the File transport object responsible for
       * persisting log messages and metadata to one or more files.
       * @param {Object} options - Options for this instance.
       */
      constructor(options = {}) {
        super(options);
        this.name = options.name || "file";
        function throwIf(target, ...args) {
          args.slice(1).forEach((name) => {
            if (options[name]) {
              throw new Error(`Cannot set ${name} and ${target} together`);
            }
          });
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(throwIf, "throwIf");
        this._stream = new PassThrough();
        this._stream.setMaxListeners(30);
        this._onError = this._onError.bind(this);
        if (options.filename || options.dirname) {
          throwIf("filename or dirname", "stream");
          this._basename = this.filename = options.filename ? path.basename(options.filename) : "winston.log";
          this.dirname = options.dirname || path.dirname(options.filename);
          this.options = options.options || { flags: "a" };
        } else if (options.stream) {
          console.warn("options.stream will be removed in winston@4. Use winston.transports.Stream");
          throwIf("stream", "filename", "maxsize");
          this._dest = this._stream.pipe(this._setupStream(options.stream));
          this.dirname = path.dirname(this._dest.path);
        } else {
          throw new Error("Cannot log to file without filename or stream.");
        }
        this.maxsize = options.maxsize || null;
        this.rotationFormat = options.rotationFormat || false;
        this.zippedArchive = options.zippedArchive || false;
        this.maxFiles = options.maxFiles || null;
        this.eol = typeof options.eol === "string" ? options.eol : os.EOL;
        this.tailable = options.tailable || false;
        this.lazy = options.lazy || false;
        this._size = 0;
        this._pendingSize = 0;
        this._created = 0;
        this._drain = false;
        this._opening = false;
        this._ending = false;
        this._fileExist = false;
        if (this.dirname) this._createLogDirIfNotExist(this.dirname);
        if (!this.lazy) this.open();
      }
      finishIfEnding() {
        if (this._ending) {
          if (this._opening) {
            this.once("open", () => {
              this._stream.once("finish", () => this.emit("finish"));
              setImmediate(() => this._stream.end());
            });
          } else {
            this._stream.once("finish", () => this.emit("finish"));
            setImmediate(() => this._stream.end());
          }
        }
      }
      /**
       * Called by Node.js Writable stream before emitting 'finish'.
       * Ensures all buffered data is flushed to the underlying file stream
       * before the transport signals completion.
       * @param {Function} callback - Callback to signal completion.
       * @private
       */
      _final(callback) {
        if (this._opening) {
          this.once("open", () => this._final(callback));
          return;
        }
        this._stream.end();
        if (!this._dest) {
          return callback();
        }
        if (this._dest.writableFinished) {
          return callback();
        }
        this._dest.once("finish", callback);
        this._dest.once("error", callback);
      }
      /**
       * Core logging method exposed to Winston. Metadata is optional.
       * @param {Object} info - TODO: add param description.
       * @param {Function} callback - TODO: add param description.
       * @returns {undefined}
       */
      log(info, callback = () => {
      }) {
        if (this.silent) {
          callback();
          return true;
        }
        if (this._drain) {
          this._stream.once("drain", () => {
            this._drain = false;
            this.log(info, callback);
          });
          return;
        }
        if (this._rotate) {
          this._stream.once("rotate", () => {
            this._rotate = false;
            this.log(info, callback);
          });
          return;
        }
        if (this.lazy) {
          if (!this._fileExist) {
            if (!this._opening) {
              this.open();
            }
            this.once("open", () => {
              this._fileExist = true;
              this.log(info, callback);
              return;
            });
            return;
          }
          if (this._needsNewFile(this._pendingSize)) {
            this._dest.once("close", () => {
              if (!this._opening) {
                this.open();
              }
              this.once("open", () => {
                this.log(info, callback);
                return;
              });
              return;
            });
            return;
          }
        }
        const output = `${info[MESSAGE]}${this.eol}`;
        const bytes = Buffer.byteLength(output);
        function logged() {
          this._size += bytes;
          this._pendingSize -= bytes;
          debug("logged %s %s", this._size, output);
          this.emit("logged", info);
          if (this._rotate) {
            return;
          }
          if (this._opening) {
            return;
          }
          if (!this._needsNewFile()) {
            return;
          }
          if (this.lazy) {
            this._endStream(() => {
              this.emit("fileclosed");
            });
            return;
          }
          this._rotate = true;
          this._endStream(() => this._rotateFile());
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(logged, "logged");
        this._pendingSize += bytes;
        if (this._opening && !this.rotatedWhileOpening && this._needsNewFile(this._size + this._pendingSize)) {
          this.rotatedWhileOpening = true;
        }
        const written = this._stream.write(output, logged.bind(this));
        if (!written) {
          this._drain = true;
          this._stream.once("drain", () => {
            this._drain = false;
            callback();
          });
        } else {
          callback();
        }
        debug("written", written, this._drain);
        this.finishIfEnding();
        return written;
      }
      /**
       * Query the transport. Options object is optional.
       * @param {Object} options - Loggly-like query options for this instance.
       * @param {function} callback - Continuation to respond to when complete.
       * TODO: Refactor me.
       */
      query(options, callback) {
        if (typeof options === "function") {
          callback = options;
          options = {};
        }
        options = normalizeQuery(options);
        const file = path.join(this.dirname, this.filename);
        let buff = "";
        let results = [];
        let row = 0;
        const stream = fs.createReadStream(file, {
          encoding: "utf8"
        });
        stream.on("error", (err) => {
          if (stream.readable) {
            stream.destroy();
          }
          if (!callback) {
            return;
          }
          return err.code !== "ENOENT" ? callback(err) : callback(null, results);
        });
        stream.on("data", (data) => {
          data = (buff + data).split(/\n+/);
          const l = data.length - 1;
          let i = 0;
          for (; i < l; i++) {
            if (!options.start || row >= options.start) {
              add(data[i]);
            }
            row++;
          }
          buff = data[l];
        });
        stream.on("close", () => {
          if (buff) {
            add(buff, true);
          }
          if (options.order === "desc") {
            results = results.reverse();
          }
          if (callback) callback(null, results);
        });
        function add(buff2, attempt) {
          try {
            const log = JSON.parse(buff2);
            if (check(log)) {
              push(log);
            }
          } catch (e) {
            if (!attempt) {
              stream.emit("error", e);
            }
          }
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(add, "add");
        function push(log) {
          if (options.rows && results.length >= options.rows && options.order !== "desc") {
            if (stream.readable) {
              stream.destroy();
            }
            return;
          }
          if (options.fields) {
            log = options.fields.reduce((obj, key) => {
              obj[key] = log[key];
              return obj;
            }, {});
          }
          if (options.order === "desc") {
            if (results.length >= options.rows) {
              results.shift();
            }
          }
          results.push(log);
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(push, "push");
        function check(log) {
          if (!log) {
            return;
          }
          if (typeof log !== "object") {
            return;
          }
          const time = new Date(log.timestamp);
          if (options.from && time < options.from || options.until && time > options.until || options.level && options.level !== log.level) {
            return;
          }
          return true;
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(check, "check");
        function normalizeQuery(options2) {
          options2 = options2 || {};
          options2.rows = options2.rows || options2.limit || 10;
          options2.start = options2.start || 0;
          options2.until = options2.until || /* @__PURE__ */ new Date();
          if (typeof options2.until !== "object") {
            options2.until = new Date(options2.until);
          }
          options2.from = options2.from || options2.until - 24 * 60 * 60 * 1e3;
          if (typeof options2.from !== "object") {
            options2.from = new Date(options2.from);
          }
          options2.order = options2.order || "desc";
          return options2;
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(normalizeQuery, "normalizeQuery");
      }
      /**
       * Returns a log stream for this transport. Options object is optional.
       * @param {Object} options - Stream options for this instance.
       * @returns {Stream} - TODO: add return description.
       * TODO: Refactor me.
       */
      stream(options = {}) {
        const file = path.join(this.dirname, this.filename);
        const stream = new Stream();
        const tail = {
          file,
          start: options.start
        };
        stream.destroy = tailFile(tail, (err, line) => {
          if (err) {
            return stream.emit("error", err);
          }
          try {
            stream.emit("data", line);
            line = JSON.parse(line);
            stream.emit("log", line);
          } catch (e) {
            stream.emit("error", e);
          }
        });
        return stream;
      }
      /**
       * Checks to see the filesize of.
       * @returns {undefined}
       */
      open() {
        if (!this.filename) return;
        if (this._opening) return;
        this._opening = true;
        this.stat((err, size) => {
          if (err) {
            return this.emit("error", err);
          }
          debug("stat done: %s { size: %s }", this.filename, size);
          this._size = size;
          this._dest = this._createStream(this._stream);
          this._opening = false;
          this.once("open", () => {
            if (!this._stream.emit("rotate")) {
              this._rotate = false;
            }
          });
        });
      }
      /**
       * Stat the file and assess information in order to create the proper stream.
       * @param {function} callback - TODO: add param description.
       * @returns {undefined}
       */
      stat(callback) {
        const target = this._getFile();
        const fullpath = path.join(this.dirname, target);
        fs.stat(fullpath, (err, stat) => {
          if (err && err.code === "ENOENT") {
            debug("ENOENT\xA0ok", fullpath);
            this.filename = target;
            return callback(null, 0);
          }
          if (err) {
            debug(`err ${err.code} ${fullpath}`);
            return callback(err);
          }
          if (!stat || this._needsNewFile(stat.size)) {
            return this._incFile(() => this.stat(callback));
          }
          this.filename = target;
          callback(null, stat.size);
        });
      }
      /**
       * Closes the stream associated with this instance.
       * @param {function} cb - TODO: add param description.
       * @returns {undefined}
       */
      close(cb) {
        if (!this._stream) {
          return;
        }
        this._stream.end(() => {
          if (cb) {
            cb();
          }
          this.emit("flush");
          this.emit("closed");
        });
      }
      /**
       * TODO: add method description.
       * @param {number} size - TODO: add param description.
       * @returns {undefined}
       */
      _needsNewFile(size) {
        size = size || this._size;
        return this.maxsize && size >= this.maxsize;
      }
      /**
       * TODO: add method description.
       * @param {Error} err - TODO: add param description.
       * @returns {undefined}
       */
      _onError(err) {
        this.emit("error", err);
      }
      /**
       * TODO: add method description.
       * @param {Stream} stream - TODO: add param description.
       * @returns {mixed} - TODO: add return description.
       */
      _setupStream(stream) {
        stream.on("error", this._onError);
        return stream;
      }
      /**
       * TODO: add method description.
       * @param {Stream} stream - TODO: add param description.
       * @returns {mixed} - TODO: add return description.
       */
      _cleanupStream(stream) {
        stream.removeListener("error", this._onError);
        stream.destroy();
        return stream;
      }
      /**
       * TODO: add method description.
       */
      _rotateFile() {
        this._incFile(() => this.open());
      }
      /**
       * Unpipe from the stream that has been marked as full and end it so it
       * flushes to disk.
       *
       * @param {function} callback - Callback for when the current file has closed.
       * @private
       */
      _endStream(callback = () => {
      }) {
        if (this._dest) {
          this._stream.unpipe(this._dest);
          this._dest.end(() => {
            this._cleanupStream(this._dest);
            callback();
          });
        } else {
          callback();
        }
      }
      /**
       * Returns the WritableStream for the active file on this instance. If we
       * should gzip the file then a zlib stream is returned.
       *
       * @param {ReadableStream} source –PassThrough to pipe to the file when open.
       * @returns {WritableStream} Stream that writes to disk for the active file.
       */
      _createStream(source) {
        const fullpath = path.join(this.dirname, this.filename);
        debug("create stream start", fullpath, this.options);
        const dest = fs.createWriteStream(fullpath, this.options).on("error", (err) => debug(err)).on("close", () => debug("close", dest.path, dest.bytesWritten)).on("open", () => {
          debug("file open ok", fullpath);
          this.emit("open", fullpath);
          source.pipe(dest);
          if (this.rotatedWhileOpening) {
            this._stream = new PassThrough();
            this._stream.setMaxListeners(30);
            this._rotateFile();
            this.rotatedWhileOpening = false;
            this._cleanupStream(dest);
            source.end();
          }
        });
        debug("create stream ok", fullpath);
        return dest;
      }
      /**
       * TODO: add method description.
       * @param {function} callback - TODO: add param description.
       * @returns {undefined}
       */
      _incFile(callback) {
        debug("_incFile", this.filename);
        const ext = path.extname(this._basename);
        const basename = path.basename(this._basename, ext);
        const tasks = [];
        if (this.zippedArchive) {
          tasks.push(
            function(cb) {
              const num = this._created > 0 && !this.tailable ? this._created : "";
              this._compressFile(
                path.join(this.dirname, `${basename}${num}${ext}`),
                path.join(this.dirname, `${basename}${num}${ext}.gz`),
                cb
              );
            }.bind(this)
          );
        }
        tasks.push(
          function(cb) {
            if (!this.tailable) {
              this._created += 1;
              this._checkMaxFilesIncrementing(ext, basename, cb);
            } else {
              this._checkMaxFilesTailable(ext, basename, cb);
            }
          }.bind(this)
        );
        asyncSeries(tasks, callback);
      }
      /**
       * Gets the next filename to use for this instance in the case that log
       * filesizes are being capped.
       * @returns {string} - TODO: add return description.
       * @private
       */
      _getFile() {
        const ext = path.extname(this._basename);
        const basename = path.basename(this._basename, ext);
        const isRotation = this.rotationFormat ? this.rotationFormat() : this._created;
        return !this.tailable && this._created ? `${basename}${isRotation}${ext}` : `${basename}${ext}`;
      }
      /**
       * Increment the number of files created or checked by this instance.
       * @param {mixed} ext - TODO: add param description.
       * @param {mixed} basename - TODO: add param description.
       * @param {mixed} callback - TODO: add param description.
       * @returns {undefined}
       * @private
       */
      _checkMaxFilesIncrementing(ext, basename, callback) {
        if (!this.maxFiles || this._created < this.maxFiles) {
          return setImmediate(callback);
        }
        const oldest = this._created - this.maxFiles;
        const isOldest = oldest !== 0 ? oldest : "";
        const isZipped = this.zippedArchive ? ".gz" : "";
        const filePath = `${basename}${isOldest}${ext}${isZipped}`;
        const target = path.join(this.dirname, filePath);
        fs.unlink(target, callback);
      }
      /**
       * Roll files forward based on integer, up to maxFiles. e.g. if base if
       * file.log and it becomes oversized, roll to file1.log, and allow file.log
       * to be re-used. If file is oversized again, roll file1.log to file2.log,
       * roll file.log to file1.log, and so on.
       * @param {mixed} ext - TODO: add param description.
       * @param {mixed} basename - TODO: add param description.
       * @param {mixed} callback - TODO: add param description.
       * @returns {undefined}
       * @private
       */
      _checkMaxFilesTailable(ext, basename, callback) {
        const tasks = [];
        if (!this.maxFiles) {
          return;
        }
        const isZipped = this.zippedArchive ? ".gz" : "";
        for (let x = this.maxFiles - 1; x > 1; x--) {
          tasks.push(function(i, cb) {
            let fileName = `${basename}${i - 1}${ext}${isZipped}`;
            const tmppath = path.join(this.dirname, fileName);
            fs.exists(tmppath, (exists) => {
              if (!exists) {
                return cb(null);
              }
              fileName = `${basename}${i}${ext}${isZipped}`;
              fs.rename(tmppath, path.join(this.dirname, fileName), cb);
            });
          }.bind(this, x));
        }
        asyncSeries(tasks, () => {
          fs.rename(
            path.join(this.dirname, `${basename}${ext}${isZipped}`),
            path.join(this.dirname, `${basename}1${ext}${isZipped}`),
            callback
          );
        });
      }
      /**
       * Compresses src to dest with gzip and unlinks src
       * @param {string} src - path to source file.
       * @param {string} dest - path to zipped destination file.
       * @param {Function} callback - callback called after file has been compressed.
       * @returns {undefined}
       * @private
       */
      _compressFile(src, dest, callback) {
        fs.access(src, fs.F_OK, (err) => {
          if (err) {
            return callback();
          }
          var gzip = zlib.createGzip();
          var inp = fs.createReadStream(src);
          var out = fs.createWriteStream(dest);
          out.on("finish", () => {
            fs.unlink(src, callback);
          });
          inp.pipe(gzip).pipe(out);
        });
      }
      _createLogDirIfNotExist(dirPath) {
        if (!fs.existsSync(dirPath)) {
          fs.mkdirSync(dirPath, { recursive: true });
        }
      }
    };
  }
});

// node_modules/winston/lib/winston/transports/http.js
var require_http = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/transports/http.js"(exports, module) {
    "use strict";
    var http = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("http");
    var https = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("https");
    var { Stream } = require_readable();
    var TransportStream = require_winston_transport();
    var { configure } = require_safe_stable_stringify();
    module.exports = class Http extends TransportStream {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Http");
      }
      /**
       * Constructor function for the Http transport object responsible for
       * persisting log messages and metadata to a terminal or TTY.
       * @param {!Object} [options={}] - Options for this instance.
       */
      // eslint-disable-next-line max-statements
      constructor(options = {}) {
        super(options);
        this.options = options;
        this.name = options.name || "http";
        this.ssl = !!options.ssl;
        this.host = options.host || "localhost";
        this.port = options.port;
        this.auth = options.auth;
        this.path = options.path || "";
        this.maximumDepth = options.maximumDepth;
        this.agent = options.agent;
        this.headers = options.headers || {};
        this.headers["content-type"] = "application/json";
        this.batch = options.batch || false;
        this.batchInterval = options.batchInterval || 5e3;
        this.batchCount = options.batchCount || 10;
        this.batchOptions = [];
        this.batchTimeoutID = -1;
        this.batchCallback = {};
        if (!this.port) {
          this.port = this.ssl ? 443 : 80;
        }
      }
      /**
       * Core logging method exposed to Winston.
       * @param {Object} info - TODO: add param description.
       * @param {function} callback - TODO: add param description.
       * @returns {undefined}
       */
      log(info, callback) {
        this._request(info, null, null, (err, res) => {
          if (res && res.statusCode !== 200) {
            err = new Error(`Invalid HTTP Status Code: ${res.statusCode}`);
          }
          if (err) {
            this.emit("warn", err);
          } else {
            this.emit("logged", info);
          }
        });
        if (callback) {
          setImmediate(callback);
        }
      }
      /**
       * Query the transport. Options object is optional.
       * @param {Object} options -  Loggly-like query options for this instance.
       * @param {function} callback - Continuation to respond to when complete.
       * @returns {undefined}
       */
      query(options, callback) {
        if (typeof options === "function") {
          callback = options;
          options = {};
        }
        options = {
          method: "query",
          params: this.normalizeQuery(options)
        };
        const auth = options.params.auth || null;
        delete options.params.auth;
        const path = options.params.path || null;
        delete options.params.path;
        this._request(options, auth, path, (err, res, body) => {
          if (res && res.statusCode !== 200) {
            err = new Error(`Invalid HTTP Status Code: ${res.statusCode}`);
          }
          if (err) {
            return callback(err);
          }
          if (typeof body === "string") {
            try {
              body = JSON.parse(body);
            } catch (e) {
              return callback(e);
            }
          }
          callback(null, body);
        });
      }
      /**
       * Returns a log stream for this transport. Options object is optional.
       * @param {Object} options - Stream options for this instance.
       * @returns {Stream} - TODO: add return description
       */
      stream(options = {}) {
        const stream = new Stream();
        options = {
          method: "stream",
          params: options
        };
        const path = options.params.path || null;
        delete options.params.path;
        const auth = options.params.auth || null;
        delete options.params.auth;
        let buff = "";
        const req = this._request(options, auth, path);
        stream.destroy = () => req.destroy();
        req.on("data", (data) => {
          data = (buff + data).split(/\n+/);
          const l = data.length - 1;
          let i = 0;
          for (; i < l; i++) {
            try {
              stream.emit("log", JSON.parse(data[i]));
            } catch (e) {
              stream.emit("error", e);
            }
          }
          buff = data[l];
        });
        req.on("error", (err) => stream.emit("error", err));
        return stream;
      }
      /**
       * Make a request to a winstond server or any http server which can
       * handle json-rpc.
       * @param {function} options - Options to sent the request.
       * @param {Object?} auth - authentication options
       * @param {string} path - request path
       * @param {function} callback - Continuation to respond to when complete.
       */
      _request(options, auth, path, callback) {
        options = options || {};
        auth = auth || this.auth;
        path = path || this.path || "";
        if (this.batch) {
          this._doBatch(options, callback, auth, path);
        } else {
          this._doRequest(options, callback, auth, path);
        }
      }
      /**
       * Send or memorize the options according to batch configuration
       * @param {function} options - Options to sent the request.
       * @param {function} callback - Continuation to respond to when complete.
       * @param {Object?} auth - authentication options
       * @param {string} path - request path
       */
      _doBatch(options, callback, auth, path) {
        this.batchOptions.push(options);
        if (this.batchOptions.length === 1) {
          const me = this;
          this.batchCallback = callback;
          this.batchTimeoutID = setTimeout(function() {
            me.batchTimeoutID = -1;
            me._doBatchRequest(me.batchCallback, auth, path);
          }, this.batchInterval);
        }
        if (this.batchOptions.length === this.batchCount) {
          this._doBatchRequest(this.batchCallback, auth, path);
        }
      }
      /**
       * Initiate a request with the memorized batch options, stop the batch timeout
       * @param {function} callback - Continuation to respond to when complete.
       * @param {Object?} auth - authentication options
       * @param {string} path - request path
       */
      _doBatchRequest(callback, auth, path) {
        if (this.batchTimeoutID > 0) {
          clearTimeout(this.batchTimeoutID);
          this.batchTimeoutID = -1;
        }
        const batchOptionsCopy = this.batchOptions.slice();
        this.batchOptions = [];
        this._doRequest(batchOptionsCopy, callback, auth, path);
      }
      /**
       * Make a request to a winstond server or any http server which can
       * handle json-rpc.
       * @param {function} options - Options to sent the request.
       * @param {function} callback - Continuation to respond to when complete.
       * @param {Object?} auth - authentication options
       * @param {string} path - request path
       */
      _doRequest(options, callback, auth, path) {
        const headers = Object.assign({}, this.headers);
        if (auth && auth.bearer) {
          headers.Authorization = `Bearer ${auth.bearer}`;
        }
        const req = (this.ssl ? https : http).request({
          ...this.options,
          method: "POST",
          host: this.host,
          port: this.port,
          path: `/${path.replace(/^\//, "")}`,
          headers,
          auth: auth && auth.username && auth.password ? `${auth.username}:${auth.password}` : "",
          agent: this.agent
        });
        req.on("error", callback);
        req.on("response", (res) => res.on("end", () => callback(null, res)).resume());
        const jsonStringify = configure({
          ...this.maximumDepth && { maximumDepth: this.maximumDepth }
        });
        req.end(Buffer.from(jsonStringify(options, this.options.replacer), "utf8"));
      }
    };
  }
});

// node_modules/is-stream/index.js
var require_is_stream = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/is-stream/index.js"(exports, module) {
    "use strict";
    var isStream = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)((stream) => stream !== null && typeof stream === "object" && typeof stream.pipe === "function", "isStream");
    isStream.writable = (stream) => isStream(stream) && stream.writable !== false && typeof stream._write === "function" && typeof stream._writableState === "object";
    isStream.readable = (stream) => isStream(stream) && stream.readable !== false && typeof stream._read === "function" && typeof stream._readableState === "object";
    isStream.duplex = (stream) => isStream.writable(stream) && isStream.readable(stream);
    isStream.transform = (stream) => isStream.duplex(stream) && typeof stream._transform === "function";
    module.exports = isStream;
  }
});

// node_modules/winston/lib/winston/transports/stream.js
var require_stream2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/transports/stream.js"(exports, module) {
    "use strict";
    var isStream = require_is_stream();
    var { MESSAGE } = require_triple_beam();
    var os = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("os");
    var TransportStream = require_winston_transport();
    module.exports = class Stream extends TransportStream {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Stream");
      }
      /**
       * Constructor function for the Console transport object responsible for
       * persisting log messages and metadata to a terminal or TTY.
       * @param {!Object} [options={}] - Options for this instance.
       */
      constructor(options = {}) {
        super(options);
        if (!options.stream || !isStream(options.stream)) {
          throw new Error("options.stream is required.");
        }
        this._stream = options.stream;
        this._stream.setMaxListeners(Infinity);
        this.isObjectMode = options.stream._writableState.objectMode;
        this.eol = typeof options.eol === "string" ? options.eol : os.EOL;
      }
      /**
       * Core logging method exposed to Winston.
       * @param {Object} info - TODO: add param description.
       * @param {Function} callback - TODO: add param description.
       * @returns {undefined}
       */
      log(info, callback) {
        setImmediate(() => this.emit("logged", info));
        if (this.isObjectMode) {
          this._stream.write(info);
          if (callback) {
            callback();
          }
          return;
        }
        this._stream.write(`${info[MESSAGE]}${this.eol}`);
        if (callback) {
          callback();
        }
        return;
      }
    };
  }
});

// node_modules/winston/lib/winston/transports/index.js
var require_transports = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/transports/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "Console", {
      configurable: true,
      enumerable: true,
      get() {
        return require_console();
      }
    });
    Object.defineProperty(exports, "File", {
      configurable: true,
      enumerable: true,
      get() {
        return require_file();
      }
    });
    Object.defineProperty(exports, "Http", {
      configurable: true,
      enumerable: true,
      get() {
        return require_http();
      }
    });
    Object.defineProperty(exports, "Stream", {
      configurable: true,
      enumerable: true,
      get() {
        return require_stream2();
      }
    });
  }
});

// node_modules/winston/lib/winston/config/index.js
var require_config2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/config/index.js"(exports) {
    "use strict";
    var logform = require_logform();
    var { configs } = require_triple_beam();
    exports.cli = logform.levels(configs.cli);
    exports.npm = logform.levels(configs.npm);
    exports.syslog = logform.levels(configs.syslog);
    exports.addColors = logform.levels;
  }
});

// node_modules/async/eachOf.js
var require_eachOf = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/eachOf.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _isArrayLike = require_isArrayLike();
    var _isArrayLike2 = _interopRequireDefault(_isArrayLike);
    var _breakLoop = require_breakLoop();
    var _breakLoop2 = _interopRequireDefault(_breakLoop);
    var _eachOfLimit = require_eachOfLimit2();
    var _eachOfLimit2 = _interopRequireDefault(_eachOfLimit);
    var _once = require_once();
    var _once2 = _interopRequireDefault(_once);
    var _onlyOnce = require_onlyOnce();
    var _onlyOnce2 = _interopRequireDefault(_onlyOnce);
    var _wrapAsync = require_wrapAsync();
    var _wrapAsync2 = _interopRequireDefault(_wrapAsync);
    var _awaitify = require_awaitify();
    var _awaitify2 = _interopRequireDefault(_awaitify);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    function eachOfArrayLike(coll, iteratee, callback) {
      callback = (0, _once2.default)(callback);
      var index = 0, completed = 0, { length } = coll, canceled = false;
      if (length === 0) {
        callback(null);
      }
      function iteratorCallback(err, value) {
        if (err === false) {
          canceled = true;
        }
        if (canceled === true) return;
        if (err) {
          callback(err);
        } else if (++completed === length || value === _breakLoop2.default) {
          callback(null);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(iteratorCallback, "iteratorCallback");
      for (; index < length; index++) {
        iteratee(coll[index], index, (0, _onlyOnce2.default)(iteratorCallback));
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(eachOfArrayLike, "eachOfArrayLike");
    function eachOfGeneric(coll, iteratee, callback) {
      return (0, _eachOfLimit2.default)(coll, Infinity, iteratee, callback);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(eachOfGeneric, "eachOfGeneric");
    function eachOf(coll, iteratee, callback) {
      var eachOfImplementation = (0, _isArrayLike2.default)(coll) ? eachOfArrayLike : eachOfGeneric;
      return eachOfImplementation(coll, (0, _wrapAsync2.default)(iteratee), callback);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(eachOf, "eachOf");
    exports.default = (0, _awaitify2.default)(eachOf, 3);
    module.exports = exports.default;
  }
});

// node_modules/async/internal/withoutIndex.js
var require_withoutIndex = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/internal/withoutIndex.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = _withoutIndex;
    function _withoutIndex(iteratee) {
      return (value, index, callback) => iteratee(value, callback);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_withoutIndex, "_withoutIndex");
    module.exports = exports.default;
  }
});

// node_modules/async/forEach.js
var require_forEach = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/async/forEach.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    var _eachOf = require_eachOf();
    var _eachOf2 = _interopRequireDefault(_eachOf);
    var _withoutIndex = require_withoutIndex();
    var _withoutIndex2 = _interopRequireDefault(_withoutIndex);
    var _wrapAsync = require_wrapAsync();
    var _wrapAsync2 = _interopRequireDefault(_wrapAsync);
    var _awaitify = require_awaitify();
    var _awaitify2 = _interopRequireDefault(_awaitify);
    function _interopRequireDefault(obj) {
      return obj && obj.__esModule ? obj : { default: obj };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(_interopRequireDefault, "_interopRequireDefault");
    function eachLimit(coll, iteratee, callback) {
      return (0, _eachOf2.default)(coll, (0, _withoutIndex2.default)((0, _wrapAsync2.default)(iteratee)), callback);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(eachLimit, "eachLimit");
    exports.default = (0, _awaitify2.default)(eachLimit, 3);
    module.exports = exports.default;
  }
});

// node_modules/fn.name/index.js
var require_fn = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/fn.name/index.js"(exports, module) {
    "use strict";
    var toString = Object.prototype.toString;
    module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function name(fn) {
      if ("string" === typeof fn.displayName && fn.constructor.name) {
        return fn.displayName;
      } else if ("string" === typeof fn.name && fn.name) {
        return fn.name;
      }
      if ("object" === typeof fn && fn.constructor && "string" === typeof fn.constructor.name) return fn.constructor.name;
      var named = fn.toString(), type = toString.call(fn).slice(8, -1);
      if ("Function" === type) {
        named = named.substring(named.indexOf("(") + 1, named.indexOf(")"));
      } else {
        named = type;
      }
      return named || "anonymous";
    }, "name");
  }
});

// node_modules/one-time/index.js
var require_one_time = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/one-time/index.js"(exports, module) {
    "use strict";
    var name = require_fn();
    module.exports = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function one(fn) {
      var called = 0, value;
      function onetime() {
        if (called) return value;
        called = 1;
        value = fn.apply(this, arguments);
        fn = null;
        return value;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onetime, "onetime");
      onetime.displayName = name(fn);
      return onetime;
    }, "one");
  }
});

// node_modules/stack-trace/lib/stack-trace.js
var require_stack_trace = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/stack-trace/lib/stack-trace.js"(exports) {
    exports.get = function(belowFn) {
      var oldLimit = Error.stackTraceLimit;
      Error.stackTraceLimit = Infinity;
      var dummyObject = {};
      var v8Handler = Error.prepareStackTrace;
      Error.prepareStackTrace = function(dummyObject2, v8StackTrace2) {
        return v8StackTrace2;
      };
      Error.captureStackTrace(dummyObject, belowFn || exports.get);
      var v8StackTrace = dummyObject.stack;
      Error.prepareStackTrace = v8Handler;
      Error.stackTraceLimit = oldLimit;
      return v8StackTrace;
    };
    exports.parse = function(err) {
      if (!err.stack) {
        return [];
      }
      var self2 = this;
      var lines = err.stack.split("\n").slice(1);
      return lines.map(function(line) {
        if (line.match(/^\s*[-]{4,}$/)) {
          return self2._createParsedCallSite({
            fileName: line,
            lineNumber: null,
            functionName: null,
            typeName: null,
            methodName: null,
            columnNumber: null,
            "native": null
          });
        }
        var lineMatch = line.match(/at (?:(.+)\s+\()?(?:(.+?):(\d+)(?::(\d+))?|([^)]+))\)?/);
        if (!lineMatch) {
          return;
        }
        var object = null;
        var method = null;
        var functionName = null;
        var typeName = null;
        var methodName = null;
        var isNative = lineMatch[5] === "native";
        if (lineMatch[1]) {
          functionName = lineMatch[1];
          var methodStart = functionName.lastIndexOf(".");
          if (functionName[methodStart - 1] == ".")
            methodStart--;
          if (methodStart > 0) {
            object = functionName.substr(0, methodStart);
            method = functionName.substr(methodStart + 1);
            var objectEnd = object.indexOf(".Module");
            if (objectEnd > 0) {
              functionName = functionName.substr(objectEnd + 1);
              object = object.substr(0, objectEnd);
            }
          }
          typeName = null;
        }
        if (method) {
          typeName = object;
          methodName = method;
        }
        if (method === "<anonymous>") {
          methodName = null;
          functionName = null;
        }
        var properties = {
          fileName: lineMatch[2] || null,
          lineNumber: parseInt(lineMatch[3], 10) || null,
          functionName,
          typeName,
          methodName,
          columnNumber: parseInt(lineMatch[4], 10) || null,
          "native": isNative
        };
        return self2._createParsedCallSite(properties);
      }).filter(function(callSite) {
        return !!callSite;
      });
    };
    function CallSite(properties) {
      for (var property in properties) {
        this[property] = properties[property];
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(CallSite, "CallSite");
    var strProperties = [
      "this",
      "typeName",
      "functionName",
      "methodName",
      "fileName",
      "lineNumber",
      "columnNumber",
      "function",
      "evalOrigin"
    ];
    var boolProperties = [
      "topLevel",
      "eval",
      "native",
      "constructor"
    ];
    strProperties.forEach(function(property) {
      CallSite.prototype[property] = null;
      CallSite.prototype["get" + property[0].toUpperCase() + property.substr(1)] = function() {
        return this[property];
      };
    });
    boolProperties.forEach(function(property) {
      CallSite.prototype[property] = false;
      CallSite.prototype["is" + property[0].toUpperCase() + property.substr(1)] = function() {
        return this[property];
      };
    });
    exports._createParsedCallSite = function(properties) {
      return new CallSite(properties);
    };
  }
});

// node_modules/winston/lib/winston/exception-stream.js
var require_exception_stream = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/exception-stream.js"(exports, module) {
    "use strict";
    var { Writable } = require_readable();
    module.exports = class ExceptionStream extends Writable {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "ExceptionStream");
      }
      /**
       * Constructor function for the ExceptionStream responsible for wrapping a
       * TransportStream; only allowing writes of `info` objects with
       * `info.exception` set to true.
       * @param {!TransportStream} transport - Stream to filter to exceptions
       */
      constructor(transport) {
        super({ objectMode: true });
        if (!transport) {
          throw new Error("ExceptionStream requires a TransportStream instance.");
        }
        this.handleExceptions = true;
        this.transport = transport;
      }
      /**
       * Writes the info object to our transport instance if (and only if) the
       * `exception` property is set on the info.
       * @param {mixed} info - TODO: add param description.
       * @param {mixed} enc - TODO: add param description.
       * @param {mixed} callback - TODO: add param description.
       * @returns {mixed} - TODO: add return description.
       * @private
       */
      _write(info, enc, callback) {
        if (info.exception) {
          return this.transport.log(info, callback);
        }
        callback();
        return true;
      }
    };
  }
});

// node_modules/winston/lib/winston/exception-handler.js
var require_exception_handler = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/exception-handler.js"(exports, module) {
    "use strict";
    var os = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("os");
    var asyncForEach = require_forEach();
    var debug = require_node2()("winston:exception");
    var once = require_one_time();
    var stackTrace = require_stack_trace();
    var ExceptionStream = require_exception_stream();
    module.exports = class ExceptionHandler {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "ExceptionHandler");
      }
      /**
       * TODO: add contructor description
       * @param {!Logger} logger - TODO: add param description
       */
      constructor(logger) {
        if (!logger) {
          throw new Error("Logger is required to handle exceptions");
        }
        this.logger = logger;
        this.handlers = /* @__PURE__ */ new Map();
      }
      /**
       * Handles `uncaughtException` events for the current process by adding any
       * handlers passed in.
       * @returns {undefined}
       */
      handle(...args) {
        args.forEach((arg) => {
          if (Array.isArray(arg)) {
            return arg.forEach((handler) => this._addHandler(handler));
          }
          this._addHandler(arg);
        });
        if (!this.catcher) {
          this.catcher = this._uncaughtException.bind(this);
          process.on("uncaughtException", this.catcher);
        }
      }
      /**
       * Removes any handlers to `uncaughtException` events for the current
       * process. This does not modify the state of the `this.handlers` set.
       * @returns {undefined}
       */
      unhandle() {
        if (this.catcher) {
          process.removeListener("uncaughtException", this.catcher);
          this.catcher = false;
          Array.from(this.handlers.values()).forEach((wrapper) => this.logger.unpipe(wrapper));
        }
      }
      /**
       * TODO: add method description
       * @param {Error} err - Error to get information about.
       * @returns {mixed} - TODO: add return description.
       */
      getAllInfo(err) {
        let message = null;
        if (err) {
          message = typeof err === "string" ? err : err.message;
        }
        return {
          error: err,
          // TODO (indexzero): how do we configure this?
          level: "error",
          message: [
            `uncaughtException: ${message || "(no error message)"}`,
            err && err.stack || "  No stack trace"
          ].join("\n"),
          stack: err && err.stack,
          exception: true,
          date: (/* @__PURE__ */ new Date()).toString(),
          process: this.getProcessInfo(),
          os: this.getOsInfo(),
          trace: this.getTrace(err)
        };
      }
      /**
       * Gets all relevant process information for the currently running process.
       * @returns {mixed} - TODO: add return description.
       */
      getProcessInfo() {
        return {
          pid: process.pid,
          uid: process.getuid ? process.getuid() : null,
          gid: process.getgid ? process.getgid() : null,
          cwd: process.cwd(),
          execPath: process.execPath,
          version: process.version,
          argv: process.argv,
          memoryUsage: process.memoryUsage()
        };
      }
      /**
       * Gets all relevant OS information for the currently running process.
       * @returns {mixed} - TODO: add return description.
       */
      getOsInfo() {
        return {
          loadavg: os.loadavg(),
          uptime: os.uptime()
        };
      }
      /**
       * Gets a stack trace for the specified error.
       * @param {mixed} err - TODO: add param description.
       * @returns {mixed} - TODO: add return description.
       */
      getTrace(err) {
        const trace = err ? stackTrace.parse(err) : stackTrace.get();
        return trace.map((site) => {
          return {
            column: site.getColumnNumber(),
            file: site.getFileName(),
            function: site.getFunctionName(),
            line: site.getLineNumber(),
            method: site.getMethodName(),
            native: site.isNative()
          };
        });
      }
      /**
       * Helper method to add a transport as an exception handler.
       * @param {Transport} handler - The transport to add as an exception handler.
       * @returns {void}
       */
      _addHandler(handler) {
        if (!this.handlers.has(handler)) {
          handler.handleExceptions = true;
          const wrapper = new ExceptionStream(handler);
          this.handlers.set(handler, wrapper);
          this.logger.pipe(wrapper);
        }
      }
      /**
       * Logs all relevant information around the `err` and exits the current
       * process.
       * @param {Error} err - Error to handle
       * @returns {mixed} - TODO: add return description.
       * @private
       */
      _uncaughtException(err) {
        const info = this.getAllInfo(err);
        const handlers = this._getExceptionHandlers();
        let doExit = typeof this.logger.exitOnError === "function" ? this.logger.exitOnError(err) : this.logger.exitOnError;
        let timeout;
        if (!handlers.length && doExit) {
          console.warn("winston: exitOnError cannot be true with no exception handlers.");
          console.warn("winston: not exiting process.");
          doExit = false;
        }
        function gracefulExit() {
          debug("doExit", doExit);
          debug("process._exiting", process._exiting);
          if (doExit && !process._exiting) {
            if (timeout) {
              clearTimeout(timeout);
            }
            process.exit(1);
          }
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(gracefulExit, "gracefulExit");
        if (!handlers || handlers.length === 0) {
          return process.nextTick(gracefulExit);
        }
        asyncForEach(handlers, (handler, next) => {
          const done = once(next);
          const transport = handler.transport || handler;
          function onDone(event) {
            return () => {
              debug(event);
              done();
            };
          }
          (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onDone, "onDone");
          transport._ending = true;
          transport.once("finish", onDone("finished"));
          transport.once("error", onDone("error"));
        }, () => doExit && gracefulExit());
        this.logger.log(info);
        if (doExit) {
          timeout = setTimeout(gracefulExit, 3e3);
        }
      }
      /**
       * Returns the list of transports and exceptionHandlers for this instance.
       * @returns {Array} - List of transports and exceptionHandlers for this
       * instance.
       * @private
       */
      _getExceptionHandlers() {
        return this.logger.transports.filter((wrap) => {
          const transport = wrap.transport || wrap;
          return transport.handleExceptions;
        });
      }
    };
  }
});

// node_modules/winston/lib/winston/rejection-stream.js
var require_rejection_stream = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/rejection-stream.js"(exports, module) {
    "use strict";
    var { Writable } = require_readable();
    module.exports = class RejectionStream extends Writable {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "RejectionStream");
      }
      /**
       * Constructor function for the RejectionStream responsible for wrapping a
       * TransportStream; only allowing writes of `info` objects with
       * `info.rejection` set to true.
       * @param {!TransportStream} transport - Stream to filter to rejections
       */
      constructor(transport) {
        super({ objectMode: true });
        if (!transport) {
          throw new Error("RejectionStream requires a TransportStream instance.");
        }
        this.handleRejections = true;
        this.transport = transport;
      }
      /**
       * Writes the info object to our transport instance if (and only if) the
       * `rejection` property is set on the info.
       * @param {mixed} info - TODO: add param description.
       * @param {mixed} enc - TODO: add param description.
       * @param {mixed} callback - TODO: add param description.
       * @returns {mixed} - TODO: add return description.
       * @private
       */
      _write(info, enc, callback) {
        if (info.rejection) {
          return this.transport.log(info, callback);
        }
        callback();
        return true;
      }
    };
  }
});

// node_modules/winston/lib/winston/rejection-handler.js
var require_rejection_handler = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/rejection-handler.js"(exports, module) {
    "use strict";
    var os = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("os");
    var asyncForEach = require_forEach();
    var debug = require_node2()("winston:rejection");
    var once = require_one_time();
    var stackTrace = require_stack_trace();
    var RejectionStream = require_rejection_stream();
    module.exports = class RejectionHandler {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "RejectionHandler");
      }
      /**
       * TODO: add contructor description
       * @param {!Logger} logger - TODO: add param description
       */
      constructor(logger) {
        if (!logger) {
          throw new Error("Logger is required to handle rejections");
        }
        this.logger = logger;
        this.handlers = /* @__PURE__ */ new Map();
      }
      /**
       * Handles `unhandledRejection` events for the current process by adding any
       * handlers passed in.
       * @returns {undefined}
       */
      handle(...args) {
        args.forEach((arg) => {
          if (Array.isArray(arg)) {
            return arg.forEach((handler) => this._addHandler(handler));
          }
          this._addHandler(arg);
        });
        if (!this.catcher) {
          this.catcher = this._unhandledRejection.bind(this);
          process.on("unhandledRejection", this.catcher);
        }
      }
      /**
       * Removes any handlers to `unhandledRejection` events for the current
       * process. This does not modify the state of the `this.handlers` set.
       * @returns {undefined}
       */
      unhandle() {
        if (this.catcher) {
          process.removeListener("unhandledRejection", this.catcher);
          this.catcher = false;
          Array.from(this.handlers.values()).forEach(
            (wrapper) => this.logger.unpipe(wrapper)
          );
        }
      }
      /**
       * TODO: add method description
       * @param {Error} err - Error to get information about.
       * @returns {mixed} - TODO: add return description.
       */
      getAllInfo(err) {
        let message = null;
        if (err) {
          message = typeof err === "string" ? err : err.message;
        }
        return {
          error: err,
          // TODO (indexzero): how do we configure this?
          level: "error",
          message: [
            `unhandledRejection: ${message || "(no error message)"}`,
            err && err.stack || "  No stack trace"
          ].join("\n"),
          stack: err && err.stack,
          rejection: true,
          date: (/* @__PURE__ */ new Date()).toString(),
          process: this.getProcessInfo(),
          os: this.getOsInfo(),
          trace: this.getTrace(err)
        };
      }
      /**
       * Gets all relevant process information for the currently running process.
       * @returns {mixed} - TODO: add return description.
       */
      getProcessInfo() {
        return {
          pid: process.pid,
          uid: process.getuid ? process.getuid() : null,
          gid: process.getgid ? process.getgid() : null,
          cwd: process.cwd(),
          execPath: process.execPath,
          version: process.version,
          argv: process.argv,
          memoryUsage: process.memoryUsage()
        };
      }
      /**
       * Gets all relevant OS information for the currently running process.
       * @returns {mixed} - TODO: add return description.
       */
      getOsInfo() {
        return {
          loadavg: os.loadavg(),
          uptime: os.uptime()
        };
      }
      /**
       * Gets a stack trace for the specified error.
       * @param {mixed} err - TODO: add param description.
       * @returns {mixed} - TODO: add return description.
       */
      getTrace(err) {
        const trace = err ? stackTrace.parse(err) : stackTrace.get();
        return trace.map((site) => {
          return {
            column: site.getColumnNumber(),
            file: site.getFileName(),
            function: site.getFunctionName(),
            line: site.getLineNumber(),
            method: site.getMethodName(),
            native: site.isNative()
          };
        });
      }
      /**
       * Helper method to add a transport as an exception handler.
       * @param {Transport} handler - The transport to add as an exception handler.
       * @returns {void}
       */
      _addHandler(handler) {
        if (!this.handlers.has(handler)) {
          handler.handleRejections = true;
          const wrapper = new RejectionStream(handler);
          this.handlers.set(handler, wrapper);
          this.logger.pipe(wrapper);
        }
      }
      /**
       * Logs all relevant information around the `err` and exits the current
       * process.
       * @param {Error} err - Error to handle
       * @returns {mixed} - TODO: add return description.
       * @private
       */
      _unhandledRejection(err) {
        const info = this.getAllInfo(err);
        const handlers = this._getRejectionHandlers();
        let doExit = typeof this.logger.exitOnError === "function" ? this.logger.exitOnError(err) : this.logger.exitOnError;
        let timeout;
        if (!handlers.length && doExit) {
          console.warn("winston: exitOnError cannot be true with no rejection handlers.");
          console.warn("winston: not exiting process.");
          doExit = false;
        }
        function gracefulExit() {
          debug("doExit", doExit);
          debug("process._exiting", process._exiting);
          if (doExit && !process._exiting) {
            if (timeout) {
              clearTimeout(timeout);
            }
            process.exit(1);
          }
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(gracefulExit, "gracefulExit");
        if (!handlers || handlers.length === 0) {
          return process.nextTick(gracefulExit);
        }
        asyncForEach(
          handlers,
          (handler, next) => {
            const done = once(next);
            const transport = handler.transport || handler;
            function onDone(event) {
              return () => {
                debug(event);
                done();
              };
            }
            (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(onDone, "onDone");
            transport._ending = true;
            transport.once("finish", onDone("finished"));
            transport.once("error", onDone("error"));
          },
          () => doExit && gracefulExit()
        );
        this.logger.log(info);
        if (doExit) {
          timeout = setTimeout(gracefulExit, 3e3);
        }
      }
      /**
       * Returns the list of transports and exceptionHandlers for this instance.
       * @returns {Array} - List of transports and exceptionHandlers for this
       * instance.
       * @private
       */
      _getRejectionHandlers() {
        return this.logger.transports.filter((wrap) => {
          const transport = wrap.transport || wrap;
          return transport.handleRejections;
        });
      }
    };
  }
});

// node_modules/winston/lib/winston/profiler.js
var require_profiler = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/profiler.js"(exports, module) {
    "use strict";
    var Profiler = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Profiler");
      }
      /**
       * Constructor function for the Profiler instance used by
       * `Logger.prototype.startTimer`. When done is called the timer will finish
       * and log the duration.
       * @param {!Logger} logger - TODO: add param description.
       * @private
       */
      constructor(logger) {
        const Logger = require_logger();
        if (typeof logger !== "object" || Array.isArray(logger) || !(logger instanceof Logger)) {
          throw new Error("Logger is required for profiling");
        } else {
          this.logger = logger;
          this.start = Date.now();
        }
      }
      /**
       * Ends the current timer (i.e. Profiler) instance and logs the `msg` along
       * with the duration since creation.
       * @returns {mixed} - TODO: add return description.
       * @private
       */
      done(...args) {
        if (typeof args[args.length - 1] === "function") {
          console.warn("Callback function no longer supported as of winston@3.0.0");
          args.pop();
        }
        const info = typeof args[args.length - 1] === "object" ? args.pop() : {};
        info.level = info.level || "info";
        info.durationMs = Date.now() - this.start;
        return this.logger.write(info);
      }
    };
    module.exports = Profiler;
  }
});

// node_modules/winston/lib/winston/logger.js
var require_logger = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/logger.js"(exports, module) {
    "use strict";
    var { Stream, Transform } = require_readable();
    var asyncForEach = require_forEach();
    var { LEVEL, SPLAT } = require_triple_beam();
    var isStream = require_is_stream();
    var ExceptionHandler = require_exception_handler();
    var RejectionHandler = require_rejection_handler();
    var LegacyTransportStream = require_legacy();
    var Profiler = require_profiler();
    var { warn } = require_common();
    var config = require_config2();
    var formatRegExp = /%[scdjifoO%]/g;
    var Logger = class extends Transform {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Logger");
      }
      /**
       * Constructor function for the Logger object responsible for persisting log
       * messages and metadata to one or more transports.
       * @param {!Object} options - foo
       */
      constructor(options) {
        super({ objectMode: true });
        this.configure(options);
      }
      child(defaultRequestMetadata) {
        const logger = this;
        return Object.create(logger, {
          write: {
            value: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(info) {
              const infoClone = Object.assign(
                {},
                defaultRequestMetadata,
                info
              );
              if (info instanceof Error) {
                infoClone.stack = info.stack;
                infoClone.message = info.message;
                infoClone.cause = info.cause;
              }
              logger.write(infoClone);
            }, "value")
          }
        });
      }
      /**
       * This will wholesale reconfigure this instance by:
       * 1. Resetting all transports. Older transports will be removed implicitly.
       * 2. Set all other options including levels, colors, rewriters, filters,
       *    exceptionHandlers, etc.
       * @param {!Object} options - TODO: add param description.
       * @returns {undefined}
       */
      configure({
        silent,
        format: format2,
        defaultMeta,
        levels,
        level = "info",
        exitOnError = true,
        transports,
        colors,
        emitErrs,
        formatters,
        padLevels,
        rewriters,
        stripColors,
        exceptionHandlers,
        rejectionHandlers
      } = {}) {
        if (this.transports.length) {
          this.clear();
        }
        this.silent = silent;
        this.format = format2 || this.format || require_json()();
        this.defaultMeta = defaultMeta || null;
        this.levels = levels || this.levels || config.npm.levels;
        this.level = level;
        if (this.exceptions) {
          this.exceptions.unhandle();
        }
        if (this.rejections) {
          this.rejections.unhandle();
        }
        this.exceptions = new ExceptionHandler(this);
        this.rejections = new RejectionHandler(this);
        this.profilers = {};
        this.exitOnError = exitOnError;
        if (transports) {
          transports = Array.isArray(transports) ? transports : [transports];
          transports.forEach((transport) => this.add(transport));
        }
        if (colors || emitErrs || formatters || padLevels || rewriters || stripColors) {
          throw new Error(
            [
              "{ colors, emitErrs, formatters, padLevels, rewriters, stripColors } were removed in winston@3.0.0.",
              "Use a custom winston.format(function) instead.",
              "See: https://github.com/winstonjs/winston/tree/master/UPGRADE-3.0.md"
            ].join("\n")
          );
        }
        if (exceptionHandlers) {
          this.exceptions.handle(exceptionHandlers);
        }
        if (rejectionHandlers) {
          this.rejections.handle(rejectionHandlers);
        }
      }
      /* eslint-disable valid-jsdoc */
      /**
       * Helper method to get the highest logging level associated with a logger
       *
       * @returns { number | null } - The highest configured logging level, null
       * for invalid configuration
       */
      getHighestLogLevel() {
        const configuredLevelValue = getLevelValue(this.levels, this.level);
        if (!this.transports || this.transports.length === 0) {
          return configuredLevelValue;
        }
        return this.transports.reduce((max, transport) => {
          const levelValue = getLevelValue(this.levels, transport.level);
          return levelValue !== null && levelValue > max ? levelValue : max;
        }, configuredLevelValue);
      }
      isLevelEnabled(level) {
        const givenLevelValue = getLevelValue(this.levels, level);
        if (givenLevelValue === null) {
          return false;
        }
        const configuredLevelValue = getLevelValue(this.levels, this.level);
        if (configuredLevelValue === null) {
          return false;
        }
        if (!this.transports || this.transports.length === 0) {
          return configuredLevelValue >= givenLevelValue;
        }
        const index = this.transports.findIndex((transport) => {
          let transportLevelValue = getLevelValue(this.levels, transport.level);
          if (transportLevelValue === null) {
            transportLevelValue = configuredLevelValue;
          }
          return transportLevelValue >= givenLevelValue;
        });
        return index !== -1;
      }
      /* eslint-disable valid-jsdoc */
      /**
       * Ensure backwards compatibility with a `log` method
       * @param {mixed} level - Level the log message is written at.
       * @param {mixed} msg - TODO: add param description.
       * @param {mixed} meta - TODO: add param description.
       * @returns {Logger} - TODO: add return description.
       *
       * @example
       *    // Supports the existing API:
       *    logger.log('info', 'Hello world', { custom: true });
       *    logger.log('info', new Error('Yo, it\'s on fire'));
       *
       *    // Requires winston.format.splat()
       *    logger.log('info', '%s %d%%', 'A string', 50, { thisIsMeta: true });
       *
       *    // And the new API with a single JSON literal:
       *    logger.log({ level: 'info', message: 'Hello world', custom: true });
       *    logger.log({ level: 'info', message: new Error('Yo, it\'s on fire') });
       *
       *    // Also requires winston.format.splat()
       *    logger.log({
       *      level: 'info',
       *      message: '%s %d%%',
       *      [SPLAT]: ['A string', 50],
       *      meta: { thisIsMeta: true }
       *    });
       *
       */
      /* eslint-enable valid-jsdoc */
      log(level, msg, ...splat) {
        if (arguments.length === 1) {
          level[LEVEL] = level.level;
          this._addDefaultMeta(level);
          this.write(level);
          return this;
        }
        if (arguments.length === 2) {
          if (msg && typeof msg === "object") {
            msg[LEVEL] = msg.level = level;
            this._addDefaultMeta(msg);
            this.write(msg);
            return this;
          }
          msg = { [LEVEL]: level, level, message: msg };
          this._addDefaultMeta(msg);
          this.write(msg);
          return this;
        }
        const [meta] = splat;
        if (typeof meta === "object" && meta !== null) {
          const tokens = msg && msg.match && msg.match(formatRegExp);
          if (!tokens) {
            const info = Object.assign({}, this.defaultMeta, meta, {
              [LEVEL]: level,
              [SPLAT]: splat,
              level,
              message: msg
            });
            if (meta.message) info.message = `${info.message} ${meta.message}`;
            if (meta.stack) info.stack = meta.stack;
            if (meta.cause) info.cause = meta.cause;
            this.write(info);
            return this;
          }
        }
        this.write(Object.assign({}, this.defaultMeta, {
          [LEVEL]: level,
          [SPLAT]: splat,
          level,
          message: msg
        }));
        return this;
      }
      /**
       * Pushes data so that it can be picked up by all of our pipe targets.
       * @param {mixed} info - TODO: add param description.
       * @param {mixed} enc - TODO: add param description.
       * @param {mixed} callback - Continues stream processing.
       * @returns {undefined}
       * @private
       */
      _transform(info, enc, callback) {
        if (this.silent) {
          return callback();
        }
        if (!info[LEVEL]) {
          info[LEVEL] = info.level;
        }
        if (!this.levels[info[LEVEL]] && this.levels[info[LEVEL]] !== 0) {
          console.error("[winston] Unknown logger level: %s", info[LEVEL]);
        }
        if (!this._readableState.pipes) {
          console.error(
            "[winston] Attempt to write logs with no transports, which can increase memory usage: %j",
            info
          );
        }
        try {
          this.push(this.format.transform(info, this.format.options));
        } finally {
          this._writableState.sync = false;
          callback();
        }
      }
      /**
       * Delays the 'finish' event until all transport pipe targets have
       * also emitted 'finish' or are already finished.
       * @param {mixed} callback - Continues stream processing.
       */
      _final(callback) {
        const transports = this.transports.slice();
        asyncForEach(
          transports,
          (transport, next) => {
            if (!transport || transport.finished) return setImmediate(next);
            transport.once("finish", next);
            transport.end();
          },
          callback
        );
      }
      /**
       * Adds the transport to this logger instance by piping to it.
       * @param {mixed} transport - TODO: add param description.
       * @returns {Logger} - TODO: add return description.
       */
      add(transport) {
        const target = !isStream(transport) || transport.log.length > 2 ? new LegacyTransportStream({ transport }) : transport;
        if (!target._writableState || !target._writableState.objectMode) {
          throw new Error(
            "Transports must WritableStreams in objectMode. Set { objectMode: true }."
          );
        }
        this._onEvent("error", target);
        this._onEvent("warn", target);
        this.pipe(target);
        if (transport.handleExceptions) {
          this.exceptions.handle();
        }
        if (transport.handleRejections) {
          this.rejections.handle();
        }
        return this;
      }
      /**
       * Removes the transport from this logger instance by unpiping from it.
       * @param {mixed} transport - TODO: add param description.
       * @returns {Logger} - TODO: add return description.
       */
      remove(transport) {
        if (!transport) return this;
        let target = transport;
        if (!isStream(transport) || transport.log.length > 2) {
          target = this.transports.filter(
            (match) => match.transport === transport
          )[0];
        }
        if (target) {
          this.unpipe(target);
        }
        return this;
      }
      /**
       * Removes all transports from this logger instance.
       * @returns {Logger} - TODO: add return description.
       */
      clear() {
        this.unpipe();
        return this;
      }
      /**
       * Cleans up resources (streams, event listeners) for all transports
       * associated with this instance (if necessary).
       * @returns {Logger} - TODO: add return description.
       */
      close() {
        this.exceptions.unhandle();
        this.rejections.unhandle();
        this.clear();
        this.emit("close");
        return this;
      }
      /**
       * Sets the `target` levels specified on this instance.
       * @param {Object} Target levels to use on this instance.
       */
      setLevels() {
        warn.deprecated("setLevels");
      }
      /**
       * Queries the all transports for this instance with the specified `options`.
       * This will aggregate each transport's results into one object containing
       * a property per transport.
       * @param {Object} options - Query options for this instance.
       * @param {function} callback - Continuation to respond to when complete.
       */
      query(options, callback) {
        if (typeof options === "function") {
          callback = options;
          options = {};
        }
        options = options || {};
        const results = {};
        const queryObject = Object.assign({}, options.query || {});
        function queryTransport(transport, next) {
          if (options.query && typeof transport.formatQuery === "function") {
            options.query = transport.formatQuery(queryObject);
          }
          transport.query(options, (err, res) => {
            if (err) {
              return next(err);
            }
            if (typeof transport.formatResults === "function") {
              res = transport.formatResults(res, options.format);
            }
            next(null, res);
          });
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(queryTransport, "queryTransport");
        function addResults(transport, next) {
          queryTransport(transport, (err, result) => {
            if (next) {
              result = err || result;
              if (result) {
                results[transport.name] = result;
              }
              next();
            }
            next = null;
          });
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addResults, "addResults");
        asyncForEach(
          this.transports.filter((transport) => !!transport.query),
          addResults,
          () => callback(null, results)
        );
      }
      /**
       * Returns a log stream for all transports. Options object is optional.
       * @param{Object} options={} - Stream options for this instance.
       * @returns {Stream} - TODO: add return description.
       */
      stream(options = {}) {
        const out = new Stream();
        const streams = [];
        out._streams = streams;
        out.destroy = () => {
          let i = streams.length;
          while (i--) {
            streams[i].destroy();
          }
        };
        this.transports.filter((transport) => !!transport.stream).forEach((transport) => {
          const str = transport.stream(options);
          if (!str) {
            return;
          }
          streams.push(str);
          str.on("log", (log) => {
            log.transport = log.transport || [];
            log.transport.push(transport.name);
            out.emit("log", log);
          });
          str.on("error", (err) => {
            err.transport = err.transport || [];
            err.transport.push(transport.name);
            out.emit("error", err);
          });
        });
        return out;
      }
      /**
       * Returns an object corresponding to a specific timing. When done is called
       * the timer will finish and log the duration. e.g.:
       * @returns {Profile} - TODO: add return description.
       * @example
       *    const timer = winston.startTimer()
       *    setTimeout(() => {
       *      timer.done({
       *        message: 'Logging message'
       *      });
       *    }, 1000);
       */
      startTimer() {
        return new Profiler(this);
      }
      /**
       * Tracks the time inbetween subsequent calls to this method with the same
       * `id` parameter. The second call to this method will log the difference in
       * milliseconds along with the message.
       * @param {string} id Unique id of the profiler
       * @returns {Logger} - TODO: add return description.
       */
      profile(id, ...args) {
        const time = Date.now();
        if (this.profilers[id]) {
          const timeEnd = this.profilers[id];
          delete this.profilers[id];
          if (typeof args[args.length - 2] === "function") {
            console.warn(
              "Callback function no longer supported as of winston@3.0.0"
            );
            args.pop();
          }
          const info = typeof args[args.length - 1] === "object" ? args.pop() : {};
          info.level = info.level || "info";
          info.durationMs = time - timeEnd;
          info.message = info.message || id;
          return this.write(info);
        }
        this.profilers[id] = time;
        return this;
      }
      /**
       * Backwards compatibility to `exceptions.handle` in winston < 3.0.0.
       * @returns {undefined}
       * @deprecated
       */
      handleExceptions(...args) {
        console.warn(
          "Deprecated: .handleExceptions() will be removed in winston@4. Use .exceptions.handle()"
        );
        this.exceptions.handle(...args);
      }
      /**
       * Backwards compatibility to `exceptions.handle` in winston < 3.0.0.
       * @returns {undefined}
       * @deprecated
       */
      unhandleExceptions(...args) {
        console.warn(
          "Deprecated: .unhandleExceptions() will be removed in winston@4. Use .exceptions.unhandle()"
        );
        this.exceptions.unhandle(...args);
      }
      /**
       * Throw a more meaningful deprecation notice
       * @throws {Error} - TODO: add throws description.
       */
      cli() {
        throw new Error(
          [
            "Logger.cli() was removed in winston@3.0.0",
            "Use a custom winston.formats.cli() instead.",
            "See: https://github.com/winstonjs/winston/tree/master/UPGRADE-3.0.md"
          ].join("\n")
        );
      }
      /**
       * Bubbles the `event` that occured on the specified `transport` up
       * from this instance.
       * @param {string} event - The event that occured
       * @param {Object} transport - Transport on which the event occured
       * @private
       */
      _onEvent(event, transport) {
        function transportEvent(err) {
          if (event === "error" && !this.transports.includes(transport)) {
            this.add(transport);
          }
          this.emit(event, err, transport);
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(transportEvent, "transportEvent");
        if (!transport["__winston" + event]) {
          transport["__winston" + event] = transportEvent.bind(this);
          transport.on(event, transport["__winston" + event]);
        }
      }
      _addDefaultMeta(msg) {
        if (this.defaultMeta) {
          Object.assign(msg, this.defaultMeta);
        }
      }
    };
    function getLevelValue(levels, level) {
      const value = levels[level];
      if (!value && value !== 0) {
        return null;
      }
      return value;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getLevelValue, "getLevelValue");
    Object.defineProperty(Logger.prototype, "transports", {
      configurable: false,
      enumerable: true,
      get() {
        const { pipes } = this._readableState;
        return !Array.isArray(pipes) ? [pipes].filter(Boolean) : pipes;
      }
    });
    module.exports = Logger;
  }
});

// node_modules/winston/lib/winston/create-logger.js
var require_create_logger = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/create-logger.js"(exports, module) {
    "use strict";
    var { LEVEL } = require_triple_beam();
    var config = require_config2();
    var Logger = require_logger();
    var debug = require_node2()("winston:create-logger");
    function isLevelEnabledFunctionName(level) {
      return "is" + level.charAt(0).toUpperCase() + level.slice(1) + "Enabled";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isLevelEnabledFunctionName, "isLevelEnabledFunctionName");
    module.exports = function(opts = {}) {
      opts.levels = opts.levels || config.npm.levels;
      class DerivedLogger extends Logger {
        static {
          (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "DerivedLogger");
        }
        /**
         * Create a new class derived logger for which the levels can be attached to
         * the prototype of. This is a V8 optimization that is well know to increase
         * performance of prototype functions.
         * @param {!Object} options - Options for the created logger.
         */
        constructor(options) {
          super(options);
        }
      }
      const logger = new DerivedLogger(opts);
      Object.keys(opts.levels).forEach(function(level) {
        debug('Define prototype method for "%s"', level);
        if (level === "log") {
          console.warn('Level "log" not defined: conflicts with the method "log". Use a different level name.');
          return;
        }
        DerivedLogger.prototype[level] = function(...args) {
          const self2 = this || logger;
          if (args.length === 1) {
            const [msg] = args;
            const info = msg && msg.message && msg || { message: msg };
            info.level = info[LEVEL] = level;
            self2._addDefaultMeta(info);
            self2.write(info);
            return this || logger;
          }
          if (args.length === 0) {
            self2.log(level, "");
            return self2;
          }
          return self2.log(level, ...args);
        };
        DerivedLogger.prototype[isLevelEnabledFunctionName(level)] = function() {
          return (this || logger).isLevelEnabled(level);
        };
      });
      return logger;
    };
  }
});

// node_modules/winston/lib/winston/container.js
var require_container = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston/container.js"(exports, module) {
    "use strict";
    var createLogger = require_create_logger();
    module.exports = class Container {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "Container");
      }
      /**
       * Constructor function for the Container object responsible for managing a
       * set of `winston.Logger` instances based on string ids.
       * @param {!Object} [options={}] - Default pass-thru options for Loggers.
       */
      constructor(options = {}) {
        this.loggers = /* @__PURE__ */ new Map();
        this.options = options;
      }
      /**
       * Retrieves a `winston.Logger` instance for the specified `id`. If an
       * instance does not exist, one is created.
       * @param {!string} id - The id of the Logger to get.
       * @param {?Object} [options] - Options for the Logger instance.
       * @returns {Logger} - A configured Logger instance with a specified id.
       */
      add(id, options) {
        if (!this.loggers.has(id)) {
          options = Object.assign({}, options || this.options);
          const existing = options.transports || this.options.transports;
          if (existing) {
            options.transports = Array.isArray(existing) ? existing.slice() : [existing];
          } else {
            options.transports = [];
          }
          const logger = createLogger(options);
          logger.on("close", () => this._delete(id));
          this.loggers.set(id, logger);
        }
        return this.loggers.get(id);
      }
      /**
       * Retreives a `winston.Logger` instance for the specified `id`. If
       * an instance does not exist, one is created.
       * @param {!string} id - The id of the Logger to get.
       * @param {?Object} [options] - Options for the Logger instance.
       * @returns {Logger} - A configured Logger instance with a specified id.
       */
      get(id, options) {
        return this.add(id, options);
      }
      /**
       * Check if the container has a logger with the id.
       * @param {?string} id - The id of the Logger instance to find.
       * @returns {boolean} - Boolean value indicating if this instance has a
       * logger with the specified `id`.
       */
      has(id) {
        return !!this.loggers.has(id);
      }
      /**
       * Closes a `Logger` instance with the specified `id` if it exists.
       * If no `id` is supplied then all Loggers are closed.
       * @param {?string} id - The id of the Logger instance to close.
       * @returns {undefined}
       */
      close(id) {
        if (id) {
          return this._removeLogger(id);
        }
        this.loggers.forEach((val, key) => this._removeLogger(key));
      }
      /**
       * Remove a logger based on the id.
       * @param {!string} id - The id of the logger to remove.
       * @returns {undefined}
       * @private
       */
      _removeLogger(id) {
        if (!this.loggers.has(id)) {
          return;
        }
        const logger = this.loggers.get(id);
        logger.close();
        this._delete(id);
      }
      /**
       * Deletes a `Logger` instance with the specified `id`.
       * @param {!string} id - The id of the Logger instance to delete from
       * container.
       * @returns {undefined}
       * @private
       */
      _delete(id) {
        this.loggers.delete(id);
      }
    };
  }
});

// node_modules/winston/lib/winston.js
var require_winston = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/winston/lib/winston.js"(exports) {
    "use strict";
    var logform = require_logform();
    var { warn } = require_common();
    exports.version = require_package().version;
    exports.transports = require_transports();
    exports.config = require_config2();
    exports.addColors = logform.levels;
    exports.format = logform.format;
    exports.createLogger = require_create_logger();
    exports.Logger = require_logger();
    exports.ExceptionHandler = require_exception_handler();
    exports.RejectionHandler = require_rejection_handler();
    exports.Container = require_container();
    exports.Transport = require_winston_transport();
    exports.loggers = new exports.Container();
    var defaultLogger = exports.createLogger();
    Object.keys(exports.config.npm.levels).concat([
      "log",
      "query",
      "stream",
      "add",
      "remove",
      "clear",
      "profile",
      "startTimer",
      "handleExceptions",
      "unhandleExceptions",
      "handleRejections",
      "unhandleRejections",
      "configure",
      "child"
    ]).forEach(
      (method) => exports[method] = (...args) => defaultLogger[method](...args)
    );
    Object.defineProperty(exports, "level", {
      get() {
        return defaultLogger.level;
      },
      set(val) {
        defaultLogger.level = val;
      }
    });
    Object.defineProperty(exports, "exceptions", {
      get() {
        return defaultLogger.exceptions;
      }
    });
    Object.defineProperty(exports, "rejections", {
      get() {
        return defaultLogger.rejections;
      }
    });
    ["exitOnError"].forEach((prop) => {
      Object.defineProperty(exports, prop, {
        get() {
          return defaultLogger[prop];
        },
        set(val) {
          defaultLogger[prop] = val;
        }
      });
    });
    Object.defineProperty(exports, "default", {
      get() {
        return {
          exceptionHandlers: defaultLogger.exceptionHandlers,
          rejectionHandlers: defaultLogger.rejectionHandlers,
          transports: defaultLogger.transports
        };
      }
    });
    warn.deprecated(exports, "setLevels");
    warn.forFunctions(exports, "useFormat", ["cli"]);
    warn.forProperties(exports, "useFormat", ["padLevels", "stripColors"]);
    warn.forFunctions(exports, "deprecated", [
      "addRewriter",
      "addFilter",
      "clone",
      "extend"
    ]);
    warn.forProperties(exports, "deprecated", ["emitErrs", "levelLength"]);
  }
});

// node_modules/moment/moment.js
var require_moment = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/moment/moment.js"(exports, module) {
    (function(global2, factory) {
      typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.moment = factory();
    })(exports, (function() {
      "use strict";
      var hookCallback;
      function hooks() {
        return hookCallback.apply(null, arguments);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(hooks, "hooks");
      function setHookCallback(callback) {
        hookCallback = callback;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(setHookCallback, "setHookCallback");
      function isArray(input) {
        return input instanceof Array || Object.prototype.toString.call(input) === "[object Array]";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isArray, "isArray");
      function isObject(input) {
        return input != null && Object.prototype.toString.call(input) === "[object Object]";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isObject, "isObject");
      function hasOwnProp(a, b) {
        return Object.prototype.hasOwnProperty.call(a, b);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(hasOwnProp, "hasOwnProp");
      function isObjectEmpty(obj) {
        if (Object.getOwnPropertyNames) {
          return Object.getOwnPropertyNames(obj).length === 0;
        } else {
          var k;
          for (k in obj) {
            if (hasOwnProp(obj, k)) {
              return false;
            }
          }
          return true;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isObjectEmpty, "isObjectEmpty");
      function isUndefined(input) {
        return input === void 0;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isUndefined, "isUndefined");
      function isNumber(input) {
        return typeof input === "number" || Object.prototype.toString.call(input) === "[object Number]";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isNumber, "isNumber");
      function isDate(input) {
        return input instanceof Date || Object.prototype.toString.call(input) === "[object Date]";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isDate, "isDate");
      function map(arr, fn) {
        var res = [], i, arrLen = arr.length;
        for (i = 0; i < arrLen; ++i) {
          res.push(fn(arr[i], i));
        }
        return res;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(map, "map");
      function extend(a, b) {
        for (var i in b) {
          if (hasOwnProp(b, i)) {
            a[i] = b[i];
          }
        }
        if (hasOwnProp(b, "toString")) {
          a.toString = b.toString;
        }
        if (hasOwnProp(b, "valueOf")) {
          a.valueOf = b.valueOf;
        }
        return a;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(extend, "extend");
      function createUTC(input, format3, locale2, strict) {
        return createLocalOrUTC(input, format3, locale2, strict, true).utc();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createUTC, "createUTC");
      function defaultParsingFlags() {
        return {
          empty: false,
          unusedTokens: [],
          unusedInput: [],
          overflow: -2,
          charsLeftOver: 0,
          nullInput: false,
          invalidEra: null,
          invalidMonth: null,
          invalidOffset: null,
          invalidFormat: false,
          userInvalidated: false,
          iso: false,
          parsedDateParts: [],
          era: null,
          meridiem: null,
          rfc2822: false,
          weekdayMismatch: false
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(defaultParsingFlags, "defaultParsingFlags");
      function getParsingFlags(m) {
        if (m._pf == null) {
          m._pf = defaultParsingFlags();
        }
        return m._pf;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getParsingFlags, "getParsingFlags");
      var some;
      if (Array.prototype.some) {
        some = Array.prototype.some;
      } else {
        some = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(fun) {
          var t = Object(this), len = t.length >>> 0, i;
          for (i = 0; i < len; i++) {
            if (i in t && fun.call(this, t[i], i, t)) {
              return true;
            }
          }
          return false;
        }, "some");
      }
      function isValid$2(m) {
        var flags = null, parsedParts = false, isNowValid = m._d && !isNaN(m._d.getTime());
        if (isNowValid) {
          flags = getParsingFlags(m);
          parsedParts = some.call(flags.parsedDateParts, function(i) {
            return i != null;
          });
          isNowValid = flags.overflow < 0 && !flags.empty && !flags.invalidEra && !flags.invalidMonth && !flags.invalidOffset && !flags.invalidWeekday && !flags.weekdayMismatch && !flags.nullInput && !flags.invalidFormat && !flags.userInvalidated && (!flags.meridiem || flags.meridiem && parsedParts);
          if (m._strict) {
            isNowValid = isNowValid && flags.charsLeftOver === 0 && flags.unusedTokens.length === 0 && flags.bigHour === void 0;
          }
        }
        if (Object.isFrozen == null || !Object.isFrozen(m)) {
          m._isValid = isNowValid;
        } else {
          return isNowValid;
        }
        return m._isValid;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isValid$2, "isValid$2");
      function createInvalid$1(flags) {
        var m = createUTC(NaN);
        if (flags != null) {
          extend(getParsingFlags(m), flags);
        } else {
          getParsingFlags(m).userInvalidated = true;
        }
        return m;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createInvalid$1, "createInvalid$1");
      var momentProperties = hooks.momentProperties = [], updateInProgress = false;
      function copyConfig(to2, from2) {
        var i, prop, val, momentPropertiesLen = momentProperties.length;
        if (!isUndefined(from2._isAMomentObject)) {
          to2._isAMomentObject = from2._isAMomentObject;
        }
        if (!isUndefined(from2._i)) {
          to2._i = from2._i;
        }
        if (!isUndefined(from2._f)) {
          to2._f = from2._f;
        }
        if (!isUndefined(from2._l)) {
          to2._l = from2._l;
        }
        if (!isUndefined(from2._strict)) {
          to2._strict = from2._strict;
        }
        if (!isUndefined(from2._tzm)) {
          to2._tzm = from2._tzm;
        }
        if (!isUndefined(from2._isUTC)) {
          to2._isUTC = from2._isUTC;
        }
        if (!isUndefined(from2._offset)) {
          to2._offset = from2._offset;
        }
        if (!isUndefined(from2._pf)) {
          to2._pf = getParsingFlags(from2);
        }
        if (!isUndefined(from2._locale)) {
          to2._locale = from2._locale;
        }
        if (momentPropertiesLen > 0) {
          for (i = 0; i < momentPropertiesLen; i++) {
            prop = momentProperties[i];
            val = from2[prop];
            if (!isUndefined(val)) {
              to2[prop] = val;
            }
          }
        }
        return to2;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(copyConfig, "copyConfig");
      function Moment(config) {
        copyConfig(this, config);
        this._d = new Date(config._d != null ? config._d.getTime() : NaN);
        if (!this.isValid()) {
          this._d = /* @__PURE__ */ new Date(NaN);
        }
        if (updateInProgress === false) {
          updateInProgress = true;
          hooks.updateOffset(this);
          updateInProgress = false;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Moment, "Moment");
      function isMoment(obj) {
        return obj instanceof Moment || obj != null && obj._isAMomentObject != null;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isMoment, "isMoment");
      function warn(msg) {
        if (hooks.suppressDeprecationWarnings === false && typeof console !== "undefined" && console.warn) {
          console.warn("Deprecation warning: " + msg);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(warn, "warn");
      function deprecate(msg, fn) {
        var firstTime = true;
        return extend(function() {
          if (hooks.deprecationHandler != null) {
            hooks.deprecationHandler(null, msg);
          }
          if (firstTime) {
            var args = [], arg, i, key, argLen = arguments.length;
            for (i = 0; i < argLen; i++) {
              arg = "";
              if (typeof arguments[i] === "object") {
                arg += "\n[" + i + "] ";
                for (key in arguments[0]) {
                  if (hasOwnProp(arguments[0], key)) {
                    arg += key + ": " + arguments[0][key] + ", ";
                  }
                }
                arg = arg.slice(0, -2);
              } else {
                arg = arguments[i];
              }
              args.push(arg);
            }
            warn(
              msg + "\nArguments: " + Array.prototype.slice.call(args).join("") + "\n" + new Error().stack
            );
            firstTime = false;
          }
          return fn.apply(this, arguments);
        }, fn);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(deprecate, "deprecate");
      var deprecations = {};
      function deprecateSimple(name, msg) {
        if (hooks.deprecationHandler != null) {
          hooks.deprecationHandler(name, msg);
        }
        if (!deprecations[name]) {
          warn(msg + "\n" + new Error().stack);
          deprecations[name] = true;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(deprecateSimple, "deprecateSimple");
      hooks.suppressDeprecationWarnings = false;
      hooks.deprecationHandler = null;
      function isFunction(input) {
        return typeof Function !== "undefined" && input instanceof Function || Object.prototype.toString.call(input) === "[object Function]";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isFunction, "isFunction");
      var aliases = {
        D: "date",
        dates: "date",
        date: "date",
        d: "day",
        days: "day",
        day: "day",
        e: "weekday",
        weekdays: "weekday",
        weekday: "weekday",
        E: "isoWeekday",
        isoweekdays: "isoWeekday",
        isoweekday: "isoWeekday",
        DDD: "dayOfYear",
        dayofyears: "dayOfYear",
        dayofyear: "dayOfYear",
        h: "hour",
        hours: "hour",
        hour: "hour",
        ms: "millisecond",
        milliseconds: "millisecond",
        millisecond: "millisecond",
        m: "minute",
        minutes: "minute",
        minute: "minute",
        M: "month",
        months: "month",
        month: "month",
        Q: "quarter",
        quarters: "quarter",
        quarter: "quarter",
        s: "second",
        seconds: "second",
        second: "second",
        gg: "weekYear",
        weekyears: "weekYear",
        weekyear: "weekYear",
        GG: "isoWeekYear",
        isoweekyears: "isoWeekYear",
        isoweekyear: "isoWeekYear",
        w: "week",
        weeks: "week",
        week: "week",
        W: "isoWeek",
        isoweeks: "isoWeek",
        isoweek: "isoWeek",
        y: "year",
        years: "year",
        year: "year"
      };
      function normalizeUnits(units) {
        return typeof units === "string" ? aliases[units] || aliases[units.toLowerCase()] : void 0;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(normalizeUnits, "normalizeUnits");
      function normalizeObjectUnits(inputObject) {
        var normalizedInput = {}, normalizedProp, prop;
        for (prop in inputObject) {
          if (hasOwnProp(inputObject, prop)) {
            normalizedProp = normalizeUnits(prop);
            if (normalizedProp) {
              normalizedInput[normalizedProp] = inputObject[prop];
            }
          }
        }
        return normalizedInput;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(normalizeObjectUnits, "normalizeObjectUnits");
      var priorities = {
        date: 9,
        day: 11,
        weekday: 11,
        isoWeekday: 11,
        dayOfYear: 4,
        hour: 13,
        millisecond: 16,
        minute: 14,
        month: 8,
        quarter: 7,
        second: 15,
        weekYear: 1,
        isoWeekYear: 1,
        week: 5,
        isoWeek: 5,
        year: 1
      };
      function getPrioritizedUnits(unitsObj) {
        var units = [], u;
        for (u in unitsObj) {
          if (hasOwnProp(unitsObj, u)) {
            units.push({ unit: u, priority: priorities[u] });
          }
        }
        units.sort(function(a, b) {
          return a.priority - b.priority;
        });
        return units;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getPrioritizedUnits, "getPrioritizedUnits");
      function zeroFill(number, targetLength, forceSign) {
        var absNumber = "" + Math.abs(number), zerosToFill = targetLength - absNumber.length, sign2 = number >= 0;
        return (sign2 ? forceSign ? "+" : "" : "-") + Math.pow(10, Math.max(0, zerosToFill)).toString().substr(1) + absNumber;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(zeroFill, "zeroFill");
      var formattingTokens = /(\[[^\[]*\])|(\\e)|(\\)?(eHHmm|[Hh]mm(ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[o|w]?|W[o|W]?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(ggg?)?|GG(GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/g, localFormattingTokens = /(\[[^\[]*\])|(\\)?(LTS|LT|LL?L?L?|l{1,4})/g, formatFunctions = {}, formatTokenFunctions = {};
      function addFormatToken(token3, padded, ordinal2, callback) {
        var func = callback;
        if (typeof callback === "string") {
          func = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
            return this[callback]();
          }, "func");
        }
        if (token3) {
          formatTokenFunctions[token3] = func;
        }
        if (padded) {
          formatTokenFunctions[padded[0]] = function() {
            return zeroFill(func.apply(this, arguments), padded[1], padded[2]);
          };
        }
        if (ordinal2) {
          formatTokenFunctions[ordinal2] = function() {
            return this.localeData().ordinal(
              func.apply(this, arguments),
              token3
            );
          };
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addFormatToken, "addFormatToken");
      function removeFormattingTokens(input) {
        if (input.match(/\[[\s\S]/)) {
          return input.replace(/^\[|\]$/g, "");
        }
        return input.replace(/\\/g, "");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(removeFormattingTokens, "removeFormattingTokens");
      function makeFormatFunction(format3) {
        var array = format3.match(formattingTokens), i, length;
        for (i = 0, length = array.length; i < length; i++) {
          if (formatTokenFunctions[array[i]]) {
            array[i] = formatTokenFunctions[array[i]];
          } else {
            array[i] = removeFormattingTokens(array[i]);
          }
        }
        return function(mom) {
          var output = "", i2;
          for (i2 = 0; i2 < length; i2++) {
            output += isFunction(array[i2]) ? array[i2].call(mom, format3) : array[i2];
          }
          return output;
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(makeFormatFunction, "makeFormatFunction");
      function formatMoment(m, format3) {
        if (!m.isValid()) {
          return m.localeData().invalidDate();
        }
        format3 = expandFormat(format3, m.localeData());
        var cacheKey = "$" + format3;
        if (!hasOwnProp(formatFunctions, cacheKey)) {
          formatFunctions[cacheKey] = makeFormatFunction(format3);
        }
        return formatFunctions[cacheKey](m);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(formatMoment, "formatMoment");
      function expandFormat(format3, locale2) {
        var i = 5;
        function replaceLongDateFormatTokens(input) {
          return locale2.longDateFormat(input) || input;
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(replaceLongDateFormatTokens, "replaceLongDateFormatTokens");
        localFormattingTokens.lastIndex = 0;
        while (i >= 0 && localFormattingTokens.test(format3)) {
          format3 = format3.replace(
            localFormattingTokens,
            replaceLongDateFormatTokens
          );
          localFormattingTokens.lastIndex = 0;
          i -= 1;
        }
        return format3;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(expandFormat, "expandFormat");
      var match1 = /\d/, match2 = /\d\d/, match3 = /\d{3}/, match4 = /\d{4}/, match6 = /[+-]?\d{6}/, match1to2 = /\d\d?/, match3to4 = /\d\d\d\d?/, match5to6 = /\d\d\d\d\d\d?/, match1to3 = /\d{1,3}/, match1to4 = /\d{1,4}/, match1to6 = /[+-]?\d{1,6}/, matchUnsigned = /\d+/, matchSigned = /[+-]?\d+/, matchOffset = /Z|[+-]\d\d:?\d\d/gi, matchShortOffset = /Z|[+-]\d\d(?::?\d\d)?/gi, matchTimestamp = /[+-]?\d+(\.\d{1,3})?/, matchWord = /[0-9]{0,256}['a-z\u00A0-\u05FF\u0700-\uD7FF\uF900-\uFDCF\uFDF0-\uFF07\uFF10-\uFFEF]{1,256}|[\u0600-\u06FF\/]{1,256}(\s*?[\u0600-\u06FF]{1,256}){1,2}/i, match1to2NoLeadingZero = /^[1-9]\d?/, match1to2HasZero = /^([1-9]\d|\d)/, regexes;
      regexes = {};
      function addRegexToken(token3, regex, strictRegex) {
        regexes[token3] = isFunction(regex) ? regex : function(isStrict, localeData2) {
          return isStrict && strictRegex ? strictRegex : regex;
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addRegexToken, "addRegexToken");
      function getParseRegexForToken(token3, config) {
        if (!hasOwnProp(regexes, token3)) {
          return new RegExp(unescapeFormat(token3));
        }
        return regexes[token3](config._strict, config._locale);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getParseRegexForToken, "getParseRegexForToken");
      function unescapeFormat(s) {
        return regexEscape2(
          s.replace("\\", "").replace(
            /\\(\[)|\\(\])|\[([^\]\[]*)\]|\\(.)/g,
            function(matched, p1, p2, p3, p4) {
              return p1 || p2 || p3 || p4;
            }
          )
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(unescapeFormat, "unescapeFormat");
      function regexEscape2(s) {
        return s.replace(/[-\/\\^$*+?.()|[\]{}]/g, "\\$&");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(regexEscape2, "regexEscape");
      function absFloor(number) {
        if (number < 0) {
          return Math.ceil(number) || 0;
        } else {
          return Math.floor(number);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(absFloor, "absFloor");
      function toInt(argumentForCoercion) {
        var coercedNumber = +argumentForCoercion, value = 0;
        if (coercedNumber !== 0 && isFinite(coercedNumber)) {
          value = absFloor(coercedNumber);
        }
        return value;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(toInt, "toInt");
      var tokens = {};
      function addParseToken(token3, callback) {
        var i, func = callback, tokenLen;
        if (typeof token3 === "string") {
          token3 = [token3];
        }
        if (isNumber(callback)) {
          func = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(input, array) {
            array[callback] = toInt(input);
          }, "func");
        }
        tokenLen = token3.length;
        for (i = 0; i < tokenLen; i++) {
          tokens[token3[i]] = func;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addParseToken, "addParseToken");
      function addWeekParseToken(token3, callback) {
        addParseToken(token3, function(input, array, config, token4) {
          config._w = config._w || {};
          callback(input, config._w, config, token4);
        });
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addWeekParseToken, "addWeekParseToken");
      function addTimeToArrayFromToken(token3, input, config) {
        if (input != null && hasOwnProp(tokens, token3)) {
          tokens[token3](input, config._a, config, token3);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addTimeToArrayFromToken, "addTimeToArrayFromToken");
      function isLeapYear(year) {
        return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isLeapYear, "isLeapYear");
      var YEAR = 0, MONTH = 1, DATE = 2, HOUR = 3, MINUTE = 4, SECOND = 5, MILLISECOND = 6, WEEK = 7, WEEKDAY = 8;
      addFormatToken("Y", 0, 0, function() {
        var y = this.year();
        return y <= 9999 ? zeroFill(y, 4) : "+" + y;
      });
      addFormatToken(0, ["YY", 2], 0, function() {
        return this.year() % 100;
      });
      addFormatToken(0, ["YYYY", 4], 0, "year");
      addFormatToken(0, ["YYYYY", 5], 0, "year");
      addFormatToken(0, ["YYYYYY", 6, true], 0, "year");
      addRegexToken("Y", matchSigned);
      addRegexToken("YY", match1to2, match2);
      addRegexToken("YYYY", match1to4, match4);
      addRegexToken("YYYYY", match1to6, match6);
      addRegexToken("YYYYYY", match1to6, match6);
      addParseToken(["YYYYY", "YYYYYY"], YEAR);
      addParseToken("YYYY", function(input, array) {
        array[YEAR] = input.length === 2 ? hooks.parseTwoDigitYear(input) : toInt(input);
      });
      addParseToken("YY", function(input, array) {
        array[YEAR] = hooks.parseTwoDigitYear(input);
      });
      addParseToken("Y", function(input, array) {
        array[YEAR] = parseInt(input, 10);
      });
      function daysInYear(year) {
        return isLeapYear(year) ? 366 : 365;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(daysInYear, "daysInYear");
      hooks.parseTwoDigitYear = function(input) {
        return toInt(input) + (toInt(input) > 68 ? 1900 : 2e3);
      };
      var getSetYear = makeGetSet("FullYear", true);
      function getIsLeapYear() {
        return isLeapYear(this.year());
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getIsLeapYear, "getIsLeapYear");
      function makeGetSet(unit, keepTime) {
        return function(value) {
          if (value != null) {
            set$1(this, unit, value);
            hooks.updateOffset(this, keepTime);
            return this;
          } else {
            return get$2(this, unit);
          }
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(makeGetSet, "makeGetSet");
      function get$2(mom, unit) {
        if (!mom.isValid()) {
          return NaN;
        }
        var d = mom._d, isUTC = mom._isUTC;
        switch (unit) {
          case "Milliseconds":
            return isUTC ? d.getUTCMilliseconds() : d.getMilliseconds();
          case "Seconds":
            return isUTC ? d.getUTCSeconds() : d.getSeconds();
          case "Minutes":
            return isUTC ? d.getUTCMinutes() : d.getMinutes();
          case "Hours":
            return isUTC ? d.getUTCHours() : d.getHours();
          case "Date":
            return isUTC ? d.getUTCDate() : d.getDate();
          case "Day":
            return isUTC ? d.getUTCDay() : d.getDay();
          case "Month":
            return isUTC ? d.getUTCMonth() : d.getMonth();
          case "FullYear":
            return isUTC ? d.getUTCFullYear() : d.getFullYear();
          default:
            return NaN;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(get$2, "get$2");
      function set$1(mom, unit, value) {
        var d, isUTC, year, month, date;
        if (!mom.isValid() || isNaN(value)) {
          return;
        }
        d = mom._d;
        isUTC = mom._isUTC;
        switch (unit) {
          case "Milliseconds":
            return void (isUTC ? d.setUTCMilliseconds(value) : d.setMilliseconds(value));
          case "Seconds":
            return void (isUTC ? d.setUTCSeconds(value) : d.setSeconds(value));
          case "Minutes":
            return void (isUTC ? d.setUTCMinutes(value) : d.setMinutes(value));
          case "Hours":
            return void (isUTC ? d.setUTCHours(value) : d.setHours(value));
          case "Date":
            return void (isUTC ? d.setUTCDate(value) : d.setDate(value));
          // case 'Day': // Not real
          //    return void (isUTC ? d.setUTCDay(value) : d.setDay(value));
          // case 'Month': // Not used because we need to pass two variables
          //     return void (isUTC ? d.setUTCMonth(value) : d.setMonth(value));
          case "FullYear":
            break;
          // See below ...
          default:
            return;
        }
        year = value;
        month = mom.month();
        date = mom.date();
        date = date === 29 && month === 1 && !isLeapYear(year) ? 28 : date;
        void (isUTC ? d.setUTCFullYear(year, month, date) : d.setFullYear(year, month, date));
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(set$1, "set$1");
      function stringGet(units) {
        units = normalizeUnits(units);
        if (isFunction(this[units])) {
          return this[units]();
        }
        return this;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(stringGet, "stringGet");
      function stringSet(units, value) {
        if (typeof units === "object") {
          units = normalizeObjectUnits(units);
          var prioritized = getPrioritizedUnits(units), i, prioritizedLen = prioritized.length;
          for (i = 0; i < prioritizedLen; i++) {
            this[prioritized[i].unit](units[prioritized[i].unit]);
          }
        } else {
          units = normalizeUnits(units);
          if (isFunction(this[units])) {
            return this[units](value);
          }
        }
        return this;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(stringSet, "stringSet");
      function mod$1(n, x) {
        return (n % x + x) % x;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(mod$1, "mod$1");
      var indexOf;
      if (Array.prototype.indexOf) {
        indexOf = Array.prototype.indexOf;
      } else {
        indexOf = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(o) {
          var i;
          for (i = 0; i < this.length; ++i) {
            if (this[i] === o) {
              return i;
            }
          }
          return -1;
        }, "indexOf");
      }
      function daysInMonth(year, month) {
        if (isNaN(year) || isNaN(month)) {
          return NaN;
        }
        var modMonth = mod$1(month, 12);
        year += (month - modMonth) / 12;
        return modMonth === 1 ? isLeapYear(year) ? 29 : 28 : 31 - modMonth % 7 % 2;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(daysInMonth, "daysInMonth");
      addFormatToken("M", ["MM", 2], "Mo", function() {
        return this.month() + 1;
      });
      addFormatToken("MMM", 0, 0, function(format3) {
        return this.localeData().monthsShort(this, format3);
      });
      addFormatToken("MMMM", 0, 0, function(format3) {
        return this.localeData().months(this, format3);
      });
      addRegexToken("M", match1to2, match1to2NoLeadingZero);
      addRegexToken("MM", match1to2, match2);
      addRegexToken("MMM", function(isStrict, locale2) {
        return locale2.monthsShortRegex(isStrict);
      });
      addRegexToken("MMMM", function(isStrict, locale2) {
        return locale2.monthsRegex(isStrict);
      });
      addParseToken(["M", "MM"], function(input, array) {
        array[MONTH] = toInt(input) - 1;
      });
      addParseToken(["MMM", "MMMM"], function(input, array, config, token3) {
        var month = config._locale.monthsParse(input, token3, config._strict);
        if (month != null) {
          array[MONTH] = month;
        } else {
          getParsingFlags(config).invalidMonth = input;
        }
      });
      var defaultLocaleMonths = "January_February_March_April_May_June_July_August_September_October_November_December".split(
        "_"
      ), defaultLocaleMonthsShort = "Jan_Feb_Mar_Apr_May_Jun_Jul_Aug_Sep_Oct_Nov_Dec".split("_"), MONTHS_IN_FORMAT = /D[oD]?(\[[^\[\]]*\]|\s)+MMMM?/, defaultMonthsShortRegex = matchWord, defaultMonthsRegex = matchWord, monthsParseProperties = [
        "monthsParse",
        "longMonthsParse",
        "shortMonthsParse",
        "monthsRegex",
        "monthsShortRegex",
        "monthsStrictRegex",
        "monthsShortStrictRegex"
      ];
      function clearMonthsParseCache(locale2, config) {
        var i, prop;
        for (i = 0; i < monthsParseProperties.length; i++) {
          prop = monthsParseProperties[i];
          if (!hasOwnProp(config, prop)) {
            delete locale2["_" + prop];
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(clearMonthsParseCache, "clearMonthsParseCache");
      function localeMonths(m, format3) {
        if (!m) {
          return isArray(this._months) ? this._months : this._months["standalone"];
        }
        return isArray(this._months) ? this._months[m.month()] : this._months[(this._months.isFormat || MONTHS_IN_FORMAT).test(format3) ? "format" : "standalone"][m.month()];
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeMonths, "localeMonths");
      function localeMonthsShort(m, format3) {
        if (!m) {
          return isArray(this._monthsShort) ? this._monthsShort : this._monthsShort["standalone"];
        }
        return isArray(this._monthsShort) ? this._monthsShort[m.month()] : this._monthsShort[MONTHS_IN_FORMAT.test(format3) ? "format" : "standalone"][m.month()];
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeMonthsShort, "localeMonthsShort");
      function handleStrictParse$1(monthName, format3, strict) {
        var i, ii, mom, llc = monthName.toLocaleLowerCase();
        if (!this._monthsParse) {
          this._monthsParse = [];
          this._longMonthsParse = [];
          this._shortMonthsParse = [];
          for (i = 0; i < 12; ++i) {
            mom = createUTC([2e3, i]);
            this._shortMonthsParse[i] = this.monthsShort(
              mom,
              ""
            ).toLocaleLowerCase();
            this._longMonthsParse[i] = this.months(mom, "").toLocaleLowerCase();
          }
        }
        if (strict) {
          if (format3 === "MMM") {
            ii = indexOf.call(this._shortMonthsParse, llc);
            return ii !== -1 ? ii : null;
          } else {
            ii = indexOf.call(this._longMonthsParse, llc);
            return ii !== -1 ? ii : null;
          }
        } else {
          if (format3 === "MMM") {
            ii = indexOf.call(this._shortMonthsParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._longMonthsParse, llc);
            return ii !== -1 ? ii : null;
          } else {
            ii = indexOf.call(this._longMonthsParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._shortMonthsParse, llc);
            return ii !== -1 ? ii : null;
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(handleStrictParse$1, "handleStrictParse$1");
      function localeMonthsParse(monthName, format3, strict) {
        var i, mom, regex;
        if (this._monthsParseExact) {
          return handleStrictParse$1.call(this, monthName, format3, strict);
        }
        if (!this._monthsParse) {
          this._monthsParse = [];
          this._longMonthsParse = [];
          this._shortMonthsParse = [];
        }
        for (i = 0; i < 12; i++) {
          mom = createUTC([2e3, i]);
          if (strict && !this._longMonthsParse[i]) {
            this._longMonthsParse[i] = new RegExp(
              "^" + this.months(mom, "").replace(".", "") + "$",
              "i"
            );
            this._shortMonthsParse[i] = new RegExp(
              "^" + this.monthsShort(mom, "").replace(".", "") + "$",
              "i"
            );
          }
          if (!strict && !this._monthsParse[i]) {
            regex = "^" + this.months(mom, "") + "|^" + this.monthsShort(mom, "");
            this._monthsParse[i] = new RegExp(regex.replace(".", ""), "i");
          }
          if (strict && format3 === "MMMM" && this._longMonthsParse[i].test(monthName)) {
            return i;
          } else if (strict && format3 === "MMM" && this._shortMonthsParse[i].test(monthName)) {
            return i;
          } else if (!strict && this._monthsParse[i].test(monthName)) {
            return i;
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeMonthsParse, "localeMonthsParse");
      function setMonth(mom, value) {
        if (!mom.isValid()) {
          return mom;
        }
        if (typeof value === "string") {
          if (/^\d+$/.test(value)) {
            value = toInt(value);
          } else {
            value = mom.localeData().monthsParse(value);
            if (!isNumber(value)) {
              return mom;
            }
          }
        }
        var month = value, date = mom.date();
        date = date < 29 ? date : Math.min(date, daysInMonth(mom.year(), month));
        void (mom._isUTC ? mom._d.setUTCMonth(month, date) : mom._d.setMonth(month, date));
        return mom;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(setMonth, "setMonth");
      function getSetMonth(value) {
        if (value != null) {
          setMonth(this, value);
          hooks.updateOffset(this, true);
          return this;
        } else {
          return get$2(this, "Month");
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetMonth, "getSetMonth");
      function getDaysInMonth() {
        return daysInMonth(this.year(), this.month());
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getDaysInMonth, "getDaysInMonth");
      function monthsShortRegex(isStrict) {
        if (this._monthsParseExact) {
          if (!hasOwnProp(this, "_monthsRegex")) {
            computeMonthsParse.call(this);
          }
          if (isStrict) {
            return this._monthsShortStrictRegex;
          } else {
            return this._monthsShortRegex;
          }
        } else {
          if (!hasOwnProp(this, "_monthsShortRegex")) {
            this._monthsShortRegex = defaultMonthsShortRegex;
          }
          return this._monthsShortStrictRegex && isStrict ? this._monthsShortStrictRegex : this._monthsShortRegex;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(monthsShortRegex, "monthsShortRegex");
      function monthsRegex(isStrict) {
        if (this._monthsParseExact) {
          if (!hasOwnProp(this, "_monthsRegex")) {
            computeMonthsParse.call(this);
          }
          if (isStrict) {
            return this._monthsStrictRegex;
          } else {
            return this._monthsRegex;
          }
        } else {
          if (!hasOwnProp(this, "_monthsRegex")) {
            this._monthsRegex = defaultMonthsRegex;
          }
          return this._monthsStrictRegex && isStrict ? this._monthsStrictRegex : this._monthsRegex;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(monthsRegex, "monthsRegex");
      function computeMonthsParse() {
        function cmpLenRev(a, b) {
          return b.length - a.length;
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(cmpLenRev, "cmpLenRev");
        var shortPieces = [], longPieces = [], mixedPieces = [], i, mom, shortP, longP;
        for (i = 0; i < 12; i++) {
          mom = createUTC([2e3, i]);
          shortP = regexEscape2(this.monthsShort(mom, ""));
          longP = regexEscape2(this.months(mom, ""));
          shortPieces.push(shortP);
          longPieces.push(longP);
          mixedPieces.push(longP);
          mixedPieces.push(shortP);
        }
        shortPieces.sort(cmpLenRev);
        longPieces.sort(cmpLenRev);
        mixedPieces.sort(cmpLenRev);
        this._monthsRegex = new RegExp("^(" + mixedPieces.join("|") + ")", "i");
        this._monthsShortRegex = this._monthsRegex;
        this._monthsStrictRegex = new RegExp(
          "^(" + longPieces.join("|") + ")",
          "i"
        );
        this._monthsShortStrictRegex = new RegExp(
          "^(" + shortPieces.join("|") + ")",
          "i"
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(computeMonthsParse, "computeMonthsParse");
      addFormatToken("d", 0, "do", "day");
      addFormatToken("dd", 0, 0, function(format3) {
        return this.localeData().weekdaysMin(this, format3);
      });
      addFormatToken("ddd", 0, 0, function(format3) {
        return this.localeData().weekdaysShort(this, format3);
      });
      addFormatToken("dddd", 0, 0, function(format3) {
        return this.localeData().weekdays(this, format3);
      });
      addFormatToken("e", 0, 0, "weekday");
      addFormatToken("E", 0, 0, "isoWeekday");
      addFormatToken("eHHmm", 0, 0, function() {
        return "" + this.weekday() + zeroFill(this.hours(), 2) + zeroFill(this.minutes(), 2);
      });
      addRegexToken("d", match1to2);
      addRegexToken("e", match1to2);
      addRegexToken("E", match1to2);
      addRegexToken("eHHmm", match5to6);
      addRegexToken("dd", function(isStrict, locale2) {
        return locale2.weekdaysMinRegex(isStrict);
      });
      addRegexToken("ddd", function(isStrict, locale2) {
        return locale2.weekdaysShortRegex(isStrict);
      });
      addRegexToken("dddd", function(isStrict, locale2) {
        return locale2.weekdaysRegex(isStrict);
      });
      addWeekParseToken(["dd", "ddd", "dddd"], function(input, week, config, token3) {
        var weekday = config._locale.weekdaysParse(input, token3, config._strict);
        if (weekday != null) {
          week.d = weekday;
        } else {
          getParsingFlags(config).invalidWeekday = input;
        }
      });
      addWeekParseToken(["d", "e", "E"], function(input, week, config, token3) {
        week[token3] = toInt(input);
      });
      addWeekParseToken("eHHmm", function(input, week, config) {
        var weekdayEnd = input.length - 4;
        week.e = toInt(input.substr(0, weekdayEnd));
        config._a[HOUR] = toInt(input.substr(weekdayEnd, 2));
        config._a[MINUTE] = toInt(input.substr(weekdayEnd + 2));
      });
      function parseWeekday(input, locale2) {
        if (typeof input !== "string") {
          return input;
        }
        if (!isNaN(input)) {
          return parseInt(input, 10);
        }
        input = locale2.weekdaysParse(input);
        if (typeof input === "number") {
          return input;
        }
        return null;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(parseWeekday, "parseWeekday");
      function parseIsoWeekday(input, locale2) {
        if (typeof input === "string") {
          return locale2.weekdaysParse(input) % 7 || 7;
        }
        return isNaN(input) ? null : input;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(parseIsoWeekday, "parseIsoWeekday");
      function shiftWeekdays(ws, n) {
        return ws.slice(n, 7).concat(ws.slice(0, n));
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(shiftWeekdays, "shiftWeekdays");
      var defaultLocaleWeekdays = "Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"), defaultLocaleWeekdaysShort = "Sun_Mon_Tue_Wed_Thu_Fri_Sat".split("_"), defaultLocaleWeekdaysMin = "Su_Mo_Tu_We_Th_Fr_Sa".split("_"), defaultWeekdaysRegex = matchWord, defaultWeekdaysShortRegex = matchWord, defaultWeekdaysMinRegex = matchWord, weekdaysParseProperties = [
        "weekdaysParse",
        "fullWeekdaysParse",
        "shortWeekdaysParse",
        "minWeekdaysParse",
        "weekdaysRegex",
        "weekdaysShortRegex",
        "weekdaysMinRegex",
        "weekdaysStrictRegex",
        "weekdaysShortStrictRegex",
        "weekdaysMinStrictRegex"
      ];
      function clearWeekdaysParseCache(locale2, config) {
        var i, prop;
        for (i = 0; i < weekdaysParseProperties.length; i++) {
          prop = weekdaysParseProperties[i];
          if (!hasOwnProp(config, prop)) {
            delete locale2["_" + prop];
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(clearWeekdaysParseCache, "clearWeekdaysParseCache");
      function localeWeekdays(m, format3) {
        var weekdays = isArray(this._weekdays) ? this._weekdays : this._weekdays[m && m !== true && this._weekdays.isFormat.test(format3) ? "format" : "standalone"];
        return m === true ? shiftWeekdays(weekdays, this._week.dow) : m ? weekdays[m.day()] : weekdays;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeWeekdays, "localeWeekdays");
      function localeWeekdaysShort(m) {
        return m === true ? shiftWeekdays(this._weekdaysShort, this._week.dow) : m ? this._weekdaysShort[m.day()] : this._weekdaysShort;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeWeekdaysShort, "localeWeekdaysShort");
      function localeWeekdaysMin(m) {
        return m === true ? shiftWeekdays(this._weekdaysMin, this._week.dow) : m ? this._weekdaysMin[m.day()] : this._weekdaysMin;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeWeekdaysMin, "localeWeekdaysMin");
      function handleStrictParse(weekdayName, format3, strict) {
        var i, ii, mom, llc = weekdayName.toLocaleLowerCase();
        if (!this._weekdaysParse) {
          this._weekdaysParse = [];
          this._shortWeekdaysParse = [];
          this._minWeekdaysParse = [];
          for (i = 0; i < 7; ++i) {
            mom = createUTC([2e3, 1]).day(i);
            this._minWeekdaysParse[i] = this.weekdaysMin(
              mom,
              ""
            ).toLocaleLowerCase();
            this._shortWeekdaysParse[i] = this.weekdaysShort(
              mom,
              ""
            ).toLocaleLowerCase();
            this._weekdaysParse[i] = this.weekdays(mom, "").toLocaleLowerCase();
          }
        }
        if (strict) {
          if (format3 === "dddd") {
            ii = indexOf.call(this._weekdaysParse, llc);
            return ii !== -1 ? ii : null;
          } else if (format3 === "ddd") {
            ii = indexOf.call(this._shortWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          } else {
            ii = indexOf.call(this._minWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          }
        } else {
          if (format3 === "dddd") {
            ii = indexOf.call(this._weekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._shortWeekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._minWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          } else if (format3 === "ddd") {
            ii = indexOf.call(this._shortWeekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._weekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._minWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          } else {
            ii = indexOf.call(this._minWeekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._weekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._shortWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(handleStrictParse, "handleStrictParse");
      function localeWeekdaysParse(weekdayName, format3, strict) {
        var i, mom, regex;
        if (this._weekdaysParseExact) {
          return handleStrictParse.call(this, weekdayName, format3, strict);
        }
        if (!this._weekdaysParse) {
          this._weekdaysParse = [];
          this._minWeekdaysParse = [];
          this._shortWeekdaysParse = [];
          this._fullWeekdaysParse = [];
        }
        for (i = 0; i < 7; i++) {
          mom = createUTC([2e3, 1]).day(i);
          if (strict && !this._fullWeekdaysParse[i]) {
            this._fullWeekdaysParse[i] = new RegExp(
              "^" + this.weekdays(mom, "").replace(".", "\\.?") + "$",
              "i"
            );
            this._shortWeekdaysParse[i] = new RegExp(
              "^" + this.weekdaysShort(mom, "").replace(".", "\\.?") + "$",
              "i"
            );
            this._minWeekdaysParse[i] = new RegExp(
              "^" + this.weekdaysMin(mom, "").replace(".", "\\.?") + "$",
              "i"
            );
          }
          if (!this._weekdaysParse[i]) {
            regex = "^" + this.weekdays(mom, "") + "|^" + this.weekdaysShort(mom, "") + "|^" + this.weekdaysMin(mom, "");
            this._weekdaysParse[i] = new RegExp(regex.replace(".", ""), "i");
          }
          if (strict && format3 === "dddd" && this._fullWeekdaysParse[i].test(weekdayName)) {
            return i;
          } else if (strict && format3 === "ddd" && this._shortWeekdaysParse[i].test(weekdayName)) {
            return i;
          } else if (strict && format3 === "dd" && this._minWeekdaysParse[i].test(weekdayName)) {
            return i;
          } else if (!strict && this._weekdaysParse[i].test(weekdayName)) {
            return i;
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeWeekdaysParse, "localeWeekdaysParse");
      function getSetDayOfWeek(input) {
        if (!this.isValid()) {
          return input != null ? this : NaN;
        }
        var day = get$2(this, "Day");
        if (input != null) {
          input = parseWeekday(input, this.localeData());
          return this.add(input - day, "d");
        } else {
          return day;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetDayOfWeek, "getSetDayOfWeek");
      function getSetLocaleDayOfWeek(input) {
        if (!this.isValid()) {
          return input != null ? this : NaN;
        }
        var weekday = (this.day() + 7 - this.localeData()._week.dow) % 7;
        return input == null ? weekday : this.add(input - weekday, "d");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetLocaleDayOfWeek, "getSetLocaleDayOfWeek");
      function getSetISODayOfWeek(input) {
        if (!this.isValid()) {
          return input != null ? this : NaN;
        }
        if (input != null) {
          var weekday = parseIsoWeekday(input, this.localeData());
          return this.day(this.day() % 7 ? weekday : weekday - 7);
        } else {
          return this.day() || 7;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetISODayOfWeek, "getSetISODayOfWeek");
      function weekdaysRegex(isStrict) {
        if (this._weekdaysParseExact) {
          if (!hasOwnProp(this, "_weekdaysRegex")) {
            computeWeekdaysParse.call(this);
          }
          if (isStrict) {
            return this._weekdaysStrictRegex;
          } else {
            return this._weekdaysRegex;
          }
        } else {
          if (!hasOwnProp(this, "_weekdaysRegex")) {
            this._weekdaysRegex = defaultWeekdaysRegex;
          }
          return this._weekdaysStrictRegex && isStrict ? this._weekdaysStrictRegex : this._weekdaysRegex;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(weekdaysRegex, "weekdaysRegex");
      function weekdaysShortRegex(isStrict) {
        if (this._weekdaysParseExact) {
          if (!hasOwnProp(this, "_weekdaysRegex")) {
            computeWeekdaysParse.call(this);
          }
          if (isStrict) {
            return this._weekdaysShortStrictRegex;
          } else {
            return this._weekdaysShortRegex;
          }
        } else {
          if (!hasOwnProp(this, "_weekdaysShortRegex")) {
            this._weekdaysShortRegex = defaultWeekdaysShortRegex;
          }
          return this._weekdaysShortStrictRegex && isStrict ? this._weekdaysShortStrictRegex : this._weekdaysShortRegex;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(weekdaysShortRegex, "weekdaysShortRegex");
      function weekdaysMinRegex(isStrict) {
        if (this._weekdaysParseExact) {
          if (!hasOwnProp(this, "_weekdaysRegex")) {
            computeWeekdaysParse.call(this);
          }
          if (isStrict) {
            return this._weekdaysMinStrictRegex;
          } else {
            return this._weekdaysMinRegex;
          }
        } else {
          if (!hasOwnProp(this, "_weekdaysMinRegex")) {
            this._weekdaysMinRegex = defaultWeekdaysMinRegex;
          }
          return this._weekdaysMinStrictRegex && isStrict ? this._weekdaysMinStrictRegex : this._weekdaysMinRegex;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(weekdaysMinRegex, "weekdaysMinRegex");
      function computeWeekdaysParse() {
        function cmpLenRev(a, b) {
          return b.length - a.length;
        }
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(cmpLenRev, "cmpLenRev");
        var minPieces = [], shortPieces = [], longPieces = [], mixedPieces = [], i, mom, minp, shortp, longp;
        for (i = 0; i < 7; i++) {
          mom = createUTC([2e3, 1]).day(i);
          minp = regexEscape2(this.weekdaysMin(mom, ""));
          shortp = regexEscape2(this.weekdaysShort(mom, ""));
          longp = regexEscape2(this.weekdays(mom, ""));
          minPieces.push(minp);
          shortPieces.push(shortp);
          longPieces.push(longp);
          mixedPieces.push(minp);
          mixedPieces.push(shortp);
          mixedPieces.push(longp);
        }
        minPieces.sort(cmpLenRev);
        shortPieces.sort(cmpLenRev);
        longPieces.sort(cmpLenRev);
        mixedPieces.sort(cmpLenRev);
        this._weekdaysRegex = new RegExp("^(" + mixedPieces.join("|") + ")", "i");
        this._weekdaysShortRegex = this._weekdaysRegex;
        this._weekdaysMinRegex = this._weekdaysRegex;
        this._weekdaysStrictRegex = new RegExp(
          "^(" + longPieces.join("|") + ")",
          "i"
        );
        this._weekdaysShortStrictRegex = new RegExp(
          "^(" + shortPieces.join("|") + ")",
          "i"
        );
        this._weekdaysMinStrictRegex = new RegExp(
          "^(" + minPieces.join("|") + ")",
          "i"
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(computeWeekdaysParse, "computeWeekdaysParse");
      function set(config) {
        var prop, i;
        clearMonthsParseCache(this, config);
        clearWeekdaysParseCache(this, config);
        for (i in config) {
          if (hasOwnProp(config, i)) {
            prop = config[i];
            if (isFunction(prop)) {
              this[i] = prop;
            } else {
              this["_" + i] = prop;
            }
          }
        }
        this._config = config;
        this._dayOfMonthOrdinalParseLenient = new RegExp(
          (this._dayOfMonthOrdinalParse.source || this._ordinalParse.source) + "|" + /\d{1,2}/.source
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(set, "set");
      function mergeConfigs(parentConfig, childConfig) {
        var res = extend({}, parentConfig), prop;
        for (prop in childConfig) {
          if (hasOwnProp(childConfig, prop)) {
            if (isObject(parentConfig[prop]) && isObject(childConfig[prop])) {
              res[prop] = {};
              extend(res[prop], parentConfig[prop]);
              extend(res[prop], childConfig[prop]);
            } else if (childConfig[prop] != null) {
              res[prop] = childConfig[prop];
            } else {
              delete res[prop];
            }
          }
        }
        for (prop in parentConfig) {
          if (hasOwnProp(parentConfig, prop) && !hasOwnProp(childConfig, prop) && isObject(parentConfig[prop])) {
            res[prop] = extend({}, res[prop]);
          }
        }
        return res;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(mergeConfigs, "mergeConfigs");
      function Locale(config) {
        if (config != null) {
          this.set(config);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Locale, "Locale");
      var keys;
      if (Object.keys) {
        keys = Object.keys;
      } else {
        keys = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(obj) {
          var i, res = [];
          for (i in obj) {
            if (hasOwnProp(obj, i)) {
              res.push(i);
            }
          }
          return res;
        }, "keys");
      }
      var defaultCalendar = {
        sameDay: "[Today at] LT",
        nextDay: "[Tomorrow at] LT",
        nextWeek: "dddd [at] LT",
        lastDay: "[Yesterday at] LT",
        lastWeek: "[Last] dddd [at] LT",
        sameElse: "L"
      };
      function calendar$1(key, mom, now2) {
        var output = this._calendar[key] || this._calendar["sameElse"];
        return isFunction(output) ? output.call(mom, now2) : output;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(calendar$1, "calendar$1");
      var defaultLongDateFormat = {
        LTS: "h:mm:ss A",
        LT: "h:mm A",
        L: "MM/DD/YYYY",
        LL: "MMMM D, YYYY",
        LLL: "MMMM D, YYYY h:mm A",
        LLLL: "dddd, MMMM D, YYYY h:mm A"
      };
      function longDateFormat(key) {
        var format3 = this._longDateFormat[key], formatUpper = this._longDateFormat[key.toUpperCase()], formatCache = this._longDateFormatCache;
        if (format3 || !formatUpper) {
          return format3;
        }
        if (formatCache && formatCache[key] && formatCache[key].formatUpper === formatUpper) {
          return formatCache[key].format;
        }
        format3 = formatUpper.match(formattingTokens).map(function(tok) {
          if (tok === "MMMM" || tok === "MM" || tok === "DD" || tok === "dddd") {
            return tok.slice(1);
          }
          return tok;
        }).join("");
        if (!formatCache) {
          formatCache = this._longDateFormatCache = {};
        }
        formatCache[key] = {
          formatUpper,
          format: format3
        };
        return format3;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(longDateFormat, "longDateFormat");
      var defaultInvalidDate = "Invalid date";
      function invalidDate() {
        return this._invalidDate;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(invalidDate, "invalidDate");
      var defaultOrdinal = "%d", defaultDayOfMonthOrdinalParse = /\d{1,2}/;
      function ordinal(number) {
        return this._ordinal.replace("%d", number);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(ordinal, "ordinal");
      var defaultRelativeTime = {
        future: "in %s",
        past: "%s ago",
        s: "a few seconds",
        ss: "%d seconds",
        m: "a minute",
        mm: "%d minutes",
        h: "an hour",
        hh: "%d hours",
        d: "a day",
        dd: "%d days",
        w: "a week",
        ww: "%d weeks",
        M: "a month",
        MM: "%d months",
        y: "a year",
        yy: "%d years"
      };
      function relativeTimeWithoutPostformat(number, withoutSuffix, string, isFuture) {
        var output = this._relativeTime[string];
        return isFunction(output) ? output(number, withoutSuffix, string, isFuture) : output.replace(/%d/i, number);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(relativeTimeWithoutPostformat, "relativeTimeWithoutPostformat");
      function relativeTime$1(number, withoutSuffix, string, isFuture) {
        return this.postformat(
          relativeTimeWithoutPostformat.call(
            this,
            number,
            withoutSuffix,
            string,
            isFuture
          )
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(relativeTime$1, "relativeTime$1");
      function pastFutureWithoutPostformat(diff2, output) {
        var format3 = this._relativeTime[diff2 > 0 ? "future" : "past"];
        return isFunction(format3) ? format3(output) : format3.replace(/%s/i, output);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(pastFutureWithoutPostformat, "pastFutureWithoutPostformat");
      function pastFuture(diff2, output) {
        return this.postformat(
          pastFutureWithoutPostformat.call(this, diff2, output)
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(pastFuture, "pastFuture");
      function createDate(y, m, d, h, M, s, ms) {
        var date;
        if (y < 100 && y >= 0) {
          date = new Date(y + 400, m, d, h, M, s, ms);
          if (isFinite(date.getFullYear())) {
            date.setFullYear(y);
          }
        } else {
          date = new Date(y, m, d, h, M, s, ms);
        }
        return date;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createDate, "createDate");
      function createUTCDate(y) {
        var date, args;
        if (y < 100 && y >= 0) {
          args = Array.prototype.slice.call(arguments);
          args[0] = y + 400;
          date = new Date(Date.UTC.apply(null, args));
          if (isFinite(date.getUTCFullYear())) {
            date.setUTCFullYear(y);
          }
        } else {
          date = new Date(Date.UTC.apply(null, arguments));
        }
        return date;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createUTCDate, "createUTCDate");
      function firstWeekOffset(year, dow, doy) {
        var fwd = 7 + dow - doy, fwdlw = (7 + createUTCDate(year, 0, fwd).getUTCDay() - dow) % 7;
        return -fwdlw + fwd - 1;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(firstWeekOffset, "firstWeekOffset");
      function dayOfYearFromWeeks(year, week, weekday, dow, doy) {
        var localWeekday = (7 + weekday - dow) % 7, weekOffset = firstWeekOffset(year, dow, doy), dayOfYear = 1 + 7 * (week - 1) + localWeekday + weekOffset, resYear, resDayOfYear;
        if (dayOfYear <= 0) {
          resYear = year - 1;
          resDayOfYear = daysInYear(resYear) + dayOfYear;
        } else if (dayOfYear > daysInYear(year)) {
          resYear = year + 1;
          resDayOfYear = dayOfYear - daysInYear(year);
        } else {
          resYear = year;
          resDayOfYear = dayOfYear;
        }
        return {
          year: resYear,
          dayOfYear: resDayOfYear
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(dayOfYearFromWeeks, "dayOfYearFromWeeks");
      function weekOfYearFromDayOfYear(year, dayOfYear, dow, doy) {
        var weekOffset = firstWeekOffset(year, dow, doy), week = Math.floor((dayOfYear - weekOffset - 1) / 7) + 1, resWeek, resYear;
        if (week < 1) {
          resYear = year - 1;
          resWeek = week + weeksInYear(resYear, dow, doy);
        } else if (week > weeksInYear(year, dow, doy)) {
          resWeek = week - weeksInYear(year, dow, doy);
          resYear = year + 1;
        } else {
          resYear = year;
          resWeek = week;
        }
        return {
          week: resWeek,
          year: resYear
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(weekOfYearFromDayOfYear, "weekOfYearFromDayOfYear");
      function weekOfYear(mom, dow, doy) {
        return weekOfYearFromDayOfYear(mom.year(), mom.dayOfYear(), dow, doy);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(weekOfYear, "weekOfYear");
      function weekOfYearFromDate(year, month, date, dow, doy) {
        var dayOfYear = Math.round(
          (createUTCDate(year, month, date) - createUTCDate(year, 0, 1)) / 864e5
        ) + 1;
        return weekOfYearFromDayOfYear(year, dayOfYear, dow, doy);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(weekOfYearFromDate, "weekOfYearFromDate");
      function weeksInYear(year, dow, doy) {
        var weekOffset = firstWeekOffset(year, dow, doy), weekOffsetNext = firstWeekOffset(year + 1, dow, doy);
        return (daysInYear(year) - weekOffset + weekOffsetNext) / 7;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(weeksInYear, "weeksInYear");
      addFormatToken("w", ["ww", 2], "wo", "week");
      addFormatToken("W", ["WW", 2], "Wo", "isoWeek");
      addRegexToken("w", match1to2, match1to2NoLeadingZero);
      addRegexToken("ww", match1to2, match2);
      addRegexToken("W", match1to2, match1to2NoLeadingZero);
      addRegexToken("WW", match1to2, match2);
      addWeekParseToken(
        ["w", "ww", "W", "WW"],
        function(input, week, config, token3) {
          week[token3.substr(0, 1)] = toInt(input);
        }
      );
      function localeWeek(mom) {
        return weekOfYear(mom, this._week.dow, this._week.doy).week;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeWeek, "localeWeek");
      var defaultLocaleWeek = {
        dow: 0,
        // Sunday is the first day of the week.
        doy: 6
        // The week that contains Jan 6th is the first week of the year.
      };
      function localeFirstDayOfWeek() {
        return this._week.dow;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeFirstDayOfWeek, "localeFirstDayOfWeek");
      function localeFirstDayOfYear() {
        return this._week.doy;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeFirstDayOfYear, "localeFirstDayOfYear");
      function getSetWeek(input) {
        var week = this.localeData().week(this);
        return input == null ? week : this.add((input - week) * 7, "d");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetWeek, "getSetWeek");
      function getSetISOWeek(input) {
        var week = weekOfYear(this, 1, 4).week;
        return input == null ? week : this.add((input - week) * 7, "d");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetISOWeek, "getSetISOWeek");
      function hFormat() {
        return this.hours() % 12 || 12;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(hFormat, "hFormat");
      function kFormat() {
        return this.hours() || 24;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(kFormat, "kFormat");
      addFormatToken("H", ["HH", 2], 0, "hour");
      addFormatToken("h", ["hh", 2], 0, hFormat);
      addFormatToken("k", ["kk", 2], 0, kFormat);
      addFormatToken("hmm", 0, 0, function() {
        return "" + hFormat.apply(this) + zeroFill(this.minutes(), 2);
      });
      addFormatToken("hmmss", 0, 0, function() {
        return "" + hFormat.apply(this) + zeroFill(this.minutes(), 2) + zeroFill(this.seconds(), 2);
      });
      addFormatToken("Hmm", 0, 0, function() {
        return "" + this.hours() + zeroFill(this.minutes(), 2);
      });
      addFormatToken("Hmmss", 0, 0, function() {
        return "" + this.hours() + zeroFill(this.minutes(), 2) + zeroFill(this.seconds(), 2);
      });
      function meridiem(token3, lowercase) {
        addFormatToken(token3, 0, 0, function() {
          return this.localeData().meridiem(
            this.hours(),
            this.minutes(),
            lowercase
          );
        });
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(meridiem, "meridiem");
      meridiem("a", true);
      meridiem("A", false);
      function matchMeridiem(isStrict, locale2) {
        return locale2._meridiemParse;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(matchMeridiem, "matchMeridiem");
      addRegexToken("a", matchMeridiem);
      addRegexToken("A", matchMeridiem);
      addRegexToken("H", match1to2, match1to2HasZero);
      addRegexToken("h", match1to2, match1to2NoLeadingZero);
      addRegexToken("k", match1to2, match1to2NoLeadingZero);
      addRegexToken("HH", match1to2, match2);
      addRegexToken("hh", match1to2, match2);
      addRegexToken("kk", match1to2, match2);
      addRegexToken("hmm", match3to4);
      addRegexToken("hmmss", match5to6);
      addRegexToken("Hmm", match3to4);
      addRegexToken("Hmmss", match5to6);
      addParseToken(["H", "HH"], HOUR);
      addParseToken(["k", "kk"], function(input, array, config) {
        var kInput = toInt(input);
        array[HOUR] = kInput === 24 ? 0 : kInput;
      });
      addParseToken(["a", "A"], function(input, array, config) {
        config._isPm = config._locale.isPM(input);
        config._meridiem = input;
      });
      addParseToken(["h", "hh"], function(input, array, config) {
        array[HOUR] = toInt(input);
        getParsingFlags(config).bigHour = true;
      });
      addParseToken("hmm", function(input, array, config) {
        var pos = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos));
        array[MINUTE] = toInt(input.substr(pos));
        getParsingFlags(config).bigHour = true;
      });
      addParseToken("hmmss", function(input, array, config) {
        var pos1 = input.length - 4, pos2 = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos1));
        array[MINUTE] = toInt(input.substr(pos1, 2));
        array[SECOND] = toInt(input.substr(pos2));
        getParsingFlags(config).bigHour = true;
      });
      addParseToken("Hmm", function(input, array, config) {
        var pos = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos));
        array[MINUTE] = toInt(input.substr(pos));
      });
      addParseToken("Hmmss", function(input, array, config) {
        var pos1 = input.length - 4, pos2 = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos1));
        array[MINUTE] = toInt(input.substr(pos1, 2));
        array[SECOND] = toInt(input.substr(pos2));
      });
      function localeIsPM(input) {
        return (input + "").toLowerCase().charAt(0) === "p";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeIsPM, "localeIsPM");
      var defaultLocaleMeridiemParse = /[ap]\.?m?\.?/i, getSetHour = makeGetSet("Hours", true);
      function localeMeridiem(hours2, minutes2, isLower) {
        if (hours2 > 11) {
          return isLower ? "pm" : "PM";
        } else {
          return isLower ? "am" : "AM";
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeMeridiem, "localeMeridiem");
      var baseConfig = {
        calendar: defaultCalendar,
        longDateFormat: defaultLongDateFormat,
        invalidDate: defaultInvalidDate,
        ordinal: defaultOrdinal,
        dayOfMonthOrdinalParse: defaultDayOfMonthOrdinalParse,
        relativeTime: defaultRelativeTime,
        months: defaultLocaleMonths,
        monthsShort: defaultLocaleMonthsShort,
        week: defaultLocaleWeek,
        weekdays: defaultLocaleWeekdays,
        weekdaysMin: defaultLocaleWeekdaysMin,
        weekdaysShort: defaultLocaleWeekdaysShort,
        meridiemParse: defaultLocaleMeridiemParse
      };
      var locales = {}, localeFamilies = {}, globalLocale;
      function commonPrefix(arr1, arr2) {
        var i, minl = Math.min(arr1.length, arr2.length);
        for (i = 0; i < minl; i += 1) {
          if (arr1[i] !== arr2[i]) {
            return i;
          }
        }
        return minl;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(commonPrefix, "commonPrefix");
      function normalizeLocale(key) {
        return key ? key.toLowerCase().replace("_", "-") : key;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(normalizeLocale, "normalizeLocale");
      function chooseLocale(names) {
        var i = 0, j, next, locale2, split;
        while (i < names.length) {
          split = normalizeLocale(names[i]).split("-");
          j = split.length;
          next = normalizeLocale(names[i + 1]);
          next = next ? next.split("-") : null;
          while (j > 0) {
            locale2 = loadLocale(split.slice(0, j).join("-"));
            if (locale2) {
              return locale2;
            }
            if (next && next.length >= j && commonPrefix(split, next) >= j - 1) {
              break;
            }
            j--;
          }
          i++;
        }
        return globalLocale;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(chooseLocale, "chooseLocale");
      function isLocaleNameSane(name) {
        return typeof name === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isLocaleNameSane, "isLocaleNameSane");
      function loadLocale(name) {
        var oldLocale = null, aliasedRequire, normalizedName;
        if (hasOwnProp(locales, name)) {
          return locales[name];
        }
        normalizedName = normalizeLocale(name);
        if (hasOwnProp(locales, normalizedName)) {
          return locales[normalizedName];
        }
        if (typeof module !== "undefined" && module && module.exports && isLocaleNameSane(normalizedName)) {
          try {
            oldLocale = globalLocale._abbr;
            aliasedRequire = _chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki;
            aliasedRequire("./locale/" + normalizedName);
            getSetGlobalLocale(oldLocale);
          } catch (e) {
            locales[normalizedName] = null;
          }
        }
        if (hasOwnProp(locales, normalizedName)) {
          return locales[normalizedName];
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(loadLocale, "loadLocale");
      function getSetGlobalLocale(key, values) {
        var data;
        if (key) {
          if (isUndefined(values)) {
            data = getLocale(key);
          } else {
            data = defineLocale(key, values);
          }
          if (data) {
            globalLocale = data;
          } else {
            if (typeof console !== "undefined" && console.warn) {
              console.warn(
                "Locale " + key + " not found. Did you forget to load it?"
              );
            }
          }
        }
        return globalLocale._abbr;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetGlobalLocale, "getSetGlobalLocale");
      function defineLocale(name, config) {
        if (config !== null) {
          var locale2, parentConfig = baseConfig;
          config.abbr = name;
          if (locales[name] != null) {
            deprecateSimple(
              "defineLocaleOverride",
              "use moment.updateLocale(localeName, config) to change an existing locale. moment.defineLocale(localeName, config) should only be used for creating a new locale See http://momentjs.com/guides/#/warnings/define-locale/ for more info."
            );
            parentConfig = locales[name]._config;
          } else if (config.parentLocale != null) {
            if (locales[config.parentLocale] != null) {
              parentConfig = locales[config.parentLocale]._config;
            } else {
              locale2 = loadLocale(config.parentLocale);
              if (locale2 != null) {
                parentConfig = locale2._config;
              } else {
                if (!localeFamilies[config.parentLocale]) {
                  localeFamilies[config.parentLocale] = [];
                }
                localeFamilies[config.parentLocale].push({
                  name,
                  config
                });
                return null;
              }
            }
          }
          locales[name] = new Locale(mergeConfigs(parentConfig, config));
          if (localeFamilies[name]) {
            localeFamilies[name].forEach(function(x) {
              defineLocale(x.name, x.config);
            });
          }
          getSetGlobalLocale(name);
          return locales[name];
        } else {
          delete locales[name];
          return null;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(defineLocale, "defineLocale");
      function updateLocale(name, config) {
        var locale2, tmpLocale = loadLocale(name), parentConfig = baseConfig;
        if (tmpLocale != null) {
          name = tmpLocale._abbr;
        }
        if (config != null) {
          if (locales[name] != null && locales[name].parentLocale != null) {
            locales[name].set(mergeConfigs(locales[name]._config, config));
          } else {
            if (tmpLocale != null) {
              parentConfig = tmpLocale._config;
            }
            config = mergeConfigs(parentConfig, config);
            if (tmpLocale == null) {
              config.abbr = name;
            }
            locale2 = new Locale(config);
            locale2.parentLocale = locales[name];
            locales[name] = locale2;
          }
          getSetGlobalLocale(name);
        } else {
          if (locales[name] != null) {
            if (locales[name].parentLocale != null) {
              locales[name] = locales[name].parentLocale;
              if (name === getSetGlobalLocale()) {
                getSetGlobalLocale(name);
              }
            } else if (locales[name] != null) {
              delete locales[name];
            }
          }
        }
        return locales[name];
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(updateLocale, "updateLocale");
      function getLocale(key) {
        var locale2;
        if (key && key._locale && key._locale._abbr) {
          key = key._locale._abbr;
        }
        if (!key) {
          return globalLocale;
        }
        if (!isArray(key)) {
          locale2 = loadLocale(key);
          if (locale2) {
            return locale2;
          }
          key = [key];
        }
        return chooseLocale(key);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getLocale, "getLocale");
      function listLocales() {
        return keys(locales);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(listLocales, "listLocales");
      function checkOverflow(m) {
        var overflow, a = m._a;
        if (a && getParsingFlags(m).overflow === -2) {
          overflow = a[MONTH] < 0 || a[MONTH] > 11 ? MONTH : a[DATE] < 1 || a[DATE] > daysInMonth(a[YEAR], a[MONTH]) ? DATE : a[HOUR] < 0 || a[HOUR] > 24 || a[HOUR] === 24 && (a[MINUTE] !== 0 || a[SECOND] !== 0 || a[MILLISECOND] !== 0) ? HOUR : a[MINUTE] < 0 || a[MINUTE] > 59 ? MINUTE : a[SECOND] < 0 || a[SECOND] > 59 ? SECOND : a[MILLISECOND] < 0 || a[MILLISECOND] > 999 ? MILLISECOND : -1;
          if (getParsingFlags(m)._overflowDayOfYear && (overflow < YEAR || overflow > DATE)) {
            overflow = DATE;
          }
          if (getParsingFlags(m)._overflowWeeks && overflow === -1) {
            overflow = WEEK;
          }
          if (getParsingFlags(m)._overflowWeekday && overflow === -1) {
            overflow = WEEKDAY;
          }
          getParsingFlags(m).overflow = overflow;
        }
        return m;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(checkOverflow, "checkOverflow");
      var extendedIsoRegex = /^\s*((?:[+-]\d{6}|\d{4})-(?:\d\d-\d\d|W\d\d-\d|W\d\d|\d\d\d|\d\d))(?:(T| )(\d\d(?::\d\d(?::\d\d(?:[.,]\d+)?)?)?)([+-]\d\d(?::?\d\d)?|\s*Z)?)?$/, basicIsoRegex = /^\s*((?:[+-]\d{6}|\d{4})(?:\d\d\d\d|W\d\d\d|W\d\d|\d\d\d|\d\d|))(?:(T| )(\d\d(?:\d\d(?:\d\d(?:[.,]\d+)?)?)?)([+-]\d\d(?::?\d\d)?|\s*Z)?)?$/, tzRegex = /Z|[+-]\d\d(?::?\d\d)?/, isoDates = [
        ["YYYYYY-MM-DD", /[+-]\d{6}-\d\d-\d\d/],
        ["YYYY-MM-DD", /\d{4}-\d\d-\d\d/],
        ["GGGG-[W]WW-E", /\d{4}-W\d\d-\d/],
        ["GGGG-[W]WW", /\d{4}-W\d\d/, false],
        ["YYYY-DDD", /\d{4}-\d{3}/],
        ["YYYY-MM", /\d{4}-\d\d/, false],
        ["YYYYYYMMDD", /[+-]\d{10}/],
        ["YYYYMMDD", /\d{8}/],
        ["GGGG[W]WWE", /\d{4}W\d{3}/],
        ["GGGG[W]WW", /\d{4}W\d{2}/, false],
        ["YYYYDDD", /\d{7}/],
        ["YYYYMM", /\d{6}/, false],
        ["YYYY", /\d{4}/, false]
      ], isoTimes = [
        ["HH:mm:ss.SSSS", /\d\d:\d\d:\d\d\.\d+/],
        ["HH:mm:ss,SSSS", /\d\d:\d\d:\d\d,\d+/],
        ["HH:mm:ss", /\d\d:\d\d:\d\d/],
        ["HH:mm", /\d\d:\d\d/],
        ["HHmmss.SSSS", /\d\d\d\d\d\d\.\d+/],
        ["HHmmss,SSSS", /\d\d\d\d\d\d,\d+/],
        ["HHmmss", /\d\d\d\d\d\d/],
        ["HHmm", /\d\d\d\d/],
        ["HH", /\d\d/]
      ], aspNetJsonRegex = /^\/?Date\((-?\d+)/i, rfc2822 = /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s)?(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s(\d{2,4})\s(\d\d):(\d\d)(?::(\d\d))?\s(?:(UT|GMT|[ECMP][SD]T)|([Zz])|([+-]\d{4}))$/, obsOffsets = {
        UT: 0,
        GMT: 0,
        EDT: -4 * 60,
        EST: -5 * 60,
        CDT: -5 * 60,
        CST: -6 * 60,
        MDT: -6 * 60,
        MST: -7 * 60,
        PDT: -7 * 60,
        PST: -8 * 60
      };
      function configFromISO(config) {
        var i, l, string = config._i, match = extendedIsoRegex.exec(string) || basicIsoRegex.exec(string), allowTime, dateFormat, timeFormat, tzFormat, isoDatesLen = isoDates.length, isoTimesLen = isoTimes.length;
        if (match) {
          getParsingFlags(config).iso = true;
          for (i = 0, l = isoDatesLen; i < l; i++) {
            if (isoDates[i][1].exec(match[1])) {
              dateFormat = isoDates[i][0];
              allowTime = isoDates[i][2] !== false;
              break;
            }
          }
          if (dateFormat == null) {
            config._isValid = false;
            return;
          }
          if (match[3]) {
            for (i = 0, l = isoTimesLen; i < l; i++) {
              if (isoTimes[i][1].exec(match[3])) {
                timeFormat = (match[2] || " ") + isoTimes[i][0];
                break;
              }
            }
            if (timeFormat == null) {
              config._isValid = false;
              return;
            }
          }
          if (!allowTime && timeFormat != null) {
            config._isValid = false;
            return;
          }
          if (match[4]) {
            if (tzRegex.exec(match[4])) {
              tzFormat = "Z";
            } else {
              config._isValid = false;
              return;
            }
          }
          config._f = dateFormat + (timeFormat || "") + (tzFormat || "");
          configFromStringAndFormat(config);
        } else {
          config._isValid = false;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(configFromISO, "configFromISO");
      function extractFromRFC2822Strings(yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr) {
        var result = [
          untruncateYear(yearStr),
          defaultLocaleMonthsShort.indexOf(monthStr),
          parseInt(dayStr, 10),
          parseInt(hourStr, 10),
          parseInt(minuteStr, 10)
        ];
        if (secondStr) {
          result.push(parseInt(secondStr, 10));
        }
        return result;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(extractFromRFC2822Strings, "extractFromRFC2822Strings");
      function untruncateYear(yearStr) {
        var year = parseInt(yearStr, 10);
        if (year <= 49) {
          return 2e3 + year;
        } else if (year <= 999) {
          return 1900 + year;
        }
        return year;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(untruncateYear, "untruncateYear");
      function preprocessRFC2822(s) {
        return s.replace(/\([^()]*\)|[\n\t]/g, " ").replace(/(\s\s+)/g, " ").replace(/^\s\s*/, "").replace(/\s\s*$/, "");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(preprocessRFC2822, "preprocessRFC2822");
      function checkWeekday(weekdayStr, parsedInput, config) {
        if (weekdayStr) {
          var weekdayProvided = defaultLocaleWeekdaysShort.indexOf(weekdayStr), weekdayActual = new Date(
            parsedInput[0],
            parsedInput[1],
            parsedInput[2]
          ).getDay();
          if (weekdayProvided !== weekdayActual) {
            getParsingFlags(config).weekdayMismatch = true;
            config._isValid = false;
            return false;
          }
        }
        return true;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(checkWeekday, "checkWeekday");
      function calculateOffset(obsOffset, militaryOffset, numOffset) {
        if (obsOffset) {
          return obsOffsets[obsOffset];
        } else if (militaryOffset) {
          return 0;
        } else {
          var hm = parseInt(numOffset, 10), m = hm % 100, h = (hm - m) / 100;
          return h * 60 + m;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(calculateOffset, "calculateOffset");
      function configFromRFC2822(config) {
        var match = rfc2822.exec(preprocessRFC2822(config._i)), parsedArray;
        if (match) {
          parsedArray = extractFromRFC2822Strings(
            match[4],
            match[3],
            match[2],
            match[5],
            match[6],
            match[7]
          );
          if (!checkWeekday(match[1], parsedArray, config)) {
            return;
          }
          config._a = parsedArray;
          config._tzm = calculateOffset(match[8], match[9], match[10]);
          config._d = createUTCDate.apply(null, config._a);
          config._d.setUTCMinutes(config._d.getUTCMinutes() - config._tzm);
          getParsingFlags(config).rfc2822 = true;
        } else {
          config._isValid = false;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(configFromRFC2822, "configFromRFC2822");
      function configFromString(config) {
        var matched = aspNetJsonRegex.exec(config._i);
        if (matched !== null) {
          config._d = /* @__PURE__ */ new Date(+matched[1]);
          return;
        }
        configFromISO(config);
        if (config._isValid === false) {
          delete config._isValid;
        } else {
          return;
        }
        configFromRFC2822(config);
        if (config._isValid === false) {
          delete config._isValid;
        } else {
          return;
        }
        if (config._strict) {
          config._isValid = false;
        } else {
          hooks.createFromInputFallback(config);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(configFromString, "configFromString");
      hooks.createFromInputFallback = deprecate(
        "value provided is not in a recognized RFC2822 or ISO format. moment construction falls back to js Date(), which is not reliable across all browsers and versions. Non RFC2822/ISO date formats are discouraged. Please refer to http://momentjs.com/guides/#/warnings/js-date/ for more info.",
        function(config) {
          config._d = /* @__PURE__ */ new Date(config._i + (config._useUTC ? " UTC" : ""));
        }
      );
      function defaults(a, b, c) {
        if (a != null) {
          return a;
        }
        if (b != null) {
          return b;
        }
        return c;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(defaults, "defaults");
      function currentDateArray(config, now2, forWeek) {
        var hadWeekContext = Object.prototype.hasOwnProperty.call(
          config,
          "_isDefaultDatePartsForWeek"
        ), weekContext = config._isDefaultDatePartsForWeek;
        config._isDefaultDatePartsForWeek = !!forWeek;
        try {
          return hooks._getDefaultDateParts(config, now2, forWeek);
        } finally {
          if (hadWeekContext) {
            config._isDefaultDatePartsForWeek = weekContext;
          } else {
            delete config._isDefaultDatePartsForWeek;
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(currentDateArray, "currentDateArray");
      function currentDateNow(config) {
        var now2 = config._defaultDatePartsNow;
        if (!now2) {
          return hooks.now();
        }
        if (!now2.hasValue) {
          now2.value = hooks.now();
          now2.hasValue = true;
        }
        return now2.value;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(currentDateNow, "currentDateNow");
      function getDefaultDateParts(config, now2, forWeek) {
        var useWeekDefaults = forWeek || config._isDefaultDatePartsForWeek, nowValue = useWeekDefaults ? createLocal(now2) : new Date(now2);
        if (useWeekDefaults) {
          return [nowValue.year(), nowValue.month(), nowValue.date()];
        }
        if (config._useUTC) {
          return [
            nowValue.getUTCFullYear(),
            nowValue.getUTCMonth(),
            nowValue.getUTCDate()
          ];
        }
        return [nowValue.getFullYear(), nowValue.getMonth(), nowValue.getDate()];
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getDefaultDateParts, "getDefaultDateParts");
      hooks._getDefaultDateParts = getDefaultDateParts;
      function configFromArray(config) {
        var i, date, input = [], now2, currentDate, expectedWeekday, yearToUse, dateIsDefaulted;
        if (config._d) {
          return;
        }
        if (config._a[YEAR] == null || config._a[MONTH] == null || config._a[DATE] == null) {
          now2 = currentDateNow(config);
          currentDate = currentDateArray(config, now2);
        }
        if (config._w && config._a[DATE] == null && config._a[MONTH] == null) {
          dayOfYearFromWeekInfo(config, currentDateArray(config, now2, true));
        }
        if (config._dayOfYear != null) {
          yearToUse = config._a[YEAR] != null ? config._a[YEAR] : currentDate[YEAR];
          if (config._dayOfYear > daysInYear(yearToUse) || config._dayOfYear === 0) {
            getParsingFlags(config)._overflowDayOfYear = true;
          }
          date = createUTCDate(yearToUse, 0, config._dayOfYear);
          config._a[MONTH] = date.getUTCMonth();
          config._a[DATE] = date.getUTCDate();
        }
        dateIsDefaulted = config._a[YEAR] == null || config._a[MONTH] == null || config._a[DATE] == null;
        for (i = 0; i < 3 && config._a[i] == null; ++i) {
          config._a[i] = input[i] = currentDate[i];
        }
        for (; i < 7; i++) {
          config._a[i] = input[i] = config._a[i] == null ? i === 2 ? 1 : 0 : config._a[i];
        }
        if (config._a[HOUR] === 24 && config._a[MINUTE] === 0 && config._a[SECOND] === 0 && config._a[MILLISECOND] === 0) {
          config._nextDay = true;
          config._a[HOUR] = 0;
        }
        config._d = (config._useUTC ? createUTCDate : createDate).apply(
          null,
          input
        );
        expectedWeekday = config._useUTC ? config._d.getUTCDay() : config._d.getDay();
        if (config._tzm != null) {
          config._d.setUTCMinutes(config._d.getUTCMinutes() - config._tzm);
        }
        if (config._nextDay) {
          config._a[HOUR] = 24;
        }
        if (config._w && typeof config._w.d !== "undefined" && !dateIsDefaulted && config._w.d !== expectedWeekday) {
          getParsingFlags(config).weekdayMismatch = true;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(configFromArray, "configFromArray");
      function dayOfYearFromWeekInfo(config, currentDate) {
        var w, weekYear, week, weekday, dow, doy, temp, weekdayOverflow, curWeek;
        w = config._w;
        if (w.GG != null || w.W != null || w.E != null) {
          dow = 1;
          doy = 4;
          weekYear = defaults(
            w.GG,
            config._a[YEAR],
            weekOfYearFromDate(
              currentDate[YEAR],
              currentDate[MONTH],
              currentDate[DATE],
              1,
              4
            ).year
          );
          week = defaults(w.W, 1);
          weekday = defaults(w.E, 1);
          if (weekday < 1 || weekday > 7) {
            weekdayOverflow = true;
          }
        } else {
          dow = config._locale._week.dow;
          doy = config._locale._week.doy;
          curWeek = weekOfYearFromDate(
            currentDate[YEAR],
            currentDate[MONTH],
            currentDate[DATE],
            dow,
            doy
          );
          weekYear = defaults(w.gg, config._a[YEAR], curWeek.year);
          week = defaults(w.w, curWeek.week);
          if (w.d != null) {
            weekday = w.d;
            if (weekday < 0 || weekday > 6) {
              weekdayOverflow = true;
            }
          } else if (w.e != null) {
            weekday = w.e + dow;
            if (w.e < 0 || w.e > 6) {
              weekdayOverflow = true;
            }
          } else {
            weekday = dow;
          }
        }
        if (week < 1 || week > weeksInYear(weekYear, dow, doy)) {
          getParsingFlags(config)._overflowWeeks = true;
        } else if (weekdayOverflow != null) {
          getParsingFlags(config)._overflowWeekday = true;
        } else {
          temp = dayOfYearFromWeeks(weekYear, week, weekday, dow, doy);
          config._a[YEAR] = temp.year;
          config._dayOfYear = temp.dayOfYear;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(dayOfYearFromWeekInfo, "dayOfYearFromWeekInfo");
      hooks.ISO_8601 = function() {
      };
      hooks.RFC_2822 = function() {
      };
      function configFromStringAndFormat(config) {
        if (config._f === hooks.ISO_8601) {
          configFromISO(config);
          return;
        }
        if (config._f === hooks.RFC_2822) {
          configFromRFC2822(config);
          return;
        }
        config._a = [];
        getParsingFlags(config).empty = true;
        var string = "" + config._i, i, parsedInput, tokens2, token3, skipped, stringLength = string.length, totalParsedInputLength = 0, era, tokenLen;
        tokens2 = expandFormat(config._f, config._locale).match(formattingTokens) || [];
        tokenLen = tokens2.length;
        for (i = 0; i < tokenLen; i++) {
          token3 = tokens2[i];
          parsedInput = (string.match(getParseRegexForToken(token3, config)) || [])[0];
          if (parsedInput) {
            skipped = string.substr(0, string.indexOf(parsedInput));
            if (skipped.length > 0) {
              getParsingFlags(config).unusedInput.push(skipped);
            }
            string = string.slice(
              string.indexOf(parsedInput) + parsedInput.length
            );
            totalParsedInputLength += parsedInput.length;
          }
          if (formatTokenFunctions[token3]) {
            if (parsedInput) {
              getParsingFlags(config).empty = false;
            } else {
              getParsingFlags(config).unusedTokens.push(token3);
            }
            addTimeToArrayFromToken(token3, parsedInput, config);
          } else if (config._strict && !parsedInput) {
            getParsingFlags(config).unusedTokens.push(token3);
          }
        }
        getParsingFlags(config).charsLeftOver = stringLength - totalParsedInputLength;
        if (string.length > 0) {
          getParsingFlags(config).unusedInput.push(string);
        }
        if (config._a[HOUR] <= 12 && getParsingFlags(config).bigHour === true && config._a[HOUR] > 0) {
          getParsingFlags(config).bigHour = void 0;
        }
        getParsingFlags(config).parsedDateParts = config._a.slice(0);
        getParsingFlags(config).meridiem = config._meridiem;
        config._a[HOUR] = meridiemFixWrap(
          config._locale,
          config._a[HOUR],
          config._meridiem
        );
        era = getParsingFlags(config).era;
        if (era !== null) {
          config._a[YEAR] = config._locale.erasConvertYear(era, config._a[YEAR]);
        }
        configFromArray(config);
        checkOverflow(config);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(configFromStringAndFormat, "configFromStringAndFormat");
      function meridiemFixWrap(locale2, hour, meridiem2) {
        var isPm;
        if (meridiem2 == null) {
          return hour;
        }
        if (locale2.meridiemHour != null) {
          return locale2.meridiemHour(hour, meridiem2);
        } else if (locale2.isPM != null) {
          isPm = locale2.isPM(meridiem2);
          if (isPm && hour < 12) {
            hour += 12;
          }
          if (!isPm && hour === 12) {
            hour = 0;
          }
          return hour;
        } else {
          return hour;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(meridiemFixWrap, "meridiemFixWrap");
      function configFromStringAndArray(config) {
        var tempConfig, bestMoment, scoreToBeat, i, currentScore, validFormatFound, bestFormatIsValid = false, defaultDatePartsNow = {}, configfLen = config._f.length;
        if (configfLen === 0) {
          getParsingFlags(config).invalidFormat = true;
          config._d = /* @__PURE__ */ new Date(NaN);
          return;
        }
        for (i = 0; i < configfLen; i++) {
          currentScore = 0;
          validFormatFound = false;
          tempConfig = copyConfig({}, config);
          if (config._useUTC != null) {
            tempConfig._useUTC = config._useUTC;
          }
          tempConfig._defaultDatePartsNow = defaultDatePartsNow;
          tempConfig._f = config._f[i];
          configFromStringAndFormat(tempConfig);
          if (isValid$2(tempConfig)) {
            validFormatFound = true;
          }
          currentScore += getParsingFlags(tempConfig).charsLeftOver;
          currentScore += getParsingFlags(tempConfig).unusedTokens.length * 10;
          getParsingFlags(tempConfig).score = currentScore;
          if (!bestFormatIsValid) {
            if (scoreToBeat == null || currentScore < scoreToBeat || validFormatFound) {
              scoreToBeat = currentScore;
              bestMoment = tempConfig;
              if (validFormatFound) {
                bestFormatIsValid = true;
              }
            }
          } else {
            if (currentScore < scoreToBeat) {
              scoreToBeat = currentScore;
              bestMoment = tempConfig;
            }
          }
        }
        extend(config, bestMoment || tempConfig);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(configFromStringAndArray, "configFromStringAndArray");
      function configFromObject(config) {
        if (config._d) {
          return;
        }
        var i = normalizeObjectUnits(config._i), dayOrDate = i.day === void 0 ? i.date : i.day;
        config._a = map(
          [i.year, i.month, dayOrDate, i.hour, i.minute, i.second, i.millisecond],
          function(obj) {
            return obj && parseInt(obj, 10);
          }
        );
        configFromArray(config);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(configFromObject, "configFromObject");
      function createFromConfig(config) {
        var res = new Moment(checkOverflow(prepareConfig(config)));
        if (res._nextDay) {
          res.add(1, "d");
          res._nextDay = void 0;
        }
        return res;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createFromConfig, "createFromConfig");
      function prepareConfig(config) {
        var input = config._i, format3 = config._f;
        config._locale = config._locale || getLocale(config._l);
        if (input === null || format3 === void 0 && input === "") {
          return createInvalid$1({ nullInput: true });
        }
        if (typeof input === "string") {
          config._i = input = config._locale.preparse(input);
        }
        if (isMoment(input)) {
          return new Moment(checkOverflow(input));
        } else if (isDate(input)) {
          config._d = input;
        } else if (isArray(format3)) {
          configFromStringAndArray(config);
        } else if (format3) {
          configFromStringAndFormat(config);
        } else {
          configFromInput(config);
        }
        if (!isValid$2(config)) {
          config._d = null;
        }
        return config;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(prepareConfig, "prepareConfig");
      function configFromInput(config) {
        var input = config._i;
        if (isUndefined(input)) {
          config._d = new Date(hooks.now());
        } else if (isDate(input)) {
          config._d = new Date(input.valueOf());
        } else if (typeof input === "string") {
          configFromString(config);
        } else if (isArray(input)) {
          config._a = map(input.slice(0), function(obj) {
            return parseInt(obj, 10);
          });
          configFromArray(config);
        } else if (isObject(input)) {
          configFromObject(config);
        } else if (isNumber(input)) {
          config._d = new Date(input);
        } else {
          hooks.createFromInputFallback(config);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(configFromInput, "configFromInput");
      function createLocalOrUTC(input, format3, locale2, strict, isUTC) {
        var c = {};
        if (format3 === true || format3 === false) {
          strict = format3;
          format3 = void 0;
        }
        if (locale2 === true || locale2 === false) {
          strict = locale2;
          locale2 = void 0;
        }
        if (isObject(input) && isObjectEmpty(input) || isArray(input) && input.length === 0) {
          input = void 0;
        }
        c._isAMomentObject = true;
        c._useUTC = c._isUTC = isUTC;
        c._l = locale2;
        c._i = input;
        c._f = format3;
        c._strict = strict;
        return createFromConfig(c);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createLocalOrUTC, "createLocalOrUTC");
      function createLocal(input, format3, locale2, strict) {
        return createLocalOrUTC(input, format3, locale2, strict, false);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createLocal, "createLocal");
      var prototypeMin = deprecate(
        "moment().min is deprecated, use moment.max instead. http://momentjs.com/guides/#/warnings/min-max/",
        function() {
          var other = createLocal.apply(null, arguments);
          if (this.isValid() && other.isValid()) {
            return other < this ? this : other;
          } else {
            return createInvalid$1();
          }
        }
      ), prototypeMax = deprecate(
        "moment().max is deprecated, use moment.min instead. http://momentjs.com/guides/#/warnings/min-max/",
        function() {
          var other = createLocal.apply(null, arguments);
          if (this.isValid() && other.isValid()) {
            return other > this ? this : other;
          } else {
            return createInvalid$1();
          }
        }
      );
      function pickBy(fn, moments) {
        var res, i;
        if (moments.length === 1 && isArray(moments[0])) {
          moments = moments[0];
        }
        if (!moments.length) {
          return createLocal();
        }
        for (i = 0; i < moments.length; ++i) {
          if (isMoment(moments[i])) {
            res = moments[i];
            break;
          }
        }
        if (!res) {
          return createInvalid$1();
        }
        for (++i; i < moments.length; ++i) {
          if (isMoment(moments[i]) && (!moments[i].isValid() || moments[i][fn](res))) {
            res = moments[i];
          }
        }
        return res;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(pickBy, "pickBy");
      function min() {
        var args = [].slice.call(arguments, 0);
        return pickBy("isBefore", args);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(min, "min");
      function max() {
        var args = [].slice.call(arguments, 0);
        return pickBy("isAfter", args);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(max, "max");
      var now = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
        return Date.now ? Date.now() : +/* @__PURE__ */ new Date();
      }, "now");
      var ordering = [
        "year",
        "quarter",
        "month",
        "week",
        "day",
        "hour",
        "minute",
        "second",
        "millisecond"
      ];
      function isDurationValid(m) {
        var key, unitHasDecimal = false, i, orderLen = ordering.length;
        for (key in m) {
          if (hasOwnProp(m, key) && !(indexOf.call(ordering, key) !== -1 && (m[key] == null || !isNaN(m[key])))) {
            return false;
          }
        }
        for (i = 0; i < orderLen; ++i) {
          if (m[ordering[i]]) {
            if (unitHasDecimal) {
              return false;
            }
            if (parseFloat(m[ordering[i]]) !== toInt(m[ordering[i]])) {
              unitHasDecimal = true;
            }
          }
        }
        return true;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isDurationValid, "isDurationValid");
      function isValid$1() {
        return this._isValid;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isValid$1, "isValid$1");
      function createInvalid() {
        return createDuration(NaN);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createInvalid, "createInvalid");
      function Duration(duration) {
        var normalizedInput = normalizeObjectUnits(duration), years2 = normalizedInput.year || 0, quarters = normalizedInput.quarter || 0, months2 = normalizedInput.month || 0, weeks2 = normalizedInput.week || normalizedInput.isoWeek || 0, days2 = normalizedInput.day || 0, hours2 = normalizedInput.hour || 0, minutes2 = normalizedInput.minute || 0, seconds2 = normalizedInput.second || 0, milliseconds2 = normalizedInput.millisecond || 0;
        this._isValid = isDurationValid(normalizedInput);
        this._milliseconds = +milliseconds2 + seconds2 * 1e3 + // 1000
        minutes2 * 6e4 + // 1000 * 60
        hours2 * 1e3 * 60 * 60;
        this._days = +days2 + weeks2 * 7;
        this._months = +months2 + quarters * 3 + years2 * 12;
        this._data = {};
        this._locale = getLocale();
        this._bubble();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Duration, "Duration");
      function isDuration(obj) {
        return obj instanceof Duration;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isDuration, "isDuration");
      function absRound(number) {
        if (number < 0) {
          return Math.round(-1 * number) * -1;
        } else {
          return Math.round(number);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(absRound, "absRound");
      function compareArrays(array1, array2, dontConvert) {
        var len = Math.min(array1.length, array2.length), lengthDiff = Math.abs(array1.length - array2.length), diffs = 0, i;
        for (i = 0; i < len; i++) {
          if (toInt(array1[i]) !== toInt(array2[i])) {
            diffs++;
          }
        }
        return diffs + lengthDiff;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(compareArrays, "compareArrays");
      function offset(token3, separator) {
        addFormatToken(token3, 0, 0, function() {
          var offset2 = this.utcOffset(), sign2 = "+";
          if (offset2 < 0) {
            offset2 = -offset2;
            sign2 = "-";
          }
          return sign2 + zeroFill(~~(offset2 / 60), 2) + separator + zeroFill(~~offset2 % 60, 2);
        });
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(offset, "offset");
      offset("Z", ":");
      offset("ZZ", "");
      addRegexToken("Z", matchShortOffset);
      addRegexToken("ZZ", matchShortOffset);
      addParseToken(["Z", "ZZ"], function(input, array, config) {
        var offset2 = offsetFromString(matchShortOffset, input);
        config._useUTC = true;
        config._tzm = offset2;
        if (offset2 === null) {
          getParsingFlags(config).invalidOffset = input;
        }
      });
      var chunkOffset = /([\+\-]|\d\d)/gi;
      function offsetFromString(matcher, string) {
        var matches = (string || "").match(matcher), chunk, parts, minutes2;
        if (matches === null) {
          return null;
        }
        chunk = matches[matches.length - 1] || [];
        parts = (chunk + "").match(chunkOffset) || ["-", 0, 0];
        minutes2 = +(parts[1] * 60) + toInt(parts[2]);
        if (toInt(parts[2]) > 59 || (parts[0] === "+" ? minutes2 > 14 * 60 : minutes2 > 12 * 60)) {
          return null;
        }
        return minutes2 === 0 ? 0 : parts[0] === "+" ? minutes2 : -minutes2;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(offsetFromString, "offsetFromString");
      function cloneWithOffset(input, model) {
        var res, diff2;
        if (model._isUTC) {
          res = model.clone();
          diff2 = (isMoment(input) || isDate(input) ? input.valueOf() : createLocal(input).valueOf()) - res.valueOf();
          res._d.setTime(res._d.valueOf() + diff2);
          hooks.updateOffset(res, false);
          return res;
        } else {
          return createLocal(input).local();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(cloneWithOffset, "cloneWithOffset");
      function getDateOffset(m) {
        return -Math.round(m._d.getTimezoneOffset());
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getDateOffset, "getDateOffset");
      hooks.updateOffset = function() {
      };
      function getSetOffset(input, keepLocalTime, keepMinutes) {
        var offset2 = this._offset || 0, localAdjust;
        if (!this.isValid()) {
          return input != null ? this : NaN;
        }
        if (input != null) {
          if (typeof input === "string") {
            input = offsetFromString(matchShortOffset, input);
            if (input === null) {
              return this;
            }
          } else if (Math.abs(input) < 16 && !keepMinutes) {
            input = input * 60;
          }
          if (!this._isUTC && keepLocalTime) {
            localAdjust = getDateOffset(this);
          }
          this._offset = input;
          this._isUTC = true;
          if (localAdjust != null) {
            this.add(localAdjust, "m");
          }
          if (offset2 !== input) {
            if (!keepLocalTime || this._changeInProgress) {
              addSubtract$1(
                this,
                createDuration(input - offset2, "m"),
                1,
                false
              );
            } else if (!this._changeInProgress) {
              this._changeInProgress = true;
              hooks.updateOffset(this, true);
              this._changeInProgress = null;
            }
          }
          return this;
        } else {
          return this._isUTC ? offset2 : getDateOffset(this);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetOffset, "getSetOffset");
      function getSetZone(input, keepLocalTime) {
        if (input != null) {
          if (typeof input !== "string") {
            input = -input;
          }
          this.utcOffset(input, keepLocalTime);
          return this;
        } else {
          return -this.utcOffset();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetZone, "getSetZone");
      function setOffsetToUTC(keepLocalTime) {
        return this.utcOffset(0, keepLocalTime);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(setOffsetToUTC, "setOffsetToUTC");
      function setOffsetToLocal(keepLocalTime) {
        if (this._isUTC) {
          this.utcOffset(0, keepLocalTime);
          this._isUTC = false;
          if (keepLocalTime) {
            this.subtract(getDateOffset(this), "m");
          }
        }
        return this;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(setOffsetToLocal, "setOffsetToLocal");
      function setOffsetToParsedOffset() {
        if (this._tzm != null) {
          this.utcOffset(this._tzm, false, true);
        } else if (typeof this._i === "string") {
          var tZone = offsetFromString(matchOffset, this._i);
          if (tZone != null) {
            this.utcOffset(tZone);
          } else {
            this.utcOffset(0, true);
          }
        }
        return this;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(setOffsetToParsedOffset, "setOffsetToParsedOffset");
      function hasAlignedHourOffset(input) {
        if (!this.isValid()) {
          return false;
        }
        input = input ? createLocal(input).utcOffset() : 0;
        return (this.utcOffset() - input) % 60 === 0;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(hasAlignedHourOffset, "hasAlignedHourOffset");
      function isDaylightSavingTime() {
        return this.utcOffset() > this.clone().month(0).utcOffset() || this.utcOffset() > this.clone().month(5).utcOffset();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isDaylightSavingTime, "isDaylightSavingTime");
      function isDaylightSavingTimeShifted() {
        if (!isUndefined(this._isDSTShifted)) {
          return this._isDSTShifted;
        }
        var c = {}, other;
        copyConfig(c, this);
        c = prepareConfig(c);
        if (c._a) {
          other = c._isUTC ? createUTC(c._a) : createLocal(c._a);
          this._isDSTShifted = this.isValid() && compareArrays(c._a, other.toArray()) > 0;
        } else {
          this._isDSTShifted = false;
        }
        return this._isDSTShifted;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isDaylightSavingTimeShifted, "isDaylightSavingTimeShifted");
      function isLocal() {
        return this.isValid() ? !this._isUTC : false;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isLocal, "isLocal");
      function isUtcOffset() {
        return this.isValid() ? this._isUTC : false;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isUtcOffset, "isUtcOffset");
      function isUtc() {
        return this.isValid() ? this._isUTC && this._offset === 0 : false;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isUtc, "isUtc");
      var aspNetRegex = /^(-|\+)?(?:(\d*)[. ])?(\d+):(\d+)(?::(\d+)(\.\d*)?)?$/, isoRegex = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
      function createDuration(input, key) {
        var duration = input, match = null, sign2, ret, diffRes;
        if (isDuration(input)) {
          duration = {
            ms: input._milliseconds,
            d: input._days,
            M: input._months
          };
        } else if (isNumber(input) || !isNaN(+input)) {
          duration = {};
          if (key) {
            duration[key] = +input;
          } else {
            duration.milliseconds = +input;
          }
        } else if (match = aspNetRegex.exec(input)) {
          sign2 = match[1] === "-" ? -1 : 1;
          duration = {
            y: 0,
            d: toInt(match[DATE]) * sign2,
            h: toInt(match[HOUR]) * sign2,
            m: toInt(match[MINUTE]) * sign2,
            s: toInt(match[SECOND]) * sign2,
            ms: toInt(absRound(match[MILLISECOND] * 1e3)) * sign2
            // the millisecond decimal point is included in the match
          };
        } else if (match = isoRegex.exec(input)) {
          sign2 = match[1] === "-" ? -1 : 1;
          duration = {
            y: parseIso(match[2], sign2),
            M: parseIso(match[3], sign2),
            w: parseIso(match[4], sign2),
            d: parseIso(match[5], sign2),
            h: parseIso(match[6], sign2),
            m: parseIso(match[7], sign2),
            s: parseIso(match[8], sign2)
          };
        } else if (duration == null) {
          duration = {};
        } else if (typeof duration === "object" && ("from" in duration || "to" in duration)) {
          diffRes = momentsDifference(
            createLocal(duration.from),
            createLocal(duration.to)
          );
          duration = {};
          duration.ms = diffRes.milliseconds;
          duration.M = diffRes.months;
        }
        ret = new Duration(duration);
        if (isDuration(input) && hasOwnProp(input, "_locale")) {
          ret._locale = input._locale;
        }
        if (isDuration(input) && hasOwnProp(input, "_isValid")) {
          ret._isValid = input._isValid;
        }
        return ret;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createDuration, "createDuration");
      createDuration.fn = Duration.prototype;
      createDuration.invalid = createInvalid;
      function parseIso(inp, sign2) {
        var res = inp && parseFloat(inp.replace(",", "."));
        return (isNaN(res) ? 0 : res) * sign2;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(parseIso, "parseIso");
      function positiveMomentsDifference(base, other) {
        var res = {};
        res.months = other.month() - base.month() + (other.year() - base.year()) * 12;
        if (base.clone().add(res.months, "M").isAfter(other)) {
          --res.months;
        }
        res.milliseconds = +other - +base.clone().add(res.months, "M");
        return res;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(positiveMomentsDifference, "positiveMomentsDifference");
      function momentsDifference(base, other) {
        var res;
        if (!(base.isValid() && other.isValid())) {
          return { milliseconds: 0, months: 0 };
        }
        other = cloneWithOffset(other, base);
        if (base.isBefore(other)) {
          res = positiveMomentsDifference(base, other);
        } else {
          res = positiveMomentsDifference(other, base);
          res.milliseconds = -res.milliseconds;
          res.months = -res.months;
        }
        return res;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(momentsDifference, "momentsDifference");
      function createAdder(direction, name) {
        return function(val, period) {
          var dur, tmp;
          if (period !== null && !isNaN(+period)) {
            deprecateSimple(
              name,
              "moment()." + name + "(period, number) is deprecated. Please use moment()." + name + "(number, period). See http://momentjs.com/guides/#/warnings/add-inverted-param/ for more info."
            );
            tmp = val;
            val = period;
            period = tmp;
          }
          dur = createDuration(val, period);
          addSubtract$1(this, dur, direction);
          return this;
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createAdder, "createAdder");
      function addSubtract$1(mom, duration, isAdding, updateOffset) {
        var milliseconds2 = duration._milliseconds, days2 = absRound(duration._days), months2 = absRound(duration._months);
        if (!mom.isValid()) {
          return;
        }
        updateOffset = updateOffset == null ? true : updateOffset;
        if (months2) {
          setMonth(mom, get$2(mom, "Month") + months2 * isAdding);
        }
        if (days2) {
          set$1(mom, "Date", get$2(mom, "Date") + days2 * isAdding);
        }
        if (milliseconds2) {
          mom._d.setTime(mom._d.valueOf() + milliseconds2 * isAdding);
        }
        if (updateOffset) {
          hooks.updateOffset(mom, days2 || months2);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addSubtract$1, "addSubtract$1");
      var add$1 = createAdder(1, "add"), subtract$1 = createAdder(-1, "subtract");
      function isString(input) {
        return typeof input === "string" || input instanceof String;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isString, "isString");
      function isMomentInput(input) {
        return isMoment(input) || isDate(input) || isString(input) || isNumber(input) || isNumberOrStringArray(input) || isMomentInputObject(input) || input === null || input === void 0;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isMomentInput, "isMomentInput");
      function isMomentInputObject(input) {
        var objectTest = isObject(input) && !isObjectEmpty(input), propertyTest = false, properties = [
          "years",
          "year",
          "y",
          "months",
          "month",
          "M",
          "days",
          "day",
          "d",
          "dates",
          "date",
          "D",
          "hours",
          "hour",
          "h",
          "minutes",
          "minute",
          "m",
          "seconds",
          "second",
          "s",
          "milliseconds",
          "millisecond",
          "ms"
        ], i, property, propertyLen = properties.length;
        for (i = 0; i < propertyLen; i += 1) {
          property = properties[i];
          propertyTest = propertyTest || hasOwnProp(input, property);
        }
        return objectTest && propertyTest;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isMomentInputObject, "isMomentInputObject");
      function isNumberOrStringArray(input) {
        var arrayTest = isArray(input), dataTypeTest = false;
        if (arrayTest) {
          dataTypeTest = input.filter(function(item) {
            return !isNumber(item) && isString(input);
          }).length === 0;
        }
        return arrayTest && dataTypeTest;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isNumberOrStringArray, "isNumberOrStringArray");
      function isCalendarSpec(input) {
        var objectTest = isObject(input) && !isObjectEmpty(input), propertyTest = false, properties = [
          "sameDay",
          "nextDay",
          "lastDay",
          "nextWeek",
          "lastWeek",
          "sameElse"
        ], i, property;
        for (i = 0; i < properties.length; i += 1) {
          property = properties[i];
          propertyTest = propertyTest || hasOwnProp(input, property);
        }
        return objectTest && propertyTest;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isCalendarSpec, "isCalendarSpec");
      function getCalendarFormat(myMoment, now2) {
        var diff2 = myMoment.diff(now2, "days", true);
        return diff2 < -6 ? "sameElse" : diff2 < -1 ? "lastWeek" : diff2 < 0 ? "lastDay" : diff2 < 1 ? "sameDay" : diff2 < 2 ? "nextDay" : diff2 < 7 ? "nextWeek" : "sameElse";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getCalendarFormat, "getCalendarFormat");
      function calendar(time, formats) {
        if (arguments.length === 1) {
          if (!arguments[0]) {
            time = void 0;
            formats = void 0;
          } else if (isMomentInput(arguments[0])) {
            time = arguments[0];
            formats = void 0;
          } else if (isCalendarSpec(arguments[0])) {
            formats = arguments[0];
            time = void 0;
          }
        }
        var now2 = time || createLocal(), sod = cloneWithOffset(now2, this).startOf("day"), format3 = hooks.calendarFormat(this, sod) || "sameElse", output = formats && (isFunction(formats[format3]) ? formats[format3].call(this, now2) : formats[format3]);
        return this.format(
          output || this.localeData().calendar(format3, this, createLocal(now2))
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(calendar, "calendar");
      function clone$1() {
        return new Moment(this);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(clone$1, "clone$1");
      function isAfter(input, units) {
        var localInput = isMoment(input) ? input : createLocal(input);
        if (!(this.isValid() && localInput.isValid())) {
          return false;
        }
        units = normalizeUnits(units) || "millisecond";
        if (units === "millisecond") {
          return this.valueOf() > localInput.valueOf();
        } else {
          return localInput.valueOf() < this.clone().startOf(units).valueOf();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isAfter, "isAfter");
      function isBefore(input, units) {
        var localInput = isMoment(input) ? input : createLocal(input);
        if (!(this.isValid() && localInput.isValid())) {
          return false;
        }
        units = normalizeUnits(units) || "millisecond";
        if (units === "millisecond") {
          return this.valueOf() < localInput.valueOf();
        } else {
          return this.clone().endOf(units).valueOf() < localInput.valueOf();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isBefore, "isBefore");
      function isBetween(from2, to2, units, inclusivity) {
        var localFrom = isMoment(from2) ? from2 : createLocal(from2), localTo = isMoment(to2) ? to2 : createLocal(to2);
        if (!(this.isValid() && localFrom.isValid() && localTo.isValid())) {
          return false;
        }
        inclusivity = inclusivity || "()";
        return (inclusivity[0] === "(" ? this.isAfter(localFrom, units) : !this.isBefore(localFrom, units)) && (inclusivity[1] === ")" ? this.isBefore(localTo, units) : !this.isAfter(localTo, units));
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isBetween, "isBetween");
      function isSame(input, units) {
        var localInput = isMoment(input) ? input : createLocal(input), inputMs;
        if (!(this.isValid() && localInput.isValid())) {
          return false;
        }
        units = normalizeUnits(units) || "millisecond";
        if (units === "millisecond") {
          return this.valueOf() === localInput.valueOf();
        } else {
          inputMs = localInput.valueOf();
          return this.clone().startOf(units).valueOf() <= inputMs && inputMs <= this.clone().endOf(units).valueOf();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isSame, "isSame");
      function isSameOrAfter(input, units) {
        return this.isSame(input, units) || this.isAfter(input, units);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isSameOrAfter, "isSameOrAfter");
      function isSameOrBefore(input, units) {
        return this.isSame(input, units) || this.isBefore(input, units);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isSameOrBefore, "isSameOrBefore");
      function diff(input, units, asFloat) {
        var that, zoneDelta, output;
        if (!this.isValid()) {
          return NaN;
        }
        that = cloneWithOffset(input, this);
        if (!that.isValid()) {
          return NaN;
        }
        zoneDelta = (that.utcOffset() - this.utcOffset()) * 6e4;
        units = normalizeUnits(units);
        switch (units) {
          case "year":
            output = monthDiff(this, that) / 12;
            break;
          case "month":
            output = monthDiff(this, that);
            break;
          case "quarter":
            output = monthDiff(this, that) / 3;
            break;
          case "second":
            output = (this - that) / 1e3;
            break;
          // 1000
          case "minute":
            output = (this - that) / 6e4;
            break;
          // 1000 * 60
          case "hour":
            output = (this - that) / 36e5;
            break;
          // 1000 * 60 * 60
          case "day":
            output = (this - that - zoneDelta) / 864e5;
            break;
          // 1000 * 60 * 60 * 24, negate dst
          case "week":
            output = (this - that - zoneDelta) / 6048e5;
            break;
          // 1000 * 60 * 60 * 24 * 7, negate dst
          default:
            output = this - that;
        }
        return asFloat ? output : absFloor(output);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(diff, "diff");
      function monthDiff(a, b) {
        if (a.date() < b.date()) {
          return -monthDiff(b, a);
        }
        var wholeMonthDiff = (b.year() - a.year()) * 12 + (b.month() - a.month()), anchor = a.clone().add(wholeMonthDiff, "months"), anchor2, adjust;
        if (b - anchor < 0) {
          anchor2 = a.clone().add(wholeMonthDiff - 1, "months");
          adjust = (b - anchor) / (anchor - anchor2);
        } else {
          anchor2 = a.clone().add(wholeMonthDiff + 1, "months");
          adjust = (b - anchor) / (anchor2 - anchor);
        }
        return -(wholeMonthDiff + adjust) || 0;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(monthDiff, "monthDiff");
      hooks.defaultFormat = "YYYY-MM-DDTHH:mm:ssZ";
      hooks.defaultFormatUtc = "YYYY-MM-DDTHH:mm:ss[Z]";
      function toString() {
        return this.clone().locale("en").format("ddd MMM DD YYYY HH:mm:ss [GMT]ZZ");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(toString, "toString");
      function toISOString$1(keepOffset) {
        if (!this.isValid()) {
          return null;
        }
        var utc = keepOffset !== true, m = utc ? this.clone().utc() : this;
        if (m.year() < 0 || m.year() > 9999) {
          return formatMoment(
            m,
            utc ? "YYYYYY-MM-DD[T]HH:mm:ss.SSS[Z]" : "YYYYYY-MM-DD[T]HH:mm:ss.SSSZ"
          );
        }
        if (isFunction(Date.prototype.toISOString)) {
          if (utc) {
            return this.toDate().toISOString();
          } else {
            return new Date(this.valueOf() + this.utcOffset() * 60 * 1e3).toISOString().replace("Z", formatMoment(m, "Z"));
          }
        }
        return formatMoment(
          m,
          utc ? "YYYY-MM-DD[T]HH:mm:ss.SSS[Z]" : "YYYY-MM-DD[T]HH:mm:ss.SSSZ"
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(toISOString$1, "toISOString$1");
      function inspect() {
        if (!this.isValid()) {
          return "moment.invalid(/* " + this._i + " */)";
        }
        var func = "moment", zone = "", prefix, year, datetime, suffix;
        if (!this.isLocal()) {
          func = this.utcOffset() === 0 ? "moment.utc" : "moment.parseZone";
          zone = "Z";
        }
        prefix = "[" + func + '("]';
        year = 0 <= this.year() && this.year() <= 9999 ? "YYYY" : "YYYYYY";
        datetime = "-MM-DD[T]HH:mm:ss.SSS";
        suffix = zone + '[")]';
        return this.format(prefix + year + datetime + suffix);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(inspect, "inspect");
      function format2(inputString) {
        if (!inputString) {
          inputString = this.isUtc() ? hooks.defaultFormatUtc : hooks.defaultFormat;
        }
        var output = formatMoment(this, inputString);
        return this.localeData().postformat(output);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(format2, "format");
      function from(time, withoutSuffix) {
        if (this.isValid() && (isMoment(time) && time.isValid() || createLocal(time).isValid())) {
          return createDuration({ to: this, from: time }).locale(this.locale()).humanize(!withoutSuffix);
        } else {
          return this.localeData().invalidDate();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(from, "from");
      function fromNow(withoutSuffix) {
        return this.from(createLocal(), withoutSuffix);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(fromNow, "fromNow");
      function to(time, withoutSuffix) {
        if (this.isValid() && (isMoment(time) && time.isValid() || createLocal(time).isValid())) {
          return createDuration({ from: this, to: time }).locale(this.locale()).humanize(!withoutSuffix);
        } else {
          return this.localeData().invalidDate();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(to, "to");
      function toNow(withoutSuffix) {
        return this.to(createLocal(), withoutSuffix);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(toNow, "toNow");
      function locale(key) {
        var newLocaleData;
        if (key === void 0) {
          return this._locale._abbr;
        } else {
          newLocaleData = getLocale(key);
          if (newLocaleData != null) {
            this._locale = newLocaleData;
          }
          return this;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(locale, "locale");
      var lang = deprecate(
        "moment().lang() is deprecated. Instead, use moment().localeData() to get the language configuration. Use moment().locale() to change languages.",
        function(key) {
          if (key === void 0) {
            return this.localeData();
          } else {
            return this.locale(key);
          }
        }
      );
      function localeData() {
        return this._locale;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeData, "localeData");
      var MS_PER_SECOND = 1e3, MS_PER_MINUTE = 60 * MS_PER_SECOND, MS_PER_HOUR = 60 * MS_PER_MINUTE, MS_PER_400_YEARS = (365 * 400 + 97) * 24 * MS_PER_HOUR;
      function mod(dividend, divisor) {
        return (dividend % divisor + divisor) % divisor;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(mod, "mod");
      function localStartOfDate(y, m, d) {
        if (y < 100 && y >= 0) {
          return new Date(y + 400, m, d) - MS_PER_400_YEARS;
        } else {
          return new Date(y, m, d).valueOf();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localStartOfDate, "localStartOfDate");
      function utcStartOfDate(y, m, d) {
        if (y < 100 && y >= 0) {
          return Date.UTC(y + 400, m, d) - MS_PER_400_YEARS;
        } else {
          return Date.UTC(y, m, d);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(utcStartOfDate, "utcStartOfDate");
      function startOf(units) {
        var time, startOfDate;
        units = normalizeUnits(units);
        if (units === void 0 || units === "millisecond" || !this.isValid()) {
          return this;
        }
        startOfDate = this._isUTC ? utcStartOfDate : localStartOfDate;
        switch (units) {
          case "year":
            time = startOfDate(this.year(), 0, 1);
            break;
          case "quarter":
            time = startOfDate(
              this.year(),
              this.month() - this.month() % 3,
              1
            );
            break;
          case "month":
            time = startOfDate(this.year(), this.month(), 1);
            break;
          case "week":
            time = startOfDate(
              this.year(),
              this.month(),
              this.date() - this.weekday()
            );
            break;
          case "isoWeek":
            time = startOfDate(
              this.year(),
              this.month(),
              this.date() - (this.isoWeekday() - 1)
            );
            break;
          case "day":
          case "date":
            time = startOfDate(this.year(), this.month(), this.date());
            break;
          case "hour":
            time = this._d.valueOf();
            time -= mod(
              time + (this._isUTC ? 0 : this.utcOffset() * MS_PER_MINUTE),
              MS_PER_HOUR
            );
            break;
          case "minute":
            time = this._d.valueOf();
            time -= mod(time, MS_PER_MINUTE);
            break;
          case "second":
            time = this._d.valueOf();
            time -= mod(time, MS_PER_SECOND);
            break;
        }
        this._d.setTime(time);
        hooks.updateOffset(this, true);
        return this;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(startOf, "startOf");
      function endOf(units) {
        var time, startOfDate;
        units = normalizeUnits(units);
        if (units === void 0 || units === "millisecond" || !this.isValid()) {
          return this;
        }
        startOfDate = this._isUTC ? utcStartOfDate : localStartOfDate;
        switch (units) {
          case "year":
            time = startOfDate(this.year() + 1, 0, 1) - 1;
            break;
          case "quarter":
            time = startOfDate(
              this.year(),
              this.month() - this.month() % 3 + 3,
              1
            ) - 1;
            break;
          case "month":
            time = startOfDate(this.year(), this.month() + 1, 1) - 1;
            break;
          case "week":
            time = startOfDate(
              this.year(),
              this.month(),
              this.date() - this.weekday() + 7
            ) - 1;
            break;
          case "isoWeek":
            time = startOfDate(
              this.year(),
              this.month(),
              this.date() - (this.isoWeekday() - 1) + 7
            ) - 1;
            break;
          case "day":
          case "date":
            time = startOfDate(this.year(), this.month(), this.date() + 1) - 1;
            break;
          case "hour":
            time = this._d.valueOf();
            time += MS_PER_HOUR - mod(
              time + (this._isUTC ? 0 : this.utcOffset() * MS_PER_MINUTE),
              MS_PER_HOUR
            ) - 1;
            break;
          case "minute":
            time = this._d.valueOf();
            time += MS_PER_MINUTE - mod(time, MS_PER_MINUTE) - 1;
            break;
          case "second":
            time = this._d.valueOf();
            time += MS_PER_SECOND - mod(time, MS_PER_SECOND) - 1;
            break;
        }
        this._d.setTime(time);
        hooks.updateOffset(this, true);
        return this;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(endOf, "endOf");
      function valueOf$1() {
        return this._d.valueOf() - (this._offset || 0) * 6e4;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(valueOf$1, "valueOf$1");
      function unix() {
        return Math.floor(this.valueOf() / 1e3);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(unix, "unix");
      function toDate() {
        return new Date(this.valueOf());
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(toDate, "toDate");
      function toArray() {
        var m = this;
        return [
          m.year(),
          m.month(),
          m.date(),
          m.hour(),
          m.minute(),
          m.second(),
          m.millisecond()
        ];
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(toArray, "toArray");
      function toObject() {
        var m = this;
        return {
          years: m.year(),
          months: m.month(),
          date: m.date(),
          hours: m.hours(),
          minutes: m.minutes(),
          seconds: m.seconds(),
          milliseconds: m.milliseconds()
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(toObject, "toObject");
      function toJSON() {
        return this.isValid() ? this.toISOString() : null;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(toJSON, "toJSON");
      function isValid() {
        return isValid$2(this);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isValid, "isValid");
      function parsingFlags() {
        return extend({}, getParsingFlags(this));
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(parsingFlags, "parsingFlags");
      function invalidAt() {
        return getParsingFlags(this).overflow;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(invalidAt, "invalidAt");
      function creationData() {
        return {
          input: this._i,
          format: this._f,
          locale: this._locale,
          isUTC: this._isUTC,
          strict: this._strict
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(creationData, "creationData");
      addFormatToken("N", 0, 0, "eraAbbr");
      addFormatToken("NN", 0, 0, "eraAbbr");
      addFormatToken("NNN", 0, 0, "eraAbbr");
      addFormatToken("NNNN", 0, 0, "eraName");
      addFormatToken("NNNNN", 0, 0, "eraNarrow");
      addFormatToken("y", ["y", 1], "yo", "eraYear");
      addFormatToken("y", ["yy", 2], 0, "eraYear");
      addFormatToken("y", ["yyy", 3], 0, "eraYear");
      addFormatToken("y", ["yyyy", 4], 0, "eraYear");
      addRegexToken("N", matchEraAbbr);
      addRegexToken("NN", matchEraAbbr);
      addRegexToken("NNN", matchEraAbbr);
      addRegexToken("NNNN", matchEraName);
      addRegexToken("NNNNN", matchEraNarrow);
      addParseToken(
        ["N", "NN", "NNN", "NNNN", "NNNNN"],
        function(input, array, config, token3) {
          var era = config._locale.erasParse(input, token3, config._strict);
          if (era) {
            getParsingFlags(config).era = era;
          } else {
            getParsingFlags(config).invalidEra = input;
          }
        }
      );
      addRegexToken("y", matchUnsigned);
      addRegexToken("yy", matchUnsigned);
      addRegexToken("yyy", matchUnsigned);
      addRegexToken("yyyy", matchUnsigned);
      addRegexToken("yo", matchEraYearOrdinal);
      addParseToken(["y", "yy", "yyy", "yyyy"], YEAR);
      addParseToken(["yo"], function(input, array, config, token3) {
        var match;
        if (config._locale._eraYearOrdinalRegex) {
          match = input.match(config._locale._eraYearOrdinalRegex);
        }
        if (config._locale.eraYearOrdinalParse) {
          array[YEAR] = config._locale.eraYearOrdinalParse(input, match);
        } else {
          array[YEAR] = parseInt(input, 10);
        }
      });
      function localeEras(m, format3) {
        var i, l, date, eras = this._eras || getLocale("en")._eras;
        for (i = 0, l = eras.length; i < l; ++i) {
          switch (typeof eras[i].since) {
            case "string":
              date = hooks(eras[i].since).startOf("day");
              eras[i].since = date.valueOf();
              break;
          }
          switch (typeof eras[i].until) {
            case "undefined":
              eras[i].until = Infinity;
              break;
            case "string":
              date = hooks(eras[i].until).startOf("day").valueOf();
              eras[i].until = date.valueOf();
              break;
          }
        }
        return eras;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeEras, "localeEras");
      function localeErasParse(eraName, format3, strict) {
        var i, l, eras = this.eras(), name, abbr, narrow;
        eraName = eraName.toUpperCase();
        for (i = 0, l = eras.length; i < l; ++i) {
          name = eras[i].name.toUpperCase();
          abbr = eras[i].abbr.toUpperCase();
          narrow = eras[i].narrow.toUpperCase();
          if (strict) {
            switch (format3) {
              case "N":
              case "NN":
              case "NNN":
                if (abbr === eraName) {
                  return eras[i];
                }
                break;
              case "NNNN":
                if (name === eraName) {
                  return eras[i];
                }
                break;
              case "NNNNN":
                if (narrow === eraName) {
                  return eras[i];
                }
                break;
            }
          } else if ([name, abbr, narrow].indexOf(eraName) >= 0) {
            return eras[i];
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeErasParse, "localeErasParse");
      function localeErasConvertYear(era, year) {
        var dir = era.since <= era.until ? 1 : -1;
        if (year === void 0) {
          return hooks(era.since).year();
        } else {
          return hooks(era.since).year() + (year - era.offset) * dir;
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(localeErasConvertYear, "localeErasConvertYear");
      function getEraName() {
        var i, l, val, eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          val = this.clone().startOf("day").valueOf();
          if (eras[i].since <= val && val <= eras[i].until) {
            return eras[i].name;
          }
          if (eras[i].until <= val && val <= eras[i].since) {
            return eras[i].name;
          }
        }
        return "";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getEraName, "getEraName");
      function getEraNarrow() {
        var i, l, val, eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          val = this.clone().startOf("day").valueOf();
          if (eras[i].since <= val && val <= eras[i].until) {
            return eras[i].narrow;
          }
          if (eras[i].until <= val && val <= eras[i].since) {
            return eras[i].narrow;
          }
        }
        return "";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getEraNarrow, "getEraNarrow");
      function getEraAbbr() {
        var i, l, val, eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          val = this.clone().startOf("day").valueOf();
          if (eras[i].since <= val && val <= eras[i].until) {
            return eras[i].abbr;
          }
          if (eras[i].until <= val && val <= eras[i].since) {
            return eras[i].abbr;
          }
        }
        return "";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getEraAbbr, "getEraAbbr");
      function getEraYear() {
        var i, l, dir, val, eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          dir = eras[i].since <= eras[i].until ? 1 : -1;
          val = this.clone().startOf("day").valueOf();
          if (eras[i].since <= val && val <= eras[i].until || eras[i].until <= val && val <= eras[i].since) {
            return (this.year() - hooks(eras[i].since).year()) * dir + eras[i].offset;
          }
        }
        return this.year();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getEraYear, "getEraYear");
      function erasNameRegex(isStrict) {
        if (!hasOwnProp(this, "_erasNameRegex")) {
          computeErasParse.call(this);
        }
        return isStrict ? this._erasNameRegex : this._erasRegex;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(erasNameRegex, "erasNameRegex");
      function erasAbbrRegex(isStrict) {
        if (!hasOwnProp(this, "_erasAbbrRegex")) {
          computeErasParse.call(this);
        }
        return isStrict ? this._erasAbbrRegex : this._erasRegex;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(erasAbbrRegex, "erasAbbrRegex");
      function erasNarrowRegex(isStrict) {
        if (!hasOwnProp(this, "_erasNarrowRegex")) {
          computeErasParse.call(this);
        }
        return isStrict ? this._erasNarrowRegex : this._erasRegex;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(erasNarrowRegex, "erasNarrowRegex");
      function matchEraAbbr(isStrict, locale2) {
        return locale2.erasAbbrRegex(isStrict);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(matchEraAbbr, "matchEraAbbr");
      function matchEraName(isStrict, locale2) {
        return locale2.erasNameRegex(isStrict);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(matchEraName, "matchEraName");
      function matchEraNarrow(isStrict, locale2) {
        return locale2.erasNarrowRegex(isStrict);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(matchEraNarrow, "matchEraNarrow");
      function matchEraYearOrdinal(isStrict, locale2) {
        return locale2._eraYearOrdinalRegex || matchUnsigned;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(matchEraYearOrdinal, "matchEraYearOrdinal");
      function computeErasParse() {
        var abbrPieces = [], namePieces = [], narrowPieces = [], mixedPieces = [], i, l, erasName, erasAbbr, erasNarrow, eras = this.eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          erasName = regexEscape2(eras[i].name);
          erasAbbr = regexEscape2(eras[i].abbr);
          erasNarrow = regexEscape2(eras[i].narrow);
          namePieces.push(erasName);
          abbrPieces.push(erasAbbr);
          narrowPieces.push(erasNarrow);
          mixedPieces.push(erasName);
          mixedPieces.push(erasAbbr);
          mixedPieces.push(erasNarrow);
        }
        this._erasRegex = new RegExp("^(" + mixedPieces.join("|") + ")", "i");
        this._erasNameRegex = new RegExp("^(" + namePieces.join("|") + ")", "i");
        this._erasAbbrRegex = new RegExp("^(" + abbrPieces.join("|") + ")", "i");
        this._erasNarrowRegex = new RegExp(
          "^(" + narrowPieces.join("|") + ")",
          "i"
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(computeErasParse, "computeErasParse");
      addFormatToken(0, ["gg", 2], 0, function() {
        return this.weekYear() % 100;
      });
      addFormatToken(0, ["GG", 2], 0, function() {
        return this.isoWeekYear() % 100;
      });
      function addWeekYearFormatToken(token3, getter) {
        addFormatToken(0, [token3, token3.length], 0, getter);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addWeekYearFormatToken, "addWeekYearFormatToken");
      addWeekYearFormatToken("gggg", "weekYear");
      addWeekYearFormatToken("ggggg", "weekYear");
      addWeekYearFormatToken("GGGG", "isoWeekYear");
      addWeekYearFormatToken("GGGGG", "isoWeekYear");
      addRegexToken("G", matchSigned);
      addRegexToken("g", matchSigned);
      addRegexToken("GG", match1to2, match2);
      addRegexToken("gg", match1to2, match2);
      addRegexToken("GGGG", match1to4, match4);
      addRegexToken("gggg", match1to4, match4);
      addRegexToken("GGGGG", match1to6, match6);
      addRegexToken("ggggg", match1to6, match6);
      addWeekParseToken(
        ["gggg", "ggggg", "GGGG", "GGGGG"],
        function(input, week, config, token3) {
          week[token3.substr(0, 2)] = toInt(input);
        }
      );
      addWeekParseToken(["gg", "GG"], function(input, week, config, token3) {
        week[token3] = hooks.parseTwoDigitYear(input);
      });
      function getSetWeekYear(input) {
        return getSetWeekYearHelper.call(
          this,
          input,
          this.week(),
          this.weekday() + this.localeData()._week.dow,
          this.localeData()._week.dow,
          this.localeData()._week.doy
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetWeekYear, "getSetWeekYear");
      function getSetISOWeekYear(input) {
        return getSetWeekYearHelper.call(
          this,
          input,
          this.isoWeek(),
          this.isoWeekday(),
          1,
          4
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetISOWeekYear, "getSetISOWeekYear");
      function getISOWeeksInYear() {
        return weeksInYear(this.year(), 1, 4);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getISOWeeksInYear, "getISOWeeksInYear");
      function getISOWeeksInISOWeekYear() {
        return weeksInYear(this.isoWeekYear(), 1, 4);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getISOWeeksInISOWeekYear, "getISOWeeksInISOWeekYear");
      function getWeeksInYear() {
        var weekInfo = this.localeData()._week;
        return weeksInYear(this.year(), weekInfo.dow, weekInfo.doy);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getWeeksInYear, "getWeeksInYear");
      function getWeeksInWeekYear() {
        var weekInfo = this.localeData()._week;
        return weeksInYear(this.weekYear(), weekInfo.dow, weekInfo.doy);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getWeeksInWeekYear, "getWeeksInWeekYear");
      function getSetWeekYearHelper(input, week, weekday, dow, doy) {
        var weeksTarget;
        if (input == null) {
          return weekOfYear(this, dow, doy).year;
        } else {
          weeksTarget = weeksInYear(input, dow, doy);
          if (week > weeksTarget) {
            week = weeksTarget;
          }
          return setWeekAll.call(this, input, week, weekday, dow, doy);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetWeekYearHelper, "getSetWeekYearHelper");
      function setWeekAll(weekYear, week, weekday, dow, doy) {
        var dayOfYearData = dayOfYearFromWeeks(weekYear, week, weekday, dow, doy), date = createUTCDate(dayOfYearData.year, 0, dayOfYearData.dayOfYear);
        this.year(date.getUTCFullYear());
        this.month(date.getUTCMonth());
        this.date(date.getUTCDate());
        return this;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(setWeekAll, "setWeekAll");
      addFormatToken("Q", 0, "Qo", "quarter");
      addRegexToken("Q", match1);
      addParseToken("Q", function(input, array) {
        array[MONTH] = (toInt(input) - 1) * 3;
      });
      function getSetQuarter(input) {
        return input == null ? Math.ceil((this.month() + 1) / 3) : this.month((input - 1) * 3 + this.month() % 3);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetQuarter, "getSetQuarter");
      addFormatToken("D", ["DD", 2], "Do", "date");
      addRegexToken("D", match1to2, match1to2NoLeadingZero);
      addRegexToken("DD", match1to2, match2);
      addRegexToken("Do", function(isStrict, locale2) {
        return isStrict ? locale2._dayOfMonthOrdinalParse || locale2._ordinalParse : locale2._dayOfMonthOrdinalParseLenient;
      });
      addParseToken(["D", "DD"], DATE);
      addParseToken("Do", function(input, array) {
        array[DATE] = toInt(input.match(match1to2)[0]);
      });
      var getSetDayOfMonth = makeGetSet("Date", true);
      addFormatToken("DDD", ["DDDD", 3], "DDDo", "dayOfYear");
      addRegexToken("DDD", match1to3);
      addRegexToken("DDDD", match3);
      addParseToken(["DDD", "DDDD"], function(input, array, config) {
        config._dayOfYear = toInt(input);
      });
      function getSetDayOfYear(input) {
        var dayOfYear = Math.round(
          (this.clone().startOf("day") - this.clone().startOf("year")) / 864e5
        ) + 1;
        return input == null ? dayOfYear : this.add(input - dayOfYear, "d");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetDayOfYear, "getSetDayOfYear");
      addFormatToken("m", ["mm", 2], 0, "minute");
      addRegexToken("m", match1to2, match1to2HasZero);
      addRegexToken("mm", match1to2, match2);
      addParseToken(["m", "mm"], MINUTE);
      var getSetMinute = makeGetSet("Minutes", false);
      addFormatToken("s", ["ss", 2], 0, "second");
      addRegexToken("s", match1to2, match1to2HasZero);
      addRegexToken("ss", match1to2, match2);
      addParseToken(["s", "ss"], SECOND);
      var getSetSecond = makeGetSet("Seconds", false);
      addFormatToken("S", 0, 0, function() {
        return ~~(this.millisecond() / 100);
      });
      addFormatToken(0, ["SS", 2], 0, function() {
        return ~~(this.millisecond() / 10);
      });
      addFormatToken(0, ["SSS", 3], 0, "millisecond");
      addFormatToken(0, ["SSSS", 4], 0, function() {
        return this.millisecond() * 10;
      });
      addFormatToken(0, ["SSSSS", 5], 0, function() {
        return this.millisecond() * 100;
      });
      addFormatToken(0, ["SSSSSS", 6], 0, function() {
        return this.millisecond() * 1e3;
      });
      addFormatToken(0, ["SSSSSSS", 7], 0, function() {
        return this.millisecond() * 1e4;
      });
      addFormatToken(0, ["SSSSSSSS", 8], 0, function() {
        return this.millisecond() * 1e5;
      });
      addFormatToken(0, ["SSSSSSSSS", 9], 0, function() {
        return this.millisecond() * 1e6;
      });
      addRegexToken("S", match1to3, match1);
      addRegexToken("SS", match1to3, match2);
      addRegexToken("SSS", match1to3, match3);
      var token2, getSetMillisecond;
      for (token2 = "SSSS"; token2.length <= 9; token2 += "S") {
        addRegexToken(token2, matchUnsigned);
      }
      function parseMs(input, array) {
        array[MILLISECOND] = toInt(("0." + input) * 1e3);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(parseMs, "parseMs");
      for (token2 = "S"; token2.length <= 9; token2 += "S") {
        addParseToken(token2, parseMs);
      }
      getSetMillisecond = makeGetSet("Milliseconds", false);
      addFormatToken("z", 0, 0, "zoneAbbr");
      addFormatToken("zz", 0, 0, "zoneName");
      function getZoneAbbr() {
        return this._isUTC ? "UTC" : "";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getZoneAbbr, "getZoneAbbr");
      function getZoneName() {
        return this._isUTC ? "Coordinated Universal Time" : "";
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getZoneName, "getZoneName");
      var proto$2 = Moment.prototype;
      proto$2.add = add$1;
      proto$2.calendar = calendar;
      proto$2.clone = clone$1;
      proto$2.diff = diff;
      proto$2.endOf = endOf;
      proto$2.format = format2;
      proto$2.from = from;
      proto$2.fromNow = fromNow;
      proto$2.to = to;
      proto$2.toNow = toNow;
      proto$2.get = stringGet;
      proto$2.invalidAt = invalidAt;
      proto$2.isAfter = isAfter;
      proto$2.isBefore = isBefore;
      proto$2.isBetween = isBetween;
      proto$2.isSame = isSame;
      proto$2.isSameOrAfter = isSameOrAfter;
      proto$2.isSameOrBefore = isSameOrBefore;
      proto$2.isValid = isValid;
      proto$2.lang = lang;
      proto$2.locale = locale;
      proto$2.localeData = localeData;
      proto$2.max = prototypeMax;
      proto$2.min = prototypeMin;
      proto$2.parsingFlags = parsingFlags;
      proto$2.set = stringSet;
      proto$2.startOf = startOf;
      proto$2.subtract = subtract$1;
      proto$2.toArray = toArray;
      proto$2.toObject = toObject;
      proto$2.toDate = toDate;
      proto$2.toISOString = toISOString$1;
      proto$2.inspect = inspect;
      if (typeof Symbol !== "undefined" && Symbol.for != null) {
        proto$2[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = function() {
          return "Moment<" + this.format() + ">";
        };
      }
      proto$2.toJSON = toJSON;
      proto$2.toString = toString;
      proto$2.unix = unix;
      proto$2.valueOf = valueOf$1;
      proto$2.creationData = creationData;
      proto$2.eraName = getEraName;
      proto$2.eraNarrow = getEraNarrow;
      proto$2.eraAbbr = getEraAbbr;
      proto$2.eraYear = getEraYear;
      proto$2.year = getSetYear;
      proto$2.isLeapYear = getIsLeapYear;
      proto$2.weekYear = getSetWeekYear;
      proto$2.isoWeekYear = getSetISOWeekYear;
      proto$2.quarter = proto$2.quarters = getSetQuarter;
      proto$2.month = getSetMonth;
      proto$2.daysInMonth = getDaysInMonth;
      proto$2.week = proto$2.weeks = getSetWeek;
      proto$2.isoWeek = proto$2.isoWeeks = getSetISOWeek;
      proto$2.weeksInYear = getWeeksInYear;
      proto$2.weeksInWeekYear = getWeeksInWeekYear;
      proto$2.isoWeeksInYear = getISOWeeksInYear;
      proto$2.isoWeeksInISOWeekYear = getISOWeeksInISOWeekYear;
      proto$2.date = getSetDayOfMonth;
      proto$2.day = proto$2.days = getSetDayOfWeek;
      proto$2.weekday = getSetLocaleDayOfWeek;
      proto$2.isoWeekday = getSetISODayOfWeek;
      proto$2.dayOfYear = getSetDayOfYear;
      proto$2.hour = proto$2.hours = getSetHour;
      proto$2.minute = proto$2.minutes = getSetMinute;
      proto$2.second = proto$2.seconds = getSetSecond;
      proto$2.millisecond = proto$2.milliseconds = getSetMillisecond;
      proto$2.utcOffset = getSetOffset;
      proto$2.utc = setOffsetToUTC;
      proto$2.local = setOffsetToLocal;
      proto$2.parseZone = setOffsetToParsedOffset;
      proto$2.hasAlignedHourOffset = hasAlignedHourOffset;
      proto$2.isDST = isDaylightSavingTime;
      proto$2.isLocal = isLocal;
      proto$2.isUtcOffset = isUtcOffset;
      proto$2.isUtc = isUtc;
      proto$2.isUTC = isUtc;
      proto$2.zoneAbbr = getZoneAbbr;
      proto$2.zoneName = getZoneName;
      proto$2.dates = deprecate(
        "dates accessor is deprecated. Use date instead.",
        getSetDayOfMonth
      );
      proto$2.months = deprecate(
        "months accessor is deprecated. Use month instead",
        getSetMonth
      );
      proto$2.years = deprecate(
        "years accessor is deprecated. Use year instead",
        getSetYear
      );
      proto$2.zone = deprecate(
        "moment().zone is deprecated, use moment().utcOffset instead. http://momentjs.com/guides/#/warnings/zone/",
        getSetZone
      );
      proto$2.isDSTShifted = deprecate(
        "isDSTShifted is deprecated. See http://momentjs.com/guides/#/warnings/dst-shifted/ for more information",
        isDaylightSavingTimeShifted
      );
      function createUnix(input) {
        return createLocal(input * 1e3);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createUnix, "createUnix");
      function createInZone() {
        return createLocal.apply(null, arguments).parseZone();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createInZone, "createInZone");
      function preParsePostFormat(string) {
        return string;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(preParsePostFormat, "preParsePostFormat");
      var proto$1 = Locale.prototype;
      proto$1.calendar = calendar$1;
      proto$1.longDateFormat = longDateFormat;
      proto$1.invalidDate = invalidDate;
      proto$1.ordinal = ordinal;
      proto$1.preparse = preParsePostFormat;
      proto$1.postformat = preParsePostFormat;
      proto$1.relativeTime = relativeTime$1;
      proto$1.pastFuture = pastFuture;
      proto$1.set = set;
      proto$1.eras = localeEras;
      proto$1.erasParse = localeErasParse;
      proto$1.erasConvertYear = localeErasConvertYear;
      proto$1.erasAbbrRegex = erasAbbrRegex;
      proto$1.erasNameRegex = erasNameRegex;
      proto$1.erasNarrowRegex = erasNarrowRegex;
      proto$1.months = localeMonths;
      proto$1.monthsShort = localeMonthsShort;
      proto$1.monthsParse = localeMonthsParse;
      proto$1.monthsRegex = monthsRegex;
      proto$1.monthsShortRegex = monthsShortRegex;
      proto$1.week = localeWeek;
      proto$1.firstDayOfYear = localeFirstDayOfYear;
      proto$1.firstDayOfWeek = localeFirstDayOfWeek;
      proto$1.weekdays = localeWeekdays;
      proto$1.weekdaysMin = localeWeekdaysMin;
      proto$1.weekdaysShort = localeWeekdaysShort;
      proto$1.weekdaysParse = localeWeekdaysParse;
      proto$1.weekdaysRegex = weekdaysRegex;
      proto$1.weekdaysShortRegex = weekdaysShortRegex;
      proto$1.weekdaysMinRegex = weekdaysMinRegex;
      proto$1.isPM = localeIsPM;
      proto$1.meridiem = localeMeridiem;
      function get$1(format3, index, field, setter) {
        var locale2 = getLocale(), utc = createUTC().set(setter, index);
        return locale2[field](utc, format3);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(get$1, "get$1");
      function listMonthsImpl(format3, index, field) {
        if (isNumber(format3)) {
          index = format3;
          format3 = void 0;
        }
        format3 = format3 || "";
        if (index != null) {
          return get$1(format3, index, field, "month");
        }
        var i, out = [];
        for (i = 0; i < 12; i++) {
          out[i] = get$1(format3, i, field, "month");
        }
        return out;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(listMonthsImpl, "listMonthsImpl");
      function listWeekdaysImpl(localeSorted, format3, index, field) {
        if (typeof localeSorted === "boolean") {
          if (isNumber(format3)) {
            index = format3;
            format3 = void 0;
          }
          format3 = format3 || "";
        } else {
          format3 = localeSorted;
          index = format3;
          localeSorted = false;
          if (isNumber(format3)) {
            index = format3;
            format3 = void 0;
          }
          format3 = format3 || "";
        }
        var locale2 = getLocale(), shift = localeSorted ? locale2._week.dow : 0, i, out = [];
        if (index != null) {
          return get$1(format3, (index + shift) % 7, field, "day");
        }
        for (i = 0; i < 7; i++) {
          out[i] = get$1(format3, (i + shift) % 7, field, "day");
        }
        return out;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(listWeekdaysImpl, "listWeekdaysImpl");
      function listMonths(format3, index) {
        return listMonthsImpl(format3, index, "months");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(listMonths, "listMonths");
      function listMonthsShort(format3, index) {
        return listMonthsImpl(format3, index, "monthsShort");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(listMonthsShort, "listMonthsShort");
      function listWeekdays(localeSorted, format3, index) {
        return listWeekdaysImpl(localeSorted, format3, index, "weekdays");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(listWeekdays, "listWeekdays");
      function listWeekdaysShort(localeSorted, format3, index) {
        return listWeekdaysImpl(localeSorted, format3, index, "weekdaysShort");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(listWeekdaysShort, "listWeekdaysShort");
      function listWeekdaysMin(localeSorted, format3, index) {
        return listWeekdaysImpl(localeSorted, format3, index, "weekdaysMin");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(listWeekdaysMin, "listWeekdaysMin");
      getSetGlobalLocale("en", {
        eras: [
          {
            since: "0001-01-01",
            until: Infinity,
            offset: 1,
            name: "Anno Domini",
            narrow: "AD",
            abbr: "AD"
          },
          {
            since: "0000-12-31",
            until: -Infinity,
            offset: 1,
            name: "Before Christ",
            narrow: "BC",
            abbr: "BC"
          }
        ],
        dayOfMonthOrdinalParse: /\d{1,2}(th|st|nd|rd)/,
        ordinal: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(number) {
          var b = number % 10, output = toInt(number % 100 / 10) === 1 ? "th" : b === 1 ? "st" : b === 2 ? "nd" : b === 3 ? "rd" : "th";
          return number + output;
        }, "ordinal")
      });
      hooks.lang = deprecate(
        "moment.lang is deprecated. Use moment.locale instead.",
        getSetGlobalLocale
      );
      hooks.langData = deprecate(
        "moment.langData is deprecated. Use moment.localeData instead.",
        getLocale
      );
      var mathAbs = Math.abs;
      function abs$1() {
        var data = this._data;
        this._milliseconds = mathAbs(this._milliseconds);
        this._days = mathAbs(this._days);
        this._months = mathAbs(this._months);
        data.milliseconds = mathAbs(data.milliseconds);
        data.seconds = mathAbs(data.seconds);
        data.minutes = mathAbs(data.minutes);
        data.hours = mathAbs(data.hours);
        data.months = mathAbs(data.months);
        data.years = mathAbs(data.years);
        return this;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(abs$1, "abs$1");
      function addSubtract(duration, input, value, direction) {
        var other = createDuration(input, value);
        duration._milliseconds += direction * other._milliseconds;
        duration._days += direction * other._days;
        duration._months += direction * other._months;
        return duration._bubble();
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(addSubtract, "addSubtract");
      function add(input, value) {
        return addSubtract(this, input, value, 1);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(add, "add");
      function subtract(input, value) {
        return addSubtract(this, input, value, -1);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(subtract, "subtract");
      function absCeil(number) {
        if (number < 0) {
          return Math.floor(number);
        } else {
          return Math.ceil(number);
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(absCeil, "absCeil");
      function bubble() {
        var milliseconds2 = this._milliseconds, days2 = this._days, months2 = this._months, data = this._data, seconds2, minutes2, hours2, years2, monthsFromDays;
        if (!(milliseconds2 >= 0 && days2 >= 0 && months2 >= 0 || milliseconds2 <= 0 && days2 <= 0 && months2 <= 0)) {
          milliseconds2 += absCeil(monthsToDays(months2) + days2) * 864e5;
          days2 = 0;
          months2 = 0;
        }
        data.milliseconds = milliseconds2 % 1e3;
        seconds2 = absFloor(milliseconds2 / 1e3);
        data.seconds = seconds2 % 60;
        minutes2 = absFloor(seconds2 / 60);
        data.minutes = minutes2 % 60;
        hours2 = absFloor(minutes2 / 60);
        data.hours = hours2 % 24;
        days2 += absFloor(hours2 / 24);
        monthsFromDays = absFloor(daysToMonths(days2));
        months2 += monthsFromDays;
        days2 -= absCeil(monthsToDays(monthsFromDays));
        years2 = absFloor(months2 / 12);
        months2 %= 12;
        data.days = days2;
        data.months = months2;
        data.years = years2;
        return this;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(bubble, "bubble");
      function daysToMonths(days2) {
        return days2 * 4800 / 146097;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(daysToMonths, "daysToMonths");
      function monthsToDays(months2) {
        return months2 * 146097 / 4800;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(monthsToDays, "monthsToDays");
      function as(units) {
        if (!this.isValid()) {
          return NaN;
        }
        var days2, months2, milliseconds2 = this._milliseconds;
        units = normalizeUnits(units);
        if (units === "month" || units === "quarter" || units === "year") {
          days2 = this._days + milliseconds2 / 864e5;
          months2 = this._months + daysToMonths(days2);
          switch (units) {
            case "month":
              return months2;
            case "quarter":
              return months2 / 3;
            case "year":
              return months2 / 12;
          }
        } else {
          days2 = this._days + Math.round(monthsToDays(this._months));
          switch (units) {
            case "week":
              return days2 / 7 + milliseconds2 / 6048e5;
            case "day":
              return days2 + milliseconds2 / 864e5;
            case "hour":
              return days2 * 24 + milliseconds2 / 36e5;
            case "minute":
              return days2 * 1440 + milliseconds2 / 6e4;
            case "second":
              return days2 * 86400 + milliseconds2 / 1e3;
            // Math.floor prevents floating point math errors here
            case "millisecond":
              return Math.floor(days2 * 864e5) + milliseconds2;
            default:
              throw new Error("Unknown unit " + units);
          }
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(as, "as");
      function makeAs(alias) {
        return function() {
          return this.as(alias);
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(makeAs, "makeAs");
      var asMilliseconds = makeAs("ms"), asSeconds = makeAs("s"), asMinutes = makeAs("m"), asHours = makeAs("h"), asDays = makeAs("d"), asWeeks = makeAs("w"), asMonths = makeAs("M"), asQuarters = makeAs("Q"), asYears = makeAs("y"), valueOf = asMilliseconds;
      function clone() {
        return createDuration(this);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(clone, "clone");
      function get(units) {
        units = normalizeUnits(units);
        return this.isValid() ? this[units + "s"]() : NaN;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(get, "get");
      function makeGetter(name) {
        return function() {
          return this.isValid() ? this._data[name] : NaN;
        };
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(makeGetter, "makeGetter");
      var milliseconds = makeGetter("milliseconds"), seconds = makeGetter("seconds"), minutes = makeGetter("minutes"), hours = makeGetter("hours"), days = makeGetter("days"), months = makeGetter("months"), years = makeGetter("years");
      function weeks() {
        return absFloor(this.days() / 7);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(weeks, "weeks");
      var round = Math.round, thresholds = {
        ss: 44,
        // a few seconds to seconds
        s: 45,
        // seconds to minute
        m: 45,
        // minutes to hour
        h: 22,
        // hours to day
        d: 26,
        // days to month/week
        w: null,
        // weeks to month
        M: 11
        // months to year
      };
      function substituteTimeAgo(string, number, withoutSuffix, isFuture, locale2) {
        return relativeTimeWithoutPostformat.call(
          locale2,
          number || 1,
          !!withoutSuffix,
          string,
          isFuture
        );
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(substituteTimeAgo, "substituteTimeAgo");
      function relativeTime(posNegDuration, withoutSuffix, thresholds2, locale2) {
        var duration = createDuration(posNegDuration).abs(), seconds2 = round(duration.as("s")), minutes2 = round(duration.as("m")), hours2 = round(duration.as("h")), days2 = round(duration.as("d")), months2 = round(duration.as("M")), weeks2 = round(duration.as("w")), years2 = round(duration.as("y")), a = seconds2 <= thresholds2.ss && ["s", seconds2] || seconds2 < thresholds2.s && ["ss", seconds2] || minutes2 <= 1 && ["m"] || minutes2 < thresholds2.m && ["mm", minutes2] || hours2 <= 1 && ["h"] || hours2 < thresholds2.h && ["hh", hours2] || days2 <= 1 && ["d"] || days2 < thresholds2.d && ["dd", days2];
        if (thresholds2.w != null) {
          a = a || weeks2 <= 1 && ["w"] || weeks2 < thresholds2.w && ["ww", weeks2];
        }
        a = a || months2 <= 1 && ["M"] || months2 < thresholds2.M && ["MM", months2] || years2 <= 1 && ["y"] || ["yy", years2];
        a[2] = withoutSuffix;
        a[3] = +posNegDuration > 0;
        a[4] = locale2;
        return substituteTimeAgo.apply(null, a);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(relativeTime, "relativeTime");
      function getSetRelativeTimeRounding(roundingFunction) {
        if (roundingFunction === void 0) {
          return round;
        }
        if (typeof roundingFunction === "function") {
          round = roundingFunction;
          return true;
        }
        return false;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetRelativeTimeRounding, "getSetRelativeTimeRounding");
      function getSetRelativeTimeThreshold(threshold, limit) {
        if (thresholds[threshold] === void 0) {
          return false;
        }
        if (limit === void 0) {
          return thresholds[threshold];
        }
        thresholds[threshold] = limit;
        if (threshold === "s") {
          thresholds.ss = limit - 1;
        }
        return true;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getSetRelativeTimeThreshold, "getSetRelativeTimeThreshold");
      function humanize(argWithSuffix, argThresholds) {
        if (!this.isValid()) {
          return this.localeData().invalidDate();
        }
        var withSuffix = false, th = thresholds, locale2, output;
        if (typeof argWithSuffix === "object") {
          argThresholds = argWithSuffix;
          argWithSuffix = false;
        }
        if (typeof argWithSuffix === "boolean") {
          withSuffix = argWithSuffix;
        }
        if (typeof argThresholds === "object") {
          th = extend(extend({}, thresholds), argThresholds || {});
          if (argThresholds.s != null && argThresholds.ss == null) {
            th.ss = argThresholds.s - 1;
          }
        }
        locale2 = this.localeData();
        output = relativeTime(this, !withSuffix, th, locale2);
        if (withSuffix) {
          output = pastFutureWithoutPostformat.call(locale2, +this, output);
        }
        return locale2.postformat(output);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(humanize, "humanize");
      var abs = Math.abs;
      function sign(x) {
        return (x > 0) - (x < 0) || +x;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(sign, "sign");
      function toISOString() {
        if (!this.isValid()) {
          return this.localeData().invalidDate();
        }
        var seconds2 = abs(this._milliseconds) / 1e3, days2 = abs(this._days), months2 = abs(this._months), minutes2, hours2, years2, s, total = this.asSeconds(), totalSign, ymSign, daysSign, hmsSign;
        if (!total) {
          return "P0D";
        }
        minutes2 = absFloor(seconds2 / 60);
        hours2 = absFloor(minutes2 / 60);
        seconds2 %= 60;
        minutes2 %= 60;
        years2 = absFloor(months2 / 12);
        months2 %= 12;
        s = seconds2 ? seconds2.toFixed(3).replace(/\.?0+$/, "") : "";
        totalSign = total < 0 ? "-" : "";
        ymSign = sign(this._months) !== sign(total) ? "-" : "";
        daysSign = sign(this._days) !== sign(total) ? "-" : "";
        hmsSign = sign(this._milliseconds) !== sign(total) ? "-" : "";
        return totalSign + "P" + (years2 ? ymSign + years2 + "Y" : "") + (months2 ? ymSign + months2 + "M" : "") + (days2 ? daysSign + days2 + "D" : "") + (hours2 || minutes2 || seconds2 ? "T" : "") + (hours2 ? hmsSign + hours2 + "H" : "") + (minutes2 ? hmsSign + minutes2 + "M" : "") + (seconds2 ? hmsSign + s + "S" : "");
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(toISOString, "toISOString");
      var proto = Duration.prototype;
      proto.isValid = isValid$1;
      proto.abs = abs$1;
      proto.add = add;
      proto.subtract = subtract;
      proto.as = as;
      proto.asMilliseconds = asMilliseconds;
      proto.asSeconds = asSeconds;
      proto.asMinutes = asMinutes;
      proto.asHours = asHours;
      proto.asDays = asDays;
      proto.asWeeks = asWeeks;
      proto.asMonths = asMonths;
      proto.asQuarters = asQuarters;
      proto.asYears = asYears;
      proto.valueOf = valueOf;
      proto._bubble = bubble;
      proto.clone = clone;
      proto.get = get;
      proto.milliseconds = milliseconds;
      proto.seconds = seconds;
      proto.minutes = minutes;
      proto.hours = hours;
      proto.days = days;
      proto.weeks = weeks;
      proto.months = months;
      proto.years = years;
      proto.humanize = humanize;
      proto.toISOString = toISOString;
      proto.toString = toISOString;
      proto.toJSON = toISOString;
      proto.locale = locale;
      proto.localeData = localeData;
      proto.toIsoString = deprecate(
        "toIsoString() is deprecated. Please use toISOString() instead (notice the capitals)",
        toISOString
      );
      proto.lang = lang;
      addFormatToken("X", 0, 0, "unix");
      addFormatToken("x", 0, 0, "valueOf");
      addRegexToken("x", matchSigned);
      addRegexToken("X", matchTimestamp);
      addParseToken("X", function(input, array, config) {
        config._d = new Date(parseFloat(input) * 1e3);
      });
      addParseToken("x", function(input, array, config) {
        config._d = new Date(toInt(input));
      });
      hooks.version = "2.31.0";
      setHookCallback(createLocal);
      hooks.fn = proto$2;
      hooks.min = min;
      hooks.max = max;
      hooks.now = now;
      hooks.utc = createUTC;
      hooks.unix = createUnix;
      hooks.months = listMonths;
      hooks.isDate = isDate;
      hooks.locale = getSetGlobalLocale;
      hooks.invalid = createInvalid$1;
      hooks.duration = createDuration;
      hooks.isMoment = isMoment;
      hooks.weekdays = listWeekdays;
      hooks.parseZone = createInZone;
      hooks.localeData = getLocale;
      hooks.isDuration = isDuration;
      hooks.monthsShort = listMonthsShort;
      hooks.weekdaysMin = listWeekdaysMin;
      hooks.defineLocale = defineLocale;
      hooks.updateLocale = updateLocale;
      hooks.locales = listLocales;
      hooks.weekdaysShort = listWeekdaysShort;
      hooks.normalizeUnits = normalizeUnits;
      hooks.relativeTimeRounding = getSetRelativeTimeRounding;
      hooks.relativeTimeThreshold = getSetRelativeTimeThreshold;
      hooks.calendarFormat = getCalendarFormat;
      hooks.prototype = proto$2;
      hooks.HTML5_FMT = {
        DATETIME_LOCAL: "YYYY-MM-DDTHH:mm",
        // <input type="datetime-local" />
        DATETIME_LOCAL_SECONDS: "YYYY-MM-DDTHH:mm:ss",
        // <input type="datetime-local" step="1" />
        DATETIME_LOCAL_MS: "YYYY-MM-DDTHH:mm:ss.SSS",
        // <input type="datetime-local" step="0.001" />
        DATE: "YYYY-MM-DD",
        // <input type="date" />
        TIME: "HH:mm",
        // <input type="time" />
        TIME_SECONDS: "HH:mm:ss",
        // <input type="time" step="1" />
        TIME_MS: "HH:mm:ss.SSS",
        // <input type="time" step="0.001" />
        WEEK: "GGGG-[W]WW",
        // <input type="week" />
        MONTH: "YYYY-MM"
        // <input type="month" />
      };
      return hooks;
    }));
  }
});

// node_modules/snowflake-sdk/dist/package.json
var require_package2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/package.json"(exports, module) {
    module.exports = {
      name: "snowflake-sdk",
      version: "3.3.0",
      description: "Node.js driver for Snowflake",
      engines: {
        node: ">=20"
      },
      dependencies: {
        "@aws-crypto/sha256-js": "^5.2.0",
        "@aws-sdk/client-s3": "^3.1051.0",
        "@aws-sdk/client-sts": "^3.1051.0",
        "@aws-sdk/credential-provider-node": "^3.972.43",
        "@aws-sdk/ec2-metadata-service": "^3.1051.0",
        "@azure/identity": "^4.10.1",
        "@azure/storage-blob": "12.26.x",
        "@smithy/node-http-handler": "^4.4.9",
        "@smithy/protocol-http": "^5.3.8",
        "@smithy/signature-v4": "^5.3.8",
        "@techteamer/ocsp": "1.0.1",
        "asn1.js": "^5.0.0",
        "asn1.js-rfc2560": "^5.0.0",
        "asn1.js-rfc5280": "^3.0.0",
        axios: "^1.15.1",
        "big-integer": "^1.6.43",
        "bignumber.js": "^9.1.2",
        "expand-tilde": "^2.0.2",
        "fast-xml-parser": "^5.4.1",
        "fastest-levenshtein": "^1.0.16",
        "generic-pool": "^3.8.2",
        "google-auth-library": "^10.1.0",
        "https-proxy-agent": "^7.0.2",
        jsonwebtoken: "^9.0.3",
        "mime-types": "^2.1.29",
        moment: "^2.29.4",
        "moment-timezone": "^0.5.15",
        oauth4webapi: "^3.0.1",
        open: "^7.3.1",
        "simple-lru-cache": "^0.0.2",
        toml: "^3.0.0",
        winston: "^3.1.0"
      },
      devDependencies: {
        "@aws-sdk/types": "^3.973.8",
        "@napi-rs/cli": "^3.2.0",
        "@types/mocha": "^10.0.10",
        "@types/node": "^22.15.18",
        "@types/sinon": "^17.0.4",
        async: "^3.2.3",
        husky: "^9.1.7",
        oxlint: "^1.43.0",
        "lint-staged": "^16.0.0",
        mocha: "^11.1.0",
        "mock-require": "^3.0.3",
        nyc: "^15.1.0",
        prettier: "^3.7.1",
        rewiremock: "^3.14.6",
        sinon: "^20.0.0",
        "test-console": "^2.0.0",
        "ts-node": "^10.9.2",
        typescript: "^5.8.3",
        wiremock: "^3.10.0",
        "wiremock-rest-client": "^1.11.0"
      },
      peerDependencies: {
        "asn1.js": "^5.4.1"
      },
      overrides: {
        semver: "^7.5.2"
      },
      repository: {
        type: "git",
        url: "https://github.com/snowflakedb/snowflake-connector-nodejs"
      },
      main: "./dist/index.js",
      typings: "./dist/index.d.ts",
      "lint-staged": {
        "*": "npm run prettier:format",
        "*.{js,ts}": "oxlint --max-warnings=0"
      },
      scripts: {
        prepack: "node ci/build_typescript.js",
        prepare: "husky",
        "check-ts": "npm run prepack && tsc --noEmit dist/index.d.ts",
        "lint:check": "oxlint .",
        "lint:fix": "oxlint --fix .",
        "prettier:check": "prettier --check .",
        "prettier:format": "prettier -w .",
        test: "mocha 'test/unit/**/*.{js,ts}'",
        "test:authentication": "mocha 'test/authentication/**/*.{js,ts}'",
        "test:auth-workload-identity-e2e": "mocha test/auth-workload-identity-e2e.ts",
        "test:integration": "mocha 'test/integration/**/*.{js,ts}'",
        "test:single": "mocha",
        "test:unit": "mocha 'test/unit/**/*.{js,ts}'",
        "test:unit:coverage": "nyc npm run test:unit",
        "test:ci": "mocha 'test/{unit,integration}/**/*.{js,ts}'",
        "test:ci:coverage": "nyc npm run test:ci",
        "test:manual": "mocha test/integration/testManualConnection.js",
        "serve-wiremock": "wiremock --enable-browser-proxying --proxy-pass-through  false --port 8081",
        wiremock: "npm run serve-wiremock",
        "minicore:build": "node ci/build_minicore.js"
      },
      napi: {
        binaryName: "sf_mini_core_0.0.1"
      },
      author: {
        name: "Snowflake Computing, Inc.",
        email: "support@snowflake.com",
        url: "https://www.snowflake.com/"
      },
      license: "Apache-2.0"
    };
  }
});

// node_modules/snowflake-sdk/dist/lib/util.js
var require_util = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/util.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
          return m[k];
        }, "get") };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      }, "ownKeys");
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.string = exports.number = exports.userAgent = exports.driverVersion = exports.driverName = void 0;
    exports.inherits = inherits;
    exports.format = format2;
    exports.isFunction = isFunction;
    exports.isObject = isObject;
    exports.isDate = isDate;
    exports.isArray = isArray;
    exports.isString = isString;
    exports.isBoolean = isBoolean;
    exports.isNumber = isNumber;
    exports.isPrivateKey = isPrivateKey;
    exports.exists = exists;
    exports.apply = apply;
    exports.nextSleepTime = nextSleepTime;
    exports.getJitteredSleepTime = getJitteredSleepTime;
    exports.chooseRandom = chooseRandom;
    exports.getNextSleepTime = getNextSleepTime;
    exports.getJitter = getJitter;
    exports.isLoginRequest = isLoginRequest;
    exports.isRetryableHttpError = isRetryableHttpError;
    exports.validateClientSessionKeepAliveHeartbeatFrequency = validateClientSessionKeepAliveHeartbeatFrequency;
    exports.constructHostname = constructHostname;
    exports.isPutCommand = isPutCommand;
    exports.isGetCommand = isGetCommand;
    exports.convertSmkIdToString = convertSmkIdToString;
    exports.getCircularReplacer = getCircularReplacer;
    exports.isCorrectSubdomain = isCorrectSubdomain;
    exports.checkValidCustomCredentialManager = checkValidCustomCredentialManager;
    exports.checkParametersDefined = checkParametersDefined;
    exports.shouldRetryOktaAuth = shouldRetryOktaAuth;
    exports.getDriverDirectory = getDriverDirectory;
    exports.validatePath = validatePath;
    exports.getEnvVar = getEnvVar;
    exports.validateEmptyString = validateEmptyString;
    exports.isNotEmptyAsString = isNotEmptyAsString;
    exports.isNotEmptyString = isNotEmptyString;
    exports.isEmptyObject = isEmptyObject;
    exports.isWindows = isWindows;
    exports.getFreePort = getFreePort;
    exports.isPortOpen = isPortOpen;
    exports.lstrip = lstrip;
    exports.escapeHTML = escapeHTML;
    exports.sleep = sleep;
    exports.escapeRegex = escapeRegex;
    var util_1 = __importDefault((0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("util"));
    var os_1 = __importDefault((0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("os"));
    var Logger = __importStar(require_logger2());
    var fs_1 = __importDefault((0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("fs"));
    var net_1 = __importDefault((0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__require */ .ki)("net"));
    var package_json_1 = require_package2();
    Object.defineProperty(exports, "driverName", { enumerable: true, get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
      return package_json_1.name;
    }, "get") });
    Object.defineProperty(exports, "driverVersion", { enumerable: true, get: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
      return package_json_1.version;
    }, "get") });
    var nodeJSVersion = process.version?.startsWith("v") ? process.version.substring(1) : process.version;
    exports.userAgent = `JavaScript/${package_json_1.version} (${process.platform}-${process.arch}) NodeJS/${nodeJSVersion}`;
    function inherits(constructor, superConstructor) {
      return util_1.default.inherits.apply(util_1.default, [constructor, superConstructor]);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(inherits, "inherits");
    function format2(format3, ...params) {
      return util_1.default.format.apply(util_1.default, [format3, ...params]);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(format2, "format");
    function isFunction(value) {
      return !!value && typeof value === "function";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isFunction, "isFunction");
    var toString = Object.prototype.toString;
    function isObject(value) {
      return toString.call(value) === "[object Object]";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isObject, "isObject");
    function isDate(value) {
      return toString.call(value) === "[object Date]";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isDate, "isDate");
    function isArray(value) {
      return toString.call(value) === "[object Array]";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isArray, "isArray");
    function isString(value) {
      return typeof value === "string";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isString, "isString");
    function isBoolean(value) {
      return typeof value === "boolean";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isBoolean, "isBoolean");
    function isNumber(value) {
      return typeof value === "number" && isFinite(value);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isNumber, "isNumber");
    function isPrivateKey(value) {
      const trimmedValue = value.trim();
      const headers = [
        "-----BEGIN PRIVATE KEY-----",
        // pragma: allowlist secret - unencrypted PKCS#8
        "-----BEGIN ENCRYPTED PRIVATE KEY-----",
        // pragma: allowlist secret - encrypted PKCS#8
        "-----BEGIN RSA PRIVATE KEY-----"
        // pragma: allowlist secret - PKCS#1 (may be encrypted via DEK-Info)
      ];
      return headers.some((header) => trimmedValue.startsWith(header) && trimmedValue.endsWith("\n" + header.replace("BEGIN", "END")));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isPrivateKey, "isPrivateKey");
    exports.number = {
      /**
       * Determines if a given value is a positive number.
       */
      isPositive: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(value) {
        return isNumber(value) && value > 0;
      }, "isPositive"),
      /**
       * Determines if a given value is a non-negative number.
       */
      isNonNegative: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(value) {
        return isNumber(value) && value >= 0;
      }, "isNonNegative"),
      /**
       * Determines if a given value is an integer.
       */
      isInteger: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(value) {
        return isNumber(value) && Math.floor(value) === value;
      }, "isInteger"),
      /**
       * Determines if a given value is a positive integer.
       */
      isPositiveInteger: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(value) {
        return this.isInteger(value) && value > 0;
      }, "isPositiveInteger"),
      /**
       * Determines if a given value is a non-negative integer.
       */
      isNonNegativeInteger: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(value) {
        return this.isInteger(value) && value >= 0;
      }, "isNonNegativeInteger")
    };
    exports.string = {
      /**
       * Determines if a given string is not null or empty.
       */
      isNotNullOrEmpty: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(value) {
        return isString(value) && value;
      }, "isNotNullOrEmpty")
    };
    function exists(value) {
      return value !== null && value !== void 0;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(exists, "exists");
    function apply(dst, src) {
      if (isObject(dst) && isObject(src)) {
        for (const key in src) {
          if (Object.prototype.hasOwnProperty.call(src, key)) {
            dst[key] = src[key];
          }
        }
      }
      return dst;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(apply, "apply");
    function nextSleepTime(base, cap, previousSleep) {
      return Math.min(cap, Math.abs(previousSleep * 3 - base) * Math.random() + Math.min(base, previousSleep * 3));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(nextSleepTime, "nextSleepTime");
    function getJitteredSleepTime(numofRetries, currentSleepTime, totalElapsedTime, maxRetryTimeout) {
      const nextsleep = getNextSleepTime(numofRetries, currentSleepTime);
      const sleep2 = maxRetryTimeout !== 0 ? Math.min(maxRetryTimeout - totalElapsedTime, nextsleep) : nextsleep;
      totalElapsedTime += sleep2;
      return { sleep: sleep2, totalElapsedTime };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getJitteredSleepTime, "getJitteredSleepTime");
    function chooseRandom(firstNumber, secondNumber) {
      return Math.random() * (firstNumber - secondNumber) + secondNumber;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(chooseRandom, "chooseRandom");
    function getNextSleepTime(numofRetries, currentSleepTime) {
      const nextSleep = 2 ** numofRetries;
      return chooseRandom(currentSleepTime + getJitter(currentSleepTime), nextSleep + getJitter(currentSleepTime));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getNextSleepTime, "getNextSleepTime");
    function getJitter(currentSleepTime) {
      const multiplicationFactor = chooseRandom(1, -1);
      return 0.5 * currentSleepTime * multiplicationFactor;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getJitter, "getJitter");
    function isLoginRequest(loginUrl) {
      const endPoints = ["/v1/login-request", "/authenticator-request"];
      return endPoints.some((endPoint) => loginUrl.includes(endPoint));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isLoginRequest, "isLoginRequest");
    function isRetryableHttpError(response, retry403) {
      return response && (response.statusCode >= 500 && response.statusCode < 600 || retry403 && response.statusCode === 403 || response.statusCode === 408 || response.statusCode === 429);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isRetryableHttpError, "isRetryableHttpError");
    function validateClientSessionKeepAliveHeartbeatFrequency(input, masterValidity) {
      let heartbeatFrequency = input;
      const realMax = Math.floor(masterValidity / 4);
      const realMin = Math.floor(realMax / 4);
      if (input > realMax) {
        heartbeatFrequency = realMax;
      } else if (input < realMin) {
        heartbeatFrequency = realMin;
      }
      heartbeatFrequency = Math.floor(heartbeatFrequency);
      return heartbeatFrequency;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(validateClientSessionKeepAliveHeartbeatFrequency, "validateClientSessionKeepAliveHeartbeatFrequency");
    function constructHostname(region, account) {
      let host;
      if (region === "us-west-2") {
        host = account + ".snowflakecomputing.com";
      } else if (region != null) {
        if (account.indexOf(".") > 0) {
          account = account.substring(0, account.indexOf("."));
        }
        if (region.startsWith("cn-") || region.startsWith("CN-")) {
          host = account + "." + region + ".snowflakecomputing.cn";
        } else {
          host = account + "." + region + ".snowflakecomputing.com";
        }
      } else {
        host = account + ".snowflakecomputing.com";
      }
      return host;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(constructHostname, "constructHostname");
    function isPutCommand(sqlText) {
      return sqlText.trim().substring(0, 3).toUpperCase() === "PUT";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isPutCommand, "isPutCommand");
    function isGetCommand(sqlText) {
      return sqlText.trim().substring(0, 3).toUpperCase() === "GET";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isGetCommand, "isGetCommand");
    function convertSmkIdToString(body) {
      return body.replace(/"smkId"(\s*):(\s*)([0-9]+)/g, '"smkId"$1:$2"$3"');
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(convertSmkIdToString, "convertSmkIdToString");
    function getCircularReplacer() {
      const ancestors = [];
      return function(key, value) {
        if (typeof value !== "object" || value === null) {
          return value;
        }
        while (ancestors.length > 0 && ancestors[ancestors.length - 1] !== this) {
          ancestors.pop();
        }
        if (ancestors.includes(value)) {
          return "[Circular]";
        }
        ancestors.push(value);
        return value;
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getCircularReplacer, "getCircularReplacer");
    function isCorrectSubdomain(value) {
      const subdomainRegex = RegExp(/^\w+([.-]\w+)*$/i);
      return subdomainRegex.test(value);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isCorrectSubdomain, "isCorrectSubdomain");
    function checkValidCustomCredentialManager(customCredentialManager) {
      if (typeof customCredentialManager !== "object") {
        return false;
      }
      const requireMethods = ["write", "read", "remove"];
      for (const method of requireMethods) {
        if (!Object.hasOwnProperty.call(customCredentialManager, method) || typeof customCredentialManager[method] !== "function") {
          return false;
        }
      }
      return true;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(checkValidCustomCredentialManager, "checkValidCustomCredentialManager");
    function checkParametersDefined(...parameters) {
      return parameters.every((element) => element !== void 0 && element !== null);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(checkParametersDefined, "checkParametersDefined");
    function shouldRetryOktaAuth({ maxRetryTimeout, maxRetryCount, numRetries, startTime, remainingTimeout }) {
      return (maxRetryTimeout === 0 || Date.now() < startTime + remainingTimeout) && numRetries <= maxRetryCount;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(shouldRetryOktaAuth, "shouldRetryOktaAuth");
    function getDriverDirectory() {
      return __dirname;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getDriverDirectory, "getDriverDirectory");
    function validatePath(dir) {
      try {
        const stat = fs_1.default.statSync(dir);
        return stat.isDirectory();
      } catch {
        Logger.getInstance().error("The location is invalid. Please check this location is accessible or existing");
        return false;
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(validatePath, "validatePath");
    function getEnvVar(variable) {
      return process.env[variable.toLowerCase()] || process.env[variable.toUpperCase()];
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getEnvVar, "getEnvVar");
    function validateEmptyString(value) {
      return value !== "" ? value : void 0;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(validateEmptyString, "validateEmptyString");
    function isNotEmptyAsString(variable) {
      if (typeof variable === "string") {
        return variable;
      }
      return exists(variable);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isNotEmptyAsString, "isNotEmptyAsString");
    function isNotEmptyString(variable) {
      return exists(variable) && variable !== "";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isNotEmptyString, "isNotEmptyString");
    function isEmptyObject(object) {
      if (!exists(object)) {
        return true;
      }
      if (typeof object !== "object") {
        return false;
      }
      return Object.keys(object).length === 0;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isEmptyObject, "isEmptyObject");
    function isWindows() {
      return os_1.default.platform() === "win32";
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isWindows, "isWindows");
    async function getFreePort() {
      return new Promise((res) => {
        const srv = net_1.default.createServer();
        srv.listen(0, () => {
          const port = srv.address().port;
          srv.close(() => res(port));
        });
      });
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getFreePort, "getFreePort");
    async function isPortOpen(port) {
      return new Promise((resolve, reject) => {
        const s = net_1.default.createServer();
        s.once("error", (err) => {
          s.close();
          if (err["code"] === "EADDRINUSE") {
            Logger.getInstance().trace(`Port: ${port} is not available. Verification failed`);
            reject("Port not available.");
          } else {
            Logger.getInstance().trace(`There is unexpected error during verification of port availability. Port: ${port}. Error: ${JSON.stringify(err)}`);
          }
        });
        s.once("listening", () => {
          s.close();
          Logger.getInstance().trace(`Closing server run for verification whether the port is available. Port: ${port}`);
          resolve("Listening");
        });
        s.listen(port);
      });
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isPortOpen, "isPortOpen");
    function lstrip(str, remove) {
      while (str.length > 0 && remove.indexOf(str.charAt(0)) !== -1) {
        str = str.substr(1);
      }
      return str;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(lstrip, "lstrip");
    function escapeHTML(value) {
      if (!exists(value)) {
        return value;
      }
      return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(escapeHTML, "escapeHTML");
    function sleep(sleepTimeMs) {
      return new Promise((resolve) => setTimeout(resolve, sleepTimeMs));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(sleep, "sleep");
    function escapeRegex(str) {
      return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(escapeRegex, "escapeRegex");
  }
});

// node_modules/snowflake-sdk/dist/lib/constants/error_messages.js
var require_error_messages = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/constants/error_messages.js"(exports) {
    "use strict";
    exports[400001] = "An internal error has occurred. Please contact Snowflake support.";
    exports[401001] = "Network error. Could not reach Snowflake.";
    exports[401002] = "Request to Snowflake failed.";
    exports[401003] = "Snowflake responded with non-JSON content.";
    exports[401004] = "Request to Snowflake failed.  Invalid token";
    exports[402001] = "Network error. Could not reach S3/Blob.";
    exports[402002] = "Request to S3/Blob failed.";
    exports[403001] = "Invalid logLevel. The specified value must be one of these five levels: error, warn, debug, info and trace.";
    exports[403002] = "Invalid disableOCSPChecks option. The specified value must be a boolean.";
    exports[403003] = "Invalid OCSP mode. The specified value must be FAIL_CLOSED, FAIL_OPEN, or INSECURE_MODE.";
    exports[403004] = "Invalid custom JSON parser. The specified value must be a function.";
    exports[403005] = "Invalid custom XML parser. The specified value must be a function.";
    exports[403006] = "Invalid keep alive value. The specified value must be a boolean.";
    exports[403007] = "Invalid custom credential manager value. The specified value must be an object, and it should have three methods: write, read, remove";
    exports[403008] = "Invalid useEnvProxy value. The specified value must be a boolean.";
    exports[404001] = "Connection options must be specified.";
    exports[404002] = "Invalid connection options. The specified value must be an object.";
    exports[404003] = "A user name must be specified.";
    exports[404004] = "Invalid user name. The specified value must be a string.";
    exports[404005] = "A password must be specified.";
    exports[404006] = "Invalid password. The specified value must be a string.";
    exports[404007] = "An account must be specified.";
    exports[404008] = "Invalid account. The specified value must be a string.";
    exports[404009] = "An accessUrl must be specified.";
    exports[404010] = "Invalid accessUrl. The specified value must be a string.";
    exports[404011] = "Invalid warehouse. The specified value must be a string.";
    exports[404012] = "Invalid database. The specified value must be a string.";
    exports[404013] = "Invalid schema. The specified value must be a string.";
    exports[404014] = "Invalid role. The specified value must be a string.";
    exports[404015] = "A proxyHost must be specified";
    exports[404016] = "Invalid proxyHost. The specified value must be a string.";
    exports[404017] = "A proxyPort must be specified.";
    exports[404018] = "Invalid proxyPort. The specified value must be a number.";
    exports[404019] = "Invalid streamResult flag. The specified value must be a boolean.";
    exports[404020] = "Invalid fetchAsString option. The specified value must be an Array.";
    exports[404021] = "Invalid fetchAsString type: %s. The supported types are: String, Boolean, Number, Date, Buffer, and JSON.";
    exports[404022] = "Invalid region. The specified value must be a string.";
    exports[404023] = "Invalid clientSessionKeepAlive. The specified value must be a boolean.";
    exports[404024] = "Invalid clientSessionKeepAliveHeartbeatFrequency. The specified value must be a number.";
    exports[404025] = "Invalid jsTreatIntegerAsBigInt. The specified value must be a boolean";
    exports[404026] = "Invalid private key. The specified value must be a PEM-formatted private key.";
    exports[404027] = "Invalid private key file location. The specified value must be a string";
    exports[404028] = "Invalid private key passphrase. The specified value must be a string";
    exports[404029] = "Invalid oauth token. The specified value must be a string";
    exports[404030] = "Invalid validate default parameters value. The specified value must be a boolean";
    exports[404031] = "Invalid application value. The specified value must be a string that starts with a letter and a length between 1-50";
    exports[404032] = "A proxyUser must be specified";
    exports[404033] = "Invalid proxyUser. The specified value must be a string.";
    exports[404034] = "A proxyPassword must be specified.";
    exports[404035] = "Invalid proxyPassword. The specified value must be a string.";
    exports[404036] = "Invalid noProxy. The specified value must be a string.";
    exports[404037] = "Invalid arrayBindingThreshold. The specified value must be a number.";
    exports[404038] = "Invalid gcsUseDownscopedCredential. The specified value must be a boolean.";
    exports[404039] = "Invalid forceStageBindError. The specified value must be a number.";
    exports[404040] = "Invalid browser timeout value. The specified value must be a positive number.";
    exports[404041] = "Invalid disableQueryContextCache. The specified value must be a boolean.";
    exports[404042] = "Invalid includeRetryReason. The specified value must be a boolean.";
    exports[404043] = "Invalid clientConfigFile value. The specified value must be a string.";
    exports[404044] = "Invalid retryTimeout value. The specified value must be a number.";
    exports[404045] = "Invalid account. The specified value must be a valid subdomain string.";
    exports[404046] = "Invalid region. The specified value must be a valid subdomain string.";
    exports[404047] = "Invalid disableConsoleLogin. The specified value must be a boolean";
    exports[404049] = "Invalid clientStoreTemporaryCredential. The specified value must be a boolean.";
    exports[404050] = "Invalid representNullAsStringNull. The specified value must be a boolean";
    exports[404051] = "Invalid disableSamlURLCheck. The specified value must be a boolean";
    exports[404052] = "Invalid clientRequestMFAToken. The specified value must be a boolean.";
    exports[404054] = "Invalid host. The specified value must be a string.";
    exports[404055] = "Invalid passcodeInPassword. The specified value must be a boolean";
    exports[404056] = "Invalid passcode. The specified value must be a string";
    exports[404057] = "A password or token must be specified.";
    exports[404058] = "Invalid oauth authorization URL. The specified value must be a valid URL starting with the https or http protocol.";
    exports[404059] = "Invalid oauth client id. The specified value must not be an empty string";
    exports[404060] = "Invalid oauth client secret. The specified value must not be an empty string";
    exports[404061] = "Invalid oauth token request URL. The specified value must be a valid URL starting with the https or http protocol.";
    exports[404062] = "Invalid authenticator: WORKLOAD_IDENTITY parameters. %s";
    exports[404063] = "Invalid query tag. The specified value must be a string;";
    exports[405001] = "Invalid callback. The specified value must be a function.";
    exports[405501] = "Connection already in progress.";
    exports[405502] = "Already connected.";
    exports[405503] = "Connection already terminated. Cannot connect again.";
    exports[405505] = "Configuration from client config file failed";
    exports[405506] = "Wrong authorization type";
    exports[405507] = "Authenticator not allowed";
    exports[406001] = "Invalid callback. The specified value must be a function.";
    exports[406501] = "Not connected, so nothing to destroy.";
    exports[406502] = "Already disconnected.";
    exports[407001] = "Unable to perform operation because a connection was never established.";
    exports[407002] = "Unable to perform operation using terminated connection.";
    exports[408001] = "A serializedConnection must be specified.";
    exports[408002] = "Invalid serializedConnection. The specified value must be a string.";
    exports[408003] = "Invalid serializedConnection. The value must be a string obtained by calling another connection's serialize() method.";
    exports[409001] = "Execute options must be specified.";
    exports[409002] = "Invalid execute options. The specified value must be an object.";
    exports[409003] = "A sqlText value must be specified.";
    exports[409004] = "Invalid sqlText. The specified value must be a string.";
    exports[409005] = "Invalid internal flag. The specified value must be a boolean.";
    exports[409006] = "Invalid parameters. The specified value must be an object.";
    exports[409007] = "Invalid binds. The specified value must be an array.";
    exports[409008] = "Invalid bind variable: %s. Only stringifiable values are supported.";
    exports[409009] = "Invalid complete callback. The specified value must be a function.";
    exports[409010] = "Invalid streamResult flag. The specified value must be a boolean.";
    exports[409011] = "Invalid fetchAsString value. The specified value must be an Array.";
    exports[409012] = "Invalid fetchAsString type: %s. The supported types are: String, Boolean, Number, Date, Buffer, and JSON.";
    exports[409013] = "Invalid requestId. The specified value must be a string.";
    exports[409014] = "Invalid asyncExec. The specified value must be a boolean.";
    exports[409015] = "Invalid describeOnly. The specified value must be a boolean.";
    exports[410001] = "Fetch-result options must be specified.";
    exports[410002] = "Invalid options. The specified value must be an object.";
    exports[410003] = "A query id/statement id must be specified.";
    exports[410004] = "Invalid query id/statement id. The specified value must be a string.";
    exports[410005] = "Invalid complete callback. The specified value must be a function.";
    exports[410006] = "Invalid streamResult flag. The specified value must be a boolean.";
    exports[410007] = "Invalid fetchAsString value. The specified value must be an Array.";
    exports[410008] = "Invalid fetchAsString type: %s. The supported types are: String, Boolean, Number, Date, Buffer, and JSON.";
    exports[410009] = "Invalid cwd (current working directory) type: %s. The specified value must be a string.";
    exports[411001] = "Invalid options. The specified value must be an object.";
    exports[411002] = "Invalid start index. The specified value must be a number.";
    exports[411003] = "Invalid end index. The specified value must be a number.";
    exports[411004] = "Invalid fetchAsString value. The specified value must be an Array.";
    exports[411005] = "Invalid fetchAsString type: %s. The supported types are: String, Boolean, Number, Date, Buffer, and JSON.";
    exports[411006] = "Invalid row mode value. The specified value should be array or object or object_with_renamed_duplicated_columns";
    exports[412001] = "Certificate is REVOKED.";
    exports[412002] = "Certificate status is UNKNOWN.";
    exports[412003] = "Not recognize signature algorithm.";
    exports[412004] = "Invalid signature.";
    exports[412005] = "No OCSP response data is attached.";
    exports[412006] = "Invalid validity.";
    exports[412007] = "Could not verify the certificate revocation status.";
    exports[412008] = "Not two elements are in the cache.";
    exports[412009] = "Cache entry expired.";
    exports[412010] = "Failed to parse OCSP response.";
    exports[412011] = "Invalid Signing Certificate validity.";
    exports[412012] = "Timeout OCSP responder.";
    exports[412013] = "Timeout OCSP Cache server.";
    exports[412014] = "Failed to obtain OCSP response: %s";
    exports[412015] = "The OCSP response does not correspond to the certificate being checked.";
    exports[413001] = "CRL validation failed.";
    exports[450001] = "Fetch-row options must be specified.";
    exports[450002] = "Invalid options. The specified value must be an object.";
    exports[450003] = "An each() callback must be specified.";
    exports[450004] = "Invalid each() callback. The specified value must be a function.";
    exports[450005] = "An end() callback must be specified.";
    exports[450006] = "Invalid end() callback. The specified value must be a function.";
    exports[450007] = "Operation failed because the statement is still in progress.";
    exports[460001] = "Invalid queryId: %s";
    exports[460002] = "Cannot retrieve data. No information returned from server for query %s";
    exports[460003] = "Status of query %s is %s, results are unavailable";
  }
});

// node_modules/snowflake-sdk/dist/lib/error_code.js
var require_error_code = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/error_code.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var ErrorCode;
    (function(ErrorCode2) {
      ErrorCode2[ErrorCode2["ERR_INTERNAL_ASSERT_FAILED"] = 400001] = "ERR_INTERNAL_ASSERT_FAILED";
      ErrorCode2[ErrorCode2["ERR_SF_NETWORK_COULD_NOT_CONNECT"] = 401001] = "ERR_SF_NETWORK_COULD_NOT_CONNECT";
      ErrorCode2[ErrorCode2["ERR_SF_RESPONSE_FAILURE"] = 401002] = "ERR_SF_RESPONSE_FAILURE";
      ErrorCode2[ErrorCode2["ERR_SF_RESPONSE_NOT_JSON"] = 401003] = "ERR_SF_RESPONSE_NOT_JSON";
      ErrorCode2[ErrorCode2["ERR_SF_RESPONSE_INVALID_TOKEN"] = 401004] = "ERR_SF_RESPONSE_INVALID_TOKEN";
      ErrorCode2[ErrorCode2["ERR_LARGE_RESULT_SET_NETWORK_COULD_NOT_CONNECT"] = 402001] = "ERR_LARGE_RESULT_SET_NETWORK_COULD_NOT_CONNECT";
      ErrorCode2[ErrorCode2["ERR_LARGE_RESULT_SET_RESPONSE_FAILURE"] = 402002] = "ERR_LARGE_RESULT_SET_RESPONSE_FAILURE";
      ErrorCode2[ErrorCode2["ERR_GLOBAL_CONFIGURE_INVALID_LOG_LEVEL"] = 403001] = "ERR_GLOBAL_CONFIGURE_INVALID_LOG_LEVEL";
      ErrorCode2[ErrorCode2["ERR_GLOBAL_CONFIGURE_INVALID_DISABLE_OCSP_CHECKS"] = 403002] = "ERR_GLOBAL_CONFIGURE_INVALID_DISABLE_OCSP_CHECKS";
      ErrorCode2[ErrorCode2["ERR_GLOBAL_CONFIGURE_INVALID_OCSP_MODE"] = 403003] = "ERR_GLOBAL_CONFIGURE_INVALID_OCSP_MODE";
      ErrorCode2[ErrorCode2["ERR_GLOBAL_CONFIGURE_INVALID_JSON_PARSER"] = 403004] = "ERR_GLOBAL_CONFIGURE_INVALID_JSON_PARSER";
      ErrorCode2[ErrorCode2["ERR_GLOBAL_CONFIGURE_INVALID_XML_PARSER"] = 403005] = "ERR_GLOBAL_CONFIGURE_INVALID_XML_PARSER";
      ErrorCode2[ErrorCode2["ERR_GLOBAL_CONFIGURE_INVALID_KEEP_ALIVE"] = 403006] = "ERR_GLOBAL_CONFIGURE_INVALID_KEEP_ALIVE";
      ErrorCode2[ErrorCode2["ERR_GLOBAL_CONFIGURE_INVALID_CUSTOM_CREDENTIAL_MANAGER"] = 403007] = "ERR_GLOBAL_CONFIGURE_INVALID_CUSTOM_CREDENTIAL_MANAGER";
      ErrorCode2[ErrorCode2["ERR_GLOBAL_CONFIGURE_INVALID_USE_ENV_PROXY"] = 403008] = "ERR_GLOBAL_CONFIGURE_INVALID_USE_ENV_PROXY";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_OPTIONS"] = 404001] = "ERR_CONN_CREATE_MISSING_OPTIONS";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_OPTIONS"] = 404002] = "ERR_CONN_CREATE_INVALID_OPTIONS";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_USERNAME"] = 404003] = "ERR_CONN_CREATE_MISSING_USERNAME";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_USERNAME"] = 404004] = "ERR_CONN_CREATE_INVALID_USERNAME";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_PASSWORD"] = 404005] = "ERR_CONN_CREATE_MISSING_PASSWORD";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PASSWORD"] = 404006] = "ERR_CONN_CREATE_INVALID_PASSWORD";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_ACCOUNT"] = 404007] = "ERR_CONN_CREATE_MISSING_ACCOUNT";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_ACCOUNT"] = 404008] = "ERR_CONN_CREATE_INVALID_ACCOUNT";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_ACCESS_URL"] = 404009] = "ERR_CONN_CREATE_MISSING_ACCESS_URL";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_ACCESS_URL"] = 404010] = "ERR_CONN_CREATE_INVALID_ACCESS_URL";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_WAREHOUSE"] = 404011] = "ERR_CONN_CREATE_INVALID_WAREHOUSE";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_DATABASE"] = 404012] = "ERR_CONN_CREATE_INVALID_DATABASE";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_SCHEMA"] = 404013] = "ERR_CONN_CREATE_INVALID_SCHEMA";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_ROLE"] = 404014] = "ERR_CONN_CREATE_INVALID_ROLE";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_PROXY_HOST"] = 404015] = "ERR_CONN_CREATE_MISSING_PROXY_HOST";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PROXY_HOST"] = 404016] = "ERR_CONN_CREATE_INVALID_PROXY_HOST";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_PROXY_PORT"] = 404017] = "ERR_CONN_CREATE_MISSING_PROXY_PORT";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PROXY_PORT"] = 404018] = "ERR_CONN_CREATE_INVALID_PROXY_PORT";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_STREAM_RESULT"] = 404019] = "ERR_CONN_CREATE_INVALID_STREAM_RESULT";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_FETCH_AS_STRING"] = 404020] = "ERR_CONN_CREATE_INVALID_FETCH_AS_STRING";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_FETCH_AS_STRING_VALUES"] = 404021] = "ERR_CONN_CREATE_INVALID_FETCH_AS_STRING_VALUES";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_REGION"] = 404022] = "ERR_CONN_CREATE_INVALID_REGION";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_KEEP_ALIVE"] = 404023] = "ERR_CONN_CREATE_INVALID_KEEP_ALIVE";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_KEEP_ALIVE_HEARTBEAT_FREQ"] = 404024] = "ERR_CONN_CREATE_INVALID_KEEP_ALIVE_HEARTBEAT_FREQ";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_TREAT_INTEGER_AS_BIGINT"] = 404025] = "ERR_CONN_CREATE_INVALID_TREAT_INTEGER_AS_BIGINT";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PRIVATE_KEY"] = 404026] = "ERR_CONN_CREATE_INVALID_PRIVATE_KEY";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PRIVATE_KEY_PATH"] = 404027] = "ERR_CONN_CREATE_INVALID_PRIVATE_KEY_PATH";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PRIVATE_KEY_PASS"] = 404028] = "ERR_CONN_CREATE_INVALID_PRIVATE_KEY_PASS";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_OAUTH_TOKEN"] = 404029] = "ERR_CONN_CREATE_INVALID_OAUTH_TOKEN";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_VALIDATE_DEFAULT_PARAMETERS"] = 404030] = "ERR_CONN_CREATE_INVALID_VALIDATE_DEFAULT_PARAMETERS";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_APPLICATION"] = 404031] = "ERR_CONN_CREATE_INVALID_APPLICATION";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_PROXY_USER"] = 404032] = "ERR_CONN_CREATE_MISSING_PROXY_USER";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PROXY_USER"] = 404033] = "ERR_CONN_CREATE_INVALID_PROXY_USER";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_PROXY_PASS"] = 404034] = "ERR_CONN_CREATE_MISSING_PROXY_PASS";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PROXY_PASS"] = 404035] = "ERR_CONN_CREATE_INVALID_PROXY_PASS";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_NO_PROXY"] = 404036] = "ERR_CONN_CREATE_INVALID_NO_PROXY";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_ARRAY_BINDING_THRESHOLD"] = 404037] = "ERR_CONN_CREATE_INVALID_ARRAY_BINDING_THRESHOLD";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_GCS_USE_DOWNSCOPED_CREDENTIAL"] = 404038] = "ERR_CONN_CREATE_INVALID_GCS_USE_DOWNSCOPED_CREDENTIAL";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_FORCE_STAGE_BIND_ERROR"] = 404039] = "ERR_CONN_CREATE_INVALID_FORCE_STAGE_BIND_ERROR";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_BROWSER_TIMEOUT"] = 404040] = "ERR_CONN_CREATE_INVALID_BROWSER_TIMEOUT";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_DISABLED_QUERY_CONTEXT_CACHE"] = 404041] = "ERR_CONN_CREATE_INVALID_DISABLED_QUERY_CONTEXT_CACHE";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_INCLUDE_RETRY_REASON"] = 404042] = "ERR_CONN_CREATE_INVALID_INCLUDE_RETRY_REASON";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_CLIENT_CONFIG_FILE"] = 404043] = "ERR_CONN_CREATE_INVALID_CLIENT_CONFIG_FILE";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_RETRY_TIMEOUT"] = 404044] = "ERR_CONN_CREATE_INVALID_RETRY_TIMEOUT";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_ACCOUNT_REGEX"] = 404045] = "ERR_CONN_CREATE_INVALID_ACCOUNT_REGEX";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_REGION_REGEX"] = 404046] = "ERR_CONN_CREATE_INVALID_REGION_REGEX";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_DISABLE_CONSOLE_LOGIN"] = 404047] = "ERR_CONN_CREATE_INVALID_DISABLE_CONSOLE_LOGIN";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_CLIENT_STORE_TEMPORARY_CREDENTIAL"] = 404049] = "ERR_CONN_CREATE_INVALID_CLIENT_STORE_TEMPORARY_CREDENTIAL";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_REPRESENT_NULL_AS_STRING_NULL"] = 404050] = "ERR_CONN_CREATE_INVALID_REPRESENT_NULL_AS_STRING_NULL";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_DISABLE_SAML_URL_CHECK"] = 404051] = "ERR_CONN_CREATE_INVALID_DISABLE_SAML_URL_CHECK";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_CLIENT_REQUEST_MFA_TOKEN"] = 404052] = "ERR_CONN_CREATE_INVALID_CLIENT_REQUEST_MFA_TOKEN";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_HOST"] = 404054] = "ERR_CONN_CREATE_INVALID_HOST";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PASSCODE_IN_PASSWORD"] = 404055] = "ERR_CONN_CREATE_INVALID_PASSCODE_IN_PASSWORD";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_PASSCODE"] = 404056] = "ERR_CONN_CREATE_INVALID_PASSCODE";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_MISSING_PASSWORD_AND_TOKEN"] = 404057] = "ERR_CONN_CREATE_MISSING_PASSWORD_AND_TOKEN";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_OUATH_AUTHORIZATION_URL"] = 404058] = "ERR_CONN_CREATE_INVALID_OUATH_AUTHORIZATION_URL";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_OUATH_CLIENT_ID"] = 404059] = "ERR_CONN_CREATE_INVALID_OUATH_CLIENT_ID";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_OUATH_CLIENT_SECRET"] = 404060] = "ERR_CONN_CREATE_INVALID_OUATH_CLIENT_SECRET";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_OUATH_TOKEN_REQUEST_URL"] = 404061] = "ERR_CONN_CREATE_INVALID_OUATH_TOKEN_REQUEST_URL";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_WORKLOAD_IDENTITY_PARAMETERS"] = 404062] = "ERR_CONN_CREATE_INVALID_WORKLOAD_IDENTITY_PARAMETERS";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_QUERY_TAG"] = 404063] = "ERR_CONN_CREATE_INVALID_QUERY_TAG";
      ErrorCode2[ErrorCode2["ERR_CONN_CONNECT_INVALID_CALLBACK"] = 405001] = "ERR_CONN_CONNECT_INVALID_CALLBACK";
      ErrorCode2[ErrorCode2["ERR_CONN_CONNECT_STATUS_CONNECTING"] = 405501] = "ERR_CONN_CONNECT_STATUS_CONNECTING";
      ErrorCode2[ErrorCode2["ERR_CONN_CONNECT_STATUS_CONNECTED"] = 405502] = "ERR_CONN_CONNECT_STATUS_CONNECTED";
      ErrorCode2[ErrorCode2["ERR_CONN_CONNECT_STATUS_DISCONNECTED"] = 405503] = "ERR_CONN_CONNECT_STATUS_DISCONNECTED";
      ErrorCode2[ErrorCode2["ERR_CONN_CONNECT_INVALID_CLIENT_CONFIG"] = 405505] = "ERR_CONN_CONNECT_INVALID_CLIENT_CONFIG";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_INVALID_AUTH_UNSUPPORTED"] = 405506] = "ERR_CONN_CREATE_INVALID_AUTH_UNSUPPORTED";
      ErrorCode2[ErrorCode2["ERR_CONN_CREATE_AUTH_NOT_ALLOWED"] = 405507] = "ERR_CONN_CREATE_AUTH_NOT_ALLOWED";
      ErrorCode2[ErrorCode2["ERR_CONN_DESTROY_INVALID_CALLBACK"] = 406001] = "ERR_CONN_DESTROY_INVALID_CALLBACK";
      ErrorCode2[ErrorCode2["ERR_CONN_DESTROY_STATUS_PRISTINE"] = 406501] = "ERR_CONN_DESTROY_STATUS_PRISTINE";
      ErrorCode2[ErrorCode2["ERR_CONN_DESTROY_STATUS_DISCONNECTED"] = 406502] = "ERR_CONN_DESTROY_STATUS_DISCONNECTED";
      ErrorCode2[ErrorCode2["ERR_CONN_REQUEST_STATUS_PRISTINE"] = 407001] = "ERR_CONN_REQUEST_STATUS_PRISTINE";
      ErrorCode2[ErrorCode2["ERR_CONN_REQUEST_STATUS_DISCONNECTED"] = 407002] = "ERR_CONN_REQUEST_STATUS_DISCONNECTED";
      ErrorCode2[ErrorCode2["ERR_CONN_DESERIALIZE_MISSING_CONFIG"] = 408001] = "ERR_CONN_DESERIALIZE_MISSING_CONFIG";
      ErrorCode2[ErrorCode2["ERR_CONN_DESERIALIZE_INVALID_CONFIG_TYPE"] = 408002] = "ERR_CONN_DESERIALIZE_INVALID_CONFIG_TYPE";
      ErrorCode2[ErrorCode2["ERR_CONN_DESERIALIZE_INVALID_CONFIG_FORM"] = 408003] = "ERR_CONN_DESERIALIZE_INVALID_CONFIG_FORM";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_MISSING_OPTIONS"] = 409001] = "ERR_CONN_EXEC_STMT_MISSING_OPTIONS";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_OPTIONS"] = 409002] = "ERR_CONN_EXEC_STMT_INVALID_OPTIONS";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_MISSING_SQL_TEXT"] = 409003] = "ERR_CONN_EXEC_STMT_MISSING_SQL_TEXT";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_SQL_TEXT"] = 409004] = "ERR_CONN_EXEC_STMT_INVALID_SQL_TEXT";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_INTERNAL"] = 409005] = "ERR_CONN_EXEC_STMT_INVALID_INTERNAL";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_PARAMETERS"] = 409006] = "ERR_CONN_EXEC_STMT_INVALID_PARAMETERS";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_BINDS"] = 409007] = "ERR_CONN_EXEC_STMT_INVALID_BINDS";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_BIND_VALUES"] = 409008] = "ERR_CONN_EXEC_STMT_INVALID_BIND_VALUES";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_COMPLETE"] = 409009] = "ERR_CONN_EXEC_STMT_INVALID_COMPLETE";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_STREAM_RESULT"] = 409010] = "ERR_CONN_EXEC_STMT_INVALID_STREAM_RESULT";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_FETCH_AS_STRING"] = 409011] = "ERR_CONN_EXEC_STMT_INVALID_FETCH_AS_STRING";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_FETCH_AS_STRING_VALUES"] = 409012] = "ERR_CONN_EXEC_STMT_INVALID_FETCH_AS_STRING_VALUES";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_REQUEST_ID"] = 409013] = "ERR_CONN_EXEC_STMT_INVALID_REQUEST_ID";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_ASYNC_EXEC"] = 409014] = "ERR_CONN_EXEC_STMT_INVALID_ASYNC_EXEC";
      ErrorCode2[ErrorCode2["ERR_CONN_EXEC_STMT_INVALID_DESCRIBE_ONLY"] = 409015] = "ERR_CONN_EXEC_STMT_INVALID_DESCRIBE_ONLY";
      ErrorCode2[ErrorCode2["ERR_CONN_FETCH_RESULT_MISSING_OPTIONS"] = 410001] = "ERR_CONN_FETCH_RESULT_MISSING_OPTIONS";
      ErrorCode2[ErrorCode2["ERR_CONN_FETCH_RESULT_INVALID_OPTIONS"] = 410002] = "ERR_CONN_FETCH_RESULT_INVALID_OPTIONS";
      ErrorCode2[ErrorCode2["ERR_CONN_FETCH_RESULT_MISSING_QUERY_ID"] = 410003] = "ERR_CONN_FETCH_RESULT_MISSING_QUERY_ID";
      ErrorCode2[ErrorCode2["ERR_CONN_FETCH_RESULT_INVALID_QUERY_ID"] = 410004] = "ERR_CONN_FETCH_RESULT_INVALID_QUERY_ID";
      ErrorCode2[ErrorCode2["ERR_CONN_FETCH_RESULT_INVALID_COMPLETE"] = 410005] = "ERR_CONN_FETCH_RESULT_INVALID_COMPLETE";
      ErrorCode2[ErrorCode2["ERR_CONN_FETCH_RESULT_INVALID_STREAM_RESULT"] = 410006] = "ERR_CONN_FETCH_RESULT_INVALID_STREAM_RESULT";
      ErrorCode2[ErrorCode2["ERR_CONN_FETCH_RESULT_INVALID_FETCH_AS_STRING"] = 410007] = "ERR_CONN_FETCH_RESULT_INVALID_FETCH_AS_STRING";
      ErrorCode2[ErrorCode2["ERR_CONN_FETCH_RESULT_INVALID_FETCH_AS_STRING_VALUES"] = 410008] = "ERR_CONN_FETCH_RESULT_INVALID_FETCH_AS_STRING_VALUES";
      ErrorCode2[ErrorCode2["ERR_CONN_FETCH_RESULT_INVALID_CWD"] = 410009] = "ERR_CONN_FETCH_RESULT_INVALID_CWD";
      ErrorCode2[ErrorCode2["ERR_STMT_STREAM_ROWS_INVALID_OPTIONS"] = 411001] = "ERR_STMT_STREAM_ROWS_INVALID_OPTIONS";
      ErrorCode2[ErrorCode2["ERR_STMT_STREAM_ROWS_INVALID_START"] = 411002] = "ERR_STMT_STREAM_ROWS_INVALID_START";
      ErrorCode2[ErrorCode2["ERR_STMT_STREAM_ROWS_INVALID_END"] = 411003] = "ERR_STMT_STREAM_ROWS_INVALID_END";
      ErrorCode2[ErrorCode2["ERR_STMT_STREAM_ROWS_INVALID_FETCH_AS_STRING"] = 411004] = "ERR_STMT_STREAM_ROWS_INVALID_FETCH_AS_STRING";
      ErrorCode2[ErrorCode2["ERR_STMT_STREAM_ROWS_INVALID_FETCH_AS_STRING_VALUES"] = 411005] = "ERR_STMT_STREAM_ROWS_INVALID_FETCH_AS_STRING_VALUES";
      ErrorCode2[ErrorCode2["ERR_STMT_STREAM_ROWS_INVALID_ROW_MODE"] = 411006] = "ERR_STMT_STREAM_ROWS_INVALID_ROW_MODE";
      ErrorCode2[ErrorCode2["ERR_OCSP_REVOKED"] = 412001] = "ERR_OCSP_REVOKED";
      ErrorCode2[ErrorCode2["ERR_OCSP_UNKNOWN"] = 412002] = "ERR_OCSP_UNKNOWN";
      ErrorCode2[ErrorCode2["ERR_OCSP_NO_SIGNATURE_ALGORITHM"] = 412003] = "ERR_OCSP_NO_SIGNATURE_ALGORITHM";
      ErrorCode2[ErrorCode2["ERR_OCSP_INVALID_SIGNATURE"] = 412004] = "ERR_OCSP_INVALID_SIGNATURE";
      ErrorCode2[ErrorCode2["ERR_OCSP_NO_RESPONSE"] = 412005] = "ERR_OCSP_NO_RESPONSE";
      ErrorCode2[ErrorCode2["ERR_OCSP_INVALID_VALIDITY"] = 412006] = "ERR_OCSP_INVALID_VALIDITY";
      ErrorCode2[ErrorCode2["ERR_OCSP_UNKNOWN_STATE"] = 412007] = "ERR_OCSP_UNKNOWN_STATE";
      ErrorCode2[ErrorCode2["ERR_OCSP_NOT_TWO_ELEMENTS"] = 412008] = "ERR_OCSP_NOT_TWO_ELEMENTS";
      ErrorCode2[ErrorCode2["ERR_OCSP_CACHE_EXPIRED"] = 412009] = "ERR_OCSP_CACHE_EXPIRED";
      ErrorCode2[ErrorCode2["ERR_OCSP_FAILED_PARSE_RESPONSE"] = 412010] = "ERR_OCSP_FAILED_PARSE_RESPONSE";
      ErrorCode2[ErrorCode2["ERR_OCSP_INVALID_CERTIFICATE_VALIDITY"] = 412011] = "ERR_OCSP_INVALID_CERTIFICATE_VALIDITY";
      ErrorCode2[ErrorCode2["ERR_OCSP_RESPONDER_TIMEOUT"] = 412012] = "ERR_OCSP_RESPONDER_TIMEOUT";
      ErrorCode2[ErrorCode2["ERR_OCSP_CACHE_SERVER_TIMEOUT"] = 412013] = "ERR_OCSP_CACHE_SERVER_TIMEOUT";
      ErrorCode2[ErrorCode2["ERR_OCSP_FAILED_OBTAIN_OCSP_RESPONSE"] = 412014] = "ERR_OCSP_FAILED_OBTAIN_OCSP_RESPONSE";
      ErrorCode2[ErrorCode2["ERR_OCSP_RESPONSE_CERT_MISMATCH"] = 412015] = "ERR_OCSP_RESPONSE_CERT_MISMATCH";
      ErrorCode2[ErrorCode2["ERR_CRL_ERROR"] = 413001] = "ERR_CRL_ERROR";
      ErrorCode2[ErrorCode2["ERR_STMT_FETCH_ROWS_MISSING_OPTIONS"] = 450001] = "ERR_STMT_FETCH_ROWS_MISSING_OPTIONS";
      ErrorCode2[ErrorCode2["ERR_STMT_FETCH_ROWS_INVALID_OPTIONS"] = 450002] = "ERR_STMT_FETCH_ROWS_INVALID_OPTIONS";
      ErrorCode2[ErrorCode2["ERR_STMT_FETCH_ROWS_MISSING_EACH"] = 450003] = "ERR_STMT_FETCH_ROWS_MISSING_EACH";
      ErrorCode2[ErrorCode2["ERR_STMT_FETCH_ROWS_INVALID_EACH"] = 450004] = "ERR_STMT_FETCH_ROWS_INVALID_EACH";
      ErrorCode2[ErrorCode2["ERR_STMT_FETCH_ROWS_MISSING_END"] = 450005] = "ERR_STMT_FETCH_ROWS_MISSING_END";
      ErrorCode2[ErrorCode2["ERR_STMT_FETCH_ROWS_INVALID_END"] = 450006] = "ERR_STMT_FETCH_ROWS_INVALID_END";
      ErrorCode2[ErrorCode2["ERR_STMT_FETCH_ROWS_FETCHING_RESULT"] = 450007] = "ERR_STMT_FETCH_ROWS_FETCHING_RESULT";
      ErrorCode2[ErrorCode2["ERR_GET_RESPONSE_QUERY_INVALID_UUID"] = 460001] = "ERR_GET_RESPONSE_QUERY_INVALID_UUID";
      ErrorCode2[ErrorCode2["ERR_GET_RESULTS_QUERY_ID_NO_DATA"] = 460002] = "ERR_GET_RESULTS_QUERY_ID_NO_DATA";
      ErrorCode2[ErrorCode2["ERR_GET_RESULTS_QUERY_ID_NOT_SUCCESS_STATUS"] = 460003] = "ERR_GET_RESULTS_QUERY_ID_NOT_SUCCESS_STATUS";
    })(ErrorCode || (ErrorCode = {}));
    exports.default = ErrorCode;
  }
});

// node_modules/snowflake-sdk/dist/lib/errors.js
var require_errors3 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/errors.js"(exports) {
    "use strict";
    var Util = require_util();
    var errorMessages = require_error_messages();
    var ErrorCode = require_error_code().default;
    exports.codes = ErrorCode;
    exports.ErrorCode = ErrorCode;
    var errCodeToSqlState = exports.mapErrorCodeToSqlState = {
      405501: "08002",
      405502: "08002",
      405503: "08003",
      407001: "08003",
      407002: "08003"
    };
    var errorTypes = {
      // internal synchronous errors
      InternalAssertError: "InternalAssertError",
      // external synchronous errors
      MissingParameterError: "MissingParameterError",
      InvalidParameterError: "InvalidParameterError",
      // external asynchronous errors
      NetworkError: "NetworkError",
      RequestFailedError: "RequestFailedError",
      UnexpectedContentError: "UnexpectedContentError",
      OperationFailedError: "OperationFailedError",
      LargeResultSetError: "LargeResultSetError",
      ClientError: "ClientError",
      OCSPError: "OCSPError",
      CRLError: "CRLError"
    };
    exports.assertInternal = function(expression, message) {
      if (!expression) {
        throw createError(errorTypes.InternalAssertError, {
          code: ErrorCode.ERR_INTERNAL_ASSERT_FAILED,
          message,
          synchronous: true
        });
      }
    };
    exports.checkArgumentExists = function(expression, errorCode) {
      if (!expression) {
        throw createError(errorTypes.MissingParameterError, {
          code: errorCode,
          messageArgs: Array.prototype.slice.call(arguments, 2),
          synchronous: true
        });
      }
    };
    exports.checkArgumentValid = function(expression, errorCode) {
      if (!expression) {
        throw createError(errorTypes.InvalidParameterError, {
          code: errorCode,
          messageArgs: Array.prototype.slice.call(arguments, 2),
          synchronous: true
        });
      }
    };
    exports.createInvalidParameterError = function(errorCode, ...messageArgs) {
      return createError(errorTypes.InvalidParameterError, {
        code: errorCode,
        messageArgs,
        synchronous: true
      });
    };
    exports.createNetworkError = function(errorCode, cause) {
      return createError(errorTypes.NetworkError, {
        code: errorCode,
        cause
      });
    };
    exports.createRequestFailedError = function(errorCode, response) {
      return createError(errorTypes.RequestFailedError, {
        code: errorCode,
        response
      });
    };
    exports.createUnexpectedContentError = function(errorCode, responseBody) {
      return createError(errorTypes.UnexpectedContentError, {
        code: errorCode,
        responseBody
      });
    };
    exports.createOperationFailedError = function(errorCode, data, message, sqlState) {
      return createError(errorTypes.OperationFailedError, {
        code: errorCode,
        data,
        message,
        sqlState
      });
    };
    exports.createLargeResultSetError = function(errorCode, response) {
      return createError(errorTypes.LargeResultSetError, {
        code: errorCode,
        response
      });
    };
    exports.createClientError = function(errorCode, isFatal) {
      return createError(errorTypes.ClientError, {
        code: errorCode,
        isFatal,
        messageArgs: Array.prototype.slice.call(arguments, 2)
      });
    };
    exports.createOCSPError = function(errorCode) {
      return createError(errorTypes.OCSPError, {
        code: errorCode,
        messageArgs: Array.prototype.slice.call(arguments, 1)
      });
    };
    exports.createCrlError = function(originalError) {
      const error = createError(errorTypes.CRLError, {
        code: ErrorCode.ERR_CRL_ERROR,
        cause: originalError
      });
      return error;
    };
    exports.VariantParseError = function(jsonParseError, xmlParseError) {
      const errMessage = `VariantParseError: Variant cannot be parsed neither as JSON nor as XML:
 - JSON parse error message: ${jsonParseError.message}
 - XML parse error message: ${xmlParseError.message}`;
      return new Error(errMessage);
    };
    exports.isInternalAssertError = function(error) {
      return isErrorOfType(error, errorTypes.InternalAssertError);
    };
    exports.isMissingParameterError = function(error) {
      return isErrorOfType(error, errorTypes.MissingParameterError);
    };
    exports.isInvalidParameterError = function(error) {
      return isErrorOfType(error, errorTypes.InvalidParameterError);
    };
    exports.isNetworkError = function(error) {
      return isErrorOfType(error, errorTypes.NetworkError);
    };
    exports.isRequestFailedError = function(error) {
      return isErrorOfType(error, errorTypes.RequestFailedError);
    };
    exports.isUnexpectedContentError = function(error) {
      return isErrorOfType(error, errorTypes.UnexpectedContentError);
    };
    exports.isOperationFailedError = function(error) {
      return isErrorOfType(error, errorTypes.OperationFailedError);
    };
    exports.isLargeResultSetError = function(error) {
      return isErrorOfType(error, errorTypes.LargeResultSetError);
    };
    exports.externalize = function(error) {
      return error && error.externalize ? error.externalize() : error;
    };
    function isErrorOfType(error, type) {
      return error && error.name === type;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isErrorOfType, "isErrorOfType");
    function createError(name, options) {
      const error = new Error();
      error.name = name;
      const code = options.code;
      error.code = code;
      let message = options.message ?? options.cause?.message;
      if (!message) {
        const messageTemplate = errorMessages[code];
        let messageArgs = options.messageArgs;
        if (messageArgs) {
          messageArgs = messageArgs.slice();
          messageArgs.unshift(messageTemplate);
          message = Util.format.apply(Util, messageArgs);
        } else {
          message = messageTemplate;
        }
      }
      error.message = message;
      let sqlState = options.sqlState;
      if (!sqlState) {
        sqlState = errCodeToSqlState[code];
      }
      error.sqlState = sqlState;
      error.data = options.data;
      error.response = options.response;
      error.responseBody = options.responseBody;
      error.cause = options.cause;
      error.isFatal = options.isFatal;
      if (!options.synchronous) {
        error.externalize = function() {
          const propNames = [
            "name",
            "code",
            "message",
            "sqlState",
            "data",
            "response",
            "responseBody",
            "cause",
            "isFatal",
            "stack"
          ];
          const externalizedError = new Error();
          let propName, propValue;
          for (let index = 0, length = propNames.length; index < length; index++) {
            propName = propNames[index];
            propValue = this[propName];
            if (Util.exists(propValue)) {
              externalizedError[propName] = propValue;
            }
          }
          return externalizedError;
        };
      }
      return error;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(createError, "createError");
  }
});

// node_modules/snowflake-sdk/dist/lib/secret_detector.js
var require_secret_detector = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/secret_detector.js"(exports, module) {
    "use strict";
    function SecretDetector(customPatterns, mock) {
      const CUSTOM_PATTERNS_REGEX = [];
      const CUSTOM_PATTERNS_MASK = [];
      let CUSTOM_PATTERNS_LENGTH;
      if (customPatterns) {
        if (!customPatterns.regex) {
          throw new Error("The customPatterns object must contain the 'regex' key");
        }
        if (!customPatterns.mask) {
          throw new Error("The customPatterns object must contain the 'mask' key");
        }
        if (customPatterns.regex.length !== customPatterns.mask.length) {
          throw new Error("The customPatterns object must have equal length for both 'regex' and 'mask'");
        }
        CUSTOM_PATTERNS_LENGTH = customPatterns.regex.length;
        for (let index = 0; index < CUSTOM_PATTERNS_LENGTH; index++) {
          CUSTOM_PATTERNS_REGEX.push(new RegExp(`${customPatterns.regex[index]}`, "gi"));
          CUSTOM_PATTERNS_MASK.push(String.raw`${customPatterns.mask[index]}`);
        }
      }
      function maskCustomPattern(text) {
        let result;
        for (let index = 0; index < CUSTOM_PATTERNS_LENGTH; index++) {
          result = text.replace(CUSTOM_PATTERNS_REGEX[index], CUSTOM_PATTERNS_MASK[index]);
          if (text !== result) {
            return result;
          }
        }
        return text;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskCustomPattern, "maskCustomPattern");
      const AWS_KEY_PATTERN = new RegExp(String.raw`(aws_key_id|aws_secret_key|access_key_id|secret_access_key)\s*=\s*'([^']+)'`, "gi");
      const AWS_TOKEN_PATTERN = new RegExp(String.raw`(accessToken|tempToken|keySecret)\s*:\s*"([a-z0-9/+]{32,}={0,2})"`, "gi");
      const SAS_TOKEN_PATTERN = new RegExp(String.raw`(sig|signature|AWSAccessKeyId|password|passcode)=([a-z0-9%/+]{16,})`, "gi");
      const AWS_SIGV4_PARAM_PATTERN = new RegExp(String.raw`(x-amz-credential|x-amz-security-token)=([a-z0-9%/+=._-]{8,})`, "gi");
      const SSE_C_KEY_PATTERN = new RegExp(String.raw`(x-amz-server-side-encryption-customer-key)((?:\s*,?\s*value)?\s*[:=]\s*)([a-z0-9+/]{16,}={0,2})`, "gi");
      const PRIVATE_KEY_PATTERN = new RegExp(
        String.raw`-----BEGIN PRIVATE KEY-----\\n([a-z0-9/+=\\n]{32,})\\n-----END PRIVATE KEY-----`,
        // pragma: allowlist secret
        "gim"
      );
      const PRIVATE_KEY_DATA_PATTERN = new RegExp(String.raw`"privateKeyData": "([a-z0-9/+=\\n]{10,})"`, "gim");
      const CONNECTION_TOKEN_PATTERN = new RegExp(String.raw`(token|assertion content)([\'\"\s:=]+)([a-z0-9=/:_\%\-\+]{8,})`, "gi");
      const PASSWORD_PATTERN = new RegExp(String.raw`(password|pwd)([\'\"\s:=]+)([a-z0-9!\"#\$%&\\\'\(\)\*\+\,-\./:;<=>\?\@\[\]\^_` + "`" + String.raw`\{\|\}~]{8,})`, "gi");
      const PASSCODE_PATTERN = new RegExp(String.raw`(passcode|otp|pin|otac)\s*([:=])\s*([0-9]{4,6})`, "gi");
      const OAUTH_CLIENT_SECRET_PATTERN = new RegExp(String.raw`(oauthClientId|oauthClientSecret|clientSecret)([\'\"\s:=]+)([a-z0-9!\"#\$%&\\\'\(\)\*\+\,-\./:;<=>\?\@\[\]\^_` + "`" + String.raw`\{\|\}~]{8,})`, "gi");
      function maskAwsKeys(text) {
        return text.replace(AWS_KEY_PATTERN, String.raw`$1$2****`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskAwsKeys, "maskAwsKeys");
      function maskAwsToken(text) {
        return text.replace(AWS_TOKEN_PATTERN, String.raw`$1":"XXXX"`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskAwsToken, "maskAwsToken");
      function maskSasToken(text) {
        return text.replace(SAS_TOKEN_PATTERN, String.raw`$1=****`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskSasToken, "maskSasToken");
      function maskAwsSigV4(text) {
        return text.replace(AWS_SIGV4_PARAM_PATTERN, String.raw`$1=****`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskAwsSigV4, "maskAwsSigV4");
      function maskSseCKey(text) {
        return text.replace(SSE_C_KEY_PATTERN, String.raw`$1$2****`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskSseCKey, "maskSseCKey");
      function maskPrivateKey(text) {
        return text.replace(PRIVATE_KEY_PATTERN, String.raw`-----BEGIN PRIVATE KEY-----\\\\nXXXX\\\\n-----END PRIVATE KEY-----`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskPrivateKey, "maskPrivateKey");
      function maskPrivateKeyData(text) {
        return text.replace(PRIVATE_KEY_DATA_PATTERN, String.raw`"privateKeyData": "XXXX"`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskPrivateKeyData, "maskPrivateKeyData");
      function maskConnectionToken(text) {
        return text.replace(CONNECTION_TOKEN_PATTERN, String.raw`$1$2****`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskConnectionToken, "maskConnectionToken");
      function maskPassword(text) {
        return text.replace(PASSWORD_PATTERN, String.raw`$1$2****`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskPassword, "maskPassword");
      function maskPasscode(text) {
        return text.replace(PASSCODE_PATTERN, String.raw`$1$2****`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskPasscode, "maskPasscode");
      function maskClientSecret(text) {
        return text.replace(OAUTH_CLIENT_SECRET_PATTERN, String.raw`$1$2****`);
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(maskClientSecret, "maskClientSecret");
      this.maskSecrets = function(text) {
        let result;
        if (!text) {
          result = {
            masked: false,
            maskedtxt: text,
            errstr: null
          };
          return result;
        }
        let masked = false;
        let maskedtxt = "";
        let errstr = null;
        try {
          if (mock) {
            mock.execute();
          }
          maskedtxt = maskClientSecret(maskPasscode(maskConnectionToken(maskPassword(maskPrivateKeyData(maskPrivateKey(maskAwsToken(maskSasToken(maskAwsSigV4(maskSseCKey(maskAwsKeys(text)))))))))));
          if (CUSTOM_PATTERNS_LENGTH > 0) {
            maskedtxt = maskCustomPattern(maskedtxt);
          }
          if (maskedtxt !== text) {
            masked = true;
          }
        } catch (err) {
          masked = true;
          maskedtxt = err.toString();
          errstr = err.toString();
        }
        result = {
          masked,
          maskedtxt,
          errstr
        };
        return result;
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(SecretDetector, "SecretDetector");
    module.exports = SecretDetector;
  }
});

// node_modules/snowflake-sdk/dist/lib/logger/core.js
var require_core = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/logger/core.js"(exports) {
    "use strict";
    var Util = require_util();
    var Errors = require_errors3();
    var SecretDetector = new (require_secret_detector())();
    var LOG_LEVEL_OFF = {
      tag: "OFF",
      level: -1
    };
    var LOG_LEVEL_ERROR = {
      tag: "ERROR",
      level: 0
    };
    var LOG_LEVEL_WARN = {
      tag: "WARN",
      level: 1
    };
    var LOG_LEVEL_INFO = {
      tag: "INFO",
      level: 2
    };
    var LOG_LEVEL_DEBUG = {
      tag: "DEBUG",
      level: 3
    };
    var LOG_LEVEL_TRACE = {
      tag: "TRACE",
      level: 4
    };
    var LOG_LEVELS = [
      LOG_LEVEL_OFF,
      LOG_LEVEL_ERROR,
      LOG_LEVEL_WARN,
      LOG_LEVEL_INFO,
      LOG_LEVEL_DEBUG,
      LOG_LEVEL_TRACE
    ];
    var LOG_LEVEL_TAGS = {
      OFF: LOG_LEVEL_OFF.tag,
      ERROR: LOG_LEVEL_ERROR.tag,
      WARN: LOG_LEVEL_WARN.tag,
      INFO: LOG_LEVEL_INFO.tag,
      DEBUG: LOG_LEVEL_DEBUG.tag,
      TRACE: LOG_LEVEL_TRACE.tag
    };
    exports.LOG_LEVEL_TAGS = LOG_LEVEL_TAGS;
    var MAP_LOG_LEVEL_TO_OBJECT = {};
    var MAP_LOG_TAG_TO_LEVEL = {};
    for (let index = 0, length = LOG_LEVELS.length; index < length; index++) {
      const logLevelObject = LOG_LEVELS[index];
      MAP_LOG_LEVEL_TO_OBJECT[logLevelObject.level] = logLevelObject;
      MAP_LOG_TAG_TO_LEVEL[logLevelObject.tag] = logLevelObject.level;
    }
    var DEFAULT_BUFFER_MAX_LENGTH = 500;
    var DEFAULT_MESSAGE_MAX_LENGTH = 500;
    var DEFAULT_LEVEL = LOG_LEVEL_INFO;
    exports.createLogger = function(options, logMessage, reconfigureOperation) {
      Errors.assertInternal(Util.isFunction(logMessage));
      let includeTimestamp;
      let bufferMaxLength;
      let messageMaxLength;
      let currlevelObject;
      const logger = {
        /**
         * Configures this logger.
         *
         * @param {Object} options
         */
        configure: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(options2) {
          let localIncludeTimestamp;
          let localBufferMaxLength;
          let localMessageMaxLength;
          let localLevel;
          let localFilePath;
          let localAdditionalLogToConsole;
          if (Util.exists(options2)) {
            Errors.assertInternal(Util.isObject(options2));
            localIncludeTimestamp = options2.includeTimestamp;
            localBufferMaxLength = options2.bufferMaxLength;
            localMessageMaxLength = options2.messageMaxLength;
            localLevel = options2.level;
            localFilePath = options2.filePath;
            localAdditionalLogToConsole = options2.additionalLogToConsole;
          }
          if (Util.exists(localIncludeTimestamp)) {
            includeTimestamp = !!localIncludeTimestamp;
          } else if (!Util.exists(includeTimestamp)) {
            includeTimestamp = true;
          }
          if (Util.exists(localBufferMaxLength)) {
            Errors.assertInternal(Util.number.isPositiveInteger(localBufferMaxLength));
            bufferMaxLength = localBufferMaxLength;
          } else if (!Util.exists(bufferMaxLength)) {
            bufferMaxLength = DEFAULT_BUFFER_MAX_LENGTH;
          }
          if (Util.exists(localMessageMaxLength)) {
            Errors.assertInternal(Util.number.isPositiveInteger(localMessageMaxLength));
            messageMaxLength = localMessageMaxLength;
          } else if (!Util.exists(messageMaxLength)) {
            messageMaxLength = DEFAULT_MESSAGE_MAX_LENGTH;
          }
          if (Util.exists(localLevel)) {
            Errors.assertInternal(Object.prototype.hasOwnProperty.call(MAP_LOG_LEVEL_TO_OBJECT, localLevel));
            currlevelObject = MAP_LOG_LEVEL_TO_OBJECT[localLevel];
          } else if (!Util.exists(currlevelObject)) {
            currlevelObject = DEFAULT_LEVEL;
          }
          if (Util.isFunction(reconfigureOperation)) {
            reconfigureOperation(localFilePath, localAdditionalLogToConsole);
          }
        }, "configure"),
        /**
         * Logs a given message at the error level.
         *
         * @param {String} message
         */
        error: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(message) {
          log(LOG_LEVEL_ERROR, message, getMessageArgs(arguments));
        }, "error"),
        /**
         * Logs a given message at the warn level.
         *
         * @param {String} message
         */
        warn: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(message) {
          log(LOG_LEVEL_WARN, message, getMessageArgs(arguments));
        }, "warn"),
        /**
         * Logs a given message at the info level.
         *
         * @param {String} message
         */
        info: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(message) {
          log(LOG_LEVEL_INFO, message, getMessageArgs(arguments));
        }, "info"),
        /**
         * Logs a given message at the debug level.
         *
         * @param {String} message
         */
        debug: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(message) {
          log(LOG_LEVEL_DEBUG, message, getMessageArgs(arguments));
        }, "debug"),
        /**
         * Logs a given message at the trace level.
         *
         * @param {String} message
         */
        trace: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(message) {
          log(LOG_LEVEL_TRACE, message, getMessageArgs(arguments));
        }, "trace"),
        /**
         * Returns the log buffer.
         *
         * @returns {String[]}
         */
        getLogBuffer: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
          return [];
        }, "getLogBuffer"),
        /**
         * Returns the level number associated with the current log level.
         *
         * @returns {Number}
         */
        getLevelNumber: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
          return currlevelObject.level;
        }, "getLevelNumber"),
        /**
         * Returns the tag associated with the current log level.
         *
         * @returns {String}
         */
        getLevelTag: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
          return currlevelObject.tag;
        }, "getLevelTag"),
        /**
         * Returns whether the current timestamp should be included in log messages.
         *
         * @returns {Boolean}
         */
        getIncludeTimestamp: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
          return includeTimestamp;
        }, "getIncludeTimestamp"),
        /**
         * Returns a map in which the keys are the level tags and the values are the
         * corresponding log levels.
         *
         * @returns {Object}
         */
        getLevelTagsMap: /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function() {
          return MAP_LOG_TAG_TO_LEVEL;
        }, "getLevelTagsMap")
      };
      logger.configure(options);
      const log = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(targetLevelObject, message, messageArgs) {
        if (targetLevelObject.level <= currlevelObject.level) {
          messageArgs.unshift(message);
          message = Util.format.apply(Util, messageArgs);
          if (message.length > messageMaxLength) {
            message = message.slice(0, messageMaxLength);
          }
          message = SecretDetector.maskSecrets(message).maskedtxt;
          logMessage(targetLevelObject.tag, message, bufferMaxLength);
        }
      }, "log");
      return logger;
    };
    exports.isValidLogTag = function(logTag) {
      if (!Util.isString(logTag)) {
        return false;
      }
      return Object.prototype.hasOwnProperty.call(MAP_LOG_TAG_TO_LEVEL, logTag.toUpperCase());
    };
    exports.logTagToLevel = function(logTag) {
      Errors.assertInternal(Util.isString(logTag));
      return MAP_LOG_TAG_TO_LEVEL[logTag.toUpperCase()];
    };
    function getMessageArgs(args) {
      return Array.prototype.slice.call(args, 1);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getMessageArgs, "getMessageArgs");
  }
});

// node_modules/snowflake-sdk/dist/lib/logger/node.js
var require_node3 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/logger/node.js"(exports, module) {
    "use strict";
    var winston = require_winston();
    var moment = require_moment();
    var Core = require_core();
    var Util = require_util();
    var Errors = require_errors3();
    var DEFAULT_ADDITIONAL_LOG_TO_CONSOLE = true;
    function Logger(options) {
      let winstonLogger;
      const defaultFilePath = "snowflake.log";
      let filePath = getFilePath(options);
      let additionalLogToConsole = DEFAULT_ADDITIONAL_LOG_TO_CONSOLE;
      let transportLabels = [];
      let customLogger;
      this.setLogger = function(logger) {
        winstonLogger = logger;
      };
      this.closeTransports = async function() {
        if (winstonLogger) {
          await new Promise((resolve) => {
            winstonLogger.on("finish", resolve);
            winstonLogger.end();
          });
        }
      };
      function reconfigureWinstonLogger(filePathInput, additionalLogToConsoleInput) {
        const currentWinstonLogger = winstonLogger;
        filePath = filePathInput ?? filePath;
        if (Util.isBoolean(additionalLogToConsoleInput)) {
          additionalLogToConsole = additionalLogToConsoleInput;
        } else {
          additionalLogToConsole = DEFAULT_ADDITIONAL_LOG_TO_CONSOLE;
        }
        winstonLogger = null;
        if (currentWinstonLogger) {
          currentWinstonLogger.close();
        }
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(reconfigureWinstonLogger, "reconfigureWinstonLogger");
      function setTransportLabels(transportLabelsInput) {
        transportLabels = transportLabelsInput;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(setTransportLabels, "setTransportLabels");
      this.getTransportLabels = function() {
        return transportLabels;
      };
      const logMessage = /* @__PURE__ */ (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(function(levelTag, message) {
        if (customLogger) {
          customLogger[levelTag.toLowerCase()](message);
          return;
        }
        if (!winstonLogger) {
          let transports;
          let transportLabels2;
          if ("STDOUT" === filePath.toUpperCase()) {
            transports = [new winston.transports.Console()];
            transportLabels2 = ["Console"];
          } else if (additionalLogToConsole === true) {
            transports = [
              new winston.transports.Console(),
              new winston.transports.File({ filename: filePath })
            ];
            transportLabels2 = ["Console", "File"];
          } else {
            transports = [new winston.transports.File({ filename: filePath })];
            transportLabels2 = ["File"];
          }
          winstonLogger = new winston.createLogger({
            transports,
            level: common.getLevelTag(),
            levels: common.getLevelTagsMap()
          });
          setTransportLabels(transportLabels2);
        }
        if (common.getIncludeTimestamp()) {
          message = Util.format("[%s]: %s", moment().format("h:mm:ss.SSS A"), message);
        }
        winstonLogger[levelTag](message);
      }, "logMessage");
      const common = Core.createLogger(options, logMessage, reconfigureWinstonLogger);
      function getFilePath(options2) {
        if (Util.exists(options2)) {
          Errors.assertInternal(Util.isObject(options2));
          return options2.filePath ?? defaultFilePath;
        }
        return defaultFilePath;
      }
      (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getFilePath, "getFilePath");
      this.getLevelTag = function() {
        return common.getLevelTag();
      };
      this.getLevelTagsMap = function() {
        return common.getLevelTagsMap();
      };
      this.configure = function(options2) {
        if (Util.isBoolean(options2.additionalLogToConsole)) {
          additionalLogToConsole = options2.additionalLogToConsole;
        } else {
          additionalLogToConsole = DEFAULT_ADDITIONAL_LOG_TO_CONSOLE;
        }
        customLogger = options2.customLogger ?? void 0;
        common.configure(options2);
      };
      this.getLevel = function() {
        return common.getLevelNumber();
      };
      this.error = function(message, ...params) {
        common.error.apply(common, [message, ...params]);
      };
      this.warn = function(message, ...params) {
        common.warn.apply(common, [message, ...params]);
      };
      this.info = function(message, ...params) {
        common.info.apply(common, [message, ...params]);
      };
      this.debug = function(message, ...params) {
        common.debug.apply(common, [message, ...params]);
      };
      this.trace = function(message, ...params) {
        common.trace.apply(common, [message, ...params]);
      };
      this.getLogBuffer = function() {
        return common.getLogBuffer();
      };
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(Logger, "Logger");
    module.exports = Logger;
  }
});

// node_modules/snowflake-sdk/dist/lib/logger.js
var require_logger2 = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/logger.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.setInstance = setInstance;
    exports.getInstance = getInstance;
    var node_1 = __importDefault(require_node3());
    var instance;
    function setInstance(newInstance) {
      instance = newInstance;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(setInstance, "setInstance");
    function getInstance() {
      if (!instance) {
        instance = new node_1.default();
      }
      return instance;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getInstance, "getInstance");
    exports.default = () => getInstance();
  }
});

// node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/attestation_aws.js
var require_attestation_aws = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/attestation_aws.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getAwsCredentials = getAwsCredentials;
    exports.getAwsRegion = getAwsRegion;
    exports.getStsHostname = getStsHostname;
    exports.getAwsAttestationToken = getAwsAttestationToken;
    var credential_provider_node_1 = (init_cloud_clients(), (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(cloud_clients_exports));
    var client_sts_1 = (init_cloud_clients(), (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(cloud_clients_exports));
    var ec2_metadata_service_1 = (init_cloud_clients(), (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(cloud_clients_exports));
    var protocol_http_1 = (init_dist_es2(), (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(dist_es_exports2));
    var signature_v4_1 = ((0,_chunk_TJM2MXDR_js__WEBPACK_IMPORTED_MODULE_2__/* .init_dist_es */ .RI)(), (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(_chunk_TJM2MXDR_js__WEBPACK_IMPORTED_MODULE_2__/* .dist_es_exports */ .so));
    var sha256_js_1 = ((0,_chunk_YY3GZP5U_js__WEBPACK_IMPORTED_MODULE_1__/* .init_module */ .c7)(), (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(_chunk_YY3GZP5U_js__WEBPACK_IMPORTED_MODULE_1__/* .module_exports */ .Z_));
    var logger_1 = __importDefault(require_logger2());
    async function getAwsCredentials(region, impersonationPath = []) {
      (0, logger_1.default)().debug("Getting AWS credentials from default provider");
      let credentials = await (0, credential_provider_node_1.defaultProvider)()();
      for (const roleArn of impersonationPath) {
        (0, logger_1.default)().debug(`Getting AWS credentials from impersonation role: ${roleArn}`);
        const stsClient = new client_sts_1.STSClient({
          credentials,
          region
        });
        const command = new client_sts_1.AssumeRoleCommand({
          RoleArn: roleArn,
          RoleSessionName: "identity-federation-session"
        });
        const { Credentials } = await stsClient.send(command);
        if (Credentials?.AccessKeyId && Credentials?.SecretAccessKey) {
          credentials = {
            accessKeyId: Credentials.AccessKeyId,
            secretAccessKey: Credentials.SecretAccessKey,
            sessionToken: Credentials.SessionToken
          };
        } else {
          throw new Error(`Failed to get credentials from impersonation role ${roleArn}`);
        }
      }
      return credentials;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getAwsCredentials, "getAwsCredentials");
    async function getAwsRegion() {
      if (process.env.AWS_REGION) {
        (0, logger_1.default)().debug("Getting AWS region from AWS_REGION");
        return process.env.AWS_REGION;
      } else {
        (0, logger_1.default)().debug("Getting AWS region from EC2 metadata service");
        return new ec2_metadata_service_1.MetadataService().request("/latest/meta-data/placement/region", {});
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getAwsRegion, "getAwsRegion");
    function getStsHostname(region) {
      const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
      return `sts.${region}.${domain}`;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getStsHostname, "getStsHostname");
    async function getAwsAttestationToken(useOutboundToken = false, impersonationPath) {
      const region = await getAwsRegion();
      const credentials = await getAwsCredentials(region, impersonationPath);
      if (useOutboundToken) {
        return getOutboundWebIdentityToken(region, credentials);
      } else {
        return getCallerIdentityToken(region, credentials);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getAwsAttestationToken, "getAwsAttestationToken");
    async function getCallerIdentityToken(region, credentials) {
      const stsHostname = getStsHostname(region);
      const request = new protocol_http_1.HttpRequest({
        method: "POST",
        protocol: "https",
        hostname: stsHostname,
        path: "/",
        headers: {
          host: stsHostname,
          "x-snowflake-audience": "snowflakecomputing.com"
        },
        query: {
          Action: "GetCallerIdentity",
          Version: "2011-06-15"
        }
      });
      const signedRequest = await new signature_v4_1.SignatureV4({
        credentials,
        applyChecksum: false,
        region,
        service: "sts",
        sha256: sha256_js_1.Sha256
      }).sign(request);
      const token2 = {
        url: `https://${stsHostname}/?Action=GetCallerIdentity&Version=2011-06-15`,
        method: "POST",
        headers: signedRequest.headers
      };
      return btoa(JSON.stringify(token2));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getCallerIdentityToken, "getCallerIdentityToken");
    async function getOutboundWebIdentityToken(region, credentials) {
      const stsClient = new client_sts_1.STSClient({ credentials, region });
      const response = await stsClient.send(new client_sts_1.GetWebIdentityTokenCommand({
        Audience: ["snowflakecomputing.com"],
        SigningAlgorithm: "ES384"
      }));
      const token2 = response.WebIdentityToken;
      if (!token2) {
        throw new Error("Failed to obtain AWS web identity token from STS");
      }
      return token2;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getOutboundWebIdentityToken, "getOutboundWebIdentityToken");
  }
});

// node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/types.js
var require_types = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/types.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.WorkloadIdentityProvider = void 0;
    exports.WorkloadIdentityProvider = {
      AWS: "AWS",
      AZURE: "AZURE",
      GCP: "GCP",
      OIDC: "OIDC"
    };
  }
});

// node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/attestation_azure.js
var require_attestation_azure = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/attestation_azure.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DEFAULT_AZURE_ENTRA_ID_RESOURCE = void 0;
    exports.getAzureAttestationToken = getAzureAttestationToken;
    var identity_1 = (init_cloud_clients(), (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(cloud_clients_exports));
    var logger_1 = __importDefault(require_logger2());
    exports.DEFAULT_AZURE_ENTRA_ID_RESOURCE = "api://fd3f753b-eed3-462c-b6a7-a4b5bb650aad";
    async function getAzureAttestationToken(options = {}) {
      const credential = new identity_1.DefaultAzureCredential({
        managedIdentityClientId: options.managedIdentityClientId
      });
      (0, logger_1.default)().debug("Getting Azure auth token");
      const token2 = await credential.getToken(options.entraIdResource ?? exports.DEFAULT_AZURE_ENTRA_ID_RESOURCE);
      return token2.token;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getAzureAttestationToken, "getAzureAttestationToken");
  }
});

// node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/attestation_gcp.js
var require_attestation_gcp = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/attestation_gcp.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SNOWFLAKE_AUDIENCE = void 0;
    exports.getGcpAttestationToken = getGcpAttestationToken;
    var google_auth_library_1 = (init_cloud_clients(), (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(cloud_clients_exports));
    var logger_1 = __importDefault(require_logger2());
    exports.SNOWFLAKE_AUDIENCE = "snowflakecomputing.com";
    async function getGcpAttestationToken(impersonationPath) {
      const auth = new google_auth_library_1.GoogleAuth();
      if (impersonationPath) {
        (0, logger_1.default)().debug(`Getting GCP auth token from impersonation path: ${impersonationPath.join(", ")}`);
        const impersonated = new google_auth_library_1.Impersonated({
          sourceClient: await auth.getClient(),
          targetPrincipal: impersonationPath[impersonationPath.length - 1],
          delegates: impersonationPath.slice(0, -1)
        });
        return await impersonated.fetchIdToken(exports.SNOWFLAKE_AUDIENCE);
      }
      (0, logger_1.default)().debug("Getting GCP auth token from default credentials");
      const client = await auth.getIdTokenClient(exports.SNOWFLAKE_AUDIENCE);
      return await client.idTokenProvider.fetchIdToken(exports.SNOWFLAKE_AUDIENCE);
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getGcpAttestationToken, "getGcpAttestationToken");
  }
});

// node_modules/snowflake-sdk/dist/lib/authentication/authentication_types.js
var require_authentication_types = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/authentication/authentication_types.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var AuthenticationTypes;
    (function(AuthenticationTypes2) {
      AuthenticationTypes2["DEFAULT_AUTHENTICATOR"] = "SNOWFLAKE";
      AuthenticationTypes2["EXTERNAL_BROWSER_AUTHENTICATOR"] = "EXTERNALBROWSER";
      AuthenticationTypes2["KEY_PAIR_AUTHENTICATOR"] = "SNOWFLAKE_JWT";
      AuthenticationTypes2["OAUTH_AUTHENTICATOR"] = "OAUTH";
      AuthenticationTypes2["USER_PWD_MFA_AUTHENTICATOR"] = "USERNAME_PASSWORD_MFA";
      AuthenticationTypes2["ID_TOKEN_AUTHENTICATOR"] = "ID_TOKEN";
      AuthenticationTypes2["PROGRAMMATIC_ACCESS_TOKEN"] = "PROGRAMMATIC_ACCESS_TOKEN";
      AuthenticationTypes2["OAUTH_AUTHORIZATION_CODE"] = "OAUTH_AUTHORIZATION_CODE";
      AuthenticationTypes2["OAUTH_CLIENT_CREDENTIALS"] = "OAUTH_CLIENT_CREDENTIALS";
      AuthenticationTypes2["WORKLOAD_IDENTITY"] = "WORKLOAD_IDENTITY";
    })(AuthenticationTypes || (AuthenticationTypes = {}));
    module.exports = AuthenticationTypes;
    exports.default = AuthenticationTypes;
  }
});

// node_modules/snowflake-sdk/dist/lib/url_util.js
var require_url_util = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/url_util.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SNOWFLAKE_DOMAINS = void 0;
    exports.isValidURL = isValidURL;
    exports.urlEncode = urlEncode;
    exports.normalizeHost = normalizeHost;
    exports.isLdhHost = isLdhHost;
    exports.isSnowflakeAllowedDomain = isSnowflakeAllowedDomain;
    exports.isPrivateLink = isPrivateLink;
    var logger_1 = __importDefault(require_logger2());
    exports.SNOWFLAKE_DOMAINS = [
      "snowflakecomputing.com",
      "snowflakecomputing.cn",
      "snowflakecomputing.mil"
    ];
    function isValidURL(url) {
      const regex = "^http(s?)\\:\\/\\/[0-9a-zA-Z_]([-.\\w]*[0-9a-zA-Z@:])*(:(0-9)*)*(\\/?)([a-zA-Z0-9\\-\\.\\?\\,\\&\\(\\)\\/\\\\\\+&%\\$#_=@]*)?$";
      if (!url.match(regex)) {
        (0, logger_1.default)().debug("The provided URL is not a valid URL. URL: %s", url);
        return false;
      }
      return true;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isValidURL, "isValidURL");
    function urlEncode(url) {
      return encodeURIComponent(url).replace(/%20/g, "+");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(urlEncode, "urlEncode");
    function normalizeHost(rawHost) {
      let host = rawHost.trim().replace(/[A-Z]/g, (c) => c.toLowerCase());
      const colonIndex = host.indexOf(":");
      if (colonIndex !== -1) {
        host = host.slice(0, colonIndex);
      }
      if (host.endsWith(".")) {
        host = host.slice(0, -1);
      }
      return host;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(normalizeHost, "normalizeHost");
    function isLdhHost(normalizedHost) {
      if (!normalizedHost)
        return false;
      return normalizedHost.split(".").every((label) => /^[a-z0-9_-]+$/.test(label));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isLdhHost, "isLdhHost");
    function isSnowflakeAllowedDomain(normalizedHost, extraSuffixes = []) {
      return [...exports.SNOWFLAKE_DOMAINS, ...extraSuffixes].some((s) => normalizedHost === s || normalizedHost.endsWith(`.${s}`));
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isSnowflakeAllowedDomain, "isSnowflakeAllowedDomain");
    function isPrivateLink(host) {
      const normalized = normalizeHost(host);
      return isLdhHost(normalized) && isSnowflakeAllowedDomain(normalized) && normalized.includes(".privatelink.");
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(isPrivateLink, "isPrivateLink");
  }
});

// node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/host_allowlist.js
var require_host_allowlist = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/host_allowlist.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SNOWFLAKE_WIF_ALLOWED_HOST_SUFFIXES_ENV_VAR = void 0;
    exports.validateHost = validateHost;
    var logger_1 = __importDefault(require_logger2());
    var url_util_1 = require_url_util();
    exports.SNOWFLAKE_WIF_ALLOWED_HOST_SUFFIXES_ENV_VAR = "SNOWFLAKE_WIF_ALLOWED_HOST_SUFFIXES";
    function validateHost(host) {
      const normalized = (0, url_util_1.normalizeHost)(host);
      const extraSuffixes = getExtraAllowedSuffixes();
      if (!(0, url_util_1.isSnowflakeAllowedDomain)(normalized, extraSuffixes)) {
        throw new Error(`WORKLOAD_IDENTITY requires a recognized Snowflake host. Got: ${normalized}. This allowlist can be extended via the ${exports.SNOWFLAKE_WIF_ALLOWED_HOST_SUFFIXES_ENV_VAR} environment variable.`);
      }
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(validateHost, "validateHost");
    var extraSuffixesLogged = false;
    function getExtraAllowedSuffixes() {
      const raw = process.env[exports.SNOWFLAKE_WIF_ALLOWED_HOST_SUFFIXES_ENV_VAR];
      if (!raw) {
        return [];
      }
      const extraSuffixes = raw.split(",").map(url_util_1.normalizeHost).filter((suffix) => suffix.length > 0);
      if (extraSuffixes.length > 0 && !extraSuffixesLogged) {
        (0, logger_1.default)().info(`WORKLOAD_IDENTITY host allowlist extended via ${exports.SNOWFLAKE_WIF_ALLOWED_HOST_SUFFIXES_ENV_VAR} with additional suffixes: ${extraSuffixes.join(", ")}`);
        extraSuffixesLogged = true;
      }
      return extraSuffixes;
    }
    (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(getExtraAllowedSuffixes, "getExtraAllowedSuffixes");
  }
});

// node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/auth_workload_identity.js
var require_auth_workload_identity = (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({
  "node_modules/snowflake-sdk/dist/lib/authentication/auth_workload_identity/auth_workload_identity.js"(exports) {
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    var attestation_aws_1 = require_attestation_aws();
    var types_1 = require_types();
    var errors_1 = require_errors3();
    var logger_1 = __importDefault(require_logger2());
    var attestation_azure_1 = require_attestation_azure();
    var attestation_gcp_1 = require_attestation_gcp();
    var authentication_types_1 = __importDefault(require_authentication_types());
    var host_allowlist_1 = require_host_allowlist();
    var AuthWorkloadIdentity = class {
      static {
        (0,_chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_5__/* .__name */ .K2)(this, "AuthWorkloadIdentity");
      }
      connectionConfig;
      tokenProvider;
      token;
      constructor(connectionConfig) {
        this.connectionConfig = connectionConfig;
      }
      updateBody(body) {
        body.data["AUTHENTICATOR"] = authentication_types_1.default.WORKLOAD_IDENTITY;
        body.data["PROVIDER"] = this.tokenProvider;
        body.data["TOKEN"] = this.token;
      }
      async authenticate() {
        const { workloadIdentityProvider: provider, workloadIdentityImpersonationPath: impersonationPath, host } = this.connectionConfig;
        let token2;
        (0, host_allowlist_1.validateHost)(host);
        if (impersonationPath && provider !== types_1.WorkloadIdentityProvider.AWS && provider !== types_1.WorkloadIdentityProvider.GCP) {
          throw new Error(`workloadIdentityImpersonationPath for ${provider} is not supported`);
        }
        if (provider === types_1.WorkloadIdentityProvider.AWS) {
          token2 = await (0, attestation_aws_1.getAwsAttestationToken)(this.connectionConfig.workloadIdentityAwsUseOutboundToken, impersonationPath);
        } else if (provider === types_1.WorkloadIdentityProvider.AZURE) {
          token2 = await (0, attestation_azure_1.getAzureAttestationToken)({
            managedIdentityClientId: this.connectionConfig.workloadIdentityAzureClientId,
            entraIdResource: this.connectionConfig.workloadIdentityAzureEntraIdResource
          });
        } else if (provider === types_1.WorkloadIdentityProvider.GCP) {
          token2 = await (0, attestation_gcp_1.getGcpAttestationToken)(impersonationPath);
        } else if (provider === types_1.WorkloadIdentityProvider.OIDC) {
          if (this.connectionConfig.token) {
            token2 = this.connectionConfig.token;
          } else {
            throw (0, errors_1.createInvalidParameterError)(errors_1.ErrorCode.ERR_CONN_CREATE_INVALID_WORKLOAD_IDENTITY_PARAMETERS, `workloadIdentityProvider: OIDC requires token in connection options`);
          }
        } else {
          throw (0, errors_1.createInvalidParameterError)(errors_1.ErrorCode.ERR_CONN_CREATE_INVALID_WORKLOAD_IDENTITY_PARAMETERS, `workloadIdentityProvider must be one of: ${Object.values(types_1.WorkloadIdentityProvider).join(", ")}`);
        }
        (0, logger_1.default)().debug(`AuthWorkloadIdentity using provider=${provider}`);
        this.tokenProvider = provider;
        this.token = token2;
      }
    };
    exports.default = AuthWorkloadIdentity;
  }
});


/*! Bundled license information:

safe-buffer/index.js:
  (*! safe-buffer. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> *)

moment/moment.js:
  (*! moment.js *)
  (*! version : 2.31.0 *)
  (*! authors : Tim Wood, Iskren Chernev, Moment.js contributors *)
  (*! license : MIT *)
  (*! momentjs.com *)
*/


/***/ })

};
