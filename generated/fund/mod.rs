//! The product `fund`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.fund.account.query` | 支付宝资金账户资产查询接口 | [`AccountQuery`] | call | GET |
//! | `alipay.fund.accountbook.create` | 资金记账本开通 | [`AccountbookCreate`] | call | POST |
//! | `alipay.fund.accountbook.notify.query` | 记账本通知订阅关系查询接口 | [`AccountbookNotifyQuery`] | call | GET |
//! | `alipay.fund.accountbook.notify.subscribe` | 记账本通知订阅接口 | [`AccountbookNotifySubscribe`] | call | POST |
//! | `alipay.fund.accountbook.notify.unsubscribe` | 记账本通知取消订阅接口 | [`AccountbookNotifyUnsubscribe`] | call | POST |
//! | `alipay.fund.accountbook.query` | 资金记账本的信息查询 | [`AccountbookQuery`] | call | GET |
//! | `alipay.fund.agreement.quota.modify` | 额度设置接口 | [`AgreementQuotaModify`] | call | POST |
//! | `alipay.fund.agreement.quota.query` | 额度查询接口 | [`AgreementQuotaQuery`] | call | POST |
//! | `alipay.fund.auth.operation.cancel` | 资金授权撤销接口 | [`AuthOperationCancel`] | call | POST |
//! | `alipay.fund.auth.operation.detail.query` | 资金授权操作查询接口 | [`AuthOperationDetailQuery`] | call | POST |
//! | `alipay.fund.auth.order.app.freeze` | 线上资金授权冻结接口 | [`AuthOrderAppFreeze`] | app | POST |
//! | `alipay.fund.auth.order.freeze` | 资金授权冻结接口 | [`AuthOrderFreeze`] | call | POST |
//! | `alipay.fund.auth.order.unfreeze` | 资金授权解冻接口 | [`AuthOrderUnfreeze`] | call | POST |
//! | `alipay.fund.auth.order.voucher.create` | 资金授权发码接口 | [`AuthOrderVoucherCreate`] | call | POST |
//! | `alipay.fund.batch.close` | 批次关单接口 | [`BatchClose`] | call |  |
//! | `alipay.fund.batch.create` | 批次下单接口 | [`BatchCreate`] | call |  |
//! | `alipay.fund.batch.detail.query` | 批量代发明细统一查询接口 | [`BatchDetailQuery`] | call |  |
//! | `alipay.fund.coupon.operation.query` | 资金授权明细查询接口 | [`CouponOperationQuery`] | call |  |
//! | `alipay.fund.coupon.order.agreement.pay` | 红包协议支付接口 | [`CouponOrderAgreementPay`] | call |  |
//! | `alipay.fund.coupon.order.app.pay` | 受托无线端支付接口 | [`CouponOrderAppPay`] | app |  |
//! | `alipay.fund.coupon.order.disburse` | 受托打款接口 | [`CouponOrderDisburse`] | call |  |
//! | `alipay.fund.coupon.order.page.pay` | 受托pc支付接口 | [`CouponOrderPagePay`] | page |  |
//! | `alipay.fund.coupon.order.refund` | 受托退款接口 | [`CouponOrderRefund`] | call |  |
//! | `alipay.fund.enterprisepay.group.add` | 因公付新增账户下群组 | [`EnterprisepayGroupAdd`] | call | POST |
//! | `alipay.fund.enterprisepay.group.delete` | 因公付删除账户下群组 | [`EnterprisepayGroupDelete`] | call | DELETE |
//! | `alipay.fund.enterprisepay.group.modify` | 因公付更新账户下群组 | [`EnterprisepayGroupModify`] | call | POST |
//! | `alipay.fund.enterprisepay.group.query` | 因公付查询账户下群组 | [`EnterprisepayGroupQuery`] | call | GET |
//! | `alipay.fund.enterprisepay.member.modify` | 因公付更新员工资金协议 | [`EnterprisepayMemberModify`] | call | POST |
//! | `alipay.fund.enterprisepay.sign` | 因公付企业签约 | [`EnterprisepaySign`] | call | POST |
//! | `alipay.fund.enterprisepay.unsign` | 因公付企业解约 | [`EnterprisepayUnsign`] | call | POST |
//! | `alipay.fund.jointaccount.bill.query` | 因公付账单查询 | [`JointaccountBillQuery`] | call | GET |
//! | `alipay.fund.jointaccount.detail.query` | 共享资金-查询账户详情 | [`JointaccountDetailQuery`] | call | GET |
//! | `alipay.fund.jointaccount.list.query` | 企业查询代付账户列表 | [`JointaccountListQuery`] | call | GET |
//! | `alipay.fund.jointaccount.member.batchquery` | 企业批量查询员工信息（分页） | [`JointaccountMemberBatchquery`] | call | POST |
//! | `alipay.fund.jointaccount.member.bind` | 因公付邀请员工 | [`JointaccountMemberBind`] | call | POST |
//! | `alipay.fund.jointaccount.member.consult` | 员企关系咨询 | [`JointaccountMemberConsult`] | call | POST |
//! | `alipay.fund.jointaccount.member.query` | 企业查询员工列表 | [`JointaccountMemberQuery`] | call | GET |
//! | `alipay.fund.jointaccount.member.unbind` | 企业删除员工 | [`JointaccountMemberUnbind`] | call | POST |
//! | `alipay.fund.jointaccount.memberrule.modify` | 企业设置员工规则 | [`JointaccountMemberruleModify`] | call | POST |
//! | `alipay.fund.jointaccount.quota.query` | 查询账户额度详情 | [`JointaccountQuotaQuery`] | call | GET |
//! | `alipay.fund.jointaccount.rule.modify` | 企业账户规则设置 | [`JointaccountRuleModify`] | call | POST |
//! | `alipay.fund.jointaccount.sign.query` | 企业签约结果查询 | [`JointaccountSignQuery`] | call | GET |
//! | `alipay.fund.jointaccount.trade.query` | 共同账户交易查询 | [`JointaccountTradeQuery`] | call | GET |
//! | `alipay.fund.quota.query` | 转账额度查询接口 | [`QuotaQuery`] | call |  |
//! | `alipay.fund.trans.app.pay` | 无线转账支付接口 | [`TransAppPay`] | app |  |
//! | `alipay.fund.trans.common.query` | 转账业务单据查询接口 | [`TransCommonQuery`] | call | GET |
//! | `alipay.fund.trans.multistep.query` | 多步转账查询接口 | [`TransMultistepQuery`] | call |  |
//! | `alipay.fund.trans.multistep.transfer` | 多步转账创建并支付 | [`TransMultistepTransfer`] | call |  |
//! | `alipay.fund.trans.order.query` | 查询转账订单接口 | [`TransOrderQuery`] | call | GET |
//! | `alipay.fund.trans.page.pay` | 资金转账页面支付接口 | [`TransPagePay`] | page |  |
//! | `alipay.fund.trans.pay` | 资金支付接口 | [`TransPay`] | call | POST |
//! | `alipay.fund.trans.payee.bind.query` | 资金收款账号绑定关系查询 | [`TransPayeeBindQuery`] | call | GET |
//! | `alipay.fund.trans.refund` | 资金退回接口 | [`TransRefund`] | call | POST |
//! | `alipay.fund.trans.toaccount.transfer` | 单笔转账到支付宝账户接口 | [`TransToaccountTransfer`] | call | POST |
//! | `alipay.fund.trans.uni.transfer` | 单笔转账接口 | [`TransUniTransfer`] | call | POST |
//! | `alipay.fund.usertrade.batchquery` | 用户交易数据查询 | [`UsertradeBatchquery`] | call | POST |
//!
//! Described: 1012 of 1012 fields, 287 limits and rules on requests of which 68 are advisory, 120 enumerations, 658 of 754 error codes.

