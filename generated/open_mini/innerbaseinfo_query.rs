//! `alipay.open.mini.innerbaseinfo.query` · 内部小程序-应用信息查询
//!
//! Query a mini program's information; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerbaseinfo/query`. Described in
//! `spec/open_mini/innerbaseinfo.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `InnerbaseinfoQueryInstCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryInstCode {
    /// `alipay`: Alipay.
    Alipay,
    /// `taobao`: Taobao.
    Taobao,
}

record::enumeration!(InnerbaseinfoQueryInstCode, "alipay" Alipay, "taobao" Taobao);

/// The values of the platform's type `InnerbaseinfoQueryAppSubType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryAppSubType {
    /// `TINYAPP_TEMPLATE`: Template.
    TinyappTemplate,
    /// `TINYAPP_NORMAL`: Ordinary mini program.
    TinyappNormal,
    /// `TINYAPP_PLUGIN`: Plugin.
    TinyappPlugin,
}

record::enumeration!(
    InnerbaseinfoQueryAppSubType, "TINYAPP_TEMPLATE" TinyappTemplate, "TINYAPP_NORMAL"
    TinyappNormal, "TINYAPP_PLUGIN" TinyappPlugin
);

/// The values of the platform's type `InnerbaseinfoQueryResponseAppSubType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryResponseAppSubType {
    /// `TINYAPP_TEMPLATE`: Template.
    TinyappTemplate,
    /// `TINYAPP_NORMAL`: Ordinary mini program.
    TinyappNormal,
    /// `TINYAPP_PLUGIN`: Plugin.
    TinyappPlugin,
}

record::enumeration!(
    InnerbaseinfoQueryResponseAppSubType, "TINYAPP_TEMPLATE" TinyappTemplate,
    "TINYAPP_NORMAL" TinyappNormal, "TINYAPP_PLUGIN" TinyappPlugin
);

/// The values of the platform's type `InnerbaseinfoQueryResponseOrigin`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryResponseOrigin {
    /// `alipay`: Alipay (支付宝).
    Alipay,
    /// `taobao`: Taobao (淘宝).
    Taobao,
}

record::enumeration!(InnerbaseinfoQueryResponseOrigin, "alipay" Alipay, "taobao" Taobao);

/// The values of the platform's type `InnerbaseinfoQueryResponsePluginRefreshType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerbaseinfoQueryResponsePluginRefreshType {
    /// `AUTO`: Automatically.
    Auto,
    /// `MANUAL`: Manually.
    Manual,
}

record::enumeration!(
    InnerbaseinfoQueryResponsePluginRefreshType, "AUTO" Auto, "MANUAL" Manual
);

/// The error codes of `alipay.open.mini.innerbaseinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerbaseinfoQueryErrorCode, "APPID_IS_BLANK" AppidIsBlank, "APP_INFO_NOT_EXIST"
    AppInfoNotExist, "DEVELOPER_INFO_NOT_EXIST" DeveloperInfoNotExist, "SYSTEM_ERROR"
    SystemError, "MERCHANT_NOT_EXESIT" MerchantNotExesit, "INVALID_PARAMS" InvalidParams
);

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
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerbaseinfoQuery, INNERBASEINFO_QUERY, 0 mini_app_id None, 1 inst_code None, 2
    mini_app_name None, 3 app_sub_type None
);

record::record!(
    InnerbaseinfoQueryResponse, INNERBASEINFO_QUERY_RESPONSE, 0 app_alias_name None, 1
    app_category_ids None, 2 app_desc None, 3 app_english_name None, 4 app_key None, 5
    app_logo None, 6 app_name None, 7 app_slogan None, 8 app_sub_type None, 9 dev_id
    None, 10 gmt_create None, 11 gmt_modified None, 12 mini_app_id None, 13
    mini_category_ids None, 14 origin None, 15 owner_entity None, 16 owner_portrait None,
    17 plugin_refresh_type None, 18 service_email None, 19 service_phone None
);

static INNERBASEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoQuery",
    file: "spec/open_mini/innerbaseinfo.query.yaml",
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
                name: "inst_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Values(&["alipay", "taobao"])),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "mini_app_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_sub_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(
                            &["TINYAPP_TEMPLATE", "TINYAPP_NORMAL", "TINYAPP_PLUGIN"],
                        ),
                    ),
                ],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["mini_app_id", "mini_app_name"])],
    lines: &[12, 17, 20, 25, 30, 33, 42],
};

static INNERBASEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerbaseinfoQueryResponse",
    file: "spec/open_mini/innerbaseinfo.query.yaml",
    rows: &[
        schema::Row::Text("app_alias_name"),
        schema::Row::Text("app_category_ids"),
        schema::Row::Text("app_desc"),
        schema::Row::Text("app_english_name"),
        schema::Row::Text("app_key"),
        schema::Row::Text("app_logo"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_slogan"),
        schema::Row::Text("app_sub_type"),
        schema::Row::Text("dev_id"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_category_ids"),
        schema::Row::Text("origin"),
        schema::Row::Text("owner_entity"),
        schema::Row::Text("owner_portrait"),
        schema::Row::Text("plugin_refresh_type"),
        schema::Row::Text("service_email"),
        schema::Row::Text("service_phone"),
    ],
    rules: &[],
    lines: &[],
};
