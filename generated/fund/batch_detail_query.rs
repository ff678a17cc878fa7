//! `alipay.fund.batch.detail.query` · 批量代发明细统一查询接口
//!
//! Query the transfers of a batch payout.
//!
//! Offered on the gateway (V2). Described in `spec/fund/batch.detail.query.yaml`.

use crate::{record, schema};

static BATCH_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchDetailQuery",
    file: "spec/fund/batch.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(32), 15),
                schema::LimitDef::new(schema::Limit::MinLength(11), 16),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9A-Za-z]*$"), 17),
            ],
            ..schema::FieldDef::text("batch_no", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["BATCH_TRANS_ACC", "BATCH_TRANS_BC"]),
                    22,
                ),
            ],
            ..schema::FieldDef::text("biz_code", 19)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 30),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 31),
            ],
            ..schema::FieldDef::text("biz_scene", 26)
        },
        schema::FieldDef::text("business_params", 40),
        schema::FieldDef::text("detail_no", 41),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "INIT",
                            "APPLIED",
                            "DEALED",
                            "SUCCESS",
                            "FAIL",
                            "DISUSE",
                            "DEALING",
                            "WAIT_PAY",
                        ],
                    ),
                    48,
                ),
            ],
            ..schema::FieldDef::text("detail_status", 45)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 64)],
            ..schema::FieldDef::text("out_batch_no", 59)
        },
        schema::FieldDef::text("out_biz_no", 67),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 72),
        schema::FieldDef::text("page_size", 77),
        schema::FieldDef::text("payee_account", 83),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 93)],
            ..schema::FieldDef::text("product_code", 88)
        },
        schema::FieldDef::text("sign_principal", 96),
    ],
    rules: &[],
};

static BATCH_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchDetailQueryResponse",
    file: "spec/fund/batch.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "acc_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACC_DETAIL_MODEL),
                    limits: &[],
                },
            ),
            103,
        ),
        schema::FieldDef::text("approval_status", 106),
        schema::FieldDef::text("batch_no", 115),
        schema::FieldDef::text("batch_status", 120),
        schema::FieldDef::text("batch_trans_id", 138),
        schema::FieldDef::text("biz_code", 139),
        schema::FieldDef::text("biz_scene", 146),
        schema::FieldDef::text("error_code", 157),
        schema::FieldDef::text("fail_amount", 158),
        schema::FieldDef::new("fail_count", schema::Kind::Integer, 159),
        schema::FieldDef::text("fail_reason", 160),
        schema::FieldDef::text("gmt_finish", 161),
        schema::FieldDef::text("gmt_pay_finish", 162),
        schema::FieldDef::text("out_batch_no", 163),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 164),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 165),
        schema::FieldDef::text("payer_id", 169),
        schema::FieldDef::text("payer_open_id", 170),
        schema::FieldDef::text("payment_amount", 175),
        schema::FieldDef::text("payment_currency", 179),
        schema::FieldDef::text("prepare_fund_order_id", 180),
        schema::FieldDef::text("product_code", 181),
        schema::FieldDef::text("sign_principal", 186),
        schema::FieldDef::text("success_amount", 187),
        schema::FieldDef::new("success_count", schema::Kind::Integer, 188),
        schema::FieldDef::text("total_amount", 189),
        schema::FieldDef::new("total_item_count", schema::Kind::Integer, 190),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 191),
    ],
    rules: &[],
};

static ACC_DETAIL_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccDetailModel",
    file: "spec/fund/batch.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_order_no", 197),
        schema::FieldDef::new("cert_info", schema::Kind::Record(&CERT_INFO), 202),
        schema::FieldDef::text("detail_id", 203),
        schema::FieldDef::text("detail_no", 208),
        schema::FieldDef::text("error_code", 212),
        schema::FieldDef::text("error_msg", 213),
        schema::FieldDef::new(
            "exchange_rate",
            schema::Kind::Record(&EXCHANGE_RATE),
            214,
        ),
        schema::FieldDef::text("gmt_create", 218),
        schema::FieldDef::text("gmt_finish", 219),
        schema::FieldDef::text("need_retry", 220),
        schema::FieldDef::text("out_biz_no", 227),
        schema::FieldDef::new("payee_info", schema::Kind::Record(&ACC_PAYEE_INFO), 232),
        schema::FieldDef::text("payment_amount", 233),
        schema::FieldDef::text("payment_currency", 234),
        schema::FieldDef::text("remark", 235),
        schema::FieldDef::text("settlement_amount", 236),
        schema::FieldDef::text("settlement_currency", 241),
        schema::FieldDef::text("status", 242),
        schema::FieldDef::text("sub_status", 255),
        schema::FieldDef::text("trans_amount", 256),
        schema::FieldDef::text("trans_currency", 257),
    ],
    rules: &[],
};

