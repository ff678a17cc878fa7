//! `zhima.credit.payafteruse.creditbizorder.finish` · 结束信用服务订单
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/finish`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml`.

use crate::{record, schema};

static PAYAFTERUSE_CREDITBIZORDER_FINISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderFinish",
    file: "spec/zhima_credit/payafteruse.creditbizorder.finish.yaml",
    fields: &[
        schema::FieldDef::text("credit_biz_order_id", 9),
        schema::FieldDef::text("is_fulfilled", 10),
        schema::FieldDef::text("out_request_no", 11),
        schema::FieldDef::text("remark", 12),
    ],
    rules: &[],
};

static PAYAFTERUSE_CREDITBIZORDER_FINISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderFinishResponse",
    file: "spec/zhima_credit/payafteruse.creditbizorder.finish.yaml",
    fields: &[
        schema::FieldDef::text("credit_biz_order_id", 15),
        schema::FieldDef::text("order_status", 16),
        schema::FieldDef::text("out_request_no", 17),
    ],
    rules: &[],
};

/// A request of `zhima.credit.payafteruse.creditbizorder.finish` (结束信用服务订单).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/finish`.
/// Described in `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml`.
/// Answered by [`PayafteruseCreditbizorderFinishResponse`], or by an error with a [`PayafteruseCreditbizorderFinishErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditbizorder.finish")]
#[doc(alias = "结束信用服务订单")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderFinish {
    /// On the wire `credit_biz_order_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:9`.
    pub credit_biz_order_id: Option<String>,
    /// On the wire `is_fulfilled`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:10`.
    pub is_fulfilled: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:11`.
    pub out_request_no: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:12`.
    pub remark: Option<String>,
}

impl PayafteruseCreditbizorderFinish {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            credit_biz_order_id: None,
            is_fulfilled: None,
            out_request_no: None,
            remark: None,
        }
    }

    /// Sets [`credit_biz_order_id`](Self::credit_biz_order_id).
    #[inline]
    pub fn credit_biz_order_id(
        mut self,
        credit_biz_order_id: impl Into<String>,
    ) -> Self {
        self.credit_biz_order_id = Some(credit_biz_order_id.into());
        self
    }

    /// Sets [`is_fulfilled`](Self::is_fulfilled).
    #[inline]
    pub fn is_fulfilled(mut self, is_fulfilled: impl Into<String>) -> Self {
        self.is_fulfilled = Some(is_fulfilled.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

impl record::Record for PayafteruseCreditbizorderFinish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_FINISH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_biz_order_id),
            1 => Some(&self.is_fulfilled),
            2 => Some(&self.out_request_no),
            3 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_biz_order_id),
            1 => Some(&mut self.is_fulfilled),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderFinish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayafteruseCreditbizorderFinish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderFinish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderFinish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PayafteruseCreditbizorderFinish {}

impl record::Request for PayafteruseCreditbizorderFinish {
    type Response = PayafteruseCreditbizorderFinishResponse;
    type ErrorCode = PayafteruseCreditbizorderFinishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.payafteruse.creditbizorder.finish",
        title: "结束信用服务订单",
        file: "spec/zhima_credit/payafteruse.creditbizorder.finish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/payafteruse/creditbizorder/finish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PAYAFTERUSE_CREDITBIZORDER_FINISH,
        response: &PAYAFTERUSE_CREDITBIZORDER_FINISH_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.payafteruse.creditbizorder.finish` (结束信用服务订单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayafteruseCreditbizorderFinishResponse {
    /// On the wire `credit_biz_order_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:15`.
    pub credit_biz_order_id: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:16`.
    pub order_status: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:17`.
    pub out_request_no: Option<String>,
}

impl record::Record for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_FINISH_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_biz_order_id),
            1 => Some(&self.order_status),
            2 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_biz_order_id),
            1 => Some(&mut self.order_status),
            2 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn default() -> Self {
        Self {
            credit_biz_order_id: None,
            order_status: None,
            out_request_no: None,
        }
    }
}

impl Clone for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.payafteruse.creditbizorder.finish`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderFinishErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:20`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:21`.
    BizError,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:22`.
    OrderNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:23`.
    InvalidParameter,
    /// On the wire `ORDER_STATUS_INVALID`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:24`.
    OrderStatusInvalid,
    /// On the wire `MERCHANT_NO_PERMISSION_OPERATE_ORDER`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:25`.
    MerchantNoPermissionOperateOrder,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PayafteruseCreditbizorderFinishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ORDER_STATUS_INVALID", Self::OrderStatusInvalid),
        ("MERCHANT_NO_PERMISSION_OPERATE_ORDER", Self::MerchantNoPermissionOperateOrder),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PayafteruseCreditbizorderFinishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
