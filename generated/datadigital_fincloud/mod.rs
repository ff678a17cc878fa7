//! The product `datadigital_fincloud`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `datadigital.fincloud.generalsaas.bankcard.check` | 银行卡核验 | [`GeneralsaasBankcardCheck`] | call |  |
//! | `datadigital.fincloud.generalsaas.face.certify.initialize` | H5人脸核身初始化 | [`GeneralsaasFaceCertifyInitialize`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.certify.query` | H5人脸核身查询记录 | [`GeneralsaasFaceCertifyQuery`] | call | GET |
//! | `datadigital.fincloud.generalsaas.face.certify.verify` | H5人脸核身开始认证 | [`GeneralsaasFaceCertifyVerify`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.check.initialize` | 活体检测初始化 | [`GeneralsaasFaceCheckInitialize`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.check.query` | 活体检测结果查询 | [`GeneralsaasFaceCheckQuery`] | call | GET |
//! | `datadigital.fincloud.generalsaas.face.source.certify` | 纯服务端人脸核身 | [`GeneralsaasFaceSourceCertify`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.verification.initialize` | 人脸核身初始化 | [`GeneralsaasFaceVerificationInitialize`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.verification.query` | 人脸核身结果查询 | [`GeneralsaasFaceVerificationQuery`] | call | GET |
//! | `datadigital.fincloud.generalsaas.mobilethreemeta.detail.check` | 手机号三要素核验详版 | [`GeneralsaasMobilethreemetaDetailCheck`] | call |  |
//! | `datadigital.fincloud.generalsaas.mobilethreemeta.simple.check` | 手机号三要素核验简版 | [`GeneralsaasMobilethreemetaSimpleCheck`] | call |  |
//! | `datadigital.fincloud.generalsaas.ocr.common.detect` | datadigital.fincloud.generalsaas.ocr.common.detect | [`GeneralsaasOcrCommonDetect`] | call |  |
//! | `datadigital.fincloud.generalsaas.ocr.mobile.initialize` | App端OCR初始化 | [`GeneralsaasOcrMobileInitialize`] | call | POST |
//! | `datadigital.fincloud.generalsaas.ocr.server.detect` | 服务端OCR | [`GeneralsaasOcrServerDetect`] | call | POST |
//! | `datadigital.fincloud.generalsaas.twometa.check` | 身份证二要素核验 | [`GeneralsaasTwometaCheck`] | call |  |
//!
//! Described: 122 of 122 fields, 31 limits and rules on requests of which 0 are advisory, 18 enumerations, 43 of 54 error codes.

pub mod generalsaas_bankcard_check;
pub mod generalsaas_face_certify_initialize;
pub mod generalsaas_face_certify_query;
pub mod generalsaas_face_certify_verify;
pub mod generalsaas_face_check_initialize;
pub mod generalsaas_face_check_query;
pub mod generalsaas_face_source_certify;
pub mod generalsaas_face_verification_initialize;
pub mod generalsaas_face_verification_query;
pub mod generalsaas_mobilethreemeta_detail_check;
pub mod generalsaas_mobilethreemeta_simple_check;
pub mod generalsaas_ocr_common_detect;
pub mod generalsaas_ocr_mobile_initialize;
pub mod generalsaas_ocr_server_detect;
pub mod generalsaas_twometa_check;
pub mod types;

pub use generalsaas_bankcard_check::{
    GeneralsaasBankcardCheck, GeneralsaasBankcardCheckResponse,
    GeneralsaasBankcardCheckErrorCode,
};
pub use generalsaas_face_certify_initialize::{
    GeneralsaasFaceCertifyInitialize, GeneralsaasFaceCertifyInitializeResponse,
    GeneralsaasFaceCertifyInitializeErrorCode,
};
pub use generalsaas_face_certify_query::{
    GeneralsaasFaceCertifyQuery, GeneralsaasFaceCertifyQueryResponse,
    GeneralsaasFaceCertifyQueryErrorCode,
};
pub use generalsaas_face_certify_verify::{
    GeneralsaasFaceCertifyVerify, GeneralsaasFaceCertifyVerifyResponse,
    GeneralsaasFaceCertifyVerifyErrorCode,
};
pub use generalsaas_face_check_initialize::{
    GeneralsaasFaceCheckInitialize, GeneralsaasFaceCheckInitializeResponse,
    GeneralsaasFaceCheckInitializeErrorCode,
};
pub use generalsaas_face_check_query::{
    GeneralsaasFaceCheckQuery, GeneralsaasFaceCheckQueryResponse,
    GeneralsaasFaceCheckQueryErrorCode,
};
pub use generalsaas_face_source_certify::{
    GeneralsaasFaceSourceCertify, GeneralsaasFaceSourceCertifyResponse,
    GeneralsaasFaceSourceCertifyErrorCode,
};
pub use generalsaas_face_verification_initialize::{
    GeneralsaasFaceVerificationInitialize, GeneralsaasFaceVerificationInitializeResponse,
    GeneralsaasFaceVerificationInitializeErrorCode,
};
pub use generalsaas_face_verification_query::{
    GeneralsaasFaceVerificationQuery, GeneralsaasFaceVerificationQueryResponse,
    GeneralsaasFaceVerificationQueryErrorCode,
};
pub use generalsaas_mobilethreemeta_detail_check::{
    GeneralsaasMobilethreemetaDetailCheck, GeneralsaasMobilethreemetaDetailCheckResponse,
    GeneralsaasMobilethreemetaDetailCheckErrorCode,
};
pub use generalsaas_mobilethreemeta_simple_check::{
    GeneralsaasMobilethreemetaSimpleCheck, GeneralsaasMobilethreemetaSimpleCheckResponse,
    GeneralsaasMobilethreemetaSimpleCheckErrorCode,
};
pub use generalsaas_ocr_common_detect::{
    GeneralsaasOcrCommonDetect, GeneralsaasOcrCommonDetectResponse,
    GeneralsaasOcrCommonDetectErrorCode,
};
pub use generalsaas_ocr_mobile_initialize::{
    GeneralsaasOcrMobileInitialize, GeneralsaasOcrMobileInitializeResponse,
    GeneralsaasOcrMobileInitializeErrorCode,
};
pub use generalsaas_ocr_server_detect::{
    GeneralsaasOcrServerDetect, GeneralsaasOcrServerDetectResponse,
    GeneralsaasOcrServerDetectErrorCode,
};
pub use generalsaas_twometa_check::{
    GeneralsaasTwometaCheck, GeneralsaasTwometaCheckResponse,
    GeneralsaasTwometaCheckErrorCode,
};
