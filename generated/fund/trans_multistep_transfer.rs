//! `alipay.fund.trans.multistep.transfer` · 多步转账创建并支付
//!
//! Create and pay a multi-step transfer.
//!
//! Offered on the gateway (V2). Described in `spec/fund/trans.multistep.transfer.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.trans.multistep.transfer` (多步转账创建并支付).
///
/// Create and pay a multi-step transfer.
///
/// ```
/// use alipay::fund::TransMultistepTransfer;
///
/// let request = TransMultistepTransfer::new()
///     .biz_scene("DEFAULT");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`total_amount`](Self::total_amount) | an amount in yuan |
///
/// Offered on the gateway (V2). Described in `spec/fund/trans.multistep.transfer.yaml`.
/// Returns [`TransMultistepTransferResponse`], or an error with a [`TransMultistepTransferErrorCode`].
#[doc(alias = "alipay.fund.trans.multistep.transfer")]
#[doc(alias = "多步转账创建并支付")]
#[doc(alias = "支付")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct TransMultistepTransfer {
    /// Scene code.
    ///
    /// 场景码. Example: `DEFAULT`.
    pub biz_scene: Option<String>,
    /// Extension parameters, JSON.
    ///
    /// 业务扩展参数.
    pub business_params: Option<String>,
    /// Orders of the transfer.
    ///
    /// 多步转账明细.
    pub order_details: Vec<MultiStepTransOrderDetailRequest>,
    /// Merchant's unique number, used for idempotency.
    ///
    /// Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Parameters returned in the asynchronous notification.
    ///
    /// 公用回传参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
    /// Product code.
    ///
    /// 产品码.
    pub product_code: Option<String>,
    /// Remark on the use of the order, or an extra mark.
    ///
    /// Example: `八月报酬`.
    pub remark: Option<String>,
    /// Transfer amount in yuan.
    ///
    /// 转账的金额; an amount of money as a decimal number. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Number of orders in the transfer.
    ///
    /// 总数量. Example: `50`.
    pub total_count: Option<String>,
    /// Transfer scene declared on the Alipay merchant platform, a Chinese text.
    pub transfer_scene_name: Option<String>,
    /// Facts to report for the transfer scene.
    ///
    /// 转账场景信息.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl TransMultistepTransfer {
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

    /// Sets [`order_details`](Self::order_details).
    #[inline]
    pub fn order_details(
        mut self,
        order_details: impl IntoIterator<Item = MultiStepTransOrderDetailRequest>,
    ) -> Self {
        self.order_details = order_details.into_iter().collect();
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

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`total_count`](Self::total_count).
    #[inline]
    pub fn total_count(mut self, total_count: impl Into<String>) -> Self {
        self.total_count = Some(total_count.into());
        self
    }

    /// Sets [`transfer_scene_name`](Self::transfer_scene_name).
    #[inline]
    pub fn transfer_scene_name(
        mut self,
        transfer_scene_name: impl Into<String>,
    ) -> Self {
        self.transfer_scene_name = Some(transfer_scene_name.into());
        self
    }

    /// Sets [`transfer_scene_report_infos`](Self::transfer_scene_report_infos).
    #[inline]
    pub fn transfer_scene_report_infos(
        mut self,
        transfer_scene_report_infos: impl IntoIterator<Item = TransferSceneReportInfo>,
    ) -> Self {
        self.transfer_scene_report_infos = transfer_scene_report_infos
            .into_iter()
            .collect();
        self
    }
}

/// The response of `alipay.fund.trans.multistep.transfer` (多步转账创建并支付).
#[non_exhaustive]
pub struct TransMultistepTransferResponse {
    /// Order number.
    ///
    /// 单据单号. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// State of the transfer.
    ///
    /// 单据转账状态.
    pub order_status: Option<String>,
}

/// One order of a multi-step transfer to create.
///
/// | Field | Limits |
/// |---|---|
/// | [`trans_amount`](Self::trans_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct MultiStepTransOrderDetailRequest {
    /// Business parameters; values as in the access documentation.
    ///
    /// 业务参数.
    pub business_params: Option<String>,
    /// Position of the order in the transfer.
    ///
    /// 订单转账顺序.
    pub order_seq: Option<String>,
    /// Order title.
    ///
    /// 订单标题. Example: `XX租车押金`.
    pub order_title: Option<String>,
    /// Merchant's number.
    ///
    /// 外部单号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Parameters returned in the asynchronous notification.
    ///
    /// 公用回传参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
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
    /// Transfer amount in yuan.
    ///
    /// 转账金额; an amount of money as a decimal number. Example: `1000.00`.
    pub trans_amount: Option<record::Amount>,
}

impl MultiStepTransOrderDetailRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`order_seq`](Self::order_seq).
    #[inline]
    pub fn order_seq(mut self, order_seq: impl Into<String>) -> Self {
        self.order_seq = Some(order_seq.into());
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
    pub fn payee_info(mut self, payee_info: MultiStepTransferParticipant) -> Self {
        self.payee_info = Some(payee_info);
        self
    }

    /// Sets [`payer_info`](Self::payer_info).
    #[inline]
    pub fn payer_info(mut self, payer_info: MultiStepTransferParticipant) -> Self {
        self.payer_info = Some(payer_info);
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`trans_amount`](Self::trans_amount).
    #[inline]
    pub fn trans_amount(mut self, trans_amount: impl Into<record::Amount>) -> Self {
        self.trans_amount = Some(trans_amount.into());
        self
    }
}

/// Payer or payee of a transfer in several steps.
#[must_use]
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

