//! `alipay.fund.batch.create` · 批次下单接口
//!
//! Create a batch of transfers.
//!
//! Offered on the gateway (V2). Described in `spec/fund/batch.create.yaml`.

use crate::{record, schema};

static BATCH_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchCreate",
    file: "spec/fund/batch.create.yaml",
    fields: &[
        schema::FieldDef::text("biz_scene", 10),
        schema::FieldDef::text("business_params", 16),
        schema::FieldDef::text("order_title", 17),
        schema::FieldDef::text("out_batch_no", 18),
        schema::FieldDef::text("passback_params", 19),
        schema::FieldDef::new(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            24,
        ),
        schema::FieldDef::text("product_code", 25),
        schema::FieldDef::text("remark", 31),
        schema::FieldDef::text("time_expire", 32),
        schema::FieldDef::text("total_count", 37),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 43),
                schema::LimitDef::new(schema::Limit::Maximum("9999999999999.99"), 44),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 45),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 41),
            ],
            ..schema::FieldDef::text("total_trans_amount", 38)
        },
        schema::FieldDef::new(
            "trans_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANS_ORDER_DETAIL),
                    limits: &[],
                },
            ),
            47,
        ),
        schema::FieldDef::text("transfer_scene_name", 52),
        schema::FieldDef::new(
            "transfer_scene_report_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANSFER_SCENE_REPORT_INFO),
                    limits: &[],
                },
            ),
            68,
        ),
    ],
    rules: &[],
};

static BATCH_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchCreateResponse",
    file: "spec/fund/batch.create.yaml",
    fields: &[
        schema::FieldDef::text("batch_trans_id", 75),
        schema::FieldDef::text("out_batch_no", 76),
        schema::FieldDef::text("status", 77),
    ],
    rules: &[],
};

static TRANS_ORDER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransOrderDetail",
    file: "spec/fund/batch.create.yaml",
    fields: &[
        schema::FieldDef::text("business_params", 89),
        schema::FieldDef::text("order_title", 93),
        schema::FieldDef::text("out_biz_no", 98),
        schema::FieldDef::text("passback_params", 103),
        schema::FieldDef::new(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            108,
        ),
        schema::FieldDef::text("remark", 109),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 114),
            ],
            ..schema::FieldDef::text("trans_amount", 114)
        },
    ],
    rules: &[],
};

static TRANSFER_SCENE_REPORT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferSceneReportInfo",
    file: "spec/fund/batch.create.yaml",
    fields: &[
        schema::FieldDef::text("info_content", 119),
        schema::FieldDef::text("info_type", 124),
    ],
    rules: &[],
};

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
        Self {
            biz_scene: None,
            business_params: None,
            order_title: None,
            out_batch_no: None,
            passback_params: None,
            payer_info: None,
            product_code: None,
            remark: None,
            time_expire: None,
            total_count: None,
            total_trans_amount: None,
            trans_order_list: Vec::new(),
            transfer_scene_name: None,
            transfer_scene_report_infos: Vec::new(),
        }
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

impl record::Record for BatchCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_scene),
            1 => Some(&self.business_params),
            2 => Some(&self.order_title),
            3 => Some(&self.out_batch_no),
            4 => Some(&self.passback_params),
            5 => Some(&self.payer_info),
            6 => Some(&self.product_code),
            7 => Some(&self.remark),
            8 => Some(&self.time_expire),
            9 => Some(&self.total_count),
            10 => Some(&self.total_trans_amount),
            11 => Some(&self.trans_order_list),
            12 => Some(&self.transfer_scene_name),
            13 => Some(&self.transfer_scene_report_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_scene),
            1 => Some(&mut self.business_params),
            2 => Some(&mut self.order_title),
            3 => Some(&mut self.out_batch_no),
            4 => Some(&mut self.passback_params),
            5 => Some(&mut self.payer_info),
            6 => Some(&mut self.product_code),
            7 => Some(&mut self.remark),
            8 => Some(&mut self.time_expire),
            9 => Some(&mut self.total_count),
            10 => Some(&mut self.total_trans_amount),
            11 => Some(&mut self.trans_order_list),
            12 => Some(&mut self.transfer_scene_name),
            13 => Some(&mut self.transfer_scene_report_infos),
            _ => None,
        }
    }
}

impl Default for BatchCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BatchCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for BatchCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_trans_id),
            1 => Some(&self.out_batch_no),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_trans_id),
            1 => Some(&mut self.out_batch_no),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for BatchCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            batch_trans_id: None,
            out_batch_no: None,
            status: None,
        }
    }
}

impl Clone for BatchCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            business_params: None,
            order_title: None,
            out_biz_no: None,
            passback_params: None,
            payee_info: None,
            remark: None,
            trans_amount: None,
        }
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

impl record::Record for TransOrderDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_ORDER_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_params),
            1 => Some(&self.order_title),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.passback_params),
            4 => Some(&self.payee_info),
            5 => Some(&self.remark),
            6 => Some(&self.trans_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_params),
            1 => Some(&mut self.order_title),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.passback_params),
            4 => Some(&mut self.payee_info),
            5 => Some(&mut self.remark),
            6 => Some(&mut self.trans_amount),
            _ => None,
        }
    }
}

impl Default for TransOrderDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransOrderDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransOrderDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransOrderDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            info_content: None,
            info_type: None,
        }
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

impl record::Record for TransferSceneReportInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSFER_SCENE_REPORT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.info_content),
            1 => Some(&self.info_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.info_content),
            1 => Some(&mut self.info_type),
            _ => None,
        }
    }
}

impl Default for TransferSceneReportInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransferSceneReportInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransferSceneReportInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransferSceneReportInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BatchCreateTransferSceneName`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for BatchCreateTransferSceneName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("现金营销", Self::CashMarketing),
        ("企业退款", Self::EnterpriseRefund),
        ("佣金报酬", Self::Commission),
        ("业务结算", Self::BusinessSettlement),
        ("二手回收", Self::SecondHandRecycling),
        ("公益补助", Self::CharityGrant),
        ("行政补贴和退款", Self::GovernmentSubsidyAndRefund),
        ("保险理赔", Self::InsuranceClaim),
    ];
}

impl std::fmt::Debug for BatchCreateTransferSceneName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchCreateResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchCreateResponseStatus {
    /// `INIT`: Batch created (批次落单成功).
    Init,
}

impl record::Enumeration for BatchCreateResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("INIT", Self::Init)];
}

impl std::fmt::Debug for BatchCreateResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.batch.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BatchCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BatchCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
