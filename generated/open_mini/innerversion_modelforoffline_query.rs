//! `alipay.open.mini.innerversion.modelforoffline.query` · 小程序线上版本包数据同步线下场景查询
//!
//! Query online package data of a mini program version for synchronization offline.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/open/mini/innerversion/modelforoffline/query`. Described in
//! `spec/open_mini/innerversion.modelforoffline.query.yaml`.

use crate::{record, schema};

static INNERVERSION_MODELFOROFFLINE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionModelforofflineQuery",
    file: "spec/open_mini/innerversion.modelforoffline.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_version", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_code", 21)
        },
    ],
    rules: &[],
};

static INNERVERSION_MODELFOROFFLINE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionModelforofflineQueryResponse",
    file: "spec/open_mini/innerversion.modelforoffline.query.yaml",
    fields: &[
        schema::FieldDef::text("model_json", 30),
        schema::FieldDef::text("sync_id", 31),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.modelforoffline.query` (小程序线上版本包数据同步线下场景查询).
///
/// Query online package data of a mini program version for synchronization offline.
///
/// ```
/// use alipay::open_mini::InnerversionModelforofflineQuery;
///
/// let request = InnerversionModelforofflineQuery::new()
///     .mini_app_id("2018********");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/open/mini/innerversion/modelforoffline/query`. Described in
/// `spec/open_mini/innerversion.modelforoffline.query.yaml`.
/// Returns [`InnerversionModelforofflineQueryResponse`], or an error with a [`InnerversionModelforofflineQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.modelforoffline.query")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/modelforoffline/query")]
#[doc(alias = "小程序线上版本包数据同步线下场景查询")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionModelforofflineQuery {
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2018********`.
    pub mini_app_id: Option<String>,
    /// Version number.
    ///
    /// 版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// Other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionModelforofflineQueryBundleId>>,
    /// Tenant.
    ///
    /// Other values may be added. Example: `alipay`.
    pub inst_code: Option<record::Choice<InnerversionModelforofflineQueryInstCode>>,
}

impl InnerversionModelforofflineQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id: None,
            app_version: None,
            bundle_id: None,
            inst_code: None,
        }
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionModelforofflineQueryBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(
        mut self,
        inst_code: impl Into<record::Choice<InnerversionModelforofflineQueryInstCode>>,
    ) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }
}

impl record::Record for InnerversionModelforofflineQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_MODELFOROFFLINE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.app_version),
            2 => Some(&self.bundle_id),
            3 => Some(&self.inst_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.app_version),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.inst_code),
            _ => None,
        }
    }
}

impl Default for InnerversionModelforofflineQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionModelforofflineQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionModelforofflineQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionModelforofflineQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionModelforofflineQuery {}

impl record::Request for InnerversionModelforofflineQuery {
    type Response = InnerversionModelforofflineQueryResponse;
    type ErrorCode = InnerversionModelforofflineQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.modelforoffline.query",
        title: "小程序线上版本包数据同步线下场景查询",
        file: "spec/open_mini/innerversion.modelforoffline.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerversion/modelforoffline/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERVERSION_MODELFOROFFLINE_QUERY,
        response: &INNERVERSION_MODELFOROFFLINE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerversion.modelforoffline.query` (小程序线上版本包数据同步线下场景查询).
#[non_exhaustive]
pub struct InnerversionModelforofflineQueryResponse {
    /// Package data of the online version.
    ///
    /// 线上版本包数据. Example: `{}`.
    pub model_json: Option<String>,
    /// Synchronization id, for tracing a failed synchronization online.
    ///
    /// Example: `abcasdasda1217893189389asdasda98`.
    pub sync_id: Option<String>,
}

impl record::Record for InnerversionModelforofflineQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_MODELFOROFFLINE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.model_json),
            1 => Some(&self.sync_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.model_json),
            1 => Some(&mut self.sync_id),
            _ => None,
        }
    }
}

impl Default for InnerversionModelforofflineQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            model_json: None,
            sync_id: None,
        }
    }
}

impl Clone for InnerversionModelforofflineQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionModelforofflineQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionModelforofflineQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionModelforofflineQueryBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionModelforofflineQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝).
    ComAlipayAlipaywallet,
}

impl record::Enumeration for InnerversionModelforofflineQueryBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
    ];
}

impl std::fmt::Debug for InnerversionModelforofflineQueryBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionModelforofflineQueryInstCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionModelforofflineQueryInstCode {
    /// `alipay`: Alipay (支付宝).
    Alipay,
}

impl record::Enumeration for InnerversionModelforofflineQueryInstCode {
    const VALUES: &'static [(&'static str, Self)] = &[("alipay", Self::Alipay)];
}

impl std::fmt::Debug for InnerversionModelforofflineQueryInstCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.modelforoffline.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionModelforofflineQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionModelforofflineQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionModelforofflineQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
