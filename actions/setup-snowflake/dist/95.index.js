export const id = 95;
export const ids = [95];
export const modules = {

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KRNAAUTD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8563);
/* harmony import */ var _chunk_YY3GZP5U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1857);
/* harmony import */ var _chunk_TJM2MXDR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4567);
/* harmony import */ var _chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9225);
/* harmony import */ var _chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6);
/* harmony import */ var _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7972);
/* harmony import */ var _chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4708);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)
;






/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_chunk_KRNAAUTD_js__WEBPACK_IMPORTED_MODULE_1__/* .require_auth_workload_identity */ .gf)());


/***/ })

};