pub mod account_query;
pub mod accountbook_create;
pub mod accountbook_notify_query;
pub mod accountbook_notify_subscribe;
pub mod accountbook_notify_unsubscribe;
pub mod accountbook_query;
pub mod agreement_quota_modify;
pub mod agreement_quota_query;
pub mod auth_operation_cancel;
pub mod auth_operation_detail_query;
pub mod auth_order_app_freeze;
pub mod auth_order_freeze;
pub mod auth_order_unfreeze;
pub mod auth_order_voucher_create;
pub mod batch_close;
pub mod batch_create;
pub mod batch_detail_query;
pub mod coupon_operation_query;
pub mod coupon_order_agreement_pay;
pub mod coupon_order_app_pay;
pub mod coupon_order_disburse;
pub mod coupon_order_page_pay;
pub mod coupon_order_refund;
pub mod enterprisepay_group_add;
pub mod enterprisepay_group_delete;
pub mod enterprisepay_group_modify;
pub mod enterprisepay_group_query;
pub mod enterprisepay_member_modify;
pub mod enterprisepay_sign;
pub mod enterprisepay_unsign;
pub mod jointaccount_bill_query;
pub mod jointaccount_detail_query;
pub mod jointaccount_list_query;
pub mod jointaccount_member_batchquery;
pub mod jointaccount_member_bind;
pub mod jointaccount_member_consult;
pub mod jointaccount_member_query;
pub mod jointaccount_member_unbind;
pub mod jointaccount_memberrule_modify;
pub mod jointaccount_quota_query;
pub mod jointaccount_rule_modify;
pub mod jointaccount_sign_query;
pub mod jointaccount_trade_query;
pub mod quota_query;
pub mod trans_app_pay;
pub mod trans_common_query;
pub mod trans_multistep_query;
pub mod trans_multistep_transfer;
pub mod trans_order_query;
pub mod trans_page_pay;
pub mod trans_pay;
pub mod trans_payee_bind_query;
pub mod trans_refund;
pub mod trans_toaccount_transfer;
pub mod trans_uni_transfer;
pub mod types;
pub mod usertrade_batchquery;

