//! `zhima.credit.payafteruse.creditbizorder.query` · 信用服务订单查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/payafteruse/creditbizorder/query`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.query.yaml`.

use crate::{record, schema};

static PAYAFTERUSE_CREDITBIZORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderQuery",
    file: "spec/zhima_credit/payafteruse.creditbizorder.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("credit_biz_order_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_order_no", 11)
        },
    ],
    rules: &[],
};

static PAYAFTERUSE_CREDITBIZORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderQueryResponse",
    file: "spec/zhima_credit/payafteruse.creditbizorder.query.yaml",
    fields: &[
        schema::FieldDef::text("create_time", 14),
        schema::FieldDef::text("credit_agreement_id", 15),
        schema::FieldDef::text("credit_biz_order_id", 16),
        schema::FieldDef::text("order_status", 17),
        schema::FieldDef::text("product_code", 18),
        schema::FieldDef::text("total_amount", 19),
        schema::FieldDef::text("total_credit_pay_amount", 20),
        schema::FieldDef::text("trade_no", 21),
        schema::FieldDef::text("zm_service_id", 22),
    ],
    rules: &[],
};

/// A request of `zhima.credit.payafteruse.creditbizorder.query` (信用服务订单查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/payafteruse/creditbizorder/query`.
/// Described in `spec/zhima_credit/payafteruse.creditbizorder.query.yaml`.
/// Answered by [`PayafteruseCreditbizorderQueryResponse`], or by an error with a [`PayafteruseCreditbizorderQueryErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditbizorder.query")]
#[doc(alias = "信用服务订单查询")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderQuery {
    /// On the wire `credit_biz_order_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:10`.
    pub credit_biz_order_id: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:11`.
    pub out_order_no: Option<String>,
}

impl PayafteruseCreditbizorderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            credit_biz_order_id: None,
            out_order_no: None,
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

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }
}

impl record::Record for PayafteruseCreditbizorderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_biz_order_id),
            1 => Some(&self.out_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_biz_order_id),
            1 => Some(&mut self.out_order_no),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayafteruseCreditbizorderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PayafteruseCreditbizorderQuery {}

impl record::Request for PayafteruseCreditbizorderQuery {
    type Response = PayafteruseCreditbizorderQueryResponse;
    type ErrorCode = PayafteruseCreditbizorderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.payafteruse.creditbizorder.query",
        title: "信用服务订单查询",
        file: "spec/zhima_credit/payafteruse.creditbizorder.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/zhima/credit/payafteruse/creditbizorder/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PAYAFTERUSE_CREDITBIZORDER_QUERY,
        response: &PAYAFTERUSE_CREDITBIZORDER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.payafteruse.creditbizorder.query` (信用服务订单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayafteruseCreditbizorderQueryResponse {
    /// On the wire `create_time`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:14`.
    pub create_time: Option<String>,
    /// On the wire `credit_agreement_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:15`.
    pub credit_agreement_id: Option<String>,
    /// On the wire `credit_biz_order_id`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:16`.
    pub credit_biz_order_id: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:17`.
    pub order_status: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:18`.
    pub product_code: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:19`.
    pub total_amount: Option<String>,
    /// On the wire `total_credit_pay_amount`, a text. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:20`.
    pub total_credit_pay_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:21`.
    pub trade_no: Option<String>,
    /// On the wire `zm_service_id`, a text. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:22`.
    pub zm_service_id: Option<String>,
}

impl record::Record for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.create_time),
            1 => Some(&self.credit_agreement_id),
            2 => Some(&self.credit_biz_order_id),
            3 => Some(&self.order_status),
            4 => Some(&self.product_code),
            5 => Some(&self.total_amount),
            6 => Some(&self.total_credit_pay_amount),
            7 => Some(&self.trade_no),
            8 => Some(&self.zm_service_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.create_time),
            1 => Some(&mut self.credit_agreement_id),
            2 => Some(&mut self.credit_biz_order_id),
            3 => Some(&mut self.order_status),
            4 => Some(&mut self.product_code),
            5 => Some(&mut self.total_amount),
            6 => Some(&mut self.total_credit_pay_amount),
            7 => Some(&mut self.trade_no),
            8 => Some(&mut self.zm_service_id),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            create_time: None,
            credit_agreement_id: None,
            credit_biz_order_id: None,
            order_status: None,
            product_code: None,
            total_amount: None,
            total_credit_pay_amount: None,
            trade_no: None,
            zm_service_id: None,
        }
    }
}

impl Clone for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.payafteruse.creditbizorder.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:25`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:26`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:27`.
    InvalidParameter,
    /// On the wire `ILLEGAL_QUERY`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:28`.
    IllegalQuery,
    /// On the wire `DEPEND_FAILURE`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:29`.
    DependFailure,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PayafteruseCreditbizorderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ILLEGAL_QUERY", Self::IllegalQuery),
        ("DEPEND_FAILURE", Self::DependFailure),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PayafteruseCreditbizorderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
