//! `alipay.fund.batch.detail.query` · 批量代发明细统一查询接口
//!
//! Query the transfers of a batch payout.
//!
//! Offered on the gateway (V2). Described in `spec/fund/batch.detail.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `AccDetailModelNeedRetry`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccDetailModelNeedRetry {
    /// `T`: Retry (需要).
    T,
    /// `F`: No retry.
    F,
}

record::enumeration!(AccDetailModelNeedRetry, "T" T, "F" F);

/// The values of the platform's type `AccPayeeInfoPayeeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccPayeeInfoPayeeType {
    /// `USER_ID`: Alipay account.
    UserId,
    /// `BANK_CARD_NO`: Bank card.
    BankCardNo,
}

record::enumeration!(AccPayeeInfoPayeeType, "USER_ID" UserId, "BANK_CARD_NO" BankCardNo);

/// The values of the platform's type `AccDetailModelStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    AccDetailModelStatus, "INIT" Init, "APPLIED" Applied, "DEALED" Dealed, "SUCCESS"
    Success, "DISUSE" Disuse, "FAIL" Fail, "UNKNOWN" Unknown_, "WAIT_PAY" WaitPay
);

/// The values of the platform's type `BatchDetailQueryBizCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDetailQueryBizCode {
    /// `BATCH_TRANS_ACC`: To Alipay accounts.
    BatchTransAcc,
    /// `BATCH_TRANS_BC`: To bank accounts.
    BatchTransBc,
}

record::enumeration!(
    BatchDetailQueryBizCode, "BATCH_TRANS_ACC" BatchTransAcc, "BATCH_TRANS_BC"
    BatchTransBc
);

/// The values of the platform's type `BatchDetailQueryBizScene`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BatchDetailQueryBizScene, "GLOBAL" Global, "LOCAL" Local, "MESSAGE_BATCH_PAY"
    MessageBatchPay, "MESSAGE_SATF_BATCH_PAY" MessageSatfBatchPay
);

/// The values of the platform's type `BatchDetailQueryDetailStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BatchDetailQueryDetailStatus, "INIT" Init, "APPLIED" Applied, "DEALED" Dealed,
    "SUCCESS" Success, "FAIL" Fail, "DISUSE" Disuse, "DEALING" Dealing, "WAIT_PAY"
    WaitPay
);

/// The values of the platform's type `BatchDetailQueryResponseApprovalStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDetailQueryResponseApprovalStatus {
    /// `WAIT_APPROVAL`: Not yet approved (未审批).
    WaitApproval,
    /// `APPROVED`: Approved.
    Approved,
    /// `REJECTED`: Rejected (已拒绝).
    Rejected,
}

record::enumeration!(
    BatchDetailQueryResponseApprovalStatus, "WAIT_APPROVAL" WaitApproval, "APPROVED"
    Approved, "REJECTED" Rejected
);

/// The values of the platform's type `BatchDetailQueryResponseBatchStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BatchDetailQueryResponseBatchStatus, "INIT" Init, "WAIT_APPLY" WaitApply, "DEALING"
    Dealing, "FINISH" Finish, "FAIL" Fail, "UNKNOWN" Unknown_, "WAIT_PAY" WaitPay,
    "SUCCESS" Success, "PART_SUCCESS" PartSuccess, "DISUSE" Disuse, "INVALID" Invalid
);

/// The values of the platform's type `BatchDetailQueryResponseBizCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDetailQueryResponseBizCode {
    /// `BATCH_TRANS_ACC`: To Alipay accounts.
    BatchTransAcc,
    /// `BATCH_TRANS_BC`: To bank accounts.
    BatchTransBc,
}

record::enumeration!(
    BatchDetailQueryResponseBizCode, "BATCH_TRANS_ACC" BatchTransAcc, "BATCH_TRANS_BC"
    BatchTransBc
);

/// The values of the platform's type `BatchDetailQueryResponseBizScene`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BatchDetailQueryResponseBizScene, "GLOBAL" Global, "LOCAL" Local, "MESSAGE_BATCH_PAY"
    MessageBatchPay, "MESSAGE_SATF_BATCH_PAY" MessageSatfBatchPay
);

/// The error codes of `alipay.fund.batch.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchDetailQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(BatchDetailQueryErrorCode);

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

record::record!(
    BatchDetailQuery, BATCH_DETAIL_QUERY, 0 batch_no None, 1 biz_code None, 2 biz_scene
    Default::default(), 3 business_params None, 4 detail_no None, 5 detail_status None, 6
    out_batch_no None, 7 out_biz_no None, 8 page_num None, 9 page_size None, 10
    payee_account None, 11 product_code None, 12 sign_principal None
);

record::record!(
    BatchDetailQueryResponse, BATCH_DETAIL_QUERY_RESPONSE, 0 acc_detail_list Vec::new(),
    1 approval_status None, 2 batch_no None, 3 batch_status None, 4 batch_trans_id None,
    5 biz_code None, 6 biz_scene None, 7 error_code None, 8 fail_amount None, 9
    fail_count None, 10 fail_reason None, 11 gmt_finish None, 12 gmt_pay_finish None, 13
    out_batch_no None, 14 page_num None, 15 page_size None, 16 payer_id None, 17
    payer_open_id None, 18 payment_amount None, 19 payment_currency None, 20
    prepare_fund_order_id None, 21 product_code None, 22 sign_principal None, 23
    success_amount None, 24 success_count None, 25 total_amount None, 26 total_item_count
    None, 27 total_page_count None
);

