//! `alipay.fund.trans.multistep.query` · 多步转账查询接口
//!
//! Query a multi-step transfer.
//!
//! Offered on the gateway (V2). Described in `spec/fund/trans.multistep.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.trans.multistep.query` (多步转账查询接口).
///
/// Query a multi-step transfer.
///
/// ```
/// use alipay::fund::TransMultistepQuery;
///
/// let request = TransMultistepQuery::new()
///     .biz_scene("DEFAULT");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/fund/trans.multistep.query.yaml`.
/// Returns [`TransMultistepQueryResponse`], or an error with a [`TransMultistepQueryErrorCode`].
#[doc(alias = "alipay.fund.trans.multistep.query")]
#[doc(alias = "多步转账查询接口")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct TransMultistepQuery {
    /// Scene code.
    ///
    /// 场景码. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Order id.
    ///
    /// 订单ID. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Merchant's unique number, used for idempotency.
    ///
    /// Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Product code.
    ///
    /// 产品码.
    pub product_code: Option<String>,
}

impl TransMultistepQuery {
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

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

/// The response of `alipay.fund.trans.multistep.query` (多步转账查询接口).
#[non_exhaustive]
pub struct TransMultistepQueryResponse {
    /// Orders of the transfer.
    ///
    /// 订单明细.
    pub order_details: Vec<MultiStepTransOrderDetailResponse>,
    /// Order id.
    ///
    /// 订单ID. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Merchant's number.
    ///
    /// 外部单号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Remark.
    ///
    /// 备注. Example: `八月报酬`.
    pub remark: Option<String>,
    /// Requester's id.
    pub request_user_id: Option<String>,
    /// Transfer total in yuan.
    ///
    /// 转账总金额; an amount of money as a decimal number. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Number of orders in the transfer.
    ///
    /// 转账明细总数量. Example: `50`.
    pub total_count: Option<String>,
}

/// One order of a multi-step transfer, as queried.
#[non_exhaustive]
pub struct MultiStepTransOrderDetailResponse {
    /// Transfer amount in yuan.
    ///
    /// 转账额度; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Time of payment.
    ///
    /// 支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_pay: Option<record::DateTime>,
    /// Open id of the user within the app.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Order id.
    ///
    /// 订单ID. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Position in the order of execution.
    ///
    /// 订单执行顺序.
    pub order_seq: Option<i64>,
    /// Order title.
    ///
    /// 订单标题. Example: `XX租车押金`.
    pub order_title: Option<String>,
    /// Merchant's number, used for idempotency.
    ///
    /// 外部幂等号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Payee.
    ///
    /// 收款方信息.
    pub payee_info: Option<MultiStepTransferParticipant>,
    /// Payer.
    ///
    /// 付款方信息.
    pub payer_info: Option<MultiStepTransferParticipant>,
    /// Remark.
    ///
    /// 备注. Example: `八月报酬`.
    pub remark: Option<String>,
    /// Requester's id.
    pub request_user_id: Option<String>,
    /// State of the order.
    ///
    /// 单据交易状态. Example: `SUCCESS`.
    pub status: Option<String>,
}

/// Payer or payee of a multi-step transfer.
#[non_exhaustive]
pub struct MultiStepTransferParticipant {
    /// Number of the withholding agreement.
    ///
    /// 代扣协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Account of the participant, of the kind `identity_type` names.
    ///
    /// 参与方的唯一标识. Example: `user@example.com`.
    pub identity: Option<String>,
    /// Kind of identifier in `identity`.
    ///
    /// 唯一标识类型. Example: `ALIPAY_LOGON_ID`.
    pub identity_type: Option<String>,
    /// Name.
    ///
    /// 名称. Example: `某某`.
    pub name: Option<String>,
    /// Number of the repayment agreement.
    ///
    /// 还款协议号.
    pub rent_agreement_no: Option<String>,
}

/// The error codes of `alipay.fund.trans.multistep.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransMultistepQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TransMultistepQueryErrorCode);

impl record::CallRequest for TransMultistepQuery {}

impl record::Request for TransMultistepQuery {
    type Response = TransMultistepQueryResponse;
    type ErrorCode = TransMultistepQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.multistep.query",
        title: "多步转账查询接口",
        file: "spec/fund/trans.multistep.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TRANS_MULTISTEP_QUERY,
        response: &TRANS_MULTISTEP_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TransMultistepQuery, TRANS_MULTISTEP_QUERY, 0 biz_scene None, 1 order_id None, 2
    out_biz_no None, 3 product_code None
);

record::record!(
    TransMultistepQueryResponse, TRANS_MULTISTEP_QUERY_RESPONSE, 0 order_details
    Vec::new(), 1 order_id None, 2 out_biz_no None, 3 remark None, 4 request_user_id
    None, 5 total_amount None, 6 total_count None
);

record::record!(
    MultiStepTransOrderDetailResponse, MULTI_STEP_TRANS_ORDER_DETAIL_RESPONSE, 0 amount
    None, 1 gmt_pay None, 2 open_id None, 3 order_id None, 4 order_seq None, 5
    order_title None, 6 out_biz_no None, 7 payee_info None, 8 payer_info None, 9 remark
    None, 10 request_user_id None, 11 status None
);

record::record!(
    MultiStepTransferParticipant, MULTI_STEP_TRANSFER_PARTICIPANT, 0 agreement_no None, 1
    identity None, 2 identity_type None, 3 name None, 4 rent_agreement_no None
);

static TRANS_MULTISTEP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransMultistepQuery",
    file: "spec/fund/trans.multistep.query.yaml",
    rows: &[
        schema::Row::Text("biz_scene"),
        schema::Row::Text("order_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("product_code"),
    ],
    rules: &[],
    lines: &[10, 11, 12, 16],
};

static TRANS_MULTISTEP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransMultistepQueryResponse",
    file: "spec/fund/trans.multistep.query.yaml",
    rows: &[
        schema::Row::Plain(
            "order_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MULTI_STEP_TRANS_ORDER_DETAIL_RESPONSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("order_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("remark"),
        schema::Row::Text("request_user_id"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("total_count"),
    ],
    rules: &[],
    lines: &[],
};

static MULTI_STEP_TRANS_ORDER_DETAIL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiStepTransOrderDetailResponse",
    file: "spec/fund/trans.multistep.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("gmt_pay"),
        schema::Row::Text("open_id"),
        schema::Row::Text("order_id"),
        schema::Row::Plain("order_seq", schema::Kind::Integer),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Plain(
            "payee_info",
            schema::Kind::Record(&MULTI_STEP_TRANSFER_PARTICIPANT),
        ),
        schema::Row::Plain(
            "payer_info",
            schema::Kind::Record(&MULTI_STEP_TRANSFER_PARTICIPANT),
        ),
        schema::Row::Text("remark"),
        schema::Row::Text("request_user_id"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static MULTI_STEP_TRANSFER_PARTICIPANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiStepTransferParticipant",
    file: "spec/fund/trans.multistep.query.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("identity"),
        schema::Row::Text("identity_type"),
        schema::Row::Text("name"),
        schema::Row::Text("rent_agreement_no"),
    ],
    rules: &[],
    lines: &[],
};
