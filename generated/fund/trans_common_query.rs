//! `alipay.fund.trans.common.query` · 转账业务单据查询接口
//!
//! Query the state of a transfer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/common/query`. Described in
//! `spec/fund/trans.common.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `TransCommonQueryProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransCommonQueryProductCode {
    /// `STD_RED_PACKET`: Cash red packet (现金红包).
    StdRedPacket,
    /// `TRANS_ACCOUNT_NO_PWD`: Single password-free transfer to an Alipay account.
    TransAccountNoPwd,
    /// `TRANS_BANKCARD_NO_PWD`: Single password-free transfer to a bank card (单笔无密转账到银行卡).
    TransBankcardNoPwd,
}

record::enumeration!(
    TransCommonQueryProductCode, "STD_RED_PACKET" StdRedPacket, "TRANS_ACCOUNT_NO_PWD"
    TransAccountNoPwd, "TRANS_BANKCARD_NO_PWD" TransBankcardNoPwd
);

/// The values of the platform's type `TransCommonQueryBizScene`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TransCommonQueryBizScene, "PERSONAL_PAY" PersonalPay, "PERSONAL_COLLECTION"
    PersonalCollection, "REFUND" Refund, "DIRECT_TRANSFER" DirectTransfer
);

/// The values of the platform's type `TransCommonQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TransCommonQueryResponseStatus, "SUCCESS" Success, "WAIT_PAY" WaitPay, "CLOSED"
    Closed, "FAIL" Fail, "DEALING" Dealing, "REFUND" Refund
);

/// The values of the platform's type `TransCommonQueryResponseSubStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransCommonQueryResponseSubStatus {
    /// `SUCCESS`: Received (二阶段转账领取成功).
    Success,
    /// `REFUNDED`: Refunded (二阶段转账退款).
    Refunded,
}

record::enumeration!(
    TransCommonQueryResponseSubStatus, "SUCCESS" Success, "REFUNDED" Refunded
);

/// The error codes of `alipay.fund.trans.common.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TransCommonQueryErrorCode, "ORDER_NOT_EXIST" OrderNotExist, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "NO_ORDER_PERMISSION" NoOrderPermission
);

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
            },
            schema::ErrorDef {
                code: "NO_ORDER_PERMISSION",
                summary: "The caller has no permission for this order.",
                fix: "Query as the partner of the order.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TransCommonQuery, TRANS_COMMON_QUERY, 0 product_code None, 1 biz_scene None, 2
    out_biz_no None, 3 order_id None, 4 pay_fund_order_id None
);

record::record!(
    TransCommonQueryResponse, TRANS_COMMON_QUERY_RESPONSE, 0 arrival_time_end None, 1
    deduct_bill_info None, 2 error_code None, 3 fail_inst_error_code None, 4
    fail_inst_name None, 5 fail_inst_reason None, 6 fail_reason None, 7
    inflow_settle_serial_no None, 8 order_fee None, 9 order_id None, 10 out_biz_no None,
    11 passback_params None, 12 pay_date None, 13 pay_fund_order_id None, 14
    receiver_open_id None, 15 receiver_user_id None, 16 settle_serial_no None, 17 status
    None, 18 sub_order_error_code None, 19 sub_order_fail_reason None, 20
    sub_order_status None, 21 sub_status None, 22 trans_amount None, 23
    transfer_bill_info None
);

static TRANS_COMMON_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransCommonQuery",
    file: "spec/fund/trans.common.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_biz_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "pay_fund_order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_biz_no", "order_id", "pay_fund_order_id"])],
    lines: &[12, 17, 24, 29, 37, 41, 43, 47, 49, 53, 57],
};

static TRANS_COMMON_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransCommonQueryResponse",
    file: "spec/fund/trans.common.query.yaml",
    rows: &[
        schema::Row::Text("arrival_time_end"),
        schema::Row::Text("deduct_bill_info"),
        schema::Row::Text("error_code"),
        schema::Row::Text("fail_inst_error_code"),
        schema::Row::Text("fail_inst_name"),
        schema::Row::Text("fail_inst_reason"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("inflow_settle_serial_no"),
        schema::Row::Text("order_fee"),
        schema::Row::Text("order_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("passback_params"),
        schema::Row::Text("pay_date"),
        schema::Row::Text("pay_fund_order_id"),
        schema::Row::Text("receiver_open_id"),
        schema::Row::Text("receiver_user_id"),
        schema::Row::Text("settle_serial_no"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_order_error_code"),
        schema::Row::Text("sub_order_fail_reason"),
        schema::Row::Text("sub_order_status"),
        schema::Row::Text("sub_status"),
        schema::Row::Text("trans_amount"),
        schema::Row::Text("transfer_bill_info"),
    ],
    rules: &[],
    lines: &[],
};
