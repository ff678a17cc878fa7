//! `alipay.open.mini.innerversion.modelforoffline.query` · 小程序线上版本包数据同步线下场景查询
//!
//! Query online package data of a mini program version for synchronization offline.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/open/mini/innerversion/modelforoffline/query`. Described in
//! `spec/open_mini/innerversion.modelforoffline.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `InnerversionModelforofflineQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionModelforofflineQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝).
    ComAlipayAlipaywallet,
}

record::enumeration!(
    InnerversionModelforofflineQueryBundleId, "com.alipay.alipaywallet"
    ComAlipayAlipaywallet
);

/// The values of the platform's type `InnerversionModelforofflineQueryInstCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionModelforofflineQueryInstCode {
    /// `alipay`: Alipay (支付宝).
    Alipay,
}

record::enumeration!(InnerversionModelforofflineQueryInstCode, "alipay" Alipay);

/// The error codes of `alipay.open.mini.innerversion.modelforoffline.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerversionModelforofflineQueryErrorCode, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    InnerversionModelforofflineQuery, INNERVERSION_MODELFOROFFLINE_QUERY, 0 mini_app_id
    None, 1 app_version None, 2 bundle_id None, 3 inst_code None
);

record::record!(
    InnerversionModelforofflineQueryResponse,
    INNERVERSION_MODELFOROFFLINE_QUERY_RESPONSE, 0 model_json None, 1 sync_id None
);

static INNERVERSION_MODELFOROFFLINE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionModelforofflineQuery",
    file: "spec/open_mini/innerversion.modelforoffline.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "mini_app_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bundle_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "inst_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 21],
};

static INNERVERSION_MODELFOROFFLINE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionModelforofflineQueryResponse",
    file: "spec/open_mini/innerversion.modelforoffline.query.yaml",
    rows: &[schema::Row::Text("model_json"), schema::Row::Text("sync_id")],
    rules: &[],
    lines: &[],
};
