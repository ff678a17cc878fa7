//! `alipay.fund.trans.common.query` · 转账业务单据查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/common/query`. Described in
//! `spec/fund/trans.common.query.yaml`.

use crate::{record, schema};

static TRANS_COMMON_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransCommonQuery",
    file: "spec/fund/trans.common.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("pay_fund_order_id", 14)
        },
    ],
    rules: &[],
};

static TRANS_COMMON_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransCommonQueryResponse",
    file: "spec/fund/trans.common.query.yaml",
    fields: &[
        schema::FieldDef::text("arrival_time_end", 17),
        schema::FieldDef::text("deduct_bill_info", 18),
        schema::FieldDef::text("error_code", 19),
        schema::FieldDef::text("fail_inst_error_code", 20),
        schema::FieldDef::text("fail_inst_name", 21),
        schema::FieldDef::text("fail_inst_reason", 22),
        schema::FieldDef::text("fail_reason", 23),
        schema::FieldDef::text("inflow_settle_serial_no", 24),
        schema::FieldDef::text("order_fee", 25),
        schema::FieldDef::text("order_id", 26),
        schema::FieldDef::text("out_biz_no", 27),
        schema::FieldDef::text("passback_params", 28),
        schema::FieldDef::text("pay_date", 29),
        schema::FieldDef::text("pay_fund_order_id", 30),
        schema::FieldDef::text("receiver_open_id", 31),
        schema::FieldDef::text("receiver_user_id", 32),
        schema::FieldDef::text("settle_serial_no", 33),
        schema::FieldDef::text("status", 34),
        schema::FieldDef::text("sub_order_error_code", 35),
        schema::FieldDef::text("sub_order_fail_reason", 36),
        schema::FieldDef::text("sub_order_status", 37),
        schema::FieldDef::text("sub_status", 38),
        schema::FieldDef::text("trans_amount", 39),
        schema::FieldDef::text("transfer_bill_info", 40),
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.common.query` (转账业务单据查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/common/query`. Described in
/// `spec/fund/trans.common.query.yaml`.
/// Answered by [`TransCommonQueryResponse`], or by an error with a [`TransCommonQueryErrorCode`].
#[doc(alias = "alipay.fund.trans.common.query")]
#[doc(alias = "转账业务单据查询接口")]
#[must_use]
#[non_exhaustive]
pub struct TransCommonQuery {
    /// On the wire `product_code`, a text. Source: `spec/fund/trans.common.query.yaml:10`.
    pub product_code: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/trans.common.query.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.common.query.yaml:12`.
    pub out_biz_no: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/fund/trans.common.query.yaml:13`.
    pub order_id: Option<String>,
    /// On the wire `pay_fund_order_id`, a text. Source: `spec/fund/trans.common.query.yaml:14`.
    pub pay_fund_order_id: Option<String>,
}

impl TransCommonQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            product_code: None,
            biz_scene: None,
            out_biz_no: None,
            order_id: None,
            pay_fund_order_id: None,
        }
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`pay_fund_order_id`](Self::pay_fund_order_id).
    #[inline]
    pub fn pay_fund_order_id(mut self, pay_fund_order_id: impl Into<String>) -> Self {
        self.pay_fund_order_id = Some(pay_fund_order_id.into());
        self
    }
}

impl record::Record for TransCommonQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_COMMON_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.order_id),
            4 => Some(&self.pay_fund_order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.order_id),
            4 => Some(&mut self.pay_fund_order_id),
            _ => None,
        }
    }
}

impl Default for TransCommonQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransCommonQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransCommonQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransCommonQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransCommonQuery {}

