//! `alipay.open.sp.blueseaactivity.modify` · 服务商返佣活动申请单修改
//!
//! Change an application to a commission activity.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/blueseaactivity/modify`. Described
//! in `spec/open_sp/blueseaactivity.modify.yaml`.

use crate::{record, schema};

static BLUESEAACTIVITY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityModify",
    file: "spec/open_sp/blueseaactivity.modify.yaml",
    fields: &[
        schema::FieldDef::text("address", 11),
        schema::FieldDef::text("business_lic", 12),
        schema::FieldDef::text("city_code", 17),
        schema::FieldDef::text("district_code", 18),
        schema::FieldDef::text("food_business_lic", 19),
        schema::FieldDef::text("food_circulate_lic", 24),
        schema::FieldDef::text("food_health_lic", 29),
        schema::FieldDef::text("food_production_lic", 34),
        schema::FieldDef::text("food_service_lic", 39),
        schema::FieldDef::text("indoor_pic", 44),
        schema::FieldDef::text("order_id", 48),
        schema::FieldDef::text("province_code", 53),
        schema::FieldDef::text("shop_entrance_pic", 54),
        schema::FieldDef::text("tobacco_lic", 59),
    ],
    rules: &[],
};

static BLUESEAACTIVITY_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityModifyResponse",
    file: "spec/open_sp/blueseaactivity.modify.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            address: None,
            business_lic: None,
            city_code: None,
            district_code: None,
            food_business_lic: None,
            food_circulate_lic: None,
            food_health_lic: None,
            food_production_lic: None,
            food_service_lic: None,
            indoor_pic: None,
            order_id: None,
            province_code: None,
            shop_entrance_pic: None,
            tobacco_lic: None,
        }
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

impl record::Record for BlueseaactivityModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BLUESEAACTIVITY_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.business_lic),
            2 => Some(&self.city_code),
            3 => Some(&self.district_code),
            4 => Some(&self.food_business_lic),
            5 => Some(&self.food_circulate_lic),
            6 => Some(&self.food_health_lic),
            7 => Some(&self.food_production_lic),
            8 => Some(&self.food_service_lic),
            9 => Some(&self.indoor_pic),
            10 => Some(&self.order_id),
            11 => Some(&self.province_code),
            12 => Some(&self.shop_entrance_pic),
            13 => Some(&self.tobacco_lic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.business_lic),
            2 => Some(&mut self.city_code),
            3 => Some(&mut self.district_code),
            4 => Some(&mut self.food_business_lic),
            5 => Some(&mut self.food_circulate_lic),
            6 => Some(&mut self.food_health_lic),
            7 => Some(&mut self.food_production_lic),
            8 => Some(&mut self.food_service_lic),
            9 => Some(&mut self.indoor_pic),
            10 => Some(&mut self.order_id),
            11 => Some(&mut self.province_code),
            12 => Some(&mut self.shop_entrance_pic),
            13 => Some(&mut self.tobacco_lic),
            _ => None,
        }
    }
}

impl Default for BlueseaactivityModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BlueseaactivityModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BlueseaactivityModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BlueseaactivityModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.sp.blueseaactivity.modify` (服务商返佣活动申请单修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct BlueseaactivityModifyResponse {}

impl record::Record for BlueseaactivityModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BLUESEAACTIVITY_MODIFY_RESPONSE
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

impl Default for BlueseaactivityModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for BlueseaactivityModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BlueseaactivityModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BlueseaactivityModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.blueseaactivity.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for BlueseaactivityModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("ACTIVITY_APPLYORDER_NOTEXIST", Self::ActivityApplyorderNotexist),
        ("MERCHANT_ACTIVITY_APPLIED", Self::MerchantActivityApplied),
        ("BLUESEA_MCC_LIMITED", Self::BlueseaMccLimited),
        (
            "BLUESEA_QUALIFICATIONLICENSE_INCOMPLETE",
            Self::BlueseaQualificationlicenseIncomplete,
        ),
        ("BLUESEA_ADDRESS_INCOMPLETE", Self::BlueseaAddressIncomplete),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ACTIVITY_APPLYORDER_CANNOTEDIT", Self::ActivityApplyorderCannotedit),
        ("NO_PERMISSION", Self::NoPermission),
        ("BLUESEA_ORDER_INVALID", Self::BlueseaOrderInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BlueseaactivityModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
