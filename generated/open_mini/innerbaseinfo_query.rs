//! `alipay.open.mini.innerbaseinfo.query` · 内部小程序-应用信息查询
//!
//! Query a mini program's information; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerbaseinfo/query`. Described in
//! `spec/open_mini/innerbaseinfo.query.yaml`.

use crate::{record, schema};

static INNERBASEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoQuery",
    file: "spec/open_mini/innerbaseinfo.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["alipay", "taobao"]), 20),
            ],
            ..schema::FieldDef::text("inst_code", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_name", 25)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["TINYAPP_TEMPLATE", "TINYAPP_NORMAL", "TINYAPP_PLUGIN"],
                    ),
                    33,
                ),
            ],
            ..schema::FieldDef::text("app_sub_type", 30)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["mini_app_id", "mini_app_name"]),
            line: 42,
        },
    ],
};

static INNERBASEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoQueryResponse",
    file: "spec/open_mini/innerbaseinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("app_alias_name", 45),
        schema::FieldDef::text("app_category_ids", 46),
        schema::FieldDef::text("app_desc", 47),
        schema::FieldDef::text("app_english_name", 48),
        schema::FieldDef::text("app_key", 49),
        schema::FieldDef::text("app_logo", 54),
        schema::FieldDef::text("app_name", 58),
        schema::FieldDef::text("app_slogan", 59),
        schema::FieldDef::text("app_sub_type", 60),
        schema::FieldDef::text("dev_id", 69),
        schema::FieldDef::text("gmt_create", 70),
        schema::FieldDef::text("gmt_modified", 71),
        schema::FieldDef::text("mini_app_id", 76),
        schema::FieldDef::text("mini_category_ids", 77),
        schema::FieldDef::text("origin", 82),
        schema::FieldDef::text("owner_entity", 89),
        schema::FieldDef::text("owner_portrait", 90),
        schema::FieldDef::text("plugin_refresh_type", 95),
        schema::FieldDef::text("service_email", 102),
        schema::FieldDef::text("service_phone", 103),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerbaseinfo.query` (内部小程序-应用信息查询).
///
/// Query a mini program's information; internal channel.
///
/// ```
/// use alipay::open_mini::InnerbaseinfoQuery;
///
/// let request = InnerbaseinfoQuery::new()
///     .mini_app_id("2014060600164699");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`inst_code`](Self::inst_code) | one of its values |
/// | [`app_sub_type`](Self::app_sub_type) | required in some cases; one of its values |
/// | rule | At least one of `mini_app_id`, `mini_app_name` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerbaseinfo/query`. Described in
/// `spec/open_mini/innerbaseinfo.query.yaml`.
/// Returns [`InnerbaseinfoQueryResponse`], or an error with a [`InnerbaseinfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerbaseinfo.query")]
#[doc(alias = "/v3/alipay/open/mini/innerbaseinfo/query")]
#[doc(alias = "内部小程序-应用信息查询")]
#[doc(alias = "小程序")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct InnerbaseinfoQuery {
    /// Mini program id; give this or `mini_app_name`, the id wins.
    ///
    /// 小程序ID. Example: `2014060600164699`.
    pub mini_app_id: Option<String>,
    /// Tenant code.
    ///
    /// 租户code. Example: `taobao`.
    pub inst_code: Option<record::Choice<InnerbaseinfoQueryInstCode>>,
    /// Mini program name; ignored if `mini_app_id` is given.
    ///
    /// 小程序name. Example: `test`.
    pub mini_app_name: Option<String>,
    /// Mini program subtype; required when querying by `mini_app_name`.
    ///
    /// 小程序类型; required in some cases. Example: `TINYAPP_TEMPLATE`.
    pub app_sub_type: Option<record::Choice<InnerbaseinfoQueryAppSubType>>,
}

impl InnerbaseinfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id: None,
            inst_code: None,
            mini_app_name: None,
            app_sub_type: None,
        }
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(
        mut self,
        inst_code: impl Into<record::Choice<InnerbaseinfoQueryInstCode>>,
    ) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`mini_app_name`](Self::mini_app_name).
    #[inline]
    pub fn mini_app_name(mut self, mini_app_name: impl Into<String>) -> Self {
        self.mini_app_name = Some(mini_app_name.into());
        self
    }

    /// Sets [`app_sub_type`](Self::app_sub_type).
    #[inline]
    pub fn app_sub_type(
        mut self,
        app_sub_type: impl Into<record::Choice<InnerbaseinfoQueryAppSubType>>,
    ) -> Self {
        self.app_sub_type = Some(app_sub_type.into());
        self
    }
}

impl record::Record for InnerbaseinfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERBASEINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.inst_code),
            2 => Some(&self.mini_app_name),
            3 => Some(&self.app_sub_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.inst_code),
            2 => Some(&mut self.mini_app_name),
            3 => Some(&mut self.app_sub_type),
            _ => None,
        }
    }
}

