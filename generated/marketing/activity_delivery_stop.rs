//! `alipay.marketing.activity.delivery.stop` · 停止推广计划
//!
//! Stop a promotion plan; it may take minutes to take effect.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/marketing/delivery/{delivery_id}/stop`.
//! Described in `spec/marketing/activity.delivery.stop.yaml`.

use crate::{record, schema};

static ACTIVITY_DELIVERY_STOP: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryStop",
    file: "spec/marketing/activity.delivery.stop.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("delivery_id", 11)
        },
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
            17,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(20), 24)],
            ..schema::FieldDef::new(
                "delivery_config_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::DELIVERY_CONFIG),
                        limits: &[],
                    },
                ),
                21,
            )
        },
        schema::FieldDef::text("merchant_access_mode", 26),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 36)],
            ..schema::FieldDef::text("out_biz_no", 32)
        },
    ],
    rules: &[],
};

static ACTIVITY_DELIVERY_STOP_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryStopResponse",
    file: "spec/marketing/activity.delivery.stop.yaml",
    fields: &[
        schema::FieldDef::text("delivery_id", 40),
        schema::FieldDef::new(
            "error_delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ERROR_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            41,
        ),
        schema::FieldDef::new(
            "success_delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SUCCESS_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            45,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.delivery.stop` (停止推广计划).
///
/// Stop a promotion plan; it may take minutes to take effect.
///
/// ```
/// use alipay::marketing::ActivityDeliveryStop;
///
/// let request = ActivityDeliveryStop::new()
///     .delivery_id("20121231231242353")
///     .out_biz_no("20170101000001654bb46ba");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_id`](Self::delivery_id) | required |
/// | [`belong_merchant_info`](Self::belong_merchant_info) | required in some cases |
/// | [`delivery_config_list`](Self::delivery_config_list) | at most 20 items |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/marketing/delivery/{delivery_id}/stop`.
/// Described in `spec/marketing/activity.delivery.stop.yaml`.
/// Returns [`ActivityDeliveryStopResponse`], or an error with a [`ActivityDeliveryStopErrorCode`].
#[doc(alias = "alipay.marketing.activity.delivery.stop")]
#[doc(alias = "/v3/alipay/marketing/delivery/{delivery_id}/stop")]
#[doc(alias = "停止推广计划")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliveryStop {
    /// Promotion plan id.
    ///
    /// 推广计划id; required. Example: `20121231231242353`.
    pub delivery_id: String,
    /// Merchant; required when a provider acts for it.
    ///
    /// Required in some cases.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// Deliveries to stop; no longer used.
    ///
    /// At most 20 items.
    #[deprecated(note = "Retired by the platform.")]
    pub delivery_config_list: Vec<super::types::DeliveryConfig>,
    /// How the merchant is connected, such as `SELF_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `SELF_MODE`.
    pub merchant_access_mode: Option<String>,
    /// Caller's unique business number; repeating it returns the earlier result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
}

#[allow(deprecated)]
impl ActivityDeliveryStop {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_id: String::new(),
            belong_merchant_info: None,
            delivery_config_list: Vec::new(),
            merchant_access_mode: None,
            out_biz_no: String::new(),
        }
    }

    /// Sets [`delivery_id`](Self::delivery_id).
    #[inline]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::DeliveryAgencyMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`delivery_config_list`](Self::delivery_config_list).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn delivery_config_list(
        mut self,
        delivery_config_list: impl IntoIterator<Item = super::types::DeliveryConfig>,
    ) -> Self {
        self.delivery_config_list = delivery_config_list.into_iter().collect();
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }
}

#[allow(deprecated)]
impl record::Record for ActivityDeliveryStop {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERY_STOP
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_id),
            1 => Some(&self.belong_merchant_info),
            2 => Some(&self.delivery_config_list),
            3 => Some(&self.merchant_access_mode),
            4 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_id),
            1 => Some(&mut self.belong_merchant_info),
            2 => Some(&mut self.delivery_config_list),
            3 => Some(&mut self.merchant_access_mode),
            4 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for ActivityDeliveryStop {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityDeliveryStop {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliveryStop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliveryStop {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityDeliveryStop {}

impl record::Request for ActivityDeliveryStop {
    type Response = ActivityDeliveryStopResponse;
    type ErrorCode = ActivityDeliveryStopErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.delivery.stop",
        title: "停止推广计划",
        file: "spec/marketing/activity.delivery.stop.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/marketing/delivery/{delivery_id}/stop",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_DELIVERY_STOP,
        response: &ACTIVITY_DELIVERY_STOP_RESPONSE,
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

/// The response of `alipay.marketing.activity.delivery.stop` (停止推广计划).
#[non_exhaustive]
pub struct ActivityDeliveryStopResponse {
    /// Promotion plan id.
    ///
    /// 推广计划id. Example: `20121231231242353`.
    pub delivery_id: Option<String>,
    /// Deliveries that could not be stopped.
    ///
    /// 停止失败的投放配置列表.
    pub error_delivery_config_list: Vec<super::types::ErrorDeliveryConfig>,
    /// Deliveries that were stopped.
    ///
    /// 停止成功的投放配置列表.
    pub success_delivery_config_list: Vec<super::types::SuccessDeliveryConfig>,
}

impl record::Record for ActivityDeliveryStopResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERY_STOP_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_id),
            1 => Some(&self.error_delivery_config_list),
            2 => Some(&self.success_delivery_config_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_id),
            1 => Some(&mut self.error_delivery_config_list),
            2 => Some(&mut self.success_delivery_config_list),
            _ => None,
        }
    }
}

impl Default for ActivityDeliveryStopResponse {
    #[inline]
    fn default() -> Self {
        Self {
            delivery_id: None,
            error_delivery_config_list: Vec::new(),
            success_delivery_config_list: Vec::new(),
        }
    }
}

impl Clone for ActivityDeliveryStopResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliveryStopResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliveryStopResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.delivery.stop`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDeliveryStopErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityDeliveryStopErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityDeliveryStopErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
