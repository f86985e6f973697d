export const id = 504;
export const ids = [504];
export const modules = {

/***/ 5504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _chunk_HVNW4WCG_js__WEBPACK_IMPORTED_MODULE_1__.sF)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_HVNW4WCG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9499);
/* harmony import */ var _chunk_WHM46IRA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4163);
/* harmony import */ var _chunk_V6YJNMAM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9225);
/* harmony import */ var _chunk_4PYQGGAL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4780);
/* harmony import */ var _chunk_4AQF3WHS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6);
/* harmony import */ var _chunk_PLIQTDMV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7972);
/* harmony import */ var _chunk_M4257QLO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4708);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)
;









/***/ })

};