impl MultiStepTransferParticipant {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`identity`](Self::identity).
    #[inline]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`rent_agreement_no`](Self::rent_agreement_no).
    #[inline]
    pub fn rent_agreement_no(mut self, rent_agreement_no: impl Into<String>) -> Self {
        self.rent_agreement_no = Some(rent_agreement_no.into());
        self
    }
}

/// A fact that is reported for the transfer scene.
#[must_use]
#[non_exhaustive]
pub struct TransferSceneReportInfo {
    /// Content of the report item, as the transfer scene's rules prescribe.
    ///
    /// 转账场景信息描述.
    pub info_content: Option<String>,
    /// Kind of report item, a fixed text prescribed by the scene; not repeatable.
    ///
    /// 转账场景信息类型.
    pub info_type: Option<String>,
}

impl TransferSceneReportInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`info_content`](Self::info_content).
    #[inline]
    pub fn info_content(mut self, info_content: impl Into<String>) -> Self {
        self.info_content = Some(info_content.into());
        self
    }

    /// Sets [`info_type`](Self::info_type).
    #[inline]
    pub fn info_type(mut self, info_type: impl Into<String>) -> Self {
        self.info_type = Some(info_type.into());
        self
    }
}

/// The error codes of `alipay.fund.trans.multistep.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransMultistepTransferErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TransMultistepTransferErrorCode);

impl record::CallRequest for TransMultistepTransfer {}

impl record::Request for TransMultistepTransfer {
    type Response = TransMultistepTransferResponse;
    type ErrorCode = TransMultistepTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.multistep.transfer",
        title: "多步转账创建并支付",
        file: "spec/fund/trans.multistep.transfer.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TRANS_MULTISTEP_TRANSFER,
        response: &TRANS_MULTISTEP_TRANSFER_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TransMultistepTransfer, TRANS_MULTISTEP_TRANSFER, 0 biz_scene None, 1 business_params
    None, 2 order_details Vec::new(), 3 out_biz_no None, 4 passback_params None, 5
    product_code None, 6 remark None, 7 total_amount None, 8 total_count None, 9
    transfer_scene_name None, 10 transfer_scene_report_infos Vec::new()
);

record::record!(
    TransMultistepTransferResponse, TRANS_MULTISTEP_TRANSFER_RESPONSE, 0 order_id None, 1
    order_status None
);

record::record!(
    MultiStepTransOrderDetailRequest, MULTI_STEP_TRANS_ORDER_DETAIL_REQUEST, 0
    business_params None, 1 order_seq None, 2 order_title None, 3 out_biz_no None, 4
    passback_params None, 5 payee_info None, 6 payer_info None, 7 remark None, 8
    trans_amount None
);

record::record!(
    MultiStepTransferParticipant, MULTI_STEP_TRANSFER_PARTICIPANT, 0 agreement_no None, 1
    identity None, 2 identity_type None, 3 name None, 4 rent_agreement_no None
);

record::record!(
    TransferSceneReportInfo, TRANSFER_SCENE_REPORT_INFO, 0 info_content None, 1 info_type
    None
);

static TRANS_MULTISTEP_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransMultistepTransfer",
    file: "spec/fund/trans.multistep.transfer.yaml",
    rows: &[
        schema::Row::Text("biz_scene"),
        schema::Row::Text("business_params"),
        schema::Row::Plain(
            "order_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MULTI_STEP_TRANS_ORDER_DETAIL_REQUEST),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("passback_params"),
        schema::Row::Text("product_code"),
        schema::Row::Text("remark"),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("total_count"),
        schema::Row::Text("transfer_scene_name"),
        schema::Row::Plain(
            "transfer_scene_report_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANSFER_SCENE_REPORT_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[10, 11, 12, 13, 17, 22, 23, 24, 24, 25, 26, 29],
};

static TRANS_MULTISTEP_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransMultistepTransferResponse",
    file: "spec/fund/trans.multistep.transfer.yaml",
    rows: &[schema::Row::Text("order_id"), schema::Row::Text("order_status")],
    rules: &[],
    lines: &[],
};

static MULTI_STEP_TRANS_ORDER_DETAIL_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiStepTransOrderDetailRequest",
    file: "spec/fund/trans.multistep.transfer.yaml",
    rows: &[
        schema::Row::Text("business_params"),
        schema::Row::Text("order_seq"),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("passback_params"),
        schema::Row::Plain(
            "payee_info",
            schema::Kind::Record(&MULTI_STEP_TRANSFER_PARTICIPANT),
        ),
        schema::Row::Plain(
            "payer_info",
            schema::Kind::Record(&MULTI_STEP_TRANSFER_PARTICIPANT),
        ),
        schema::Row::Text("remark"),
        schema::Row::Limited(
            "trans_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[42, 46, 47, 48, 49, 54, 55, 56, 57, 57],
};

static MULTI_STEP_TRANSFER_PARTICIPANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiStepTransferParticipant",
    file: "spec/fund/trans.multistep.transfer.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("identity"),
        schema::Row::Text("identity_type"),
        schema::Row::Text("name"),
        schema::Row::Text("rent_agreement_no"),
    ],
    rules: &[],
    lines: &[62, 67, 72, 77, 78],
};

static TRANSFER_SCENE_REPORT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferSceneReportInfo",
    file: "spec/fund/trans.multistep.transfer.yaml",
    rows: &[schema::Row::Text("info_content"), schema::Row::Text("info_type")],
    rules: &[],
    lines: &[83, 87],
};
