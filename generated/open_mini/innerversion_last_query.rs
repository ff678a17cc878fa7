//! `alipay.open.mini.innerversion.last.query` · 内部链路查询最新版本号
//!
//! Query the newest version of a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/last/query`. Described
//! in `spec/open_mini/innerversion.last.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.last.query` (内部链路查询最新版本号).
///
/// Query the newest version of a mini program; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionLastQuery;
///
/// let request = InnerversionLastQuery::new()
///     .mini_app_id("2018********");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/last/query`. Described
/// in `spec/open_mini/innerversion.last.query.yaml`.
/// Returns [`InnerversionLastQueryResponse`], or an error with a [`InnerversionLastQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.last.query")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/last/query")]
#[doc(alias = "内部链路查询最新版本号")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionLastQuery {
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2018********`.
    pub mini_app_id: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionLastQueryBundleId>>,
    /// Source of the business scene.
    ///
    /// 业务来源场景. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Owner of the mini program.
    ///
    /// 小程序主体. Example: `2088*******`.
    pub pid: Option<String>,
}

impl InnerversionLastQuery {
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

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionLastQueryBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

/// The response of `alipay.open.mini.innerversion.last.query` (内部链路查询最新版本号).
#[non_exhaustive]
pub struct InnerversionLastQueryResponse {
    /// Description of the mini program.
    ///
    /// Example: `小程序官方示例Demo，展示已支持的接口能力及组件`.
    pub app_desc: Option<String>,
    /// Name of the mini program.
    ///
    /// 小程序的名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// Version number.
    ///
    /// 版本号. Example: `1.0.1`.
    pub app_version: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionLastQueryResponseBundleId>>,
    /// Categories of the mini program.
    ///
    /// 小程序所属类目. Example: `107209107226`.
    pub category_ids: Option<String>,
    /// English name of the mini program.
    ///
    /// 小程序英文名称. Example: `xiaochengxu`.
    pub english_name: Option<String>,
    /// URL of the mini program's logo.
    ///
    /// Example: `https://appstoreisvpic.alipayobjects.com/prod/04843e84-f1fd-4717-a230-1c72de99aa5d.png`.
    pub logo_url: Option<String>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2018********`.
    pub mini_app_id: Option<String>,
    /// Customer service phone.
    ///
    /// 小程序客服电话. Example: `13800000000`.
    pub service_phone: Option<String>,
    /// One-sentence introduction.
    ///
    /// Example: `提供小程序示例功能`.
    pub slogan: Option<String>,
    /// State of the version.
    ///
    /// 版本状态; other values may be added. Example: `INIT`.
    pub status: Option<record::Choice<InnerversionLastQueryResponseStatus>>,
    /// Subtype, self-developed or template.
    ///
    /// 小程序子类型. Example: `TINY_NORMAL`.
    pub sub_application_type: Option<String>,
}

/// The values of the platform's type `InnerversionLastQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionLastQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionLastQueryBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.amap.app" ComAmapApp
);

/// The values of the platform's type `InnerversionLastQueryResponseBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionLastQueryResponseBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionLastQueryResponseBundleId, "com.alipay.alipaywallet"
    ComAlipayAlipaywallet, "com.amap.app" ComAmapApp
);

/// The values of the platform's type `InnerversionLastQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionLastQueryResponseStatus {
    /// `INIT`: In development.
    Init,
    /// `AUDITING`: Under review.
    Auditing,
    /// `WAIT_RELEASE`: Approved.
    WaitRelease,
    /// `AUDIT_REJECT`: Review rejected.
    AuditReject,
}

record::enumeration!(
    InnerversionLastQueryResponseStatus, "INIT" Init, "AUDITING" Auditing, "WAIT_RELEASE"
    WaitRelease, "AUDIT_REJECT" AuditReject
);

/// The error codes of `alipay.open.mini.innerversion.last.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionLastQueryErrorCode {
    /// `MINICORE_INVOKE_ERROR`: A call to the mini program core failed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    MinicoreInvokeError,
    /// `OPENCORE_RPC_INVOKE_ERROR`.
    OpencoreRpcInvokeError,
    /// `APP_ORIGIN_IS_BLANK`: The app origin is missing.
    ///
    /// Send the app origin.
    AppOriginIsBlank,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `BUNDLE_ID_IS_BLANK`: The bundle id is missing.
    ///
    /// Send the bundle id.
    BundleIdIsBlank,
    /// `PID_IS_BLANK`: The merchant id (PID) is missing.
    ///
    /// Send the PID.
    PidIsBlank,
    /// `APPID_IS_BLANK`: The app id is missing.
    ///
    /// Send the app id.
    AppidIsBlank,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionLastQueryErrorCode, "MINICORE_INVOKE_ERROR" MinicoreInvokeError,
    "OPENCORE_RPC_INVOKE_ERROR" OpencoreRpcInvokeError, "APP_ORIGIN_IS_BLANK"
    AppOriginIsBlank, "APP_ORIGIN_NOT_EXIST" AppOriginNotExist, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "BUNDLE_ID_IS_BLANK" BundleIdIsBlank, "PID_IS_BLANK" PidIsBlank,
    "APPID_IS_BLANK" AppidIsBlank
);

impl record::CallRequest for InnerversionLastQuery {}

impl record::Request for InnerversionLastQuery {
    type Response = InnerversionLastQueryResponse;
    type ErrorCode = InnerversionLastQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.last.query",
        title: "内部链路查询最新版本号",
        file: "spec/open_mini/innerversion.last.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerversion/last/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERVERSION_LAST_QUERY,
        response: &INNERVERSION_LAST_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionLastQuery, INNERVERSION_LAST_QUERY, 0 mini_app_id None, 1 bundle_id None,
    2 app_origin None, 3 pid None
);

record::record!(
    InnerversionLastQueryResponse, INNERVERSION_LAST_QUERY_RESPONSE, 0 app_desc None, 1
    app_name None, 2 app_version None, 3 bundle_id None, 4 category_ids None, 5
    english_name None, 6 logo_url None, 7 mini_app_id None, 8 service_phone None, 9
    slogan None, 10 status None, 11 sub_application_type None
);

static INNERVERSION_LAST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionLastQuery",
    file: "spec/open_mini/innerversion.last.query.yaml",
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
                name: "app_origin",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "pid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 26, 27],
};

static INNERVERSION_LAST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionLastQueryResponse",
    file: "spec/open_mini/innerversion.last.query.yaml",
    rows: &[
        schema::Row::Text("app_desc"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("category_ids"),
        schema::Row::Text("english_name"),
        schema::Row::Text("logo_url"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("service_phone"),
        schema::Row::Text("slogan"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_application_type"),
    ],
    rules: &[],
    lines: &[],
};