pub use account_query::{AccountQuery, AccountQueryResponse, AccountQueryErrorCode};
pub use accountbook_create::{
    AccountbookCreate, AccountbookCreateResponse, AccountbookCreateErrorCode,
};
pub use accountbook_notify_query::{
    AccountbookNotifyQuery, AccountbookNotifyQueryResponse,
    AccountbookNotifyQueryErrorCode,
};
pub use accountbook_notify_subscribe::{
    AccountbookNotifySubscribe, AccountbookNotifySubscribeResponse,
    AccountbookNotifySubscribeErrorCode,
};
pub use accountbook_notify_unsubscribe::{
    AccountbookNotifyUnsubscribe, AccountbookNotifyUnsubscribeResponse,
    AccountbookNotifyUnsubscribeErrorCode,
};
pub use accountbook_query::{
    AccountbookQuery, AccountbookQueryResponse, AccountbookQueryErrorCode,
};
pub use agreement_quota_modify::{
    AgreementQuotaModify, AgreementQuotaModifyResponse, AgreementQuotaModifyErrorCode,
};
pub use agreement_quota_query::{
    AgreementQuotaQuery, AgreementQuotaQueryResponse, AgreementQuotaQueryErrorCode,
};
pub use auth_operation_cancel::{
    AuthOperationCancel, AuthOperationCancelResponse, AuthOperationCancelErrorCode,
};
pub use auth_operation_detail_query::{
    AuthOperationDetailQuery, AuthOperationDetailQueryResponse,
    AuthOperationDetailQueryErrorCode,
};
pub use auth_order_app_freeze::{
    AuthOrderAppFreeze, AuthOrderAppFreezeResponse, AuthOrderAppFreezeErrorCode,
};
pub use auth_order_freeze::{
    AuthOrderFreeze, AuthOrderFreezeResponse, AuthOrderFreezeErrorCode,
};
pub use auth_order_unfreeze::{
    AuthOrderUnfreeze, AuthOrderUnfreezeResponse, AuthOrderUnfreezeErrorCode,
};
pub use auth_order_voucher_create::{
    AuthOrderVoucherCreate, AuthOrderVoucherCreateResponse,
    AuthOrderVoucherCreateErrorCode,
};
pub use batch_close::{BatchClose, BatchCloseResponse, BatchCloseErrorCode};
pub use batch_create::{BatchCreate, BatchCreateResponse, BatchCreateErrorCode};
pub use batch_detail_query::{
    BatchDetailQuery, BatchDetailQueryResponse, BatchDetailQueryErrorCode,
};
pub use coupon_operation_query::{
    CouponOperationQuery, CouponOperationQueryResponse, CouponOperationQueryErrorCode,
};
pub use coupon_order_agreement_pay::{
    CouponOrderAgreementPay, CouponOrderAgreementPayResponse,
    CouponOrderAgreementPayErrorCode,
};
pub use coupon_order_app_pay::{
    CouponOrderAppPay, CouponOrderAppPayResponse, CouponOrderAppPayErrorCode,
};
pub use coupon_order_disburse::{
    CouponOrderDisburse, CouponOrderDisburseResponse, CouponOrderDisburseErrorCode,
};
pub use coupon_order_page_pay::{
    CouponOrderPagePay, CouponOrderPagePayResponse, CouponOrderPagePayErrorCode,
};
pub use coupon_order_refund::{
    CouponOrderRefund, CouponOrderRefundResponse, CouponOrderRefundErrorCode,
};
pub use enterprisepay_group_add::{
    EnterprisepayGroupAdd, EnterprisepayGroupAddResponse, EnterprisepayGroupAddErrorCode,
};
pub use enterprisepay_group_delete::{
    EnterprisepayGroupDelete, EnterprisepayGroupDeleteResponse,
    EnterprisepayGroupDeleteErrorCode,
};
pub use enterprisepay_group_modify::{
    EnterprisepayGroupModify, EnterprisepayGroupModifyResponse,
    EnterprisepayGroupModifyErrorCode,
};
pub use enterprisepay_group_query::{
    EnterprisepayGroupQuery, EnterprisepayGroupQueryResponse,
    EnterprisepayGroupQueryErrorCode,
};
pub use enterprisepay_member_modify::{
    EnterprisepayMemberModify, EnterprisepayMemberModifyResponse,
    EnterprisepayMemberModifyErrorCode,
};
pub use enterprisepay_sign::{
    EnterprisepaySign, EnterprisepaySignResponse, EnterprisepaySignErrorCode,
};
pub use enterprisepay_unsign::{
    EnterprisepayUnsign, EnterprisepayUnsignResponse, EnterprisepayUnsignErrorCode,
};
pub use jointaccount_bill_query::{
    JointaccountBillQuery, JointaccountBillQueryResponse, JointaccountBillQueryErrorCode,
};
pub use jointaccount_detail_query::{
    JointaccountDetailQuery, JointaccountDetailQueryResponse,
    JointaccountDetailQueryErrorCode,
};
pub use jointaccount_list_query::{
    JointaccountListQuery, JointaccountListQueryResponse, JointaccountListQueryErrorCode,
};
pub use jointaccount_member_batchquery::{
    JointaccountMemberBatchquery, JointaccountMemberBatchqueryResponse,
    JointaccountMemberBatchqueryErrorCode,
};
pub use jointaccount_member_bind::{
    JointaccountMemberBind, JointaccountMemberBindResponse,
    JointaccountMemberBindErrorCode,
};
pub use jointaccount_member_consult::{
    JointaccountMemberConsult, JointaccountMemberConsultResponse,
    JointaccountMemberConsultErrorCode,
};
pub use jointaccount_member_query::{
    JointaccountMemberQuery, JointaccountMemberQueryResponse,
    JointaccountMemberQueryErrorCode,
};
pub use jointaccount_member_unbind::{
    JointaccountMemberUnbind, JointaccountMemberUnbindResponse,
    JointaccountMemberUnbindErrorCode,
};
pub use jointaccount_memberrule_modify::{
    JointaccountMemberruleModify, JointaccountMemberruleModifyResponse,
    JointaccountMemberruleModifyErrorCode,
};
pub use jointaccount_quota_query::{
    JointaccountQuotaQuery, JointaccountQuotaQueryResponse,
    JointaccountQuotaQueryErrorCode,
};
pub use jointaccount_rule_modify::{
    JointaccountRuleModify, JointaccountRuleModifyResponse,
    JointaccountRuleModifyErrorCode,
};
pub use jointaccount_sign_query::{
    JointaccountSignQuery, JointaccountSignQueryResponse, JointaccountSignQueryErrorCode,
};
pub use jointaccount_trade_query::{
    JointaccountTradeQuery, JointaccountTradeQueryResponse,
    JointaccountTradeQueryErrorCode,
};
pub use quota_query::{QuotaQuery, QuotaQueryResponse, QuotaQueryErrorCode};
pub use trans_app_pay::{TransAppPay, TransAppPayResponse, TransAppPayErrorCode};
pub use trans_common_query::{
    TransCommonQuery, TransCommonQueryResponse, TransCommonQueryErrorCode,
};
pub use trans_multistep_query::{
    TransMultistepQuery, TransMultistepQueryResponse, TransMultistepQueryErrorCode,
};
pub use trans_multistep_transfer::{
    TransMultistepTransfer, TransMultistepTransferResponse,
    TransMultistepTransferErrorCode,
};
pub use trans_order_query::{
    TransOrderQuery, TransOrderQueryResponse, TransOrderQueryErrorCode,
};
pub use trans_page_pay::{TransPagePay, TransPagePayResponse, TransPagePayErrorCode};
pub use trans_pay::{TransPay, TransPayResponse, TransPayErrorCode};
pub use trans_payee_bind_query::{
    TransPayeeBindQuery, TransPayeeBindQueryResponse, TransPayeeBindQueryErrorCode,
};
pub use trans_refund::{TransRefund, TransRefundResponse, TransRefundErrorCode};
pub use trans_toaccount_transfer::{
    TransToaccountTransfer, TransToaccountTransferResponse,
    TransToaccountTransferErrorCode,
};
pub use trans_uni_transfer::{
    TransUniTransfer, TransUniTransferResponse, TransUniTransferErrorCode,
};
pub use usertrade_batchquery::{
    UsertradeBatchquery, UsertradeBatchqueryResponse, UsertradeBatchqueryErrorCode,
};
