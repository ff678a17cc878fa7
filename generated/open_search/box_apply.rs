//! `alipay.open.search.box.apply` · 申请创建搜索直达配置
//!
//! Create a search box configuration; effective at once if the entry conditions are met.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/apply`. Described in
//! `spec/open_search/box.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.box.apply` (申请创建搜索直达配置).
///
/// Create a search box configuration; effective at once if the entry conditions are met.
///
/// ```
/// use alipay::open_search::BoxApply;
///
/// let request = BoxApply::new()
///     .box_desc("示例品牌专营咖啡");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`box_desc`](Self::box_desc) | at most 15 characters |
/// | [`custom_keywords`](Self::custom_keywords) | at most 10 items |
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
/// | [`related_accounts`](Self::related_accounts) | at most 3 items |
/// | [`target_appid`](Self::target_appid) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/apply`. Described in
/// `spec/open_search/box.apply.yaml`.
/// Returns [`BoxApplyResponse`], or an error with a [`BoxApplyErrorCode`].
#[doc(alias = "alipay.open.search.box.apply")]
#[doc(alias = "/v3/alipay/open/search/box/apply")]
#[doc(alias = "申请创建搜索直达配置")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxApply {
    /// Brand introduction in Chinese characters; not available for mini program boxes.
    ///
    /// 品牌介绍; at most 15 characters. Example: `示例品牌专营咖啡`.
    pub box_desc: Option<String>,
    /// Brand id from brand certification.
    ///
    /// 品牌id. Example: `1000467882`.
    pub brand_id: Option<String>,
    /// Whether the business district benefits module is shown.
    ///
    /// Example: `true`.
    pub business_benefit_switch: Option<bool>,
    /// Business districts linked to the mini program; brand boxes only for now.
    ///
    /// Example: `商圈id`.
    pub business_district_ids: Vec<String>,
    /// Custom trigger words, 1 to 8 Chinese characters each; not for mini program boxes.
    ///
    /// 自定义触发词; at most 10 items. Example: `自定义触发词`.
    pub custom_keywords: Vec<String>,
    /// Atmosphere image id from the file upload API (`search_box_atmosphere`); not for mini program boxes.
    ///
    /// 氛围图片id. Example: `A*oZQmT4xTBPUAAAAAAAAAAAAAAQAAAQ`.
    pub image_id: Option<String>,
    /// Name of the atmosphere image; not available for mini program boxes.
    ///
    /// 氛围图片名. Example: `氛围图1`.
    pub image_name: Option<String>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// 商户id; required in some cases. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Linked accounts, 1 to 3; in a brand box the first is the header target.
    ///
    /// 关联账号信息; at most 3 items.
    pub related_accounts: Vec<super::types::SearchBoxAppInfo>,
    /// Approved services; at most 4 in a brand box, 2 in a mini program box.
    pub service_infos: Vec<super::types::SearchBoxServiceInfo>,
    /// Mini program id, required for mini program boxes; must belong to the applying merchant.
    ///
    /// 小程序id; required in some cases. Example: `2018092561507369`.
    pub target_appid: Option<String>,
}

impl BoxApply {
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
    pub fn custom_keywords(
        mut self,
        custom_keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_keywords = custom_keywords.into_iter().map(Into::into).collect();
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

/// The response of `alipay.open.search.box.apply` (申请创建搜索直达配置).
#[non_exhaustive]
pub struct BoxApplyResponse {
    /// Search box configuration id.
    ///
    /// 搜索直达配置id. Example: `20220117000000112680`.
    pub box_id: Option<String>,
}

/// The error codes of `alipay.open.search.box.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BoxApplyErrorCode {
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `BRAND_HAS_CONFIG_SEARCH_BOX`.
    BrandHasConfigSearchBox,
    /// `APP_HAS_CONFIG_SEARCH_BOX`: The app already has a search box configured.
    AppHasConfigSearchBox,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ISV_NOT_AUTH`: The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    IsvNotAuth,
    /// `RELATED_ACCOUNT_NO_TINY_APP`: The related account has no mini program.
    RelatedAccountNoTinyApp,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SEARCH_BOX_ACCESS_CHECK_FAIL`.
    SearchBoxAccessCheckFail,
    /// `MERCHANT_NOT_EXIST`: The merchant does not exist.
    ///
    /// Check the merchant.
    MerchantNotExist,
    /// `APP_BRAND_RELATION_NOT_EXIST`.
    AppBrandRelationNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BoxApplyErrorCode, "NO_PERMISSION" NoPermission, "BRAND_HAS_CONFIG_SEARCH_BOX"
    BrandHasConfigSearchBox, "APP_HAS_CONFIG_SEARCH_BOX" AppHasConfigSearchBox,
    "INVALID_PARAMETER" InvalidParameter, "ISV_NOT_AUTH" IsvNotAuth,
    "RELATED_ACCOUNT_NO_TINY_APP" RelatedAccountNoTinyApp, "SYSTEM_ERROR" SystemError,
    "SEARCH_BOX_ACCESS_CHECK_FAIL" SearchBoxAccessCheckFail, "MERCHANT_NOT_EXIST"
    MerchantNotExist, "APP_BRAND_RELATION_NOT_EXIST" AppBrandRelationNotExist
);

impl record::CallRequest for BoxApply {}

impl record::Request for BoxApply {
    type Response = BoxApplyResponse;
    type ErrorCode = BoxApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.box.apply",
        title: "申请创建搜索直达配置",
        file: "spec/open_search/box.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/box/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BOX_APPLY,
        response: &BOX_APPLY_RESPONSE,
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
    BoxApply, BOX_APPLY, 0 box_desc None, 1 brand_id None, 2 business_benefit_switch
    None, 3 business_district_ids Vec::new(), 4 custom_keywords Vec::new(), 5 image_id
    None, 6 image_name None, 7 merchant_id None, 8 related_accounts Vec::new(), 9
    service_infos Vec::new(), 10 target_appid None
);

record::record!(BoxApplyResponse, BOX_APPLY_RESPONSE, 0 box_id None);

static BOX_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxApply",
    file: "spec/open_search/box.apply.yaml",
    rows: &[
        schema::Row::Limited(
            "box_desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(15))],
        ),
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
        schema::Row::Limited(
            "custom_keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(10))],
        ),
        schema::Row::Text("image_id"),
        schema::Row::Text("image_name"),
        schema::Row::Text("merchant_id"),
        schema::Row::Limited(
            "related_accounts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_APP_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(3))],
        ),
        schema::Row::Plain(
            "service_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_SERVICE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("target_appid"),
    ],
    rules: &[],
    lines: &[11, 15, 17, 18, 22, 26, 30, 32, 37, 42, 48, 52, 53, 56],
};

static BOX_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxApplyResponse",
    file: "spec/open_search/box.apply.yaml",
    rows: &[schema::Row::Text("box_id")],
    rules: &[],
    lines: &[],
};
