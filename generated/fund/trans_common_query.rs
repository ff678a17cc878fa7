//! `alipay.fund.trans.common.query` · 转账业务单据查询接口
//!
//! Query the state of a transfer.
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
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 17)],
            ..schema::FieldDef::text("product_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 29)],
            ..schema::FieldDef::text("biz_scene", 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 41)],
            ..schema::FieldDef::text("out_biz_no", 37)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 47)],
            ..schema::FieldDef::text("order_id", 43)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 53)],
            ..schema::FieldDef::text("pay_fund_order_id", 49)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(
                &["out_biz_no", "order_id", "pay_fund_order_id"],
            ),
            line: 57,
        },
    ],
};

static TRANS_COMMON_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransCommonQueryResponse",
    file: "spec/fund/trans.common.query.yaml",
    fields: &[
        schema::FieldDef::text("arrival_time_end", 60),
        schema::FieldDef::text("deduct_bill_info", 65),
        schema::FieldDef::text("error_code", 68),
        schema::FieldDef::text("fail_inst_error_code", 72),
        schema::FieldDef::text("fail_inst_name", 73),
        schema::FieldDef::text("fail_inst_reason", 74),
        schema::FieldDef::text("fail_reason", 75),
        schema::FieldDef::text("inflow_settle_serial_no", 76),
        schema::FieldDef::text("order_fee", 81),
        schema::FieldDef::text("order_id", 87),
        schema::FieldDef::text("out_biz_no", 92),
        schema::FieldDef::text("passback_params", 93),
        schema::FieldDef::text("pay_date", 98),
        schema::FieldDef::text("pay_fund_order_id", 103),
        schema::FieldDef::text("receiver_open_id", 108),
        schema::FieldDef::text("receiver_user_id", 109),
        schema::FieldDef::text("settle_serial_no", 110),
        schema::FieldDef::text("status", 116),
        schema::FieldDef::text("sub_order_error_code", 128),
        schema::FieldDef::text("sub_order_fail_reason", 132),
        schema::FieldDef::text("sub_order_status", 136),
        schema::FieldDef::text("sub_status", 141),
        schema::FieldDef::text("trans_amount", 148),
        schema::FieldDef::text("transfer_bill_info", 154),
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.common.query` (转账业务单据查询接口).
///
/// Query the state of a transfer.
///
/// ```
/// use alipay::fund::TransCommonQuery;
///
/// let request = TransCommonQuery::new()
///     .out_biz_no("201808080001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`product_code`](Self::product_code) | required in some cases; at most 64 characters |
/// | [`biz_scene`](Self::biz_scene) | required in some cases; at most 64 characters |
/// | [`out_biz_no`](Self::out_biz_no) | at most 64 characters |
/// | [`order_id`](Self::order_id) | at most 32 characters |
/// | [`pay_fund_order_id`](Self::pay_fund_order_id) | at most 32 characters |
/// | rule | At least one of `out_biz_no`, `order_id`, `pay_fund_order_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/common/query`. Described in
/// `spec/fund/trans.common.query.yaml`.
/// Returns [`TransCommonQueryResponse`], or an error with a [`TransCommonQueryErrorCode`].
#[doc(alias = "alipay.fund.trans.common.query")]
#[doc(alias = "/v3/alipay/fund/trans/common/query")]
#[doc(alias = "转账业务单据查询接口")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct TransCommonQuery {
    /// Product code the merchant has signed for; required with `out_biz_no`.
    ///
    /// 销售产品码; required in some cases; other values may be added; at most 64 characters. Example:
    /// `STD_RED_PACKET`.
    pub product_code: Option<record::Choice<TransCommonQueryProductCode>>,
    /// Business scene of the transfer; required with `out_biz_no`.
    ///
    /// 业务场景; required in some cases; other values may be added; at most 64 characters. Example: `PERSONAL_PAY`.
    pub biz_scene: Option<record::Choice<TransCommonQueryBizScene>>,
    /// Merchant's unique transfer number; ignored when either Alipay number is given.
    ///
    /// 商户转账唯一订单号; at most 64 characters. Example: `201808080001`.
    pub out_biz_no: Option<String>,
    /// Alipay's transfer number; overrides `out_biz_no`, ignored when `pay_fund_order_id` is given.
    ///
    /// 支付宝转账单据号; at most 32 characters. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Alipay's number of the funds payment; takes precedence over the other two numbers.
    ///
    /// 支付宝支付资金流水号; at most 32 characters. Example: `20190801110070001506380000251556`.
    pub pay_fund_order_id: Option<String>,
}