static ACC_PAYEE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccPayeeInfo",
    file: "spec/fund/batch.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("payee_account", 262),
        schema::FieldDef::text("payee_name", 267),
        schema::FieldDef::text("payee_type", 268),
    ],
    rules: &[],
};

static CERT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertInfo",
    file: "spec/fund/batch.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 281),
        schema::FieldDef::text("cert_type", 285),
    ],
    rules: &[],
};

static EXCHANGE_RATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeRate",
    file: "spec/fund/batch.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("base_currency", 293),
        schema::FieldDef::text("exchange_currency", 294),
        schema::FieldDef::new("rate", schema::Kind::Integer, 295),
    ],
    rules: &[],
};

/// A request of `alipay.fund.batch.detail.query` (批量代发明细统一查询接口).
///
/// Query the transfers of a batch payout.
///
/// ```
/// use alipay::fund::BatchDetailQuery;
///
/// let request = BatchDetailQuery::new()
///     .biz_scene("MESSAGE_BATCH_PAY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`batch_no`](Self::batch_no) | required in some cases; at most 32 characters; at least 11 characters; matches `^[0-9A-Za-z]*$` |
/// | [`biz_code`](Self::biz_code) | one of its values |
/// | [`biz_scene`](Self::biz_scene) | required; at most 64 characters (advisory) |
/// | [`detail_status`](Self::detail_status) | one of its values |
/// | [`out_batch_no`](Self::out_batch_no) | required in some cases; at most 32 characters (advisory) |
/// | [`product_code`](Self::product_code) | required in some cases; at most 64 characters (advisory) |
/// | [`sign_principal`](Self::sign_principal) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/fund/batch.detail.query.yaml`.
/// Returns [`BatchDetailQueryResponse`], or an error with a [`BatchDetailQueryErrorCode`].
#[doc(alias = "alipay.fund.batch.detail.query")]
#[doc(alias = "批量代发明细统一查询接口")]
#[must_use]
#[non_exhaustive]
pub struct BatchDetailQuery {
    /// Batch number, case-sensitive; overseas payouts only, elsewhere `out_batch_no`.
    ///
    /// Required in some cases; at most 32 characters; at least 11 characters; matches `^[0-9A-Za-z]*$`. Example:
    /// `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// Kind of payout; overseas payouts only, elsewhere `product_code`.
    ///
    /// 批量代发业务标识.
    pub biz_code: Option<record::Choice<BatchDetailQueryBizCode>>,
    /// Scene of the batch payout.
    ///
    /// 批量代发业务场景; required; other values may be added; at most 64 characters (advisory). Example:
    /// `MESSAGE_BATCH_PAY`.
    pub biz_scene: record::Choice<BatchDetailQueryBizScene>,
    /// Additional business parameters.
    ///
    /// 业务补充扩展参数.
    pub business_params: Option<String>,
    /// Number of the transfer in the batch file; overseas only, elsewhere `out_biz_no`.
    ///
    /// 批次文件中明细流水号.
    pub detail_no: Option<String>,
    /// State of the transfers wanted; overseas payouts have states of their own.
    ///
    /// 明细状态. Example: `INIT`.
    pub detail_status: Option<record::Choice<BatchDetailQueryDetailStatus>>,
    /// Merchant's batch number; overseas payouts use `batch_no`.
    ///
    /// 商户的批次号; required in some cases; at most 32 characters (advisory). Example: `B20240801001`.
    pub out_batch_no: Option<String>,
    /// Merchant's order number of the transfer.
    ///
    /// 商户明细订单号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Page number; empty or 0 is the first, overseas beyond the last gives the last.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Transfers on a page; larger values are treated as 500\.
    ///
    /// 每页大小. Defaults to `500`. Example: `100`.
    pub page_size: Option<String>,
    /// Payee's wallet account, or bank card number for payouts to banks.
    ///
    /// 收款方账号. Example: `2088000000000001`.
    pub payee_account: Option<String>,
    /// Product code; the value comes from Alipay.
    ///
    /// 业务产品码; required in some cases; at most 64 characters (advisory). Example: `BATCH_API_TO_ACC`.
    pub product_code: Option<String>,
    /// Alipay account that signed up for batch payout; required overseas.
    ///
    /// 签约主体; required in some cases.
    pub sign_principal: Option<String>,
}