impl Default for InnerbaseinfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerbaseinfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerbaseinfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerbaseinfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerbaseinfoQuery {}

impl record::Request for InnerbaseinfoQuery {
    type Response = InnerbaseinfoQueryResponse;
    type ErrorCode = InnerbaseinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerbaseinfo.query",
        title: "内部小程序-应用信息查询",
        file: "spec/open_mini/innerbaseinfo.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerbaseinfo/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERBASEINFO_QUERY,
        response: &INNERBASEINFO_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MERCHANT_NOT_EXESIT",
                summary: "The merchant does not exist.",
                fix: "Check the merchant.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 110,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerbaseinfo.query` (内部小程序-应用信息查询).
#[non_exhaustive]
pub struct InnerbaseinfoQueryResponse {
    /// Alias or short name of the mini program.
    ///
    /// 小程序别名. Example: `示例`.
    pub app_alias_name: Option<String>,
    /// Category ids.
    ///
    /// 类目Id列表. Example: `107209_107226;107209_107227`.
    pub app_category_ids: Option<String>,
    /// Description of the mini program.
    ///
    /// Example: `小程序官方示例Demo，展示已支持的接口能力及组件。`.
    pub app_desc: Option<String>,
    /// English name of the mini program.
    ///
    /// 小程序英文名称. Example: `tinyapp`.
    pub app_english_name: Option<String>,
    /// Authentication key for the Taobao app's open platform; not needed for Alipay.
    ///
    /// 手淘开放平台鉴权key. Example: `test`.
    pub app_key: Option<String>,
    /// URL of the mini program's logo.
    ///
    /// Example: `https://appstoreisvpic.alipayobjects.com/prod/04843e84-f1fd-4717-a230-1c72de99aa5d.png`.
    pub app_logo: Option<String>,
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// Introduction to the mini program.
    ///
    /// 小程序简介. Example: `提供在线点餐的示例小程序`.
    pub app_slogan: Option<String>,
    /// Mini program subtype.
    ///
    /// 小程序类型. Example: `TINYAPP_TEMPLATE`.
    pub app_sub_type: Option<record::Choice<InnerbaseinfoQueryResponseAppSubType>>,
    /// Owner of the mini program.
    ///
    /// 小程序所属主体信息. Example: `2088000000000001`.
    pub dev_id: Option<String>,
    /// Creation time.
    ///
    /// 小程序主体创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-12-12 12:00:00`.
    pub gmt_create: Option<record::DateTime>,
    /// Time of the last change.
    ///
    /// 小程序主体更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-12-12 12:00:00`.
    pub gmt_modified: Option<record::DateTime>,
    /// Mini program id.
    ///
    /// 小程序Id. Example: `3000000000001501`.
    pub mini_app_id: Option<String>,
    /// Up to four new front categories, levels joined by `_`; replaces `app_category_ids`.
    ///
    /// 新小程序前台类目. Example: `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`.
    pub mini_category_ids: Option<String>,
    /// Where the app was created.
    ///
    /// Example: `alipay`.
    pub origin: Option<record::Choice<InnerbaseinfoQueryResponseOrigin>>,
    /// Owner entity of the mini program.
    ///
    /// 小程序主体信息. Example: `0001`.
    pub owner_entity: Option<String>,
    /// Portrait of the owner.
    ///
    /// 小程序主体头像信息. Example: `http://www.alipay.icon.com`.
    pub owner_portrait: Option<String>,
    /// How plugins are updated.
    ///
    /// Example: `MANUAL`.
    pub plugin_refresh_type: Option<
        record::Choice<InnerbaseinfoQueryResponsePluginRefreshType>,
    >,
    /// Customer service email.
    ///
    /// 小程序客服邮箱. Example: `user@example.com`.
    pub service_email: Option<String>,
    /// Customer service phone.
    ///
    /// 小程序客服电话. Example: `13800000000`.
    pub service_phone: Option<String>,
}

impl record::Record for InnerbaseinfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERBASEINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_alias_name),
            1 => Some(&self.app_category_ids),
            2 => Some(&self.app_desc),
            3 => Some(&self.app_english_name),
            4 => Some(&self.app_key),
            5 => Some(&self.app_logo),
            6 => Some(&self.app_name),
            7 => Some(&self.app_slogan),
            8 => Some(&self.app_sub_type),
            9 => Some(&self.dev_id),
            10 => Some(&self.gmt_create),
            11 => Some(&self.gmt_modified),
            12 => Some(&self.mini_app_id),
            13 => Some(&self.mini_category_ids),
            14 => Some(&self.origin),
            15 => Some(&self.owner_entity),
            16 => Some(&self.owner_portrait),
            17 => Some(&self.plugin_refresh_type),
            18 => Some(&self.service_email),
            19 => Some(&self.service_phone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_alias_name),
            1 => Some(&mut self.app_category_ids),
            2 => Some(&mut self.app_desc),
            3 => Some(&mut self.app_english_name),
            4 => Some(&mut self.app_key),
            5 => Some(&mut self.app_logo),
            6 => Some(&mut self.app_name),
            7 => Some(&mut self.app_slogan),
            8 => Some(&mut self.app_sub_type),
            9 => Some(&mut self.dev_id),
            10 => Some(&mut self.gmt_create),
            11 => Some(&mut self.gmt_modified),
            12 => Some(&mut self.mini_app_id),
            13 => Some(&mut self.mini_category_ids),
            14 => Some(&mut self.origin),
            15 => Some(&mut self.owner_entity),
            16 => Some(&mut self.owner_portrait),
            17 => Some(&mut self.plugin_refresh_type),
            18 => Some(&mut self.service_email),
            19 => Some(&mut self.service_phone),
            _ => None,
        }
    }
}

