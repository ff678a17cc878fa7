//! `alipay.fund.trans.page.pay` · 资金转账页面支付接口
//!
//! Pay a transfer on a page.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/fund/trans.page.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.trans.page.pay` (资金转账页面支付接口).
///
/// Pay a transfer on a page.
///
/// ```
/// use alipay::fund::TransPagePay;
///
/// let request = TransPagePay::new()
///     .biz_scene("MESSAGE_BATCH_PAY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_scene`](Self::biz_scene) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required in some cases |
/// | [`product_code`](Self::product_code) | required in some cases |
/// | [`trans_amount`](Self::trans_amount) | required in some cases; an amount in yuan; not less than 0.01; not more than 9999999999999.99; at most 2 decimals |
///
/// Offered on the gateway (V2) as a page, which the user's browser opens. Described in
/// `spec/fund/trans.page.pay.yaml`.
/// Returns [`TransPagePayResponse`], or an error with a [`TransPagePayErrorCode`].
#[doc(alias = "alipay.fund.trans.page.pay")]
#[doc(alias = "资金转账页面支付接口")]
#[doc(alias = "支付")]
#[doc(alias = "资金")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct TransPagePay {
    /// Business scene; for example, party dues go to a special account.
    ///
    /// 业务场景; required in some cases. Example: `MESSAGE_BATCH_PAY`.
    pub biz_scene: Option<String>,
    /// Business extensions, JSON; agree with Alipay engineers before use.
    ///
    /// 业务扩展参数.
    pub business_params: Option<String>,
    /// Alipay's number of the batch; for batches paid with a password only.
    ///
    /// 支付宝订单号. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Title shown at the cashier and in the records.
    ///
    /// 转账订单标题. Example: `八月报酬`.
    pub order_title: Option<String>,
    /// Merchant's order number, unique per transfer request.
    ///
    /// 商户唯一订单号; required in some cases. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Parameters returned in the asynchronous notification.
    ///
    /// 公用回传参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
    /// Payee.
    ///
    /// 收款方信息.
    pub payee_info: Option<super::types::Participant>,
    /// Payer.
    ///
    /// 付款方信息.
    pub payer_info: Option<super::types::Participant>,
    /// Product code the merchant has signed for.
    ///
    /// 销售产品码; required in some cases. Example: `BATCH_API_TO_ACC`.
    pub product_code: Option<String>,
    /// Absolute time of automatic refund, yyyy-MM-dd HH:mm.
    ///
    /// 自动退款绝对超时时间. Example: `2021-12-31 10:05`.
    pub refund_time_expire: Option<String>,
    /// Note on the transfer.
    ///
    /// 转账备注. Example: `八月报酬`.
    pub remark: Option<String>,
    /// Absolute payment deadline, yyyy-MM-dd HH:mm.
    ///
    /// 支付绝对超时时间. Example: `2021-12-31 10:05`.
    pub time_expire: Option<String>,
    /// Total of the order, in yuan.
    ///
    /// 订单总金额; required in some cases; an amount of money as a decimal number; not less than 0.01; not more than
    /// 9999999999999.99; at most 2 decimals. Example: `1000.00`.
    pub trans_amount: Option<record::Amount>,
}

impl TransPagePay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`payee_info`](Self::payee_info).
    #[inline]
    pub fn payee_info(mut self, payee_info: super::types::Participant) -> Self {
        self.payee_info = Some(payee_info);
        self
    }

    /// Sets [`payer_info`](Self::payer_info).
    #[inline]
    pub fn payer_info(mut self, payer_info: super::types::Participant) -> Self {
        self.payer_info = Some(payer_info);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`refund_time_expire`](Self::refund_time_expire).
    #[inline]
    pub fn refund_time_expire(mut self, refund_time_expire: impl Into<String>) -> Self {
        self.refund_time_expire = Some(refund_time_expire.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    pub fn time_expire(mut self, time_expire: impl Into<String>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`trans_amount`](Self::trans_amount).
    #[inline]
    pub fn trans_amount(mut self, trans_amount: impl Into<record::Amount>) -> Self {
        self.trans_amount = Some(trans_amount.into());
        self
    }
}

/// The response of `alipay.fund.trans.page.pay` (资金转账页面支付接口).
#[non_exhaustive]
pub struct TransPagePayResponse {
    /// Alipay's number of the transfer.
    ///
    /// Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Merchant's unique order number.
    ///
    /// 商户端的唯一订单号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// State of the order.
    ///
    /// Example: `SUCCESS`.
    pub status: Option<record::Choice<TransPagePayResponseStatus>>,
}

/// The values of the platform's type `TransPagePayResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransPagePayResponseStatus {
    /// `SUCCESS`: Successful (转账成功).
    Success,
    /// `WAIT_PAY`: Waiting for payment (转账订单等待支付).
    WaitPay,
    /// `CLOSED`: Not paid in time, closed (订单超时关闭).
    Closed,
}

record::enumeration!(
    TransPagePayResponseStatus, "SUCCESS" Success, "WAIT_PAY" WaitPay, "CLOSED" Closed
);

/// The error codes of `alipay.fund.trans.page.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransPagePayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TransPagePayErrorCode);

impl record::PageRequest for TransPagePay {}

impl record::Request for TransPagePay {
    type Response = TransPagePayResponse;
    type ErrorCode = TransPagePayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.page.pay",
        title: "资金转账页面支付接口",
        file: "spec/fund/trans.page.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TRANS_PAGE_PAY,
        response: &TRANS_PAGE_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TransPagePay, TRANS_PAGE_PAY, 0 biz_scene None, 1 business_params None, 2 order_id
    None, 3 order_title None, 4 out_biz_no None, 5 passback_params None, 6 payee_info
    None, 7 payer_info None, 8 product_code None, 9 refund_time_expire None, 10 remark
    None, 11 time_expire None, 12 trans_amount None
);

record::record!(
    TransPagePayResponse, TRANS_PAGE_PAY_RESPONSE, 0 order_id None, 1 out_biz_no None, 2
    status None
);

static TRANS_PAGE_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPagePay",
    file: "spec/fund/trans.page.pay.yaml",
    rows: &[
        schema::Row::Text("biz_scene"),
        schema::Row::Text("business_params"),
        schema::Row::Text("order_id"),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("passback_params"),
        schema::Row::Plain(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
        ),
        schema::Row::Plain(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
        ),
        schema::Row::Text("product_code"),
        schema::Row::Text("refund_time_expire"),
        schema::Row::Text("remark"),
        schema::Row::Text("time_expire"),
        schema::Row::Limited(
            "trans_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("9999999999999.99")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 16, 20, 25, 30, 36, 41, 42, 43, 49, 54, 55, 60, 65, 66, 67, 63],
};

static TRANS_PAGE_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPagePayResponse",
    file: "spec/fund/trans.page.pay.yaml",
    rows: &[
        schema::Row::Text("order_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
