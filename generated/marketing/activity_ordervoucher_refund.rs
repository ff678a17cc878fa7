//! `alipay.marketing.activity.ordervoucher.refund` · 取消券核销状态
//!
//! Take back the redemption of a voucher; expired or deleted ones stay so.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/refund`. Described in
//! `spec/marketing/activity.ordervoucher.refund.yaml`.

use crate::{record, schema};

static ACTIVITY_ORDERVOUCHER_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherRefund",
    file: "spec/marketing/activity.ordervoucher.refund.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("activity_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 21)],
            ..schema::FieldDef::text("voucher_code", 17)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 26),
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    25,
                ),
            ],
            ..schema::FieldDef::text("biz_dt", 23)
        },
        schema::FieldDef::text("merchant_access_mode", 28),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 41)],
            ..schema::FieldDef::text("out_biz_no", 37)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 45),
            ],
            ..schema::FieldDef::text("total_fee", 43)
        },
        schema::FieldDef::new(
            "voucher_refund_detail_info",
            schema::Kind::Record(&VOUCHER_REFUND_DETAIL_INFO),
            48,
        ),
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherRefundResponse",
    file: "spec/marketing/activity.ordervoucher.refund.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 54),
        schema::FieldDef::new(
            "voucher_use_detail_result_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_DETAIL_RESULT_INFO),
            59,
        ),
    ],
    rules: &[],
};

static VOUCHER_REFUND_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherRefundDetailInfo",
    file: "spec/marketing/activity.ordervoucher.refund.yaml",
    fields: &[
        schema::FieldDef::new("voucher_refund_use_times", schema::Kind::Integer, 68),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 69),
            ],
            ..schema::FieldDef::text("voucher_refund_amount", 69)
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.refund` (取消券核销状态).
///
/// Take back the redemption of a voucher; expired or deleted ones stay so.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherRefund;
///
/// let request = ActivityOrdervoucherRefund::new()
///     .activity_id("2016042700826004508401111111")
///     .voucher_code("ABE44")
///     .biz_dt("2017-01-01 00:00:01")
///     .out_biz_no("20170101000001654bb46ba");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`voucher_code`](Self::voucher_code) | required |
/// | [`biz_dt`](Self::biz_dt) | required; a time |
/// | [`out_biz_no`](Self::out_biz_no) | required |
/// | [`total_fee`](Self::total_fee) | required in some cases; an amount in yuan |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/refund`. Described in
/// `spec/marketing/activity.ordervoucher.refund.yaml`.
/// Returns [`ActivityOrdervoucherRefundResponse`], or an error with a [`ActivityOrdervoucherRefundErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.refund")]
#[doc(
    alias = "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/refund"
)]
#[doc(alias = "取消券核销状态")]
#[doc(alias = "核销")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherRefund {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Redeemed voucher code to be returned.
    ///
    /// 已核销待退券的券码; required. Example: `ABE44`.
    pub voucher_code: String,
    /// Time the voucher is returned for the order.
    ///
    /// Required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub biz_dt: record::DateTime,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityOrdervoucherRefundMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
    /// Total refund of the order including the voucher, in yuan.
    ///
    /// Required in some cases; an amount of money as a decimal number. Example: `999.99`.
    pub total_fee: Option<record::Amount>,
    /// Count and amount of redemption to take back.
    ///
    /// 券取消核销详情.
    pub voucher_refund_detail_info: Option<VoucherRefundDetailInfo>,
}

impl ActivityOrdervoucherRefund {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: String::new(),
            voucher_code: String::new(),
            biz_dt: Default::default(),
            merchant_access_mode: None,
            out_biz_no: String::new(),
            total_fee: None,
            voucher_refund_detail_info: None,
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = voucher_code.into();
        self
    }

    /// Sets [`biz_dt`](Self::biz_dt).
    #[inline]
    pub fn biz_dt(mut self, biz_dt: impl Into<record::DateTime>) -> Self {
        self.biz_dt = biz_dt.into();
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityOrdervoucherRefundMerchantAccessMode>,
        >,
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

    /// Sets [`total_fee`](Self::total_fee).
    #[inline]
    pub fn total_fee(mut self, total_fee: impl Into<record::Amount>) -> Self {
        self.total_fee = Some(total_fee.into());
        self
    }

    /// Sets [`voucher_refund_detail_info`](Self::voucher_refund_detail_info).
    #[inline]
    pub fn voucher_refund_detail_info(
        mut self,
        voucher_refund_detail_info: VoucherRefundDetailInfo,
    ) -> Self {
        self.voucher_refund_detail_info = Some(voucher_refund_detail_info);
        self
    }
}

