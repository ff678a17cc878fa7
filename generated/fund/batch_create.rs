//! `alipay.fund.batch.create` · 批次下单接口
//!
//! Create a batch of transfers.
//!
//! Offered on the gateway (V2). Described in `spec/fund/batch.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.batch.create` (批次下单接口).
///
/// Create a batch of transfers.
///
/// ```
/// use alipay::fund::BatchCreate;
///
/// let request = BatchCreate::new()
///     .biz_scene("MESSAGE_BATCH_PAY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_scene`](Self::biz_scene) | required in some cases |
/// | [`order_title`](Self::order_title) | required in some cases |
/// | [`out_batch_no`](Self::out_batch_no) | required in some cases |
/// | [`product_code`](Self::product_code) | required in some cases |
/// | [`total_count`](Self::total_count) | required in some cases |
/// | [`total_trans_amount`](Self::total_trans_amount) | required in some cases; an amount in yuan; not less than 1; not more than 9999999999999.99; at most 2 decimals |
/// | [`trans_order_list`](Self::trans_order_list) | required in some cases |
/// | [`transfer_scene_name`](Self::transfer_scene_name) | required in some cases |
/// | [`transfer_scene_report_infos`](Self::transfer_scene_report_infos) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/fund/batch.create.yaml`.
/// Returns [`BatchCreateResponse`], or an error with a [`BatchCreateErrorCode`].
#[doc(alias = "alipay.fund.batch.create")]
#[doc(alias = "批次下单接口")]
#[doc(alias = "下单")]
#[must_use]
#[non_exhaustive]
pub struct BatchCreate {
    /// Business scene; the value comes from Alipay.
    ///
    /// 业务场景; required in some cases. Example: `MESSAGE_BATCH_PAY`.
    pub biz_scene: Option<String>,
    /// Extension parameters, JSON.
    ///
    /// 业务扩展参数.
    pub business_params: Option<String>,
    /// Title of the transfer, shown at the cashier.
    ///
    /// 转账标题; required in some cases. Example: `八月报酬`.
    pub order_title: Option<String>,
    /// Merchant's batch number.
    ///
    /// 商户批次号; required in some cases. Example: `B20240801001`.
    pub out_batch_no: Option<String>,
    /// Parameters returned in the asynchronous notification.
    ///
    /// 公用回传参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
    /// Payer.
    ///
    /// 付款方信息.
    pub payer_info: Option<super::types::Participant>,
    /// Product code; the value comes from Alipay.
    ///
    /// 业务产品码; required in some cases. Example: `BATCH_API_TO_ACC`.
    pub product_code: Option<String>,
    /// Note on the transfer.
    ///
    /// 转账备注. Example: `八月报酬`.
    pub remark: Option<String>,
    /// Latest time of payment, `yyyy-MM-dd HH:mm`.
    ///
    /// 绝对超时时间. Example: `2021-12-31 10:05`.
    pub time_expire: Option<String>,
    /// Number of transfers in the batch.
    ///
    /// 批次总笔数; required in some cases. Example: `2`.
    pub total_count: Option<String>,
    /// Total of the batch, in yuan.
    ///
    /// 批次总金额; required in some cases; an amount of money as a decimal number; not less than 1; not more than
    /// 9999999999999.99; at most 2 decimals. Example: `20.00`.
    pub total_trans_amount: Option<record::Amount>,
    /// Payees and amounts, at most 1000 unless the solution's own document says otherwise.
    ///
    /// 收款信息列表; required in some cases.
    pub trans_order_list: Vec<TransOrderDetail>,
    /// Transfer scene declared on the merchant platform; needed where the merchant must declare one.
    ///
    /// 转账场景; required in some cases; other values may be added. Example: `业务结算`.
    pub transfer_scene_name: Option<record::Choice<BatchCreateTransferSceneName>>,
    /// Facts to report, as the transfer scene prescribes.
    ///
    /// 转账场景信息; required in some cases.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl BatchCreate {
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

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`out_batch_no`](Self::out_batch_no).
    #[inline]
    pub fn out_batch_no(mut self, out_batch_no: impl Into<String>) -> Self {
        self.out_batch_no = Some(out_batch_no.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
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

    /// Sets [`total_count`](Self::total_count).
    #[inline]
    pub fn total_count(mut self, total_count: impl Into<String>) -> Self {
        self.total_count = Some(total_count.into());
        self
    }

    /// Sets [`total_trans_amount`](Self::total_trans_amount).
    #[inline]
    pub fn total_trans_amount(
        mut self,
        total_trans_amount: impl Into<record::Amount>,
    ) -> Self {
        self.total_trans_amount = Some(total_trans_amount.into());
        self
    }

    /// Sets [`trans_order_list`](Self::trans_order_list).
    #[inline]
    pub fn trans_order_list(
        mut self,
        trans_order_list: impl IntoIterator<Item = TransOrderDetail>,
    ) -> Self {
        self.trans_order_list = trans_order_list.into_iter().collect();
        self
    }

    /// Sets [`transfer_scene_name`](Self::transfer_scene_name).
    #[inline]
    pub fn transfer_scene_name(
        mut self,
        transfer_scene_name: impl Into<record::Choice<BatchCreateTransferSceneName>>,
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

/// The response of `alipay.fund.batch.create` (批次下单接口).
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// Alipay's batch id.
    ///
    /// 支付宝批次ID.
    pub batch_trans_id: Option<String>,
    /// Merchant's batch number.
    ///
    /// 商户的批次号.
    pub out_batch_no: Option<String>,
    /// State of the batch.
    ///
    /// Other values may be added. Example: `INIT`.
    pub status: Option<record::Choice<BatchCreateResponseStatus>>,
}

/// A transfer of a batch.
///
/// | Field | Limits |
/// |---|---|
/// | [`trans_amount`](Self::trans_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct TransOrderDetail {
    /// JSON, such as `sub_biz_scene` and `withdraw_timeliness` (T0, the default, or T1).
    ///
    /// 业务扩展参数.
    pub business_params: Option<String>,
    /// Title shown at the cashier and in the records.
    ///
    /// 转账订单标题. Example: `八月报酬`.
    pub order_title: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Extension parameters, JSON; ask Alipay before use.
    ///
    /// 业务扩展参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
    /// Payee.
    ///
    /// 收款方信息.
    pub payee_info: Option<super::types::Participant>,
    /// Note seen by both sides; also in the bill of an Alipay payee.
    ///
    /// 转账备注. Example: `八月报酬`.
    pub remark: Option<String>,
    /// Amount of the transfer, in yuan.
    ///
    /// 转账金额; an amount of money as a decimal number. Example: `10.00`.
    pub trans_amount: Option<record::Amount>,
}

impl TransOrderDetail {
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

/// A fact reported for a transfer scene.
#[must_use]
#[non_exhaustive]
pub struct TransferSceneReportInfo {
    /// Content of the report item, as the transfer scene's rules prescribe.
    ///
    /// 转账场景信息描述. Example: `8月家政服务报酬`.
    pub info_content: Option<String>,
    /// Kind of report item, a fixed text prescribed by the scene; not repeatable.
    ///
    /// 转账场景信息类型. Example: `佣金报酬说明`.
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

/// The values of the platform's type `BatchCreateTransferSceneName`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateTransferSceneName {
    /// `现金营销`: Cash marketing.
    CashMarketing,
    /// `企业退款`: Refund by a company.
    EnterpriseRefund,
    /// `佣金报酬`: Commission or remuneration.
    Commission,
    /// `业务结算`: Settlement of business.
    BusinessSettlement,
    /// `二手回收`: Buying of second-hand goods.
    SecondHandRecycling,
    /// `公益补助`: Charity or public grant.
    CharityGrant,
    /// `行政补贴和退款`: Government subsidy or refund.
    GovernmentSubsidyAndRefund,
    /// `保险理赔`: Insurance claim.
    InsuranceClaim,
}

record::enumeration!(
    BatchCreateTransferSceneName, "现金营销" CashMarketing, "企业退款"
    EnterpriseRefund, "佣金报酬" Commission, "业务结算" BusinessSettlement,
    "二手回收" SecondHandRecycling, "公益补助" CharityGrant,
    "行政补贴和退款" GovernmentSubsidyAndRefund, "保险理赔" InsuranceClaim
);

/// The values of the platform's type `BatchCreateResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateResponseStatus {
    /// `INIT`: Batch created (批次落单成功).
    Init,
}

record::enumeration!(BatchCreateResponseStatus, "INIT" Init);

/// The error codes of `alipay.fund.batch.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(BatchCreateErrorCode);

impl record::CallRequest for BatchCreate {}

impl record::Request for BatchCreate {
    type Response = BatchCreateResponse;
    type ErrorCode = BatchCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.batch.create",
        title: "批次下单接口",
        file: "spec/fund/batch.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &BATCH_CREATE,
        response: &BATCH_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    BatchCreate, BATCH_CREATE, 0 biz_scene None, 1 business_params None, 2 order_title
    None, 3 out_batch_no None, 4 passback_params None, 5 payer_info None, 6 product_code
    None, 7 remark None, 8 time_expire None, 9 total_count None, 10 total_trans_amount
    None, 11 trans_order_list Vec::new(), 12 transfer_scene_name None, 13
    transfer_scene_report_infos Vec::new()
);

record::record!(
    BatchCreateResponse, BATCH_CREATE_RESPONSE, 0 batch_trans_id None, 1 out_batch_no
    None, 2 status None
);

record::record!(
    TransOrderDetail, TRANS_ORDER_DETAIL, 0 business_params None, 1 order_title None, 2
    out_biz_no None, 3 passback_params None, 4 payee_info None, 5 remark None, 6
    trans_amount None
);

record::record!(
    TransferSceneReportInfo, TRANSFER_SCENE_REPORT_INFO, 0 info_content None, 1 info_type
    None
);

static BATCH_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchCreate",
    file: "spec/fund/batch.create.yaml",
    rows: &[
        schema::Row::Text("biz_scene"),
        schema::Row::Text("business_params"),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_batch_no"),
        schema::Row::Text("passback_params"),
        schema::Row::Plain(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
        ),
        schema::Row::Text("product_code"),
        schema::Row::Text("remark"),
        schema::Row::Text("time_expire"),
        schema::Row::Text("total_count"),
        schema::Row::Limited(
            "total_trans_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("9999999999999.99")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain(
            "trans_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANS_ORDER_DETAIL),
                    limits: &[],
                },
            ),
        ),
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
    lines: &[10, 16, 17, 18, 19, 24, 25, 31, 32, 37, 38, 43, 44, 45, 41, 47, 52, 68],
};

static BATCH_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchCreateResponse",
    file: "spec/fund/batch.create.yaml",
    rows: &[
        schema::Row::Text("batch_trans_id"),
        schema::Row::Text("out_batch_no"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static TRANS_ORDER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransOrderDetail",
    file: "spec/fund/batch.create.yaml",
    rows: &[
        schema::Row::Text("business_params"),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("passback_params"),
        schema::Row::Plain(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
        ),
        schema::Row::Text("remark"),
        schema::Row::Limited(
            "trans_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[89, 93, 98, 103, 108, 109, 114, 114],
};

static TRANSFER_SCENE_REPORT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferSceneReportInfo",
    file: "spec/fund/batch.create.yaml",
    rows: &[schema::Row::Text("info_content"), schema::Row::Text("info_type")],
    rules: &[],
    lines: &[119, 124],
};