impl BatchDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            batch_no: None,
            biz_code: None,
            biz_scene: Default::default(),
            business_params: None,
            detail_no: None,
            detail_status: None,
            out_batch_no: None,
            out_biz_no: None,
            page_num: None,
            page_size: None,
            payee_account: None,
            product_code: None,
            sign_principal: None,
        }
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(
        mut self,
        biz_code: impl Into<record::Choice<BatchDetailQueryBizCode>>,
    ) -> Self {
        self.biz_code = Some(biz_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<BatchDetailQueryBizScene>>,
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

    /// Sets [`detail_no`](Self::detail_no).
    #[inline]
    pub fn detail_no(mut self, detail_no: impl Into<String>) -> Self {
        self.detail_no = Some(detail_no.into());
        self
    }

    /// Sets [`detail_status`](Self::detail_status).
    #[inline]
    pub fn detail_status(
        mut self,
        detail_status: impl Into<record::Choice<BatchDetailQueryDetailStatus>>,
    ) -> Self {
        self.detail_status = Some(detail_status.into());
        self
    }

    /// Sets [`out_batch_no`](Self::out_batch_no).
    #[inline]
    pub fn out_batch_no(mut self, out_batch_no: impl Into<String>) -> Self {
        self.out_batch_no = Some(out_batch_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`payee_account`](Self::payee_account).
    #[inline]
    pub fn payee_account(mut self, payee_account: impl Into<String>) -> Self {
        self.payee_account = Some(payee_account.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`sign_principal`](Self::sign_principal).
    #[inline]
    pub fn sign_principal(mut self, sign_principal: impl Into<String>) -> Self {
        self.sign_principal = Some(sign_principal.into());
        self
    }
}

impl record::Record for BatchDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            1 => Some(&self.biz_code),
            2 => Some(&self.biz_scene),
            3 => Some(&self.business_params),
            4 => Some(&self.detail_no),
            5 => Some(&self.detail_status),
            6 => Some(&self.out_batch_no),
            7 => Some(&self.out_biz_no),
            8 => Some(&self.page_num),
            9 => Some(&self.page_size),
            10 => Some(&self.payee_account),
            11 => Some(&self.product_code),
            12 => Some(&self.sign_principal),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            1 => Some(&mut self.biz_code),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.business_params),
            4 => Some(&mut self.detail_no),
            5 => Some(&mut self.detail_status),
            6 => Some(&mut self.out_batch_no),
            7 => Some(&mut self.out_biz_no),
            8 => Some(&mut self.page_num),
            9 => Some(&mut self.page_size),
            10 => Some(&mut self.payee_account),
            11 => Some(&mut self.product_code),
            12 => Some(&mut self.sign_principal),
            _ => None,
        }
    }
}

impl Default for BatchDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BatchDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BatchDetailQuery {}

