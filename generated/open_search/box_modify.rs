//! `alipay.open.search.box.modify` · 修改搜索直达配置
//!
//! Change one module of a search box configuration.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/modify`. Described in
//! `spec/open_search/box.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.box.modify` (修改搜索直达配置).
///
/// Change one module of a search box configuration.
///
/// ```
/// use alipay::open_search::BoxModify;
///
/// let request = BoxModify::new()
///     .box_desc("示例品牌专营咖啡");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`box_desc`](Self::box_desc) | required in some cases; at most 15 characters |
/// | [`image_name`](Self::image_name) | required in some cases |
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
/// | [`module_id`](Self::module_id) | required in some cases |
/// | [`related_accounts`](Self::related_accounts) | required in some cases; at most 2 items |
/// | [`service_infos`](Self::service_infos) | required in some cases; at most 4 items |
/// | [`target_appid`](Self::target_appid) | required in some cases |
/// | rule | Where `module_type` is `BOX_EXCLUSIVE_BASE`, there must be `box_desc` |
/// | rule | Where `module_type` is `BOX_ATMOSPHERE_IMAGE`, there must be `image_name` |
/// | rule | Where `module_type` is `BOX_EXCLUSIVE_FUNCTIONS`, there must be `service_infos` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/modify`. Described in
/// `spec/open_search/box.modify.yaml`.
/// Returns [`BoxModifyResponse`], or an error with a [`BoxModifyErrorCode`].
#[doc(alias = "alipay.open.search.box.modify")]
#[doc(alias = "/v3/alipay/open/search/box/modify")]
#[doc(alias = "修改搜索直达配置")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxModify {
    /// Brand introduction in Chinese characters, for `BOX_EXCLUSIVE_BASE` only; not for mini program boxes.
    ///
    /// 品牌介绍; required in some cases; at most 15 characters. Example: `示例品牌专营咖啡`.
    pub box_desc: Option<String>,
    /// Search box configuration id.
    ///
    /// 搜索直达配置id. Example: `20220308000000128693`.
    pub box_id: Option<String>,
    /// Brand id from brand certification.
    ///
    /// 品牌id. Example: `1000467882`.
    pub brand_id: Option<String>,
    /// Whether the business district benefits module is shown.
    ///
    /// Example: `false`.
    pub business_benefit_switch: Option<bool>,
    /// Business districts linked to the mini program; brand boxes only for now.
    ///
    /// Example: `商圈id`.
    pub business_district_ids: Vec<String>,
    /// Custom trigger words.
    ///
    /// 自定义触发词. Example: `咖啡`.
    pub custom_keywords: Option<String>,
    /// Atmosphere image id from the file upload API (`search_box_atmosphere`); not for mini program boxes.
    ///
    /// 氛围图片id. Example: `A*oZQmT4xTBPUAAAAAAAAAAAAAAQAAAQ`.
    pub image_id: Option<String>,
    /// Atmosphere image name, for `BOX_ATMOSPHERE_IMAGE` only; not for mini program boxes.
    ///
    /// 氛围图片名; required in some cases. Example: `搜索直达氛围图1`.
    pub image_name: Option<String>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// 商户id; required in some cases. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Module id from `alipay.open.search.box.query`; required for updates, omitted for a new module.
    ///
    /// 搜索直达模块配置id; required in some cases. Example: `20220308000000168465`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_EXCLUSIVE_KEYWORD`.
    ///
    /// 搜索直达模块类型. Example: `BOX_EXCLUSIVE_KEYWORD`.
    pub module_type: Option<String>,
    /// Linked accounts of the merchant, 1 or 2; the first heads a brand box.
    ///
    /// Required in some cases; at most 2 items.
    pub related_accounts: Vec<super::types::SearchBoxAppInfo>,
    /// Approved services, 1 to 4; sent when changing the common services module.
    ///
    /// 服务信息; required in some cases; at most 4 items.
    pub service_infos: Vec<super::types::SearchBoxServiceInfo>,
    /// Mini program id, required for mini program boxes; must belong to the applying merchant.
    ///
    /// 小程序id; required in some cases. Example: `2018092561507369`.
    pub target_appid: Option<String>,
}