impl TransCommonQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<TransCommonQueryProductCode>>,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<TransCommonQueryBizScene>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ORDER_NOT_EXIST",
                summary: "No transfer has this number; it may still be in work, or have failed early.",
                fix: "Query again after some minutes, or repeat the transfer with the same `out_biz_no`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 159,
            },
            schema::ErrorDef {
                code: "NO_ORDER_PERMISSION",
                summary: "The caller has no permission for this order.",
                fix: "Query as the partner of the order.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 164,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.trans.common.query` (转账业务单据查询接口).
#[non_exhaustive]
pub struct TransCommonQueryResponse {
    /// Expected arrival of a bank card transfer; an estimate, absent if not accepted.
    ///
    /// 预计到账时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2013-01-01 08:08:08`.
    pub arrival_time_end: Option<record::DateTime>,
    /// Bill attributes given with the deduction request, when querying a deduction order.
    pub deduct_bill_info: Option<String>,
    /// Error code; returned if the status is `FAIL` or `REFUND`.
    ///
    /// Example: `PAYEE_CARD_INFO_ERROR`.
    pub error_code: Option<String>,
    /// Error code of the failing bank; returned if the status is `FAIL`.
    pub fail_inst_error_code: Option<String>,
    /// Name of the failing bank; returned if the status is `FAIL`.
    pub fail_inst_name: Option<String>,
    /// Reason at the failing bank; returned if the status is `FAIL`.
    pub fail_inst_reason: Option<String>,
    /// Reason; returned if the status is `FAIL` or `REFUND`.
    ///
    /// Example: `收款方银行卡信息有误`.
    pub fail_reason: Option<String>,
    /// Financial institution's serial number: date, 16-digit sequence, reserved digit, six control digits.
    ///
    /// At most 31 characters; at least 31 characters.
    pub inflow_settle_serial_no: Option<String>,
    /// Expected fee of a bank card transfer, in yuan; absent if it failed.
    ///
    /// 预计收费金额; an amount of money as a decimal number; at most 2 decimals. Example: `0.02`.
    pub order_fee: Option<record::Amount>,
    /// Alipay's transfer number; absent if the query failed.
    ///
    /// 支付宝转账单据号. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `201808080001`.
    pub out_biz_no: Option<String>,
    /// Parameters passed back from the merchant.
    ///
    /// 商户回传参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
    /// Time of payment; absent if the transfer failed.
    ///
    /// 支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2013-01-01 08:08:08`.
    pub pay_date: Option<record::DateTime>,
    /// Alipay's number of the funds payment; absent if the transfer failed.
    ///
    /// 支付宝支付资金流水号. Example: `20190801110070001506380000251556`.
    pub pay_fund_order_id: Option<String>,
    /// Open id of the payee.
    pub receiver_open_id: Option<String>,
    /// Alipay user id of the payee.
    ///
    /// 收款方支付宝账号uid.
    pub receiver_user_id: Option<String>,
    /// Financial institution's serial number: date, 16-digit sequence, reserved digit, six control digits.
    ///
    /// At most 31 characters; at least 31 characters. Example: `2023052993044491260542090100400`.
    pub settle_serial_no: Option<String>,
    /// State of the transfer; which ones occur depends on the API that created it.
    ///
    /// 转账单据状态. Example: `SUCCESS`.
    pub status: Option<record::Choice<TransCommonQueryResponseStatus>>,
    /// Error of the sub-order that made the main order fail or refund; special scenes.
    ///
    /// Example: `MID_ACCOUNT_CARD_INFO_ERROR`.
    pub sub_order_error_code: Option<String>,
    /// Reason of the sub-order that made the main order fail or refund; special scenes.
    ///
    /// Example: `收款方银行卡信息有误`.
    pub sub_order_fail_reason: Option<String>,
    /// Failure state of the refunded sub-order.
    ///
    /// 退款子单失败状态. Example: `FAIL`.
    pub sub_order_status: Option<String>,
    /// Sub-state of a two-stage transfer.
    ///
    /// 转账单据子状态.
    pub sub_status: Option<record::Choice<TransCommonQueryResponseSubStatus>>,
    /// Amount paid, in yuan; present when the status is `SUCCESS`.
    ///
    /// 付款金额; an amount of money as a decimal number; at most 2 decimals. Example: `32.00`.
    pub trans_amount: Option<record::Amount>,
    /// Bill attributes given with the payout request, when querying a payout order.
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

/// The values of the platform's type `TransCommonQueryProductCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransCommonQueryProductCode {
    /// `STD_RED_PACKET`: Cash red packet (现金红包).
    StdRedPacket,
    /// `TRANS_ACCOUNT_NO_PWD`: Single password-free transfer to an Alipay account.
    TransAccountNoPwd,
    /// `TRANS_BANKCARD_NO_PWD`: Single password-free transfer to a bank card (单笔无密转账到银行卡).
    TransBankcardNoPwd,
}

impl record::Enumeration for TransCommonQueryProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("STD_RED_PACKET", Self::StdRedPacket),
        ("TRANS_ACCOUNT_NO_PWD", Self::TransAccountNoPwd),
        ("TRANS_BANKCARD_NO_PWD", Self::TransBankcardNoPwd),
    ];
}

