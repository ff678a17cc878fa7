//! The product `datadigital_fincloud`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `datadigital.fincloud.generalsaas.face.certify.initialize` | H5人脸核身初始化 | [`GeneralsaasFaceCertifyInitialize`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.certify.query` | H5人脸核身查询记录 | [`GeneralsaasFaceCertifyQuery`] | call | GET |
//! | `datadigital.fincloud.generalsaas.face.certify.verify` | H5人脸核身开始认证 | [`GeneralsaasFaceCertifyVerify`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.check.initialize` | 活体检测初始化 | [`GeneralsaasFaceCheckInitialize`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.check.query` | 活体检测结果查询 | [`GeneralsaasFaceCheckQuery`] | call | GET |
//! | `datadigital.fincloud.generalsaas.face.source.certify` | 纯服务端人脸核身 | [`GeneralsaasFaceSourceCertify`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.verification.initialize` | 人脸核身初始化 | [`GeneralsaasFaceVerificationInitialize`] | call | POST |
//! | `datadigital.fincloud.generalsaas.face.verification.query` | 人脸核身结果查询 | [`GeneralsaasFaceVerificationQuery`] | call | GET |
//! | `datadigital.fincloud.generalsaas.ocr.mobile.initialize` | App端OCR初始化 | [`GeneralsaasOcrMobileInitialize`] | call | POST |
//! | `datadigital.fincloud.generalsaas.ocr.server.detect` | 服务端OCR | [`GeneralsaasOcrServerDetect`] | call | POST |

pub mod generalsaas_face_certify_initialize;
pub mod generalsaas_face_certify_query;
pub mod generalsaas_face_certify_verify;
pub mod generalsaas_face_check_initialize;
pub mod generalsaas_face_check_query;
pub mod generalsaas_face_source_certify;
pub mod generalsaas_face_verification_initialize;
pub mod generalsaas_face_verification_query;
pub mod generalsaas_ocr_mobile_initialize;
pub mod generalsaas_ocr_server_detect;
pub mod types;

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
pub use generalsaas_ocr_mobile_initialize::{
    GeneralsaasOcrMobileInitialize, GeneralsaasOcrMobileInitializeResponse,
    GeneralsaasOcrMobileInitializeErrorCode,
};
pub use generalsaas_ocr_server_detect::{
    GeneralsaasOcrServerDetect, GeneralsaasOcrServerDetectResponse,
    GeneralsaasOcrServerDetectErrorCode,
};
