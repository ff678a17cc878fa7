//! `alipay.fund.trans.multistep.query` · 多步转账查询接口
//!
//! Query a multi-step transfer.
//!
//! Offered on the gateway (V2). Described in `spec/fund/trans.multistep.query.yaml`.

use crate::{record, schema};

static TRANS_MULTISTEP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransMultistepQuery",
    file: "spec/fund/trans.multistep.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_scene", 10),
        schema::FieldDef::text("order_id", 11),
        schema::FieldDef::text("out_biz_no", 12),
        schema::FieldDef::text("product_code", 16),
    ],
    rules: &[],
};

static TRANS_MULTISTEP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransMultistepQueryResponse",
    file: "spec/fund/trans.multistep.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "order_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MULTI_STEP_TRANS_ORDER_DETAIL_RESPONSE),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("order_id", 20),
        schema::FieldDef::text("out_biz_no", 21),
        schema::FieldDef::text("remark", 22),
        schema::FieldDef::text("request_user_id", 23),
        schema::FieldDef::text("total_amount", 24),
        schema::FieldDef::text("total_count", 25),
    ],
    rules: &[],
};

static MULTI_STEP_TRANS_ORDER_DETAIL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiStepTransOrderDetailResponse",
    file: "spec/fund/trans.multistep.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 31),
        schema::FieldDef::text("gmt_pay", 32),
        schema::FieldDef::text("open_id", 33),
        schema::FieldDef::text("order_id", 37),
        schema::FieldDef::new("order_seq", schema::Kind::Integer, 38),
        schema::FieldDef::text("order_title", 39),
        schema::FieldDef::text("out_biz_no", 40),
        schema::FieldDef::new(
            "payee_info",
            schema::Kind::Record(&MULTI_STEP_TRANSFER_PARTICIPANT),
            45,
        ),
        schema::FieldDef::new(
            "payer_info",
            schema::Kind::Record(&MULTI_STEP_TRANSFER_PARTICIPANT),
            46,
        ),
        schema::FieldDef::text("remark", 47),
        schema::FieldDef::text("request_user_id", 48),
        schema::FieldDef::text("status", 49),
    ],
    rules: &[],
};

static MULTI_STEP_TRANSFER_PARTICIPANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiStepTransferParticipant",
    file: "spec/fund/trans.multistep.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 54),
        schema::FieldDef::text("identity", 59),
        schema::FieldDef::text("identity_type", 64),
        schema::FieldDef::text("name", 69),
        schema::FieldDef::text("rent_agreement_no", 70),
    ],
    rules: &[],
};

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
        Self {
            biz_scene: None,
            order_id: None,
            out_biz_no: None,
            product_code: None,
        }
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

impl record::Record for TransMultistepQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_MULTISTEP_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_scene),
            1 => Some(&self.order_id),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_scene),
            1 => Some(&mut self.order_id),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for TransMultistepQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransMultistepQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransMultistepQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransMultistepQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TransMultistepQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_MULTISTEP_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_details),
            1 => Some(&self.order_id),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.remark),
            4 => Some(&self.request_user_id),
            5 => Some(&self.total_amount),
            6 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_details),
            1 => Some(&mut self.order_id),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.remark),
            4 => Some(&mut self.request_user_id),
            5 => Some(&mut self.total_amount),
            6 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for TransMultistepQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_details: Vec::new(),
            order_id: None,
            out_biz_no: None,
            remark: None,
            request_user_id: None,
            total_amount: None,
            total_count: None,
        }
    }
}

impl Clone for TransMultistepQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransMultistepQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransMultistepQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for MultiStepTransOrderDetailResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MULTI_STEP_TRANS_ORDER_DETAIL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.gmt_pay),
            2 => Some(&self.open_id),
            3 => Some(&self.order_id),
            4 => Some(&self.order_seq),
            5 => Some(&self.order_title),
            6 => Some(&self.out_biz_no),
            7 => Some(&self.payee_info),
            8 => Some(&self.payer_info),
            9 => Some(&self.remark),
            10 => Some(&self.request_user_id),
            11 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.gmt_pay),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.order_id),
            4 => Some(&mut self.order_seq),
            5 => Some(&mut self.order_title),
            6 => Some(&mut self.out_biz_no),
            7 => Some(&mut self.payee_info),
            8 => Some(&mut self.payer_info),
            9 => Some(&mut self.remark),
            10 => Some(&mut self.request_user_id),
            11 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for MultiStepTransOrderDetailResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            gmt_pay: None,
            open_id: None,
            order_id: None,
            order_seq: None,
            order_title: None,
            out_biz_no: None,
            payee_info: None,
            payer_info: None,
            remark: None,
            request_user_id: None,
            status: None,
        }
    }
}

impl Clone for MultiStepTransOrderDetailResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MultiStepTransOrderDetailResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MultiStepTransOrderDetailResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for MultiStepTransferParticipant {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MULTI_STEP_TRANSFER_PARTICIPANT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.identity),
            2 => Some(&self.identity_type),
            3 => Some(&self.name),
            4 => Some(&self.rent_agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.identity),
            2 => Some(&mut self.identity_type),
            3 => Some(&mut self.name),
            4 => Some(&mut self.rent_agreement_no),
            _ => None,
        }
    }
}

impl Default for MultiStepTransferParticipant {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            identity: None,
            identity_type: None,
            name: None,
            rent_agreement_no: None,
        }
    }
}

impl Clone for MultiStepTransferParticipant {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MultiStepTransferParticipant {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MultiStepTransferParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.trans.multistep.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransMultistepQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransMultistepQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransMultistepQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
