export const id = 729;
export const ids = [729];
export const modules = {

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _chunk_RXULE3FO_js__WEBPACK_IMPORTED_MODULE_1__.sF)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _chunk_RXULE3FO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);
/* harmony import */ var _chunk_5YKFG2M5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62);
/* harmony import */ var _chunk_LCZJJPGX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(238);
/* harmony import */ var _chunk_RH35W72J_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(950);
/* harmony import */ var _chunk_W7VTJMN2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(183);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)
;







/***/ })

};