impl std::fmt::Debug for TransCommonQueryProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransCommonQueryBizScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransCommonQueryBizScene {
    /// `PERSONAL_PAY`: C2C red packet, sending.
    PersonalPay,
    /// `PERSONAL_COLLECTION`: C2C red packet, receiving.
    PersonalCollection,
    /// `REFUND`: C2C red packet, return.
    Refund,
    /// `DIRECT_TRANSFER`: B2C red packet or single password-free transfer.
    DirectTransfer,
}

impl record::Enumeration for TransCommonQueryBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PERSONAL_PAY", Self::PersonalPay),
        ("PERSONAL_COLLECTION", Self::PersonalCollection),
        ("REFUND", Self::Refund),
        ("DIRECT_TRANSFER", Self::DirectTransfer),
    ];
}

impl std::fmt::Debug for TransCommonQueryBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransCommonQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransCommonQueryResponseStatus {
    /// `SUCCESS`: Succeeded (转账成功).
    Success,
    /// `WAIT_PAY`: Waiting for payment (等待支付).
    WaitPay,
    /// `CLOSED`: Closed after timeout (订单超时关闭).
    Closed,
    /// `FAIL`: Failed; bank card transfers.
    Fail,
    /// `DEALING`: In progress; bank card transfers.
    Dealing,
    /// `REFUND`: Returned by the bank; bank card transfers.
    Refund,
}

impl record::Enumeration for TransCommonQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("WAIT_PAY", Self::WaitPay),
        ("CLOSED", Self::Closed),
        ("FAIL", Self::Fail),
        ("DEALING", Self::Dealing),
        ("REFUND", Self::Refund),
    ];
}

impl std::fmt::Debug for TransCommonQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransCommonQueryResponseSubStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransCommonQueryResponseSubStatus {
    /// `SUCCESS`: Received (二阶段转账领取成功).
    Success,
    /// `REFUNDED`: Refunded (二阶段转账退款).
    Refunded,
}

impl record::Enumeration for TransCommonQueryResponseSubStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("REFUNDED", Self::Refunded),
    ];
}

impl std::fmt::Debug for TransCommonQueryResponseSubStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.trans.common.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransCommonQueryErrorCode {
    /// `ORDER_NOT_EXIST`: No transfer has this number; it may still be in work, or have failed early.
    ///
    /// Query again after some minutes, or repeat the transfer with the same `out_biz_no`.
    OrderNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_ORDER_PERMISSION`: The caller has no permission for this order.
    ///
    /// Query as the partner of the order.
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