impl record::Request for TransCommonQuery {
    type Response = TransCommonQueryResponse;
    type ErrorCode = TransCommonQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.common.query",
        title: "转账业务单据查询接口",
        file: "spec/fund/trans.common.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/trans/common/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TRANS_COMMON_QUERY,
        response: &TRANS_COMMON_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.trans.common.query` (转账业务单据查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransCommonQueryResponse {
    /// On the wire `arrival_time_end`, a text. Source: `spec/fund/trans.common.query.yaml:17`.
    pub arrival_time_end: Option<String>,
    /// On the wire `deduct_bill_info`, a text. Source: `spec/fund/trans.common.query.yaml:18`.
    pub deduct_bill_info: Option<String>,
    /// On the wire `error_code`, a text. Source: `spec/fund/trans.common.query.yaml:19`.
    pub error_code: Option<String>,
    /// On the wire `fail_inst_error_code`, a text. Source: `spec/fund/trans.common.query.yaml:20`.
    pub fail_inst_error_code: Option<String>,
    /// On the wire `fail_inst_name`, a text. Source: `spec/fund/trans.common.query.yaml:21`.
    pub fail_inst_name: Option<String>,
    /// On the wire `fail_inst_reason`, a text. Source: `spec/fund/trans.common.query.yaml:22`.
    pub fail_inst_reason: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/fund/trans.common.query.yaml:23`.
    pub fail_reason: Option<String>,
    /// On the wire `inflow_settle_serial_no`, a text. Source: `spec/fund/trans.common.query.yaml:24`.
    pub inflow_settle_serial_no: Option<String>,
    /// On the wire `order_fee`, a text. Source: `spec/fund/trans.common.query.yaml:25`.
    pub order_fee: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/fund/trans.common.query.yaml:26`.
    pub order_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.common.query.yaml:27`.
    pub out_biz_no: Option<String>,
    /// On the wire `passback_params`, a text. Source: `spec/fund/trans.common.query.yaml:28`.
    pub passback_params: Option<String>,
    /// On the wire `pay_date`, a text. Source: `spec/fund/trans.common.query.yaml:29`.
    pub pay_date: Option<String>,
    /// On the wire `pay_fund_order_id`, a text. Source: `spec/fund/trans.common.query.yaml:30`.
    pub pay_fund_order_id: Option<String>,
    /// On the wire `receiver_open_id`, a text. Source: `spec/fund/trans.common.query.yaml:31`.
    pub receiver_open_id: Option<String>,
    /// On the wire `receiver_user_id`, a text. Source: `spec/fund/trans.common.query.yaml:32`.
    pub receiver_user_id: Option<String>,
    /// On the wire `settle_serial_no`, a text. Source: `spec/fund/trans.common.query.yaml:33`.
    pub settle_serial_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/trans.common.query.yaml:34`.
    pub status: Option<String>,
    /// On the wire `sub_order_error_code`, a text. Source: `spec/fund/trans.common.query.yaml:35`.
    pub sub_order_error_code: Option<String>,
    /// On the wire `sub_order_fail_reason`, a text. Source: `spec/fund/trans.common.query.yaml:36`.
    pub sub_order_fail_reason: Option<String>,
    /// On the wire `sub_order_status`, a text. Source: `spec/fund/trans.common.query.yaml:37`.
    pub sub_order_status: Option<String>,
    /// On the wire `sub_status`, a text. Source: `spec/fund/trans.common.query.yaml:38`.
    pub sub_status: Option<String>,
    /// On the wire `trans_amount`, a text. Source: `spec/fund/trans.common.query.yaml:39`.
    pub trans_amount: Option<String>,
    /// On the wire `transfer_bill_info`, a text. Source: `spec/fund/trans.common.query.yaml:40`.
    pub transfer_bill_info: Option<String>,
}

impl record::Record for TransCommonQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_COMMON_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.arrival_time_end),
            1 => Some(&self.deduct_bill_info),
            2 => Some(&self.error_code),
            3 => Some(&self.fail_inst_error_code),
            4 => Some(&self.fail_inst_name),
            5 => Some(&self.fail_inst_reason),
            6 => Some(&self.fail_reason),
            7 => Some(&self.inflow_settle_serial_no),
            8 => Some(&self.order_fee),
            9 => Some(&self.order_id),
            10 => Some(&self.out_biz_no),
            11 => Some(&self.passback_params),
            12 => Some(&self.pay_date),
            13 => Some(&self.pay_fund_order_id),
            14 => Some(&self.receiver_open_id),
            15 => Some(&self.receiver_user_id),
            16 => Some(&self.settle_serial_no),
            17 => Some(&self.status),
            18 => Some(&self.sub_order_error_code),
            19 => Some(&self.sub_order_fail_reason),
            20 => Some(&self.sub_order_status),
            21 => Some(&self.sub_status),
            22 => Some(&self.trans_amount),
            23 => Some(&self.transfer_bill_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.arrival_time_end),
            1 => Some(&mut self.deduct_bill_info),
            2 => Some(&mut self.error_code),
            3 => Some(&mut self.fail_inst_error_code),
            4 => Some(&mut self.fail_inst_name),
            5 => Some(&mut self.fail_inst_reason),
            6 => Some(&mut self.fail_reason),
            7 => Some(&mut self.inflow_settle_serial_no),
            8 => Some(&mut self.order_fee),
            9 => Some(&mut self.order_id),
            10 => Some(&mut self.out_biz_no),
            11 => Some(&mut self.passback_params),
            12 => Some(&mut self.pay_date),
            13 => Some(&mut self.pay_fund_order_id),
            14 => Some(&mut self.receiver_open_id),
            15 => Some(&mut self.receiver_user_id),
            16 => Some(&mut self.settle_serial_no),
            17 => Some(&mut self.status),
            18 => Some(&mut self.sub_order_error_code),
            19 => Some(&mut self.sub_order_fail_reason),
            20 => Some(&mut self.sub_order_status),
            21 => Some(&mut self.sub_status),
            22 => Some(&mut self.trans_amount),
            23 => Some(&mut self.transfer_bill_info),
            _ => None,
        }
    }
}

impl Default for TransCommonQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            arrival_time_end: None,
            deduct_bill_info: None,
            error_code: None,
            fail_inst_error_code: None,
            fail_inst_name: None,
            fail_inst_reason: None,
            fail_reason: None,
            inflow_settle_serial_no: None,
            order_fee: None,
            order_id: None,
            out_biz_no: None,
            passback_params: None,
            pay_date: None,
            pay_fund_order_id: None,
            receiver_open_id: None,
            receiver_user_id: None,
            settle_serial_no: None,
            status: None,
            sub_order_error_code: None,
            sub_order_fail_reason: None,
            sub_order_status: None,
            sub_status: None,
            trans_amount: None,
            transfer_bill_info: None,
        }
    }
}

impl Clone for TransCommonQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransCommonQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransCommonQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.trans.common.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransCommonQueryErrorCode {
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/fund/trans.common.query.yaml:43`.
    OrderNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/trans.common.query.yaml:44`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/trans.common.query.yaml:45`.
    SystemError,
    /// On the wire `NO_ORDER_PERMISSION`. Source: `spec/fund/trans.common.query.yaml:46`.
    NoOrderPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransCommonQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_ORDER_PERMISSION", Self::NoOrderPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransCommonQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
