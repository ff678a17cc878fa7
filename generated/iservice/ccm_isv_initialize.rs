//! `alipay.iservice.ccm.isv.initialize` · ccm isv注册接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/isv/initialize`. Described in
//! `spec/iservice/ccm.isv.initialize.yaml`.

use crate::{record, schema};

static CCM_ISV_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmIsvInitialize",
    file: "spec/iservice/ccm.isv.initialize.yaml",
    fields: &[schema::FieldDef::text("isv_pub_key", 9)],
    rules: &[],
};

static CCM_ISV_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmIsvInitializeResponse",
    file: "spec/iservice/ccm.isv.initialize.yaml",
    fields: &[schema::FieldDef::text("ccm_pub_key", 12)],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.isv.initialize` (ccm isv注册接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/isv/initialize`. Described in
/// `spec/iservice/ccm.isv.initialize.yaml`.
/// Answered by [`CcmIsvInitializeResponse`], or by an error with a [`CcmIsvInitializeErrorCode`].
#[doc(alias = "alipay.iservice.ccm.isv.initialize")]
#[doc(alias = "ccm isv注册接口")]
#[must_use]
#[non_exhaustive]
pub struct CcmIsvInitialize {
    /// On the wire `isv_pub_key`, a text. Source: `spec/iservice/ccm.isv.initialize.yaml:9`.
    pub isv_pub_key: Option<String>,
}

impl CcmIsvInitialize {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { isv_pub_key: None }
    }

    /// Sets [`isv_pub_key`](Self::isv_pub_key).
    #[inline]
    pub fn isv_pub_key(mut self, isv_pub_key: impl Into<String>) -> Self {
        self.isv_pub_key = Some(isv_pub_key.into());
        self
    }
}

impl record::Record for CcmIsvInitialize {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ISV_INITIALIZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.isv_pub_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.isv_pub_key),
            _ => None,
        }
    }
}

impl Default for CcmIsvInitialize {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmIsvInitialize {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmIsvInitialize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmIsvInitialize {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmIsvInitialize {}

impl record::Request for CcmIsvInitialize {
    type Response = CcmIsvInitializeResponse;
    type ErrorCode = CcmIsvInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.isv.initialize",
        title: "ccm isv注册接口",
        file: "spec/iservice/ccm.isv.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/isv/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_ISV_INITIALIZE,
        response: &CCM_ISV_INITIALIZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.isv.initialize` (ccm isv注册接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmIsvInitializeResponse {
    /// On the wire `ccm_pub_key`, a text. Source: `spec/iservice/ccm.isv.initialize.yaml:12`.
    pub ccm_pub_key: Option<String>,
}

impl record::Record for CcmIsvInitializeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ISV_INITIALIZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccm_pub_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccm_pub_key),
            _ => None,
        }
    }
}

impl Default for CcmIsvInitializeResponse {
    #[inline]
    fn default() -> Self {
        Self { ccm_pub_key: None }
    }
}

impl Clone for CcmIsvInitializeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmIsvInitializeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmIsvInitializeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.isv.initialize`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmIsvInitializeErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.isv.initialize.yaml:15`.
    InvalidParameter,
    /// On the wire `PUBKEY_IMPORT_FAILED`. Source: `spec/iservice/ccm.isv.initialize.yaml:16`.
    PubkeyImportFailed,
    /// On the wire `PUBKEY_HAS_EXIST`. Source: `spec/iservice/ccm.isv.initialize.yaml:17`.
    PubkeyHasExist,
    /// On the wire `CCM_KEY_GENERATE_FAILED`. Source: `spec/iservice/ccm.isv.initialize.yaml:18`.
    CcmKeyGenerateFailed,
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.isv.initialize.yaml:19`.
    InternalError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmIsvInitializeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PUBKEY_IMPORT_FAILED", Self::PubkeyImportFailed),
        ("PUBKEY_HAS_EXIST", Self::PubkeyHasExist),
        ("CCM_KEY_GENERATE_FAILED", Self::CcmKeyGenerateFailed),
        ("INTERNAL_ERROR", Self::InternalError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmIsvInitializeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
