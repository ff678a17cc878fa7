//! `alipay.open.sp.blueseaactivity.modify` · 服务商返佣活动申请单修改
//!
//! Change an application to a commission activity.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/blueseaactivity/modify`. Described
//! in `spec/open_sp/blueseaactivity.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.blueseaactivity.modify` (服务商返佣活动申请单修改).
///
/// Change an application to a commission activity.
///
/// ```
/// use alipay::open_sp::BlueseaactivityModify;
///
/// let request = BlueseaactivityModify::new()
///     .address("万塘路18号黄龙时代广场B座");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/blueseaactivity/modify`. Described
/// in `spec/open_sp/blueseaactivity.modify.yaml`.
/// Returns [`BlueseaactivityModifyResponse`], or an error with a [`BlueseaactivityModifyErrorCode`].
#[doc(alias = "alipay.open.sp.blueseaactivity.modify")]
#[doc(alias = "/v3/alipay/open/sp/blueseaactivity/modify")]
#[doc(alias = "服务商返佣活动申请单修改")]
#[doc(alias = "服务商")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct BlueseaactivityModify {
    /// Detailed address.
    ///
    /// Example: `万塘路18号黄龙时代广场B座`.
    pub address: Option<String>,
    /// Business license, as an `image_id`; must be legible.
    ///
    /// 营业执照. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub business_lic: Option<String>,
    /// City code from the platform's table.
    ///
    /// 城市编码. Example: `310001`.
    pub city_code: Option<String>,
    /// District code from the platform's table.
    ///
    /// 区县编码. Example: `310006`.
    pub district_code: Option<String>,
    /// Food operation license, as an `image_id`; must be legible.
    ///
    /// 食品经营许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_business_lic: Option<String>,
    /// Food distribution license, as an `image_id`; must be legible.
    ///
    /// 食品流通许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_circulate_lic: Option<String>,
    /// Food hygiene license, as an `image_id`; must be legible.
    ///
    /// 食品卫生许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_health_lic: Option<String>,
    /// Food production license, as an `image_id`; must be legible.
    ///
    /// 食品生产许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_production_lic: Option<String>,
    /// Catering service license, as an `image_id`; must be legible.
    ///
    /// 餐饮服务许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub food_service_lic: Option<String>,
    /// Photo of the interior, as an `image_id`; must be clear.
    ///
    /// Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub indoor_pic: Option<String>,
    /// Application id from `alipay.open.sp.blueseaactivity.create`.
    ///
    /// 申请单 id. Example: `0581`.
    pub order_id: Option<String>,
    /// Province code from the platform's table.
    ///
    /// 省份编码. Example: `310000`.
    pub province_code: Option<String>,
    /// Photo of the storefront, as an `image_id`; must be clear.
    ///
    /// 门头照. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub shop_entrance_pic: Option<String>,
    /// Tobacco retail license, as an `image_id`; must be legible.
    ///
    /// 烟草专卖零售许可证. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub tobacco_lic: Option<String>,
}

impl BlueseaactivityModify {
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

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
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

    /// Sets [`tobacco_lic`](Self::tobacco_lic).
    #[inline]
    pub fn tobacco_lic(mut self, tobacco_lic: impl Into<String>) -> Self {
        self.tobacco_lic = Some(tobacco_lic.into());
        self
    }
}

/// The response of `alipay.open.sp.blueseaactivity.modify` (服务商返佣活动申请单修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct BlueseaactivityModifyResponse {}

/// The error codes of `alipay.open.sp.blueseaactivity.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlueseaactivityModifyErrorCode {
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `ACTIVITY_APPLYORDER_NOTEXIST`.
    ActivityApplyorderNotexist,
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
    /// `ACTIVITY_APPLYORDER_CANNOTEDIT`.
    ActivityApplyorderCannotedit,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `BLUESEA_ORDER_INVALID`.
    BlueseaOrderInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BlueseaactivityModifyErrorCode, "ILLEGAL_PARAMS" IllegalParams,
    "ACTIVITY_APPLYORDER_NOTEXIST" ActivityApplyorderNotexist,
    "MERCHANT_ACTIVITY_APPLIED" MerchantActivityApplied, "BLUESEA_MCC_LIMITED"
    BlueseaMccLimited, "BLUESEA_QUALIFICATIONLICENSE_INCOMPLETE"
    BlueseaQualificationlicenseIncomplete, "BLUESEA_ADDRESS_INCOMPLETE"
    BlueseaAddressIncomplete, "SYSTEM_ERROR" SystemError,
    "ACTIVITY_APPLYORDER_CANNOTEDIT" ActivityApplyorderCannotedit, "NO_PERMISSION"
    NoPermission, "BLUESEA_ORDER_INVALID" BlueseaOrderInvalid
);

impl record::CallRequest for BlueseaactivityModify {}

impl record::Request for BlueseaactivityModify {
    type Response = BlueseaactivityModifyResponse;
    type ErrorCode = BlueseaactivityModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.blueseaactivity.modify",
        title: "服务商返佣活动申请单修改",
        file: "spec/open_sp/blueseaactivity.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/sp/blueseaactivity/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BLUESEAACTIVITY_MODIFY,
        response: &BLUESEAACTIVITY_MODIFY_RESPONSE,
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
    BlueseaactivityModify, BLUESEAACTIVITY_MODIFY, 0 address None, 1 business_lic None, 2
    city_code None, 3 district_code None, 4 food_business_lic None, 5 food_circulate_lic
    None, 6 food_health_lic None, 7 food_production_lic None, 8 food_service_lic None, 9
    indoor_pic None, 10 order_id None, 11 province_code None, 12 shop_entrance_pic None,
    13 tobacco_lic None
);

record::record!(BlueseaactivityModifyResponse, BLUESEAACTIVITY_MODIFY_RESPONSE);

static BLUESEAACTIVITY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityModify",
    file: "spec/open_sp/blueseaactivity.modify.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("business_lic"),
        schema::Row::Text("city_code"),
        schema::Row::Text("district_code"),
        schema::Row::Text("food_business_lic"),
        schema::Row::Text("food_circulate_lic"),
        schema::Row::Text("food_health_lic"),
        schema::Row::Text("food_production_lic"),
        schema::Row::Text("food_service_lic"),
        schema::Row::Text("indoor_pic"),
        schema::Row::Text("order_id"),
        schema::Row::Text("province_code"),
        schema::Row::Text("shop_entrance_pic"),
        schema::Row::Text("tobacco_lic"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18, 19, 24, 29, 34, 39, 44, 48, 53, 54, 59],
};

static BLUESEAACTIVITY_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityModifyResponse",
    file: "spec/open_sp/blueseaactivity.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
