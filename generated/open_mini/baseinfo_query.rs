//! `alipay.open.mini.baseinfo.query` · 查询小程序基础信息
//!
//! Query the basic information of a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/baseinfo/query`. Described in
//! `spec/open_mini/baseinfo.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.baseinfo.query` (查询小程序基础信息).
///
/// Query the basic information of a mini program.
///
/// ```
/// use alipay::open_mini::BaseinfoQuery;
///
/// let request = BaseinfoQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/baseinfo/query`. Described in
/// `spec/open_mini/baseinfo.query.yaml`.
/// Returns [`BaseinfoQueryResponse`], or an error with a [`BaseinfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.baseinfo.query")]
#[doc(alias = "/v3/alipay/open/mini/baseinfo/query")]
#[doc(alias = "查询小程序基础信息")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct BaseinfoQuery {}

impl BaseinfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.mini.baseinfo.query` (查询小程序基础信息).
#[non_exhaustive]
pub struct BaseinfoQueryResponse {
    /// Description of the mini program.
    ///
    /// Example: `小程序官方示例Demo，展示已支持的接口能力及组件。`.
    pub app_desc: Option<String>,
    /// English name of the mini program.
    ///
    /// Example: `demoexample`.
    pub app_english_name: Option<String>,
    /// URL of the mini program's logo.
    ///
    /// Example: `https://appstoreisvpic.alipayobjects.com/prod/04843e84-f1fd-4717-a230-1c72de99aa5d.png`.
    pub app_logo: Option<String>,
    /// Name of the mini program.
    ///
    /// Example: `小程序示例`.
    pub app_name: Option<String>,
    /// One-sentence introduction.
    ///
    /// Example: `提供小程序示例功能`.
    pub app_slogan: Option<String>,
    /// Category names as `level1_level2;level1_level2;`.
    ///
    /// 类目名称. Example: `航空票务_航空公司;生活服务_室内清洁服务;`.
    pub category_names: Option<String>,
    /// Names of the capability packages.
    ///
    /// 功能包名称. Example: `小程序基础功能包`.
    pub package_names: Vec<String>,
    /// True means restricted release before record filing: no search, 50 visitors daily, delisted after 90 unfiled
    /// days.
    pub registration_limit_release: Option<bool>,
    /// Domain whitelist.
    ///
    /// 域白名单. Example: `example.com`.
    pub safe_domains: Vec<String>,
    /// Customer service email.
    ///
    /// 小程序客服邮箱. Example: `user@example.com`.
    pub service_email: Option<String>,
    /// Customer service phone.
    ///
    /// 小程序客服电话. Example: `13800000000`.
    pub service_phone: Option<String>,
}

/// The error codes of `alipay.open.mini.baseinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BaseinfoQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BaseinfoQueryErrorCode, "SYSTEM_ERROR" SystemError, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "APP_INFO_NOT_EXIST" AppInfoNotExist
);

impl record::CallRequest for BaseinfoQuery {}

impl record::Request for BaseinfoQuery {
    type Response = BaseinfoQueryResponse;
    type ErrorCode = BaseinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.baseinfo.query",
        title: "查询小程序基础信息",
        file: "spec/open_mini/baseinfo.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/baseinfo/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BASEINFO_QUERY,
        response: &BASEINFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(BaseinfoQuery, BASEINFO_QUERY);

record::record!(
    BaseinfoQueryResponse, BASEINFO_QUERY_RESPONSE, 0 app_desc None, 1 app_english_name
    None, 2 app_logo None, 3 app_name None, 4 app_slogan None, 5 category_names None, 6
    package_names Vec::new(), 7 registration_limit_release None, 8 safe_domains
    Vec::new(), 9 service_email None, 10 service_phone None
);

static BASEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoQuery",
    file: "spec/open_mini/baseinfo.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static BASEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoQueryResponse",
    file: "spec/open_mini/baseinfo.query.yaml",
    rows: &[
        schema::Row::Text("app_desc"),
        schema::Row::Text("app_english_name"),
        schema::Row::Text("app_logo"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_slogan"),
        schema::Row::Text("category_names"),
        schema::Row::Plain(
            "package_names",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("registration_limit_release", schema::Kind::Boolean),
        schema::Row::Plain(
            "safe_domains",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("service_email"),
        schema::Row::Text("service_phone"),
    ],
    rules: &[],
    lines: &[],
};