impl record::Request for BatchDetailQuery {
    type Response = BatchDetailQueryResponse;
    type ErrorCode = BatchDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.batch.detail.query",
        title: "批量代发明细统一查询接口",
        file: "spec/fund/batch.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Always,
        request: &BATCH_DETAIL_QUERY,
        response: &BATCH_DETAIL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.fund.batch.detail.query` (批量代发明细统一查询接口).
#[non_exhaustive]
pub struct BatchDetailQueryResponse {
    /// Transfers found; empty while the batch is `INIT`, or for others' batches.
    pub acc_detail_list: Vec<AccDetailModel>,
    /// Approval of the batch; present if it needs approval.
    ///
    /// 审批状态. Example: `WAIT_APPROVAL`.
    pub approval_status: Option<record::Choice<BatchDetailQueryResponseApprovalStatus>>,
    /// Merchant's batch number as requested; overseas only, elsewhere `out_batch_no`.
    ///
    /// 商户请求的批次流水号. Example: `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// State of the batch; overseas payouts have states of their own.
    ///
    /// 批次状态; other values may be added. Example: `SUCCESS`.
    pub batch_status: Option<record::Choice<BatchDetailQueryResponseBatchStatus>>,
    /// Alipay's batch id.
    pub batch_trans_id: Option<String>,
    /// Kind of payout; overseas only, elsewhere `product_code`.
    ///
    /// 批量代发业务标识.
    pub biz_code: Option<record::Choice<BatchDetailQueryResponseBizCode>>,
    /// Scene of the batch payout.
    ///
    /// 批量代发业务场景; other values may be added. Example: `MESSAGE_BATCH_PAY`.
    pub biz_scene: Option<record::Choice<BatchDetailQueryResponseBizScene>>,
    /// Error code of the batch; usually absent.
    ///
    /// Example: `BANK_DISHONOR`.
    pub error_code: Option<String>,
    /// Amount failed, in yuan.
    ///
    /// 失败金额; an amount of money as a decimal number.
    pub fail_amount: Option<record::Amount>,
    /// Number of transfers failed.
    ///
    /// 失败笔数. Example: `1`.
    pub fail_count: Option<i64>,
    /// Why the batch failed.
    ///
    /// 批次失败错误原因. Example: `余额不足`.
    pub fail_reason: Option<String>,
    /// Time the batch finished, to the minute.
    ///
    /// 批次处理完成时间.
    pub gmt_finish: Option<String>,
    /// Time the batch was paid, to the minute.
    ///
    /// 批次支付完成时间.
    pub gmt_pay_finish: Option<String>,
    /// Merchant's batch number.
    ///
    /// 商户的批次号.
    pub out_batch_no: Option<String>,
    /// Current page.
    ///
    /// Example: `1`.
    pub page_num: Option<i64>,
    /// Number of transfers returned, 500 by default or as many as there are.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Id of the payer.
    ///
    /// 付款方身份标识.
    pub payer_id: Option<String>,
    /// Open id of the payer.
    ///
    /// 付款方身份标识. Example: `03914IMEfXsS9K-tSvHy-IisrLlOfthFgDVo-hU30XtKPg9`.
    pub payer_open_id: Option<String>,
    /// Amount the payer has to pay; 0 until the batch is accepted (`APPLIED`).
    ///
    /// Example: `100.00`.
    pub payment_amount: Option<String>,
    /// Currency of payment, as requested.
    ///
    /// 支付币种. Example: `CNY`.
    pub payment_currency: Option<String>,
    /// Id of the fund order that pays the batch.
    ///
    /// 批量转账付款资金单id.
    pub prepare_fund_order_id: Option<String>,
    /// Product code; the value comes from Alipay.
    ///
    /// 业务产品码. Example: `BATCH_API_TO_ACC`.
    pub product_code: Option<String>,
    /// Alipay account that signed up for batch payout; returned overseas.
    pub sign_principal: Option<String>,
    /// Amount successful, in yuan.
    ///
    /// 成功金额; an amount of money as a decimal number.
    pub success_amount: Option<record::Amount>,
    /// Number of transfers successful.
    ///
    /// 成功笔数. Example: `100`.
    pub success_count: Option<i64>,
    /// Total of the batch, in yuan.
    ///
    /// 批次总金额; an amount of money as a decimal number. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Total number of transfers.
    ///
    /// 总记录数.
    pub total_item_count: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `5`.
    pub total_page_count: Option<i64>,
}