record::record!(
    AccDetailModel, ACC_DETAIL_MODEL, 0 alipay_order_no None, 1 cert_info None, 2
    detail_id None, 3 detail_no None, 4 error_code None, 5 error_msg None, 6
    exchange_rate None, 7 gmt_create None, 8 gmt_finish None, 9 need_retry None, 10
    out_biz_no None, 11 payee_info None, 12 payment_amount None, 13 payment_currency
    None, 14 remark None, 15 settlement_amount None, 16 settlement_currency None, 17
    status None, 18 sub_status None, 19 trans_amount None, 20 trans_currency None
);

record::record!(
    AccPayeeInfo, ACC_PAYEE_INFO, 0 payee_account None, 1 payee_name None, 2 payee_type
    None
);

record::record!(CertInfo, CERT_INFO, 0 cert_no None, 1 cert_type None);

record::record!(
    ExchangeRate, EXCHANGE_RATE, 0 base_currency None, 1 exchange_currency None, 2 rate
    None
);

static BATCH_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchDetailQuery",
    file: "spec/fund/batch.detail.query.yaml",
    rows: &[
        schema::Row::Limited(
            "batch_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                schema::LimitRow::Firm(schema::Limit::MinLength(11)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9A-Za-z]*$")),
            ],
        ),
        schema::Row::Limited(
            "biz_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["BATCH_TRANS_ACC", "BATCH_TRANS_BC"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "biz_scene",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("business_params"),
        schema::Row::Text("detail_no"),
        schema::Row::Limited(
            "detail_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
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
                ),
            ],
        ),
        schema::Row::Limited(
            "out_batch_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("out_biz_no"),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Text("page_size"),
        schema::Row::Text("payee_account"),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("sign_principal"),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 17, 19, 22, 26, 30, 31, 40, 41, 45, 48, 59, 64, 67, 72, 77, 83, 88,
        93, 96,
    ],
};

static BATCH_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchDetailQueryResponse",
    file: "spec/fund/batch.detail.query.yaml",
    rows: &[
        schema::Row::Plain(
            "acc_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACC_DETAIL_MODEL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("approval_status"),
        schema::Row::Text("batch_no"),
        schema::Row::Text("batch_status"),
        schema::Row::Text("batch_trans_id"),
        schema::Row::Text("biz_code"),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("error_code"),
        schema::Row::Text("fail_amount"),
        schema::Row::Plain("fail_count", schema::Kind::Integer),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("gmt_finish"),
        schema::Row::Text("gmt_pay_finish"),
        schema::Row::Text("out_batch_no"),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Text("payer_id"),
        schema::Row::Text("payer_open_id"),
        schema::Row::Text("payment_amount"),
        schema::Row::Text("payment_currency"),
        schema::Row::Text("prepare_fund_order_id"),
        schema::Row::Text("product_code"),
        schema::Row::Text("sign_principal"),
        schema::Row::Text("success_amount"),
        schema::Row::Plain("success_count", schema::Kind::Integer),
        schema::Row::Text("total_amount"),
        schema::Row::Plain("total_item_count", schema::Kind::Integer),
        schema::Row::Plain("total_page_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ACC_DETAIL_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccDetailModel",
    file: "spec/fund/batch.detail.query.yaml",
    rows: &[
        schema::Row::Text("alipay_order_no"),
        schema::Row::Plain("cert_info", schema::Kind::Record(&CERT_INFO)),
        schema::Row::Text("detail_id"),
        schema::Row::Text("detail_no"),
        schema::Row::Text("error_code"),
        schema::Row::Text("error_msg"),
        schema::Row::Plain("exchange_rate", schema::Kind::Record(&EXCHANGE_RATE)),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_finish"),
        schema::Row::Text("need_retry"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Plain("payee_info", schema::Kind::Record(&ACC_PAYEE_INFO)),
        schema::Row::Text("payment_amount"),
        schema::Row::Text("payment_currency"),
        schema::Row::Text("remark"),
        schema::Row::Text("settlement_amount"),
        schema::Row::Text("settlement_currency"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_status"),
        schema::Row::Text("trans_amount"),
        schema::Row::Text("trans_currency"),
    ],
    rules: &[],
    lines: &[],
};

static ACC_PAYEE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccPayeeInfo",
    file: "spec/fund/batch.detail.query.yaml",
    rows: &[
        schema::Row::Text("payee_account"),
        schema::Row::Text("payee_name"),
        schema::Row::Text("payee_type"),
    ],
    rules: &[],
    lines: &[],
};

static CERT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertInfo",
    file: "spec/fund/batch.detail.query.yaml",
    rows: &[schema::Row::Text("cert_no"), schema::Row::Text("cert_type")],
    rules: &[],
    lines: &[],
};

static EXCHANGE_RATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeRate",
    file: "spec/fund/batch.detail.query.yaml",
    rows: &[
        schema::Row::Text("base_currency"),
        schema::Row::Text("exchange_currency"),
        schema::Row::Plain("rate", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
