//! `alipay.open.mini.innerversion.last.query` · 内部链路查询最新版本号
//!
//! Query the newest version of a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/last/query`. Described
//! in `spec/open_mini/innerversion.last.query.yaml`.

use crate::{record, schema};

static INNERVERSION_LAST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionLastQuery",
    file: "spec/open_mini/innerversion.last.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("pid", 27)
        },
    ],
    rules: &[],
};

static INNERVERSION_LAST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionLastQueryResponse",
    file: "spec/open_mini/innerversion.last.query.yaml",
    fields: &[
        schema::FieldDef::text("app_desc", 30),
        schema::FieldDef::text("app_name", 31),
        schema::FieldDef::text("app_version", 32),
        schema::FieldDef::text("bundle_id", 33),
        schema::FieldDef::text("category_ids", 42),
        schema::FieldDef::text("english_name", 43),
        schema::FieldDef::text("logo_url", 44),
        schema::FieldDef::text("mini_app_id", 48),
        schema::FieldDef::text("service_phone", 49),
        schema::FieldDef::text("slogan", 50),
        schema::FieldDef::text("status", 51),
        schema::FieldDef::text("sub_application_type", 62),
    ],
    rules: &[],
};

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
        Self {
            mini_app_id: None,
            bundle_id: None,
            app_origin: None,
            pid: None,
        }
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

impl record::Record for InnerversionLastQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_LAST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.bundle_id),
            2 => Some(&self.app_origin),
            3 => Some(&self.pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.app_origin),
            3 => Some(&mut self.pid),
            _ => None,
        }
    }
}

impl Default for InnerversionLastQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionLastQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionLastQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionLastQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InnerversionLastQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_LAST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_desc),
            1 => Some(&self.app_name),
            2 => Some(&self.app_version),
            3 => Some(&self.bundle_id),
            4 => Some(&self.category_ids),
            5 => Some(&self.english_name),
            6 => Some(&self.logo_url),
            7 => Some(&self.mini_app_id),
            8 => Some(&self.service_phone),
            9 => Some(&self.slogan),
            10 => Some(&self.status),
            11 => Some(&self.sub_application_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_desc),
            1 => Some(&mut self.app_name),
            2 => Some(&mut self.app_version),
            3 => Some(&mut self.bundle_id),
            4 => Some(&mut self.category_ids),
            5 => Some(&mut self.english_name),
            6 => Some(&mut self.logo_url),
            7 => Some(&mut self.mini_app_id),
            8 => Some(&mut self.service_phone),
            9 => Some(&mut self.slogan),
            10 => Some(&mut self.status),
            11 => Some(&mut self.sub_application_type),
            _ => None,
        }
    }
}

impl Default for InnerversionLastQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_desc: None,
            app_name: None,
            app_version: None,
            bundle_id: None,
            category_ids: None,
            english_name: None,
            logo_url: None,
            mini_app_id: None,
            service_phone: None,
            slogan: None,
            status: None,
            sub_application_type: None,
        }
    }
}

impl Clone for InnerversionLastQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionLastQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionLastQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionLastQueryBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionLastQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

impl record::Enumeration for InnerversionLastQueryBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionLastQueryBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionLastQueryResponseBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionLastQueryResponseBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

impl record::Enumeration for InnerversionLastQueryResponseBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionLastQueryResponseBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionLastQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for InnerversionLastQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("AUDITING", Self::Auditing),
        ("WAIT_RELEASE", Self::WaitRelease),
        ("AUDIT_REJECT", Self::AuditReject),
    ];
}

impl std::fmt::Debug for InnerversionLastQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.last.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InnerversionLastQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MINICORE_INVOKE_ERROR", Self::MinicoreInvokeError),
        ("OPENCORE_RPC_INVOKE_ERROR", Self::OpencoreRpcInvokeError),
        ("APP_ORIGIN_IS_BLANK", Self::AppOriginIsBlank),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("BUNDLE_ID_IS_BLANK", Self::BundleIdIsBlank),
        ("PID_IS_BLANK", Self::PidIsBlank),
        ("APPID_IS_BLANK", Self::AppidIsBlank),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionLastQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