impl BoxModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`box_desc`](Self::box_desc).
    #[inline]
    pub fn box_desc(mut self, box_desc: impl Into<String>) -> Self {
        self.box_desc = Some(box_desc.into());
        self
    }

    /// Sets [`box_id`](Self::box_id).
    #[inline]
    pub fn box_id(mut self, box_id: impl Into<String>) -> Self {
        self.box_id = Some(box_id.into());
        self
    }

    /// Sets [`brand_id`](Self::brand_id).
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sets [`business_benefit_switch`](Self::business_benefit_switch).
    #[inline]
    pub fn business_benefit_switch(mut self, business_benefit_switch: bool) -> Self {
        self.business_benefit_switch = Some(business_benefit_switch);
        self
    }

    /// Sets [`business_district_ids`](Self::business_district_ids).
    #[inline]
    pub fn business_district_ids(
        mut self,
        business_district_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.business_district_ids = business_district_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`custom_keywords`](Self::custom_keywords).
    #[inline]
    pub fn custom_keywords(mut self, custom_keywords: impl Into<String>) -> Self {
        self.custom_keywords = Some(custom_keywords.into());
        self
    }

    /// Sets [`image_id`](Self::image_id).
    #[inline]
    pub fn image_id(mut self, image_id: impl Into<String>) -> Self {
        self.image_id = Some(image_id.into());
        self
    }

    /// Sets [`image_name`](Self::image_name).
    #[inline]
    pub fn image_name(mut self, image_name: impl Into<String>) -> Self {
        self.image_name = Some(image_name.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`module_id`](Self::module_id).
    #[inline]
    pub fn module_id(mut self, module_id: impl Into<String>) -> Self {
        self.module_id = Some(module_id.into());
        self
    }

    /// Sets [`module_type`](Self::module_type).
    #[inline]
    pub fn module_type(mut self, module_type: impl Into<String>) -> Self {
        self.module_type = Some(module_type.into());
        self
    }

    /// Sets [`related_accounts`](Self::related_accounts).
    #[inline]
    pub fn related_accounts(
        mut self,
        related_accounts: impl IntoIterator<Item = super::types::SearchBoxAppInfo>,
    ) -> Self {
        self.related_accounts = related_accounts.into_iter().collect();
        self
    }

    /// Sets [`service_infos`](Self::service_infos).
    #[inline]
    pub fn service_infos(
        mut self,
        service_infos: impl IntoIterator<Item = super::types::SearchBoxServiceInfo>,
    ) -> Self {
        self.service_infos = service_infos.into_iter().collect();
        self
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    pub fn target_appid(mut self, target_appid: impl Into<String>) -> Self {
        self.target_appid = Some(target_appid.into());
        self
    }
}

/// The response of `alipay.open.search.box.modify` (修改搜索直达配置).
#[non_exhaustive]
pub struct BoxModifyResponse {
    /// Id of the module.
    ///
    /// 模块配置ID. Example: `20220116000000130147`.
    pub module_id: Option<String>,
}

/// The error codes of `alipay.open.search.box.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BoxModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ISV_NOT_AUTH`: The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    IsvNotAuth,
    /// `RELATED_ACCOUNT_NO_TINY_APP`: The related account has no mini program.
    RelatedAccountNoTinyApp,
    /// `STATUS_NOT_ALLOWED_OPERATE`: The status does not allow the operation.
    ///
    /// Check the current status.
    StatusNotAllowedOperate,
    /// `APP_HAS_CONFIG_SEARCH_BOX`: The app already has a search box configured.
    AppHasConfigSearchBox,
    /// `BUSINESS_DISTRICT_HAS_SEARCH_BOX`.
    BusinessDistrictHasSearchBox,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BoxModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "NO_PERMISSION"
    NoPermission, "SYSTEM_ERROR" SystemError, "ISV_NOT_AUTH" IsvNotAuth,
    "RELATED_ACCOUNT_NO_TINY_APP" RelatedAccountNoTinyApp, "STATUS_NOT_ALLOWED_OPERATE"
    StatusNotAllowedOperate, "APP_HAS_CONFIG_SEARCH_BOX" AppHasConfigSearchBox,
    "BUSINESS_DISTRICT_HAS_SEARCH_BOX" BusinessDistrictHasSearchBox
);

impl record::CallRequest for BoxModify {}

impl record::Request for BoxModify {
    type Response = BoxModifyResponse;
    type ErrorCode = BoxModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.box.modify",
        title: "修改搜索直达配置",
        file: "spec/open_search/box.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/box/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BOX_MODIFY,
        response: &BOX_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    BoxModify, BOX_MODIFY, 0 box_desc None, 1 box_id None, 2 brand_id None, 3
    business_benefit_switch None, 4 business_district_ids Vec::new(), 5 custom_keywords
    None, 6 image_id None, 7 image_name None, 8 merchant_id None, 9 module_id None, 10
    module_type None, 11 related_accounts Vec::new(), 12 service_infos Vec::new(), 13
    target_appid None
);

record::record!(BoxModifyResponse, BOX_MODIFY_RESPONSE, 0 module_id None);

static BOX_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxModify",
    file: "spec/open_search/box.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "box_desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(15))],
        ),
        schema::Row::Text("box_id"),
        schema::Row::Text("brand_id"),
        schema::Row::Plain("business_benefit_switch", schema::Kind::Boolean),
        schema::Row::Plain(
            "business_district_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("custom_keywords"),
        schema::Row::Text("image_id"),
        schema::Row::Text("image_name"),
        schema::Row::Text("merchant_id"),
        schema::Row::Text("module_id"),
        schema::Row::Text("module_type"),
        schema::Row::Limited(
            "related_accounts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_APP_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(2))],
        ),
        schema::Row::Limited(
            "service_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_SERVICE_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(4))],
        ),
        schema::Row::Text("target_appid"),
    ],
    rules: &[
        schema::Rule::When {
            field: "module_type",
            equals: "BOX_EXCLUSIVE_BASE",
            require: &["box_desc"],
        },
        schema::Rule::When {
            field: "module_type",
            equals: "BOX_ATMOSPHERE_IMAGE",
            require: &["image_name"],
        },
        schema::Rule::When {
            field: "module_type",
            equals: "BOX_EXCLUSIVE_FUNCTIONS",
            require: &["service_infos"],
        },
    ],
    lines: &[
        11, 16, 18, 19, 20, 24, 28, 29, 34, 40, 46, 52, 57, 61, 62, 67, 68, 76, 77, 78,
    ],
};

static BOX_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxModifyResponse",
    file: "spec/open_search/box.modify.yaml",
    rows: &[schema::Row::Text("module_id")],
    rules: &[],
    lines: &[],
};