impl record::Record for BatchDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.acc_detail_list),
            1 => Some(&self.approval_status),
            2 => Some(&self.batch_no),
            3 => Some(&self.batch_status),
            4 => Some(&self.batch_trans_id),
            5 => Some(&self.biz_code),
            6 => Some(&self.biz_scene),
            7 => Some(&self.error_code),
            8 => Some(&self.fail_amount),
            9 => Some(&self.fail_count),
            10 => Some(&self.fail_reason),
            11 => Some(&self.gmt_finish),
            12 => Some(&self.gmt_pay_finish),
            13 => Some(&self.out_batch_no),
            14 => Some(&self.page_num),
            15 => Some(&self.page_size),
            16 => Some(&self.payer_id),
            17 => Some(&self.payer_open_id),
            18 => Some(&self.payment_amount),
            19 => Some(&self.payment_currency),
            20 => Some(&self.prepare_fund_order_id),
            21 => Some(&self.product_code),
            22 => Some(&self.sign_principal),
            23 => Some(&self.success_amount),
            24 => Some(&self.success_count),
            25 => Some(&self.total_amount),
            26 => Some(&self.total_item_count),
            27 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.acc_detail_list),
            1 => Some(&mut self.approval_status),
            2 => Some(&mut self.batch_no),
            3 => Some(&mut self.batch_status),
            4 => Some(&mut self.batch_trans_id),
            5 => Some(&mut self.biz_code),
            6 => Some(&mut self.biz_scene),
            7 => Some(&mut self.error_code),
            8 => Some(&mut self.fail_amount),
            9 => Some(&mut self.fail_count),
            10 => Some(&mut self.fail_reason),
            11 => Some(&mut self.gmt_finish),
            12 => Some(&mut self.gmt_pay_finish),
            13 => Some(&mut self.out_batch_no),
            14 => Some(&mut self.page_num),
            15 => Some(&mut self.page_size),
            16 => Some(&mut self.payer_id),
            17 => Some(&mut self.payer_open_id),
            18 => Some(&mut self.payment_amount),
            19 => Some(&mut self.payment_currency),
            20 => Some(&mut self.prepare_fund_order_id),
            21 => Some(&mut self.product_code),
            22 => Some(&mut self.sign_principal),
            23 => Some(&mut self.success_amount),
            24 => Some(&mut self.success_count),
            25 => Some(&mut self.total_amount),
            26 => Some(&mut self.total_item_count),
            27 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for BatchDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            acc_detail_list: Vec::new(),
            approval_status: None,
            batch_no: None,
            batch_status: None,
            batch_trans_id: None,
            biz_code: None,
            biz_scene: None,
            error_code: None,
            fail_amount: None,
            fail_count: None,
            fail_reason: None,
            gmt_finish: None,
            gmt_pay_finish: None,
            out_batch_no: None,
            page_num: None,
            page_size: None,
            payer_id: None,
            payer_open_id: None,
            payment_amount: None,
            payment_currency: None,
            prepare_fund_order_id: None,
            product_code: None,
            sign_principal: None,
            success_amount: None,
            success_count: None,
            total_amount: None,
            total_item_count: None,
            total_page_count: None,
        }
    }
}

impl Clone for BatchDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A transfer of a batch payout.
#[non_exhaustive]
pub struct AccDetailModel {
    /// Alipay order number.
    ///
    /// 支付宝订单号. Example: `2019010122001400000000000001`.
    pub alipay_order_no: Option<String>,
    /// Identity data of the payee; ignored for `LOCAL`.
    ///
    /// 收款方身份认证信息.
    pub cert_info: Option<CertInfo>,
    /// Alipay's number of the transfer.
    ///
    /// 支付宝系统内部明细单号. Example: `MDDdejifjeifjoe30fr4j3ifo3f3f3`.
    pub detail_id: Option<String>,
    /// Number of the transfer; overseas only, elsewhere `out_biz_no`.
    ///
    /// 明细流水号.
    pub detail_no: Option<String>,
    /// Error code of the transfer.
    ///
    /// 明细失败错误码. Example: `BANK_DISHONOR`.
    pub error_code: Option<String>,
    /// Why the transfer failed.
    ///
    /// 明细失败错误原因. Example: `收款账号不存在`.
    pub error_msg: Option<String>,
    /// Rate of the currency exchange; empty for `LOCAL`.
    ///
    /// 汇率信息.
    pub exchange_rate: Option<ExchangeRate>,
    /// When it was created.
    ///
    /// 创建时间.
    pub gmt_create: Option<String>,
    /// Time the transfer finished.
    ///
    /// 完成时间.
    pub gmt_finish: Option<String>,
    /// Whether to retry with the same `alipay_order_no`; empty means no.
    ///
    /// Example: `T`.
    pub need_retry: Option<record::Choice<AccDetailModelNeedRetry>>,
    /// Merchant's order number of the transfer.
    ///
    /// 商户明细订单号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Payee of the transfer.
    ///
    /// 收款方信息.
    pub payee_info: Option<AccPayeeInfo>,
    /// Amount the payer owes; empty for `LOCAL`.
    ///
    /// Example: `100.00`.
    pub payment_amount: Option<String>,
    /// Currency the payer owes, as in the batch request.
    ///
    /// Example: `CNY`.
    pub payment_currency: Option<String>,
    /// Remark.
    ///
    /// 备注. Example: `2014-05期解冻200.00元`.
    pub remark: Option<String>,
    /// Amount the payee receives; empty for `LOCAL`.
    ///
    /// 结算金额. Example: `10.00`.
    pub settlement_amount: Option<String>,
    /// Currency the payee receives; empty for `LOCAL`.
    ///
    /// Example: `CNY`.
    pub settlement_currency: Option<String>,
    /// State of the transfer.
    ///
    /// Example: `SUCCESS`.
    pub status: Option<record::Choice<AccDetailModelStatus>>,
    /// State in more detail.
    ///
    /// 子状态. Example: `SIGNED`.
    pub sub_status: Option<String>,
    /// Amount given in the payout request.
    ///
    /// 转账金额. Example: `1000.00`.
    pub trans_amount: Option<String>,
    /// Currency of the transfer.
    ///
    /// 转账币种. Example: `USD`.
    pub trans_currency: Option<String>,
}

