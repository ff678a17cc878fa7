//! `alipay.open.sp.blueseaactivity.create` · 服务商返佣活动报名申请
//!
//! Enroll a merchant in a commission activity.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/blueseaactivity/create`. Described
//! in `spec/open_sp/blueseaactivity.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.blueseaactivity.create` (服务商返佣活动报名申请).
///
/// Enroll a merchant in a commission activity.
///
/// ```
/// use alipay::open_sp::BlueseaactivityCreate;
///
/// let request = BlueseaactivityCreate::new()
///     .address("万塘路18号黄龙时代广场B座");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`address`](Self::address) | required in some cases |
/// | [`biz_scene`](Self::biz_scene) | one of its values |
/// | [`business_lic`](Self::business_lic) | required in some cases |
/// | [`food_business_lic`](Self::food_business_lic) | required in some cases |
/// | [`food_circulate_lic`](Self::food_circulate_lic) | required in some cases |
/// | [`food_health_lic`](Self::food_health_lic) | required in some cases |
/// | [`food_production_lic`](Self::food_production_lic) | required in some cases |
/// | [`food_service_lic`](Self::food_service_lic) | required in some cases |
/// | [`indoor_pic`](Self::indoor_pic) | required in some cases |
/// | [`merchant_logon`](Self::merchant_logon) | required in some cases |
/// | [`shop_entrance_pic`](Self::shop_entrance_pic) | required in some cases |
/// | [`sub_merchant_id`](Self::sub_merchant_id) | required in some cases |
/// | [`tobacco_lic`](Self::tobacco_lic) | required in some cases |
/// | rule | Where `biz_scene` is `BLUE_SEA_FOOD_APPLY`, there must be `merchant_logon` |
/// | rule | Where `biz_scene` is `BLUE_SEA_FMCG_APPLY`, there must be `merchant_logon` |
/// | rule | Where `biz_scene` is `BLUE_SEA_FOOD_INDIRECT_APPLY`, there must be `sub_merchant_id` |
/// | rule | Where `biz_scene` is `BLUE_SEA_FMCG_INDIRECT_APPLY`, there must be `sub_merchant_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/blueseaactivity/create`. Described
/// in `spec/open_sp/blueseaactivity.create.yaml`.
/// Returns [`BlueseaactivityCreateResponse`], or an error with a [`BlueseaactivityCreateErrorCode`].
#[doc(alias = "alipay.open.sp.blueseaactivity.create")]
#[doc(alias = "/v3/alipay/open/sp/blueseaactivity/create")]
#[doc(alias = "服务商返佣活动报名申请")]
#[doc(alias = "服务商")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct BlueseaactivityCreate {
    /// Detailed address; whether required depends on the activity.
    ///
    /// Required in some cases. Example: `万塘路18号黄龙时代广场B座`.
    pub address: Option<String>,
    /// Activity to enroll in.
    ///
    /// 蓝海活动的场景. Example: `BLUE_SEA_FOOD_APPLY`.
    pub biz_scene: Option<record::Choice<BlueseaactivityCreateBizScene>>,
    /// Business license, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF or JPG.
    ///
    /// 营业执照; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub business_lic: Option<String>,
    /// City code from the platform's table.
    ///
    /// 城市编码. Example: `310001`.
    pub city_code: Option<String>,
    /// District code from the platform's table.
    ///
    /// 区县编码. Example: `310006`.
    pub district_code: Option<String>,
    /// Food operation license, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF or JPG.
    ///
    /// 食品经营许可证; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_business_lic: Option<String>,
    /// Food distribution license, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF or JPG.
    ///
    /// 食品流通许可证; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_circulate_lic: Option<String>,
    /// Food hygiene license, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF or JPG.
    ///
    /// 食品卫生许可证; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_health_lic: Option<String>,
    /// Food production license, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF or JPG.
    ///
    /// 食品生产许可证; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_production_lic: Option<String>,
    /// Catering service license, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF or JPG.
    ///
    /// 餐饮服务许可证; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_service_lic: Option<String>,
    /// Photo of the interior, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF or JPG.
    ///
    /// 内景照; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub indoor_pic: Option<String>,
    /// Merchant's Alipay account; required for direct activities.
    ///
    /// Required in some cases. Example: `13800000000`.
    pub merchant_logon: Option<String>,
    /// Province code from the platform's table.
    ///
    /// 省份编码. Example: `310000`.
    pub province_code: Option<String>,
    /// Photo of the storefront, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF or JPG.
    ///
    /// 门头照; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub shop_entrance_pic: Option<String>,
    /// Indirect merchant; required for indirect activities.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub sub_merchant_id: Option<String>,
    /// Tobacco retail license, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF or JPG.
    ///
    /// 烟草专卖零售许可证; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub tobacco_lic: Option<String>,
}

