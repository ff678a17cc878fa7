//! `zhima.credit.payafteruse.creditbizorder.finish` · 结束信用服务订单
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/finish`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_credit/payafteruse.creditbizorder.finish.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.credit.payafteruse.creditbizorder.finish",
    title: "结束信用服务订单",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 20,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "ORDER_STATUS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "MERCHANT_NO_PERMISSION_OPERATE_ORDER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
    ],
};

static PAYAFTERUSE_CREDITBIZORDER_FINISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderFinish",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "credit_biz_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "is_fulfilled",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "remark",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static PAYAFTERUSE_CREDITBIZORDER_FINISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderFinishResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "credit_biz_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "order_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderFinish {
    /// The field `credit_biz_order_id`: a text.
    ///
    /// On the wire `credit_biz_order_id`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:9`.
    pub credit_biz_order_id: Option<String>,
    /// The field `is_fulfilled`: a text.
    ///
    /// On the wire `is_fulfilled`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:10`.
    pub is_fulfilled: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:11`.
    pub out_request_no: Option<String>,
    /// The field `remark`: a text.
    ///
    /// On the wire `remark`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:12`.
    pub remark: Option<String>,
}

impl PayafteruseCreditbizorderFinish {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`credit_biz_order_id`](Self::credit_biz_order_id).
    #[inline]
    #[must_use]
    pub fn credit_biz_order_id(
        mut self,
        credit_biz_order_id: impl Into<String>,
    ) -> Self {
        self.credit_biz_order_id = Some(credit_biz_order_id.into());
        self
    }

    /// Sets [`is_fulfilled`](Self::is_fulfilled).
    #[inline]
    #[must_use]
    pub fn is_fulfilled(mut self, is_fulfilled: impl Into<String>) -> Self {
        self.is_fulfilled = Some(is_fulfilled.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.credit.payafteruse.creditbizorder.finish` (结束信用服务订单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderFinishResponse {
    /// The field `credit_biz_order_id`: a text.
    ///
    /// On the wire `credit_biz_order_id`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:15`.
    pub credit_biz_order_id: Option<String>,
    /// The field `order_status`: a text.
    ///
    /// On the wire `order_status`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:16`.
    pub order_status: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:17`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
