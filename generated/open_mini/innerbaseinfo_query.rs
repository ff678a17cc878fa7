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
/// Answered by [`InnerbaseinfoQueryResponse`], or by an error with a [`InnerbaseinfoQueryErrorCode`].
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
    /// On the wire `mini_app_id` (小程序ID). Example: `2014060600164699`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:12`.
    pub mini_app_id: Option<String>,
    /// Tenant code.
    ///
    /// On the wire `inst_code` (租户code). Example: `taobao`. Source: `spec/open_mini/innerbaseinfo.query.yaml:17`.
    pub inst_code: Option<record::Choice<InnerbaseinfoQueryInstCode>>,
    /// Mini program name; ignored if `mini_app_id` is given.
    ///
    /// On the wire `mini_app_name` (小程序name). Example: `test`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:25`.
    pub mini_app_name: Option<String>,
    /// Mini program subtype; required when querying by `mini_app_name`.
    ///
    /// On the wire `app_sub_type` (小程序类型); required in some cases. Example: `TINYAPP_TEMPLATE`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:30`.
    pub app_sub_type: Option<record::Choice<InnerbaseinfoQueryAppSubType>>,
}

impl InnerbaseinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.mini.innerbaseinfo.query` (内部小程序-应用信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerbaseinfoQueryResponse {
    /// Alias or short name of the mini program.
    ///
    /// On the wire `app_alias_name` (小程序别名). Example: `示例`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:45`.
    pub app_alias_name: Option<String>,
    /// Category ids.
    ///
    /// On the wire `app_category_ids` (类目Id列表). Example: `107209_107226;107209_107227`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:46`.
    pub app_category_ids: Option<String>,
    /// Description of the mini program.
    ///
    /// On the wire `app_desc`. Example: `小程序官方示例Demo，展示已支持的接口能力及组件。`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:47`.
    pub app_desc: Option<String>,
    /// English name of the mini program.
    ///
    /// On the wire `app_english_name` (小程序英文名称). Example: `tinyapp`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:48`.
    pub app_english_name: Option<String>,
    /// Authentication key for the Taobao app's open platform; not needed for Alipay.
    ///
    /// On the wire `app_key` (手淘开放平台鉴权key). Example: `test`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:49`.
    pub app_key: Option<String>,
    /// URL of the mini program's logo.
    ///
    /// On the wire `app_logo`. Example:
    /// `https://appstoreisvpic.alipayobjects.com/prod/04843e84-f1fd-4717-a230-1c72de99aa5d.png`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:54`.
    pub app_logo: Option<String>,
    /// Name of the mini program.
    ///
    /// On the wire `app_name` (小程序名称). Example: `示例小程序`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:58`.
    pub app_name: Option<String>,
    /// Introduction to the mini program.
    ///
    /// On the wire `app_slogan` (小程序简介). Example: `提供在线点餐的示例小程序`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:59`.
    pub app_slogan: Option<String>,
    /// Mini program subtype.
    ///
    /// On the wire `app_sub_type` (小程序类型). Example: `TINYAPP_TEMPLATE`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:60`.
    pub app_sub_type: Option<record::Choice<InnerbaseinfoQueryResponseAppSubType>>,
    /// Owner of the mini program.
    ///
    /// On the wire `dev_id` (小程序所属主体信息). Example: `2088000000000001`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:69`.
    pub dev_id: Option<String>,
    /// Creation time.
    ///
    /// On the wire `gmt_create` (小程序主体创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2017-12-12 12:00:00`. Source: `spec/open_mini/innerbaseinfo.query.yaml:70`.
    pub gmt_create: Option<record::DateTime>,
    /// Time of the last change.
    ///
    /// On the wire `gmt_modified` (小程序主体更新时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2017-12-12 12:00:00`. Source: `spec/open_mini/innerbaseinfo.query.yaml:71`.
    pub gmt_modified: Option<record::DateTime>,
    /// Mini program id.
    ///
    /// On the wire `mini_app_id` (小程序Id). Example: `3000000000001501`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:76`.
    pub mini_app_id: Option<String>,
    /// Up to four new front categories, levels joined by `_`; replaces `app_category_ids`.
    ///
    /// On the wire `mini_category_ids` (新小程序前台类目). Example:
    /// `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:77`.
    pub mini_category_ids: Option<String>,
    /// Where the app was created.
    ///
    /// On the wire `origin`. Example: `alipay`. Source: `spec/open_mini/innerbaseinfo.query.yaml:82`.
    pub origin: Option<record::Choice<InnerbaseinfoQueryResponseOrigin>>,
    /// Owner entity of the mini program.
    ///
    /// On the wire `owner_entity` (小程序主体信息). Example: `0001`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:89`.
    pub owner_entity: Option<String>,
    /// Portrait of the owner.
    ///
    /// On the wire `owner_portrait` (小程序主体头像信息). Example: `http://www.alipay.icon.com`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:90`.
    pub owner_portrait: Option<String>,
    /// How plugins are updated.
    ///
    /// On the wire `plugin_refresh_type`. Example: `MANUAL`. Source: `spec/open_mini/innerbaseinfo.query.yaml:95`.
    pub plugin_refresh_type: Option<
        record::Choice<InnerbaseinfoQueryResponsePluginRefreshType>,
    >,
    /// Customer service email.
    ///
    /// On the wire `service_email` (小程序客服邮箱). Example: `user@example.com`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:102`.
    pub service_email: Option<String>,
    /// Customer service phone.
    ///
    /// On the wire `service_phone` (小程序客服电话). Example: `13800000000`. Source:
    /// `spec/open_mini/innerbaseinfo.query.yaml:103`.
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
///
/// Source: `spec/open_mini/innerbaseinfo.query.yaml:21`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryInstCode {
    /// Alipay.
    ///
    /// On the wire `alipay`.
    Alipay,
    /// Taobao.
    ///
    /// On the wire `taobao`.
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
///
/// Source: `spec/open_mini/innerbaseinfo.query.yaml:35`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryAppSubType {
    /// Template.
    ///
    /// On the wire `TINYAPP_TEMPLATE`.
    TinyappTemplate,
    /// Ordinary mini program.
    ///
    /// On the wire `TINYAPP_NORMAL`.
    TinyappNormal,
    /// Plugin.
    ///
    /// On the wire `TINYAPP_PLUGIN`.
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
///
/// Source: `spec/open_mini/innerbaseinfo.query.yaml:64`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryResponseAppSubType {
    /// Template.
    ///
    /// On the wire `TINYAPP_TEMPLATE`.
    TinyappTemplate,
    /// Ordinary mini program.
    ///
    /// On the wire `TINYAPP_NORMAL`.
    TinyappNormal,
    /// Plugin.
    ///
    /// On the wire `TINYAPP_PLUGIN`.
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
///
/// Source: `spec/open_mini/innerbaseinfo.query.yaml:85`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryResponseOrigin {
    /// Alipay.
    ///
    /// On the wire `alipay` (支付宝).
    Alipay,
    /// Taobao.
    ///
    /// On the wire `taobao` (淘宝).
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
///
/// Source: `spec/open_mini/innerbaseinfo.query.yaml:98`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryResponsePluginRefreshType {
    /// Automatically.
    ///
    /// On the wire `AUTO`.
    Auto,
    /// Manually.
    ///
    /// On the wire `MANUAL`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryErrorCode {
    /// The app id is missing.
    ///
    /// Send the app id.
    ///
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/innerbaseinfo.query.yaml:106` and `spec/codes.yaml:558`.
    AppidIsBlank,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerbaseinfo.query.yaml:107` and
    /// `spec/codes.yaml:591`.
    AppInfoNotExist,
    /// The developer information does not exist.
    ///
    /// On the wire `DEVELOPER_INFO_NOT_EXIST`. Source: `spec/open_mini/innerbaseinfo.query.yaml:108` and
    /// `spec/codes.yaml:940`.
    DeveloperInfoNotExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/innerbaseinfo.query.yaml:109` and `spec/codes.yaml:2413`.
    SystemError,
    /// The merchant does not exist.
    ///
    /// Check the merchant.
    ///
    /// On the wire `MERCHANT_NOT_EXESIT`. Source: `spec/open_mini/innerbaseinfo.query.yaml:110`.
    MerchantNotExesit,
    /// The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerbaseinfo.query.yaml:113` and
    /// `spec/codes.yaml:1361`.
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