impl Default for InnerbaseinfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_alias_name: None,
            app_category_ids: None,
            app_desc: None,
            app_english_name: None,
            app_key: None,
            app_logo: None,
            app_name: None,
            app_slogan: None,
            app_sub_type: None,
            dev_id: None,
            gmt_create: None,
            gmt_modified: None,
            mini_app_id: None,
            mini_category_ids: None,
            origin: None,
            owner_entity: None,
            owner_portrait: None,
            plugin_refresh_type: None,
            service_email: None,
            service_phone: None,
        }
    }
}

impl Clone for InnerbaseinfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerbaseinfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerbaseinfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerbaseinfoQueryInstCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryInstCode {
    /// `alipay`: Alipay.
    Alipay,
    /// `taobao`: Taobao.
    Taobao,
}

impl record::Enumeration for InnerbaseinfoQueryInstCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("alipay", Self::Alipay),
        ("taobao", Self::Taobao),
    ];
}

impl std::fmt::Debug for InnerbaseinfoQueryInstCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerbaseinfoQueryAppSubType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryAppSubType {
    /// `TINYAPP_TEMPLATE`: Template.
    TinyappTemplate,
    /// `TINYAPP_NORMAL`: Ordinary mini program.
    TinyappNormal,
    /// `TINYAPP_PLUGIN`: Plugin.
    TinyappPlugin,
}

impl record::Enumeration for InnerbaseinfoQueryAppSubType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TINYAPP_TEMPLATE", Self::TinyappTemplate),
        ("TINYAPP_NORMAL", Self::TinyappNormal),
        ("TINYAPP_PLUGIN", Self::TinyappPlugin),
    ];
}

impl std::fmt::Debug for InnerbaseinfoQueryAppSubType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerbaseinfoQueryResponseAppSubType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryResponseAppSubType {
    /// `TINYAPP_TEMPLATE`: Template.
    TinyappTemplate,
    /// `TINYAPP_NORMAL`: Ordinary mini program.
    TinyappNormal,
    /// `TINYAPP_PLUGIN`: Plugin.
    TinyappPlugin,
}

impl record::Enumeration for InnerbaseinfoQueryResponseAppSubType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TINYAPP_TEMPLATE", Self::TinyappTemplate),
        ("TINYAPP_NORMAL", Self::TinyappNormal),
        ("TINYAPP_PLUGIN", Self::TinyappPlugin),
    ];
}

impl std::fmt::Debug for InnerbaseinfoQueryResponseAppSubType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerbaseinfoQueryResponseOrigin`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryResponseOrigin {
    /// `alipay`: Alipay (支付宝).
    Alipay,
    /// `taobao`: Taobao (淘宝).
    Taobao,
}

impl record::Enumeration for InnerbaseinfoQueryResponseOrigin {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("alipay", Self::Alipay),
        ("taobao", Self::Taobao),
    ];
}

impl std::fmt::Debug for InnerbaseinfoQueryResponseOrigin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerbaseinfoQueryResponsePluginRefreshType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryResponsePluginRefreshType {
    /// `AUTO`: Automatically.
    Auto,
    /// `MANUAL`: Manually.
    Manual,
}

impl record::Enumeration for InnerbaseinfoQueryResponsePluginRefreshType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUTO", Self::Auto),
        ("MANUAL", Self::Manual),
    ];
}

impl std::fmt::Debug for InnerbaseinfoQueryResponsePluginRefreshType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerbaseinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryErrorCode {
    /// `APPID_IS_BLANK`: The app id is missing.
    ///
    /// Send the app id.
    AppidIsBlank,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `DEVELOPER_INFO_NOT_EXIST`: The developer information does not exist.
    DeveloperInfoNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_NOT_EXESIT`: The merchant does not exist.
    ///
    /// Check the merchant.
    MerchantNotExesit,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerbaseinfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("DEVELOPER_INFO_NOT_EXIST", Self::DeveloperInfoNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_NOT_EXESIT", Self::MerchantNotExesit),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerbaseinfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