impl record::Record for ActivityOrdervoucherRefund {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_REFUND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.voucher_code),
            2 => Some(&self.biz_dt),
            3 => Some(&self.merchant_access_mode),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.total_fee),
            6 => Some(&self.voucher_refund_detail_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.voucher_code),
            2 => Some(&mut self.biz_dt),
            3 => Some(&mut self.merchant_access_mode),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.total_fee),
            6 => Some(&mut self.voucher_refund_detail_info),
            _ => None,
        }
    }
}

impl Default for ActivityOrdervoucherRefund {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityOrdervoucherRefund {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherRefund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherRefund {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityOrdervoucherRefund {}

impl record::Request for ActivityOrdervoucherRefund {
    type Response = ActivityOrdervoucherRefundResponse;
    type ErrorCode = ActivityOrdervoucherRefundErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.refund",
        title: "取消券核销状态",
        file: "spec/marketing/activity.ordervoucher.refund.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/refund",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_REFUND,
        response: &ACTIVITY_ORDERVOUCHER_REFUND_RESPONSE,
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

/// The response of `alipay.marketing.activity.ordervoucher.refund` (取消券核销状态).
#[non_exhaustive]
pub struct ActivityOrdervoucherRefundResponse {
    /// Id of the voucher activity.
    ///
    /// 优惠券活动id. Example: `2022113000826004726607680740`.
    pub activity_id: Option<String>,
    /// Resulting redemption details.
    ///
    /// 券核销详情返回结果.
    pub voucher_use_detail_result_info: Option<super::types::VoucherUseDetailResultInfo>,
}

impl record::Record for ActivityOrdervoucherRefundResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_REFUND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.voucher_use_detail_result_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.voucher_use_detail_result_info),
            _ => None,
        }
    }
}

impl Default for ActivityOrdervoucherRefundResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_id: None,
            voucher_use_detail_result_info: None,
        }
    }
}

impl Clone for ActivityOrdervoucherRefundResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherRefundResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherRefundResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Count and amount of a voucher redemption to take back.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_refund_amount`](Self::voucher_refund_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct VoucherRefundDetailInfo {
    /// Redemptions taken back this time.
    ///
    /// Example: `1`.
    pub voucher_refund_use_times: Option<i64>,
    /// Discount taken back, in yuan.
    ///
    /// 取消核销优惠金额; an amount of money as a decimal number; on the gateway only.
    pub voucher_refund_amount: Option<record::Amount>,
}

impl VoucherRefundDetailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            voucher_refund_use_times: None,
            voucher_refund_amount: None,
        }
    }

    /// Sets [`voucher_refund_use_times`](Self::voucher_refund_use_times).
    #[inline]
    pub fn voucher_refund_use_times(mut self, voucher_refund_use_times: i64) -> Self {
        self.voucher_refund_use_times = Some(voucher_refund_use_times);
        self
    }

    /// Sets [`voucher_refund_amount`](Self::voucher_refund_amount).
    #[inline]
    pub fn voucher_refund_amount(
        mut self,
        voucher_refund_amount: impl Into<record::Amount>,
    ) -> Self {
        self.voucher_refund_amount = Some(voucher_refund_amount.into());
        self
    }
}

impl record::Record for VoucherRefundDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_REFUND_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_refund_use_times),
            1 => Some(&self.voucher_refund_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_refund_use_times),
            1 => Some(&mut self.voucher_refund_amount),
            _ => None,
        }
    }
}

impl Default for VoucherRefundDetailInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherRefundDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherRefundDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherRefundDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ActivityOrdervoucherRefundMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherRefundMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

impl record::Enumeration for ActivityOrdervoucherRefundMerchantAccessMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_MODE", Self::SelfMode),
        ("AGENCY_MODE", Self::AgencyMode),
    ];
}

impl std::fmt::Debug for ActivityOrdervoucherRefundMerchantAccessMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.ordervoucher.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherRefundErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityOrdervoucherRefundErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityOrdervoucherRefundErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
