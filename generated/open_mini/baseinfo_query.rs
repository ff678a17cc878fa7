//! `alipay.open.mini.baseinfo.query` · 查询小程序基础信息
//!
//! Query the basic information of a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/baseinfo/query`. Described in
//! `spec/open_mini/baseinfo.query.yaml`.

use crate::{record, schema};

static BASEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoQuery",
    file: "spec/open_mini/baseinfo.query.yaml",
    fields: &[],
    rules: &[],
};

static BASEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseinfoQueryResponse",
    file: "spec/open_mini/baseinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("app_desc", 14),
        schema::FieldDef::text("app_english_name", 15),
        schema::FieldDef::text("app_logo", 16),
        schema::FieldDef::text("app_name", 20),
        schema::FieldDef::text("app_slogan", 21),
        schema::FieldDef::text("category_names", 22),
        schema::FieldDef::new(
            "package_names",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::new("registration_limit_release", schema::Kind::Boolean, 28),
        schema::FieldDef::new(
            "safe_domains",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("service_email", 32),
        schema::FieldDef::text("service_phone", 33),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for BaseinfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASEINFO_QUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for BaseinfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BaseinfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseinfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseinfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for BaseinfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASEINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_desc),
            1 => Some(&self.app_english_name),
            2 => Some(&self.app_logo),
            3 => Some(&self.app_name),
            4 => Some(&self.app_slogan),
            5 => Some(&self.category_names),
            6 => Some(&self.package_names),
            7 => Some(&self.registration_limit_release),
            8 => Some(&self.safe_domains),
            9 => Some(&self.service_email),
            10 => Some(&self.service_phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_desc),
            1 => Some(&mut self.app_english_name),
            2 => Some(&mut self.app_logo),
            3 => Some(&mut self.app_name),
            4 => Some(&mut self.app_slogan),
            5 => Some(&mut self.category_names),
            6 => Some(&mut self.package_names),
            7 => Some(&mut self.registration_limit_release),
            8 => Some(&mut self.safe_domains),
            9 => Some(&mut self.service_email),
            10 => Some(&mut self.service_phone),
            _ => None,
        }
    }
}

impl Default for BaseinfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_desc: None,
            app_english_name: None,
            app_logo: None,
            app_name: None,
            app_slogan: None,
            category_names: None,
            package_names: Vec::new(),
            registration_limit_release: None,
            safe_domains: Vec::new(),
            service_email: None,
            service_phone: None,
        }
    }
}

impl Clone for BaseinfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseinfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseinfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.baseinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for BaseinfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BaseinfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
