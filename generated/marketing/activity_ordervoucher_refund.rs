//! `alipay.marketing.activity.ordervoucher.refund` · 取消券核销状态
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 9)],
            ..schema::FieldDef::text("activity_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 10)],
            ..schema::FieldDef::text("voucher_code", 10)
        },
        schema::FieldDef::text("biz_dt", 11),
        schema::FieldDef::text("merchant_access_mode", 12),
        schema::FieldDef::text("out_biz_no", 13),
        schema::FieldDef::text("total_fee", 14),
        schema::FieldDef::new(
            "voucher_refund_detail_info",
            schema::Kind::Record(&VOUCHER_REFUND_DETAIL_INFO),
            15,
        ),
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherRefundResponse",
    file: "spec/marketing/activity.ordervoucher.refund.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 18),
        schema::FieldDef::new(
            "voucher_use_detail_result_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_DETAIL_RESULT_INFO),
            19,
        ),
    ],
    rules: &[],
};

static VOUCHER_REFUND_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherRefundDetailInfo",
    file: "spec/marketing/activity.ordervoucher.refund.yaml",
    fields: &[
        schema::FieldDef::new("voucher_refund_use_times", schema::Kind::Integer, 24),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("voucher_refund_amount", 25)
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.refund` (取消券核销状态).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/refund`. Described in
/// `spec/marketing/activity.ordervoucher.refund.yaml`.
/// Answered by [`ActivityOrdervoucherRefundResponse`], or by an error with a [`ActivityOrdervoucherRefundErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.refund")]
#[doc(alias = "取消券核销状态")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherRefund {
    /// On the wire `activity_id`, a text; required. Source: `spec/marketing/activity.ordervoucher.refund.yaml:9`.
    pub activity_id: String,
    /// On the wire `voucher_code`, a text; required. Source: `spec/marketing/activity.ordervoucher.refund.yaml:10`.
    pub voucher_code: String,
    /// On the wire `biz_dt`, a text. Source: `spec/marketing/activity.ordervoucher.refund.yaml:11`.
    pub biz_dt: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.ordervoucher.refund.yaml:12`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/activity.ordervoucher.refund.yaml:13`.
    pub out_biz_no: Option<String>,
    /// On the wire `total_fee`, a text. Source: `spec/marketing/activity.ordervoucher.refund.yaml:14`.
    pub total_fee: Option<String>,
    /// On the wire `voucher_refund_detail_info`, a record of the kind `VoucherRefundDetailInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.refund.yaml:15`.
    pub voucher_refund_detail_info: Option<VoucherRefundDetailInfo>,
}

impl ActivityOrdervoucherRefund {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: String::new(),
            voucher_code: String::new(),
            biz_dt: None,
            merchant_access_mode: None,
            out_biz_no: None,
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
    pub fn biz_dt(mut self, biz_dt: impl Into<String>) -> Self {
        self.biz_dt = Some(biz_dt.into());
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
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`total_fee`](Self::total_fee).
    #[inline]
    pub fn total_fee(mut self, total_fee: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.ordervoucher.refund` (取消券核销状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityOrdervoucherRefundResponse {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.ordervoucher.refund.yaml:18`.
    pub activity_id: Option<String>,
    /// On the wire `voucher_use_detail_result_info`, a record of the kind `VoucherUseDetailResultInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.refund.yaml:19`.
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

/// The platform's type `VoucherRefundDetailInfo`.
///
/// Source: `spec/marketing/activity.ordervoucher.refund.yaml:22`.
#[must_use]
#[non_exhaustive]
pub struct VoucherRefundDetailInfo {
    /// On the wire `voucher_refund_use_times`, a whole number. Source:
    /// `spec/marketing/activity.ordervoucher.refund.yaml:24`.
    pub voucher_refund_use_times: Option<i64>,
    /// On the wire `voucher_refund_amount`, a text; on the gateway only. Source:
    /// `spec/marketing/activity.ordervoucher.refund.yaml:25`.
    pub voucher_refund_amount: Option<String>,
}

impl VoucherRefundDetailInfo {
    /// With no field set; what is required is checked before the request is sent.
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
        voucher_refund_amount: impl Into<String>,
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

/// The error codes of `alipay.marketing.activity.ordervoucher.refund`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherRefundErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.ordervoucher.refund.yaml:28`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.ordervoucher.refund.yaml:29`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.ordervoucher.refund.yaml:30`.
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
