//! `alipay.open.search.box.consult` · 搜索直达创建预校验
//!
//! Check in advance whether a search box application would be accepted.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/consult`. Described in
//! `spec/open_search/box.consult.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.box.consult` (搜索直达创建预校验).
///
/// Check in advance whether a search box application would be accepted.
///
/// ```
/// use alipay::open_search::BoxConsult;
///
/// let request = BoxConsult::new()
///     .area_keywords("简称触发词");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`box_desc`](Self::box_desc) | at most 15 characters |
/// | [`custom_keywords`](Self::custom_keywords) | at most 6 items |
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
/// | [`related_accounts`](Self::related_accounts) | at most 2 items |
/// | [`target_appid`](Self::target_appid) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/consult`. Described in
/// `spec/open_search/box.consult.yaml`.
/// Returns [`BoxConsultResponse`], or an error with a [`BoxConsultErrorCode`].
#[doc(alias = "alipay.open.search.box.consult")]
#[doc(alias = "/v3/alipay/open/search/box/consult")]
#[doc(alias = "搜索直达创建预校验")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxConsult {
    /// Short-name trigger word, for mini program boxes whose services carry store information.
    ///
    /// Example: `简称触发词`.
    pub area_keywords: Option<String>,
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
    /// 自定义触发词; at most 6 items. Example: `自定义触发词`.
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
    /// Linked accounts, 1 or 2; every inner field is needed.
    ///
    /// 关联账号信息; at most 2 items.
    pub related_accounts: Vec<super::types::SearchBoxAppInfo>,
    /// Services of the box; each must have passed review, every inner field is needed.
    ///
    /// 服务信息.
    pub service_infos: Vec<super::types::SearchBoxServiceInfo>,
    /// Mini program id, required for mini program boxes; must belong to the applying merchant.
    ///
    /// 小程序id; required in some cases. Example: `2018092561XXXXXX`.
    pub target_appid: Option<String>,
}

impl BoxConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`area_keywords`](Self::area_keywords).
    #[inline]
    pub fn area_keywords(mut self, area_keywords: impl Into<String>) -> Self {
        self.area_keywords = Some(area_keywords.into());
        self
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

/// The response of `alipay.open.search.box.consult` (搜索直达创建预校验).
#[non_exhaustive]
pub struct BoxConsultResponse {
    /// Whether the application would be admitted.
    ///
    /// 是否准入. Example: `true`.
    pub access: Option<bool>,
    /// What does not meet the conditions, as plain text.
    ///
    /// Example: `小程序未设置搜索可见`.
    pub not_pass_items: Vec<String>,
}

/// The error codes of `alipay.open.search.box.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BoxConsultErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ISV_NOT_AUTH`: The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    IsvNotAuth,
    /// `INPUT_ARGUMENT_ILLEGAL`: An input parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InputArgumentIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BoxConsultErrorCode, "SYSTEM_ERROR" SystemError, "ISV_NOT_AUTH" IsvNotAuth,
    "INPUT_ARGUMENT_ILLEGAL" InputArgumentIllegal
);

impl record::CallRequest for BoxConsult {}

impl record::Request for BoxConsult {
    type Response = BoxConsultResponse;
    type ErrorCode = BoxConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.box.consult",
        title: "搜索直达创建预校验",
        file: "spec/open_search/box.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/box/consult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BOX_CONSULT,
        response: &BOX_CONSULT_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INPUT_ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    BoxConsult, BOX_CONSULT, 0 area_keywords None, 1 box_desc None, 2 brand_id None, 3
    business_benefit_switch None, 4 business_district_ids Vec::new(), 5 custom_keywords
    Vec::new(), 6 image_id None, 7 image_name None, 8 merchant_id None, 9
    related_accounts Vec::new(), 10 service_infos Vec::new(), 11 target_appid None
);

record::record!(
    BoxConsultResponse, BOX_CONSULT_RESPONSE, 0 access None, 1 not_pass_items Vec::new()
);

static BOX_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxConsult",
    file: "spec/open_search/box.consult.yaml",
    rows: &[
        schema::Row::Text("area_keywords"),
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
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(6))],
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
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(2))],
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
    lines: &[11, 15, 19, 21, 22, 26, 30, 34, 36, 41, 46, 52, 56, 57, 61],
};

static BOX_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxConsultResponse",
    file: "spec/open_search/box.consult.yaml",
    rows: &[
        schema::Row::Plain("access", schema::Kind::Boolean),
        schema::Row::Plain(
            "not_pass_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
