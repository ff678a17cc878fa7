//! `alipay.fund.trans.app.pay` · 无线转账支付接口
//!
//! Pay a transfer order in the app.
//!
//! Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
//! `spec/fund/trans.app.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.trans.app.pay` (无线转账支付接口).
///
/// Pay a transfer order in the app.
///
/// ```
/// use alipay::fund::TransAppPay;
///
/// let request = TransAppPay::new()
///     .biz_scene("PERSONAL_PAY")
///     .out_biz_no("20170101000001654bb46ba")
///     .product_code("STD_RED_PACKET")
///     .trans_amount("8.88");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_scene`](Self::biz_scene) | required; at most 64 characters (advisory) |
/// | [`business_params`](Self::business_params) | required in some cases |
/// | [`order_title`](Self::order_title) | at most 128 characters (advisory) |
/// | [`out_biz_no`](Self::out_biz_no) | required; at most 64 characters (advisory) |
/// | [`product_code`](Self::product_code) | required; at most 64 characters (advisory) |
/// | [`remark`](Self::remark) | at most 200 characters (advisory) |
/// | [`time_expire`](Self::time_expire) | at most 16 characters (advisory) |
/// | [`trans_amount`](Self::trans_amount) | required; an amount in yuan; not less than 0.01; not more than 9999999999999.99; at most 2 decimals |
///
/// Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
/// `spec/fund/trans.app.pay.yaml`.
/// Returns [`TransAppPayResponse`], or an error with a [`TransAppPayErrorCode`].
#[doc(alias = "alipay.fund.trans.app.pay")]
#[doc(alias = "无线转账支付接口")]
#[doc(alias = "支付")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct TransAppPay {
    /// Business scene.
    ///
    /// 业务场景; required; other values may be added; at most 64 characters (advisory). Example: `PERSONAL_PAY`.
    pub biz_scene: record::Choice<TransAppPayBizScene>,
    /// JSON; red packets require `sub_biz_scene` (`REDPACKET`) and `payer_binded_alipay_uid` in it.
    ///
    /// 业务扩展参数; required in some cases. Example:
    /// `{"sub_biz_scene":"REDPACKET","payer_binded_alipay_uid":"2088000000000001"}`.
    pub business_params: Option<String>,
    /// Alipay order number.
    ///
    /// 支付宝订单号. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Title shown at the cashier and in the records.
    ///
    /// 支付订单标题; at most 128 characters (advisory). Example: `节日红包`.
    pub order_title: Option<String>,
    /// Merchant's order number, unique per transfer request.
    ///
    /// 商户唯一订单号; required; at most 64 characters (advisory). Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
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
    /// Product code contracted with Alipay.
    ///
    /// 销售产品码; required; other values may be added; at most 64 characters (advisory). Example: `STD_RED_PACKET`.
    pub product_code: record::Choice<TransAppPayProductCode>,
    /// Time of automatic refund, yyyy-MM-dd HH:mm; earlier than the sales plan's latest refund.
    ///
    /// 退款超时时间. Example: `2021-12-31 10:05`.
    pub refund_time_expire: Option<String>,
    /// Note on the payment.
    ///
    /// 支付备注; at most 200 characters (advisory). Example: `节日红包`.
    pub remark: Option<String>,
    /// Merchant's time of the request, `yyyy-MM-dd HH:mm`; old requests are refused.
    ///
    /// 请求时间. Example: `2021-12-30 10:05`.
    pub request_time: Option<String>,
    /// Absolute timeout, yyyy-MM-dd HH:mm.
    ///
    /// 绝对超时时间; at most 16 characters (advisory). Example: `2021-12-31 10:05`.
    pub time_expire: Option<String>,
    /// Total of the order, in yuan.
    ///
    /// 订单总金额; required; an amount of money as a decimal number; not less than 0.01; not more than
    /// 9999999999999.99; at most 2 decimals. Example: `8.88`.
    pub trans_amount: record::Amount,
}