impl BlueseaactivityCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<BlueseaactivityCreateBizScene>>,
    ) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`business_lic`](Self::business_lic).
    #[inline]
    pub fn business_lic(mut self, business_lic: impl Into<String>) -> Self {
        self.business_lic = Some(business_lic.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`food_business_lic`](Self::food_business_lic).
    #[inline]
    pub fn food_business_lic(mut self, food_business_lic: impl Into<String>) -> Self {
        self.food_business_lic = Some(food_business_lic.into());
        self
    }

    /// Sets [`food_circulate_lic`](Self::food_circulate_lic).
    #[inline]
    pub fn food_circulate_lic(mut self, food_circulate_lic: impl Into<String>) -> Self {
        self.food_circulate_lic = Some(food_circulate_lic.into());
        self
    }

    /// Sets [`food_health_lic`](Self::food_health_lic).
    #[inline]
    pub fn food_health_lic(mut self, food_health_lic: impl Into<String>) -> Self {
        self.food_health_lic = Some(food_health_lic.into());
        self
    }

    /// Sets [`food_production_lic`](Self::food_production_lic).
    #[inline]
    pub fn food_production_lic(
        mut self,
        food_production_lic: impl Into<String>,
    ) -> Self {
        self.food_production_lic = Some(food_production_lic.into());
        self
    }

    /// Sets [`food_service_lic`](Self::food_service_lic).
    #[inline]
    pub fn food_service_lic(mut self, food_service_lic: impl Into<String>) -> Self {
        self.food_service_lic = Some(food_service_lic.into());
        self
    }

    /// Sets [`indoor_pic`](Self::indoor_pic).
    #[inline]
    pub fn indoor_pic(mut self, indoor_pic: impl Into<String>) -> Self {
        self.indoor_pic = Some(indoor_pic.into());
        self
    }

    /// Sets [`merchant_logon`](Self::merchant_logon).
    #[inline]
    pub fn merchant_logon(mut self, merchant_logon: impl Into<String>) -> Self {
        self.merchant_logon = Some(merchant_logon.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`shop_entrance_pic`](Self::shop_entrance_pic).
    #[inline]
    pub fn shop_entrance_pic(mut self, shop_entrance_pic: impl Into<String>) -> Self {
        self.shop_entrance_pic = Some(shop_entrance_pic.into());
        self
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// Sets [`tobacco_lic`](Self::tobacco_lic).
    #[inline]
    pub fn tobacco_lic(mut self, tobacco_lic: impl Into<String>) -> Self {
        self.tobacco_lic = Some(tobacco_lic.into());
        self
    }
}

/// The response of `alipay.open.sp.blueseaactivity.create` (服务商返佣活动报名申请).
#[non_exhaustive]
pub struct BlueseaactivityCreateResponse {
    /// Application id.
    ///
    /// 申请单Id. Example: `0581`.
    pub order_id: Option<String>,
}

/// The values of the platform's type `BlueseaactivityCreateBizScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BlueseaactivityCreateBizScene {
    /// `BLUE_SEA_FOOD_APPLY`: Catering, direct.
    BlueSeaFoodApply,
    /// `BLUE_SEA_FMCG_APPLY`: Consumer goods, direct.
    BlueSeaFmcgApply,
    /// `BLUE_SEA_FOOD_INDIRECT_APPLY`: Catering, indirect.
    BlueSeaFoodIndirectApply,
    /// `BLUE_SEA_FMCG_INDIRECT_APPLY`: Consumer goods, indirect.
    BlueSeaFmcgIndirectApply,
}

record::enumeration!(
    BlueseaactivityCreateBizScene, "BLUE_SEA_FOOD_APPLY" BlueSeaFoodApply,
    "BLUE_SEA_FMCG_APPLY" BlueSeaFmcgApply, "BLUE_SEA_FOOD_INDIRECT_APPLY"
    BlueSeaFoodIndirectApply, "BLUE_SEA_FMCG_INDIRECT_APPLY" BlueSeaFmcgIndirectApply
);

/// The error codes of `alipay.open.sp.blueseaactivity.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlueseaactivityCreateErrorCode {
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `BLUESEA_BIZSCENE_ILLEGAL`.
    BlueseaBizsceneIllegal,
    /// `ALIPAY_LOGON_INVALID`.
    AlipayLogonInvalid,
    /// `ACTIVITY_APPLYORDER_EXIST`.
    ActivityApplyorderExist,
    /// `MERCHANT_INVALID`.
    MerchantInvalid,
    /// `RELATION_CHECK_FAILED`.
    RelationCheckFailed,
    /// `MERCHANT_ACTIVITY_APPLIED`.
    MerchantActivityApplied,
    /// `BLUESEA_MCC_LIMITED`.
    BlueseaMccLimited,
    /// `BLUESEA_QUALIFICATIONLICENSE_INCOMPLETE`.
    BlueseaQualificationlicenseIncomplete,
    /// `BLUESEA_ADDRESS_INCOMPLETE`.
    BlueseaAddressIncomplete,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INDIRECT_MERCHANT_NOTEXIST`.
    IndirectMerchantNotexist,
    /// `INDIRECT_RELATION_NOTEXIST`.
    IndirectRelationNotexist,
    /// `INDIRECT_MERCHANT_NOTDIRECT`.
    IndirectMerchantNotdirect,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BlueseaactivityCreateErrorCode, "ILLEGAL_PARAMS" IllegalParams,
    "BLUESEA_BIZSCENE_ILLEGAL" BlueseaBizsceneIllegal, "ALIPAY_LOGON_INVALID"
    AlipayLogonInvalid, "ACTIVITY_APPLYORDER_EXIST" ActivityApplyorderExist,
    "MERCHANT_INVALID" MerchantInvalid, "RELATION_CHECK_FAILED" RelationCheckFailed,
    "MERCHANT_ACTIVITY_APPLIED" MerchantActivityApplied, "BLUESEA_MCC_LIMITED"
    BlueseaMccLimited, "BLUESEA_QUALIFICATIONLICENSE_INCOMPLETE"
    BlueseaQualificationlicenseIncomplete, "BLUESEA_ADDRESS_INCOMPLETE"
    BlueseaAddressIncomplete, "SYSTEM_ERROR" SystemError, "INDIRECT_MERCHANT_NOTEXIST"
    IndirectMerchantNotexist, "INDIRECT_RELATION_NOTEXIST" IndirectRelationNotexist,
    "INDIRECT_MERCHANT_NOTDIRECT" IndirectMerchantNotdirect
);

impl record::CallRequest for BlueseaactivityCreate {}

impl record::Request for BlueseaactivityCreate {
    type Response = BlueseaactivityCreateResponse;
    type ErrorCode = BlueseaactivityCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.blueseaactivity.create",
        title: "服务商返佣活动报名申请",
        file: "spec/open_sp/blueseaactivity.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/sp/blueseaactivity/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BLUESEAACTIVITY_CREATE,
        response: &BLUESEAACTIVITY_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    BlueseaactivityCreate, BLUESEAACTIVITY_CREATE, 0 address None, 1 biz_scene None, 2
    business_lic None, 3 city_code None, 4 district_code None, 5 food_business_lic None,
    6 food_circulate_lic None, 7 food_health_lic None, 8 food_production_lic None, 9
    food_service_lic None, 10 indoor_pic None, 11 merchant_logon None, 12 province_code
    None, 13 shop_entrance_pic None, 14 sub_merchant_id None, 15 tobacco_lic None
);

record::record!(
    BlueseaactivityCreateResponse, BLUESEAACTIVITY_CREATE_RESPONSE, 0 order_id None
);

static BLUESEAACTIVITY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityCreate",
    file: "spec/open_sp/blueseaactivity.create.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Limited(
            "biz_scene",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "BLUE_SEA_FOOD_APPLY",
                            "BLUE_SEA_FMCG_APPLY",
                            "BLUE_SEA_FOOD_INDIRECT_APPLY",
                            "BLUE_SEA_FMCG_INDIRECT_APPLY",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("business_lic"),
        schema::Row::Text("city_code"),
        schema::Row::Text("district_code"),
        schema::Row::Text("food_business_lic"),
        schema::Row::Text("food_circulate_lic"),
        schema::Row::Text("food_health_lic"),
        schema::Row::Text("food_production_lic"),
        schema::Row::Text("food_service_lic"),
        schema::Row::Text("indoor_pic"),
        schema::Row::Text("merchant_logon"),
        schema::Row::Text("province_code"),
        schema::Row::Text("shop_entrance_pic"),
        schema::Row::Text("sub_merchant_id"),
        schema::Row::Text("tobacco_lic"),
    ],
    rules: &[
        schema::Rule::When {
            field: "biz_scene",
            equals: "BLUE_SEA_FOOD_APPLY",
            require: &["merchant_logon"],
        },
        schema::Rule::When {
            field: "biz_scene",
            equals: "BLUE_SEA_FMCG_APPLY",
            require: &["merchant_logon"],
        },
        schema::Rule::When {
            field: "biz_scene",
            equals: "BLUE_SEA_FOOD_INDIRECT_APPLY",
            require: &["sub_merchant_id"],
        },
        schema::Rule::When {
            field: "biz_scene",
            equals: "BLUE_SEA_FMCG_INDIRECT_APPLY",
            require: &["sub_merchant_id"],
        },
    ],
    lines: &[
        11, 16, 19, 26, 32, 33, 34, 40, 46, 52, 58, 64, 70, 75, 76, 82, 87, 95, 96, 97,
        98,
    ],
};

static BLUESEAACTIVITY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityCreateResponse",
    file: "spec/open_sp/blueseaactivity.create.yaml",
    rows: &[schema::Row::Text("order_id")],
    rules: &[],
    lines: &[],
};