impl record::Record for AccDetailModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACC_DETAIL_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_order_no),
            1 => Some(&self.cert_info),
            2 => Some(&self.detail_id),
            3 => Some(&self.detail_no),
            4 => Some(&self.error_code),
            5 => Some(&self.error_msg),
            6 => Some(&self.exchange_rate),
            7 => Some(&self.gmt_create),
            8 => Some(&self.gmt_finish),
            9 => Some(&self.need_retry),
            10 => Some(&self.out_biz_no),
            11 => Some(&self.payee_info),
            12 => Some(&self.payment_amount),
            13 => Some(&self.payment_currency),
            14 => Some(&self.remark),
            15 => Some(&self.settlement_amount),
            16 => Some(&self.settlement_currency),
            17 => Some(&self.status),
            18 => Some(&self.sub_status),
            19 => Some(&self.trans_amount),
            20 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_order_no),
            1 => Some(&mut self.cert_info),
            2 => Some(&mut self.detail_id),
            3 => Some(&mut self.detail_no),
            4 => Some(&mut self.error_code),
            5 => Some(&mut self.error_msg),
            6 => Some(&mut self.exchange_rate),
            7 => Some(&mut self.gmt_create),
            8 => Some(&mut self.gmt_finish),
            9 => Some(&mut self.need_retry),
            10 => Some(&mut self.out_biz_no),
            11 => Some(&mut self.payee_info),
            12 => Some(&mut self.payment_amount),
            13 => Some(&mut self.payment_currency),
            14 => Some(&mut self.remark),
            15 => Some(&mut self.settlement_amount),
            16 => Some(&mut self.settlement_currency),
            17 => Some(&mut self.status),
            18 => Some(&mut self.sub_status),
            19 => Some(&mut self.trans_amount),
            20 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for AccDetailModel {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_order_no: None,
            cert_info: None,
            detail_id: None,
            detail_no: None,
            error_code: None,
            error_msg: None,
            exchange_rate: None,
            gmt_create: None,
            gmt_finish: None,
            need_retry: None,
            out_biz_no: None,
            payee_info: None,
            payment_amount: None,
            payment_currency: None,
            remark: None,
            settlement_amount: None,
            settlement_currency: None,
            status: None,
            sub_status: None,
            trans_amount: None,
            trans_currency: None,
        }
    }
}

impl Clone for AccDetailModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccDetailModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccDetailModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Payee of a batch transfer.
#[non_exhaustive]
pub struct AccPayeeInfo {
    /// Payee's wallet account.
    ///
    /// 收款方电子钱包账号. Example: `2088000000000001`.
    pub payee_account: Option<String>,
    /// Name of the wallet's holder.
    ///
    /// 收款方电子钱包持有者姓名. Example: `某某`.
    pub payee_name: Option<String>,
    /// Kind of payee account.
    ///
    /// 收款账户类型; other values may be added. Example: `USER_ID`.
    pub payee_type: Option<record::Choice<AccPayeeInfoPayeeType>>,
}

impl record::Record for AccPayeeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACC_PAYEE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.payee_account),
            1 => Some(&self.payee_name),
            2 => Some(&self.payee_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.payee_account),
            1 => Some(&mut self.payee_name),
            2 => Some(&mut self.payee_type),
            _ => None,
        }
    }
}

impl Default for AccPayeeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            payee_account: None,
            payee_name: None,
            payee_type: None,
        }
    }
}

impl Clone for AccPayeeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccPayeeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccPayeeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Identity data of a payee.
#[non_exhaustive]
pub struct CertInfo {
    /// Payee's certificate number given by the merchant; ignored for `LOCAL`.
    ///
    /// Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Payee's kind of certificate given by the merchant; ignored for `LOCAL`.
    ///
    /// Example: `IDENTITY_CARD`.
    pub cert_type: Option<String>,
}

impl record::Record for CertInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.cert_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.cert_type),
            _ => None,
        }
    }
}