impl TransAppPay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<TransAppPayBizScene>>,
    ) -> Self {
        self.biz_scene = biz_scene.into();
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
        self.out_biz_no = out_biz_no.into();
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
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<TransAppPayProductCode>>,
    ) -> Self {
        self.product_code = product_code.into();
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

    /// Sets [`request_time`](Self::request_time).
    #[inline]
    pub fn request_time(mut self, request_time: impl Into<String>) -> Self {
        self.request_time = Some(request_time.into());
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
        self.trans_amount = trans_amount.into();
        self
    }
}

/// The response of `alipay.fund.trans.app.pay` (无线转账支付接口).
#[non_exhaustive]
pub struct TransAppPayResponse {
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
    pub status: Option<record::Choice<TransAppPayResponseStatus>>,
}

/// The values of the platform's type `TransAppPayBizScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransAppPayBizScene {
    /// `PERSONAL_PAY`: Send a red packet (发红包).
    PersonalPay,
}

record::enumeration!(TransAppPayBizScene, "PERSONAL_PAY" PersonalPay);

/// The values of the platform's type `TransAppPayProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransAppPayProductCode {
    /// `STD_RED_PACKET`: Cash red packet (现金红包).
    StdRedPacket,
}

record::enumeration!(TransAppPayProductCode, "STD_RED_PACKET" StdRedPacket);

/// The values of the platform's type `TransAppPayResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransAppPayResponseStatus {
    /// `SUCCESS`: Successful (转账成功).
    Success,
    /// `WAIT_PAY`: Waiting for payment (转账订单等待支付).
    WaitPay,
    /// `CLOSED`: Not paid in time, closed (订单超时关闭).
    Closed,
}

record::enumeration!(
    TransAppPayResponseStatus, "SUCCESS" Success, "WAIT_PAY" WaitPay, "CLOSED" Closed
);

/// The error codes of `alipay.fund.trans.app.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransAppPayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TransAppPayErrorCode);

impl record::AppRequest for TransAppPay {}

impl record::Request for TransAppPay {
    type Response = TransAppPayResponse;
    type ErrorCode = TransAppPayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.app.pay",
        title: "无线转账支付接口",
        file: "spec/fund/trans.app.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TRANS_APP_PAY,
        response: &TRANS_APP_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TransAppPay, TRANS_APP_PAY, 0 biz_scene Default::default(), 1 business_params None, 2
    order_id None, 3 order_title None, 4 out_biz_no String::new(), 5 passback_params
    None, 6 payee_info None, 7 payer_info None, 8 product_code Default::default(), 9
    refund_time_expire None, 10 remark None, 11 request_time None, 12 time_expire None,
    13 trans_amount Default::default()
);

record::record!(
    TransAppPayResponse, TRANS_APP_PAY_RESPONSE, 0 order_id None, 1 out_biz_no None, 2
    status None
);

static TRANS_APP_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransAppPay",
    file: "spec/fund/trans.app.pay.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_scene",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("business_params"),
        schema::Row::Text("order_id"),
        schema::Row::Limited(
            "order_title",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("passback_params"),
        schema::Row::Plain(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
        ),
        schema::Row::Plain(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
        ),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("refund_time_expire"),
        schema::Row::Limited(
            "remark",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(200))],
        ),
        schema::Row::Text("request_time"),
        schema::Row::Limited(
            "time_expire",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Limited(
            "trans_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("9999999999999.99")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        10, 14, 15, 21, 27, 32, 36, 39, 43, 44, 47, 52, 53, 54, 58, 59, 65, 70, 74, 77,
        82, 86, 89, 93, 94, 95, 96, 92,
    ],
};

static TRANS_APP_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransAppPayResponse",
    file: "spec/fund/trans.app.pay.yaml",
    rows: &[
        schema::Row::Text("order_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