impl Default for CertInfo {
    #[inline]
    fn default() -> Self {
        Self {
            cert_no: None,
            cert_type: None,
        }
    }
}

impl Clone for CertInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Exchange rate between two currencies.
#[non_exhaustive]
pub struct ExchangeRate {
    /// Base currency of the rate; empty for `LOCAL`.
    ///
    /// 兑换汇率的基本币种.
    pub base_currency: Option<String>,
    /// Target currency of the rate; empty for `LOCAL`.
    pub exchange_currency: Option<String>,
    /// Rate from transfer to settlement currency; empty for `LOCAL`.
    pub rate: Option<i64>,
}

impl record::Record for ExchangeRate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXCHANGE_RATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.base_currency),
            1 => Some(&self.exchange_currency),
            2 => Some(&self.rate),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.base_currency),
            1 => Some(&mut self.exchange_currency),
            2 => Some(&mut self.rate),
            _ => None,
        }
    }
}

impl Default for ExchangeRate {
    #[inline]
    fn default() -> Self {
        Self {
            base_currency: None,
            exchange_currency: None,
            rate: None,
        }
    }
}

impl Clone for ExchangeRate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExchangeRate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExchangeRate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AccDetailModelNeedRetry`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccDetailModelNeedRetry {
    /// `T`: Retry (需要).
    T,
    /// `F`: No retry.
    F,
}

impl record::Enumeration for AccDetailModelNeedRetry {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for AccDetailModelNeedRetry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AccPayeeInfoPayeeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccPayeeInfoPayeeType {
    /// `USER_ID`: Alipay account.
    UserId,
    /// `BANK_CARD_NO`: Bank card.
    BankCardNo,
}

impl record::Enumeration for AccPayeeInfoPayeeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("USER_ID", Self::UserId),
        ("BANK_CARD_NO", Self::BankCardNo),
    ];
}

impl std::fmt::Debug for AccPayeeInfoPayeeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AccDetailModelStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccDetailModelStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `APPLIED`: Ordered (已下单).
    Applied,
    /// `DEALED`: In progress (处理中).
    Dealed,
    /// `SUCCESS`: Successful (处理成功).
    Success,
    /// `DISUSE`: Abandoned (已废除).
    Disuse,
    /// `FAIL`: Failed (处理失败).
    Fail,
    /// `UNKNOWN`: Unknown (未知状态).
    Unknown_,
    /// `WAIT_PAY`: Waiting for payment (待付款).
    WaitPay,
}

impl record::Enumeration for AccDetailModelStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("APPLIED", Self::Applied),
        ("DEALED", Self::Dealed),
        ("SUCCESS", Self::Success),
        ("DISUSE", Self::Disuse),
        ("FAIL", Self::Fail),
        ("UNKNOWN", Self::Unknown_),
        ("WAIT_PAY", Self::WaitPay),
    ];
}

impl std::fmt::Debug for AccDetailModelStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchDetailQueryBizCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchDetailQueryBizCode {
    /// `BATCH_TRANS_ACC`: To Alipay accounts.
    BatchTransAcc,
    /// `BATCH_TRANS_BC`: To bank accounts.
    BatchTransBc,
}

impl record::Enumeration for BatchDetailQueryBizCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BATCH_TRANS_ACC", Self::BatchTransAcc),
        ("BATCH_TRANS_BC", Self::BatchTransBc),
    ];
}

impl std::fmt::Debug for BatchDetailQueryBizCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchDetailQueryBizScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchDetailQueryBizScene {
    /// `GLOBAL`: Multi-currency or cross-border payout.
    Global,
    /// `LOCAL`: Payout in yuan within mainland China (中国境内纯人民币代发).
    Local,
    /// `MESSAGE_BATCH_PAY`: Payout by API message (接口报文代发).
    MessageBatchPay,
    /// `MESSAGE_SATF_BATCH_PAY`: Message payout from a special account.
    MessageSatfBatchPay,
}

impl record::Enumeration for BatchDetailQueryBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GLOBAL", Self::Global),
        ("LOCAL", Self::Local),
        ("MESSAGE_BATCH_PAY", Self::MessageBatchPay),
        ("MESSAGE_SATF_BATCH_PAY", Self::MessageSatfBatchPay),
    ];
}

impl std::fmt::Debug for BatchDetailQueryBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchDetailQueryDetailStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchDetailQueryDetailStatus {
    /// `INIT`: Recorded, not yet processed; overseas.
    Init,
    /// `APPLIED`: Exchanged, waiting for remittance; overseas (支付宝已完成兑换).
    Applied,
    /// `DEALED`: Remittance requested; overseas (已发起付汇申请).
    Dealed,
    /// `SUCCESS`: Successful (成功).
    Success,
    /// `FAIL`: Failed (失败).
    Fail,
    /// `DISUSE`: Abandoned; overseas.
    Disuse,
    /// `DEALING`: In progress; not overseas (处理中).
    Dealing,
    /// `WAIT_PAY`: Waiting for payment; not overseas (等待付款).
    WaitPay,
}

impl record::Enumeration for BatchDetailQueryDetailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("APPLIED", Self::Applied),
        ("DEALED", Self::Dealed),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("DISUSE", Self::Disuse),
        ("DEALING", Self::Dealing),
        ("WAIT_PAY", Self::WaitPay),
    ];
}

impl std::fmt::Debug for BatchDetailQueryDetailStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchDetailQueryResponseApprovalStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchDetailQueryResponseApprovalStatus {
    /// `WAIT_APPROVAL`: Not yet approved (未审批).
    WaitApproval,
    /// `APPROVED`: Approved.
    Approved,
    /// `REJECTED`: Rejected (已拒绝).
    Rejected,
}

impl record::Enumeration for BatchDetailQueryResponseApprovalStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_APPROVAL", Self::WaitApproval),
        ("APPROVED", Self::Approved),
        ("REJECTED", Self::Rejected),
    ];
}

impl std::fmt::Debug for BatchDetailQueryResponseApprovalStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchDetailQueryResponseBatchStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchDetailQueryResponseBatchStatus {
    /// `INIT`: Received.
    Init,
    /// `WAIT_APPLY`: Funds being prepared; overseas.
    WaitApply,
    /// `DEALING`: In progress.
    Dealing,
    /// `FINISH`: Finished; overseas.
    Finish,
    /// `FAIL`: All failed.
    Fail,
    /// `UNKNOWN`: Unknown; overseas.
    Unknown_,
    /// `WAIT_PAY`: Waiting for payment.
    WaitPay,
    /// `SUCCESS`: All successful.
    Success,
    /// `PART_SUCCESS`: Partly successful.
    PartSuccess,
    /// `DISUSE`: Abandoned.
    Disuse,
    /// `INVALID`: All transfers invalid.
    Invalid,
}

impl record::Enumeration for BatchDetailQueryResponseBatchStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("WAIT_APPLY", Self::WaitApply),
        ("DEALING", Self::Dealing),
        ("FINISH", Self::Finish),
        ("FAIL", Self::Fail),
        ("UNKNOWN", Self::Unknown_),
        ("WAIT_PAY", Self::WaitPay),
        ("SUCCESS", Self::Success),
        ("PART_SUCCESS", Self::PartSuccess),
        ("DISUSE", Self::Disuse),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for BatchDetailQueryResponseBatchStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchDetailQueryResponseBizCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchDetailQueryResponseBizCode {
    /// `BATCH_TRANS_ACC`: To Alipay accounts.
    BatchTransAcc,
    /// `BATCH_TRANS_BC`: To bank accounts.
    BatchTransBc,
}

impl record::Enumeration for BatchDetailQueryResponseBizCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BATCH_TRANS_ACC", Self::BatchTransAcc),
        ("BATCH_TRANS_BC", Self::BatchTransBc),
    ];
}

impl std::fmt::Debug for BatchDetailQueryResponseBizCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchDetailQueryResponseBizScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchDetailQueryResponseBizScene {
    /// `GLOBAL`: Multi-currency payout with exchange by Alipay (全球代发).
    Global,
    /// `LOCAL`: Payout in yuan without exchange (纯人民币代发).
    Local,
    /// `MESSAGE_BATCH_PAY`: Payout by API message (接口报文代发).
    MessageBatchPay,
    /// `MESSAGE_SATF_BATCH_PAY`: Message payout from a special account.
    MessageSatfBatchPay,
}

impl record::Enumeration for BatchDetailQueryResponseBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GLOBAL", Self::Global),
        ("LOCAL", Self::Local),
        ("MESSAGE_BATCH_PAY", Self::MessageBatchPay),
        ("MESSAGE_SATF_BATCH_PAY", Self::MessageSatfBatchPay),
    ];
}

impl std::fmt::Debug for BatchDetailQueryResponseBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.batch.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchDetailQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BatchDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BatchDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
